// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a monkey use the program over the sample book:
//     kith_monkey [--seed 1] [--events 20000]
// Fails on a warning of Qt, on a book that check finds fault with, and of course on a crash; says what was done before.
#include "monkey/monkey.h"
#include "registry.h"
#include "sample/samplebook.h"
#include "shell/window.h"
#include "storage/book.h"
#include "storage/check.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

QStringList warnings; // of Qt, each once
const Monkey* busy = nullptr;

/// What the platform without a screen says of itself is nothing of ours.
bool isOfPlatform(const QString& message)
{
    return message.contains("propagateSizeHints"_L1) || message.contains("OpenType support missing"_L1) ||
           message.contains("This plugin does not support"_L1) || message.contains("wrong permissions on runtime"_L1);
}

void listen(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isOfPlatform(message) || warnings.contains(message))
        return;
    warnings.append(message);
    std::fprintf(stderr, "Qt: %s\n", qPrintable(message));
    if (!busy)
        return;
    std::fprintf(stderr, "  with %d events left, after:\n", busy->left());
    for (const QString& done : busy->lately().last(std::min<qsizetype>(12, busy->lately().size())))
        std::fprintf(stderr, "    %s\n", qPrintable(done));
}

/// Programs that links would start.
class Nowhere : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& /*url*/) {}
};

bool makeBook(const QString& path)
{
    auto book =
        Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s, .collationLocale = u"vi"_s});
    return book && fillSampleBook(**book);
}

int faultsOf(const QString& path)
{
    auto book = Book::open(path, standardRegistry());
    if (!book) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(book.error().message));
        return 1;
    }
    const auto findings = check(**book);
    for (const Finding& finding : findings.value_or(std::vector<Finding>{{.what = u"could not be checked"_s}}))
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(finding.what));
    return findings && findings->empty() ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        qputenv(place, home.path().toUtf8());
    QDir::setCurrent(home.path());
    qInstallMessageHandler(listen);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"seed"_s, u"which monkey"_s, u"number"_s, u"1"_s}, {u"events"_s, u"how many"_s, u"number"_s, u"20000"_s}});
    parser.process(application);

    Nowhere nowhere;
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s};
    for (const QString& scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &nowhere, "open");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QDir(home.path()).mkdir(u"files"_s);
    const QDir files(home.filePath(u"files"_s));
    const QString path = files.filePath(u"Lotus Traders.kith"_s);
    if (!makeBook(path))
        return 2;

    Monkey monkey(parser.value(u"seed"_s).toUInt(), parser.value(u"events"_s).toInt(), files.path());
    busy = &monkey;
    // As a system that shuts down does: whatever is open at that moment, the program has to end whole.
    QObject::connect(&monkey, &Monkey::exhausted, &application, [] { (void)std::raise(SIGTERM); });
    monkey.start();
    while (monkey.left() > 0) { // a window that was closed is opened again
        (void)runWindow(application, path, {.isBookNamed = true});
        QCoreApplication::removePostedEvents(&application, QEvent::MetaCall); // it would end the next one as well
    }
    busy = nullptr;
    for (const QString& scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);

    int faults = static_cast<int>(warnings.size());
    for (const QString& name : files.entryList({u"*.kith"_s}, QDir::Files))
        faults += faultsOf(files.filePath(name));
    std::printf("seed %s: %d faults\n", qPrintable(parser.value(u"seed"_s)), faults);
    return faults == 0 ? 0 : 1;
}

#include "main.moc"
