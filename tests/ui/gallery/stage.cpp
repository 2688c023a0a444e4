// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/stage.h"

#include "models/batch/problemgroups.h"
#include "tests/support/memorylist.h"
#include "ui/dialogs/aboutfacts.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/queuestatus.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace techpass::test {

Stage::Stage(const QRect &place)
    : m_place(place)
{
}

Stage::~Stage()
{
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    if (!window)
        return;
    // As where it is closed: what pages do when they leave is done while the window is whole.
    window->hide();
    if (list)
        window->closeList(list.get());
}

MainWindow &Stage::open(Session *session)
{
    window = std::make_unique<MainWindow>(
        UiModels{session ? *session : sample.session, sample.outbox, sample.drafts, sample.invitations});
    window->setLanguages({u"en"_s, u"ms"_s, u"ta"_s, u"zh_SG"_s}, {});
    window->setAbout([] {
        return AboutFacts{u"0.1.0"_s, u"Debian GNU/Linux 12 (bookworm), x86_64"_s,
            {{u"Qt"_s, u"6.4.2"_s, u"LGPL-3.0-only"_s}, {u"libphonenumber"_s, {}, u"Apache-2.0"_s},
                {u"Lucide icons"_s, {}, u"ISC"_s}}};
    });
    window->setEnvironments({u"practice"_s, u"production"_s});
    window->setRecentFiles({u"/home/mei/Vendor onboarding Q4.csv"_s, u"/home/mei/Interns.xlsx"_s});
    if (!m_place.isNull())
        window->setGeometry(m_place);
    window->show();
    return *window;
}

MainWindow &Stage::openFilled()
{
    sample.fill();
    return open();
}

void Stage::review(const QList<Invitee> &people)
{
    OpenedList opened = memoryList(people);
    opened.title = u"Vendor onboarding Q4.csv"_s;
    list = std::make_unique<BatchDocument>(std::move(opened), Policy::practice());
    window->showList(list.get());
    if (auto *panel = window->findChild<ProblemsPanel *>(); panel && panel->groups())
        panel->groups()->settle();
}

void Stage::click(QLatin1StringView button) const
{
    auto *found = shown()->findChild<QAbstractButton *>(button);
    if (!found)
        found = find<QAbstractButton>(button);
    found->click();
}

void Stage::trigger(QLatin1StringView action) const
{
    find<QAction>(action)->trigger();
}

void Stage::type(QLatin1StringView edit, const QString &text) const
{
    if (auto *line = shown()->findChild<QLineEdit *>(edit))
        line->setText(text);
    else if (auto *lines = shown()->findChild<QPlainTextEdit *>(edit))
        lines->setPlainText(text);
}

QWidget *Stage::shown() const
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    // What lies behind it is dimmed.
    if (auto *palette = window->findChild<QWidget *>(u"commandPalette"_s); palette && palette->isVisible())
        return palette;
    return window.get();
}

} // namespace techpass::test
