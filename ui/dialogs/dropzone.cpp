// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dropzone.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowest = 170;
constexpr int progressWidth = 200;

} // namespace

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel("upload"_L1, IconTint::Primary, Tokens::icon, this))
    , m_text(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new ProgressLine({}, this))
    , m_choose(new QPushButton(this))
{
    setObjectName("dropZone"_L1);
    setRole(this, "dropZone"_L1);
    setMinimumHeight(lowest);
    m_text->setObjectName("dropText"_L1);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    setRole(m_text, "body"_L1);
    m_result->setObjectName("dropResult"_L1);
    m_result->setAlignment(Qt::AlignCenter);
    m_result->setWordWrap(true);
    m_progress->setObjectName("openingProgress"_L1);
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(progressWidth);
    m_choose->setObjectName("chooseFileButton"_L1);
    m_choose->setDefault(true);
    setRole(m_choose, "primary"_L1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space24, Tokens::space24, Tokens::space24, Tokens::space24);
    column->setSpacing(Tokens::space8);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_result);
    column->addStretch();
    showReady();
    keepWorded(this, [this] {
        m_choose->setText(tr("&Choose a file"));
        showText();
    });
}

void DropZone::showText()
{
    if (m_opening)
        m_text->setText(tr("Opening “%1”…").arg(m_title));
    else
        m_text->setText(
            property("active").toBool() ? tr("Let go to open it") : tr("Drop a .csv or .xlsx file here"));
    m_progress->setAccessibleName(m_text->text());
    m_result->setText(m_said());
    m_result->setAccessibleName(m_result->text());
}

void DropZone::showReady()
{
    m_opening = false;
    m_said = {};
    setProperty("active", false);
    style()->polish(this);
    m_icon->setIcon("upload"_L1, IconTint::Primary);
    showText();
    m_progress->hide();
    m_choose->show();
    m_result->hide();
    update();
}

void DropZone::showDragging()
{
    m_result->hide();
    setProperty("active", true);
    showText();
    style()->polish(this);
    update();
}

void DropZone::showOpening(const QString &title)
{
    showReady();
    m_opening = true;
    m_title = title;
    showText();
    m_progress->setBusy();
    m_progress->show();
    m_choose->hide();
}

void DropZone::showProgress(int percent)
{
    m_progress->setProgress(percent, 100);
}

void DropZone::showRefusal(const Words &sentence)
{
    showReady();
    say(sentence, "error"_L1, "circle-alert"_L1);
}

void DropZone::showNotice(const Words &sentence)
{
    showReady();
    say(sentence, "success"_L1, "circle-check"_L1);
}

void DropZone::say(const Words &text, QLatin1StringView role, QLatin1StringView icon)
{
    const IconTint tint = role == "error"_L1 ? IconTint::Error : IconTint::Success;
    m_icon->setIcon(icon, tint);
    setRole(m_result, role);
    m_said = text;
    showText();
    m_result->show();
    announce(m_result);
}

} // namespace techpass
