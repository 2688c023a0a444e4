// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace techpass {

/// `ini`, `admx`, `adml`, `mobileconfig`, `markdown`: what can be made from the table of settings. Those in
/// packaging/ are exactly these, which a test holds them to.
QStringList policyTemplateKinds();
/// Empty for another kind.
QString policyTemplate(const QString &kind);

QString policyIni();
QString policyMobileconfig();
/// The table of packaging/administrators.md.
QString policyMarkdown();
// Windows' group policy: what can be set, and its words.
QString policyAdmx();
QString policyAdml();

} // namespace techpass
