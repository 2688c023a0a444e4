// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/problemcard.h"

#include "models/batch/problemgroups.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

ProblemCard::ProblemCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel("circle-alert"_L1, IconTint::Error, Tokens::icon, this))
    , m_title(new QLabel(this))
    , m_where(new ElidedLabel(this))
    , m_fix(makeLink("problemFix"_L1))
    , m_rowFix(makeLink("problemRowFix"_L1))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName("problemCard"_L1);
    m_title->setObjectName("problemTitle"_L1);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_title, "fieldLabel"_L1);
    m_where->setObjectName("problemWhere"_L1);
    setRole(m_where, "hint"_L1);
    m_rowFix->hide();
    connect(m_fix, &QPushButton::clicked, this, &ProblemCard::fixRequested);
    connect(m_rowFix, &QPushButton::clicked, this, &ProblemCard::rowFixRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::space8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space16, Tokens::space12, Tokens::space16, Tokens::space12);
    column->setSpacing(Tokens::space4);
    column->addLayout(head);
    column->addWidget(m_where);
    column->addWidget(m_fix, 0, Qt::AlignLeft);
    column->addWidget(m_rowFix, 0, Qt::AlignLeft);
}

QPushButton *ProblemCard::makeLink(QLatin1StringView name)
{
    auto *link = new QPushButton(this);
    link->setObjectName(name);
    setRole(link, "link"_L1);
    return link;
}

void ProblemCard::showGroup(const QModelIndex &group)
{
    switch (static_cast<Severity>(group.data(ProblemGroups::SeverityRole).toInt())) {
    case Severity::Error:
        m_icon->setIcon("circle-alert"_L1, IconTint::Error);
        break;
    case Severity::Check:
        m_icon->setIcon("triangle-alert"_L1, IconTint::Check);
        break;
    case Severity::Cleaned:
        m_icon->setIcon("info"_L1, IconTint::Secondary);
        break;
    }
    const QString sentence = group.data(ProblemGroups::SentenceRole).toString();
    QString where = group.data(ProblemGroups::RowsTextRole).toString();
    // Of a person who is known the value says less than where from.
    const bool isKnown
        = group.data(ProblemGroups::CodeRole).toInt() == static_cast<int>(Code::EmailKnownElsewhere);
    if (const QString sample = isKnown ? sentence : group.data(ProblemGroups::SampleRole).toString();
        !sample.isEmpty())
        where += QString(u" · "_s % QString(sample).replace(u'\n', u' '));
    const bool isCleaned
        = group.data(ProblemGroups::SeverityRole).toInt() == static_cast<int>(Severity::Cleaned);
    const QString fix
        = isCleaned ? tr("Compare with the file…") : group.data(ProblemGroups::FixTitleRole).toString();
    m_title->setText(group.data(Qt::DisplayRole).toString());
    m_where->setText(where);
    m_fixTexts = {fix};
    if (!isCleaned)
        m_fixTexts.append(group.data(ProblemGroups::FixBriefRole).toString());
    m_fix->setVisible(!fix.isEmpty());
    m_fix->setAccessibleName(fix);
    elideFixes();
    setToolTip(QString("<p>"_L1 % sentence.toHtmlEscaped() % "</p>"_L1));
    setAccessibleName(group.data(Qt::AccessibleTextRole).toString());
    setAccessibleDescription(sentence);
    m_fix->setAccessibleDescription(m_title->text());
}

void ProblemCard::showRowFix(const QString &text, const QString &brief)
{
    m_rowFixTexts = {text, brief};
    m_rowFix->setVisible(!text.isEmpty());
    m_rowFix->setAccessibleName(text);
    m_rowFix->setAccessibleDescription(m_title->text());
    elideFixes();
}

QWidgetList ProblemCard::stops()
{
    return {this, m_fix, m_rowFix};
}

/// A fix may name two long values: then what the value will be is shown, and all of it in the tool tip.
void ProblemCard::elideFixes()
{
    const int room = width() - 2 * Tokens::space16 - 2 * Tokens::space4;
    const auto elide = [room](QPushButton *link, const QStringList &texts) {
        const QFontMetrics metrics = link->fontMetrics();
        const auto fitting = std::find_if(texts.cbegin(), texts.cend(),
            [&](const QString &text) { return metrics.horizontalAdvance(text) <= room; });
        const QString shown = fitting != texts.cend()
            ? *fitting
            : metrics.elidedText(texts.value(texts.size() - 1), Qt::ElideRight, room);
        link->setText(QString(shown).replace(u'&', "&&"_L1));
        link->setToolTip(shown == texts.value(0) ? QString() : texts.value(0));
    };
    elide(m_fix, m_fixTexts);
    elide(m_rowFix, m_rowFixTexts);
}

void ProblemCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideFixes();
}

void ProblemCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.focus, Tokens::focusRing));
    painter.drawRect(rect().adjusted(1, 1, -1, -2));
}

void ProblemCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT goToRequested();
}

void ProblemCard::keyPressEvent(QKeyEvent *event)
{
    // What a link in it does not take is not the card's.
    const bool isOwn = hasFocus() || event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    switch (isOwn ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT goToRequested();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProblemCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProblemCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace techpass
