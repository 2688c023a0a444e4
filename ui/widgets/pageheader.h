// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace techpass {

/// The head of a page: where one is, the title, and the page's actions on the right. GUI thread.
class PageHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageHeader)

public:
    /// `parentTitle` is the page above as a link; without one the line shows the program's name.
    explicit PageHeader(const Words &title, const Words &parentTitle = {}, QWidget *parent = nullptr);

    void setTitle(const Words &title, const Words &crumb = {});
    void addAction(QWidget *button);

Q_SIGNALS:
    /// The link to the page above was followed.
    void parentRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showWords();
    void placeActions();

    Words m_parentTitle;
    Words m_words;
    Words m_crumbWords;
    QPushButton *m_up;
    QLabel *m_crumb;
    QLabel *m_title;
    QBoxLayout *m_row = nullptr;
    QLayout *m_actions;
};

} // namespace techpass
