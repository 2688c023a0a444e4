// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace techpass {

/// The column that every page is built in, with the page's margins.
QVBoxLayout *makePageColumn(QWidget *page);

/// Puts a column into `page` that scrolls where the window is too low for it; returns the column.
QVBoxLayout *makeScrollingColumn(QWidget *page);

} // namespace techpass
