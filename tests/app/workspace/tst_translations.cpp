// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"

#include "models/domain/listtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesALanguage_data();
    void choosesALanguage();
    void hasEnglishPlurals();
    void putsPartsTogether_data();
    void putsPartsTogether();
};

void TestTranslations::choosesALanguage_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("chosen");
    const QStringList known{u"en"_s, u"ms"_s, u"ta"_s, u"zh"_s};
    const QStringList all;
    QTest::newRow("as wanted") << QStringList{u"ms-MY"_s} << known << all << u"ms"_s;
    QTest::newRow("the second wish") << QStringList{u"fr-FR"_s, u"ta-SG"_s} << known << all << u"ta"_s;
    QTest::newRow("not known") << QStringList{u"fr"_s} << known << all << u"en"_s;
    QTest::newRow("not allowed") << QStringList{u"ms"_s} << known << QStringList{u"en"_s, u"zh"_s} << u"en"_s;
    QTest::newRow("the allowed one of two")
        << QStringList{u"ms"_s, u"zh-Hans-SG"_s} << known << QStringList{u"zh"_s} << u"zh"_s;
    QTest::newRow("English is always there")
        << QStringList{u"en-SG"_s} << known << QStringList{u"zh"_s} << u"en"_s;
    QTest::newRow("another way to write it") << QStringList{u"zh_SG"_s} << QStringList{u"en"_s, u"zh_SG"_s}
                                             << QStringList{u"ZH-sg"_s} << u"zh_SG"_s;
    QTest::newRow("a part of a language")
        << QStringList{u"zh-TW"_s} << QStringList{u"en"_s, u"zh"_s} << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("no longer word") << QStringList{u"msx"_s} << known << all << u"en"_s;
}

void TestTranslations::choosesALanguage()
{
    QFETCH(const QStringList, preferred);
    QFETCH(const QStringList, available);
    QFETCH(const QStringList, allowed);
    QTEST(chosenLanguage(preferred, available, allowed), "chosen");
}

void TestTranslations::hasEnglishPlurals()
{
    const Translations translations({u"zh"_s});
    QCOMPARE(QCoreApplication::translate("techpass::MainWindow", "%Ln row(s) stay here.", nullptr, 1),
        u"1 row stays here."_s);
}

void TestTranslations::putsPartsTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"a, b, c"_s << u"a b c"_s;
    QTest::newRow("Malay") << u"ms"_s << u"a, b, c"_s << u"a b c"_s;
    QTest::newRow("Tamil") << u"ta"_s << u"a, b, c"_s << u"a b c"_s;
    QTest::newRow("Chinese") << u"zh_SG"_s << u"a，b，c"_s << u"abc"_s;
}

/// With the marks that the language has between words and between sentences.
void TestTranslations::putsPartsTogether()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.speak(language);
    const QStringList parts{u"a"_s, u"b"_s, u"c"_s};
    QTEST(commaSeparated(parts), "list");
    QTEST(paragraph(parts), "text");
    QCOMPARE(commaSeparated({}), QString());
    QCOMPARE(paragraph({u"a"_s}), u"a"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
