// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

class DraftsModel;
class InvitationsModel;
class OutboxModel;
class Session;

/// The models that the windows show; owned by the application, alive longer than the window.
struct UiModels
{
    Session &session;
    OutboxModel &outbox;
    DraftsModel &drafts;
    InvitationsModel &invitations;
};

} // namespace techpass
