// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/effectivesettings.h"
#include "models/domain/settingwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

using Kind = SettingRemark::Kind;

class TestSettingFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsLines_data();
    void readsLines();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void judgesValues_data();
    void judgesValues();
    void hasWordsForEverything();
    void hidesSecrets();
    void takesItsOwnStandardsAndExamples();
    void limitsWaysAndRows();
};

void TestSettingFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSettingFile::readsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value"); ///< of [program] environment
    QTest::newRow("plain") << QByteArray("[program]\nenvironment=staging\n") << u"staging"_s;
    QTest::newRow("without a last line end") << QByteArray("[program]\nenvironment=staging") << u"staging"_s;
    QTest::newRow("CRLF") << QByteArray("[program]\r\nenvironment=staging\r\n") << u"staging"_s;
    QTest::newRow("with a byte order mark")
        << QByteArray("\xef\xbb\xbf[program]\nenvironment=staging\n") << u"staging"_s;
    QTest::newRow("spaced out") << QByteArray("  [ program ] \n\t environment \t=  staging \n")
                                << u"staging"_s;
    QTest::newRow("in quotation marks") << QByteArray("[program]\nenvironment=\"staging\"\n") << u"staging"_s;
    QTest::newRow("comments") << QByteArray("# a\n; b\n[program]\n#environment=a\nenvironment=b\n") << u"b"_s;
    QTest::newRow("an equals sign in it") << QByteArray("[program]\nenvironment=a=b\n") << u"a=b"_s;
    QTest::newRow("backslashes stay") << QByteArray("[program]\nenvironment=C:\\new\n") << u"C:\\new"_s;
    QTest::newRow("a section twice") << QByteArray(
        "[program]\nlanguages=en\n[lists]\n[program]\nenvironment=b\n")
                                     << u"b"_s;
}

void TestSettingFile::readsLines()
{
    QFETCH(const QByteArray, text);
    const SettingFile file = readSettingFile(text);
    QVERIFY(file.remarks.isEmpty());
    QCOMPARE(file.entries.last().section, u"program"_s);
    QCOMPARE(file.entries.last().name, u"environment"_s);
    QTEST(file.entries.last().value, "value");
    QCOMPARE(file.entries.last().line, text.trimmed().count('\n') + 1);
}

