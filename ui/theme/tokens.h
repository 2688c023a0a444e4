// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace techpass {

enum class ColourScheme { Light, Dark, HighContrast };

/// The colours of one scheme (those of the Singapore Government Design System) and the measures that all
/// schemes share, in logical pixels. A constant value.
struct Tokens
{
    ColourScheme scheme = ColourScheme::Light;

    QColor window; ///< behind everything
    QColor surface; ///< cards, tables, the sidebar, fields
    QColor raised; ///< header rows, a dialog's foot
    QColor text;
    QColor secondary;
    QColor muted;
    QColor line; ///< decoration
    QColor edge; ///< of a control
    QColor primary;
    QColor primaryText; ///< on primary
    QColor primaryWash;
    QColor washText; ///< on primaryWash and badge
    QColor badge; ///< behind a count or initials
    QColor success;
    QColor successWash;
    QColor check;
    QColor checkWash;
    QColor error;
    QColor errorWash;
    QColor focus;
    QColor shade; ///< over the window behind a dialog

    static constexpr int space2 = 2; ///< between entries of one list
    static constexpr int space4 = 4;
    static constexpr int space8 = 8;
    static constexpr int space12 = 12;
    static constexpr int space16 = 16;
    static constexpr int space24 = 24;
    static constexpr int space32 = 32;
    static constexpr int radiusControl = 8;
    static constexpr int radiusCard = 12;
    static constexpr int controlHeight = 36;
    static constexpr int pillHeight = 28;
    static constexpr int rowHeight = 32;
    static constexpr int rowHeightCompact = 28;
    static constexpr int sidebar = 224;
    static constexpr int sidebarCollapsed = 64;
    static constexpr int icon = 18;
    static constexpr int focusRing = 2;
    static constexpr int hairline = 1; ///< the edge of cards and panels
    static constexpr int cardMargin = 25; ///< of what stands in a card, its edge among it
    static constexpr int cardHeight = 224; ///< of one that is pressed as a whole
    static constexpr int footMargin = 14; ///< above and below a dialog's buttons
    static constexpr int progressHeight = 8;
    static constexpr int progressThin = 4;
};

/// The constant tokens of a scheme.
const Tokens &tokensFor(ColourScheme scheme);

/// The type scale; sizes are for the usual system font and grow with it.
enum class TextStyle {
    PageTitle, ///< 24/32 bold
    DialogTitle, ///< 20/28 bold
    CardTitle, ///< 16/24 semi-bold
    Body, ///< 14/20
    BodyStrong, ///< 14/20 semi-bold, buttons
    Table, ///< 13
    TableStrong, ///< 13 semi-bold
    Hint, ///< 12/16
    HintStrong, ///< 12/16 semi-bold
};

} // namespace techpass
