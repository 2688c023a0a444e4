// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include "app/workspace/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestRecentFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void latestFirst();
    void survivesARestart();

private:
    std::unique_ptr<Settings> settings() const
    {
        return std::make_unique<Settings>(m_folder->path(), m_folder->filePath(u"settings.ini"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecentFiles::latestFirst()
{
    const auto kept = settings();
    RecentFiles files(*kept);
    for (int i = 1; i <= 12; ++i)
        files.add(u"/lists/%1.csv"_s.arg(i));
    QCOMPARE(files.paths().size(), 9);
    QCOMPARE(files.paths().constFirst(), u"/lists/12.csv"_s);
    files.add(u"/lists/../lists/8.csv"_s);
    files.add(u"/lists/8.csv"_s);
    files.remove(u"/lists/11.csv"_s);
    QCOMPARE(files.paths().count(u"/lists/8.csv"_s), 1);
    QVERIFY(!files.paths().contains(u"/lists/11.csv"_s));
}

void TestRecentFiles::survivesARestart()
{
    const QString odd = u"/lists/Q4, \"new\" & 名单;=%41.csv"_s;
    {
        const auto kept = settings();
        RecentFiles files(*kept);
        files.add(u"/lists/a.csv"_s);
        files.add(odd);
    }
    const auto kept = settings();
    RecentFiles files(*kept);
    QCOMPARE(files.paths(), QStringList({odd, u"/lists/a.csv"_s}));
    files.clear();
    QVERIFY(RecentFiles(*kept).paths().isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
