// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"
#include "models/domain/error.h"

#include <QJsonValue>

#include <chrono>
#include <optional>
#include <random>
#include <vector>

namespace techpass {

/// What a fault does to a request or its answer.
enum class FaultAction {
    Latency, ///< value: milliseconds before the request is worked on
    TooManyRequests, ///< value: the Retry-After text; none without
    InternalError, ///< value: the Retry-After text; none without
    Unavailable, ///< value: the Retry-After text; none without
    DropBefore, ///< closes without an answer, and nothing was made
    DropAfter, ///< closes without an answer, but the work is done
    DropPartial, ///< value: how many bytes of the answer are sent before it closes; half without
    Truncate, ///< a whole message whose body ends early; value: its length in bytes; half without
    WrongBody, ///< value: the text sent in place of the answer; a network's sign-in page without
    HugeBody, ///< value: bytes; 32 MiB without
    ExpireToken, ///< the access token that came with the request is no longer good
    OmitItems, ///< value: how many results a batch answer leaves out; one without
    RepeatConflict, ///< a repeated create without idempotency keys: 409 account-exists
    RepeatSecond, ///< … makes a second one
    RepeatMerge, ///< … gives the first one's answer again
};

/// What happens to one request: all delays of the faults that hit it, and the first other action.
struct FaultDecision
{
    std::chrono::milliseconds delay{0};
    std::optional<FaultAction> action;
    QJsonValue value;
};

/// The faults in force. Each has `match` (`method`, and `path` in which `*` stands for anything; without a
/// path every path under /v1/), `probability` (with `seed`: the same faults at every run) or `count` (so many
/// hits), `action` and `value`. Owned by PracticeService.
class FaultPlan final
{
public:
    FaultPlan() = default;

    /// Errors: SettingInvalid, detail says which fault and why.
    static Result<FaultPlan> fromJson(const QByteArray &json);

    FaultDecision decide(const HttpRequest &request);
    /// What a repeated create does: the action of the first repeat fault that hits, else nothing.
    std::optional<FaultAction> decideRepeat(const HttpRequest &request);

    std::size_t size() const { return m_faults.size(); }

private:
    struct Fault
    {
        QByteArray method;
        QByteArray path;
        std::optional<double> probability;
        std::optional<int> left;
        FaultAction action = FaultAction::Latency;
        QJsonValue value;
        std::mt19937_64 random;

        bool matches(const HttpRequest &request) const;
        bool hits();
        bool isAboutRepeats() const { return action >= FaultAction::RepeatConflict; }
    };
    static Result<Fault> parse(const QJsonObject &object);

    std::vector<Fault> m_faults;
};

} // namespace techpass
