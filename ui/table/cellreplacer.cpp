// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellreplacer.h"

#include "models/batch/batchdocument.h"

#include <QElapsedTimer>

namespace techpass {

namespace {

constexpr int sliceMilliseconds = 12;

} // namespace

CellReplacer::CellReplacer(
    BatchDocument &document, QList<RowId> rows, std::optional<Field> field, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_rows(std::move(rows))
    , m_field(field)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CellReplacer::work);
}

void CellReplacer::start(const QString &find, const QString &replacement)
{
    m_find = find;
    m_replacement = replacement;
    m_timer.start();
}

void CellReplacer::work()
{
    QElapsedTimer clock;
    clock.start();
    const int total = static_cast<int>(m_rows.size());
    for (; m_done < total && clock.elapsed() < sliceMilliseconds; ++m_done) {
        const RowId row = m_rows.at(m_done);
        if (m_document.indexOf(row) < 0)
            continue;
        for (const Field field : allFields) {
            if (m_field && field != *m_field)
                continue;
            QString value = m_document.value(row, field);
            if (!value.contains(m_find, Qt::CaseInsensitive))
                continue;
            m_edits.append({row, field, value.replace(m_find, m_replacement, Qt::CaseInsensitive)});
        }
    }
    if (m_done < total) {
        Q_EMIT progressed(m_done, total);
        return;
    }
    m_timer.stop();
    if (!m_edits.isEmpty())
        m_document.setValues(m_edits, ChangeKind::Replace);
    Q_EMIT finished(static_cast<int>(m_edits.size()));
}

} // namespace techpass
