// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvdialect.h"
#include "models/files/headermatcher.h"
#include "models/files/listsource.h"
#include "models/files/openprogress.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace techpass {

/// Where the rows of a CSV list start: 8 bytes a row besides the text, whatever stands in the cells.
struct CsvIndex
{
    QByteArray text; ///< UTF-8
    char delimiter = ',';
    std::array<int, fieldCount> columns{};
    int remarkColumn = -1;
    std::vector<quint32> begins; ///< per row, in `text`
    std::vector<quint32> lines; ///< per row
    QList<int> overlongLines; ///< records with text that stands under no heading
};

/// Reads everything behind the header in one pass. Errors: FileDamaged, Cancelled, FileTooLarge.
Result<CsvIndex> indexCsv(const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header,
    const OpenProgress &progress);

/// The rows of a CSV list: cells are cut out of the text and decoded when asked for.
class CsvListSource final : public ListSource
{
    Q_DISABLE_COPY_MOVE(CsvListSource)

public:
    explicit CsvListSource(CsvIndex index);

    int rowCount() const override;
    QString value(int row, Field field) const override;
    Invitee invitee(int row) const override;
    QString remark(int row) const override;
    int line(int row) const override;

private:
    QString textAt(int row, int column) const;

    CsvIndex m_index;
};

} // namespace techpass
