// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/stage.h"
#include "ui/pages/queuestatus.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

using Page = MainWindow::Page;
using Queue = QueueStatus::State;

Error serviceDown()
{
    return {Error::Kind::ServiceFailed, u"The database is being moved."_s, u"4f1c0d2e-77aa-4b1d"_s};
}

void showQueue(Stage &stage, Queue state, double pace = 0)
{
    QueueStatus queue;
    queue.state = state;
    queue.rowsPerSecond = pace;
    stage.window->showQueue(queue);
}

void filled(Stage &stage, Page page)
{
    stage.openFilled();
    showQueue(stage, Queue::Sending, 1);
    stage.window->showPage(page);
}

void empty(Stage &stage, Page page)
{
    stage.sample.session.setSignedIn(sampleProfile());
    stage.open().showPage(page);
}

void signedOut(Stage &stage, Page page)
{
    stage.open().showPage(page);
}

void outbox(Stage &stage, Queue state, bool online = true)
{
    stage.openFilled();
    stage.sample.session.setOnline(online);
    showQueue(stage, state);
    stage.window->showPage(Page::Outbox);
}

void status(Stage &stage)
{
    stage.sample.session.setSignedIn(sampleProfile());
    stage.open().showPage(Page::Status);
}

void lockedSettings(Stage &stage)
{
    const auto place = u"/etc/xdg/techpass-invite/policy.ini"_s;
    QList<EffectiveSetting> settings = EffectiveSettings().all();
    const QList<std::pair<SettingKey, QString>> values{{SettingKey::Languages, u"en, zh"_s},
        {SettingKey::AllowedMethods, u"createAccount"_s}, {SettingKey::MaxRows, u"5000"_s},
        {SettingKey::Proxy, u"http://proxy.example:8080"_s}, {SettingKey::UpdateNotice, u"false"_s}};
    for (const auto &[key, value] : values)
        settings[static_cast<int>(key)] = {key, value, EffectiveSetting::From::Machine, place};
    stage.lockedSession
        = std::make_unique<Session>(sampleEnvironment(), Policy::practice(), EffectiveSettings(settings));
    stage.lockedSession->setSignedIn(sampleProfile());
    stage.open(stage.lockedSession.get());
}

} // namespace

QList<Scene> pageScenes()
{
    return {
        {"overview", [](Stage &stage) { filled(stage, Page::Overview); }},
        {"overview-empty", [](Stage &stage) { empty(stage, Page::Overview); }},
        {"welcome",
            [](Stage &stage) {
                stage.sample.session.setFirstRun(true);
                stage.open();
            }},
        {"welcome-real",
            [](Stage &stage) {
                Environment environment = sampleEnvironment();
                environment.name = u"production"_s;
                environment.displayName = u"TechPass"_s;
                stage.lockedSession = std::make_unique<Session>(environment, Policy::standard());
                stage.lockedSession->setFirstRun(true);
                stage.open(stage.lockedSession.get());
            }},
        {"overview-signed-out", [](Stage &stage) { signedOut(stage, Page::Overview); }},
        {"overview-offline",
            [](Stage &stage) {
                filled(stage, Page::Overview);
                stage.sample.session.setOnline(false);
            }},
        {"type", [](Stage &stage) { filled(stage, Page::InviteUsers); }},
        {"type-vendor",
            [](Stage &stage) {
                stage.sample.session.setSignedIn(sampleProfile(true));
                stage.open().showPage(Page::InviteUsers);
            }},
        {"type-locked",
            [](Stage &stage) {
                lockedSettings(stage);
                stage.window->showPage(Page::InviteUsers);
            }},
        {"drafts", [](Stage &stage) { filled(stage, Page::Drafts); }},
        {"drafts-empty", [](Stage &stage) { empty(stage, Page::Drafts); }},
        {"drafts-deleted",
            [](Stage &stage) {
                filled(stage, Page::Drafts);
                stage.click("draftDeleteButton"_L1);
            }},
        {"outbox", [](Stage &stage) { filled(stage, Page::Outbox); }},
        {"outbox-empty", [](Stage &stage) { empty(stage, Page::Outbox); }},
        {"outbox-paused", [](Stage &stage) { outbox(stage, Queue::Paused); }},
        {"outbox-offline", [](Stage &stage) { outbox(stage, Queue::WaitingForNetwork, false); }},
        {"outbox-elsewhere", [](Stage &stage) { outbox(stage, Queue::SendingElsewhere); }},
        {"outbox-trouble", [](Stage &stage) { outbox(stage, Queue::StorageTrouble); }},
        {"outbox-signed-out",
            [](Stage &stage) {
                stage.openFilled();
                stage.sample.session.setSignedOut();
                showQueue(stage, Queue::WaitingForSignIn);
                stage.window->showPage(Page::Outbox);
            }},
        {"outbox-several",
            [](Stage &stage) {
                stage.sample.fillSubmissions();
                stage.open().showPage(Page::Outbox);
            }},
        {"outbox-done",
            [](Stage &stage) {
                stage.sample.session.setSignedIn(sampleProfile());
                stage.sample.outbox.setContent({SampleUi::makeBlock(1, u"Q4.csv"_s,
                    QDateTime::currentDateTimeUtc(), {RowState::Created, RowState::Invited})});
                stage.open().showPage(Page::Outbox);
                showQueue(stage, Queue::Idle);
            }},
        {"status", [](Stage &stage) { filled(stage, Page::Status); }},
        {"status-signed-out", [](Stage &stage) { signedOut(stage, Page::Status); }},
        {"status-empty",
            [](Stage &stage) {
                stage.sample.invitations.setInvitations({}, QDateTime::currentDateTimeUtc());
                status(stage);
            }},
        {"status-loading",
            [](Stage &stage) {
                stage.sample.invitations.setLoading();
                status(stage);
            }},
        {"status-failed",
            [](Stage &stage) {
                stage.sample.invitations.setFailed(serviceDown());
                status(stage);
            }},
        {"status-offline",
            [](Stage &stage) {
                filled(stage, Page::Status);
                stage.sample.session.setOnline(false);
            }},
        {"status-offline-empty",
            [](Stage &stage) {
                stage.sample.invitations.setFailed({Error::Kind::Offline, {}, {}});
                stage.sample.session.setOnline(false);
                status(stage);
            }},
        {"status-stale",
            [](Stage &stage) {
                filled(stage, Page::Status);
                stage.sample.invitations.setFailed(serviceDown());
            }},
        {"status-nobody",
            [](Stage &stage) {
                filled(stage, Page::Status);
                stage.find<QLineEdit>("statusSearch"_L1)->setText(u"nobody at all"_s);
            }},
        {"settings", [](Stage &stage) { filled(stage, Page::Settings); }},
        {"settings-signed-out", [](Stage &stage) { signedOut(stage, Page::Settings); }},
        {"settings-locked",
            [](Stage &stage) {
                lockedSettings(stage);
                stage.window->showPage(Page::Settings);
            }},
        {"message-success",
            [](Stage &stage) {
                filled(stage, Page::Outbox);
                stage.window->showSubmitted(nullptr, 128, 0);
            }},
        {"message-failure",
            [](Stage &stage) {
                filled(stage, Page::Outbox);
                stage.window->showFailure(serviceDown());
            }},
    };
}

QList<Scene> allScenes()
{
    return pageScenes() + reviewScenes() + dialogScenes();
}

} // namespace techpass::test
