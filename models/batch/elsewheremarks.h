// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/backgroundwork.h"
#include "models/batch/rowchecks.h"

#include <QTimer>

#include <optional>

namespace techpass {

class BatchDocument;
class BatchState;

/// Marks the rows of a list whose people stand elsewhere, too, each time that word of it comes. Which rows it
/// concerns is found out first, in a long list on another thread: where there are none, as mostly while rows
/// are being sent, nobody who reads the list is disturbed. Owned by BatchDocument; GUI thread.
class ElsewhereMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElsewhereMarks)

public:
    /// The most rows that are compared at once.
    static constexpr int usuallyAtOnce = 10'000;

    ElsewhereMarks(BatchDocument &document, BatchState &state, QObject *parent = nullptr);

    /// As soon as the list is left in peace; what is known last counts.
    void setKnown(const KnownElsewhere &known);

private:
    struct Found
    {
        KnownElsewhere known;
        DifferentRows rows;
    };

    void goOn();
    void stopForChange();

    BatchDocument &m_document;
    BatchState &m_state;
    KnownElsewhere m_known;
    std::optional<Found> m_found; ///< of the list as it stands
    BackgroundWork m_work;
    QTimer m_again;
};

} // namespace techpass
