// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celleditor.h"

#include "models/batch/batchdocument.h"
#include "ui/table/edithint.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/domaincompleter.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCursor>

namespace techpass::celleditor {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize reasonSize{340, 112};
constexpr int countryWidth = 240;
constexpr int choiceWidth = 84;
/// The property of an editor that holds the cell's value it was given.
constexpr char valueShown[] = "valueShown";
/// And the one that holds how it stood then; invalid once it was emptied.
constexpr char stoodShown[] = "stoodShown";

/// What of an editor changes when it is edited.
QVariant standing(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->isEditable() ? QVariant(box->currentText()) : QVariant(box->currentIndex());
    if (const auto *reason = qobject_cast<const ReasonEdit *>(editor))
        return reason->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QVariant();
}

/// While suggestions are shown they have the keys, and would take Enter and Tab only to go away: these end
/// the cell as without them, with what was chosen.
class EndingKeys final : public QObject
{
public:
    EndingKeys(const QCompleter &completer, QWidget *editor)
        : QObject(editor)
        , m_editor(editor)
        , m_list(completer.popup())
    {
        m_list->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !m_list->isVisible())
            return false;
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const QList<int> ending{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab};
        if (!ending.contains(pressed->key()))
            return false;
        m_list->hide();
        QKeyEvent again(QEvent::KeyPress, pressed->key(), pressed->modifiers(), pressed->text());
        QCoreApplication::sendEvent(m_editor, &again);
        return true;
    }

private:
    QWidget *m_editor;
    QAbstractItemView *m_list;
};

} // namespace

QWidget *make(QWidget *parent, Field field, const BatchDocument *document)
{
    if (field == Field::SeedRequired) {
        auto *box = new QComboBox(parent);
        box->addItems({u"Yes"_s, u"No"_s}); // what stands in a list, in every language
        return box;
    }
    if (field == Field::CountryCode) {
        auto *country = new CountryBox(parent);
        new EndingKeys(*country->completer(), country);
        return country;
    }
    if (field == Field::Reason) {
        auto *reason = new ReasonEdit(parent);
        if (document)
            reason->setLimit(document->policy().reasonMaxLength);
        reason->setCounterShown(true);
        return reason;
    }
    auto *line = new QLineEdit(parent);
    if (field == Field::Email && document) {
        line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
        line->setCompleter(new DomainCompleter(document->policy(), {}, line));
        new EndingKeys(*line->completer(), line);
    }
    return line;
}

void addHint(QWidget *editor, qint64 row, Field field, const BatchDocument &document)
{
    auto *hint = new EditHint(editor, document.invitee(row), field, document.policy());
    const auto judge = [editor, hint] {
        if (!editor->isVisible())
            return;
        // Who still chooses from what is offered has not entered it yet.
        const auto *country = qobject_cast<const CountryBox *>(editor);
        if (country && country->isBegun())
            hint->clearValue();
        else
            hint->judgeValue(value(editor));
    };
    const auto *box = qobject_cast<const QComboBox *>(editor);
    if (!box || box->isEditable())
        whenEdited(editor, hint, judge);
}

void whenEdited(QWidget *editor, QObject *context, const std::function<void()> &then)
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        QObject::connect(box, &QComboBox::currentTextChanged, context, then);
    else if (auto *reason = qobject_cast<ReasonEdit *>(editor))
        QObject::connect(reason, &ReasonEdit::textChanged, context, then);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, context, then);
}

void show(QWidget *editor, const QString &value)
{
    // A view calls this for every change of the row, such as a problem that comes while a value is typed.
    if (editor->property(valueShown) == QVariant(value))
        return;
    editor->setProperty(valueShown, value);
    if (auto *country = qobject_cast<CountryBox *>(editor)) {
        country->setCode(value);
        country->lineEdit()->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(value));
    } else if (auto *reason = qobject_cast<ReasonEdit *>(editor)) {
        reason->setPlainText(value);
        reason->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
        line->selectAll();
    }
    editor->setProperty(stoodShown, standing(editor));
}

void forget(QWidget *editor)
{
    editor->setProperty(valueShown, QVariant());
}

QString value(const QWidget *editor)
{
    if (standing(editor) == editor->property(stoodShown))
        return editor->property(valueShown).toString();
    if (const auto *country = qobject_cast<const CountryBox *>(editor))
        return country->code();
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    if (const auto *reason = qobject_cast<const ReasonEdit *>(editor))
        return reason->text();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

void clear(QWidget *editor)
{
    editor->setProperty(stoodShown, QVariant());
    if (auto *country = qobject_cast<CountryBox *>(editor))
        country->clearEditText();
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(-1);
    else if (auto *reason = qobject_cast<ReasonEdit *>(editor))
        reason->clear();
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->clear();
}

QString text(const QWidget *editor)
{
    const auto *box = qobject_cast<const QComboBox *>(editor);
    return box ? box->currentText() : standing(editor).toString();
}

void type(QWidget *editor, const QString &text)
{
    if (auto *country = qobject_cast<CountryBox *>(editor))
        country->setEditText(text);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findText(text));
    else if (auto *reason = qobject_cast<ReasonEdit *>(editor))
        reason->setPlainText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(text);
    goToEnd(editor);
}

void goToEnd(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
    else if (auto *reason = qobject_cast<ReasonEdit *>(editor))
        reason->moveCursor(QTextCursor::End);
}

QSize leastSize(const QWidget *editor)
{
    if (qobject_cast<const ReasonEdit *>(editor))
        return reasonSize;
    if (qobject_cast<const CountryBox *>(editor))
        return {countryWidth, 0};
    if (qobject_cast<const QComboBox *>(editor))
        return {choiceWidth, 0};
    return {0, 0};
}

} // namespace techpass::celleditor
