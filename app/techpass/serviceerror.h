// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace techpass {

/// One entry of a problem's `errors`: what the service says of a member of the request.
struct FieldError
{
    QString field; ///< the contract's member name
    QString code; ///< `domain-not-allowed`, without the field's name
    QString message;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// Why there is no answer, with all that a sender has to know to decide what comes next.
struct ServiceError
{
    Error error;
    int status = 0; ///< the HTTP status, 0 where no answer came
    QString code; ///< of `urn:techpass:problem:<code>`, empty where the service gave none
    QByteArray retryAfter; ///< the header as it came; see retryafter.h
    QByteArray date; ///< the header as it came: the service's own clock
    QList<FieldError> fields;
    /// True: some of the request may have reached the service and nobody said what became of it.
    /// False: either it certainly did nothing, or the service answered that it refused.
    bool outcomeUnknown = false;
};

template <typename T> struct Answered
{
    T value;
    QString traceId;
    bool replayed = false; ///< the first answer to this idempotency key, given again
};

template <typename T> using Answer = tl::expected<Answered<T>, ServiceError>;

} // namespace techpass
