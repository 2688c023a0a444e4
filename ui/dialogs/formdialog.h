// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace techpass {

/// The frame that the program's dialogs share: title and lead above, content in the middle (scrolled where
/// the screen is low), foot bar with a hint at the left and the buttons at the right. Closing it by Esc,
/// Cancel or the window's button asks first where hasContent(), so that a mistaken click loses nothing. Shown
/// with open(). GUI thread.
class FormDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormDialog)

public:
    FormDialog(const Words &title, int width, QWidget *parent);
    ~FormDialog() override;

    /// What the foot says at the left; an empty text hides it.
    void setHint(const Words &text);
    /// Closes without a question.
    void discard();
    /// Whether closing would lose something that the user made.
    virtual bool hasContent() const { return false; }

public Q_SLOTS:
    void reject() override;

protected:
    QVBoxLayout *content() const { return m_content; }
    QHBoxLayout *buttons() const { return m_buttons; }
    QHBoxLayout *footStart() const { return m_footStart; }
    QPushButton *cancelButton() const { return m_cancel; }

    /// A line below the title. Returns the label so that links in it can be followed.
    QLabel *addLead(const Words &text);
    /// Between title and fields.
    void addNotice(QWidget *notice);
    void setTitle(const Words &title);
    /// The tab key goes through them in this order.
    static void chainTabs(const QList<QWidget *> &widgets);
    /// "2 fields need attention", in the foot in place of the hint; empty brings the hint back.
    void setSummary(const Words &text);
    /// What the question before discarding says; the default speaks of what was typed.
    virtual Words discardQuestion() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFoot();
    void fitToScreen();
    void placeButtonsBelowEachOther();
    void showLine();

    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_summary = nullptr;
    QVBoxLayout *m_content = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QHBoxLayout *m_footStart = nullptr;
    QPushButton *m_cancel = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPointer<QDialog> m_question;
    Words m_titleWords;
    Words m_hintWords;
    Words m_summaryWords;
    int m_width;
};

} // namespace techpass
