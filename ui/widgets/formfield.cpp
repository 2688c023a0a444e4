// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int smallIcon = 14;

QLabel *roleLabel(QLatin1StringView role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Without the mnemonic, which some languages add behind the words: `原因(&R)`.
QString spoken(QString label)
{
    static const QRegularExpression added(u"\\s*\\(&.\\)"_s);
    return label.remove(added).remove(u'&');
}

} // namespace

FormField::FormField(const Words &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(roleLabel("fieldLabel"_L1, this))
    , m_optional(roleLabel("hint"_L1, this))
    , m_icon(new IconLabel("circle-alert"_L1, IconTint::Error, smallIcon, this))
    , m_line(roleLabel("hint"_L1, this))
    , m_counter(roleLabel("hint"_L1, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Tokens::space4);
    head->addWidget(m_label);
    head->addWidget(m_optional);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Tokens::space4);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_line, 1);
    foot->addWidget(m_counter, 0, Qt::AlignTop | Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space4);
    column->addLayout(head);
    column->addWidget(editor);
    column->addLayout(foot);
    column->addStretch();

    m_line->setWordWrap(true);
    m_line->setObjectName(u"fieldLine"_s);
    m_counter->setObjectName(u"fieldCounter"_s);
    m_optional->hide();
    m_counter->hide();
    m_label->setBuddy(editor);
    keepWorded(this, [this, label] {
        setLabel(label());
        m_optional->setText(tr("(optional)"));
    });
    showLine();
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    setSpokenName(m_editor, spoken(label));
}

void FormField::setOptional(bool optional)
{
    m_optional->setVisible(optional);
}

void FormField::setHint(const QString &hint, HintKind kind)
{
    m_hint = hint;
    m_hintKind = kind;
    showLine();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    showLine();
}

void FormField::setCounter(const QString &counter, bool tooLong)
{
    m_counter->setText(counter);
    m_counter->setVisible(!counter.isEmpty());
    setRole(m_counter, tooLong ? "error"_L1 : "hint"_L1);
}

void FormField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    const QString text = wrong ? m_error : m_hint;
    QLatin1StringView role = "hint"_L1;
    if (wrong)
        role = "error"_L1;
    else if (m_hintKind != HintKind::Plain)
        role = m_hintKind == HintKind::Success ? "success"_L1 : "check"_L1;
    setRole(m_line, role);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_icon->setVisible(wrong);
    setInvalid(m_editor, wrong);
    setSpokenDescription(m_editor, text);
}

} // namespace techpass
