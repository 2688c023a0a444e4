// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace techpass::test {

/// Saves what `widget` shows as `<test output>/screens/<name>.png`, for people to look at.
inline bool saveScreenshot(QWidget *widget, const QString &name)
{
    // What was changed just now is laid out first, and once more where that asked for another size.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    const QDir folder(QStringLiteral(TECHPASS_TEST_OUTPUT "/screens"));
    folder.mkpath(QStringLiteral("."));
    return widget->grab().save(folder.filePath(name + QLatin1StringView(".png")));
}

} // namespace techpass::test
