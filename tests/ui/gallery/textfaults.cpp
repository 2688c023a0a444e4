// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/measuring.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navbutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

/// Hinting may make a text wider than its widget asked for, by less than a stroke.
constexpr int stroke = 1;

QString plain(const QString &text)
{
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const bool isRich = label->textFormat() == Qt::RichText
            || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        QString text = isRich ? plain(label->text()) : label->text();
        // The mark of a mnemonic is not shown.
        return label->buddy() ? text.remove(u'&') : text;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

QString placeOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *each = widget; each && names.size() < 3; each = each->parentWidget()) {
        if (!each->objectName().isEmpty())
            names.prepend(each->objectName());
    }
    return names.join(u'/');
}

/// The part of `widget` that its ancestors let through, up to one that can be scrolled to it.
bool isCutByAncestors(const QWidget *widget)
{
    QRect part = widget->rect();
    for (const QWidget *each = widget; !each->isWindow(); each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        part.translate(each->pos());
        if (parent->objectName() == "qt_scrollarea_viewport"_L1) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            // A strip without any bar is scrolled to what has the focus.
            const bool scrolls = area && area->horizontalScrollBar()->maximum() > 0
                && (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
                    || area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
            return !scrolls && (part.left() < -stroke || part.right() > parent->width() + stroke);
        }
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return false;
        if (!parent->rect().adjusted(-stroke, -stroke, stroke, stroke).contains(part))
            return true;
    }
    return false;
}

/// As the label lays it out: one whose text can be selected does it as a document, which counts parts of
/// pixels.
QSize sizeNeeded(const QLabel &label, const QString &text, int width)
{
    if (!label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        const auto flags = Qt::TextWordWrap | static_cast<int>(label.alignment());
        return QFontMetrics(label.font()).boundingRect(QRect(0, 0, width, 10000), flags, text).size();
    }
    QTextDocument document;
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    document.setDefaultTextOption(QTextOption(label.alignment()));
    document.setPlainText(text);
    document.setTextWidth(width);
    return {static_cast<int>(std::floor(document.idealWidth())),
        static_cast<int>(std::ceil(document.size().height()))};
}

QString labelFault(const QLabel &label)
{
    const QFontMetrics metrics(label.font());
    const QRect room
        = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
    const QString text = textOf(&label);
    if (!label.wordWrap()) {
        for (const QString &line : text.split(u'\n')) {
            if (metrics.horizontalAdvance(line) > room.width() + stroke)
                return u"%1 wide, has %2"_s.arg(metrics.horizontalAdvance(line)).arg(room.width());
        }
        return {};
    }
    const QSize needed = sizeNeeded(label, text, room.width());
    if (needed.height() > room.height() + stroke)
        return u"%1 high, has %2"_s.arg(needed.height()).arg(room.height());
    return needed.width() > room.width() + stroke
        ? u"a word is %1 wide, has %2"_s.arg(needed.width()).arg(room.width())
        : QString();
}

QString buttonFault(const QAbstractButton &button)
{
    const bool isPlain = qobject_cast<const QPushButton *>(&button)
        || qobject_cast<const QRadioButton *>(&button) || qobject_cast<const QCheckBox *>(&button);
    if (!isPlain || button.text().isEmpty() || button.text().contains(u'…'))
        return {};
    const QSize wanted = button.sizeHint();
    return wanted.width() > button.width() + stroke
        ? u"%1 wide, has %2"_s.arg(wanted.width()).arg(button.width())
        : QString();
}

QString fieldFault(const QLineEdit &field)
{
    if (!field.toolTip().isEmpty() || field.placeholderText().isEmpty() || !field.text().isEmpty()
        || field.inherits("QSpinBox"))
        return {};
    const int wanted = field.fontMetrics().horizontalAdvance(field.placeholderText());
    const QMargins margins = field.textMargins();
    const int room = field.width() - margins.left() - margins.right() - 16;
    return wanted > room ? u"hint of %1, has %2"_s.arg(wanted).arg(room) : QString();
}

QString boxFault(const QComboBox &box)
{
    if (!box.toolTip().isEmpty() || box.isEditable() || box.currentText().isEmpty()
        || box.objectName() == "outboxSubmission"_L1)
        return {};
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    const int room = box.width() - 44; // less margins and arrow
    return wanted > room ? u"choice of %1, has %2"_s.arg(wanted).arg(room) : QString();
}

QString faultOf(const QWidget *widget)
{
    // These have the whole text as their tool tip where they shorten it.
    if (qobject_cast<const ElidedLabel *>(widget) || qobject_cast<const NavButton *>(widget))
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return textOf(label).isEmpty() ? QString() : labelFault(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return buttonFault(*button);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return fieldFault(*field);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return boxFault(*box);
    return {};
}

bool isWithin(const QWidget *inner, const QWidget *outer)
{
    return inner == outer || outer->isAncestorOf(inner);
}

bool isInToast(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == "toast"_L1)
            return true;
    }
    return false;
}

QStringList overlaps(const QWidget *window, const QList<QWidget *> &spoken)
{
    QStringList faults;
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        for (qsizetype j = i + 1; j < spoken.size(); ++j) {
            const QWidget *one = spoken.at(i);
            const QWidget *other = spoken.at(j);
            // A toast and a curtain stand over the page on purpose.
            const bool isOver = !one->visibleRegion().contains(one->rect().center())
                || !other->visibleRegion().contains(other->rect().center());
            if (isOver || isWithin(one, other) || isWithin(other, one) || textOf(one).isEmpty()
                || textOf(other).isEmpty())
                continue;
            const QRect first = one->visibleRegion().boundingRect().translated(one->mapTo(window, QPoint()));
            const QRect second
                = other->visibleRegion().boundingRect().translated(other->mapTo(window, QPoint()));
            const QRect both = first & second;
            if (both.width() > stroke && both.height() > stroke && !isInToast(one) && !isInToast(other))
                faults.append(u"%1 “%2” stands over %3 “%4”"_s.arg(
                    placeOf(one), textOf(one), placeOf(other), textOf(other)));
        }
    }
    return faults;
}

} // namespace

QStringList textFaults(QWidget *window)
{
    QStringList faults;
    QList<QWidget *> spoken;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window || widget->visibleRegion().isEmpty())
            continue;
        if (!textOf(widget).isEmpty() && !qobject_cast<NavButton *>(widget))
            spoken.append(widget);
        QString fault = faultOf(widget);
        if (fault.isEmpty() && !textOf(widget).isEmpty() && isCutByAncestors(widget))
            fault = u"cut off by what it stands in"_s;
        if (!fault.isEmpty())
            faults.append(u"%1 “%2”: %3"_s.arg(placeOf(widget), textOf(widget), fault));
    }
    return faults + overlaps(window, spoken);
}

} // namespace techpass::test
