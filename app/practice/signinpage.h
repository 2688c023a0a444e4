// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/formfields.h"
#include "app/practice/httpmessage.h"

namespace techpass {

/// The page on which a practice person is chosen. It posts `fields` (the authorization request) back to
/// `action` with `person` added: the person's hint, or `none` for *Cancel*. `hint` is focused first.
HttpResponse signInPage(const QString &action, const FormFields &fields, const QString &hint);

/// The page that says why nobody can sign in: for requests that must not be redirected.
HttpResponse signInErrorPage(const QString &reason);

} // namespace techpass
