// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journey/keyboard.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass::test::keyboard {

namespace {

constexpr int mostStops = 150;
constexpr int leastRing = 20; // pixels

QWidget *front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const auto windows = QApplication::topLevelWidgets();
    const auto shown = std::find_if(windows.begin(), windows.end(),
        [](const QWidget *window) { return window->isVisible() && window->windowType() == Qt::Window; });
    return shown == windows.end() ? nullptr : *shown;
}

/// What a window manager does as windows come and go; the offscreen platform has none.
bool isFrontActive()
{
    QWidget *window = front();
    if (window && window != QApplication::activePopupWidget() && window != QApplication::activeWindow())
        window->activateWindow();
    return window && (window == QApplication::activePopupWidget() || window == QApplication::activeWindow());
}

/// Of an exclusive group Tab comes to the chosen one, and arrows to the others.
bool isOtherOfGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && button->group()->checkedButton()
        && !button->isChecked();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Edges are smoothed.
bool isLike(const QColor &one, const QColor &other)
{
    const auto near = [](int a, int b) { return std::abs(a - b) <= 48; };
    return near(one.red(), other.red()) && near(one.green(), other.green()) && near(one.blue(), other.blue());
}

int ringPixels(const QImage &with, const QImage &without, const QColor &ring)
{
    int found = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            found += int(isLike(with.pixelColor(x, y), ring) && with.pixel(x, y) != without.pixel(x, y));
    }
    return found;
}

} // namespace

QWidget *focus()
{
    if (!QTest::qWaitFor(isFrontActive))
        qFatal("no window is the active one");
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *now = popup ? popup : QApplication::focusWidget();
    return now ? now : front();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

/// The table's cells take Tab for themselves; F6 is how it is left.
void step(bool back)
{
    const Qt::KeyboardModifiers shift = back ? Qt::ShiftModifier : Qt::NoModifier;
    if (focus()->objectName() == u"spreadsheet"_s)
        press(Qt::Key_F6, shift);
    else
        press(back ? Qt::Key_Backtab : Qt::Key_Tab, shift);
}

bool tabTo(const QString &name, bool back)
{
    for (int i = 0; i < mostStops && focus()->objectName() != name; ++i)
        step(back);
    return focus()->objectName() == name;
}

QWidgetList stops()
{
    QWidgetList found;
    const auto widgets = front()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool shown = widget->isVisible() && widget->isEnabled() && widget->window() == front();
        if (shown && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !isOtherOfGroup(widget))
            found.append(widget);
    }
    return found;
}

QWidgetList round(bool back)
{
    QWidgetList met{focus()};
    for (int i = 0; i < mostStops; ++i) {
        step(back);
        // Within a text Tab goes from link to link.
        if (focus() == met.constLast() && qobject_cast<QLabel *>(focus()))
            step(back);
        if (met.contains(focus()))
            return focus() == met.constFirst() ? met : met << focus();
        met.append(focus());
    }
    return met;
}

QString disorder(const QWidgetList &round)
{
    for (qsizetype i = 1; i < round.size(); ++i) {
        const QWidget *before = round.at(i - 1);
        const QWidget *behind = round.at(i);
        if (before->parentWidget() != behind->parentWidget())
            continue;
        const QRect first = placeOf(before);
        const QRect second = placeOf(behind);
        const bool sameLine = first.top() <= second.center().y() && second.center().y() <= first.bottom();
        if (sameLine ? second.left() < first.left() : second.top() < first.top())
            return before->objectName() + u" before "_s + behind->objectName();
    }
    return {};
}

bool hasRing()
{
    QWidget *widget = focus();
    QWidget *window = widget->window();
    const QRect around = placeOf(widget).adjusted(-4, -4, 4, 4) & window->rect();
    const QImage with = window->grab(around).toImage();
    widget->clearFocus();
    const QImage without = window->grab(around).toImage();
    widget->setFocus(Qt::TabFocusReason);
    const Tokens &t = tokensOf(widget);
    // On a button that is filled with the ring's colour the line inside of it shows it.
    return std::max(ringPixels(with, without, t.focus), ringPixels(with, without, t.primaryText))
        >= leastRing;
}

} // namespace techpass::test::keyboard
