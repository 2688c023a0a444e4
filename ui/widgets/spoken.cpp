// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

namespace techpass {

namespace {

class SpokenInterface final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(SpokenInterface)

public:
    SpokenInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = role() == QAccessible::PageTab;
        const Spoken *told = spoken();
        state.selected = told && told->isChosen();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (canBePressed())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action != pressAction())
            QAccessibleWidget::doAction(action);
        else if (canBePressed() && widget()->isEnabled())
            spoken()->press();
    }

private:
    ~SpokenInterface() override = default;

    /// Null while the widget is being destroyed: screen readers are told of that, too.
    Spoken *spoken() const { return dynamic_cast<Spoken *>(widget()); }
    bool canBePressed() const
    {
        const Spoken *told = spoken();
        return told && told->canBePressed();
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *spoken = dynamic_cast<Spoken *>(widget);
    return spoken ? new SpokenInterface(widget, spoken->spokenRole()) : nullptr;
}

QLineEdit *textOf(QWidget *editor)
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    return box ? box->lineEdit() : nullptr;
}

} // namespace

Spoken::Spoken()
{
    // Qt takes each factory once.
    QAccessible::installFactory(interfaceOf);
}

void setSpokenName(QWidget *editor, const QString &name)
{
    editor->setAccessibleName(name);
    if (QLineEdit *text = textOf(editor))
        text->setAccessibleName(name);
}

void setSpokenDescription(QWidget *editor, const QString &description)
{
    editor->setAccessibleDescription(description);
    if (QLineEdit *text = textOf(editor))
        text->setAccessibleDescription(description);
}

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace techpass
