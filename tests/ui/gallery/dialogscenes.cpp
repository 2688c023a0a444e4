// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listquestion.h"
#include "models/store/savingstatus.h"
#include "tests/support/memorylist.h"
#include "tests/ui/gallery/stage.h"
#include "ui/dialogs/protectiondialog.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/widgets/datatable.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

using Page = MainWindow::Page;

Error serviceDown()
{
    return {Error::Kind::ServiceFailed, u"The database is being moved."_s, u"4f1c0d2e-77aa-4b1d"_s};
}

void openCard(Stage &stage, QLatin1StringView card)
{
    stage.openFilled().showPage(Page::InviteUsers);
    stage.click(card);
}

void review(Stage &stage)
{
    for (const Scene &scene : reviewScenes()) {
        if (QLatin1StringView(scene.name) == "review"_L1)
            scene.play(stage);
    }
}

void ask(Stage &stage, const ListQuestion &question)
{
    stage.openFilled();
    OpenedList list;
    list.title = u"staff.csv"_s;
    list.questions = {question};
    stage.window->askHowToRead(list);
}

ListQuestion columnsQuestion()
{
    ListQuestion question;
    question.about = ListQuestion::About::Columns;
    question.columns = {
        {u"Work e-mail"_s, {u"a@accenture.com"_s, u"b@tech.gov.sg"_s}, Field::Email, false, true},
        {u"Staff"_s, {u"Arun Kumar"_s, u"Mei Tan"_s}, {}, true, false},
        {{}, {u"81234567"_s}, Field::ContactNumber, false, false}, {u"Cost centre"_s, {}, {}, false, true}};
    question.likeliest.columns.fill(-1);
    question.likeliest.columns[indexOf(Field::Email)] = 0;
    question.likeliest.columns[indexOf(Field::ContactNumber)] = 2;
    question.likeliest.nameColumn = 1;
    return question;
}

ListQuestion encodingQuestion()
{
    ListQuestion question;
    question.about = ListQuestion::About::Encoding;
    question.encodings = {{TextEncoding::Gb18030, {u"a@accenture.com,陈伟明"_s}},
        {TextEncoding::Windows1252, {u"a@accenture.com,³ÂÎ°Ã÷"_s}}};
    return question;
}

ListQuestion sheetQuestion()
{
    ListQuestion question;
    question.about = ListQuestion::About::Sheet;
    question.sheets
        = {{u"Vendors"_s, 120, false, {{u"Email"_s, u"Name"_s}, {u"a@accenture.com"_s, u"Arun"_s}}},
            {u"Old"_s, 7, true, {{u"Email"_s}, {u"c@tech.gov.sg"_s}}}};
    return question;
}

void outboxRow(Stage &stage)
{
    stage.sample.fillSubmissions();
    stage.open().showPage(Page::Outbox);
    stage.window->showOutbox();
    auto *table = stage.find<DataTable>("outboxTable"_L1);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        if (table->model()->index(row, 0).data().toString().startsWith(u"person1.3"_s))
            break;
    }
    stage.trigger("outboxDetailsAction"_L1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const qint64 row : {101, 102, 103})
        stage.window->showAttempts(row,
            {{1, now.addSecs(-90), now.addSecs(-88), Error::Kind::ServiceFailed, u"1111-2222-3333"_s},
                {2, now.addSecs(-60), now.addSecs(-59), {}, u"4f1c0d2e-77aa-4b1d"_s}});
}

void leave(Stage &stage, SavingStatus::State state)
{
    stage.openFilled();
    SavingStatus saving;
    saving.state = state;
    saving.title = u"Vendor onboarding Q4.csv"_s;
    saving.isOpen = true;
    saving.error = {Error::Kind::StorageFull, {}, {}};
    stage.window->showSaving(saving);
    stage.window->close();
}

/// They stand before the window, but are shown over it here.
void askForKey(Stage &stage, ProtectionQuestion question)
{
    stage.open();
    (new ProtectionDialog(question, stage.window.get()))->open();
}

