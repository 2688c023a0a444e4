// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicatehash.h"
#include "models/rules/plainrules.h"
#include "tests/models/rules/oddcells.h"
#include "tests/models/rules/samplepeople.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using RowBytes = std::array<QByteArray, fieldCount>;

RowBytes bytesOf(const Invitee &person)
{
    RowBytes bytes;
    for (const Field field : allFields)
        bytes[indexOf(field)] = person[field].toUtf8();
    return bytes;
}

std::optional<PlainVerdict> judgedPlain(const PlainRules &rules, const RowBytes &bytes)
{
    CellBytes cells;
    std::copy(bytes.begin(), bytes.end(), cells.begin());
    return rules.judge(cells);
}

/// What the rules for texts say, as far as a list keeps it.
PlainVerdict expectedVerdict(const RowBytes &bytes, const Policy &policy)
{
    Invitee raw;
    for (const Field field : allFields)
        raw[field] = QString::fromUtf8(bytes[indexOf(field)]);
    const Invitee values = cleaned(raw);
    const Verdict verdict = judge(values, policy);
    PlainVerdict expected;
    expected.who = verdict.who;
    for (const Field field : allFields) {
        const std::optional<Severity> severity = heaviest(verdict.problems, field);
        if (severity == Severity::Error)
            expected.errors.insert(field);
        if (severity == Severity::Check)
            expected.checks.insert(field);
        if (values[field] != raw[field] && !values[field].isEmpty())
            expected.cleaned.insert(field);
    }
    expected.keys = {duplicateHash(verdict.keys.email.toStdString()),
        duplicateHash(verdict.keys.username.toStdString()),
        duplicateHash(verdict.keys.contactNumber.toStdString())};
    return expected;
}

bool operator==(const PlainVerdict &a, const PlainVerdict &b)
{
    return a.who == b.who && a.errors == b.errors && a.checks == b.checks && a.cleaned == b.cleaned
        && a.keys == b.keys;
}

} // namespace

/// Whatever PlainRules answers is what the rules for texts say.
class TestPlainRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersForUsualRows_data();
    void answersForUsualRows();
    void leavesUnusualRows_data();
    void leavesUnusualRows();
    void agreesWithTheRules_data();
    void agreesWithTheRules();
    void agreesOnNumbersOfEveryCountry();
    void agreesOnEveryCharacter();
    void hashesKeys();
};

void TestPlainRules::answersForUsualRows_data()
{
    QTest::addColumn<Invitee>("person");
    const auto vendorWith
        = [](Field field, const QString &value) { return test::with(test::vendor(), field, value); };
    QTest::newRow("vendor") << test::vendor();
    QTest::newRow("public officer") << test::officer();
    QTest::newRow("own script") << vendorWith(Field::FirstName, u"伟明"_s);
    QTest::newRow("Tamil") << vendorWith(Field::LastName, u"நாயர்"_s);
    QTest::newRow("no-break space within") << vendorWith(Field::LastName, u"Anne\u00a0Marie"_s);
    QTest::newRow("typographic apostrophe") << vendorWith(Field::LastName, u"O’Brien"_s);
    QTest::newRow("emoji") << vendorWith(Field::Reason, u"Launch 🚀"_s);
    QTest::newRow("line breaks") << vendorWith(Field::Reason, u"one\r\ntwo"_s);
    QTest::newRow("long") << vendorWith(Field::Reason, QString(255, u'é'));
    QTest::newRow("too long") << vendorWith(Field::Reason, QString(256, u'e'));
    QTest::newRow("blanks around") << vendorWith(Field::Email, u" Arun@ibm.com "_s);
    QTest::newRow("blank") << vendorWith(Field::Organisation, u"  "_s);
    QTest::newRow("code with plus") << vendorWith(Field::CountryCode, u"+65"_s);
    QTest::newRow("number with code") << vendorWith(Field::ContactNumber, u"+65 9123 4567"_s);
    QTest::newRow("number with a dash") << vendorWith(Field::ContactNumber, u"9123-4567"_s);
    QTest::newRow("not mobile") << vendorWith(Field::ContactNumber, u"6209 6762"_s);
    QTest::newRow("no such number") << vendorWith(Field::ContactNumber, u"1234"_s);
    QTest::newRow("SEED in short") << vendorWith(Field::SeedRequired, u"y"_s);
    QTest::newRow("SEED unclear") << vendorWith(Field::SeedRequired, u"maybe"_s);
    QTest::newRow("username not used") << test::with(test::officer(), Field::Username, u"siti"_s);
    QTest::newRow("space in the email") << vendorWith(Field::Email, u"arun@ ibm.com"_s);
    QTest::newRow("personal") << vendorWith(Field::Email, u"arun@gmail.com"_s);
    for (const Field field : allFields)
        QTest::addRow("no %s", qPrintable(fieldName(field))) << vendorWith(field, {});
}

void TestPlainRules::answersForUsualRows()
{
    QFETCH(Invitee, person);
    for (const Policy &policy : {Policy::practice(), Policy::standard()}) {
        const std::optional<PlainVerdict> verdict = judgedPlain(PlainRules(policy), bytesOf(person));
        QVERIFY(verdict);
        QVERIFY(*verdict == expectedVerdict(bytesOf(person), policy));
    }
}

