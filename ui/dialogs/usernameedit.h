// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace techpass {

/// The *TechPass username* field: the part before `@techpass.gov.sg`, which stands in the field for itself.
/// For a public officer it is disabled and shows the email, and the typed username comes back when the email
/// turns out to be a vendor's. GUI thread.
class UsernameEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsernameEdit)

public:
    explicit UsernameEdit(QWidget *parent = nullptr);

    /// Without the `@`.
    void setSuffix(const QString &suffix);
    /// What was typed, whether it is shown now or not.
    QString username() const;
    void setUsername(const QString &username);
    /// Shows `email` in place of the username; the field is disabled.
    void showEmail(const QString &email);
    void showUsername();
    bool showsEmail() const { return m_showsEmail; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSuffix();

    QLabel *m_suffix = nullptr;
    QString m_username;
    bool m_showsEmail = false;
};

} // namespace techpass
