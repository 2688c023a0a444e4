// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace techpass {

/// Asks where to save a CSV file in the system's own dialog, without waiting; `chosen` is called with the
/// path only while `parent` lives. `name` is offered, without an ending.
void chooseCsvToSave(QWidget *parent, const QString &title, const QString &name,
    const std::function<void(const QString &)> &chosen);

/// Asks for a list to open, as above, in `folder` where one is named.
void chooseListToOpen(
    QWidget *parent, const std::function<void(const QString &)> &chosen, const QString &folder = {});

/// What the names of lists look like: `*.csv` …
QStringList listNamePatterns();

} // namespace techpass
