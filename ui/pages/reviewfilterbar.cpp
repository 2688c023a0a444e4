// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewfilterbar.h"

#include "models/batch/batchcounts.h"
#include "models/domain/listtext.h"
#include "models/domain/submission.h"
#include "ui/pages/reviewcommands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 220;
constexpr int narrowText = 140;
constexpr int textHeight = 32;
/// Long enough that a word can be typed, short enough to feel at once.
constexpr int pauseMilliseconds = 150;

/// Which pill goes into the menu first where there is no room for all.
constexpr BatchFilter leastUsedFirst[]
    = {BatchFilter::Cleaned, BatchFilter::PublicOfficers, BatchFilter::Vendors, BatchFilter::Duplicates};

} // namespace

ReviewFilterBar::ReviewFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new ChipRow(this))
    , m_chipArea(new QScrollArea(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_more(new QPushButton(this))
    , m_sent(new QPushButton(this))
    , m_text(new QLineEdit(this))
{
    build();
    addCommands();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ReviewFilterBar::applyText);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_chips, &ChipRow::chosenChanged, this, [this](int filter) {
        if (!m_rows)
            return;
        m_rows->setFilter(static_cast<BatchFilter>(filter));
        place();
        Q_EMIT filtered();
    });
    keepWorded(this, [this] { showWords(); });
}

void ReviewFilterBar::addCommands()
{
    using Commands = ReviewCommands;
    auto *commands = new Commands(this);
    commands->add(
        "filterTextCommand", [] { return tr("Filter the rows by text"); }, Commands::Needs::Nothing,
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, Commands::Keys::Taken, [this] { focusText(); });
    commands->add(
        "filterErrorsCommand", [] { return tr("Show only rows with errors, or all"); },
        Commands::Needs::Nothing, Qt::CTRL | Qt::Key_E, Commands::Keys::Taken, [this] { toggleErrors(); });
}

void ReviewFilterBar::showWords()
{
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Other kinds of rows to show"));
    m_chips->setAccessibleName(tr("Show rows"));
    chip(BatchFilter::Errors)->setToolTip(tr("Show only the rows with errors (Ctrl+E); again for all rows"));
    m_text->setPlaceholderText(tr("Filter rows"));
    m_text->setAccessibleName(tr("Filter rows"));
    m_text->setToolTip(tr("Filter rows (Ctrl+Shift+F)"));
    showSent(OutboxCounts(m_sentCounts));
}

Chip *ReviewFilterBar::chip(BatchFilter filter) const
{
    return m_chips->chip(static_cast<int>(filter));
}

void ReviewFilterBar::addChip(BatchFilter filter, const Words &text, const QString &name)
{
    Chip *added = m_chips->addChip(static_cast<int>(filter), text, name);
    connect(added, &Chip::pressed, this, [this, added] { m_wasChosen = added->isChecked(); });
    // Rows that were mended stay until the pill is pressed again.
    connect(added, &Chip::clicked, this, [this, filter] {
        if (m_wasChosen && filter == BatchFilter::Errors)
            m_chips->choose(static_cast<int>(BatchFilter::All));
        else if (m_rows)
            m_rows->refresh();
        Q_EMIT filtered();
    });
}

void ReviewFilterBar::buildMore()
{
    m_more->setObjectName("moreChips"_L1);
    m_more->setIcon(themedIcon("ellipsis"_L1));
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(m_more, "chip"_L1);
    auto *menu = new QMenu(m_more);
    menu->setObjectName("moreChipsMenu"_L1);
    connect(menu, &QMenu::aboutToShow, this, &ReviewFilterBar::fillMore);
    m_more->setMenu(menu);
    m_more->hide();
    m_chips->addBehind(m_more);
}

void ReviewFilterBar::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (auto filter = std::rbegin(leastUsedFirst); filter != std::rend(leastUsedFirst); ++filter) {
        const Chip *hidden = chip(*filter);
        if (!hidden->isHidden() || (*filter == BatchFilter::Cleaned && !hasCleaned()))
            continue;
        const QString words = tr("%1 (%2)", "a kind of rows and how many").arg(hidden->text());
        QAction *action = menu->addAction(words.arg(locale().toString(hidden->count())));
        connect(action, &QAction::triggered, this,
            [this, id = static_cast<int>(*filter)] { m_chips->choose(id); });
    }
}

void ReviewFilterBar::buildSent()
{
    m_sent->setObjectName("sentChip"_L1);
    m_sent->setIcon(themedIcon("send"_L1));
    m_sent->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(m_sent, "chip"_L1);
    m_sent->hide();
    connect(m_sent, &QPushButton::clicked, this, &ReviewFilterBar::outboxRequested);
}

