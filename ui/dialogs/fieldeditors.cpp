// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldeditors.h"

#include "models/domain/policy.h"
#include "ui/dialogs/seedchoice.h"
#include "ui/dialogs/usernameedit.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/reasonedit.h"

#include <QLineEdit>

namespace techpass {

QWidget *makeEditor(Field field, const Policy &policy, QObject *listener, const std::function<void()> &edited,
    QWidget *parent)
{
    switch (field) {
    case Field::CountryCode: {
        auto *box = new CountryBox(parent);
        QObject::connect(box, &CountryBox::codeChanged, listener, edited);
        return box;
    }
    case Field::SeedRequired: {
        auto *choice = new SeedChoice(parent);
        QObject::connect(choice, &SeedChoice::valueChanged, listener, edited);
        return choice;
    }
    case Field::Reason: {
        auto *edit = new ReasonEdit(parent);
        edit->setLimit(policy.reasonMaxLength);
        QObject::connect(edit, &ReasonEdit::textChanged, listener, edited);
        return edit;
    }
    case Field::Username: {
        auto *edit = new UsernameEdit(parent);
        edit->setSuffix(policy.usernameSuffix);
        QObject::connect(edit, &QLineEdit::textChanged, listener, edited);
        return edit;
    }
    default:
        break;
    }
    auto *edit = new QLineEdit(parent);
    if (field == Field::Email)
        edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    QObject::connect(edit, &QLineEdit::textChanged, listener, edited);
    return edit;
}

QString editorText(Field field, const QWidget &editor)
{
    switch (field) {
    case Field::CountryCode:
        return static_cast<const CountryBox &>(editor).code();
    case Field::SeedRequired:
        return static_cast<const SeedChoice &>(editor).value();
    case Field::Reason:
        return static_cast<const ReasonEdit &>(editor).text();
    case Field::Username:
        return static_cast<const UsernameEdit &>(editor).username();
    default:
        return static_cast<const QLineEdit &>(editor).text();
    }
}

void setEditorText(Field field, QWidget &editor, const QString &text)
{
    switch (field) {
    case Field::CountryCode:
        static_cast<CountryBox &>(editor).setCode(text);
        break;
    case Field::SeedRequired:
        static_cast<SeedChoice &>(editor).setValue(text);
        break;
    case Field::Reason:
        static_cast<ReasonEdit &>(editor).setPlainText(text);
        break;
    case Field::Username:
        static_cast<UsernameEdit &>(editor).setUsername(text);
        break;
    default:
        static_cast<QLineEdit &>(editor).setText(text);
        break;
    }
}

} // namespace techpass
