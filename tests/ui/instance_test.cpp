// SPDX-License-Identifier: GPL-3.0-or-later
// One window a book: later starts reach it, in another process, and the system's wish to end closes it properly.
#include "activity/logdialog.h"
#include "dressed.h"
#include "shell/instance.h"
#include "shell/mainwindow.h"
#include "shell/startrequest.h"
#include "shell/windowkeeper.h"
#include "windows.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

QStringList sockets()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .entryList({u"kith-*.socket"_s}, QDir::System | QDir::Files);
}

/// Asks on another thread, as another process would: the answer comes from this one's loop.
bool askFromOutside(const QString& book, const StartRequest& request)
{
    std::atomic<int> answer = -1;
    const std::unique_ptr<QThread> asker(QThread::create([&] { answer = handOver(book, request) ? 1 : 0; }));
    asker->start();
    waitFor([&] { return answer >= 0; });
    asker->wait();
    return answer == 1;
}

} // namespace

TEST_CASE("a request survives the way to the other window, and nothing else does", "[ui][instance]")
{
    const StartRequest request{{u"tel:+84912345678"_s}};
    CHECK(fromLine(toLine(request)) == request);
    CHECK(fromLine(toLine({})) == StartRequest{});

    CHECK_FALSE(fromLine("GET / HTTP/1.1"));
    CHECK_FALSE(fromLine(""));
    CHECK_FALSE(fromLine(QByteArray(100'000, 'x')));
    const auto strange = fromLine(R"({"kith":1,"links":["file:///etc/passwd","javascript:1",7]})");
    REQUIRE(strange);
    CHECK(strange->links.isEmpty());
}

TEST_CASE("a later start reaches the window of its book, and no other", "[ui][instance]")
{
    QTemporaryDir folder;
    const QString book = folder.filePath(u"a.kith"_s);
    Instance instance;
    REQUIRE(instance.listen(book));
    StartRequest heard;
    QObject::connect(&instance, &Instance::asked, [&](const StartRequest& request) { heard = request; });

    const StartRequest request{{u"tel:+84905111222"_s}};
    CHECK(askFromOutside(book, request));
    CHECK(heard == request);
    CHECK_FALSE(handOver(folder.filePath(u"b.kith"_s), {}));
}

TEST_CASE("the socket is its owner's, and one that was left behind is replaced", "[ui][instance]")
{
    QTemporaryDir folder;
    const QString book = folder.filePath(u"a.kith"_s);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    {
        Instance first;
        REQUIRE(first.listen(book));
        REQUIRE(sockets().size() == 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        CHECK_FALSE(QFile::permissions(runtime.filePath(sockets().front())) & others);

        Instance second; // as after the first one was killed
        REQUIRE(second.listen(book));
        CHECK(askFromOutside(book, {}));
    }
    CHECK(sockets().isEmpty());
}

TEST_CASE("a window is ended as a person would close it", "[ui][instance]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    sampleBook(path).reset();
    {
        const UsualLook look;
        WindowKeeper keeper(*qApp, {});
        REQUIRE(keeper.start(path) == WindowKeeper::Outcome::Opened);
        REQUIRE(waitFor([&] { return keeper.window()->isVisible() && sockets().size() == 1; }));

        StartRequest request{{u"tel:+84905111222"_s}};
        CHECK(askFromOutside(path, request));
        CHECK(waitFor([&] { return keeper.window()->findChild<LogDialog*>() != nullptr; }));
        CHECK(keeper.open(path) == WindowKeeper::Outcome::Opened); // the same one
        keeper.window()->close();
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    CHECK_FALSE(QFile::exists(path + u"-lock"_s));
    CHECK(sockets().isEmpty());
}

TEST_CASE("another book opens in the window's place, and the first is closed whole", "[ui][instance]")
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"first.kith"_s);
    const QString second = folder.filePath(u"second.kith"_s);
    sampleBook(first).reset();
    const UsualLook look;
    WindowKeeper keeper(*qApp, {});
    REQUIRE(keeper.start(first) == WindowKeeper::Outcome::Opened);

    REQUIRE(keeper.make(second) == WindowKeeper::Outcome::Opened);

    CHECK(keeper.window()->book().path() == second);
    CHECK_FALSE(QFile::exists(first + u"-lock"_s));
    CHECK_FALSE(QFile::exists(first + u"-wal"_s));
    REQUIRE(keeper.open(first) == WindowKeeper::Outcome::Opened);
    CHECK(keeper.window()->customers().currentRecord() >= 0);
    keeper.window()->close();
}

TEST_CASE("the program goes on when another book takes the window's place", "[ui][instance]")
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"first.kith"_s);
    const QString second = folder.filePath(u"second.kith"_s);
    sampleBook(first).reset();
    const UsualLook look;
    const bool quitsByItself = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false); // as the program does
    WindowKeeper keeper(*qApp, {});
    REQUIRE(keeper.start(first) == WindowKeeper::Outcome::Opened);
    QCoreApplication::processEvents(); // what windows of other tests asked for at their end
    constexpr int wentOn = 7;
    QTimer watching;
    QObject::connect(&watching, &QTimer::timeout, qApp, [&] {
        if (keeper.window()->book().path() == second)
            QCoreApplication::exit(wentOn); // what was to end it came before this
    });
    QTimer::singleShot(0, keeper.window(), [&] {
        Q_EMIT keeper.window()->newBookRequested(second);
        watching.start(50);
    });

    CHECK(QApplication::exec() == wentOn);

    REQUIRE(keeper.window()->book().path() == second);
    keeper.window()->close();
    QCoreApplication::processEvents(); // its wish to end the program reaches nobody
    QGuiApplication::setQuitOnLastWindowClosed(quitsByItself);
}
