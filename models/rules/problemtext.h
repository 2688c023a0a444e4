// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

namespace techpass {

/// The one place that words problems: for forms, table, panel, report and speech. Where an arg is missing the
/// words are more general. Args per code:
/// email-invalid: `space`, `no-at`, `several` (addresses), `display-name`, `local-part`, `domain`, `length`,
/// `quotes`, `apostrophe`, `lost`, `error` and the value, `garbled` and what it should read, `break` and the
/// text before it, or `hidden`, the character (`200B`) and the text before it · email-domain-not-allowed,
/// -personal, -not-public-officer, -cannot-self-sign-up: the domain · email-known-elsewhere: `draft`, the
/// list's title, the row's number there; or `outbox` (not sent yet), the title; or `submitted`, the title,
/// how many days ago, and the state's name · username-invalid: `periods` (two in a row), `ends`,
/// `characters`, or `quotes`, `lost`, `error`, `garbled`, `break` and `hidden` as of an email ·
/// *-duplicate: the number of the first row of the group (from 1) ·
/// contact-number-invalid: country code, number, then `short`, `long`, `other-country`, `characters`,
/// `lost-zero`, `code-twice`, `foreign` or `not-assigned`, then how many digits it is short or long ·
/// contact-number-damaged: the value, then `error`, `shortened`, `date` or `calculated` ·
/// country-code-invalid: the value · seed-unclear: the value · reason-too-long: length, limit, and where it
/// is garbled `garbled`, what it should read · came-back: what the service said · text-invalid: the field's
/// member name, then `garbled` and what it should read, or `break` or `tab` and the text before it, or
/// nothing · text-garbled: what it should read · text-hidden: the character (`200B`), the text before it ·
/// spreadsheet-error: the value · cleaned: before, after · others: none. One sentence (or two) that says what
/// is wrong and what to do, ending with a period.
QString problemSentence(const Problem &problem);
/// A short title for a group of such problems, without a period: `Space inside the email address`.
QString problemTitle(const Problem &problem);
/// What the offered fix does: `Remove the spaces`. Empty where none is ever offered.
QString fixTitle(const Problem &problem);
/// The field's name as a user reads it: `Contact number`.
QString fieldTitle(Field field);

} // namespace techpass
