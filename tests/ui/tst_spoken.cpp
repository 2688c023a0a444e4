// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/seedchoice.h"
#include "ui/pages/problemcard.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/spoken.h"

#include <QAccessibleActionInterface>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// What screen readers are told of the widgets that Qt does not know.
class TestSpoken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesAreTabs();
    void problemsArePressed();
    void disabledOnesAreNotPressed();
    void choicesAreGrouped();
    void boxesNameTheirText();
    void goneOnesSayNothing();

private:
    static QAccessibleInterface *told(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }
    static void press(QWidget *widget)
    {
        told(widget)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
};

void TestSpoken::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TestSpoken::pagesAreTabs()
{
    NavButton button("send"_L1, [] { return u"Outbox"_s; });
    button.setCount(3);
    QCOMPARE(told(&button)->role(), QAccessible::PageTab);
    QCOMPARE(told(&button)->text(QAccessible::Name), u"Outbox, 3"_s);
    QVERIFY(!told(&button)->state().selected);
    // A click is what the sidebar waits for; the mark is its matter.
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    press(&button);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(!button.isChecked());
    button.setChecked(true);
    QVERIFY(told(&button)->state().selected);
}

void TestSpoken::problemsArePressed()
{
    ProblemCard card;
    QCOMPARE(told(&card)->role(), QAccessible::Button);
    const QSignalSpy asked(&card, &ProblemCard::goToRequested);
    QVERIFY(
        told(&card)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    press(&card);
    QCOMPARE(asked.size(), 1);
}

void TestSpoken::disabledOnesAreNotPressed()
{
    ProblemCard card;
    card.setEnabled(false);
    const QSignalSpy asked(&card, &ProblemCard::goToRequested);
    press(&card);
    QCOMPARE(asked.size(), 0);
}

void TestSpoken::choicesAreGrouped()
{
    auto *choice = new SeedChoice;
    const FormField field([] { return u"&Is it &required?"_s; }, choice);
    QCOMPARE(told(choice)->role(), QAccessible::Grouping);
    QCOMPARE(told(choice)->text(QAccessible::Name), u"Is it required?"_s);
    QVERIFY(
        !told(choice)->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestSpoken::boxesNameTheirText()
{
    auto *box = new CountryBox;
    FormField field([] { return u"Country code"_s; }, box);
    QCOMPARE(told(box->lineEdit())->text(QAccessible::Name), u"Country code"_s);
    field.setError(u"There is no such country."_s);
    QCOMPARE(told(box->lineEdit())->text(QAccessible::Description), u"There is no such country."_s);
}

void TestSpoken::goneOnesSayNothing()
{
    auto button = std::make_unique<NavButton>("send"_L1, [] { return u"Outbox"_s; });
    const QAccessible::Id id = QAccessible::uniqueId(told(button.get()));
    // It may be asked on the way.
    connect(button.get(), &QObject::destroyed, this, [id] {
        if (QAccessibleInterface *left = QAccessible::accessibleInterface(id))
            QVERIFY(!left->state().selected);
    });
    button->setChecked(true);
    button.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
