// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace techpass {

class BatchDocument;
class MessageBar;

/// What is to be said of a list as a whole: columns that were not found or not used, what the workbook hides,
/// vendors whose domains cannot be checked here, a file that changed, and why the list cannot be submitted.
/// Each can be closed; hidden when there is nothing to say. GUI thread.
class ReviewNotices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewNotices)

public:
    explicit ReviewNotices(QWidget *parent = nullptr);

    void setDocument(const BatchDocument *document);
    /// Looks at the document again.
    void refresh();
    /// Why the signed-in user may not submit; empty where they may.
    void setRefusal(const QString &reason);
    /// The file that the list was read from is another by now; empty: it is not.
    void setChangedSource(const QString &path);

Q_SIGNALS:
    void openSourceRequested(const QString &path);

private:
    enum class Notice { Refusal, MissingColumns, UnusedColumns, VendorDomains, ChangedSource, LeftOut };

    void tell(Notice notice, const QString &text);

    const BatchDocument *m_document = nullptr;
    QString m_changedSource;
    QVBoxLayout *m_column;
    QHash<Notice, MessageBar *> m_bars;
    QList<Notice> m_closed;
};

} // namespace techpass