void TestPlainRules::leavesUnusualRows_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no-break space at the end") << Field::FirstName << QByteArray("Anne\u00a0");
    QTest::newRow("byte-order mark") << Field::FirstName << QByteArray("\ufeffAnne");
    QTest::newRow("control character") << Field::LastName << QByteArray("Tan\u0001");
    QTest::newRow("not UTF-8") << Field::Organisation << QByteArray("Caf\xe9");
    QTest::newRow("overlong") << Field::Organisation << QByteArray("\xe0\x80\xaf");
    QTest::newRow("half a pair") << Field::Organisation << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << Field::Organisation << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("damaged number") << Field::ContactNumber << QByteArray("9.12E+07");
    QTest::newRow("date") << Field::ContactNumber << QByteArray("12-03-2024");
    QTest::newRow("no code") << Field::CountryCode << QByteArray("999");
}

void TestPlainRules::leavesUnusualRows()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, bytes);
    RowBytes row = bytesOf(test::vendor());
    row[indexOf(field)] = bytes;
    QVERIFY(!judgedPlain(PlainRules(Policy::practice()), row));
}

void TestPlainRules::agreesWithTheRules_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<int>("unusual");
    Policy odd = Policy::practice();
    odd.reasonMaxLength = 10;
    odd.publicOfficerDomains = {u"gov.sg"_s, u"ibm.com"_s, QString(), u".com"_s, u"GMAIL.COM"_s};
    odd.allowedVendorDomains = QStringList{u"com"_s};
    Policy closed = Policy::standard();
    closed.allowedVendorDomains = QStringList();
    closed.publicOfficerDomains.clear();
    for (const int unusual : {2, 3, 6, 20}) {
        QTest::addRow("practice, %d", unusual) << Policy::practice() << unusual;
        QTest::addRow("standard, %d", unusual) << Policy::standard() << unusual;
        QTest::addRow("odd lists, %d", unusual) << odd << unusual;
        QTest::addRow("empty lists, %d", unusual) << closed << unusual;
    }
}

void TestPlainRules::agreesWithTheRules()
{
    QFETCH(Policy, policy);
    QFETCH(int, unusual);
    QRandomGenerator random(static_cast<quint32>(unusual));
    const PlainRules rules(policy);
    int answered = 0;
    for (int i = 0; i < 4000; ++i) {
        RowBytes row = bytesOf(random.bounded(2) == 0 ? test::vendor() : test::officer());
        for (const Field field : allFields) {
            QByteArray &cell = row[indexOf(field)];
            if (random.bounded(unusual) == 0)
                cell = test::oddCell(field, random);
            if (random.bounded(2 * unusual) == 0)
                cell = test::spoiltCell(cell, random);
        }
        const std::optional<PlainVerdict> verdict = judgedPlain(rules, row);
        if (!verdict)
            continue;
        ++answered;
        if (!(*verdict == expectedVerdict(row, policy)))
            QFAIL(QByteArray(row[0] + '|' + row[1] + '|' + row[2] + '|' + row[3] + '|' + row[4] + '|' + row[5]
                + '|' + row[6] + '|' + row[7] + '|' + row[8] + '|' + row[9]));
    }
    QVERIFY(answered > 20);
}

void TestPlainRules::agreesOnNumbersOfEveryCountry()
{
    QRandomGenerator random(7);
    const Policy policy = Policy::practice();
    const PlainRules rules(policy);
    int answered = 0;
    for (int code = 1; code < 1000; ++code) {
        for (int i = 0; i < 12; ++i) {
            RowBytes row = bytesOf(test::vendor());
            QByteArray number;
            for (int digits = random.bounded(4, 13); digits > 0; --digits)
                number += static_cast<char>('0' + random.bounded(10));
            if (i % 4 == 1)
                number.prepend(QByteArray::number(code));
            if (i % 4 == 2)
                number.prepend('+' + QByteArray::number(code) + ' ');
            row[indexOf(Field::CountryCode)] = QByteArray::number(code);
            row[indexOf(Field::ContactNumber)] = i == 0 ? QByteArray() : number;
            const std::optional<PlainVerdict> verdict = judgedPlain(rules, row);
            answered += verdict ? 1 : 0;
            QVERIFY2(!verdict || *verdict == expectedVerdict(row, policy),
                QByteArray(QByteArray::number(code) + ' ' + number));
        }
    }
    QVERIFY(answered > 2000);
}

void TestPlainRules::agreesOnEveryCharacter()
{
    const Policy policy = Policy::practice();
    const PlainRules rules(policy);
    for (char32_t code = 1; code < 0x10300; ++code) {
        if (code == 0x3400)
            code = 0xe000; // Han and Hangul between these, and surrogates
        const QString text = QString::fromUcs4(&code, 1);
        for (const QString &name :
            {text, QString(u'a' + text), QString(text + u'a'), QString(u'a' + text + u'a')}) {
            RowBytes row;
            row[indexOf(Field::FirstName)] = name.toUtf8();
            row[indexOf(Field::Reason)] = name.toUtf8();
            const std::optional<PlainVerdict> verdict = judgedPlain(rules, row);
            QVERIFY2(!verdict || *verdict == expectedVerdict(row, policy), QByteArray::number(code, 16));
        }
    }
}

void TestPlainRules::hashesKeys()
{
    QCOMPARE(duplicateHash({}), quint64{0});
    QSet<quint64> hashes;
    QSet<quint64> halves;
    for (int i = 0; i < 200'000; ++i) {
        const quint64 hash = duplicateHash("+65" + std::to_string(80'000'000 + i));
        hashes.insert(hash);
        halves.insert(hash >> 32);
    }
    QCOMPARE(hashes.size(), 200'000);
    QVERIFY(halves.size() > 199'900); // tables go by these bits alone
    QVERIFY(duplicateHash("ab") != duplicateHash(std::string_view("ab\0", 3)));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestPlainRules)
#include "tst_plainrules.moc"
