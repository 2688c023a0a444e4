// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissionbox.h"

#include "models/store/outboxmodel.h"
#include "ui/pages/submissionsmodel.h"
#include "ui/widgets/wording.h"

#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

constexpr int widest = 420;
constexpr int arrowAndMargins = 60;

} // namespace

SubmissionBox::SubmissionBox(const OutboxModel &outbox, QWidget *parent)
    : QComboBox(parent)
    , m_outbox(outbox)
    , m_submissions(new SubmissionsModel(outbox, this))
{
    setModel(m_submissions);
    keepWorded(this, [this] { setAccessibleName(tr("Submission shown")); });
    connect(this, &QComboBox::activated, this, [this] {
        m_following = false;
        choose(currentData(SubmissionsModel::SubmissionRole).toLongLong());
    });
    // Behind the combo box's own handling of a reset, which goes to the first entry.
    connect(m_submissions, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_following && !m_outbox.block(m_shown) && m_shown != 0)
            m_following = true;
        if (m_following)
            follow();
        else
            choose(m_shown);
    });
    connect(&outbox, &QAbstractItemModel::rowsInserted, this, [this] {
        m_following = true;
        follow();
    });
    follow();
}

qint64 SubmissionBox::submission() const
{
    return m_shown;
}

QString SubmissionBox::title() const
{
    return currentData(SubmissionsModel::TitleRole).toString();
}

void SubmissionBox::showSubmission(qint64 submission)
{
    if (!m_outbox.block(submission))
        return;
    m_following = false;
    choose(submission);
}

void SubmissionBox::follow()
{
    if (!m_following)
        return;
    const Submission *current = m_outbox.currentSubmission();
    choose(current ? current->id : 0);
}

void SubmissionBox::choose(qint64 submission)
{
    setCurrentIndex(m_submissions->rowOf(submission));
    const qint64 before = std::exchange(m_shown, submission);
    setAccessibleDescription(title());
    updateGeometry();
    update();
    if (before != submission)
        Q_EMIT submissionChanged();
}

QSize SubmissionBox::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(title()) + arrowAndMargins;
    return {std::min(wanted, widest), QComboBox::sizeHint().height()};
}

QSize SubmissionBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16),
        QComboBox::minimumSizeHint().height()};
}

void SubmissionBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(title(), Qt::ElideRight, room.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace techpass
