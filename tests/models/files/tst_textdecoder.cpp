// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textdecoder.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestTextDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void tellsLegacyEncodings_data();
    void tellsLegacyEncodings();
    void doubtsUtf8_data();
    void doubtsUtf8();
    void decodesAsChosen();
    void knowsNames();
    void sharesUtf8();
    void decodesLongUtf16();
};

void TestTextDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    const auto utf16 = [](QStringConverter::Encoding encoding, const QString &text, bool mark) {
        QStringEncoder encoder(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    const auto little = static_cast<int>(TextEncoding::Utf16LittleEndian);
    const auto big = static_cast<int>(TextEncoding::Utf16BigEndian);
    const auto utf8 = static_cast<int>(TextEncoding::Utf8);
    const auto windows = static_cast<int>(TextEncoding::Windows1252);
    const QString line = u"1\tjos\u00e9@hdb.gov.sg\tJosé 伟 😀\r\n"_s;
    QTest::newRow("empty") << QByteArray() << QString() << utf8;
    QTest::newRow("ascii") << "Email\n"_ba << u"Email\n"_s << utf8;
    QTest::newRow("utf-8") << line.toUtf8() << line << utf8;
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + line.toUtf8()) << line << utf8;
    QTest::newRow("mark only") << "\xEF\xBB\xBF"_ba << QString() << utf8;
    QTest::newRow("utf-16le with mark") << utf16(QStringConverter::Utf16LE, line, true) << line << little;
    QTest::newRow("utf-16be with mark") << utf16(QStringConverter::Utf16BE, line, true) << line << big;
    QTest::newRow("utf-16le") << utf16(QStringConverter::Utf16LE, line, false) << line << little;
    QTest::newRow("utf-16be") << utf16(QStringConverter::Utf16BE, line, false) << line << big;
    const QString chinese = u"姓名,单位,邮箱\n李伟,政府科技局,li@tech.gov.sg\n"_s;
    QTest::newRow("utf-16le Chinese")
        << utf16(QStringConverter::Utf16LE, chinese, false) << chinese << little;
    QTest::newRow("windows-1252") << "Jos\xE9;Zo\xEB;M\xFCller"_ba << u"José;Zoë;Müller"_s << windows;
    QTest::newRow("windows-1252 punctuation") << "\x93night\x94 \x96 O\x92"
                                                 "Brien \x80"
                                                 "5"_ba
                                              << u"“night” – O’Brien €5"_s << windows;
    QTest::newRow("windows-1252 accent at the end") << "Jos\xE9"_ba << u"José"_s << windows;
    QTest::newRow("overlong is no utf-8") << "a\xC0\xAF"_ba << u"aÀ¯"_s << windows;
}

void TestTextDecoder::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const int, encoding);
    const auto decoded = decodeText(bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(QString::fromUtf8(decoded->utf8.sliced(decoded->begin)), text);
    QCOMPARE(static_cast<int>(decoded->encoding), encoding);
}

void TestTextDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto unknown = static_cast<int>(Error::Kind::FileFormatUnknown);
    const auto damaged = static_cast<int>(Error::Kind::FileDamaged);
    QTest::newRow("utf-32le") << QByteArray("\xFF\xFE\0\0E\0\0\0", 8) << unknown << u"UTF-32"_s;
    QTest::newRow("utf-32be") << QByteArray("\0\0\xFE\xFF\0\0\0E", 8) << unknown << u"UTF-32"_s;
    const QByteArray text("Email,First Name,Last Name,Organisation\nu@hdb.gov.sg,");
    QTest::newRow("NUL") << QByteArray(text + QByteArray(1, '\0') + "Tan") << damaged << u"line 2"_s;
    QTest::newRow("NULs at the end") << QByteArray(text.repeated(100) + QByteArray(512, '\0')) << damaged
                                     << u"line 101"_s;
    QByteArray noise;
    for (int i = 0; i < 600; ++i)
        noise.append(static_cast<char>(i * 7 % 256));
    QTest::newRow("binary") << noise << unknown << u"binary"_s;
    QTest::newRow("half a character at the end") << QByteArray("\xFF\xFE"
                                                               "E\0m\0\n\0a",
        9) << damaged << u"line 2"_s;
    const QByteArray names = u"伟,李,王,கவிதா\nZoë,"_s.toUtf8();
    QTest::newRow("utf-8 cut in a character") << QByteArray(names + "\xE4\xBC") << damaged << u"line 2"_s;
    QTest::newRow("utf-8 with a broken byte")
        << QByteArray(names + "\xFF\n" + names) << damaged << u"line 2"_s;
}

