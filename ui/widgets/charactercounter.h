// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace techpass {

class ReasonEdit;

/// "34 / 255" below a ReasonEdit, in the error colour and with a word beyond the limit. GUI thread.
class CharacterCounter final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CharacterCounter)

public:
    /// `edit` is not owned and lives as long as the counter.
    explicit CharacterCounter(ReasonEdit *edit, QWidget *parent = nullptr);

private:
    void showLength(int length, int limit);

    bool m_over = false;
};

} // namespace techpass
