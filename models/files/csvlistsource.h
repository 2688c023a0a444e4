// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvcutter.h"
#include "models/files/csvindex.h"
#include "models/files/listsource.h"

namespace techpass {

/// The rows of a CSV list: cells are cut out of the text and decoded when asked for.
class CsvListSource final : public ListSource
{
    Q_DISABLE_COPY_MOVE(CsvListSource)

public:
    explicit CsvListSource(CsvIndex index);

    int rowCount() const override;
    QString value(int row, Field field) const override;
    Invitee invitee(int row) const override;
    bool plainCells(int row, PlainCells &cells) const override;
    QString remark(int row) const override;
    QStringList extraValues(int row) const override;
    int line(int row) const override;

private:
    qsizetype begin(int row) const { return m_index.begins.at(static_cast<std::size_t>(row)); }
    QString textAt(int row, int column) const;

    CsvIndex m_index;
    CsvCutter m_cutter;
};

} // namespace techpass
