// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QSize>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace techpass {

class BatchDocument;

/// The editors of a list's cells: a line, a country, Yes or No, or a reason, by the field. What the delegate
/// asks of an editor without knowing which it is. GUI thread.
namespace celleditor {

/// `document`, whose policy the editor knows, may be null.
QWidget *make(QWidget *parent, Field field, const BatchDocument *document);
/// Says below the editor what is wrong with what is typed into the cell of `row`.
void addHint(QWidget *editor, qint64 row, Field field, const BatchDocument &document);
/// Calls `then` whenever something else stands in the editor, for as long as `context` lives.
void whenEdited(QWidget *editor, QObject *context, const std::function<void()> &then);
/// Puts a cell's value into its editor, selected. One that it was given before leaves what is typed alone.
void show(QWidget *editor, const QString &value);
/// The next show() puts the value in again, whatever was typed.
void forget(QWidget *editor);
/// What an editor stands for. Where nothing was edited since show() it is the value that was shown, however
/// the editor would write it.
QString value(const QWidget *editor);
/// Empties it, which is an edit.
void clear(QWidget *editor);
/// What stands in it.
QString text(const QWidget *editor);
/// As if that had been typed into it.
void type(QWidget *editor, const QString &text);
/// Behind the last letter, to change what is there.
void goToEnd(QWidget *editor);
/// What it takes at least to be used, however narrow its cell is.
QSize leastSize(const QWidget *editor);

} // namespace celleditor

} // namespace techpass
