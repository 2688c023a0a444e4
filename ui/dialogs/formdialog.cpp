// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/dialogs/questiondialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = Tokens::space24;
/// What a window manager's frame and panels may take of a low screen.
constexpr int screenReserve = 72;

QLabel *makeLabel(QLatin1StringView role, QLatin1StringView name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

} // namespace

FormDialog::FormDialog(const Words &title, int width, QWidget *parent)
    : QDialog(parent)
    , m_width(width)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(m_scroll);
    page->setObjectName("dialogContent"_L1);
    page->installEventFilter(this);
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(margin, margin, margin, margin);
    m_content->setSpacing(0);
    m_title = makeLabel("dialogTitle"_L1, "dialogTitle"_L1, page);
    m_content->addWidget(m_title);
    m_scroll->setWidget(page);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeFoot());
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 2 * margin);
    });
    m_titleWords = title;
    keepWorded(this, [this] {
        setTitle(Words(m_titleWords));
        showLine();
    });
}

FormDialog::~FormDialog() = default;

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressesButton(*event, *this))
        QDialog::keyPressEvent(event);
}

QWidget *FormDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setObjectName("dialogFoot"_L1);
    setRole(foot, "foot"_L1);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, Tokens::footMargin, margin, Tokens::footMargin);
    row->setSpacing(Tokens::space8);

    m_hint = makeLabel("hint"_L1, "dialogHint"_L1, foot);
    m_hint->hide();
    m_summary = makeLabel("error"_L1, "dialogSummary"_L1, foot);
    m_summary->hide();
    m_footStart = new QHBoxLayout;
    m_footStart->setSpacing(Tokens::space8);
    m_footStart->addWidget(m_hint, 1);
    m_footStart->addWidget(m_summary, 1);
    row->addLayout(m_footStart, 1);
    row->addStretch(); // for when nothing is said at the left

    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName("cancelButton"_L1);
    m_cancel->setAutoDefault(false);
    setRole(m_cancel, "secondary"_L1);
    keepWorded(m_cancel, [this] { m_cancel->setText(tr("Cancel")); });
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Tokens::space8);
    m_buttons->addWidget(m_cancel);
    row->addLayout(m_buttons);
    return foot;
}

void FormDialog::setTitle(const Words &title)
{
    m_titleWords = title;
    m_title->setText(title());
    setWindowTitle(title());
}

QLabel *FormDialog::addLead(const Words &text)
{
    QLabel *lead = m_lead = makeLabel("secondary"_L1, "dialogLead"_L1, this);
    keepWorded(lead, [lead, text] { lead->setText(text()); });
    // Only a link is worth a stop of the tab key.
    lead->setTextInteractionFlags(
        lead->text().contains("<a "_L1) ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
    lead->setTextFormat(Qt::RichText);
    lead->setMinimumWidth(1);
    m_content->insertSpacing(1, Tokens::space4);
    m_content->insertWidget(2, lead);
    return lead;
}

void FormDialog::addNotice(QWidget *notice)
{
    const int place = m_content->indexOf(m_lead ? m_lead : m_title) + 1;
    // Its distance goes with it where it is hidden.
    auto *distant = new QVBoxLayout;
    distant->setContentsMargins(0, Tokens::space16, 0, 0);
    distant->addWidget(notice);
    m_content->insertLayout(place, distant);
}

void FormDialog::chainTabs(const QList<QWidget *> &widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        setTabOrder(widgets.at(i - 1), widgets.at(i));
}

void FormDialog::setHint(const Words &text)
{
    m_hintWords = text;
    showLine();
}

void FormDialog::showLine()
{
    m_hint->setText(m_hintWords());
    m_summary->setText(m_summaryWords());
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_hint->setVisible(m_summary->text().isEmpty() && !m_hint->text().isEmpty());
}

void FormDialog::setSummary(const Words &text)
{
    const QString before = m_summary->text();
    m_summaryWords = text;
    showLine();
    if (!m_summary->text().isEmpty() && m_summary->text() != before)
        announce(m_summary);
}

Words FormDialog::discardQuestion() const
{
    return [] { return tr("Discard what you typed?"); };
}

void FormDialog::discard()
{
    QDialog::reject();
}

void FormDialog::reject()
{
    if (!isVisible() || !hasContent()) {
        discard();
        return;
    }
    if (m_question)
        return;
    auto *question = new QuestionDialog(
        discardQuestion(), [] { return tr("It is kept nowhere else."); }, QuestionDialog::Kind::Destructive,
        this);
    m_question = question;
    question->setObjectName("discardQuestion"_L1);
    question->setAnswers(
        [] { return tr("&Discard"); }, [] { return tr("&Keep editing"); }, "discardButton"_L1);
    connect(question, &QuestionDialog::agreed, this, &FormDialog::discard);
    m_question->open();
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    auto *page = m_scroll->widget();
    if (watched == page && event->type() == QEvent::LayoutRequest && isVisible())
        fitToScreen();
    if (watched == page && event->type() == QEvent::Paint)
        QPainter(page).fillRect(page->rect(), tokensOf(page).surface);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // A link takes its colour when its text is read.
    if (event->type() == QEvent::StyleChange && m_lead) {
        const QString text = m_lead->text();
        m_lead->clear();
        m_lead->setText(text);
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    fitToScreen();
    QDialog::showEvent(event);
}

void FormDialog::placeButtonsBelowEachOther()
{
    m_buttons->setDirection(QBoxLayout::TopToBottom);
    m_buttons->parentWidget()->layout()->activate();
    m_buttons->parentWidget()->updateGeometry();
    layout()->activate();
}

/// As high as the content wants where the screen allows; it grows with messages and never shrinks under
/// the pointer.
void FormDialog::fitToScreen()
{
    ensurePolished();
    // Before it is placed, a dialog does not know that it comes to where its window is.
    const QScreen *place = parentWidget() ? parentWidget()->screen() : screen();
    const QSize room = place->availableSize() - QSize(screenReserve, screenReserve);
    const int wide = qMin(qMax(scaledByText(m_width), width() * int(isVisible())), room.width());
    // Large words may leave no room for the buttons beside each other.
    if (m_buttons->sizeHint().width() + 2 * margin > room.width())
        placeButtonsBelowEachOther();
    QWidget *page = m_scroll->widget();
    const int body = page->layout()->hasHeightForWidth() ? page->layout()->totalHeightForWidth(wide)
                                                         : page->sizeHint().height();
    // Wrapped lines may be squeezed by a layout; where the screen is low they are scrolled instead.
    page->setMinimumHeight(body);
    const int foot = layout()->itemAt(1)->sizeHint().height();
    const int high = qMin(body + foot, room.height());
    resize(wide, isVisible() ? qMax(high, height()) : high);
}

} // namespace techpass
