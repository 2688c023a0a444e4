// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/files/listopening.h"
#include "models/files/mendlist.h"
#include "models/rules/problemtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Rows that were sent before and came back: their refused cells are found like any other problem.
class TestCameBackRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksTheRefusedCells();
    void letsGoOfAChangedCell();
    void givesWayToAnError();
    void staysThroughAnotherPolicy();

private:
    QList<Field> marked(RowId row) const;

    std::unique_ptr<BatchDocument> m_document;
};

void TestCameBackRows::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    AccountRequest account{UserType::Vendor, u"wei@ibm.com"_s, u"wei.l"_s, u"Wei"_s, u"Lim"_s, u"65"_s,
        u"91234567"_s, u"IBM"_s, {}, true, u"Joins"_s};
    OutboxRow refused;
    refused.request = {account};
    refused.state = RowState::NeedsAttention;
    refused.outcome.fields = {{u"contactNumber"_s, {}, u"Taken by somebody"_s}, {u"email"_s, {}, u"No."_s}};
    OutboxRow cancelled;
    account.email = u"lin@ibm.com"_s;
    account.username = u"lin"_s;
    account.contactNumber = u"91234568"_s;
    cancelled.request = {account};
    cancelled.state = RowState::Cancelled;
    const auto list = openListBytes(u"T"_s, mendListBytes({refused, cancelled}));
    QVERIFY(list);
    m_document = std::make_unique<BatchDocument>(*list, Policy::practice());
}

QList<Field> TestCameBackRows::marked(RowId row) const
{
    QList<Field> fields;
    for (const Problem &problem : m_document->problems(row)) {
        if (problem.code == Code::CameBack)
            fields.append(problem.field);
    }
    return fields;
}

void TestCameBackRows::marksTheRefusedCells()
{
    QCOMPARE(marked(1), (QList<Field>{Field::Email, Field::ContactNumber}));
    QCOMPARE(marked(2), QList<Field>());
    QCOMPARE(m_document->severity(1, Field::ContactNumber), Severity::Check);
    QCOMPARE(m_document->status(1), RowStatus::Check);
    QCOMPARE(m_document->counts().checks, 1);
    // Nothing keeps it from being sent once more.
    QCOMPARE(m_document->readyRows().size(), 2);
    QCOMPARE(
        problemSentence(m_document->problems(1).last()), u"When this was sent before: Taken by somebody."_s);
}

void TestCameBackRows::letsGoOfAChangedCell()
{
    m_document->setValue(1, Field::ContactNumber, u"91234569"_s);
    QCOMPARE(marked(1), QList<Field>{Field::Email});
    m_document->undo();
    QCOMPARE(marked(1), (QList<Field>{Field::Email, Field::ContactNumber}));
    m_document->addRow(2, m_document->invitee(1));
    QCOMPARE(marked(m_document->rowIdAt(2)), QList<Field>());
}

void TestCameBackRows::givesWayToAnError()
{
    m_document->setValue(1, Field::CountryCode, u"1"_s);
    QCOMPARE(m_document->severity(1, Field::ContactNumber), Severity::Error);
    QCOMPARE(marked(1), QList<Field>{Field::Email});
}

void TestCameBackRows::staysThroughAnotherPolicy()
{
    Policy policy = Policy::practice();
    policy.reasonMaxLength = 100;
    m_document->setPolicy(policy);
    QCOMPARE(marked(1).size(), 2);
    QCOMPARE(m_document->counts().checks, 1);
}

QTEST_GUILESS_MAIN(TestCameBackRows)
#include "tst_camebackrows.moc"
