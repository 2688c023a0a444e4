// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"
#include "app/listcontroller.h"
#include "app/outboxcontroller.h"
#include "models/batch/batchdocument.h"
#include "models/files/listopening.h"
#include "models/files/listwriter.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "tests/app/journey/journey.h"
#include "tests/bench/listgenerator.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::Journey;

namespace {

/// Whether the line that tells of the opening was shown.
class OpeningWatch final : public QObject
{
public:
    OpeningWatch() { qApp->installEventFilter(this); }

    bool seen = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        seen = seen || (event->type() == QEvent::Show && watched->objectName() == "openingLine"_L1);
        return false;
    }
};

class PaintedWindow final : public QWidget
{
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent *) override { isPainted = true; }
};

/// The controller of lists with all that it works on, without a window.
struct Lists
{
    explicit Lists(Workspace &workspace)
        : session(workspace.environment(), Policy::practice())
        , outbox(workspace, session, outboxModel)
        , controller(workspace, session, outbox, drafts)
    {
        QObject::connect(&controller, &ListController::opened, &controller,
            [this](BatchDocument *document) { current = document; });
        QObject::connect(&controller, &ListController::closing, &controller,
            [this](BatchDocument *) { current = nullptr; });
    }

    Session session;
    OutboxModel outboxModel;
    DraftsModel drafts;
    OutboxController outbox;
    ListController controller;
    BatchDocument *current = nullptr;
};

} // namespace

/// Lists of many megabytes, from their file to the window and into the store.
class TestOpeningJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_journey.reset(); }
    void pageIsMadeAhead();
    void opensThirtyMegabytes();
    void startsWithThirtyMegabytes();
    void tellsThatAWindowIsDrawn();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void closedListIsStillWritten();

private:
    static constexpr int rows = 184'000;

    /// Of some of the rows, but larger than what is opened at once.
    bool writeWorkbook(const QString &path) const;

    QTemporaryDir m_files;
    QString m_path;
    std::unique_ptr<Journey> m_journey;
};

void TestOpeningJourney::initTestCase()
{
    m_path = bench::listFile(m_files.path(), {rows, 0});
    QVERIFY(QFileInfo(m_path).size() > 29'000'000);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
}

bool TestOpeningJourney::writeWorkbook(const QString &path) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 enough = 7'000'000; // bytes
    const QByteArray start = file.read(enough);
    const auto list = openListBytes(u"start.csv"_s, start.first(start.lastIndexOf('\n') + 1));
    QList<Invitee> people;
    for (int row = 0; list && row < list->source->rowCount(); ++row)
        people.append(list->source->invitee(row));
    return writeList(path, people) && QFileInfo(path).size() > 4 * headSize;
}

void TestOpeningJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
}

/// Nobody waits for it who opens a list.
void TestOpeningJourney::pageIsMadeAhead()
{
    QTRY_VERIFY(m_journey->window().findChild<QTableView *>(u"spreadsheet"_s));
    QVERIFY(!m_journey->find<QTableView>(u"spreadsheet"_s));
}

void TestOpeningJourney::opensThirtyMegabytes()
{
    const OpeningWatch watch;
    m_journey->openListFromDialog(m_path);
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QVERIFY(table);
    QTRY_VERIFY(watch.seen);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 120'000);
    QVERIFY(!m_journey->find<QWidget>(u"openingLine"_s));
    m_journey->typeIntoCell(table, table->model()->index(2, 1), u"kept@ibm.com"_s);
    QVERIFY(m_journey->shot(u"journey-large-list"_s));

    // Whatever was not yet written then is written before the program ends.
    m_journey->restart();
    QTRY_VERIFY(m_journey->find<QTableView>(u"overviewDrafts"_s));
    auto *drafts = m_journey->find<QTableView>(u"overviewDrafts"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    drafts->setFocus();
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_journey->find<QTableView>(u"spreadsheet"_s), 120'000);
    table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 120'000);
    QCOMPARE(table->model()->index(2, 1).data().toString(), u"kept@ibm.com"_s);
}

void TestOpeningJourney::startsWithThirtyMegabytes()
{
    m_journey->restart(m_path);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 120'000);
}

void TestOpeningJourney::tellsThatAWindowIsDrawn()
{
    PaintedWindow window;
    FirstPaint firstPaint;
    const QFuture<void> drawn = firstPaint.future();
    QVERIFY(!drawn.isFinished());
    firstPaint.show(window);
    QTRY_VERIFY(drawn.isFinished());
    QVERIFY(window.isPainted);
    window.hide();
    firstPaint.show(window);
    QVERIFY(!window.isVisible());
}

void TestOpeningJourney::cancelLeavesNothing_data()
{
    QTest::addColumn<bool>("isWorkbook");
    QTest::newRow("CSV") << false;
    QTest::newRow("workbook") << true;
}

void TestOpeningJourney::cancelLeavesNothing()
{
    QFETCH(const bool, isWorkbook);
    const QString path = isWorkbook ? m_files.filePath(u"list.xlsx"_s) : m_path;
    if (isWorkbook)
        QVERIFY(writeWorkbook(path));
    Lists lists(m_journey->workspace());
    const QSignalSpy opened(&lists.controller, &ListController::opened);
    QList<Error::Kind> failed;
    connect(&lists.controller, &ListController::openFailed, this,
        [&](const QString &, const Error &error) { failed.append(error.kind); });
    int firstRows = 0;
    connect(&lists.controller, &ListController::headOpened, this, [&](BatchDocument *head) {
        firstRows = head->rowCount();
        lists.controller.cancelOpening();
    });
    lists.controller.openFile(path);
    QTRY_COMPARE(failed, QList<Error::Kind>{Error::Kind::Cancelled});
    QVERIFY(firstRows > 1000 && firstRows < rows);
    lists.controller.openEmpty();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(lists.current->rowCount(), 0);
    QTRY_COMPARE(lists.drafts.rowCount(), 1);
}

void TestOpeningJourney::closedListIsStillWritten()
{
    Lists lists(m_journey->workspace());
    lists.controller.openFile(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(lists.current, 120'000);
    lists.current->setValue(3, Field::Email, u"kept@ibm.com"_s);
    // Its draft is far from complete.
    lists.controller.openEmpty();
    QTRY_VERIFY(lists.current && lists.current->rowCount() == 0);
    QTRY_COMPARE_WITH_TIMEOUT(lists.drafts.rowCount(), 2, 60'000);
    qint64 large = 0;
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = lists.drafts.index(row, DraftsModel::Title);
        if (index.siblingAtColumn(DraftsModel::Rows).data().toString() != u"0"_s)
            large = index.data(DraftsModel::DraftIdRole).toLongLong();
    }
    QVERIFY(large > 0);
    lists.controller.openDraft(large);
    QTRY_VERIFY_WITH_TIMEOUT(lists.current && lists.current->rowCount() == rows, 120'000);
    QCOMPARE(lists.current->value(3, Field::Email), u"kept@ibm.com"_s);
}

QTEST_MAIN(TestOpeningJourney)
#include "tst_openingjourney.moc"
