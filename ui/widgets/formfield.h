// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace techpass {

/// A label above an editor, and below it a hint that gives way to an error. Names the editor for assistive
/// technology and tells it the hint or error as its description. Takes the editor as its child. GUI thread.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    /// How the line below the editor reads while there is no error.
    enum class HintKind { Plain, Success, Check };

    FormField(const Words &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);
    /// A small `(optional)` after the label.
    void setOptional(bool optional);
    void setHint(const QString &hint, HintKind kind = HintKind::Plain);
    /// Shown instead of the hint, with an icon, the editor's edge in red; an empty text takes it away.
    void setError(const QString &error);
    QString error() const { return m_error; }
    /// Right of the hint, such as a counter. An empty text hides it.
    void setCounter(const QString &counter, bool tooLong = false);

private:
    void showLine();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_optional;
    QLabel *m_icon;
    QLabel *m_line;
    QLabel *m_counter;
    QString m_hint;
    QString m_error;
    HintKind m_hintKind = HintKind::Plain;
};

} // namespace techpass
