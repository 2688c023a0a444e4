// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/findquery.h"
#include "ui/widgets/wording.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace techpass {

/// The slim bar that finds a text in the list, and replaces it: Enter and Shift+Enter go to the next and the
/// previous find, Esc closes. Only asks and shows; SheetFinding does the work. GUI thread.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows it with what was looked for last, all of it selected.
    void open(bool replacing);
    bool isReplacing() const;
    FindQuery query() const;
    void setInSelection(bool inSelection);
    /// `place` from 0; -1 where the current cell is no find. `searching` while there may be more.
    void showCount(qint64 place, qint64 count, bool searching);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged();
    void stepRequested(bool forward);
    void replaceRequested(const QString &replacement);
    void replaceAllRequested(const QString &replacement);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(QHBoxLayout *row, QLatin1StringView name, QLatin1StringView icon,
        const Words &text, const Words &tip);
    void showWords();
    void buildFind(QHBoxLayout *row);
    void buildOptions(QHBoxLayout *row);
    void placeOptions();
    void buildReplace(QHBoxLayout *row);
    void orderStops();
    void showReplacing(bool replacing);
    void setOption(QPushButton *button);

    QPushButton *m_more = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_case = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_close = nullptr;
    QComboBox *m_scope = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QHBoxLayout *m_findRow;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_replacement = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
    qint64 m_place = -1; ///< as showCount() was told
    qint64 m_found = 0;
    bool m_searching = false;
};

} // namespace techpass
