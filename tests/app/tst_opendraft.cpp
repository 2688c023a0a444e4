// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opendraft.h"

#include "app/listexporter.h"
#include "app/listsubmitter.h"
#include "app/storedlist.h"
#include "models/batch/rowsorter.h"
#include "models/store/draftstore.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"
#include "models/store/typingstore.h"
#include "tests/support/memorylist.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const TypedRow anna{2, {{Field::FirstName, u"Anna"_s, u"Anna"_s}}};
const TypedRow annabel{2, {{Field::FirstName, u"Annabel"_s, u"Annabel"_s}}};

} // namespace

/// A list that is worked on while its draft is made, and while it cannot be made.
class TestOpenDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isWrittenWhileItIsWorkedOn_data();
    void isWrittenWhileItIsWorkedOn();
    void writesEveryChangeAtOnce();
    void keepsWhatCouldNotBeWritten();
    void keepsWhatCouldNotBeAppended();
    void writesTheRestWhenItIsClosed();
    void writesNothingOnceItIsForgotten();
    void goesOnWithAnEarlierDraft();
    void keepsWhatIsTyped();
    void keepsWhatIsTypedBeforeItIsBegun();
    void keepsNothingTypedOnceItIsForgotten();
    void triesAgainToKeepWhatIsTyped();
    void tellsOfWhatWasTyped();
    void isSilentAboutWhatWasEntered();
    void isNotSavedWhileTheListIsBusy();
    void isNotSavedWhileAChangeIsExpected();
    void writesItsInfoAgain();
    void cutsADamagedLogFirst();
    void isExportedAsItWasWhenAskedFor();
    void givesNoNumberTwice();
    void lacksWhatTheOutboxHas_data();
    void lacksWhatTheOutboxHas();

private:
    QString path() const { return m_folder->filePath(u"data.sqlite"_s); }
    std::unique_ptr<BatchDocument> document(qsizetype bytes = 100) const;
    std::unique_ptr<OpenDraft> newDraft(qsizetype bytes = 100);
    /// As another program would find it now.
    StoredDraft stored(qint64 id = 1) const;
    int listed() const;
    std::optional<TypedRow> typed() const;
    std::unique_ptr<OpenDraft> openedAgain() const;
    /// Of the stored draft, opened again.
    QString email(RowId row) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
};

void TestOpenDraft::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<Storage>(path());
}

void TestOpenDraft::cleanup()
{
    m_storage.reset();
}

std::unique_ptr<BatchDocument> TestOpenDraft::document(qsizetype bytes) const
{
    OpenedList list = test::memoryList({test::vendor(1), test::vendor(2), test::officer(3)});
    list.bytes = QByteArray("0123456789").repeated(bytes / 10);
    return std::make_unique<BatchDocument>(list, Policy::practice());
}

std::unique_ptr<OpenDraft> TestOpenDraft::newDraft(qsizetype bytes)
{
    auto draft = std::make_unique<OpenDraft>(
        *m_storage, u"practice"_s, QString(), [this](qint64 id) { return lockDraft(m_folder->path(), id); },
        document(bytes), SourceFile());
    draft->save();
    return draft;
}

StoredDraft TestOpenDraft::stored(qint64 id) const
{
    const auto database = Database::open(path());
    return database ? DraftStore(**database).load(id).value_or(StoredDraft()) : StoredDraft();
}

int TestOpenDraft::listed() const
{
    const auto database = Database::open(path());
    return static_cast<int>(DraftStore(**database).list(u"practice"_s)->size());
}

std::optional<TypedRow> TestOpenDraft::typed() const
{
    const auto database = Database::open(path());
    return TypingStore(**database).load(1).value();
}

/// With what was typed into it before.
std::unique_ptr<OpenDraft> TestOpenDraft::openedAgain() const
{
    auto again = document();
    if (!again->replay(stored().log))
        return {};
    auto draft = std::make_unique<OpenDraft>(
        *m_storage, stored().info, *lockDraft(m_folder->path(), 1), std::move(again), stored().file);
    draft->typing().setKept(typed());
    return draft;
}

QString TestOpenDraft::email(RowId row) const
{
    const auto again = document();
    return again->replay(stored().log) ? again->value(row, Field::Email) : u"unreadable"_s;
}

void TestOpenDraft::isWrittenWhileItIsWorkedOn_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("small") << qsizetype(100);
    QTest::newRow("several pieces") << 3 * DraftStore::pieceSize;
}

