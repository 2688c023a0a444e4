// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QLineEdit>

namespace techpass {

/// Looks among the rows of a page. While that page is shown Ctrl+F goes here from wherever the focus is in
/// the window; Esc empties it. GUI thread.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchEdit)

public:
    /// `name` says what is searched, `hint` stands in the field while it is empty.
    SearchEdit(const Words &name, const Words &hint, QWidget *page);

    /// Puts the cursor here.
    void find();

    /// With room for the hint.
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace techpass
