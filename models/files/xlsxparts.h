// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/numberformat.h"
#include "models/files/xmlhandler.h"

#include <QHash>
#include <QStringList>

#include <string>
#include <vector>

namespace techpass {

/// A relationships part (`_rels/*.rels`): where a part's neighbours lie.
class RelationsHandler final : public XmlHandler
{
public:
    /// `folder` of the part that the relationships belong to: what relative targets start from.
    explicit RelationsHandler(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// The target of a relationship by its id; empty where its type does not end with `/type`.
    QString target(const QString &id, QLatin1StringView type) const;
    /// The first target of a type, empty where there is none.
    QString target(QLatin1StringView type) const;

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override { }
    void characters(std::string_view) override { }
    void restart() override { m_relations.clear(); }
    Result<void> state() const override;

private:
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };
    QString m_folder;
    QList<Relation> m_relations;
};

/// The workbook part: its sheets in order.
class WorkbookHandler final : public XmlHandler
{
public:
    struct Sheet
    {
        QString name;
        QString relation;
        bool hidden = false;
    };
    const QList<Sheet> &sheets() const { return m_sheets; }
    bool date1904() const { return m_date1904; }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view) override { }
    void characters(std::string_view) override { }
    void restart() override { *this = {}; }
    Result<void> state() const override;

private:
    QList<Sheet> m_sheets;
    bool m_date1904 = false;
};

/// The styles part: which number format a cell's style has.
class StylesHandler final : public XmlHandler
{
public:
    const std::vector<NumberFormat> &formats() const { return m_formats; }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view) override { }
    void restart() override { *this = {}; }
    Result<void> state() const override;

private:
    QHash<int, NumberFormat> m_custom;
    qsizetype m_codeSize = 0;
    std::vector<NumberFormat> m_formats;
    bool m_inCellFormats = false;
};

/// Longer texts are refused; a cell's may have 32,767 characters.
inline constexpr std::size_t longestText = 1024UL * 1024; ///< bytes

/// Texts of a workbook write what XML cannot hold as `_x000D_`.
QByteArray decodedWorkbookText(std::string_view text);

/// Whether it may have such a character.
inline bool isEscapedText(std::string_view text)
{
    return text.find("_x") != std::string_view::npos;
}

/// An attribute's or element's whole number, or `otherwise`.
int wholeNumber(std::string_view text, int otherwise);

} // namespace techpass
