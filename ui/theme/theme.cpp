// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPixmapCache>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr double bodySize = 14.0;
/// Up to this size a system font counts as unscaled: 9 to 11 points at 96 dots per inch.
constexpr double largestUsualSize = 15.0;

/// The body font: the platform's own family, its size raised where the user's text scale asks for it.
QFont bodyFont(QFont font)
{
    const double systemSize = QFontInfo(font).pixelSize();
    // Without a desktop the platform names only an alias: then the design's own family, where it is there.
    if (font.family() == "Sans Serif"_L1 && QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(qRound(bodySize * std::max(1.0, systemSize / largestUsualSize)));
    font.setStyleHint(QFont::SansSerif);
    return font;
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, t.muted);
    set(QPalette::Base, t.surface, t.raised);
    set(QPalette::AlternateBase, t.raised, t.raised);
    set(QPalette::Text, t.text, t.muted);
    set(QPalette::PlaceholderText, t.muted, t.muted);
    set(QPalette::Button, t.surface, t.raised);
    set(QPalette::ButtonText, t.text, t.muted);
    set(QPalette::BrightText, t.error, t.muted);
    set(QPalette::Highlight, t.primary, t.line);
    set(QPalette::HighlightedText, t.primaryText, t.text);
    set(QPalette::Link, t.primary, t.muted);
    set(QPalette::LinkVisited, t.primary, t.muted);
    set(QPalette::ToolTipBase, t.text, t.text);
    set(QPalette::ToolTipText, t.surface, t.surface);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.raised, t.raised);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.edge, t.line);
    set(QPalette::Shadow, t.edge, t.line);
    return palette;
}

} // namespace

Theme::Theme()
    : Theme(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
{
}

Theme::Theme(const QFont &systemFont)
    : m_body(bodyFont(systemFont))
{
}

void Theme::apply(QApplication &application, ColourScheme scheme)
{
    m_scheme = scheme;
    const Tokens &tokens = tokensFor(scheme);
    QPixmapCache::clear();
    application.setFont(m_body);
    const QPalette palette = paletteFor(tokens);
    application.setPalette(palette);
    // A new style, not a changed one: every widget is polished again and hears of the change.
    application.setStyle(new ThemeStyle(tokens));
    // After the style, which forgets the fonts of classes.
    for (const char *view : {"QAbstractItemView", "QMenu", "QMenuBar", "QTipLabel"})
        application.setFont(textFont(TextStyle::Table), view);
    application.setFont(textFont(TextStyle::TableStrong), "QHeaderView");
    QToolTip::setFont(textFont(TextStyle::Table));
    QToolTip::setPalette(palette);
}

const Tokens &tokensOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    if (const auto *themed = qobject_cast<const ThemeStyle *>(style))
        return themed->tokens();
    if (const auto *themed = qobject_cast<const ThemeStyle *>(QApplication::style()))
        return themed->tokens();
    return tokensFor(ColourScheme::Light);
}

namespace {

int bodyPixels()
{
    const QFont font = QApplication::font();
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

} // namespace

int scaledByText(int pixels)
{
    return qRound(pixels * bodyPixels() / bodySize);
}

QFont textFont(TextStyle style)
{
    QFont font = QApplication::font();
    const int body = bodyPixels();
    const auto sized = [&font, body](int size, QFont::Weight weight) {
        font.setPixelSize(qRound(size * body / bodySize));
        font.setWeight(weight);
        return font;
    };
    switch (style) {
    case TextStyle::PageTitle:
        return sized(24, QFont::Bold);
    case TextStyle::DialogTitle:
        return sized(20, QFont::Bold);
    case TextStyle::CardTitle:
        return sized(16, QFont::DemiBold);
    case TextStyle::BodyStrong:
        return sized(14, QFont::DemiBold);
    case TextStyle::Table:
        return sized(13, QFont::Normal);
    case TextStyle::TableStrong:
        return sized(13, QFont::DemiBold);
    case TextStyle::Hint:
        return sized(12, QFont::Normal);
    case TextStyle::HintStrong:
        return sized(12, QFont::DemiBold);
    case TextStyle::Body:
        break;
    }
    return sized(14, QFont::Normal);
}

namespace {

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setRole(QWidget *widget, QLatin1StringView role)
{
    widget->setProperty("role", QString(role));
    polishAgain(widget);
}

void setInvalid(QWidget *widget, bool invalid)
{
    if (widget->property("invalid").toBool() == invalid)
        return;
    widget->setProperty("invalid", invalid);
    widget->update();
}

} // namespace techpass