void TestOpenDraft::isWrittenWhileItIsWorkedOn()
{
    QFETCH(const qsizetype, bytes);
    const auto draft = newDraft(bytes);
    QSignalSpy whole(draft.get(), &OpenDraft::stored);
    QSignalSpy saved(draft.get(), &OpenDraft::saved);
    QSignalSpy told(draft.get(), &OpenDraft::infoSaved);
    // Nothing of it is stored yet; the list does not wait for that.
    QVERIFY(!draft->isStored() && !draft->isSaved());
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    draft->document().setValue(1, Field::Email, u"second@ibm.com"_s);
    draft->document().undo();
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(whole.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(stored().source, draft->document().list().bytes);
    QCOMPARE(stored().log.size(), 3);
    QCOMPARE(email(1), u"first@ibm.com"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<DraftInfo>().rows, 3);
    QCOMPARE(draft->id(), 1);
    // No other window can have it.
    QCOMPARE(lockDraft(m_folder->path(), 1).error().kind, Error::Kind::StorageInUse);
}

void TestOpenDraft::writesEveryChangeAtOnce()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    for (int i = 0; i < 5; ++i) {
        draft->document().setValue(1, Field::Email, u"row%1@ibm.com"_s.arg(i));
        QVERIFY(!draft->isSaved());
        QTRY_VERIFY(draft->isSaved());
        QCOMPARE(email(1), u"row%1@ibm.com"_s.arg(i));
    }
}

void TestOpenDraft::keepsWhatCouldNotBeWritten()
{
    m_storage = std::make_unique<Storage>(m_folder->filePath(u"missing/data.sqlite"_s));
    const auto draft = newDraft();
    QSignalSpy notSaved(draft.get(), &OpenDraft::notSaved);
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    QTRY_COMPARE(notSaved.size(), 1);
    QVERIFY(draft->trouble());
    QCOMPARE(draft->trouble()->kind, Error::Kind::StorageUnavailable);
    draft->document().setValue(2, Field::Email, u"other@ibm.com"_s);
    QTRY_COMPARE(notSaved.size(), 2);
    QVERIFY(!draft->isStored() && !draft->isSaved());
    QCOMPARE(draft->document().value(1, Field::Email), u"first@ibm.com"_s);

    QVERIFY(QDir(m_folder->path()).mkdir(u"missing"_s));
    draft->save();
    QTRY_VERIFY(draft->isSaved());
    QVERIFY(!draft->trouble());
    const auto found
        = m_storage->run([](Database &database) { return DraftStore(database).load(1); }).result();
    QVERIFY(found);
    QCOMPARE(found->log.size(), 2);
    QCOMPARE(found->source, draft->document().list().bytes);
}

void TestOpenDraft::keepsWhatCouldNotBeAppended()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"CREATE TRIGGER refuse BEFORE INSERT ON draft_log"
                          " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    QSignalSpy notSaved(draft.get(), &OpenDraft::notSaved);
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    QTRY_COMPARE(notSaved.size(), 1);
    QVERIFY((*other)->run(u"DROP TRIGGER refuse"_s));
    // The next change takes along what had to wait.
    draft->document().setValue(1, Field::FirstName, u"Anna"_s);
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(stored().log.size(), 2);
    QCOMPARE(email(1), u"first@ibm.com"_s);
}

void TestOpenDraft::writesTheRestWhenItIsClosed()
{
    auto draft = newDraft(2 * DraftStore::pieceSize);
    draft->document().setValue(1, Field::Email, u"last@ibm.com"_s);
    draft.reset();
    m_storage.reset();
    QCOMPARE(stored().source.size(), 2 * DraftStore::pieceSize / 10 * 10);
    QCOMPARE(stored().info.rows, 3);
    QCOMPARE(email(1), u"last@ibm.com"_s);
    QVERIFY(lockDraft(m_folder->path(), 1));
}

void TestOpenDraft::writesNothingOnceItIsForgotten()
{
    auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    draft->forget();
    draft->document().setValue(1, Field::Email, u"last@ibm.com"_s);
    QVERIFY(draft->isSaved());
    draft.reset();
    m_storage.reset();
    QVERIFY(stored().log.isEmpty());
    QCOMPARE(listed(), 1);
}

