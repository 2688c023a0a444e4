// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <QByteArray>

namespace techpass {

class Settings;

/// `policy`: the settings in effect and where each comes from; `--check FILE`: what is wrong in a file for
/// the machine; `--template KIND`: an empty one. Blocks, touches no network and no data; returns the exit
/// code.
int runPolicy(const CommandLine &commandLine);

/// What `policy` prints for `environment`.
QString policyText(const Settings &settings, const QString &environment);
QByteArray policyJson(const Settings &settings, const QString &environment);

} // namespace techpass
