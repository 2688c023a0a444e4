// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"
#include "tests/ui/gallery/measuring.h"
#include "tests/ui/gallery/stage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

constexpr const char *schemes[] = {"light", "dark", "contrast"};
constexpr const char *languages[] = {"en", "zh_SG", "ms", "ta", "x-long", "x-mirrored"};
constexpr int scales[] = {1, 2};

} // namespace

/// Takes a picture of every page, dialog and state in every scheme, language and scale, and measures it: no
/// words are cut off or stand over others, and all can be read. TECHPASS_GALLERY=all is the whole product;
/// without it every state is taken once in each language, and so once in each scheme and scale at least.
/// test-output/gallery/index.html shows them all.
class TestGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isReadable_data();
    void isReadable();
    void cleanupTestCase();

private:
    QImage pictureOf(QWidget *window, int scale) const;

    Theme m_theme;
    std::unique_ptr<Translations> m_translations;
    QDir m_folder{QStringLiteral(TECHPASS_TEST_OUTPUT "/gallery")};
    QStringList m_entries; ///< of the contact sheet
};

void TestGallery::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    m_translations = std::make_unique<Translations>();
    m_folder.removeRecursively();
    QVERIFY(m_folder.mkpath(u"."_s));
}

void TestGallery::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
}

void TestGallery::isReadable_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("scale");
    const bool all = qEnvironmentVariable("TECHPASS_GALLERY") == "all"_L1;
    const QList<Scene> scenes = allScenes();
    const auto add = [&scenes](int scene, int scheme, int language, int scale) {
        const QString name
            = u"%1-%2-%3-%4"_s
                  .arg(QLatin1StringView(scenes.at(scene).name), QLatin1StringView(languages[language]),
                      QLatin1StringView(schemes[scheme]))
                  .arg(scale * 100);
        QTest::newRow(qPrintable(name)) << scene << scheme << language << scale;
    };
    for (int scene = 0; scene < scenes.size(); ++scene) {
        for (int language = 0; language < 6; ++language) {
            if (!all) {
                add(scene, (scene + language) % 3, language, scales[(scene + language / 3) % 2]);
                continue;
            }
            for (int scheme = 0; scheme < 3; ++scheme) {
                for (const int scale : scales)
                    add(scene, scheme, language, scale);
            }
        }
    }
}

QImage TestGallery::pictureOf(QWidget *window, int scale) const
{
    QImage picture(window->size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(window->palette().color(QPalette::Window));
    window->render(&picture);
    return picture;
}

void TestGallery::isReadable()
{
    QFETCH(const int, scene);
    QFETCH(const int, scheme);
    QFETCH(const int, language);
    QFETCH(const int, scale);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    m_translations->speak(QLatin1StringView(languages[language]));
    QGuiApplication::setLayoutDirection(m_translations->direction());
    Stage stage;
    allScenes().at(scene).play(stage);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    QWidget *shown = stage.shown();
    const QString name = QLatin1StringView(QTest::currentDataTag());
    const QImage picture = pictureOf(shown, scale);
    QVERIFY(picture.save(m_folder.filePath(name + u".png"_s), nullptr, 100));
    const QStringList faults
        = textFaults(shown) + contrastFaults(shown, scale == 2 ? picture : pictureOf(shown, 2));
    m_entries.append(u"<figure><a href=\"%1.png\"><img src=\"%1.png\" loading=\"lazy\"></a>"
                     "<figcaption>%1<br><b>%2</b></figcaption></figure>\n"_s.arg(
                         name, faults.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestGallery::cleanupTestCase()
{
    m_translations.reset();
    QFile sheet(m_folder.filePath(u"index.html"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("<!DOCTYPE html><meta charset=\"utf-8\"><title>TechPass Invite</title>\n"
                "<style>body{font:13px sans-serif;background:#888}figure{display:inline-block;margin:8px;"
                "width:400px;vertical-align:top}img{width:400px}b{color:#800}</style>\n");
    sheet.write(m_entries.join(QString()).toUtf8());
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
