// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openlists.h"

#include "models/store/storage.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const TypedCell anna{2, Field::FirstName, u"Anna"_s, u"Anna"_s};

} // namespace

/// What was being typed into a list when the program broke off, while others are opened and left.
class TestOpenLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsOfTheOpenListAlone();
    void tellsOnceOfAListOpenedAgain();

private:
    /// With what was typed into it; waits until its draft is saved.
    std::unique_ptr<OpenDraft> draft();
    /// A list is not idle while this is held; as opening one is, it is told of what was typed.
    IdleTasks::Expectation open(std::unique_ptr<OpenDraft> draft);

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
    made->typing().setKept(anna);
    made->save();
    [&] { QTRY_VERIFY(made->isSaved()); }();
    return made;
}

IdleTasks::Expectation TestOpenLists::open(std::unique_ptr<OpenDraft> draft)
{
    const IdleTasks::Expectation expected = draft->document().expectChange();
    m_lists->open(std::move(draft));
    m_lists->current()->tellTyping();
    return expected;
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
    QCOMPARE(found.first().last().value<TypedCell>(), anna);
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

QTEST_GUILESS_MAIN(TestOpenLists)
#include "tst_openlists.moc"
