// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/mendlist.h"

#include "models/files/csvwriter.h"
#include "models/files/filesaving.h"
#include "models/files/listwriter.h"
#include "models/files/remarks.h"
#include "models/files/xlsxlistwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QStringList cellsOf(const OutboxRow &row, qsizetype number)
{
    return listCells(inviteeOf(row.request), number)
        + QStringList{rowStateName(row.state), remarkOf(row), row.traceId};
}

Result<void> writeCsv(QIODevice &device, const QList<OutboxRow> &rows)
{
    CsvWriter writer(device, CsvWriter::ByteOrderMark::Write);
    writer.writeRecord(listTitles() + remarkTitles());
    for (qsizetype i = 0; i < rows.size(); ++i)
        writer.writeRecord(cellsOf(rows.at(i), i + 1));
    return writer.result();
}

Result<void> writeXlsx(QIODevice &device, const QList<OutboxRow> &rows)
{
    SheetLayout layout = listLayout();
    const QStringList titles = remarkTitles();
    layout.columns += {{titles.at(0), 18, SheetColumn::Kind::Text},
        {titles.at(1), 60, SheetColumn::Kind::Text}, {titles.at(2), 38, SheetColumn::Kind::Text}};
    return writeSheetXlsx(
        device, layout, rows.size(), [&rows](qsizetype row) { return cellsOf(rows.at(row), row + 1); });
}

} // namespace

Invitee inviteeOf(const CreationRequest &request)
{
    Invitee invitee;
    const auto yesOrNo = [](bool seed) { return seed ? u"Yes"_s : u"No"_s; };
    if (const auto *invitation = std::get_if<InvitationRequest>(&request.body)) {
        invitee[Field::Email] = invitation->email;
        invitee[Field::SeedRequired] = yesOrNo(invitation->seedRequired);
        invitee[Field::Reason] = invitation->reason;
        return invitee;
    }
    const auto &account = std::get<AccountRequest>(request.body);
    invitee[Field::Email] = account.email;
    invitee[Field::Username] = account.username;
    invitee[Field::FirstName] = account.firstName;
    invitee[Field::LastName] = account.lastName;
    invitee[Field::CountryCode] = account.countryCode;
    invitee[Field::ContactNumber] = account.contactNumber;
    invitee[Field::Organisation] = account.organisation;
    invitee[Field::Department] = account.department;
    invitee[Field::SeedRequired] = yesOrNo(account.seedRequired);
    invitee[Field::Reason] = account.reason;
    return invitee;
}

QByteArray mendListBytes(const QList<OutboxRow> &rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Memory takes all that is written.
    [[maybe_unused]] const Result<void> written = writeCsv(buffer, rows);
    return bytes;
}

Result<void> writeMendList(const QString &path, const QList<OutboxRow> &rows)
{
    return saveFile(path, [&](QIODevice &device) {
        return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeXlsx(device, rows)
                                                              : writeCsv(device, rows);
    });
}

} // namespace techpass
