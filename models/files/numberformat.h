// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <string_view>
#include <vector>

namespace techpass {

struct FormatSection;

/// How a workbook shows what is in a cell (ECMA-376 Part 1, 18.8.30 and 18.8.31). Cheap to copy. Not done:
/// calendars other than the Buddhist years of `b`.
class NumberFormat final
{
public:
    /// The general format.
    NumberFormat() = default;
    /// By the number of a built-in format; what depends on the locale as in Singapore.
    static NumberFormat builtIn(int id);
    /// By a format code like `yyyy\-mm\-dd` or `0000`.
    static NumberFormat fromCode(QStringView code);

    bool isGeneral() const { return !m_sections; }
    bool isDate() const;
    /// Whether a text is shown as more or other than itself.
    bool changesText() const { return !isGeneral() && hasSectionForText(); }

    /// `date1904`: the workbook counts days from 1904. A number that has no date stays a plain number, one
    /// that the format would hide is shown: hidden columns are read, too. Only zeros stay hidden.
    QString shown(double number, bool date1904) const;
    /// A text longer than what Excel lets a cell hold stays as it is: a format may repeat it 255 times.
    QString shown(const QString &text) const;

private:
    using Sections = std::vector<FormatSection>;

    explicit NumberFormat(std::shared_ptr<const Sections> sections)
        : m_sections(std::move(sections))
    {
    }
    bool hasSectionForText() const;
    std::size_t numberSections() const;
    std::size_t sectionOf(double number) const;
    bool isSignShown(std::size_t section) const;

    std::shared_ptr<const Sections> m_sections; ///< none: the general format
};

/// Whether a number stands in the file as the general format shows it: whole, and not too long.
bool isPlainWholeNumber(std::string_view stored);

/// The text that stands in a cell with this number. In the general format `91234567`, not `9.1234567E7`, and
/// a number that is not exact any more (16 digits and more) as the file has it. No number at all stays as
/// the file has it, too.
QString displayedNumber(std::string_view stored, const NumberFormat &format, bool date1904);

} // namespace techpass
