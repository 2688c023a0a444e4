// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/closingpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString sentence(ClosingPage page)
{
    switch (page) {
    case ClosingPage::SignedIn:
        return QCoreApplication::translate(
            "ClosingPage", "You are signed in. You can close this page and go back to TechPass Invite.");
    case ClosingPage::NotSignedIn:
        return QCoreApplication::translate(
            "ClosingPage", "You are not signed in. Close this page; TechPass Invite says what happened.");
    case ClosingPage::NotThisSignIn:
        break;
    }
    return QCoreApplication::translate("ClosingPage",
        "This page belongs to no sign-in that is under way. Go back to TechPass Invite and sign in again.");
}

} // namespace

QByteArray closingPage(ClosingPage page)
{
    const QString html
        = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>TechPass Invite</title>"
          "<meta name=\"viewport\" content=\"width=device-width\"><style>"
          ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:20vh auto;"
          "max-width:30em;padding:0 1em;text-align:center}</style></head>"
          "<body><h1>TechPass Invite</h1><p>%1</p></body></html>\n"_s;
    return html.arg(sentence(page).toHtmlEscaped()).toUtf8();
}

} // namespace techpass
