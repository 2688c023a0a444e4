// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/licencedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 600;
constexpr int listHeight = 200; ///< fits a window of 600

enum Column { Name, Version, Licence, Columns };

} // namespace

AboutDialog::AboutDialog(const AboutFacts &facts, const QString &environment, QWidget *parent)
    : FormDialog(
        [version = facts.version] { return tr("TechPass Invite %1").arg(version); }, dialogWidth, parent)
    , m_facts(facts)
    , m_environment(environment)
    , m_parts(new QTableWidget(static_cast<int>(facts.parts.size()), Columns, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutDialog"_s);
    addLead([] {
        return tr("Creates TechPass accounts for public officers and vendors, one by one or from a list.");
    });
    auto *lines = new QLabel(this);
    lines->setObjectName(u"aboutFacts"_s);
    setRole(lines, "secondary"_L1);
    lines->setTextFormat(Qt::PlainText);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->setWordWrap(true);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(lines);
    addParts();
    addButtons();
    keepWorded(this, [this, lines] {
        lines->setText(tr("Environment: %1\nSystem: %2\nFree software under the GNU General Public License, "
                          "version 3 or later. It comes without any warranty.")
                           .arg(m_environment, m_facts.system));
        nameParts();
    });
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::addParts()
{
    m_parts->setObjectName(u"aboutParts"_s);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parts->setTabKeyNavigation(false);
    m_parts->setShowGrid(false);
    m_parts->setWordWrap(false);
    m_parts->verticalHeader()->hide();
    m_parts->verticalHeader()->setDefaultSectionSize(Tokens::rowHeightCompact);
    m_parts->horizontalHeader()->setHighlightSections(false);
    m_parts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->horizontalHeader()->setSectionResizeMode(Licence, QHeaderView::Stretch);
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const AboutFacts::Part &part = m_facts.parts.at(row);
        const QString version = part.version.isEmpty() ? u"–"_s : part.version;
        m_parts->setItem(row, Name, new QTableWidgetItem(part.name));
        m_parts->setItem(row, Version, new QTableWidgetItem(version));
        m_parts->setItem(row, Licence, new QTableWidgetItem(part.licence));
        for (int column = 0; column < Columns; ++column)
            m_parts->item(row, column)->setToolTip(m_parts->item(row, column)->text());
    }
    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_parts);
    panel->setMinimumHeight(listHeight);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(panel, 1);
}

void AboutDialog::nameParts()
{
    m_parts->setAccessibleName(tr("Made with"));
    m_parts->setHorizontalHeaderLabels({tr("Made with"), tr("Version"), tr("Licence")});
}

void AboutDialog::addButtons()
{
    auto *licence = new QPushButton(this);
    licence->setObjectName(u"aboutLicenceButton"_s);
    auto *copy = new QPushButton(this);
    copy->setObjectName(u"aboutCopyButton"_s);
    for (QPushButton *button : {licence, copy}) {
        button->setAutoDefault(false);
        setRole(button, "secondary"_L1);
        buttons()->insertWidget(buttons()->count() - 1, button);
    }
    connect(licence, &QPushButton::clicked, this, [this] { (new LicenceDialog(this))->open(); });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(versions());
        setHint([] { return tr("Copied"); });
    });
    keepWorded(this, [this, licence, copy] {
        licence->setText(tr("Licences…"));
        copy->setText(tr("Copy versions"));
        cancelButton()->setText(tr("Close"));
    });
    chainTabs({m_parts, licence, copy, cancelButton()});
    cancelButton()->setDefault(true);
    cancelButton()->setFocus();
}

QString AboutDialog::versions() const
{
    QString text = u"TechPass Invite %1\nEnvironment: %2\nSystem: %3\n"_s.arg(
        m_facts.version, m_environment, m_facts.system);
    for (const AboutFacts::Part &part : m_facts.parts) {
        if (!part.version.isEmpty())
            text += part.name + u' ' + part.version + u'\n';
    }
    return text;
}

} // namespace techpass
