// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

namespace techpass {

/// The one file that words problems: for forms, table, panel, report and speech. Args per code:
/// email-domain-not-allowed: domain · email-personal: domain · email-cannot-self-sign-up: domain ·
/// *-duplicate: the number of the first row of the group (from 1) · contact-number-invalid: country code, number ·
/// country-code-invalid: value · seed-unclear: value · reason-too-long: length, limit · text-invalid: the
/// field's member name · cleaned: before, after · others: none.
/// One sentence (or two) that says what is wrong and what to do, ending with a period.
QString problemSentence(const Problem &problem);
/// A short title for a group of such problems, without a period: `Space inside the email address`.
QString problemTitle(const Problem &problem);
/// What the offered fix does: `Remove the spaces`. Empty where none is ever offered.
QString fixTitle(Code code);
/// The field's name as a user reads it: `Contact number`.
QString fieldTitle(Field field);

} // namespace techpass
