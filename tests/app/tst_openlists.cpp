// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openlists.h"

#include "models/store/storage.h"
#include "models/store/typingstore.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const TypedRow anna{2, {{Field::FirstName, u"Anna"_s, u"Anna"_s}}};
const TypedRow annabel{1, {{Field::FirstName, u"Annabel"_s, u"Annabel"_s}}};

} // namespace

/// What is typed into a list, and what was when the program broke off, while it waits and others are opened.
class TestOpenLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfTheOpenListAlone();
    void tellsOnceOfAListOpenedAgain();
    void keepsWhatIsEnteredUntilTheListHasIt();
    void keepsWhatIsTypedAfterAnEntry();

private:
    /// With what was typed into it; waits until its draft is saved.
    std::unique_ptr<OpenDraft> draft();
    /// A list is not idle while this is held; as opening one is, it is told of what was typed.
    IdleTasks::Expectation open(std::unique_ptr<OpenDraft> draft);

    /// In the store, when all is written that was to be.
    std::optional<TypedRow> kept();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<OpenLists> m_lists;
};

void TestOpenLists::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<Storage>(m_folder->filePath(u"data.sqlite"_s));
    m_lists = std::make_unique<OpenLists>();
}

void TestOpenLists::cleanup()
{
    m_lists.reset();
    m_storage.reset();
}

std::unique_ptr<OpenDraft> TestOpenLists::draft()
{
    auto list = std::make_unique<BatchDocument>(
        test::memoryList({test::vendor(1), test::vendor(2)}), Policy::practice());
    auto made = std::make_unique<OpenDraft>(
        *m_storage, u"practice"_s, QString(), [this](qint64 id) { return lockDraft(m_folder->path(), id); },
        std::move(list), SourceFile());
    made->save();
    [&] { QTRY_VERIFY(made->isSaved()); }();
    m_storage->run([id = made->id()](Database &database) { return TypingStore(database).save(id, anna); });
    made->typing().setKept(anna);
    return made;
}

IdleTasks::Expectation TestOpenLists::open(std::unique_ptr<OpenDraft> draft)
{
    const IdleTasks::Expectation expected = draft->document().expectChange();
    m_lists->open(std::move(draft));
    m_lists->current()->tellTyping();
    return expected;
}

std::optional<TypedRow> TestOpenLists::kept()
{
    const auto found
        = m_storage->run([](Database &database) { return TypingStore(database).load(1); }).result();
    return found.value_or(std::nullopt);
}

void TestOpenLists::tellsOfTheOpenListAlone()
{
    const QSignalSpy found(m_lists.get(), &OpenLists::typingFound);
    const QSignalSpy finished(m_lists.get(), &OpenLists::finished);
    IdleTasks::Expectation ofFirst = open(draft());
    m_lists->leave();
    IdleTasks::Expectation ofSecond = open(draft());
    ofFirst.reset();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(found.size(), 0);
    ofSecond.reset();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<BatchDocument *>(), &m_lists->current()->document());
    QCOMPARE(found.first().last().value<TypedRow>(), anna);
}

void TestOpenLists::tellsOnceOfAListOpenedAgain()
{
    const QSignalSpy found(m_lists.get(), &OpenLists::typingFound);
    IdleTasks::Expectation expected = open(draft());
    const qint64 id = m_lists->current()->id();
    m_lists->leave();
    IdleTasks::Expectation expectedAgain = open(m_lists->takeLeft(id));
    expected.reset();
    expectedAgain.reset();
    QTRY_VERIFY(m_lists->current()->isSaved());
    QCOMPARE(found.size(), 1);
}

void TestOpenLists::keepsWhatIsEnteredUntilTheListHasIt()
{
    const std::unique_ptr<OpenDraft> list = draft();
    IdleTasks::Expectation expected = list->document().expectChange();
    list->document().whenIdle([&list] {
        list->document().setValue(anna.row, anna.fields.first().field, anna.fields.first().value);
    });
    list->keepTyping(std::nullopt);
    QCOMPARE(kept(), anna);
    expected.reset();
    QTRY_VERIFY(list->isSaved());
    QCOMPARE(list->document().value(anna.row, anna.fields.first().field), anna.fields.first().value);
    QCOMPARE(kept(), std::nullopt);
    // At once where nothing is waited for.
    list->typing().keep(annabel);
    list->keepTyping(std::nullopt);
    QCOMPARE(list->typing().typed(), std::nullopt);
}

void TestOpenLists::keepsWhatIsTypedAfterAnEntry()
{
    const std::unique_ptr<OpenDraft> list = draft();
    IdleTasks::Expectation expected = list->document().expectChange();
    list->keepTyping(std::nullopt);
    list->keepTyping(annabel);
    expected.reset();
    QTRY_VERIFY(list->isSaved());
    QCOMPARE(list->typing().typed(), annabel);
}

QTEST_GUILESS_MAIN(TestOpenLists)
#include "tst_openlists.moc"
