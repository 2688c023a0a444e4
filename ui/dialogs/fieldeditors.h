// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <functional>

class QObject;
class QWidget;

namespace techpass {

struct Policy;

/// The editor that a form has for a field: each kind of field has its own. `edited` is called whenever its
/// text changes, for as long as `listener` lives. GUI thread.
QWidget *makeEditor(Field field, const Policy &policy, QObject *listener, const std::function<void()> &edited,
    QWidget *parent);
/// What stands in an editor that makeEditor() made for the field.
QString editorText(Field field, const QWidget &editor);
void setEditorText(Field field, QWidget &editor, const QString &text);

} // namespace techpass
