// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/measuring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

constexpr double leastForText = 4.5;
constexpr double leastForEdges = 3;
/// Thin strokes between pixels are a little paler than their colour.
constexpr double allowance = 0.05;
constexpr int mostCells = 40;

double luminance(QRgb colour)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) + 0.0722 * part(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QHash<QRgb, int> coloursIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[line[x]];
    }
    return counts;
}

/// Between the commonest colour, which is the ground, and the one that stands out most.
double strongest(const QImage &picture, const QRect &place)
{
    const QHash<QRgb, int> counts = coloursIn(picture, place);
    if (counts.size() < 2)
        return 0;
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        best = std::max(best, contrast(ground.key(), colour.key()));
    return best;
}

class Measure final
{
public:
    Measure(QWidget *window, const QImage &picture)
        : m_window(window)
        , m_picture(picture)
        , m_scale(picture.devicePixelRatio())
    {
    }

    void text(const QWidget *widget, const QRect &place, const QString &what)
    {
        // What is scrolled away or covered cannot be seen.
        if (!widget->visibleRegion().boundingRect().contains(place))
            return;
        const double found = strongest(m_picture, onPicture(widget, place));
        if (found > 0 && found < leastForText - allowance)
            faults.append(u"%1 “%2”: contrast %3"_s.arg(widget->objectName(), what).arg(found, 0, 'f', 2));
    }

    /// Along the middle of the left side, from just outside to just inside.
    void edge(const QWidget *widget, const QRect &side)
    {
        if (!widget->visibleRegion().boundingRect().contains(widget->rect()))
            return;
        const double found = strongest(m_picture, onPicture(widget, side));
        if (found < leastForEdges - allowance)
            faults.append(u"edge of %1: contrast %2"_s.arg(widget->objectName()).arg(found, 0, 'f', 2));
    }

    QStringList faults;

private:
    QRect onPicture(const QWidget *widget, const QRect &place) const
    {
        const QPoint corner = widget->mapTo(m_window, place.topLeft());
        return QRect(corner * m_scale, place.size() * m_scale);
    }

    QWidget *m_window;
    const QImage &m_picture;
    double m_scale;
};

void measureCells(const QAbstractItemView &view, Measure &measure)
{
    if (!view.model() || !view.isEnabled() || qobject_cast<const QHeaderView *>(&view))
        return;
    int measured = 0;
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()) && measured < mostCells; ++row) {
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            const QRect place = view.visualRect(index);
            if (index.data().toString().isEmpty() || place.isEmpty()
                || !view.viewport()->rect().contains(place))
                continue;
            measure.text(view.viewport(), place.adjusted(2, 2, -2, -2), index.data().toString());
            ++measured;
        }
    }
}

} // namespace

QStringList contrastFaults(QWidget *window, const QImage &picture)
{
    Measure measure(window, picture);
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty())
            measure.text(widget, widget->rect(), label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
            measure.text(widget, widget->rect().adjusted(4, 4, -4, -4), button->text());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            measureCells(*view, measure);
        const bool hasEdge = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || (qobject_cast<QPlainTextEdit *>(widget) && widget->objectName() == "reasonEdit"_L1);
        if (hasEdge && !qobject_cast<QComboBox *>(widget->parentWidget()))
            measure.edge(widget, QRect(0, widget->height() / 2 - 2, 4, 4));
        if (const auto *choice = qobject_cast<QRadioButton *>(widget))
            measure.edge(widget,
                QStyle::visualRect(choice->layoutDirection(), choice->rect(),
                    QRect(0, 0, choice->height(), choice->height())));
    }
    return measure.faults;
}

} // namespace techpass::test
