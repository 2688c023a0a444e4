// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// WCAG 2: the relative luminance of an sRGB colour.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair
{
    const char *name;
    QColor Tokens::*front;
    QColor Tokens::*back;
    double atLeast;
};

const Pair pairs[] = {
    {"text on window", &Tokens::text, &Tokens::window, 4.5},
    {"text on surface", &Tokens::text, &Tokens::surface, 4.5},
    {"text on raised", &Tokens::text, &Tokens::raised, 4.5},
    {"secondary on window", &Tokens::secondary, &Tokens::window, 4.5},
    {"secondary on surface", &Tokens::secondary, &Tokens::surface, 4.5},
    {"secondary on raised", &Tokens::secondary, &Tokens::raised, 4.5},
    {"muted on surface", &Tokens::muted, &Tokens::surface, 4.5},
    {"muted on window", &Tokens::muted, &Tokens::window, 4.5},
    {"primary on surface", &Tokens::primary, &Tokens::surface, 4.5},
    {"primary on window", &Tokens::primary, &Tokens::window, 4.5},
    {"text on primary", &Tokens::primaryText, &Tokens::primary, 4.5},
    {"text on wash", &Tokens::washText, &Tokens::primaryWash, 4.5},
    {"text on badge", &Tokens::washText, &Tokens::badge, 4.5},
    {"selected row", &Tokens::text, &Tokens::primaryWash, 4.5},
    {"success", &Tokens::success, &Tokens::surface, 4.5},
    {"success on its wash", &Tokens::text, &Tokens::successWash, 4.5},
    {"check", &Tokens::check, &Tokens::surface, 4.5},
    {"check on its wash", &Tokens::text, &Tokens::checkWash, 4.5},
    {"error", &Tokens::error, &Tokens::surface, 4.5},
    {"error on its wash", &Tokens::error, &Tokens::errorWash, 4.5},
    {"edge on surface", &Tokens::edge, &Tokens::surface, 3},
    {"edge on window", &Tokens::edge, &Tokens::window, 3},
    {"focus on surface", &Tokens::focus, &Tokens::surface, 3},
    {"focus on window", &Tokens::focus, &Tokens::window, 3},
    {"focus on wash", &Tokens::focus, &Tokens::primaryWash, 3},
};

QImage painted(const QIcon &icon, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    return image;
}

/// The colour of the most opaque pixel.
QColor inkOf(const QImage &image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 8 && std::abs(one.green() - other.green()) < 8
        && std::abs(one.blue() - other.blue()) < 8;
}

} // namespace

/// Tokens, type, icons, and what the style makes of roles; and that all of it changes while shown.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_theme.apply(*qApp, ColourScheme::Light);
    }

    void contrast_data();
    void contrast();
    void typeScale();
    void everyIconDraws();
    void iconFollowsScheme();
    void tokensFollowScheme();
    void labelsFollowScheme();
    void styleDoesNotPile();
    void controlsHaveTheHeight();
    void focusRingShows_data();
    void focusRingShows();
    void invalidEdge();
    void chipCounts();
    void cardAnswersKeys();
    void closedCardSaysWhy();
    void initials_data();
    void initials();
    void choiceOverridesSystem();

private:
    Theme m_theme;
};

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("atLeast");
    const char *schemes[] = {"light", "dark", "high contrast"};
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
        for (const Pair &pair : pairs) {
            QTest::addRow("%s: %s", schemes[static_cast<int>(scheme)], pair.name)
                << tokensFor(scheme).*pair.front << tokensFor(scheme).*pair.back << pair.atLeast;
        }
    }
}

void TestTheme::contrast()
{
    QFETCH(const QColor, front);
    QFETCH(const QColor, back);
    QFETCH(const double, atLeast);
    const double ratio = ::contrast(front, back);
    QVERIFY2(ratio >= atLeast, qPrintable(QString::number(ratio)));
}

void TestTheme::typeScale()
{
    const int body = textFont(TextStyle::Body).pixelSize();
    QVERIFY(body >= 14);
    QCOMPARE(textFont(TextStyle::PageTitle).pixelSize(), qRound(24 * body / 14.0));
    QVERIFY(textFont(TextStyle::Hint).pixelSize() < textFont(TextStyle::Table).pixelSize());
    const QTableView table;
    table.ensurePolished();
    QCOMPARE(table.font().pixelSize(), textFont(TextStyle::Table).pixelSize());
}

void TestTheme::everyIconDraws()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 34);
    for (const QString &name : names) {
        const QIcon icon = themedIcon(QLatin1StringView(name.toLatin1()));
        QCOMPARE(icon.name(), name);
        QVERIFY2(inkOf(painted(icon, 36)).alpha() > 200, qPrintable(name));
    }
}

void TestTheme::iconFollowsScheme()
{
    const QIcon icon = themedIcon("check"_L1, IconTint::Success);
    QVERIFY(isNear(inkOf(painted(icon, 48)), tokensFor(ColourScheme::Light).success));
    m_theme.apply(*qApp, ColourScheme::Dark);
    QVERIFY(isNear(inkOf(painted(icon, 48)), tokensFor(ColourScheme::Dark).success));
}