void ReviewFilterBar::build()
{
    m_chips->setObjectName("reviewChips"_L1);
    addChip(
        BatchFilter::All, [] { return tr("All"); }, u"chipAll"_s);
    addChip(
        BatchFilter::Ready, [] { return tr("Ready"); }, u"chipReady"_s);
    addChip(
        BatchFilter::Errors, [] { return tr("Errors"); }, u"chipErrors"_s);
    chip(BatchFilter::Errors)->setDot("error"_L1);
    addChip(
        BatchFilter::Check, [] { return tr("Check"); }, u"chipCheck"_s);
    chip(BatchFilter::Check)->setDot("check"_L1);
    addChip(
        BatchFilter::Duplicates, [] { return tr("Duplicates"); }, u"chipDuplicates"_s);
    addChip(
        BatchFilter::Vendors, [] { return tr("Vendors"); }, u"chipVendors"_s);
    addChip(
        BatchFilter::PublicOfficers, [] { return tr("Public officers"); }, u"chipPublicOfficers"_s);
    addChip(
        BatchFilter::Cleaned, [] { return tr("Cleaned"); }, u"chipCleaned"_s);
    buildMore();
    buildSent();
    m_chips->addBehind(m_sent);
    m_chips->finish();

    m_text->setObjectName("filterText"_L1);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_text->setFixedHeight(scaledByText(textHeight));
    m_text->installEventFilter(this);

    // Where not even the pills have room they can be scrolled, and the tab key brings each into view.
    m_chipArea->setWidget(m_chips);
    m_chipArea->setWidgetResizable(true);
    m_chipArea->setFrameShape(QFrame::NoFrame);
    m_chipArea->setFocusPolicy(Qt::NoFocus);
    m_chipArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setFixedHeight(scaledByText(textHeight));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::space8);
    m_row->addWidget(m_chipArea, 1);
    m_row->addWidget(m_text);
}

void ReviewFilterBar::setRows(BatchFilterModel *rows)
{
    m_rows = nullptr; // it is as it is
    m_chips->choose(static_cast<int>(rows ? rows->filter() : BatchFilter::All));
    m_text->setText(rows ? rows->text() : QString());
    m_pause.stop();
    m_rows = rows;
    place();
}

void ReviewFilterBar::showCounts(const BatchCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    for (const BatchFilter filter :
        {BatchFilter::All, BatchFilter::Ready, BatchFilter::Errors, BatchFilter::Check,
            BatchFilter::Duplicates, BatchFilter::Vendors, BatchFilter::PublicOfficers, BatchFilter::Cleaned})
        chip(filter)->setCount(countOf(counts, filter));
    place();
}

/// Returns how wide the pills are that stay, with what stands behind them.
int ReviewFilterBar::hideWhatHasNoRoom(int room)
{
    const int gap = Tokens::space8;
    int width = m_sent->isHidden() ? 0 : m_sent->sizeHint().width() + gap;
    for (int filter = 0; Chip *each = m_chips->chip(filter); ++filter)
        width += each->sizeHint().width() + gap;
    const auto hide = [&](BatchFilter filter) {
        chip(filter)->hide();
        width -= chip(filter)->sizeHint().width() + gap;
    };
    const bool isCleanedChosen = m_chips->chosen() == static_cast<int>(BatchFilter::Cleaned);
    const bool showsCleaned = hasCleaned() || isCleanedChosen;
    if (!showsCleaned)
        hide(BatchFilter::Cleaned);
    bool any = false;
    for (const BatchFilter filter : leastUsedFirst) {
        if (filter == BatchFilter::Cleaned && !showsCleaned)
            continue;
        if (width <= room || m_chips->chosen() == static_cast<int>(filter)) {
            chip(filter)->show();
            continue;
        }
        if (!any)
            width += m_more->sizeHint().width() + gap;
        any = true;
        hide(filter);
    }
    m_more->setVisible(any);
    return width;
}

/// The text stands below the pills where the window is too narrow for both.
void ReviewFilterBar::place()
{
    const int left = width() - hideWhatHasNoRoom(width() - narrowText);
    const bool fits = left >= narrowText;
    m_text->setFixedWidth(fits ? std::min(left, textWidth) : textWidth);
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

void ReviewFilterBar::showSent(const OutboxCounts &counts)
{
    m_sentCounts = counts;
    QStringList parts;
    const auto add = [&parts, this](int count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(locale().toString(count)));
    };
    add(counts.succeeded(), tr("%1 created", "rows that were sent"));
    add(counts.attention(), tr("%1 failed", "rows that were sent"));
    add(counts.open(), tr("%1 waiting", "rows that were sent"));
    add(counts[RowState::Cancelled], tr("%1 taken back", "rows that were sent"));
    const QString words = tr("Sent: %1").arg(commaSeparated(parts));
    m_sent->setText(words);
    m_sent->setToolTip(tr("%1. Show these rows in the Outbox.").arg(words));
    m_sent->setAccessibleName(m_sent->toolTip());
    m_sent->setProperty("dot", counts.attention() > 0 ? u"error"_s : QString());
    m_sent->setVisible(!parts.isEmpty());
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
