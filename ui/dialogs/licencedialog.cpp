// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/licencedialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 700;
constexpr int textHeight = 300; ///< fits a window of 600

/// In the order of the choice.
constexpr QLatin1StringView files[] = {":/techpass/licences/GPL-3.0-or-later.txt"_L1,
    ":/techpass/icons/LICENSE"_L1, ":/techpass/licences/MIT.txt"_L1};

} // namespace

LicenceDialog::LicenceDialog(QWidget *parent)
    : FormDialog([] { return tr("Licences"); }, dialogWidth, parent)
    , m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"licenceDialog"_s);
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"licenceCombo"_s);
    choice->addItems({QString(), QString(), QString()});
    m_text->setObjectName(u"licenceText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(textHeight);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(choice);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(m_text, 1);
    connect(choice, &QComboBox::currentIndexChanged, this, &LicenceDialog::showText);
    showText(0);
    keepWorded(this, [this, choice] {
        choice->setItemText(0, tr("The program: GPL-3.0-or-later"));
        choice->setItemText(1, tr("The icons: ISC"));
        choice->setItemText(2, tr("The colours: MIT"));
        choice->setAccessibleName(tr("Licence of"));
        m_text->setAccessibleName(tr("Text of the licence"));
        cancelButton()->setText(tr("Close"));
    });
    chainTabs({choice, m_text, cancelButton()});
    cancelButton()->setDefault(true);
    m_text->setFocus();
}

LicenceDialog::~LicenceDialog() = default;

void LicenceDialog::showText(int licence)
{
    QFile file(files[licence]);
    if (file.open(QIODevice::ReadOnly))
        m_text->setPlainText(QString::fromUtf8(file.readAll()));
}

} // namespace techpass
