// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QLabel;

namespace techpass {

/// A few lines of text with a limit that is counted and told, never enforced: what is too long stays as it
/// was typed. Tab leaves it; Ctrl+Return asks to submit the form. GUI thread.
class ReasonEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonEdit)

public:
    explicit ReasonEdit(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// In user-perceived characters.
    void setLimit(int limit);
    int limit() const { return m_limit; }
    /// In user-perceived characters, of the text as it would be sent.
    int length() const { return m_length; }
    bool isTooLong() const { return m_length > m_limit; }
    /// `34 / 255`, with a word beyond the limit.
    QString counterText() const;
    /// Shows the counter inside, where there is no form around it that does.
    void setCounterShown(bool shown);
    /// Whole texts that are offered while a text that they contain is typed.
    void setSuggestions(const QStringList &texts);
    /// Null where nothing is offered.
    QCompleter *completer() const { return m_completer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The length or the limit changed.
    void lengthChanged(int length, int limit);
    void submitRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void count();
    void suggest();
    void take(const QString &suggestion);
    void placeCounter();

    QLabel *m_counter = nullptr;
    QCompleter *m_completer = nullptr;
    int m_limit = 255;
    int m_length = 0;
};

} // namespace techpass
