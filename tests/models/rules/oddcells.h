// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace techpass::test {

inline QByteArray pick(const QList<QByteArray> &values, QRandomGenerator &random)
{
    return values.at(random.bounded(static_cast<int>(values.size())));
}

/// What people write into a cell, and what only programs and enemies do.
inline QByteArray oddCell(Field field, QRandomGenerator &random)
{
    static const QList<QByteArray> names{"Wei Ming", "Mei-Ling", "O'Brien", "O\u2019Brien", "José", "伟明",
        "கவிதா", "நாயர்\u200c", "نور", "s/o Raj", "Anne\u00a0Marie", "\u00a0Anne", "Anne\u3000", "Zoë\u200b",
        "\ufeffTan", "😀 Tan", "A\tB", "two\nlines", "x\u2028y", "\u00ad", "\u3164", "e\u0301", "क्\u200d",
        "\u0085", "Tan\u0001", "\x7f", "กิตติ", "한국", "にほん\uff08a\uff09", "-", "\"quoted\"", "a\u1680",
        "a\u180e", "\u2003wide", "\U000e0020", "\u061c", "word \u2014 word", "#N/A", "#REF!", "#name?",
        "####", "#1 priority", "Err:502", "Errol", "M\u00c3\u00bcller", "Jos\u00c3\u00a9",
        "Nicol\u00c3\u00a0", "Mart\u00c3\u00adn", "\u00e5\u00bc\u00a0", "\u00e4\u00bc\u0178",
        "O\u00e2\u20ac\u2122Brien", "\u00c3\u0192\u00c2\u00a9", "MAT\u00da\u0160", "Strau\u00df\u00a0",
        "IRM\u00c3\u00a0", "lost \ufffd", "\u00ef\u00bf\u00bd", "\u201cMing\u201d", "'Ming'", "\"Ming",
        "\u2018A\u2019 and \u2018B\u2019", "\u00abMing\u00bb", "Mi\u200bng", "Mi\u00adng", "Mi\u202eng",
        "Mi\ufeffng", "Mi\u200dng"};
    static const QList<QByteArray> addresses{"wei.ming@tech.gov.sg", "Arun.Kumar@Accenture.COM", "a@gov.sg",
        "a@xgov.sg", "a@gov.sg.evil.com", "arun@ibm.com", "arun@sub.ibm.com", "x@gmail.com",
        "x@mail.gmail.com", "a b@ibm.com", "a@@ibm.com", "@ibm.com", "a@", "a", "a@b", "a@1.2.3.4",
        "a@ibm.c0m", "a..b@ibm.com", ".a@ibm.com", "a.@ibm.com", "a@-ibm.com", "a@ibm-.com", "a@ibm..com",
        "a@ibm.com.", "\"a b\"@ibm.com", "Arun <arun@ibm.com>", "a+b#!$%&'*/=?^_`{|}~@ibm.com", "é@ibm.com",
        "a@ibm.cöm", "a@xn--ls8h.com", "a^B@ibm.com", "a~b@ibm.com", "K@ibm.com", "a\t@ibm.com",
        "a,b@ibm.com", QByteArray(64, 'a') + "@ibm.com", QByteArray(65, 'a') + "@ibm.com",
        "a@" + QByteArray(63, 'b') + ".com", "a@" + QByteArray(64, 'b') + ".com",
        "a@" + QByteArray(QByteArray(62, 'b') + '.').repeated(4) + "com", "a@accenture.com\u200b",
        "\u00a0a@ibm.com", "#N/A", "\u201ca@ibm.com\u201d", "'a@ibm.com'", "o\u2019brien@ibm.com",
        "o\u00e2\u20ac\u2122brien@ibm.com", "a\u200b@ibm.com", "a@\nibm.com", "a\ufffd@ibm.com"};
    static const QList<QByteArray> usernames{"arun.kumar", "ARUN_kumar-1", "a", "7", "a..b", ".a", "a.", "-a",
        "a_", "a b", "a@b", "é", "a\u200b", QByteArray(128, 'u'), QByteArray(129, 'u'), "#N/A", "#REF!",
        "\u201carun\u201d", "'arun'", "ar\u200bun", "ar\nun", "ar\u00c3\u00a9"};
    static const QList<QByteArray> codes{"65", "+65", "0065", "(65)", "65-", "+ 65", "1", "86", "39", "44",
        "800", "881", "999", "0", "00", "+", "065", "6565", "65.0", "SG", "\uff16\uff15", "+86", "007"};
    static const QList<QByteArray> numbers{"9123 4567", "91234567", "9123-4567", "+65 9123 4567",
        "+6591234567", "6591234567", "006591234567", "62096762", "6209 6762", "12345", "9123456789",
        "13849118951", "+86 138 4911 8951", "9.12E+07", "12/03/2024", "12-03-2024", "2024-03-12", "12-Mar",
        "91,234,567", "91234567.0", "-91234567", "- 91234567", "9123--4567", "91-23-45", "+", "+-1", "#N/A",
        "(65) 91234567", "9123\u00a04567", "9123 4567x", "\uff19123 4567", "07911 123456", "7911123456",
        "02 1234 5678", "0000000000", "1234567890123456789012345", "12345678901234567890123456",
        "+ 6591234567", "++6591234567", "12:34", "91234567-", "3123456789", "0612345678", "2025550123",
        "12 03-2024", "1-2", "#REF!", "Err:502", "91234567,00", "6565 91234567", "06591234567",
        "\u201c91234567\u201d", "'91234567", "9123\n4567", "91\u200b234567", "91234567\u00c2\u00a0"};
    static const QList<QByteArray> seeds{"Yes", "No", "yes", "NO", "y", "N", "true", "FALSE", "1", "0", "✓",
        "✗", "✓\ufe0f", "maybe", "Yes.", "yes please", "ye\u017f", "YES\u200b", "2", "ja", "#N/A", "#NAME?",
        "\u201cYes\u201d", "\u00e2\u0153\u201c", "Ye\u200bs"};
    static const QList<QByteArray> reasons{"Data platform", "two\nlines", "two\r\nlines", "tab\tbed",
        QByteArray(255, 'x'), QByteArray(256, 'x'), QByteArray(254, 'x') + "\r\n",
        QByteArray("é").repeated(200), QByteArray("é").repeated(256), QByteArray("陈").repeated(90),
        QByteArray("😀").repeated(127), QByteArray("😀").repeated(128), QByteArray("e\u0301").repeated(200),
        QByteArray(300, ' ') + "end", "x\vy\fz", "x\u0085y", "x\u2029y", "bell\a",
        QByteArray(250, 'x') + "\n\n\n\n\n\n"};
    switch (field) {
    case Field::Email:
        return pick(addresses, random);
    case Field::Username:
        return pick(usernames, random);
    case Field::CountryCode:
        return pick(codes, random);
    case Field::ContactNumber:
        return pick(numbers, random);
    case Field::SeedRequired:
        return pick(seeds, random);
    case Field::Reason:
        return pick(reasons + names, random);
    default:
        return pick(names, random);
    }
}

