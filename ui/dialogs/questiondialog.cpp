// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;

} // namespace

QuestionDialog::QuestionDialog(const Words &question, const Words &consequence, Kind kind, QWidget *parent)
    : FormDialog(question, dialogWidth, parent)
    , m_agree(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!consequence().isEmpty())
        setConsequence(consequence);

    const bool usual = kind == Kind::Usual;
    m_agree->setAutoDefault(false);
    setRole(m_agree, usual ? "primary"_L1 : "danger"_L1);
    buttons()->addWidget(m_agree);
    QPushButton *standard = usual ? m_agree : cancelButton();
    standard->setDefault(true);
    standard->setFocus();
    connect(m_agree, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT agreed();
    });
}

QuestionDialog::~QuestionDialog() = default;

void QuestionDialog::setAnswers(const Words &agree, const Words &refuse, QLatin1StringView name)
{
    m_agree->setObjectName(name);
    keepWorded(this, [this, agree, refuse] {
        m_agree->setText(agree());
        cancelButton()->setText(refuse());
    });
}

QPushButton *QuestionDialog::addAnswer(const Words &text, QLatin1StringView role, QLatin1StringView name)
{
    auto *answer = new QPushButton(this);
    keepWorded(answer, [answer, text] { answer->setText(text()); });
    answer->setObjectName(name);
    answer->setAutoDefault(false);
    setRole(answer, role);
    buttons()->insertWidget(buttons()->count() - 1, answer);
    setTabOrder(buttons()->itemAt(buttons()->count() - 3)->widget(), answer);
    setTabOrder(answer, m_agree);
    connect(answer, &QPushButton::clicked, this, &QDialog::accept);
    return answer;
}

void QuestionDialog::setConsequence(const Words &consequence)
{
    m_consequenceWords = consequence;
    if (!m_consequence) {
        m_consequence = addLead([this] { return m_consequenceWords(); });
        m_consequence->setTextFormat(Qt::PlainText);
        keepWorded(this, [this] { setAccessibleDescription(m_consequenceWords()); });
    }
    m_consequence->setText(consequence());
    setAccessibleDescription(consequence());
}

void QuestionDialog::showProgress(int percent)
{
    if (!m_progress) {
        m_progress = new ProgressLine([this] { return windowTitle(); }, this);
        content()->addSpacing(Tokens::space16);
        content()->addWidget(m_progress);
    }
    m_progress->setProgress(percent, 100);
}

} // namespace techpass
