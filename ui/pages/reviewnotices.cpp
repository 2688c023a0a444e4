// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewnotices.h"

#include "models/batch/batchdocument.h"
#include "models/domain/listtext.h"
#include "models/files/listnotices.h"
#include "models/rules/problemtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wording.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

ReviewNotices::ReviewNotices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName("reviewNotices"_L1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Tokens::space8);
    hide();
    keepWorded(this, [this] { refresh(); });
}

void ReviewNotices::setDocument(const BatchDocument *document)
{
    m_document = document;
    m_closed.clear();
    setChangedSource({});
}

void ReviewNotices::refresh()
{
    QString missing;
    QString unused;
    QString vendors;
    if (m_document) {
        const OpenedList &list = m_document->list();
        QStringList fields;
        for (const Field field : list.missingColumns) {
            if (field != Field::Department) // optional
                fields.append(fieldTitle(field));
        }
        // An empty list has no columns to miss.
        if (!fields.isEmpty() && list.missingColumns.size() < qsizetype(fieldCount))
            missing = tr("The file has no column for: %1. Those cells are empty here.")
                          .arg(locale().createSeparatedList(fields));
        if (!list.unusedColumns.isEmpty())
            unused = tr("Not used from the file: %1.").arg(locale().createSeparatedList(list.unusedColumns));
        if (!m_document->policy().allowedVendorDomains && m_document->counts().vendors > 0)
            vendors
                = tr("Vendors’ email domains must be whitelisted by service request. Which ones are is not "
                     "published, so they cannot be checked here.");
    }
    tell(Notice::MissingColumns, missing);
    tell(Notice::UnusedColumns, unused);
    tell(Notice::LeftOut, m_document ? paragraph(listNotices(m_document->list())) : QString());
    tell(Notice::VendorDomains, vendors);
    tell(Notice::ChangedSource,
        m_changedSource.isEmpty() ? QString()
                                  : tr("“%1” was changed after it was opened. This list stays as it is.")
                                        .arg(QFileInfo(m_changedSource).fileName()));
}

void ReviewNotices::setRefusal(const QString &reason)
{
    m_closed.removeAll(Notice::Refusal);
    tell(Notice::Refusal, reason);
}

void ReviewNotices::setChangedSource(const QString &path)
{
    m_changedSource = path;
    m_closed.removeAll(Notice::ChangedSource);
    refresh();
}

void ReviewNotices::tell(Notice notice, const QString &text)
{
    MessageBar *bar = m_bars.value(notice);
    if (!bar && !text.isEmpty()) {
        bar = new MessageBar(this);
        bar->setObjectName(QString("reviewNotice%1"_L1).arg(static_cast<int>(notice)));
        bar->setClosable(notice != Notice::Refusal);
        m_bars.insert(notice, bar);
        m_column->addWidget(bar);
        if (notice == Notice::ChangedSource) {
            keepWorded(bar, [bar] { bar->setAction(tr("Open the changed file")); });
            connect(bar, &MessageBar::actionRequested, this,
                [this] { Q_EMIT openSourceRequested(m_changedSource); });
        }
        connect(bar, &MessageBar::closeRequested, this, [this, notice] {
            m_closed.append(notice);
            tell(notice, {});
        });
    }
    if (bar) {
        const bool serious = notice == Notice::Refusal || notice == Notice::MissingColumns
            || notice == Notice::ChangedSource;
        if (!text.isEmpty() && bar->text() != text)
            bar->setMessage(serious ? MessageBar::Kind::Check : MessageBar::Kind::Info, text);
        bar->setVisible(!text.isEmpty() && !m_closed.contains(notice));
    }
    bool any = false;
    for (const MessageBar *shown : std::as_const(m_bars))
        any = any || !shown->isHidden();
    setVisible(any);
}

} // namespace techpass
