// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themestyle.h"

#include "ui/theme/buttonpainting.h"
#include "ui/theme/controlpainting.h"
#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/rolepolish.h"
#include "ui/theme/viewpainting.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The line edit of an editable combo box has no box of its own.
bool isInsideField(const QWidget *widget)
{
    return widget && qobject_cast<const QComboBox *>(widget->parentWidget());
}

int fieldHeight(const QWidget *widget, int contents)
{
    const int text = widget ? widget->fontMetrics().height() : contents;
    return std::max(Tokens::controlHeight, text + Tokens::space16);
}

} // namespace

ThemeStyle::ThemeStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_tokens(tokens)
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    polishRole(widget, m_tokens);
}

void ThemeStyle::unpolish(QWidget *widget)
{
    unpolishRole(widget);
    QProxyStyle::unpolish(widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return 3;
        return roleOf(widget).isEmpty() ? 1 : 0;
    case PM_ComboBoxFrameWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 22;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 5;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return Tokens::icon;
    case PM_ScrollBarExtent:
        return Tokens::space12;
    case PM_ScrollBarSliderMin:
        return Tokens::space24;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_HeaderMargin:
        return Tokens::space8;
    case PM_HeaderMarkSize:
        return Tokens::space12;
    case PM_FocusFrameHMargin:
        return 7;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Tokens::space4;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return Tokens::space8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ProgressBarChunkWidth:
        return 1;
    case PM_SplitterWidth:
        return Tokens::space12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(m_tokens.line.rgb());
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_MessageBox_UseBorderForButtonSpacing:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        return isInsideField(widget)
            ? own
            : QSize(size.width() + Tokens::space24, fieldHeight(widget, size.height()));
    case CT_ComboBox:
        return QSize(size.width() + 12 + 40, fieldHeight(widget, size.height()));
    case CT_RadioButton:
    case CT_CheckBox:
        return own.expandedTo(QSize(0, 24));
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        return QSize(size.width() + Tokens::space16, std::max(30, size.height() + 10));
    default:
        break;
    }
    return own;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (isInsideField(widget))
            return option->rect;
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 1, -10, -1));
    case SE_PushButtonContents:
        return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(12, 2, -36, -2));
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - 35, rect.y(), 36, rect.height()));
        if (sub == SC_ComboBoxListBoxPopup)
            return rect.adjusted(0, 0, 0, Tokens::space4);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const QRect handle = scrollHandle(*bar);
        const QRect rect = option->rect;
        const bool horizontal = bar->orientation == Qt::Horizontal;
        switch (sub) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return horizontal ? QRect(rect.topLeft(), QPoint(handle.left() - 1, rect.bottom()))
                              : QRect(rect.topLeft(), QPoint(rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return horizontal ? QRect(QPoint(handle.right() + 1, rect.top()), rect.bottomRight())
                              : QRect(QPoint(rect.left(), handle.bottom() + 1), rect.bottomRight());
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

/// The program's own, which need not be looked for in the desktop's theme while the window is made.
QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return themedIcon("x"_L1);
    case SP_ToolBarHorizontalExtensionButton:
        return themedIcon("chevron-right"_L1);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawOwnPrimitive(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool ThemeStyle::drawOwnPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInsideField(widget))
            paintField(*option, painter, widget, m_tokens);
        return true;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameButtonBevel:
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(*option, painter, m_tokens);
        return true;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(*option, painter, m_tokens);
        return true;
    case PE_FrameFocusRect:
        // Controls draw their ring themselves; a cell's lies inside of it.
        if (qobject_cast<const QAbstractItemView *>(widget))
            paintBox(painter, option->rect, 0, {}, m_tokens.focus, Tokens::focusRing);
        return true;
    case PE_IndicatorHeaderArrow:
        return true; // paintHeaderLabel() draws it next to the text
    case PE_FrameMenu:
        paintBox(painter, option->rect, 0, {}, m_tokens.line, 1);
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_tokens.surface);
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens.text);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                painter->fillRect(option->rect, m_tokens.primaryWash);
            else if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(option->rect, item->backgroundBrush);
        }
        return true;
    case PE_Frame:
        if (isTextEdit(widget)) {
            paintField(*option, painter, widget, m_tokens);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawOwnControl(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool ThemeStyle::drawOwnControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_ShapedFrame)
        return paintFrame(*option, painter, widget, m_tokens)
            || drawOwnPrimitive(PE_Frame, option, painter, widget);
    if (element == CE_PushButtonBevel && button)
        paintButtonPanel(*button, painter, widget, m_tokens);
    else if (element == CE_PushButtonLabel && button)
        paintButtonLabel(*button, painter, widget, m_tokens);
    else if (element == CE_PushButton && button) {
        paintButtonPanel(*button, painter, widget, m_tokens);
        paintButtonLabel(*button, painter, widget, m_tokens);
    } else if (element == CE_HeaderSection && header)
        paintHeaderSection(*header, painter, m_tokens);
    else if (element == CE_HeaderLabel && header)
        paintHeaderLabel(*header, painter, widget, m_tokens);
    else if (const auto *rows = qobject_cast<const QHeaderView *>(widget);
             element == CE_HeaderEmptyArea && rows && rows->orientation() == Qt::Vertical) {
        painter->fillRect(option->rect, m_tokens.surface); // below the last row
    } else if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_tokens.raised);
        painter->fillRect(
            QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_tokens.line);
    } else if (element == CE_MenuItem && item)
        paintMenuItem(*item, painter, m_tokens);
    else if (element == CE_MenuBarItem && item)
        paintMenuBarItem(*item, painter, m_tokens);
    else if (element == CE_MenuBarEmptyArea)
        paintMenuBarArea(option->rect, painter, m_tokens);
    else if (element == CE_MenuEmptyArea)
        painter->fillRect(option->rect, m_tokens.surface);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
             element == CE_ProgressBar && bar)
        paintProgress(*bar, painter, m_tokens);
    else
        return false;
    return true;
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo)
        paintComboBox(*combo, painter, widget, m_tokens);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             control == CC_ScrollBar && bar)
        paintScrollBar(*bar, painter, m_tokens);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace techpass