void TestTextDecoder::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(static_cast<int>(decoded.error().kind), kind);
    QVERIFY2(decoded.error().detail.contains(detail), qPrintable(decoded.error().detail));
}

void TestTextDecoder::tellsLegacyEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encodings"); // all that it may be, the likeliest first
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *bytes, const QString &encodings, const QString &text) {
        QTest::newRow(name) << QByteArray("Email,Name\nu@hdb.gov.sg,") + bytes << encodings << text;
    };
    add("GB18030 names", "\xC0\xEE\xCE\xB0,\xD5\xFE\xB8\xAE\xBF\xC6\xBC\xBC\xBE\xD6\n", u"GB18030"_s,
        u"李伟,政府科技局\n"_s);
    add("GB18030, one name", "\xCD\xF5\n", u"GB18030"_s, u"王\n"_s);
    add("GB18030, four bytes", "\xCE\xB0\xC0\xEE \x82\x35\x97\x38\n", u"GB18030"_s, u"伟李 \u9FFB\n"_s);
    add("Big5 names", "\xB3\xAF\xA4\x6A\xA4\xE5,\xAC\x46\xA9\xB2\n", u"Big5"_s, u"陳大文,政府\n"_s);
    add("Windows-1252 umlauts", "M\xFCller \xC5sa Se\xF1or\n", u"Windows-1252"_s, u"Müller Åsa Señor\n"_s);
    add("Windows-1252, one accent", "Jos\xE9\n", u"Windows-1252"_s, u"José\n"_s);
    add("neither", "\xF8\xF9\xFA\xFB\n", u"Windows-1252 GB18030 Big5"_s, u"øùúû\n"_s);
}

void TestTextDecoder::tellsLegacyEncodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encodings);
    QFETCH(const QString, text);
    const auto decoded = decodeText(bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QStringList names;
    for (const TextEncoding encoding : decoded->doubts)
        names.append(encodingName(encoding));
    QCOMPARE(names.isEmpty() ? encodingName(decoded->encoding) : names.join(u' '), encodings);
    QCOMPARE(QString::fromUtf8(decoded->utf8).section(u',', 2), text);
}

