// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestFormField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsEditor_data();
    void namesItsEditor();
};

void TestFormField::namesItsEditor_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("plain") << u"Email"_s << u"Email"_s;
    QTest::newRow("a mnemonic within") << u"&Email"_s << u"Email"_s;
    QTest::newRow("one behind, Chinese") << u"电邮(&E)"_s << u"电邮"_s;
    QTest::newRow("one behind, Tamil") << u"காரணம் (&R)"_s << u"காரணம்"_s;
    QTest::newRow("brackets of its own") << u"Name (as in NRIC)"_s << u"Name (as in NRIC)"_s;
}

void TestFormField::namesItsEditor()
{
    QFETCH(const QString, label);
    auto *edit = new QLineEdit;
    const FormField field(label, edit);
    QTEST(edit->accessibleName(), "spoken");
    QCOMPARE(field.label(), label); // what is shown keeps its mnemonic
}

QTEST_MAIN(TestFormField)
#include "tst_formfield.moc"