void TestOpenDraft::goesOnWithAnEarlierDraft()
{
    auto draft = newDraft();
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    QTRY_VERIFY(draft->isSaved());
    draft.reset();
    const auto lock = lockDraft(m_folder->path(), 1);
    QVERIFY(lock);
    auto again = document();
    QVERIFY(again->replay(stored().log));
    draft = std::make_unique<OpenDraft>(*m_storage, stored().info, *lock, std::move(again), stored().file);
    QVERIFY(draft->isStored() && draft->isSaved());
    draft->document().undo();
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(stored().log.size(), 2);
    QCOMPARE(email(1), test::vendor(1)[Field::Email]);
    QCOMPARE(listed(), 1);
}

void TestOpenDraft::keepsWhatIsTyped()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    draft->typing().keep(anna);
    QTRY_COMPARE(typed(), anna);
    draft->typing().keep(annabel);
    QTRY_COMPARE(typed(), annabel);
    // Entered, or cancelled.
    draft->typing().keep(std::nullopt);
    QTRY_COMPARE(typed(), std::nullopt);
}

void TestOpenDraft::keepsWhatIsTypedBeforeItIsBegun()
{
    const auto draft = newDraft(2 * DraftStore::pieceSize);
    QCOMPARE(draft->id(), 0);
    draft->typing().keep(anna);
    QTRY_COMPARE(typed(), anna);
}

void TestOpenDraft::keepsNothingTypedOnceItIsForgotten()
{
    auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    draft->typing().keep(anna);
    draft->forget();
    draft.reset();
    m_storage.reset();
    QCOMPARE(typed(), std::nullopt);
}

void TestOpenDraft::triesAgainToKeepWhatIsTyped()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"CREATE TRIGGER refuse BEFORE INSERT ON draft_typing"
                          " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    const QSignalSpy failed(&draft->typing(), &KeptTyping::failed);
    draft->typing().keep(anna);
    QTRY_COMPARE(failed.size(), 1);
    draft->typing().keep(annabel);
    QVERIFY((*other)->run(u"DROP TRIGGER refuse"_s));
    QTRY_COMPARE_WITH_TIMEOUT(typed(), annabel, 20'000);
    QCOMPARE(failed.size(), 1);
}

void TestOpenDraft::tellsOfWhatWasTyped()
{
    auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    draft->typing().keep(anna);
    QTRY_COMPARE(typed(), anna);
    draft.reset();
    draft = openedAgain();
    QVERIFY(draft);
    QSignalSpy found(draft.get(), &OpenDraft::typingFound);
    draft->tellTyping();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<TypedRow>(), anna);
    // It stays there until the user says what becomes of it.
    draft.reset();
    m_storage.reset();
    QCOMPARE(typed(), anna);
}

/// The crash came between the entry and the removal of what was typed.
void TestOpenDraft::isSilentAboutWhatWasEntered()
{
    auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    draft->typing().keep(anna);
    QTRY_COMPARE(typed(), anna);
    draft->document().setValue(2, Field::FirstName, anna.fields.first().value);
    QTRY_VERIFY(draft->isSaved());
    draft.reset();
    draft = openedAgain();
    QVERIFY(draft);
    const QSignalSpy found(draft.get(), &OpenDraft::typingFound);
    draft->tellTyping();
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(typed(), std::nullopt);
}

void TestOpenDraft::isNotSavedWhileTheListIsBusy()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    QSignalSpy saved(draft.get(), &OpenDraft::saved);
    QSignalSpy saving(draft.get(), &OpenDraft::savingChanged);
    BatchDocument &list = draft->document();
    list.setMostAtOnce(0);
    list.sort({Field::Email, Qt::DescendingOrder});
    // What is typed meanwhile comes after it.
    list.whenIdle([&list] { list.setValue(1, Field::Email, u"late@ibm.com"_s); });
    QVERIFY(!draft->isSaved());
    QCOMPARE(draft->saving().state, SavingStatus::State::Working);
    QVERIFY(!saving.isEmpty());
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(saved.size(), 1);
    QCOMPARE(stored().log.size(), 2);
    QCOMPARE(email(1), u"late@ibm.com"_s);
    // What comes to nothing is nothing to wait for either.
    list.reset();
    QVERIFY(!draft->isSaved());
    list.cancel();
    QVERIFY(draft->isSaved());
    QCOMPARE(saved.size(), 2);
}

