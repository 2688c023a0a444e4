// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/editdeed.h"
#include "ui/widgets/wording.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace techpass {

class ReviewPage;
class SearchEdit;

/// Fills the Edit menu, whose entries work where the user is: in the field with the focus, else on the list
/// that is shown, else on the table with the focus. Their keys are shown but not taken: fields, list and
/// tables have them already. Owned by the window. GUI thread.
class EditMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditMenu)

public:
    EditMenu(QMenu *menu, QMainWindow *window);

    /// The page of the list, once there is one.
    void setReview(ReviewPage *review) { m_review = review; }
    /// Which entries can be taken now; it is only looked at when somebody looks at them.
    void refresh();

private:
    struct Entry
    {
        EditDeed deed;
        QKeySequence::StandardKey keys;
        QAction *action;
        Words words;
    };

    void add(const char *name, const Words &text, QLatin1StringView icon, EditDeed deed,
        QKeySequence::StandardKey keys);
    void watchFocus(QWidget *now);
    QString wordsOf(const Entry &entry) const;
    bool isOfField(const Entry &entry) const;
    bool isOfReview(const Entry &entry) const;
    bool can(const Entry &entry) const;
    void run(const Entry &entry) const;
    QAction *ownAction(QKeySequence::StandardKey keys) const;
    SearchEdit *search() const;

    QMenu *m_menu;
    ReviewPage *m_review = nullptr;
    QMainWindow *m_window;
    QPointer<QWidget> m_place; ///< what has the focus, or had it before a menu
    QList<Entry> m_entries;
};

} // namespace techpass
