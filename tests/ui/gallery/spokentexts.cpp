// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/spokentexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

constexpr int mostRows = 12;

QString placeOf(const QObject *object)
{
    QStringList names;
    for (; object; object = object->parent()) {
        const QString name = object->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(object->metaObject()->className()) : name);
    }
    return names.mid(std::max<qsizetype>(0, names.size() - 3)).join(u'/');
}

/// Hidden until something happens that gives it its words; the pages of a stack are only turned.
bool isPutAway(const QObject *object, const QWidget *window)
{
    for (; object && object != window; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        const bool isPage = qobject_cast<const QStackedWidget *>(object->parent())
            && !object->inherits("techpass::EmptyState");
        if (widget && widget->isHidden() && !isPage && !qobject_cast<const QMenu *>(object))
            return true;
    }
    return false;
}

void addProperties(const QObject *object, QStringList &lines)
{
    constexpr const char *names[] = {"text", "title", "windowTitle", "placeholderText", "toolTip",
        "accessibleName", "accessibleDescription"};
    for (const char *name : names) {
        if (const QString text = object->property(name).toString(); !text.isEmpty())
            lines.append(u"%1 %2: %3"_s.arg(placeOf(object), QLatin1StringView(name), text));
    }
}

void addModel(const QAbstractItemView &view, QStringList &lines)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    const bool isTable = qobject_cast<const QTableView *>(&view) != nullptr;
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
            if (isTable)
                lines.append(u"%1 head %2: %3"_s.arg(placeOf(&view))
                                 .arg(column)
                                 .arg(model->headerData(column, Qt::Horizontal, role).toString()));
        }
        for (int row = 0; row < std::min(mostRows, model->rowCount()); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                lines.append(u"%1 cell %2 %3: %4"_s.arg(placeOf(&view))
                                 .arg(row)
                                 .arg(column)
                                 .arg(model->index(row, column).data(role).toString()));
        }
    }
}

} // namespace

QStringList spokenTexts(QWidget *window)
{
    QStringList lines;
    QObjectList objects{window};
    objects.append(window->findChildren<QObject *>());
    for (const QObject *object : std::as_const(objects)) {
        if (isPutAway(object, window))
            continue;
        if (object->isWidgetType() || qobject_cast<const QAction *>(object))
            addProperties(object, lines);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object))
            addModel(*view, lines);
        if (const auto *box = qobject_cast<const QComboBox *>(object)) {
            for (int i = 0; i < box->count(); ++i)
                lines.append(u"%1 item %2: %3"_s.arg(placeOf(box)).arg(i).arg(box->itemText(i)));
        }
    }
    // Some seconds may lie between two windows.
    static const QRegularExpression digits(u"\\d+"_s);
    lines.replaceInStrings(digits, u"0"_s);
    lines.sort();
    return lines;
}

} // namespace techpass::test
