// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opendraft.h"

#include "app/techpass/onfinished.h"
#include "models/files/listanswer.h"
#include "models/store/storage.h"

#include <algorithm>
#include <utility>

namespace techpass {

using namespace std::chrono_literals;

OpenDraft::OpenDraft(Storage &storage, const QString &environment, const QString &owner, LockTaker takeLock,
    std::unique_ptr<BatchDocument> document, const SourceFile &file)
    : m_storage(storage)
    , m_takeLock(std::move(takeLock))
    , m_info(infoOf(*document, owner))
    , m_document(std::move(document))
    , m_file(file)
    , m_writer(std::make_shared<DraftWriter>(environment, m_info, m_document->list().bytes, file,
          m_document->list().bytes.size() - fileBytes(m_document->list().bytes).size()))
    , m_typing(storage)
{
    watch();
}

OpenDraft::OpenDraft(Storage &storage, const DraftInfo &info, DraftLock lock,
    std::unique_ptr<BatchDocument> document, const SourceFile &file)
    : m_storage(storage)
    , m_lock(std::move(lock))
    , m_info(info)
    , m_document(std::move(document))
    , m_file(file)
    , m_writer(std::make_shared<DraftWriter>(info.id))
    , m_typing(storage)
    , m_isComplete(true)
    , m_isWritten(true)
{
    m_typing.setDraft(info.id);
    watch();
    saveInfo();
}

void OpenDraft::watch()
{
    m_document->setChangeLog(this);
    m_saveInfo.setSingleShot(true);
    m_saveInfo.setInterval(300ms);
    connect(&m_saveInfo, &QTimer::timeout, this, &OpenDraft::saveInfo);
    connect(m_document.get(), &BatchDocument::countsChanged, &m_saveInfo, qOverload<>(&QTimer::start));
    connect(m_document.get(), &BatchDocument::settledChanged, this, &OpenDraft::tellSaving);
    connect(m_document.get(), &BatchDocument::progressed, this, [this](int hundredths) {
        m_workPercent = hundredths;
        Q_EMIT savingChanged();
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(5s);
    connect(&m_retry, &QTimer::timeout, this, &OpenDraft::save);
}

OpenDraft::~OpenDraft()
{
    m_document->setChangeLog(nullptr);
    if (m_forgotten)
        return;
    if (isSaved()) {
        if (m_saveInfo.isActive())
            saveInfo();
        return;
    }
    // Nobody waits for it here; the storage does before it ends.
    countRows();
    m_storage.run([writer = m_writer, info = m_info](Database &database) mutable {
        return writer->writeAll(database).and_then([&](const DraftWriter::Progress &written) {
            info.id = written.id;
            return DraftStore(database).update(info);
        });
    });
}

SavingStatus OpenDraft::saving() const
{
    using State = SavingStatus::State;
    SavingStatus status;
    status.title = m_document->title();
    status.percent = m_percent;
    if (isSaved()) {
        status.state = State::Saved;
    } else if (m_trouble && !m_isWriting) {
        status.state = State::Failing;
    } else if (m_document->isSettled()) {
        status.state = State::Saving;
    } else {
        status.state = State::Working;
        status.percent = m_workPercent;
    }
    status.error = m_trouble.value_or(Error());
    return status;
}

void OpenDraft::tellTyping()
{
    if (!m_typing.typed() || std::exchange(m_tellsTyping, true))
        return;
    m_document->whenIdle([this, typed = *m_typing.typed()] {
        m_tellsTyping = false;
        const auto isEntered = [this, row = typed.row](const TypedField &field) {
            return m_document->value(row, field.field) == field.value;
        };
        // It was entered right before.
        if (m_document->indexOf(typed.row) >= 0 && std::ranges::all_of(typed.fields, isEntered))
            m_typing.keep(std::nullopt);
        else
            Q_EMIT typingFound(typed);
    });
}

void OpenDraft::keepTyping(const std::optional<TypedRow> &typed)
{
    if (typed) {
        m_typing.keep(typed);
        return;
    }
    m_document->whenIdle([this, was = m_typing.typed()] {
        if (m_typing.typed() == was)
            m_typing.keep(std::nullopt);
    });
}

void OpenDraft::forget()
{
    m_forgotten = true;
    m_typing.forget();
}

void OpenDraft::tellSaving()
{
    m_workPercent = 0;
    Q_EMIT savingChanged();
    if (isSaved() && !m_forgotten)
        Q_EMIT saved();
}

void OpenDraft::append(const QByteArray &entry)
{
    if (m_forgotten)
        return;
    m_writer->add(entry);
    m_isWritten = false;
    m_hasMore = m_isWriting;
    m_saveInfo.start();
    save();
}

void OpenDraft::cutLog(int entries)
{
    m_writer->cutLog(entries);
    save();
}

void OpenDraft::save()
{
    if (!m_isInfoWritten)
        saveInfo();
    if (m_isWriting || m_forgotten)
        return;
    m_isWriting = true;
    m_hasMore = false;
    m_isWritten = false;
    const auto written
        = m_storage.run([writer = m_writer](Database &database) { return writer->writeSome(database); });
    onFinished(this, written, [this](const Result<DraftWriter::Progress> &done) { takeProgress(done); });
    Q_EMIT savingChanged();
}

void OpenDraft::takeProgress(const Result<DraftWriter::Progress> &progress)
{
    m_isWriting = false;
    if (m_forgotten)
        return;
    if (progress && !m_lock) {
        m_info.id = progress->id;
        if (Result<DraftLock> lock = m_takeLock(m_info.id); lock)
            m_lock = *std::move(lock);
        m_typing.setDraft(m_info.id);
    }
    if (!progress) {
        m_trouble = progress.error();
        m_retry.start();
        Q_EMIT notSaved(*m_trouble);
        Q_EMIT savingChanged();
        return;
    }
    if (m_isInfoWritten)
        m_trouble.reset();
    m_percent = progress->percent;
    if (progress->isComplete && !m_isComplete) {
        m_isComplete = true;
        saveInfo();
        Q_EMIT stored();
    }
    if (!progress->isDone || m_hasMore) {
        save();
        return;
    }
    m_isWritten = true;
    Q_EMIT written();
    tellSaving();
}

DraftInfo OpenDraft::infoOf(const BatchDocument &document, const QString &owner)
{
    const BatchCounts counts = document.counts();
    return {0, document.title(), counts.all, counts.errors, counts.checks, QDateTime::currentDateTimeUtc(),
        owner};
}

void OpenDraft::countRows()
{
    const qint64 id = m_info.id;
    m_info = infoOf(*m_document, m_info.owner);
    m_info.id = id;
}

void OpenDraft::saveInfo()
{
    if (m_forgotten || !m_isComplete)
        return;
    countRows();
    const auto written
        = m_storage.run([info = m_info](Database &database) { return DraftStore(database).update(info); });
    onFinished(this, written, [this](const Result<DraftInfo> &saved) {
        if (m_forgotten)
            return;
        const bool wasWritten = std::exchange(m_isInfoWritten, saved.has_value());
        if (!saved) {
            m_trouble = saved.error();
            m_retry.start();
            Q_EMIT notSaved(*m_trouble);
            Q_EMIT savingChanged();
            return;
        }
        Q_EMIT infoSaved(*saved);
        if (wasWritten)
            return;
        if (m_isWritten)
            m_trouble.reset();
        tellSaving();
    });
}

} // namespace techpass