void askForProxy(Stage &stage, bool wasRefused)
{
    stage.openFilled();
    (new ProxySignInDialog(u"proxy.example:8080, Agency"_s, wasRefused, stage.window.get()))->open();
}

void openMenu(Stage &stage, QLatin1StringView name)
{
    stage.openFilled();
    auto *menu = stage.find<QMenu>(name);
    menu->popup(stage.window->mapToGlobal(QPoint(0, 40)));
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"email", [](Stage &stage) { openCard(stage, "emailInvitationCard"_L1); }},
        {"email-kept",
            [](Stage &stage) {
                Invitee typed;
                typed[Field::Email] = u"mei.tan@tech.gov.sg"_s;
                typed[Field::Reason] = u"Joining the Payments team"_s;
                stage.openFilled().setKeptForms({{Method::EmailInvitation, typed}});
                stage.window->showPage(Page::InviteUsers);
                stage.click("emailInvitationCard"_L1);
            }},
        {"email-errors",
            [](Stage &stage) {
                openCard(stage, "emailInvitationCard"_L1);
                stage.type("emailEdit"_L1, u"arun@accenture.com"_s);
                stage.click("submitButton"_L1);
            }},
        {"create", [](Stage &stage) { openCard(stage, "createAccountCard"_L1); }},
        {"create-officer",
            [](Stage &stage) {
                openCard(stage, "createAccountCard"_L1);
                stage.type("emailEdit"_L1, u"mei.tan@tech.gov.sg"_s);
                stage.type("reasonEdit"_L1, QString(300, u'x'));
            }},
        {"create-errors",
            [](Stage &stage) {
                openCard(stage, "createAccountCard"_L1);
                stage.type("emailEdit"_L1, u"arun@accenture.com"_s);
                stage.type("usernameEdit"_L1, u"arun..k"_s);
                stage.click("submitButton"_L1);
            }},
        {"create-offline",
            [](Stage &stage) {
                openCard(stage, "createAccountCard"_L1);
                stage.sample.session.setOnline(false);
            }},
        {"discard",
            [](Stage &stage) {
                openCard(stage, "createAccountCard"_L1);
                stage.type("firstNameEdit"_L1, u"Arun"_s);
                stage.click("cancelButton"_L1);
            }},
        {"details",
            [](Stage &stage) {
                review(stage);
                stage.click("viewDetailsButton"_L1);
            }},
        {"upload", [](Stage &stage) { openCard(stage, "batchUploadCard"_L1); }},
        {"upload-opening",
            [](Stage &stage) {
                openCard(stage, "batchUploadCard"_L1);
                stage.window->showOpening(u"Vendor onboarding Q4.csv"_s);
            }},
        {"upload-failed",
            [](Stage &stage) {
                openCard(stage, "batchUploadCard"_L1);
                stage.window->showOpenFailed(u"notes.pdf"_s, {Error::Kind::FileFormatUnknown, u"PDF"_s, {}});
            }},
        {"ask-columns", [](Stage &stage) { ask(stage, columnsQuestion()); }},
        {"ask-encoding", [](Stage &stage) { ask(stage, encodingQuestion()); }},
        {"ask-sheet", [](Stage &stage) { ask(stage, sheetQuestion()); }},
        {"ask-draft",
            [](Stage &stage) {
                stage.openFilled();
                stage.window->askAboutDraft({1, u"Vendor onboarding Q4.csv"_s, 412, 9, 3,
                                                QDateTime::currentDateTimeUtc().addDays(-3)},
                    false);
            }},
        {"reset",
            [](Stage &stage) {
                review(stage);
                stage.click("resetButton"_L1);
            }},
        {"submit",
            [](Stage &stage) {
                review(stage);
                stage.click("submitRowsButton"_L1);
            }},
        {"fix-all",
            [](Stage &stage) {
                review(stage);
                stage.click("fixAllButton"_L1);
            }},
        {"outbox-row", outboxRow},
        {"cancel-waiting",
            [](Stage &stage) {
                stage.openFilled().showPage(Page::Outbox);
                stage.click("outboxCancelButton"_L1);
            }},
        {"leave",
            [](Stage &stage) {
                stage.openFilled();
                stage.window->close();
            }},
        {"leave-unsaved", [](Stage &stage) { leave(stage, SavingStatus::State::Failing); }},
        {"sign-in",
            [](Stage &stage) {
                stage.open().showSigningIn(
                    QUrl(u"http://127.0.0.1:8080/oidc/authorize?client_id=techpass"_s));
            }},
        {"sign-in-failed",
            [](Stage &stage) {
                stage.open().showSigningIn(
                    QUrl(u"http://127.0.0.1:8080/oidc/authorize?client_id=techpass"_s));
                stage.window->showSignInFailed(serviceDown());
            }},
        {"key-choose", [](Stage &stage) { askForKey(stage, ProtectionQuestion::Choose); }},
        {"key-choose-errors",
            [](Stage &stage) {
                askForKey(stage, ProtectionQuestion::Choose);
                stage.click("usePassphraseButton"_L1);
            }},
        {"key-passphrase", [](Stage &stage) { askForKey(stage, ProtectionQuestion::Passphrase); }},
        {"key-passphrase-wrong", [](Stage &stage) { askForKey(stage, ProtectionQuestion::PassphraseWrong); }},
        {"key-forgotten",
            [](Stage &stage) {
                askForKey(stage, ProtectionQuestion::Passphrase);
                stage.click("forgottenButton"_L1);
            }},
        {"key-locked", [](Stage &stage) { askForKey(stage, ProtectionQuestion::KeychainLocked); }},
        {"key-gone", [](Stage &stage) { askForKey(stage, ProtectionQuestion::KeychainGone); }},
        {"key-missing", [](Stage &stage) { askForKey(stage, ProtectionQuestion::KeyMissing); }},
        {"key-wrong", [](Stage &stage) { askForKey(stage, ProtectionQuestion::KeyWrong); }},
        {"proxy", [](Stage &stage) { askForProxy(stage, false); }},
        {"proxy-refused", [](Stage &stage) { askForProxy(stage, true); }},
        {"delete-data",
            [](Stage &stage) {
                stage.openFilled().showPage(Page::Settings);
                stage.click("deleteDataButton"_L1);
            }},
        {"support",
            [](Stage &stage) {
                stage.openFilled().showSupport(u"TechPass Invite 0.1.0\nQt 6.4.2\n\n2 lists, 412 rows\n"_s);
            }},
        {"palette",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("paletteAction"_L1);
            }},
        {"palette-list",
            [](Stage &stage) {
                review(stage);
                stage.trigger("paletteAction"_L1);
            }},
        {"palette-nothing",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("paletteAction"_L1);
                stage.type("commandEdit"_L1, u"xyzzy"_s);
            }},
        {"about",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("aboutAction"_L1);
            }},
        {"licences",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("aboutAction"_L1);
                stage.click("aboutLicenceButton"_L1);
            }},
        {"shortcuts",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("shortcutsAction"_L1);
            }},
        {"shortcuts-found",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("shortcutsAction"_L1);
                stage.type("shortcutsEdit"_L1, u"F8"_s);
            }},
        {"shortcuts-nothing",
            [](Stage &stage) {
                stage.openFilled();
                stage.trigger("shortcutsAction"_L1);
                stage.type("shortcutsEdit"_L1, u"xyzzy"_s);
            }},
        {"menu-file", [](Stage &stage) { openMenu(stage, "fileMenu"_L1); }},
        {"menu-edit", [](Stage &stage) { openMenu(stage, "editMenu"_L1); }},
        {"menu-invite", [](Stage &stage) { openMenu(stage, "inviteMenu"_L1); }},
        {"menu-go", [](Stage &stage) { openMenu(stage, "goMenu"_L1); }},
        {"menu-view", [](Stage &stage) { openMenu(stage, "viewMenu"_L1); }},
        {"menu-appearance", [](Stage &stage) { openMenu(stage, "appearanceMenu"_L1); }},
        {"menu-help", [](Stage &stage) { openMenu(stage, "helpMenu"_L1); }},
    };
}

} // namespace techpass::test
