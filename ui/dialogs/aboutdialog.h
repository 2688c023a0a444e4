// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/aboutfacts.h"
#include "ui/dialogs/formdialog.h"

class QTableWidget;

namespace techpass {

/// Which program this is, what it is made of, and under which licences. Deletes itself when closed. Show with
/// open(). GUI thread.
class AboutDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// `environment` is the one that the program works with.
    AboutDialog(const AboutFacts &facts, const QString &environment, QWidget *parent);
    ~AboutDialog() override;

private:
    void addParts();
    void addButtons();
    void nameParts();
    /// In English, as it is for support.
    QString versions() const;

    const AboutFacts m_facts;
    const QString m_environment;
    QTableWidget *m_parts;
};

} // namespace techpass
