// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QLatin1StringView>

class QApplication;
class QWidget;

namespace techpass {

/// Gives the application its look: palette, font and a ThemeStyle (a proxy over Fusion that draws every
/// control from the tokens). Made by main() and kept as long as the QApplication; apply() may be called
/// again at any time, everything that is shown changes with it. GUI thread.
///
/// The style understands these properties (set them with setRole() and setInvalid()):
/// - QPushButton `role`: primary, secondary (the default), link, danger, chip (a checkable filter pill),
///   tool (flat, in a tool bar);
/// - QLabel `role`: breadcrumb, pageTitle, dialogTitle, cardTitle, fieldLabel, body, secondary, hint, error,
///   success, check;
/// - QFrame `role`: card, panel, foot, dropZone, rule (a line); an "active" property set to true marks a card
/// or dropZone;
/// - QLineEdit, QPlainTextEdit, QComboBox `invalid`: true draws the edge in the error colour.
class Theme final
{
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// With the platform's font, whose size is the user's text scale.
    Theme();
    explicit Theme(const QFont &systemFont);
    ~Theme() = default;

    void apply(QApplication &application, ColourScheme scheme);
    ColourScheme scheme() const { return m_scheme; }

private:
    QFont m_body;
    ColourScheme m_scheme = ColourScheme::Light;
};

/// The tokens that `widget` is drawn with; the application's where `widget` is null.
const Tokens &tokensOf(const QWidget *widget = nullptr);

/// The application's font in one of the sizes of the type scale.
QFont textFont(TextStyle style);

/// A length for words, which are as wide as the user's text scale makes them: `pixels` at the usual one.
int scaledByText(int pixels);

/// Sets the property `role` and lets the style look at the widget again.
void setRole(QWidget *widget, QLatin1StringView role);
/// Marks a field as holding what cannot be sent.
void setInvalid(QWidget *widget, bool invalid);

} // namespace techpass
