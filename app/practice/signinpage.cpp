// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signinpage.h"

#include "app/practice/practicepeople.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SignInPage", source).toHtmlEscaped();
}

/// The colours are the product's, light and dark.
constexpr QLatin1StringView style{R"(
:root { color-scheme: light dark; --window: #f3f3f3; --surface: #ffffff; --text: #1a1a1a;
  --secondary: #525252; --line: #dfdfdf; --edge: #868686; --primary: #0269d0; --wash: #ecf5fe; }
@media (prefers-color-scheme: dark) { :root { --window: #0e0e0e; --surface: #1a1a1a; --text: #f3f3f3;
  --secondary: #a5a5a5; --line: #333333; --primary: #60aaf4; --wash: #012a54; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; align-items: center; justify-content: center;
  padding: 24px; background: var(--window); color: var(--text);
  font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { width: 100%; max-width: 448px; padding: 32px; background: var(--surface);
  border: 1px solid var(--line); border-radius: 12px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 32px; }
p { margin: 0 0 24px; color: var(--secondary); }
button { display: block; width: 100%; margin: 0 0 12px; padding: 12px 16px; text-align: start;
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge);
  border-radius: 8px; cursor: pointer; }
button:hover { background: var(--wash); border-color: var(--primary); }
button:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
button strong, button span { display: block; }
button span { font-size: 14px; line-height: 20px; color: var(--secondary); }
button.cancel { margin: 12px 0 0; text-align: center; border-color: transparent; color: var(--primary); }
)"};

QString whatTheyMay(const PracticePerson &person)
{
    if (person.hint == u"admin")
        return text(
            QT_TRANSLATE_NOOP("SignInPage", "Subscription Admin, a public officer. May invite users."));
    if (person.hint == u"officer")
        return text(QT_TRANSLATE_NOOP("SignInPage", "Public officer. May invite users."));
    return text(QT_TRANSLATE_NOOP("SignInPage", "Vendor. May not invite users."));
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\""_s % name.toHtmlEscaped() % u"\" value=\""_s
        % value.toHtmlEscaped() % u"\">\n"_s;
}

HttpResponse page(int status, const QString &title, const QString &content)
{
    const QString html = u"<!DOCTYPE html>\n<html lang=\""_s
        % QCoreApplication::translate("SignInPage", "en", "the code of this page's language")
        % u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        % title % u"</title>\n<style>"_s % style % u"</style>\n</head>\n<body>\n<main>\n<h1>"_s % title
        % u"</h1>\n"_s % content % u"</main>\n</body>\n</html>\n"_s;
    return HttpResponse{status,
        {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
            {"Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"},
            {"X-Frame-Options", "DENY"}, {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "same-origin"}},
        html.toUtf8(), std::nullopt};
}

} // namespace

HttpResponse signInPage(const QString &action, const FormFields &fields, const QString &hint)
{
    QString content = u"<p>"_s
        % text(QT_TRANSLATE_NOOP("SignInPage",
            "Choose who you are while you practise. Nobody here is real, and nothing leaves this computer."))
        % u"</p>\n<form method=\"post\" action=\""_s % action.toHtmlEscaped() % u"\">\n"_s;
    for (const auto &field : fields.all())
        content += hidden(field.first, field.second);
    const QString focused = practicePerson(hint) ? hint : practicePeople().first().hint;
    for (const PracticePerson &person : practicePeople()) {
        content += u"<button type=\"submit\" name=\"person\" value=\""_s % person.hint % u"\""_s
            % (person.hint == focused ? u" autofocus"_s : QString()) % u"><strong>"_s
            % person.profile.displayName.toHtmlEscaped() % u"</strong><span>"_s % whatTheyMay(person)
            % u"</span><span>"_s % person.profile.email.toHtmlEscaped() % u"</span></button>\n"_s;
    }
    content += u"<button type=\"submit\" class=\"cancel\" name=\"person\" value=\"none\">"_s
        % text(QT_TRANSLATE_NOOP("SignInPage", "Cancel")) % u"</button>\n</form>\n"_s;
    return page(200, text(QT_TRANSLATE_NOOP("SignInPage", "Sign in to practise")), content);
}

HttpResponse signInErrorPage(const QString &reason)
{
    const QString advice = text(
        QT_TRANSLATE_NOOP("SignInPage", "Close this page and start signing in again from the program."));
    return page(400, text(QT_TRANSLATE_NOOP("SignInPage", "This sign-in cannot go on")),
        u"<p>"_s % reason.toHtmlEscaped() % u"</p>\n<p>"_s % advice % u"</p>\n"_s);
}

} // namespace techpass
