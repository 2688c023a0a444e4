// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/invitee.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"

#include <optional>

namespace techpass {

/// What an email address says of its owner: neither while the address is missing or invalid. Valid is one
/// address in RFC 5321's lengths with a dot-atom before the `@` and a host name of at least two labels after
/// it, all ASCII: no quoted strings, no address literals, and an internationalised domain only as `xn--`.
enum class Who { Unknown, PublicOfficer, Vendor };
Who whoIs(const QString &email, const Policy &policy);

/// Takes from a value only what cannot be misread: white space and invisible characters around it, `+65`
/// `0065` `65-` `(65)` → `65`, and for SEED any case of Y/N, Yes/No, True/False, 1/0, ✓/✗ → `Yes`/`No`.
QString cleaned(Field field, const QString &value);
Invitee cleaned(const Invitee &invitee);

/// All problems that one row has by itself for *Create account* (a list's row likewise), by the product's
/// rules: at most one error a field, checks only where the field has no error. `invitee` is cleaned first; a
/// value that cleaning changed is reported as Code::Cleaned (args: before, after). Rows that appear twice
/// are for their list to find (duplicaterules.h). Pure; safe on any thread.
Problems checkAccount(const Invitee &invitee, const Policy &policy);

/// The same for *Email invitation*: email, SEED and reason only.
Problems checkInvitation(const Invitee &invitee, const Policy &policy);

/// The request of a row without errors: cleaned, NFC, number reduced to the national digits.
AccountRequest toAccountRequest(const Invitee &invitee, const Policy &policy);
InvitationRequest toInvitationRequest(const Invitee &invitee);

/// What duplicates are compared by: empty where the field has an error by itself, or the username is not a
/// vendor's. So a row that is marked as a duplicate never has another error in that field.
struct DuplicateKeys
{
    QString email; ///< case-folded
    QString username; ///< case-folded
    QString contactNumber; ///< E.164
};
DuplicateKeys duplicateKeys(const Invitee &invitee, const Policy &policy);

/// All that a list needs to know of one row's values, found in one go.
struct Verdict
{
    Who who = Who::Unknown;
    Problems problems; ///< in the order of the fields
    DuplicateKeys keys;
};

/// Judges the values of *Create account* as they stand: nothing is cleaned first, so `+65` is no country code
/// and ` a@tech.gov.sg` no email; only blanks around a name, a number or a text mean nothing. For a list that
/// keeps cleaned values, and for one that a user put back as it came. `checkAccount` is this, after cleaning.
Verdict judge(const Invitee &values, const Policy &policy);

/// A fix that is offered for a problem: the value that would stand in its field instead.
std::optional<QString> offeredFix(const Problem &problem, const Invitee &invitee);

/// User-perceived characters (extended grapheme clusters, UAX #29), as the Reason's limit counts them.
int perceivedLength(const QString &text);

} // namespace techpass
