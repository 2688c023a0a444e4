// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearancename.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr std::pair<QLatin1StringView, Appearance> appearances[] = {
    {"system"_L1, Appearance::System},
    {"light"_L1, Appearance::Light},
    {"dark"_L1, Appearance::Dark},
    {"contrast"_L1, Appearance::HighContrast},
};

} // namespace

Appearance appearanceNamed(const QString &name)
{
    for (const auto &[known, appearance] : appearances) {
        if (name == known)
            return appearance;
    }
    return Appearance::System;
}

QString nameOf(Appearance wanted)
{
    for (const auto &[name, appearance] : appearances) {
        if (appearance == wanted)
            return name;
    }
    return {};
}

} // namespace techpass
