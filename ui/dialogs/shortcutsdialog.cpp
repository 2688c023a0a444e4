// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/shortcutsdelegate.h"
#include "ui/dialogs/shortcutsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 680;
constexpr int listHeight = 320; ///< fits a window of 600

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::function<QList<ShortcutGroup>()> &groups, QWidget *parent)
    : FormDialog([] { return tr("Keyboard shortcuts"); }, dialogWidth, parent)
    , m_model(new ShortcutsModel(this))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsDialog"_s);
    m_typed->setObjectName(u"shortcutsEdit"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(themedIcon("search"_L1, IconTint::Secondary), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShortcutsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setObjectName(u"shortcutsNothing"_s);
    setRole(m_nothing, "secondary"_L1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    inside->addWidget(m_nothing);
    panel->setMinimumHeight(listHeight);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(m_typed);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(panel, 1);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        showMatches();
    });
    cancelButton()->setDefault(true);
    keepWorded(this, [this, groups] {
        m_typed->setPlaceholderText(tr("Search by name or key"));
        m_typed->setAccessibleName(tr("Search shortcuts"));
        m_list->setAccessibleName(tr("Keyboard shortcuts"));
        m_nothing->setText(tr("No key does that."));
        cancelButton()->setText(tr("Close"));
        m_model->setGroups(groups());
        showMatches();
    });
    chainTabs({m_typed, m_list, cancelButton()});
    m_typed->setFocus();
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::showMatches()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_list->setCurrentIndex(m_model->index(1, 0));
        m_list->scrollToTop();
    } else if (isVisible()) {
        announce(m_nothing);
    }
}

bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The list is moved in from the field too.
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace techpass
