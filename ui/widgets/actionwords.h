// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QKeySequence>

class QAbstractButton;
class QAction;

namespace techpass {

/// A menu's text as it is read: without the mark of its mnemonic, and without a letter that stands in
/// brackets only for that.
QString plainText(const QString &menuText);

/// What an action is called where it does not stand in its menu; its text, where setTitle() was not called.
QString titleOf(const QAction &action);
void setTitle(QAction *action, const QString &title);

/// Another name, by which an action is found but never called.
void setAlias(QAction *action, const QString &name);
QString aliasOf(const QAction &action);

/// Another name, by which an action is found but not called.
void setAlias(QAction *action, const QString &name);
QString aliasOf(const QAction &action);

/// Why an action cannot be taken now: disables it, and is its tool tip. Empty enables it.
void setRefusal(QAction *action, const QString &reason);
QString refusalOf(const QAction &action);

/// An action that presses `button`, for lists of all that can be done. Belongs to the button.
QAction *addCommand(QAbstractButton *button, QLatin1StringView name, const Words &text);

} // namespace techpass
