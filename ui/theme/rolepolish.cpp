// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/rolepolish.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr double textEditMargin = 9;

struct LabelRole
{
    QLatin1StringView name;
    TextStyle style;
    QColor Tokens::*colour;
};

const std::array<LabelRole, 11> labelRoles{{
    {"breadcrumb"_L1, TextStyle::Hint, &Tokens::secondary},
    {"pageTitle"_L1, TextStyle::PageTitle, &Tokens::text},
    {"dialogTitle"_L1, TextStyle::DialogTitle, &Tokens::text},
    {"cardTitle"_L1, TextStyle::CardTitle, &Tokens::text},
    {"fieldLabel"_L1, TextStyle::TableStrong, &Tokens::text},
    {"body"_L1, TextStyle::Body, &Tokens::text},
    {"secondary"_L1, TextStyle::Table, &Tokens::secondary},
    {"hint"_L1, TextStyle::Hint, &Tokens::secondary},
    {"error"_L1, TextStyle::Hint, &Tokens::error},
    {"success"_L1, TextStyle::Hint, &Tokens::success},
    {"check"_L1, TextStyle::Hint, &Tokens::check},
}};

std::optional<LabelRole> labelRole(const QWidget *widget)
{
    const QString role = roleOf(widget);
    for (const LabelRole &candidate : labelRoles) {
        if (role == candidate.name)
            return candidate;
    }
    return std::nullopt;
}

void polishFrame(QFrame *frame)
{
    if (roleOf(frame).isEmpty())
        return;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAttribute(Qt::WA_Hover, roleOf(frame) == "card"_L1);
}

void polishView(QAbstractItemView *view, const Tokens &t)
{
    if (qobject_cast<QHeaderView *>(view))
        return;
    QPalette palette;
    palette.setColor(QPalette::Highlight, t.primaryWash);
    palette.setColor(QPalette::HighlightedText, t.text);
    view->setPalette(palette);
}

void polishButton(QPushButton *button)
{
    button->setAttribute(Qt::WA_Hover);
    button->setFont(textFont(buttonTextStyle(button)));
    button->setIconSize(QSize(Tokens::icon, Tokens::icon));
    if (roleOf(button) == "link"_L1)
        button->setCursor(Qt::PointingHandCursor);
}

} // namespace

void polishRole(QWidget *widget, const Tokens &t)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        if (const std::optional<LabelRole> role = labelRole(label)) {
            label->setFont(textFont(role->style));
            QPalette palette;
            palette.setColor(QPalette::Active, QPalette::WindowText, t.*(role->colour));
            palette.setColor(QPalette::Inactive, QPalette::WindowText, t.*(role->colour));
            label->setPalette(palette);
            // Inside a button a label would take the button's own text colour.
            label->setForegroundRole(QPalette::WindowText);
        }
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        edit->document()->setDocumentMargin(textEditMargin);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        polishView(view, t);
    } else if (auto *frame = qobject_cast<QFrame *>(widget)) {
        polishFrame(frame);
    } else if (auto *button = qobject_cast<QPushButton *>(widget)) {
        polishButton(button);
    } else if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        combo->setAttribute(Qt::WA_Hover);
    }
}

void unpolishRole(QWidget *widget)
{
    // A palette or font that was set here would otherwise be taken for the user's own by the next style.
    if (qobject_cast<QLabel *>(widget) && labelRole(widget)) {
        widget->setPalette(QPalette());
        widget->setFont(QFont());
    } else if (qobject_cast<QAbstractItemView *>(widget)) {
        widget->setPalette(QPalette());
    } else if (qobject_cast<QPushButton *>(widget)) {
        widget->setFont(QFont());
        widget->unsetCursor();
    }
}

} // namespace techpass
