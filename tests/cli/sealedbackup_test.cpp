// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"đèn lồng & चाय"_s;

QString dumpOf(const Program& program, const QString& book)
{
    return QString::fromUtf8(program.done({u"--book"_s, book, u"list"_s, u"customers"_s, u"--json"_s}).out);
}

/// Runs the program on a terminal of its own and answers each question that ends in ": "; what it showed, and its
/// exit status.
std::pair<QByteArray, int> onTerminal(const Program& program, const QStringList& arguments,
                                      const QList<QByteArray>& answers)
{
    std::vector<QByteArray> line{QFile::encodeName(Program::binary())};
    for (const QString& argument : arguments)
        line.push_back(argument.toUtf8());
    std::vector<QByteArray> environment;
    for (const QString& each : program.environment().toStringList())
        environment.push_back(each.toUtf8());
    const auto pointers = [](std::vector<QByteArray>& texts) {
        std::vector<char*> all;
        for (QByteArray& text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    std::vector<char*> argv = pointers(line);
    std::vector<char*> envp = pointers(environment);
    const QByteArray folder = QFile::encodeName(program.path({}));
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) {
        if (::chdir(folder.constData()) == 0)
            ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(127);
    }
    QByteArray shown;
    qsizetype answered = 0;
    char bytes[1024];
    for (ssize_t count = 0; (count = ::read(terminal, bytes, sizeof(bytes))) > 0;) {
        shown.append(bytes, static_cast<qsizetype>(count));
        if (!shown.endsWith(": ") || answered == answers.size())
            continue;
        const QByteArray& answer = answers[answered++];
        REQUIRE(::write(terminal, answer.constData(), static_cast<size_t>(answer.size())) == answer.size());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(terminal);
    return {shown, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

} // namespace

TEST_CASE("an encrypted backup restores with its passphrase to an equal book", "[cli][seal]")
{
    BookProgram program;
    program.done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s});
    program.setEnvironment(u"KITH_PASSPHRASE"_s, words);

    const QJsonObject made = program.json({u"backup"_s, u"shop.sealed"_s, u"--encrypt"_s});
    program.done({u"restore"_s, u"shop.sealed"_s, u"--to"_s, u"again.kith"_s});

    CHECK(made[u"records"_s].toObject()[u"customers"_s].toInteger() == 1);
    CHECK(dumpOf(program, u"again.kith"_s) == dumpOf(program, u"shop.kith"_s));
    CHECK_FALSE(program.read(u"shop.sealed"_s).contains("SQLite"));
    CHECK(program.run({u"backup"_s, u"shop.sealed"_s, u"--encrypt"_s}).status == 1); // never overwrites
    program.write(u"words.txt"_s, words.toUtf8() + "\nnot this\n");
    program.unsetEnvironment(u"KITH_PASSPHRASE"_s);
    program.done({u"restore"_s, u"shop.sealed"_s, u"--to"_s, u"third.kith"_s, u"--passphrase-file"_s, u"words.txt"_s});
    program.write(u"windows.txt"_s, "\xEF\xBB\xBF" + words.toUtf8() + "\r\n");
    program.done(
        {u"restore"_s, u"shop.sealed"_s, u"--to"_s, u"fourth.kith"_s, u"--passphrase-file"_s, u"windows.txt"_s});
}

TEST_CASE("a wrong passphrase, a cut and an altered file are one sentence each and leave nothing", "[cli][seal]")
{
    BookProgram program;
    program.setEnvironment(u"KITH_PASSPHRASE"_s, words);
    program.done({u"backup"_s, u"shop.sealed"_s, u"--encrypt"_s});
    const QByteArray sealed = program.read(u"shop.sealed"_s);
    program.write(u"cut.sealed"_s, sealed.chopped(1000));
    QByteArray altered = sealed;
    altered[sealed.size() / 2] = static_cast<char>(altered[sealed.size() / 2] ^ 1);
    program.write(u"altered.sealed"_s, altered);
    const auto refused = [&](const QString& file, const QByteArray& says) {
        const Run run = program.run({u"restore"_s, file, u"--to"_s, u"again.kith"_s});
        INFO(run.error.toStdString());
        CHECK(run.status == 1);
        CHECK(run.error.contains(says));
        CHECK_FALSE(QFile::exists(program.path(u"again.kith"_s)));
    };

    refused(u"cut.sealed"_s, "altered or cut off");
    refused(u"altered.sealed"_s, "altered or cut off");
    program.setEnvironment(u"KITH_PASSPHRASE"_s, u"something else"_s);
    refused(u"shop.sealed"_s, "does not open");
    CHECK(QDir(program.path({})).entryList({u"*sealing*"_s, u"*.part"_s}, QDir::Files | QDir::Dirs).isEmpty());
}

TEST_CASE("a passphrase is asked for twice on the terminal, and nothing of it shows", "[cli][seal]")
{
    const BookProgram program;
    const QStringList backup{u"backup"_s, u"shop.sealed"_s, u"--encrypt"_s};

    const auto [differing, refused] = onTerminal(program, backup, {"one lantern\n", "two lanterns\n"});
    CHECK(refused == 2);
    const auto [stopped, stoppedStatus] = onTerminal(program, backup, {"one lan\x03"});
    CHECK(stoppedStatus == 1);
    CHECK_FALSE(QFile::exists(program.path(u"shop.sealed"_s)));

    const auto [shown, status] = onTerminal(program, backup, {"one lanternü\x7f\n", "one lantern\n"});
    INFO(shown.toStdString());
    CHECK(status == 0);
    CHECK_FALSE(QByteArray(shown + differing + stopped).contains("lan"));
    const auto [restoring, restored] =
        onTerminal(program, {u"restore"_s, u"shop.sealed"_s, u"--to"_s, u"again.kith"_s}, {"one lantern\n"});
    CHECK(restored == 0);
    CHECK(QFile::exists(program.path(u"again.kith"_s)));
}

TEST_CASE("without a terminal a missing passphrase is wrong usage that says what to do", "[cli][seal]")
{
    const BookProgram program;

    const Run run = program.shell(u"setsid -w \"$KITH\" backup shop.sealed --encrypt < /dev/null"_s);

    CHECK(run.status == 2);
    CHECK(run.error.contains("KITH_PASSPHRASE"));
}
