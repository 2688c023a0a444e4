// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewdetails.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/widgets/backdrop.h"

#include <utility>

namespace techpass {

namespace {

/// The form knows the row, only the list knows its neighbours and how the row came.
Problems listProblems(const BatchDocument &document, RowId row)
{
    Problems problems = document.problems(row);
    problems.removeIf([](const Problem &problem) {
        return problem.code != Code::EmailDuplicate && problem.code != Code::UsernameDuplicate
            && problem.code != Code::ContactNumberDuplicate && problem.code != Code::EmailExists
            && problem.code != Code::EmailKnownElsewhere && problem.code != Code::Cleaned;
    });
    return problems;
}

} // namespace

ReviewDetails::ReviewDetails(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void ReviewDetails::open(BatchDocument &document, const BatchFilterModel &rows, const CellPlace &place,
    const QList<TypedField> &leftByCrash)
{
    close();
    m_document = &document;
    m_rows = &rows;
    m_dialog = new CreateAccountDialog(document.policy(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CreateAccountDialog::submitted, this, &ReviewDetails::save);
    connect(m_dialog, &CreateAccountDialog::previousRequested, this, [this] { step(-1); });
    connect(m_dialog, &CreateAccountDialog::nextRequested, this, [this] { step(1); });
    connect(m_dialog, &CreateAccountDialog::edited, this, &ReviewDetails::tellTyped);
    connect(m_dialog, &CreateAccountDialog::finished, this, &ReviewDetails::tellNothingTyped);
    Backdrop::follow(m_dialog);
    show(place.row);
    if (!leftByCrash.isEmpty())
        m_dialog->goOnTyping(leftByCrash);
    m_dialog->goTo(place.field);
    m_dialog->open();
}

void ReviewDetails::close()
{
    // The list goes while the form is open.
    if (m_dialog && m_dialog->isVisible()) {
        save(m_dialog->invitee());
        tellNothingTyped();
    }
    delete m_dialog;
    m_document = nullptr;
    m_rows = nullptr;
}

void ReviewDetails::show(RowId row)
{
    m_row = row;
    const int place = m_rows->indexOf(row).row();
    m_dialog->showRow(m_document->invitee(row), listProblems(*m_document, row),
        {m_document->indexOf(row) + 1, place + 1, m_rows->rowCount()});
    m_shown = m_dialog->invitee();
    tellNothingTyped();
    Q_EMIT rowShown(row);
}

void ReviewDetails::tellTyped()
{
    const Invitee now = m_dialog->invitee();
    TypedRow row{m_row, {}, true};
    for (const Field field : allFields) {
        if (now[field] != m_shown[field])
            row.fields.append({field, now[field], now[field]});
    }
    if (row.fields.isEmpty())
        return tellNothingTyped();
    m_tellsTyped = true;
    Q_EMIT typed(row);
}

void ReviewDetails::tellNothingTyped()
{
    if (std::exchange(m_tellsTyped, false))
        Q_EMIT typed(std::nullopt);
}

void ReviewDetails::save(const Invitee &invitee)
{
    if (!m_document || m_document->indexOf(m_row) < 0)
        return;
    QList<CellEdit> edits;
    for (const Field field : allFields) {
        if (invitee[field] != m_shown[field])
            edits.append({m_row, field, invitee[field]});
    }
    m_document->whenIdle([document = m_document, edits] { document->setValues(edits); });
}

void ReviewDetails::step(int by)
{
    const int place = m_rows->indexOf(m_row).row() + by;
    if (place >= 0 && place < m_rows->rowCount())
        show(m_rows->rowId(m_rows->index(place, 0)));
}

} // namespace techpass