/// Makes something else of a cell: blanks around it, other bytes in it, another cell's text.
inline QByteArray spoiltCell(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> quotes{
        "\"", "'", "\u201c", "\u201d", "\u2018", "\u2019", "\u00ab", "\u00bb"};
    static const QList<QByteArray> blanks{
        " ", "  ", "\t", "\r\n", "\v", "\u00a0", "\u200b", "\u2009", "\u200d"};
    switch (random.bounded(10)) {
    case 0:
        return pick(blanks, random) + bytes;
    case 1:
        return bytes + pick(blanks, random);
    case 2:
        return pick(blanks, random);
    case 3:
        return {};
    case 4:
        return bytes.insert(random.bounded(bytes.size() + 1), static_cast<char>(random.bounded(256)));
    case 5:
        return bytes.left(random.bounded(bytes.size() + 1)); // also within a character
    case 6:
        return bytes.insert(random.bounded(bytes.size() + 1), pick(blanks, random));
    case 7:
        return QString::fromLatin1(bytes).toUtf8(); // as a program reads it that does not know UTF-8
    case 8:
        return pick(quotes, random) + bytes + pick(quotes, random);
    default:
        return oddCell(allFields[static_cast<std::size_t>(random.bounded(10))], random);
    }
}

} // namespace techpass::test
