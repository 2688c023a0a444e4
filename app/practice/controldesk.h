// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/faultplan.h"
#include "app/practice/practicerecords.h"
#include "models/domain/policy.h"

namespace techpass {

/// `/control/…`: what tests ask of the practice service and set in it. Owned by PracticeService.
class ControlDesk final
{
public:
    ControlDesk(const PracticeRecords &records, Policy &policy, FaultPlan &faults);
    Q_DISABLE_COPY_MOVE(ControlDesk)

    /// Answers a request whose path begins with `/control/`.
    HttpResponse answer(const HttpRequest &request);

    /// The policy with the members of `changes` in place of its own. Errors: SettingInvalid.
    static Result<Policy> changedPolicy(const Policy &policy, const QByteArray &changes);

private:
    HttpResponse changePolicy(const HttpRequest &request);
    HttpResponse changeFaults(const HttpRequest &request);

    const PracticeRecords &m_records;
    Policy &m_policy;
    FaultPlan &m_faults;
};

} // namespace techpass
