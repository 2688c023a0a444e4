// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class DepartedRows;

/// Says quietly that rows were changed so that the filter does not fit them any more, and lets them go on
/// request. Hidden while all fit. GUI thread.
class DepartedLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DepartedLine)

public:
    explicit DepartedLine(QWidget *parent = nullptr);
    ~DepartedLine() override;

    /// Not owned; both null clear it.
    void setRows(const BatchDocument *document, BatchFilterModel *rows);

Q_SIGNALS:
    /// The rows have left.
    void refreshed();

private:
    void show();

    BatchFilterModel *m_rows = nullptr;
    std::unique_ptr<DepartedRows> m_departed;
    QLabel *m_words;
};

} // namespace techpass