void TestOpenDraft::isNotSavedWhileAChangeIsExpected()
{
    const auto draft = newDraft();
    QTRY_VERIFY(draft->isSaved());
    QSignalSpy saved(draft.get(), &OpenDraft::saved);
    IdleTasks::Expectation expected = draft->document().expectChange();
    QVERIFY(!draft->isSaved() && draft->isWritten());
    QCOMPARE(draft->saving().state, SavingStatus::State::Working);
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    QVERIFY(!draft->isWritten());
    QTRY_VERIFY(draft->isWritten());
    QVERIFY(!draft->isSaved());
    expected.reset();
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(saved.size(), 1);
}

void TestOpenDraft::writesItsInfoAgain()
{
    const auto draft = newDraft();
    QSignalSpy told(draft.get(), &OpenDraft::infoSaved);
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(draft->isSaved());
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"CREATE TRIGGER refuse BEFORE UPDATE ON drafts"
                          " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    const QSignalSpy notSaved(draft.get(), &OpenDraft::notSaved);
    const QSignalSpy saved(draft.get(), &OpenDraft::saved);
    draft->document().addRow(3, test::vendor(4));
    QTRY_COMPARE(notSaved.size(), 1);
    QVERIFY(draft->isWritten());
    QVERIFY(!draft->isSaved());
    QCOMPARE(draft->saving().state, SavingStatus::State::Failing);
    const auto before = saved.size();
    QVERIFY((*other)->run(u"DROP TRIGGER refuse"_s));
    draft->save(); // as it does by itself after some seconds
    QTRY_COMPARE(stored().info.rows, 4);
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(saved.size(), before + 1);
    QVERIFY(!draft->trouble());
}

/// What is done from here on would be lost behind an entry that cannot be read.
void TestOpenDraft::cutsADamagedLogFirst()
{
    auto draft = newDraft();
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    draft->document().setValue(2, Field::Email, u"damaged@ibm.com"_s);
    draft->document().setValue(3, Field::Email, u"behind@ibm.com"_s);
    QTRY_VERIFY(draft->isSaved());
    draft.reset();
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"UPDATE draft_log SET entry = substr(entry, 1, 40) || x'00' WHERE number = 2"_s));
    QVERIFY((*other)->run(u"CREATE TRIGGER refuse BEFORE DELETE ON draft_log"
                          " BEGIN SELECT RAISE(ABORT, 'busy'); END"_s));

    const StoredList found(*m_storage, u"practice"_s, 1, {});
    PreparedList prepared;
    prepared.list = document()->list();
    prepared.rows = *restoreRows(prepared.list.source, Policy::practice(), stored().log);
    draft = found.open(prepared, *lockDraft(m_folder->path(), 1));
    QVERIFY(found.damage(prepared));
    QCOMPARE(found.changesLost(prepared), 2);
    const QSignalSpy notSaved(draft.get(), &OpenDraft::notSaved);
    draft->document().setValue(1, Field::FirstName, u"Anna"_s);
    QTRY_VERIFY(!notSaved.isEmpty());
    QVERIFY(!draft->isSaved());
    QVERIFY((*other)->run(u"DROP TRIGGER refuse"_s));
    draft->save();
    QTRY_VERIFY(draft->isSaved());
    QCOMPARE(stored().log.size(), 2);
    QVERIFY(!stored().damage);
    const auto again = document();
    QVERIFY(again->replay(stored().log));
    QCOMPARE(again->value(1, Field::Email), u"first@ibm.com"_s);
    QCOMPARE(again->value(1, Field::FirstName), u"Anna"_s);
    QCOMPARE(again->value(2, Field::Email), test::vendor(2)[Field::Email]);
}

