// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listchoice.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestListChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void opensWhatIsCertain();
    void saysWhatIsNotCertain_data();
    void saysWhatIsNotCertain();
    void takesChoices_data();
    void takesChoices();
    void refusesChoices_data();
    void refusesChoices();

private:
    tl::expected<OpenedList, QString> open(const QByteArray &bytes, const QString &options = {}) const;

    QTemporaryDir m_folder;
};

/// Options as `encoding=Big5;column=name=Name`.
tl::expected<OpenedList, QString> TestListChoice::open(const QByteArray &bytes, const QString &options) const
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return tl::unexpected(u"not written"_s);
    file.close();
    QString sheet;
    QString encoding;
    QStringList columns;
    const QStringList parts = options.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.section(u'=', 1);
        if (part.startsWith(u"sheet"))
            sheet = value;
        else if (part.startsWith(u"encoding"))
            encoding = value;
        else
            columns.append(value);
    }
    return ListChoice::fromOptions(sheet, encoding, columns).and_then([&](const ListChoice &choice) {
        return openChosenList(file.fileName(), choice);
    });
}

void TestListChoice::opensWhatIsCertain()
{
    const auto list = open("Email,First Name\na@b.sg,Ming\n");
    QVERIFY2(list, qPrintable(list ? QString() : list.error()));
    QCOMPARE(list->source->rowCount(), 1);
}

void TestListChoice::saysWhatIsNotCertain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("encoding") << "Email,First Name\na@b.sg,\xF8\xF9\xFA\xFB\n"_ba
                              << u"Windows-1252 (a@b.sg,øùúû), GB18030"_s;
    QTest::newRow("columns") << "Email,Name\na@b.sg,Ming Tan\n"_ba << u"\"Name\" (name: Ming Tan)"_s;
    QTest::newRow("no titles") << "a@b.sg,Ming\nb@b.sg,Wei\n"_ba << u"#1 (email: a@b.sg)"_s;
}

void TestListChoice::saysWhatIsNotCertain()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto list = open(bytes);
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), qPrintable(list.error()));
}

void TestListChoice::takesChoices_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("first");
    const QByteArray names("Email,Name\na@b.sg,Tan Wei Ming\n");
    QTest::newRow("encoding") << "Email,First Name\na@b.sg,\xF8\xF9\xFA\xFB\n"_ba
                              << u"encoding=windows-1252"_s << u"øùúû"_s;
    QTest::newRow("whole names") << names << u"column=name=Name"_s << u"Tan Wei"_s;
    QTest::newRow("last name first") << names << u"column=nameLastFirst=name"_s << u"Wei Ming"_s;
    QTest::newRow("first name only") << names << u"column=firstName=Name"_s << u"Tan Wei Ming"_s;
    QTest::newRow("by number") << "a@b.sg,Ming\nb@b.sg,Wei\n"_ba << u"column=email=#1;column=firstName=#2"_s
                               << u"Ming"_s;
}

void TestListChoice::takesChoices()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, options);
    QFETCH(const QString, first);
    const auto list = open(bytes, options);
    QVERIFY2(list, qPrintable(list ? QString() : list.error()));
    QCOMPARE(list->source->value(0, Field::FirstName), first);
    QCOMPARE(list->source->value(0, Field::Email), u"a@b.sg"_s);
}

void TestListChoice::refusesChoices_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such sheet") << u"sheet=Staff"_s << u"no sheet \"Staff\""_s;
    QTest::newRow("no such encoding") << u"encoding=EBCDIC"_s << u"--encoding takes UTF-8"_s;
    QTest::newRow("no such column") << u"column=email=Mail"_s
                                    << u"no column \"Mail\". The columns are: Email"_s;
    QTest::newRow("no such field") << u"column=shoes=Email"_s << u"--column takes FIELD=TITLE"_s;
    QTest::newRow("no title") << u"column=email"_s << u"--column takes FIELD=TITLE"_s;
    QTest::newRow("beyond the columns") << u"column=email=#9"_s << u"no such column"_s;
    QTest::newRow("another encoding") << u"encoding=UTF-16LE"_s << u"damaged"_s;
}

void TestListChoice::refusesChoices()
{
    QFETCH(const QString, options);
    QFETCH(const QString, says);
    const auto list = open("Email,First Name\na@b.sg,Ming\n", options);
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), qPrintable(list.error()));
}

QTEST_GUILESS_MAIN(TestListChoice)
#include "tst_listchoice.moc"
