// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryversions.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The versions are the libraries' own, and everything has a licence.
class TestLibraryVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void haveVersionsAndLicences();
    void leavesNothingBehind();
};

void TestLibraryVersions::haveVersionsAndLicences()
{
    const AboutFacts facts = aboutFacts();
    QCOMPARE(facts.version, QStringLiteral(TECHPASS_VERSION));
    QVERIFY(!facts.system.isEmpty());
    QStringList names;
    // Those that say none.
    const QStringList silent{u"libphonenumber"_s, u"Lucide icons"_s, u"SGDS design tokens"_s};
    static const QRegularExpression number(u"^\\d+(\\.\\d+)+[a-z]?$"_s);
    for (const AboutFacts::Part &part : facts.parts) {
        names.append(part.name);
        QVERIFY2(!part.licence.isEmpty(), qPrintable(part.name));
        QCOMPARE(part.version.isEmpty(), silent.contains(part.name));
        QVERIFY2(part.version.isEmpty() || number.match(part.version).hasMatch(),
            qPrintable(part.name + u' ' + part.version));
    }
    QCOMPARE(facts.parts.constFirst().version, QString::fromLatin1(qVersion()));
    for (const QString &name : {u"SQLite"_s, u"libsodium"_s, u"QtKeychain"_s, u"libzip"_s, u"Expat"_s,
             u"libxlsxwriter"_s, u"cjose"_s, u"ICU"_s, u"OpenSSL"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestLibraryVersions::leavesNothingBehind()
{
    aboutFacts();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestLibraryVersions)
#include "tst_libraryversions.moc"