/// And to change it meanwhile takes no copy of all that is known of it.
void TestOpenDraft::isExportedAsItWasWhenAskedFor()
{
    const auto draft = newDraft();
    BatchDocument &list = draft->document();
    list.setValue(1, Field::FirstName, u"Before"_s);
    ListExporter exporter;
    const QSignalSpy saved(&exporter, &ListExporter::listSaved);
    const QString file = m_folder->filePath(u"list.csv"_s);
    exporter.saveList(*draft, file);
    const BatchRows *rows = &list.rows();
    list.setValue(1, Field::FirstName, u"Meanwhile"_s);
    list.setValue(2, Field::FirstName, u"Meanwhile"_s);
    QCOMPARE(&list.rows(), rows);
    QTRY_COMPARE(saved.size(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QVERIFY(text.contains("Before"));
    QVERIFY(!text.contains("Meanwhile"));
    QCOMPARE(list.value(1, Field::FirstName), u"Meanwhile"_s);
}

/// Rows that were submitted are lost with the end of the log. Once the outbox is purged, only their numbers
/// are known.
void TestOpenDraft::givesNoNumberTwice()
{
    auto draft = newDraft();
    draft->document().setValue(1, Field::Email, u"first@ibm.com"_s);
    draft->document().addRows(3, {test::vendor(4), test::vendor(5)});
    QTRY_VERIFY(draft->isSaved());
    draft.reset();
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"INSERT INTO taken (draft, position) VALUES (1, 4), (1, 5)"_s));
    QVERIFY((*other)->run(u"UPDATE draft_log SET entry = substr(entry, 1, 40) || x'00' WHERE number = 2"_s));
    const auto open = [this] {
        const StoredList found(*m_storage, u"practice"_s, 1, {});
        PreparedList prepared;
        prepared.list = document()->list();
        prepared.rows = *restoreRows(prepared.list.source, Policy::practice(), stored().log);
        return found.open(prepared, *lockDraft(m_folder->path(), 1));
    };
    for (const int more : {0, 2}) { // the second one has everything that the first one wrote
        draft = open();
        QCOMPARE(draft->document().rowCount(), 3 + more);
        draft->document().addRow(3, test::vendor(6));
        draft->document().addRow(3, test::vendor(7));
        QTRY_VERIFY(draft->isSaved());
        QCOMPARE(draft->document().rowCount(), 5 + more);
        draft.reset();
    }
    QCOMPARE(email(1), u"first@ibm.com"_s);
    QCOMPARE(email(6), test::vendor(6)[Field::Email]);
}

void TestOpenDraft::lacksWhatTheOutboxHas_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::addColumn<bool>("isUnreadable");
    QTest::addColumn<QList<RowId>>("rows");
    QTest::newRow("whole") << false << false << QList<RowId>{1, 3, 5};
    QTest::newRow("damaged log") << true << false << QList<RowId>{1, 3, 5};
    QTest::newRow("outbox that cannot be read") << false << true << QList<RowId>{1, 3};
}

/// As a crash leaves it that comes before the list has let go of them.
void TestOpenDraft::lacksWhatTheOutboxHas()
{
    QFETCH(const bool, isDamaged);
    QFETCH(const bool, isUnreadable);
    auto draft = newDraft();
    draft->document().addRows(3, {test::vendor(4), test::vendor(5), test::vendor(6)});
    QTRY_VERIFY(draft->isSaved());
    draft.reset();
    NewSubmission submission{u"practice"_s, {}, ListSubmitter::sourceKeyStart(1) + u'a', u"list"_s, {}};
    const auto submit = [&submission](int position, const QString &email) {
        AccountRequest request;
        request.email = email;
        submission.rows.append({position, CreationRequest{request}});
    };
    submit(2, u"edited@ibm.com"_s); // the file's rows are known by their numbers
    submit(4, test::vendor(4)[Field::Email].toUpper());
    submit(5, u"cut.off@ibm.com"_s); // what stood in a log that was damaged since
    submit(7, u"cut.off.too@ibm.com"_s);
    const auto enqueued = m_storage->run(
        [submission](Database &database) { return OutboxStore(database).enqueue(submission); });
    QVERIFY(enqueued.result());
    const auto other = Database::open(path());
    QVERIFY((*other)->run(u"INSERT INTO taken (draft, position) VALUES (1, 6)"_s)); // it is purged
    if (isDamaged) {
        QVERIFY(DraftStore(**other).appendLog(1, {"soon damaged"}));
        QVERIFY(
            (*other)->run(u"UPDATE draft_log SET entry = substr(entry, 1, 40) || x'00' WHERE number = 2"_s));
    }
    if (isUnreadable)
        QVERIFY((*other)->run(u"ALTER TABLE outbox RENAME COLUMN payload TO lost"_s));

    const StoredList found(*m_storage, u"practice"_s, 1, {});
    PreparedList prepared;
    prepared.list = document()->list();
    prepared.rows = *restoreRows(prepared.list.source, Policy::practice(), stored().log);
    draft = found.open(prepared, *lockDraft(m_folder->path(), 1));
    QVERIFY(!draft->isSaved());
    QTRY_VERIFY(draft->isSaved());
    QTEST(draft->document().rowIds(), "rows");
}

QTEST_GUILESS_MAIN(TestOpenDraft)
#include "tst_opendraft.moc"
