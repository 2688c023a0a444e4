// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/damagetext.h"

#include "models/rules/cellerrors.h"
#include "models/rules/problemtext.h"

#include <QCoreApplication>

#include <array>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

enum class Kind {
    None,
    CellError,
    Garbled,
    Lost,
    Hidden,
    Break,
    Tab,
    Quotes,
    Apostrophe,
    LostZero,
    CodeTwice,
    Foreign,
    Shortened,
    Date,
};

Kind kindNamed(const QString &name)
{
    struct Name
    {
        const char16_t *name;
        Kind kind;
    };
    static constexpr std::array names{Name{u"garbled", Kind::Garbled}, Name{u"lost", Kind::Lost},
        Name{u"hidden", Kind::Hidden}, Name{u"break", Kind::Break}, Name{u"tab", Kind::Tab},
        Name{u"quotes", Kind::Quotes}, Name{u"apostrophe", Kind::Apostrophe},
        Name{u"lost-zero", Kind::LostZero}, Name{u"code-twice", Kind::CodeTwice},
        Name{u"foreign", Kind::Foreign}, Name{u"error", Kind::CellError}, Name{u"shortened", Kind::Shortened},
        Name{u"date", Kind::Date}};
    for (const Name &known : names) {
        if (name == QStringView(known.name))
            return known.kind;
    }
    return Kind::None;
}

class DamageText final
{
    Q_DECLARE_TR_FUNCTIONS(DamageText)

public:
    explicit DamageText(const Problem &problem)
        : m_problem(problem)
    {
        find();
    }

    QString sentence() const;
    QString title() const;
    QString fixTitle() const;

private:
    void find();
    void find(Kind kind, qsizetype firstArg)
    {
        m_kind = kind;
        m_firstArg = firstArg;
    }
    QString arg(qsizetype index) const { return m_problem.args.value(m_firstArg + index); }
    QString cellErrorSentence() const;
    QString garbledSentence() const;
    QString hiddenSentence() const;
    QString breakSentence() const;
    QString numberSentence() const;
    static QString hiddenName(const QString &codePoint);

    const Problem &m_problem;
    Kind m_kind = Kind::None;
    qsizetype m_firstArg = 0; ///< the first that is the kind's own
};

void DamageText::find()
{
    const auto named = [this](qsizetype at) { find(kindNamed(m_problem.args.value(at)), at + 1); };
    switch (m_problem.code) {
    case Code::SpreadsheetError:
        return find(Kind::CellError, 0);
    case Code::TextLost:
        return find(Kind::Lost, 0);
    case Code::TextGarbled:
        return find(Kind::Garbled, 0);
    case Code::TextHidden:
        return find(Kind::Hidden, 0);
    case Code::TextQuoted:
        return find(Kind::Quotes, 0);
    case Code::EmailInvalid:
    case Code::UsernameInvalid:
        return named(0);
    case Code::TextInvalid:
    case Code::ContactNumberDamaged:
        return named(1);
    case Code::CountryCodeInvalid:
    case Code::SeedUnclear:
        return find(isCellError(m_problem.args.value(0)) ? Kind::CellError : Kind::None, 0);
    case Code::ContactNumberInvalid:
    case Code::ReasonTooLong:
        return named(2);
    default:
        break;
    }
}

QString DamageText::sentence() const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::CellError:
        return cellErrorSentence();
    case Kind::Garbled:
        return garbledSentence();
    case Kind::Lost:
        return tr("Letters were lost on the way to this list, where � stands. Type them again.");
    case Kind::Hidden:
        return hiddenSentence();
    case Kind::Break:
    case Kind::Tab:
        return breakSentence();
    case Kind::Quotes:
        return tr("The quotation marks are no part of this and would be sent too. Remove them.");
    case Kind::Apostrophe:
        return tr("A word processor made the apostrophe a curly one. Use the plain one: '.");
    default:
        return numberSentence();
    }
}

QString DamageText::cellErrorSentence() const
{
    if (m_problem.code == Code::ContactNumberDamaged)
        return tr("The spreadsheet could not work this number out or show it. Enter the number.");
    const QString value = arg(0);
    if (value.startsWith("##"_L1))
        return tr("The spreadsheet's column was too narrow to show this value. Enter the value.");
    return value.isEmpty()
        ? tr("The spreadsheet could not work this value out. Enter the value.")
        : tr("%1 says that the spreadsheet could not work this value out. Enter the value.").arg(value);
}

QString DamageText::garbledSentence() const
{
    if (m_problem.code == Code::ReasonTooLong)
        return tr("A program read this file wrongly and made the reason too long. It should read: %1.")
            .arg(arg(0));
    return arg(0).isEmpty()
        ? tr("A program read this file wrongly and garbled the letters. Type them again.")
        : tr("A program read this file wrongly and garbled the letters. It should read: %1.").arg(arg(0));
}

