// SPDX-License-Identifier: GPL-3.0-or-later
const auto colour = QColor(1, 2, 3); // a colour of its own
inline void makeRoom(QLayout *row) { row->setSpacing(20); } // a size of its own
