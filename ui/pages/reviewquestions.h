// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <functional>

class QMessageBox;
class QWidget;

namespace techpass {

/// The questions of the review page, each shown over `parent` without waiting; `agreed` is called when the
/// user agrees, only while `parent` lives.
struct ReviewQuestions
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ReviewQuestions)

public:
    static QMessageBox *askReset(QWidget *parent, int rows, const std::function<void()> &agreed);
    /// `ready` rows go, `stay` stay in the list; `hidden` of the ready ones are not shown by the filter.
    static QMessageBox *askSubmit(
        QWidget *parent, int ready, int stay, int hidden, bool offline, const std::function<void()> &agreed);
};

} // namespace techpass