void TestTheme::tokensFollowScheme()
{
    QWidget widget;
    widget.show();
    QCOMPARE(tokensOf(&widget).scheme, ColourScheme::Light);
    m_theme.apply(*qApp, ColourScheme::HighContrast);
    QCOMPARE(tokensOf(&widget).scheme, ColourScheme::HighContrast);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), tokensFor(ColourScheme::HighContrast).window);
}

void TestTheme::labelsFollowScheme()
{
    QLabel label(u"Only gov.sg addresses"_s);
    setRole(&label, "error"_L1);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), tokensFor(ColourScheme::Light).error);
    QCOMPARE(label.font().pixelSize(), textFont(TextStyle::Hint).pixelSize());
    m_theme.apply(*qApp, ColourScheme::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), tokensFor(ColourScheme::Dark).error);
    setRole(&label, "pageTitle"_L1);
    QCOMPARE(label.palette().color(QPalette::WindowText), tokensFor(ColourScheme::Dark).text);
    QCOMPARE(label.font().pixelSize(), textFont(TextStyle::PageTitle).pixelSize());
}

void TestTheme::styleDoesNotPile()
{
    const QPointer<QStyle> before = QApplication::style();
    m_theme.apply(*qApp, ColourScheme::Dark);
    QVERIFY(before.isNull());
    QVERIFY(qobject_cast<ThemeStyle *>(QApplication::style()));
}

void TestTheme::controlsHaveTheHeight()
{
    QPushButton button(u"Submit"_s);
    QLineEdit edit;
    QCOMPARE(button.sizeHint().height(), Tokens::controlHeight);
    QCOMPARE(edit.sizeHint().height(), Tokens::controlHeight);
}

void TestTheme::focusRingShows_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role :
        {"", "primary", "secondary", "danger", "link", "tool", "chip", "field", "wrong field"})
        QTest::newRow(role) << QString(QLatin1StringView(role));
}

void TestTheme::focusRingShows()
{
    QFETCH(const QString, role);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"Other"_s);
    QWidget *control = nullptr;
    if (role.endsWith("field"_L1)) {
        control = new QLineEdit;
        setInvalid(control, role == "wrong field"_L1);
    } else {
        control = new QPushButton(u"Control"_s);
        setRole(control, QLatin1StringView(role.toLatin1()));
    }
    column->addWidget(other);
    column->addWidget(control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage without = control->grab().toImage();
    control->setFocus();
    QTRY_VERIFY(control->hasFocus());
    const QImage with = control->grab().toImage();
    // The edge itself says that a field is wrong.
    const int inside = role == "wrong field"_L1 ? qRound(3 * with.devicePixelRatio()) : 0;
    const QPoint edge(with.width() / 2, inside);
    QVERIFY(isNear(with.pixelColor(edge), tokensOf(control).focus));
    QVERIFY(
        isNear(with.pixelColor(edge + QPoint(0, qRound(with.devicePixelRatio()))), tokensOf(control).focus));
    QVERIFY(without != with);
}

void TestTheme::invalidEdge()
{
    QLineEdit edit;
    edit.show();
    setInvalid(&edit, true);
    const QImage image = edit.grab().toImage();
    QVERIFY(isNear(image.pixelColor(image.width() / 2, 1), tokensOf(&edit).error));
    setInvalid(&edit, false);
    const QImage mended = edit.grab().toImage();
    QVERIFY(!isNear(mended.pixelColor(mended.width() / 2, 1), tokensOf(&edit).error));
}

void TestTheme::chipCounts()
{
    Chip chip(u"Errors"_s);
    const int before = chip.sizeHint().width();
    chip.setDot("error"_L1);
    chip.setCount(1234);
    QVERIFY(chip.sizeHint().width() > before + 30);
    QVERIFY(chip.accessibleName().contains(u"1"_s));
    QCOMPARE(chip.count(), 1234);
}

void TestTheme::cardAnswersKeys()
{
    Card card("mail"_L1, u"Email invitation"_s, u"Only for public officers."_s);
    const QSignalSpy activated(&card, &Card::activated);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(activated.count(), 3);
}

void TestTheme::closedCardSaysWhy()
{
    Card card("mail"_L1, u"Email invitation"_s, u"Only for public officers."_s);
    card.setReason(u"Vendors cannot invite users."_s);
    const QSignalSpy activated(&card, &Card::activated);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(activated.count(), 0);
    QCOMPARE(card.accessibleDescription(), u"Vendors cannot invite users."_s);
    QVERIFY(card.focusPolicy() & Qt::TabFocus);
}

void TestTheme::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two words") << u"Mei Tan"_s << u"MT"_s;
    QTest::newRow("many words") << u"Siti  Nur Hamidah"_s << u"SH"_s;
    QTest::newRow("one word") << u"priya"_s << u"P"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("other script") << u"李 伟"_s << u"李伟"_s;
    QTest::newRow("outside the basic plane") << u"𠮷 野"_s << u"𠮷野"_s;
}

void TestTheme::initials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(Avatar::initials(name), expected);
}

void TestTheme::choiceOverridesSystem()
{
    const SystemScheme system;
    QCOMPARE(system.schemeFor(Appearance::Dark), ColourScheme::Dark);
    QCOMPARE(system.schemeFor(Appearance::Light), ColourScheme::Light);
    QCOMPARE(system.schemeFor(Appearance::HighContrast), ColourScheme::HighContrast);
    QCOMPARE(system.schemeFor(Appearance::System), system.scheme());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