void TestSettingFile::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, Kind kind, int line, const QString &says) {
        QTest::newRow(name) << text << int(kind) << line << says;
    };
    const auto program = [](const QByteArray &lines) -> QByteArray { return "[program]\n" + lines; };
    row("a near name", program("enviroment=staging\n"), Kind::UnknownName, 2, u"mean environment?"_s);
    row("another case", program("AllowedMethods=createAccount\n"), Kind::UnknownName, 2,
        u"mean allowedMethods?"_s);
    row("nothing like it", program("colourOfTheSky=blue\n"), Kind::UnknownName, 2, u"does nothing."_s);
    row("in the wrong section", program("issuer=https://a.example\n"), Kind::UnknownName, 2,
        u"mean [environment.NAME] issuer?"_s);
    row("a near section", "[netwrok]\nproxy=none\n", Kind::UnknownSection, 2, u"mean network?"_s);
    row("an environment without a name", "[environment]\nissuer=https://a.example\n", Kind::UnknownSection, 2,
        u"environment.NAME"_s);
    row("an environment that cannot be named so", "[environment.a/b]\nissuer=https://a.example\n",
        Kind::UnknownSection, 2, u"environment.NAME"_s);
    row("twice", program("environment=a\n\nenvironment=b\n"), Kind::Repeated, 4, u"on line 2"_s);
    row("twice in two places", "[lists]\nmaxRows=1\n[program]\n[lists]\nmaxRows=2\n", Kind::Repeated, 5,
        u"on line 2"_s);
    row("empty", program("environment=\n"), Kind::Empty, 2, u"Leave the line out"_s);
    row("wrong type", "[lists]\nmaxRows=many\n", Kind::WrongType, 2, u"a whole number from 1 to 10000000"_s);
    row("a fraction", "[lists]\nmaxRows=1.5\n", Kind::WrongType, 2, u"a whole number"_s);
    row("too small", "[lists]\nmaxRows=0\n", Kind::OutOfRange, 2, u"out of range: 0"_s);
    row("larger than any number", "[lists]\nmaxRows=99999999999999999999\n", Kind::WrongType, 2, u"whole"_s);
    row("too fast", "[environment.x]\nrequestsPerSecond=101\n", Kind::OutOfRange, 2, u"from 0.01 to 100"_s);
    row("not encrypted", "[environment.x]\nservice=http://api.example\n", Kind::WrongType, 2, u"https"_s);
    row("a password in a proxy", "[network]\nproxy=http://me:secret@proxy.example:8080\n", Kind::WrongType, 2,
        u"http://HOST:PORT"_s);
    row("one method misspelt", program("allowedMethods=createAccount, batch\n"), Kind::WrongType, 2,
        u"batchUpload"_s);
    row("a path from nowhere", "[network]\ncaCertificates=ca.pem\n", Kind::WrongType, 2, u"absolute"_s);
    row("a user's own matter", program("appearance=dark\n"), Kind::NotForMachine, 2, u"each user"_s);
    row("for a later version", "[program]\nupdateNotice=false\n", Kind::NoEffectYet, 2, u"no effect"_s);
    row("a key for all", "[environment.x]\napiKey=abc\n", Kind::SecretForAll, 2, u"apiKeyFile"_s);
    row("no equals sign", program("environment staging\n"), Kind::LineUnreadable, 2, u"neither"_s);
    row("no name", program("=staging\n"), Kind::LineUnreadable, 2, u"neither"_s);
    row("an open section", "[program\nlanguages=en\n", Kind::LineUnreadable, 1, u"neither"_s);
    row("ahead of sections", "environment=staging\n", Kind::OutsideSection, 1, u"ahead of"_s);
    row("Latin-1", program("displayName=Caf\xe9\n"), Kind::NotUtf8, 0, u"Save it as UTF-8"_s);
    row("UTF-16", QByteArray("\xff\xfe[\0p\0]\0\n\0", 10), Kind::NotUtf8, 0, u"is UTF-16"_s);
    row("a zero", program(QByteArray("environment=a\0b\n", 16)), Kind::NotUtf8, 0, u"UTF-8"_s);
    row("too large", QByteArray(300'000, '#'), Kind::FileTooLarge, 0, u"too large"_s);
}

void TestSettingFile::findsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    const SettingFile file = readSettingFile(text);
    const SettingRemarks remarks = file.remarks + checkSettings(file.entries);
    QVERIFY(!remarks.isEmpty());
    QTEST(int(remarks.first().kind), "kind");
    QTEST(remarks.first().line, "line");
    QFETCH(const QString, says);
    const QString sentence = settingSentence(remarks.first());
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

void TestSettingFile::judgesValues_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](SettingKey key, const QString &value, bool good) {
        QTest::addRow("%s: %s", qPrintable(QString(settingSpec(key).name)), qPrintable(value))
            << int(key) << value << good;
    };
    row(SettingKey::Environment, u"help-desk.2"_s, true);
    row(SettingKey::Environment, u"a b"_s, false);
    row(SettingKey::Environment, u"é"_s, false);
    for (const QString &flag : {u"true"_s, u"False"_s, u"1"_s, u"no"_s, u"ON"_s})
        row(SettingKey::PlainTitles, flag, true);
    row(SettingKey::PlainTitles, u"maybe"_s, false);
    row(SettingKey::Languages, u"en, zh-SG,ta"_s, true);
    row(SettingKey::Languages, u"English"_s, false);
    row(SettingKey::Languages, u",,"_s, false);
    row(SettingKey::Proxy, u"socks5://10.0.0.1:1080"_s, true);
    row(SettingKey::Proxy, u"http://[::1]:3128/"_s, true);
    row(SettingKey::Proxy, u"http://proxy.example"_s, false);
    row(SettingKey::Proxy, u"http://proxy.example:8080/proxy.pac"_s, false);
    row(SettingKey::Proxy, u"ftp://proxy.example:8080"_s, false);
    row(SettingKey::Service, u"http://127.0.0.1:8080"_s, true);
    row(SettingKey::Service, u"http://127.0.0.1.example"_s, false);
    row(SettingKey::Service, u"https://me@api.example"_s, false);
    row(SettingKey::RequestsPerSecond, u"nan"_s, false);
    row(SettingKey::RequestsPerSecond, u"-1"_s, false);
    row(SettingKey::RequestsPerSecond, u"1e1"_s, true);
    row(SettingKey::ApiKey, u"two words"_s, false);
    row(SettingKey::DisplayName, u"Test · 测试"_s, true);
    row(SettingKey::DisplayName, u"a\tb"_s, false);
}

