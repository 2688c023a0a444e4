// SPDX-License-Identifier: GPL-3.0-or-later AND MIT
#include "ui/theme/tokens.h"

namespace techpass {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.scheme = ColourScheme::Light;
    t.window = QColor(0xf3f3f3);
    t.surface = QColor(0xffffff);
    t.raised = QColor(0xf9f9f9);
    t.text = QColor(0x1a1a1a);
    t.secondary = QColor(0x525252);
    t.muted = QColor(0x6b6b6b);
    t.line = QColor(0xdfdfdf);
    t.edge = QColor(0x868686);
    t.primary = QColor(0x0269d0);
    t.primaryText = QColor(0xffffff);
    t.primaryWash = QColor(0xecf5fe);
    t.washText = QColor(0x0151a0);
    t.badge = QColor(0xc8e2fb);
    t.success = QColor(0x0e7c3d);
    t.successWash = QColor(0xe3f9ed);
    t.check = QColor(0x7e6917);
    t.checkWash = QColor(0xfef4cb);
    t.error = QColor(0xcf2323);
    t.errorWash = QColor(0xfcf1f1);
    t.focus = QColor(0x0269d0);
    t.shade = QColor(0, 0, 0, 110);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.scheme = ColourScheme::Dark;
    t.window = QColor(0x0e0e0e);
    t.surface = QColor(0x1a1a1a);
    t.raised = QColor(0x232323);
    t.text = QColor(0xf3f3f3);
    t.secondary = QColor(0xa5a5a5);
    t.muted = QColor(0x8f8f8f);
    t.line = QColor(0x333333);
    t.edge = QColor(0x868686);
    t.primary = QColor(0x60aaf4);
    t.primaryText = QColor(0x0e0e0e);
    t.primaryWash = QColor(0x012a54);
    t.washText = QColor(0x96c7f7);
    t.badge = QColor(0x013c77);
    t.success = QColor(0x16bd5e);
    t.successWash = QColor(0x063119);
    t.check = QColor(0xe5bf29);
    t.checkWash = QColor(0x322909);
    t.error = QColor(0xe98b8b);
    t.errorWash = QColor(0x3a1212);
    t.focus = QColor(0x60aaf4);
    t.shade = QColor(0, 0, 0, 150);
    return t;
}

Tokens makeHighContrast()
{
    Tokens t;
    t.scheme = ColourScheme::HighContrast;
    t.window = QColor(0, 0, 0);
    t.surface = QColor(0, 0, 0);
    t.raised = QColor(0, 0, 0);
    t.text = QColor(0xffffff);
    t.secondary = QColor(0xffffff);
    t.muted = QColor(0xe0e0e0);
    t.line = QColor(0xc0c0c0);
    t.edge = QColor(0xffffff);
    t.primary = QColor(0x8cc8ff);
    t.primaryText = QColor(0, 0, 0);
    t.primaryWash = QColor(0x00305f);
    t.washText = QColor(0xffffff);
    t.badge = QColor(0x0059b3);
    t.success = QColor(0x4dff9b);
    t.successWash = QColor(0x003317);
    t.check = QColor(0xffe14d);
    t.checkWash = QColor(0x332b00);
    t.error = QColor(0xffa3a3);
    t.errorWash = QColor(0x4d0000);
    t.focus = QColor(0xffff00);
    t.shade = QColor(0, 0, 0, 190);
    return t;
}

} // namespace

const Tokens &tokensFor(ColourScheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    static const Tokens highContrast = makeHighContrast();
    switch (scheme) {
    case ColourScheme::Light:
        return light;
    case ColourScheme::Dark:
        return dark;
    case ColourScheme::HighContrast:
        break;
    }
    return highContrast;
}

} // namespace techpass
