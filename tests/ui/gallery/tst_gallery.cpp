// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"
#include "tests/ui/gallery/measuring.h"
#include "tests/ui/gallery/stage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

constexpr const char *schemes[] = {"light", "dark", "contrast"};
constexpr const char *languages[] = {"en", "zh_SG", "ms", "ta", "x-long", "x-mirrored"};
constexpr int scales[] = {1, 2, 3};
constexpr int languageCount = static_cast<int>(std::size(languages));

/// What the window has to do with: the screen that it fills, and how large its user wants text.
struct Room
{
    const char *name; ///< of the picture and of the screen
    QSize size;
    int textScale;
};

constexpr Room rooms[] = {{"usual", {1280, 800}, 1}, {"small", {960, 600}, 1}, {"large-text", {1280, 800}, 2},
    {"4k", {3840, 2160}, 1}};
enum RoomNumber { Usual, Small, LargeText, FourK };

struct Picture
{
    int scene = 0;
    int scheme = 0;
    int language = 0;
    int scale = 1;
    RoomNumber room = Usual;
};

/// Every state once in each language, and so once in each scheme and scale at least, and once in each room
/// that is less than usual; a huge one is a matter of a few.
QList<Picture> coveringChoice(int scenes)
{
    QList<Picture> pictures;
    for (int scene = 0; scene < scenes; ++scene) {
        for (int language = 0; language < languageCount; ++language)
            pictures.append({scene, (scene + language) % 3, language, scales[(scene + language / 3) % 2]});
        pictures.append(
            {scene, (scene / 3) % 3, (scene + scene / 6) % languageCount, scales[scene % 3], Small});
        pictures.append({scene, scene % 3, (scene + scene / 6 + 3) % languageCount, 1, LargeText});
        if (scene % 8 == 0)
            pictures.append({scene, scene / 8 % 3, scene / 8 % languageCount, 1, FourK});
    }
    return pictures;
}

QList<Picture> everything(int scenes)
{
    QList<Picture> pictures;
    for (int scene = 0; scene < scenes; ++scene) {
        for (int language = 0; language < languageCount; ++language) {
            for (int scheme = 0; scheme < 3; ++scheme) {
                for (const int scale : scales)
                    pictures.append({scene, scheme, language, scale});
            }
            for (const RoomNumber room : {Small, LargeText, FourK})
                pictures.append({scene, (scene + language) % 3, language, 1, room});
        }
    }
    return pictures;
}

/// One for each room, beside each other, as windows and dialogs go by the screen that they are on.
void makeScreens(const QString &file)
{
    QJsonArray screens;
    int left = 0;
    for (const Room &room : rooms) {
        screens.append(QJsonObject{{u"name"_s, QLatin1StringView(room.name)}, {u"x"_s, left}, {u"y"_s, 0},
            {u"width"_s, room.size.width()}, {u"height"_s, room.size.height()}, {u"logicalDpi"_s, 96},
            {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}});
        left += room.size.width();
    }
    QFile description(file);
    if (description.open(QIODevice::WriteOnly))
        description.write(QJsonDocument(
            QJsonObject{{u"synchronousWindowSystemEvents"_s, true}, {u"windowFrameMargins"_s, false},
                {u"screens"_s,
                    screens}}).toJson());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file));
}

QFont largeFont()
{
    constexpr int usualSize = 15;
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(2 * usualSize);
    return font;
}

bool isWhole()
{
    return qEnvironmentVariable("TECHPASS_GALLERY") == "all"_L1;
}

/// Compressing takes as long as all the rest, and is worth it for what is kept.
int pngQuality()
{
    return isWhole() ? -1 : 100;
}

} // namespace

Q_DECLARE_METATYPE(Picture)

/// Takes a picture of every page, dialog and state in every scheme, language and scale, in a small window, in
/// a huge one and with text twice as large, and measures it: no words are cut off or stand over others, all
/// can be read, and nothing is larger than its screen. TECHPASS_GALLERY=all is the whole product, without it
/// a choice that covers all of them. test-output/gallery/index.html shows them all.
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
    QRect placeOf(const Room &room) const;

    Theme m_theme;
    Theme m_largeTheme{largeFont()};
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
    QTest::addColumn<Picture>("wanted");
    const QList<Scene> scenes = allScenes();
    const auto count = static_cast<int>(scenes.size());
    for (const Picture &picture : isWhole() ? everything(count) : coveringChoice(count)) {
        QStringList words{QLatin1StringView(scenes.at(picture.scene).name),
            QLatin1StringView(languages[picture.language]), QLatin1StringView(schemes[picture.scheme]),
            QString::number(picture.scale * 100)};
        if (picture.room != Usual)
            words.append(QLatin1StringView(rooms[picture.room].name));
        QTest::newRow(qPrintable(words.join(u'-'))) << picture;
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

QRect TestGallery::placeOf(const Room &room) const
{
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == QLatin1StringView(room.name))
            return QRect(screen->geometry().topLeft(), room.size);
    }
    return QRect(QPoint(), room.size);
}

void TestGallery::isReadable()
{
    QFETCH(const Picture, wanted);
    const Room &room = rooms[wanted.room];
    (room.textScale > 1 ? m_largeTheme : m_theme).apply(*qApp, static_cast<ColourScheme>(wanted.scheme));
    m_translations->speak(QLatin1StringView(languages[wanted.language]));
    QGuiApplication::setLayoutDirection(m_translations->direction());
    const QRect place = placeOf(room);
    Stage stage(place);
    allScenes().at(wanted.scene).play(stage);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    QWidget *shown = stage.shown();
    const QString name = QLatin1StringView(QTest::currentDataTag());
    const QImage picture = pictureOf(shown, wanted.scale);
    QVERIFY(picture.save(m_folder.filePath(name + u".png"_s), nullptr, pngQuality()));
    QStringList faults = textFaults(shown);
    if (wanted.room == Usual)
        faults += contrastFaults(shown, wanted.scale == 2 ? picture : pictureOf(shown, 2));
    for (const QWidget *each : {shown, static_cast<QWidget *>(stage.window.get())}) {
        if (each->width() > place.width() || each->height() > place.height())
            faults.append(u"%1 is %2 × %3"_s.arg(each->objectName()).arg(each->width()).arg(each->height()));
    }
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

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1)
        makeScreens(folder.filePath(u"screens.json"_s));
    QApplication application(argc, argv);
    TestGallery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gallery.moc"