void TestSettingFile::judgesValues()
{
    QFETCH(const int, key);
    QFETCH(const QString, value);
    QTEST(!faultOf(settingSpec(static_cast<SettingKey>(key)), value).has_value(), "good");
}

void TestSettingFile::hasWordsForEverything()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::NotOwnedByRoot); ++kind)
        QVERIFY(
            !settingSentence({static_cast<Kind>(kind), 1, u"[lists] maxRows"_s, u"x"_s, u"y"_s}).isEmpty());
    for (const SettingSpec &spec : settingTable()) {
        QVERIFY(!settingTitle(spec).isEmpty());
        QVERIFY(settingMeaning(spec).endsWith(u'.'));
        QVERIFY(!expectedValue(spec).isEmpty());
    }
    QCOMPARE(settingSentenceIn(u"a.ini"_s, {Kind::LineUnreadable, 3}).left(9), u"a.ini:3: "_s);
}

void TestSettingFile::hidesSecrets()
{
    const QString secret = u"s3cr3t key"_s;
    const SettingRemarks remarks = checkSettings({{u"environment.x"_s, u"apiKey"_s, secret, 1}});
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().kind, Kind::WrongType);
    QVERIFY(!settingSentence(remarks.first()).contains(u"s3cr3t"_s));
    QVERIFY(!EffectiveSetting({SettingKey::ApiKey, secret, {}, {}}).shownValue().contains(u"s3cr3t"_s));
}

void TestSettingFile::takesItsOwnStandardsAndExamples()
{
    for (const SettingSpec &spec : settingTable()) {
        QVERIFY2(!faultOf(spec, spec.example), spec.title);
        if (!spec.standard.isEmpty())
            QVERIFY2(!faultOf(spec, spec.standard), spec.title);
    }
}

void TestSettingFile::limitsWaysAndRows()
{
    const EffectiveSettings open;
    QVERIFY(open.checkWay(InviteWay::EmailInvitation));
    QVERIFY(open.checkRows(1'000'000));
    QList<EffectiveSetting> settings = open.all();
    settings[int(SettingKey::AllowedMethods)]
        = {SettingKey::AllowedMethods, u"createAccount"_s, EffectiveSetting::From::Machine, u"p.ini"_s};
    settings[int(SettingKey::MaxRows)] = {SettingKey::MaxRows, u"2"_s, EffectiveSetting::From::Machine, {}};
    const EffectiveSettings limited(settings);
    QVERIFY(limited.allows(InviteWay::CreateAccount));
    QCOMPARE(limited.checkWay(InviteWay::BatchUpload).error().kind, Error::Kind::SettingInvalid);
    QVERIFY(limited.checkWay(InviteWay::EmailInvitation).error().detail.contains(u"p.ini"_s));
    QVERIFY(limited.checkRows(2));
    QVERIFY(limited.checkRows(3).error().detail.contains(u"3 rows and may have 2"_s));
}

QTEST_GUILESS_MAIN(TestSettingFile)
#include "tst_settingfile.moc"
