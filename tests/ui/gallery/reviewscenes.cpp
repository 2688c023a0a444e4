// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/batch/problemgroups.h"
#include "tests/support/memorylist.h"
#include "tests/ui/gallery/stage.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/spreadsheetview.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

Invitee person(const QString &email, const QString &username, const QString &first, const QString &last,
    const QString &code, const QString &number, const QString &reason = u"Case system"_s)
{
    Invitee invitee;
    const QStringList values{
        email, username, first, last, code, number, u"Accenture"_s, QString(), u"No"_s, reason};
    for (std::size_t i = 0; i < fieldCount; ++i)
        invitee[allFields[i]] = values.at(static_cast<qsizetype>(i));
    return invitee;
}

QList<Invitee> readyPeople()
{
    return {person(u"mei.tan@tech.gov.sg"_s, {}, u"Mei"_s, u"Tan"_s, u"65"_s, u"9123 4500"_s),
        person(
            u"arun.kumar@accenture.com"_s, u"arun.kumar"_s, u"Arun"_s, u"Kumar"_s, u"65"_s, u"9123 4567"_s),
        person(u"grace.lim@tech.gov.sg"_s, {}, u"Grace"_s, u"Lim"_s, u"65"_s, u"9111 2233"_s)};
}

QList<Invitee> mixedPeople()
{
    return readyPeople()
        + QList<Invitee>{
            person(u"li.wei@ thoughtworks.com"_s, u"li..wei"_s, u"李"_s, u"伟"_s, u"65"_s, u"8123 45"_s),
            person(u"priya.n@ncs.com.sg"_s, u"priya.n"_s, u"Priya"_s, u"Nair"_s, u"91"_s, u"98765 43210"_s),
            person(u"arun.kumar@accenture.com"_s, u"arun.kumar"_s, u"Arun"_s, u"Kumar"_s, u"65"_s,
                u"9123 4567"_s),
            person(u"zhang.min@ibm.com"_s, u"zhang.min"_s, u"敏"_s, u"张"_s, u"86"_s, u"138 0013 8000"_s),
            person(u"ong.kf@gmail.com"_s, u"ong"_s, u"Kian Fatt"_s, u"Ong"_s, u"+65"_s, u"9.12E+07"_s),
            person(u"muthu.s@dsta.gov.sg"_s, {}, u"Muthu"_s, u"Subramaniam"_s, u"65"_s, u"9000 1122"_s, {})};
}

const BatchDocument *shownList(Stage &stage)
{
    return stage.window->findChild<ReviewPage *>()->document();
}

void mixed(Stage &stage)
{
    stage.openFilled();
    stage.review(mixedPeople());
}

Invitee with(Invitee person, Field field, const QString &value)
{
    person[field] = value;
    return person;
}

/// Presses what the group of `code` offers, of a list where several rows have the same problem.
void mend(Stage &stage, Code code)
{
    const QList<Invitee> ready = readyPeople();
    stage.openFilled();
    stage.review({with(ready[0], Field::Email, u"mei.tan @tech.gov.sg"_s),
        with(ready[1], Field::Email, u"arun.kumar@ accenture.com"_s), with(ready[2], Field::Reason, {}),
        with(vendor(4), Field::Reason, {}), with(officer(5), Field::CountryCode, u"+65"_s),
        with(officer(6), Field::SeedRequired, u"FALSE"_s)});
    const auto *panel = stage.find<ProblemsPanel>("problemsPanel"_L1);
    QList<ProblemCard *> cards = panel->findChildren<ProblemCard *>();
    std::sort(cards.begin(), cards.end(),
        [](const ProblemCard *a, const ProblemCard *b) { return a->y() < b->y(); });
    for (int i = 0; i < panel->groups()->rowCount(); ++i) {
        if (panel->groups()->index(i).data(ProblemGroups::CodeRole).toInt() == static_cast<int>(code)) {
            cards.at(i)->findChild<QAbstractButton *>("problemFix"_L1)->click();
            return;
        }
    }
    qFatal("no group has this code");
}

/// With the form's own editor open in the cell.
void edit(Stage &stage, Field field)
{
    mixed(stage);
    QAbstractItemView *view = stage.find<SpreadsheetView>("spreadsheet"_L1);
    view->setCurrentIndex(view->model()->index(3, BatchTableModel::columnOf(field)));
    view->edit(view->currentIndex());
}

} // namespace

QList<Scene> reviewScenes()
{
    return {
        {"review", mixed},
        {"review-ready",
            [](Stage &stage) {
                stage.openFilled();
                stage.review(readyPeople());
            }},
        {"review-empty",
            [](Stage &stage) {
                stage.openFilled();
                stage.review({});
            }},
        {"review-filtered",
            [](Stage &stage) {
                mixed(stage);
                auto *text = stage.find<QLineEdit>("filterText"_L1);
                text->setText(u"nobody at all"_s);
                QMetaObject::invokeMethod(text, "returnPressed");
                stage.find<QWidget>("filterText"_L1)->setFocus();
            }},
        {"review-find",
            [](Stage &stage) {
                mixed(stage);
                stage.click("findButton"_L1);
                stage.find<QLineEdit>("findEdit"_L1)->setText(u"kumar"_s);
                stage.click("replaceToggle"_L1);
            }},
        {"review-narrow",
            [](Stage &stage) {
                mixed(stage);
                stage.window->resize(960, 600);
            }},
        {"review-notices",
            [](Stage &stage) {
                stage.sample.session.setSignedIn(sampleProfile(true));
                stage.open();
                stage.review(mixedPeople());
                stage.window->showSourceChanged(u"/home/mei/Vendor onboarding Q4.csv"_s);
            }},
        {"review-unsaved",
            [](Stage &stage) {
                mixed(stage);
                stage.window->showNotSaved({Error::Kind::StorageFull, {}, {}});
            }},
        {"review-enqueueing",
            [](Stage &stage) {
                mixed(stage);
                stage.window->showEnqueueing(shownList(stage), 1200, 4000);
            }},
        {"review-sent",
            [](Stage &stage) {
                mixed(stage);
                OutboxCounts counts;
                counts[RowState::Created] = 284;
                counts[RowState::AlreadyExists] = 2;
                counts[RowState::Waiting] = 126;
                stage.window->showSent(counts, 1);
                stage.window->showSubmitted(shownList(stage), 3, 6);
            }},
        {"review-fix", [](Stage &stage) { mend(stage, Code::EmailInvalid); }},
        {"review-fill", [](Stage &stage) { mend(stage, Code::ReasonMissing); }},
        {"review-cleaned", [](Stage &stage) { mend(stage, Code::Cleaned); }},
        {"review-edit-country", [](Stage &stage) { edit(stage, Field::CountryCode); }},
        {"review-edit-reason", [](Stage &stage) { edit(stage, Field::Reason); }},
        {"review-opening",
            [](Stage &stage) {
                stage.openFilled();
                OpenedList head = memoryList(mixedPeople());
                head.title = u"Large.csv"_s;
                stage.list = std::make_unique<BatchDocument>(std::move(head), Policy::practice());
                stage.window->showHead(stage.list.get());
                stage.window->showOpeningProgress(42);
            }},
    };
}

} // namespace techpass::test
