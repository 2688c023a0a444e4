// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"
#include "models/batch/problemgroups.h"
#include "tests/support/memorylist.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/spreadsheetview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace techpass::test {

/// The review page in a window of its own over a real list, and the hands that drive it.
class ReviewFixture final
{
public:
    ReviewFixture()
    {
        page.resize(1056, 768);
        page.show();
        page.activateWindow();
        isReady = QTest::qWaitForWindowActive(&page);
    }
    ~ReviewFixture() { page.setDocument(nullptr); }
    ReviewFixture(const ReviewFixture &) = delete;
    ReviewFixture &operator=(const ReviewFixture &) = delete;

    void load(const QList<Invitee> &people)
    {
        page.setDocument(nullptr);
        OpenedList list = memoryList(people);
        list.title = QStringLiteral("Vendor onboarding Q4.csv");
        document = std::make_unique<BatchDocument>(std::move(list), Policy::practice());
        page.setDocument(document.get());
        settle();
    }
    void settle() const { panel()->groups()->settle(); }

    template <typename T> T *find(QLatin1StringView name) const { return page.findChild<T *>(name); }
    bool click(QLatin1StringView name) const
    {
        auto *button = find<QPushButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool isVisible(QLatin1StringView name) const
    {
        return find<QWidget>(name) && find<QWidget>(name)->isVisible();
    }
    QString text(QLatin1StringView label) const { return find<QLabel>(label)->text(); }
    ProblemsPanel *panel() const { return page.findChild<ProblemsPanel *>(); }
    SpreadsheetView *view() const { return page.findChild<SpreadsheetView *>(); }
    int shown() const { return view()->model()->rowCount(); }
    /// The card whose title contains `title`, or null.
    ProblemCard *card(const QString &title) const
    {
        for (ProblemCard *card : page.findChildren<ProblemCard *>()) {
            const auto *label = card->findChild<QLabel *>(QStringLiteral("problemTitle"));
            if (!card->isHidden() && label->text().contains(title))
                return card;
        }
        return nullptr;
    }
    static QPushButton *link(const ProblemCard *card, QLatin1StringView name)
    {
        return card ? card->findChild<QPushButton *>(name) : nullptr;
    }

    std::unique_ptr<BatchDocument> document;
    ReviewPage page;
    bool isReady = false;
};

} // namespace techpass::test
