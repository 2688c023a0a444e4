// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QLabel>

namespace techpass {

/// The line below a list that says what a command came to, how many rows a filter shows, or what is to be
/// known of the current cell; spoken, too. GUI thread.
class ListStatus final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListStatus)

public:
    explicit ListStatus(QWidget *parent = nullptr);

    /// Stays until something else is said; an empty sentence says nothing any more.
    void say(const Words &sentence);
    /// Stays until leaveCell().
    void sayOfCell(const Words &sentence);
    void leaveCell();
    /// How many rows a filter shows; stays until it shows all.
    void sayShown(int rows);
    void showsAll();

private:
    enum class About { Command, Cell, Filter };

    void say(const Words &sentence, About about);
    void put(); ///< in the program's language

    Words m_said;
    About m_about = About::Command;
};

} // namespace techpass
