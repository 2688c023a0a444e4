// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QTableWidget;

namespace techpass {

/// One of a few readings of a file, with what each would give shown below: the first rows of a worksheet, or
/// lines of text in an encoding. The first is chosen at first. GUI thread.
class CandidatesChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidatesChoice)

public:
    struct Candidate
    {
        QString title;
        QString hint;
        QList<QStringList> samples; ///< rows of cells
    };

    /// `candidates` gives as many in every language.
    CandidatesChoice(const Words &question, const std::function<QList<Candidate>()> &candidates,
        QWidget *parent = nullptr);

    int chosen() const;
    QList<QWidget *> editors() const;

Q_SIGNALS:
    void changed();

private:
    void showWords();
    int rowsShown() const;
    void showSamples();

    QList<Candidate> m_candidates;
    QButtonGroup *m_buttons;
    QTableWidget *m_samples;
};

} // namespace techpass