QString DamageText::hiddenName(const QString &codePoint)
{
    const int code = codePoint.toInt(nullptr, 16);
    switch (code) {
    case 0x00ad:
        return tr("soft hyphen");
    case 0x200b:
        return tr("zero-width space");
    case 0x200c:
    case 0x200d:
        return tr("zero-width joiner");
    case 0x2060:
        return tr("word joiner");
    case 0xfeff:
        return tr("byte-order mark");
    default:
        break;
    }
    const bool isDirection = code == 0x061c || code == 0x200e || code == 0x200f
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isDirection ? tr("mark for the direction of text") : tr("blank character");
}

QString DamageText::hiddenSentence() const
{
    const QString code = arg(0);
    const QString before = arg(1);
    if (code.isEmpty())
        return tr("There is a character here that nobody sees. Remove it.");
    const QString name = tr("%1 (U+%2)", "zero-width space (U+200B)").arg(hiddenName(code), code);
    return before.isEmpty() ? tr("There is a hidden %1 at the start. Remove it.").arg(name)
                            : tr("There is a hidden %1 after “%2”. Remove it.").arg(name, before);
}

QString DamageText::breakSentence() const
{
    const QString what = m_kind == Kind::Tab ? tr("tab") : tr("line break");
    const bool isText = m_problem.code == Code::TextInvalid;
    if (arg(0).isEmpty())
        return tr("There is a %1 in it. Remove it.", "%1 is a line break or a tab").arg(what);
    return isText ? tr("There is a %1 after “%2”. Put a space there.").arg(what, arg(0))
                  : tr("There is a %1 after “%2”. Remove it.").arg(what, arg(0));
}

QString DamageText::numberSentence() const
{
    const QString code = m_problem.args.value(0);
    switch (m_kind) {
    case Kind::LostZero:
        return tr("This is valid for +%1 with a 0 in front, which spreadsheets take away. Put it back.")
            .arg(code);
    case Kind::CodeTwice:
        return tr("The country code +%1 stands in this number twice. Enter the number without it.").arg(code);
    case Kind::Foreign:
        return tr("Quotation marks or hidden characters are in this number. Remove them.");
    case Kind::Shortened:
        return tr("A spreadsheet shortened this number, and its last digits are lost. Enter it again.");
    default:
        return tr("A spreadsheet took this number for a date or a time. Enter the number again.");
    }
}

QString fieldWithin(Field field)
{
    return field == Field::SeedRequired ? fieldTitle(field) : fieldTitle(field).toLower();
}

QString DamageText::title() const
{
    const QString field = fieldWithin(m_problem.field);
    switch (m_kind) {
    case Kind::CellError:
        if (m_problem.code == Code::ContactNumberDamaged)
            return {};
        return tr("Spreadsheet error in %1").arg(field);
    case Kind::Garbled:
        return tr("Garbled letters in %1").arg(field);
    case Kind::Lost:
        return tr("Lost letters in %1").arg(field);
    case Kind::Hidden:
        return tr("Invisible characters in %1").arg(field);
    case Kind::Break:
        return tr("Line break in %1").arg(field);
    case Kind::Tab:
        return tr("Tab in %1").arg(field);
    case Kind::Quotes:
        return tr("Quotation marks around %1").arg(field);
    case Kind::Apostrophe:
        return tr("Curly apostrophe in %1").arg(field);
    case Kind::LostZero:
        return tr("Number without its 0 in front");
    case Kind::CodeTwice:
        return tr("Country code twice in the number");
    case Kind::Foreign:
        return tr("Other characters in the number");
    default:
        return {};
    }
}

QString DamageText::fixTitle() const
{
    switch (m_kind) {
    case Kind::Garbled:
        return tr("Repair the letters");
    case Kind::Hidden:
        return tr("Remove the invisible characters");
    case Kind::Break:
    case Kind::Tab:
        return m_problem.code == Code::TextInvalid ? tr("Put a space there") : tr("Remove it");
    case Kind::Quotes:
        return tr("Remove the quotation marks");
    case Kind::Apostrophe:
        return tr("Use the plain apostrophe");
    case Kind::LostZero:
        return tr("Put the 0 in front");
    case Kind::CodeTwice:
        return tr("Remove the country code");
    case Kind::Foreign:
        return tr("Keep the number only");
    default:
        return {};
    }
}

} // namespace

QString damageSentence(const Problem &problem)
{
    return DamageText(problem).sentence();
}

QString damageTitle(const Problem &problem)
{
    return DamageText(problem).title();
}

QString damageFixTitle(const Problem &problem)
{
    return DamageText(problem).fixTitle();
}

} // namespace techpass
