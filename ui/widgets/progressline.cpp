// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include <algorithm>

namespace techpass {

ProgressLine::ProgressLine(const QString &accessibleName, QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(8);
    setAccessibleName(accessibleName);
    setProgress(0, 1);
}

void ProgressLine::setProgress(int done, int total)
{
    setRange(0, std::max(total, 1));
    setValue(std::clamp(done, 0, std::max(total, 1)));
}

} // namespace techpass
