// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/faultplan.h"
#include "app/practice/httpmessage.h"

#include <optional>

namespace techpass {

/// The answer of a fault that strikes before the request is worked on; nothing where the work goes on. Pure.
std::optional<HttpResponse> answerBeforeWork(const FaultDecision &fault);

/// What a fault leaves of the answer to work that is done. Pure.
HttpResponse spoiltAnswer(const FaultDecision &fault, HttpResponse answer);

} // namespace techpass