/// Behind ASCII, as in most lists.
void TestTextDecoder::doubtsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encodings"); // all that it may be, the likeliest first
    const auto add = [](const char *name, const QByteArray &bytes, const QString &encodings) {
        QTest::newRow(name) << bytes << encodings;
    };
    add("GB18030, one character", "\xCE\xB0", u"GB18030 UTF-8"_s);
    add("GB18030, one of phonetics", "\xCA\xAF", u"GB18030 UTF-8"_s);
    add("GB18030, a name", "\xCC\xB7\xCE\xB0", u"GB18030 UTF-8"_s);
    add("GB18030, a name of one script", "\xCE\xBA\xCE\xB0", u"GB18030 UTF-8"_s);
    add("GB18030, three characters", "\xD0\xBB\xD0\xA1\xD3\xA2", u"GB18030 UTF-8"_s);
    add("GB18030, a sign and a letter", "\xC2\xBD\xD3\xA2", u"GB18030 UTF-8"_s);
    add("GB18030 beside signs", "\xCE\xB0,25\xC2\xB0", u"GB18030 UTF-8"_s);
    add("GB18030, several names", "\xCE\xB0 \xCA\xAF,\xC3\xAB\nTan,\xD2\xA6\xD3\xA2", u"GB18030 UTF-8"_s);
    add("GB18030 or an accented letter", "\xC3\xAB", u"UTF-8 GB18030 Big5"_s);
    add("Big5, one character", "\xC4\xAC", u"GB18030 Big5 UTF-8"_s);
    for (const QString &text : {u"José"_s, u"Zoë Müller, Renée"_s, u"o projeto é novo, não velho"_s,
             u"£500"_s, u"25 °C, ½ day, §5, 3×4, µ"_s, u"a\u00A0b"_s, u"\u00ADx"_s, u"Łukasz"_s, u"Ștefan"_s,
             u"Νίκος"_s, u"Φιλία"_s, u"Иван"_s, u"Сила"_s, u"и Сила"_s, u"Ґудзь"_s, u"Արամ"_s, u"משה"_s,
             u"محمد"_s, u"Siti binti Ahmad"_s, u"伟"_s, u"谭伟,毛"_s, u"கவிதா"_s, u"😀"_s,
             u"“Tan” – O’Brien"_s, u"ΰ 伟"_s, u"ë ß Zoë"_s, u"ÀB"_s})
        add(qPrintable(text), text.toUtf8(), {});
    add("a byte order mark",
        "\xEF\xBB\xBF"
        "Name\n\xCE\xB0",
        {});
    add("behind a word that is one", "Jos\xC3\xA9,\xCE\xB0", {});
    add("within a word",
        "A\xCE\xB0"
        "b",
        {});
    add("no Chinese character that is in use", "\xD7\xAA\xD8\xA1", {});
}

void TestTextDecoder::doubtsUtf8()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encodings);
    const auto decoded = decodeText(bytes);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QStringList names;
    for (const TextEncoding encoding : decoded->doubts)
        names.append(encodingName(encoding));
    QCOMPARE(names.join(u' '), encodings);
    QCOMPARE(encodingName(decoded->encoding), names.isEmpty() ? u"UTF-8"_s : names.constFirst());
    // What the rest of a list is in does not matter.
    const auto within = decodeText("Email,Name\nu@hdb.gov.sg,"
        + QByteArray(bytes).replace("\xEF\xBB\xBF", "\xE4\xBC\x9F") + "\nTan,Ming\n");
    QVERIFY(within);
    QCOMPARE(within->doubts, decoded->doubts);
}

void TestTextDecoder::decodesAsChosen()
{
    const QByteArray bytes("Jos\xE9 \xCE\xB0");
    const auto gb = decodeText(bytes, TextEncoding::Gb18030);
    QVERIFY(!gb);
    QCOMPARE(gb.error().kind, Error::Kind::FileDamaged);
    QVERIFY2(gb.error().detail.contains(u"line 1: a character is not valid GB18030"_s),
        qPrintable(gb.error().detail));
    const auto western = decodeText(bytes, TextEncoding::Windows1252);
    QVERIFY(western);
    QVERIFY(western->doubts.isEmpty());
    QCOMPARE(QString::fromUtf8(western->utf8), u"José Î°"_s);
    QVERIFY(!decodeText(bytes, TextEncoding::Utf8));
}

void TestTextDecoder::knowsNames()
{
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16BigEndian, TextEncoding::Big5})
        QCOMPARE(encodingFromName(encodingName(encoding).toLower()), encoding);
    QCOMPARE(encodingFromName(u"windows 1252"_s), TextEncoding::Windows1252);
    QCOMPARE(encodingFromName(u"EBCDIC"_s), std::nullopt);
}

void TestTextDecoder::sharesUtf8()
{
    const QByteArray bytes("\xEF\xBB\xBF"
                           "Email\n");
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(
        static_cast<const void *>(decoded->utf8.constData()), static_cast<const void *>(bytes.constData()));
}

void TestTextDecoder::decodesLongUtf16()
{
    // Longer than the converter's buffers, with characters of every length across their edges.
    const QString text = u"aé伟😀"_s.repeated(20'000);
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const auto decoded = decodeText(QByteArray(encoder(text)));
    QVERIFY(decoded);
    QCOMPARE(QString::fromUtf8(decoded->utf8.sliced(decoded->begin)), text);
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
