// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, from outside: two processes and the system's signals.
#include "program.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

/// `kith` with its window, on a screen nobody sees.
struct WindowProcess
{
    QProcess process{};

    WindowProcess(const Program& program, const QStringList& arguments)
    {
        QProcessEnvironment environment = program.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(program.path({}));
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(Program::binary(), arguments);
        REQUIRE(process.waitForStarted());
    }
    ~WindowProcess()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(WindowProcess)

    [[nodiscard]] bool ends(int longest = 20'000) { return process.waitForFinished(longest); }
};

/// Waits for a file to be there, as a script would.
bool appears(const QString& folder, const QString& pattern)
{
    for (int i = 0; i < 1000; ++i) {
        if (!QDir(folder).entryList({pattern}, QDir::System | QDir::Files | QDir::Hidden).isEmpty())
            return true;
        QThread::msleep(20);
    }
    return false;
}

/// Waits until the socket is another one than the one that was made then.
bool isReplaced(const QString& socket, const QDateTime& then)
{
    for (int i = 0; i < 1000; ++i) {
        const QFileInfo now(socket);
        if (now.exists() && now.metadataChangeTime() != then)
            return true;
        QThread::msleep(20);
    }
    return false;
}

/// Waits until the program itself answers the signal, which would end it at once before.
bool answers(const WindowProcess& window, int signal)
{
    for (int i = 0; i < 1000; ++i) {
        QFile status(u"/proc/%1/status"_s.arg(window.process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("SigCgt:") && (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1)
                return true;
        }
        QThread::msleep(20);
    }
    return false;
}

} // namespace

TEST_CASE("a second start hands over to the first and ends; a signal closes the book whole", "[cli][window]")
{
    BookProgram program;
    QTemporaryDir runtime;
    program.setEnvironment(u"XDG_RUNTIME_DIR"_s, runtime.path());
    const int signal = GENERATE(SIGTERM, SIGINT);
    WindowProcess first(program, {u"--book"_s, u"shop.kith"_s});
    REQUIRE(appears(runtime.path(), u"kith-*.socket"_s));

    WindowProcess second(program, {u"--book"_s, u"shop.kith"_s, u"tel:+84912345678"_s});
    REQUIRE(second.ends());
    CHECK(second.process.exitStatus() == QProcess::NormalExit);
    CHECK(second.process.exitCode() == 0);
    CHECK(first.process.state() == QProcess::Running);

    ::kill(pid_t(first.process.processId()), signal);
    REQUIRE(first.ends());
    CHECK(first.process.exitStatus() == QProcess::NormalExit);
    CHECK_FALSE(QFile::exists(program.path(u"shop.kith-wal"_s)));
    CHECK_FALSE(QFile::exists(program.path(u"shop.kith-lock"_s)));
    CHECK(QDir(runtime.path()).entryList({u"kith-*.socket"_s}, QDir::System).isEmpty());
}

TEST_CASE("a window that was killed keeps nobody from opening its book again", "[cli][window]")
{
    BookProgram program;
    QTemporaryDir runtime;
    program.setEnvironment(u"XDG_RUNTIME_DIR"_s, runtime.path());
    {
        WindowProcess killed(program, {u"--book"_s, u"shop.kith"_s});
        REQUIRE(appears(runtime.path(), u"kith-*.socket"_s));
    }
    const QStringList left = QDir(runtime.path()).entryList({u"kith-*.socket"_s}, QDir::System);
    REQUIRE(left.size() == 1);
    const QString socket = runtime.filePath(left.front());
    const QDateTime then = QFileInfo(socket).metadataChangeTime();

    WindowProcess again(program, {u"--book"_s, u"shop.kith"_s});
    REQUIRE(isReplaced(socket, then));
    WindowProcess caller(program, {u"--book"_s, u"shop.kith"_s});
    CHECK(caller.ends());
    CHECK(caller.process.exitCode() == 0);

    ::kill(pid_t(again.process.processId()), SIGTERM);
    REQUIRE(again.ends());
    CHECK(QDir(runtime.path()).entryList({u"kith-*.socket"_s}, QDir::System).isEmpty());
}

TEST_CASE("what is asked before there is a window ends with a signal", "[cli][window]")
{
    BookProgram program;
    const int signal = GENERATE(SIGTERM, SIGINT);

    SECTION("that nobody of that name works here")
    {
        WindowProcess warned(program, {u"--book"_s, u"shop.kith"_s, u"--as"_s, u"nobody"_s});
        REQUIRE(appears(program.path({}), u"shop.kith-lock"_s));
        ::kill(pid_t(warned.process.processId()), signal);
        REQUIRE(warned.ends());
        CHECK(warned.process.exitStatus() == QProcess::NormalExit);
        CHECK_FALSE(QFile::exists(program.path(u"shop.kith-lock"_s)));
    }
    SECTION("whether the book is only to be read that another host has open")
    {
        program.write(u"shop.kith-lock"_s, "elsewhere\n4242\n2026-05-13T09:00:00Z\n");
        WindowProcess asking(program, {u"--book"_s, u"shop.kith"_s});
        REQUIRE(answers(asking, signal));
        ::kill(pid_t(asking.process.processId()), signal);
        REQUIRE(asking.ends());
        CHECK(asking.process.exitStatus() == QProcess::NormalExit);
    }
    SECTION("in which language to begin")
    {
        const Program fresh; // without any book
        WindowProcess asking(fresh, {});
        REQUIRE(answers(asking, signal));
        ::kill(pid_t(asking.process.processId()), signal);
        REQUIRE(asking.ends());
        CHECK(asking.process.exitStatus() == QProcess::NormalExit);
    }
}
