// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/domain/typedrow.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class CreateAccountDialog;

/// *View details*: shows one row of a list in the form, saves what is changed, and steps through the shown
/// rows. Owned by the review page; document and rows outlive an open dialog. GUI thread.
class ReviewDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDetails)

public:
    explicit ReviewDetails(QWidget *window);

    /// Starts in that cell's field; types what a crash left of that row's form into it, and says so.
    void open(BatchDocument &document, const BatchFilterModel &rows, const CellPlace &place,
        const QList<TypedField> &leftByCrash = {});
    /// Saves what is typed into an open form.
    void close();

Q_SIGNALS:
    /// The dialog shows another row now.
    void rowShown(techpass::RowId row);
    /// Nothing where the form says the same as the list, or is closed.
    void typed(const std::optional<techpass::TypedRow> &typed);

private:
    void show(RowId row);
    void tellTyped();
    void tellNothingTyped();
    void save(const Invitee &invitee);
    void step(int by);

    QWidget *m_window;
    QPointer<CreateAccountDialog> m_dialog;
    BatchDocument *m_document = nullptr;
    const BatchFilterModel *m_rows = nullptr;
    RowId m_row = 0;
    bool m_tellsTyped = false;
    Invitee m_shown; ///< as the form writes it: a country's name, say, as its code
};

} // namespace techpass
