// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewfilterbar.h"

#include "models/batch/batchfiltermodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 220;
constexpr int narrowText = 140;
constexpr int textHeight = 32;
/// Long enough that a word can be typed, short enough to feel at once.
constexpr int pauseMilliseconds = 150;

} // namespace

ReviewFilterBar::ReviewFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipRow(this))
    , m_chipArea(new QScrollArea(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sent(new QPushButton(this))
    , m_text(new QLineEdit(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ReviewFilterBar::applyText);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_chips, &ChipRow::chosenChanged, this, [this](int filter) {
        if (!m_rows)
            return;
        m_rows->setFilter(static_cast<BatchFilter>(filter));
        Q_EMIT filtered();
    });
}

void ReviewFilterBar::build()
{
    const auto add = [this](BatchFilter filter, const QString &text, const QString &name) {
        Chip *chip = m_chips->addChip(static_cast<int>(filter), text, name);
        connect(chip, &Chip::pressed, this, [this, chip] { m_wasChosen = chip->isChecked(); });
        // Rows that were mended stay until the pill is pressed again.
        connect(chip, &Chip::clicked, this, [this, filter] {
            if (m_wasChosen && filter == BatchFilter::Errors)
                m_chips->choose(static_cast<int>(BatchFilter::All));
            else if (m_rows)
                m_rows->refresh();
            Q_EMIT filtered();
        });
        return chip;
    };
    m_chips->setObjectName("reviewChips"_L1);
    m_chips->setAccessibleName(tr("Show rows"));
    add(BatchFilter::All, tr("All"), u"chipAll"_s);
    add(BatchFilter::Ready, tr("Ready"), u"chipReady"_s);
    Chip *errors = add(BatchFilter::Errors, tr("Errors"), u"chipErrors"_s);
    errors->setDot("error"_L1);
    errors->setToolTip(tr("Show only the rows with errors (Ctrl+E); again for all rows"));
    add(BatchFilter::Check, tr("Check"), u"chipCheck"_s)->setDot("check"_L1);
    add(BatchFilter::Duplicates, tr("Duplicates"), u"chipDuplicates"_s);
    add(BatchFilter::Vendors, tr("Vendors"), u"chipVendors"_s);
    add(BatchFilter::PublicOfficers, tr("Public officers"), u"chipPublicOfficers"_s);
    add(BatchFilter::Cleaned, tr("Cleaned"), u"chipCleaned"_s);
    m_chips->finish();

    m_sent->setObjectName("inOutboxLink"_L1);
    m_sent->setToolTip(tr("Show what became of the rows that were submitted from this list"));
    setRole(m_sent, "link"_L1);
    m_sent->hide();
    connect(m_sent, &QPushButton::clicked, this, &ReviewFilterBar::outboxRequested);

    m_text->setObjectName("filterText"_L1);
    m_text->setPlaceholderText(tr("Filter rows"));
    m_text->setAccessibleName(tr("Filter rows"));
    m_text->setToolTip(tr("Filter rows (Ctrl+Shift+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_text->setFixedHeight(textHeight);
    m_text->installEventFilter(this);

    // Where not even the pills have room they can be scrolled, and the tab key brings each into view.
    m_chipArea->setWidget(m_chips);
    m_chipArea->setWidgetResizable(true);
    m_chipArea->setFrameShape(QFrame::NoFrame);
    m_chipArea->setFocusPolicy(Qt::NoFocus);
    m_chipArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setFixedHeight(textHeight);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::space8);
    m_row->addWidget(m_chipArea, 1);
    auto *besides = new QHBoxLayout;
    besides->addWidget(m_sent);
    besides->addWidget(m_text);
    besides->addStretch();
    m_row->addLayout(besides);
}

void ReviewFilterBar::setRows(BatchFilterModel *rows)
{
    m_rows = rows;
    m_chips->choose(static_cast<int>(BatchFilter::All));
    m_text->clear();
    m_pause.stop();
}

void ReviewFilterBar::showCounts(const BatchCounts &counts)
{
    const auto show
        = [this](BatchFilter filter, int count) { m_chips->chip(static_cast<int>(filter))->setCount(count); };
    show(BatchFilter::All, counts.all);
    show(BatchFilter::Ready, counts.ready);
    show(BatchFilter::Errors, counts.errors);
    show(BatchFilter::Check, counts.checks);
    show(BatchFilter::Duplicates, counts.duplicates);
    show(BatchFilter::Vendors, counts.vendors);
    show(BatchFilter::PublicOfficers, counts.publicOfficers);
    show(BatchFilter::Cleaned, counts.cleaned);
    const bool chosen = m_chips->chosen() == static_cast<int>(BatchFilter::Cleaned);
    m_chips->chip(static_cast<int>(BatchFilter::Cleaned))->setVisible(counts.cleaned > 0 || chosen);
    place();
}

/// The text stands below the pills where the window is too narrow for both.
void ReviewFilterBar::place()
{
    const int sent = m_sent->isHidden() ? 0 : m_sent->sizeHint().width() + m_row->spacing();
    const int room = width() - m_chips->minimumSizeHint().width() - sent - m_row->spacing();
    const bool fits = room >= narrowText;
    m_text->setFixedWidth(fits ? std::min(room, textWidth) : textWidth);
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReviewFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReviewFilterBar::showAll()
{
    m_chips->choose(static_cast<int>(BatchFilter::All));
    m_text->clear();
    applyText();
}

void ReviewFilterBar::toggleErrors()
{
    const bool isOn = m_chips->chosen() == static_cast<int>(BatchFilter::Errors);
    m_chips->choose(static_cast<int>(isOn ? BatchFilter::All : BatchFilter::Errors));
}

void ReviewFilterBar::showSent(int rows)
{
    m_sent->setText(tr("In the Outbox %1").arg(locale().toString(rows)));
    m_sent->setVisible(rows > 0);
    place();
}

void ReviewFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ReviewFilterBar::applyText()
{
    m_pause.stop();
    if (!m_rows || m_rows->text() == m_text->text().trimmed())
        return;
    m_rows->setText(m_text->text().trimmed());
    Q_EMIT filtered();
}

bool ReviewFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (!enter && key != Qt::Key_Escape)
        return false;
    if (key == Qt::Key_Escape)
        m_text->clear();
    applyText();
    Q_EMIT leftForRows();
    return true;
}

} // namespace techpass
