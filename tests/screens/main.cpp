// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page and dialog of the window into PNG files, so that people can look at what changed:
//     kith_screens FOLDER [--theme dark] [--lang ur] [--size 1024x640] [--long] [--suffix small] [--only full,log]
// QT_SCALE_FACTOR=2 draws them as on a screen of that scale. Fails where a dialog of the program is not among them.
#include "registry.h"
#include "shell/language.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "storage/book.h"
#include "style/kithstyle.h"
#include "tour/longtexts.h"
#include "tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

class Camera
{
public:
    Camera(const QString& folder, const QString& suffix, const QStringList& only)
        : m_folder(folder)
        , m_suffix(suffix)
        , m_only(only)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget& shown, const QString& name) const
    {
        if (!m_only.isEmpty() && !m_only.contains(name))
            return;
        // Milliseconds: what waits for a pause of the keys is there then; for the few also what is counted beside.
        const int still = m_only.isEmpty() ? 60 : 500;
        QTest::qWait(still);
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix));
        if (!shown.grab().save(path, "PNG", 0))
            qFatal("%s cannot be written", qPrintable(path));
    }

private:
    QDir m_folder;
    QString m_suffix;
    QStringList m_only;
};

/// Every page of a book nothing stands in yet.
void photographEmptiness(const QString& path, const QSize& size, const Camera& camera)
{
    auto book = Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s});
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    MainWindow window(std::move(*book));
    window.resize(size);
    window.show();
    for (int page = 0; page < int(window.pages().infos().size()); ++page) {
        window.navigator().showPage(page);
        await("an empty page", [&] { return window.jobs().running().isEmpty(); });
        constexpr int counted = 300; // milliseconds: that there is nothing is found out beside
        QTest::qWait(counted);
        camera.take(window, u"empty-"_s + window.pages().infos()[size_t(page)].name);
    }
}

QStringList photograph(const QDir& home, const QSize& size, const Camera& camera)
{
    MainWindow window(bookToBeSeen(home.filePath(u"Lotus Traders.kith"_s)));
    window.resize(size);
    Tour tour(window, home, [&](QWidget& shown, const QString& name) { camera.take(shown, name); });
    tour.showPages();
    tour.showMenus();
    tour.showDialogs();
    photographEmptiness(home.filePath(u"New.kith"_s), size, camera);
    return tour.missed();
}

QSize sizeOf(const QString& text)
{
    const QStringList sides = text.split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

void setUp(QCommandLineParser& parser)
{
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addOptions({{u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s},
                       {u"lang"_s, u"language"_s, u"code"_s, u"en"_s},
                       {u"size"_s, u"of the window"_s, u"width x height"_s, u"1280x800"_s},
                       {u"long"_s, u"every text 40 % longer"_s},
                       {u"suffix"_s, u"of the names of the files"_s, u"word"_s},
                       {u"only"_s, u"these pictures"_s, u"names"_s}});
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    setUp(parser);
    parser.process(application);
    const QString language = parser.value(u"lang"_s);
    const QString theme = parser.value(u"theme"_s);
    applyLanguage(application, language);
    QTranslator english;
    LongTexts longTexts(english);
    if (parser.isSet(u"long"_s)) {
        if (!english.load(u":/translations/kith_en.qm"_s))
            qFatal("there are no English plurals");
        QCoreApplication::installTranslator(&longTexts);
    }
    applyTheme(theme == "dark"_L1 ? Theme::Dark : Theme::Light);
    QString suffix = u"%1-%2"_s.arg(theme, language);
    if (parser.isSet(u"suffix"_s))
        suffix += u'-' + parser.value(u"suffix"_s);
    const Camera camera(parser.positionalArguments().value(0, u"."_s), suffix,
                        parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts));
    const QStringList missed = photograph(QDir(home.path()), sizeOf(parser.value(u"size"_s)), camera);
    for (const QString& dialog : missed)
        std::fprintf(stderr, "%s is in none of the pictures: let tests/tour open it\n", qPrintable(dialog));
    return missed.isEmpty() ? 0 : 1;
}
