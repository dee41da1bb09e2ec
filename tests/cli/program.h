// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kith::test {

/// What a command left behind.
struct Run
{
    int status = -1; ///< the exit status; -1 where the program crashed or did not end
    QByteArray out{};
    QByteArray error{};

    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
        INFO(out.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        return document.object();
    }
};

/// `kith` in a folder of its own that it works in, as a person or a script starts it.
class Program
{
public:
    Program()
    {
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // Each program has its own "last opened".
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"})
            m_environment.insert(QString::fromLatin1(name), path(QStringLiteral(".home")));
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void unsetEnvironment(const QString& name) { m_environment.remove(name); }

    Run run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return start(binary(), arguments, input);
    }

    /// A line for the shell, in which $KITH is the program: for redirections.
    Run shell(const QString& line) const { return start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line}, {}); }

    /// Runs a command that must succeed.
    Run done(const QStringList& arguments) const
    {
        const Run run = this->run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << run.error.toStdString());
        REQUIRE(run.status == 0);
        return run;
    }

    QJsonObject json(QStringList arguments) const
    {
        arguments.append(QStringLiteral("--json"));
        return done(arguments).json();
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    /// Absolute: the programs work in folders of their own.
    static QString binary() { return QFileInfo(QStringLiteral(KITH_PROGRAM)).absoluteFilePath(); }

private:
    Run start(const QString& program, const QStringList& arguments, const QByteArray& input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = m_environment;
        environment.insert(QStringLiteral("KITH"), binary());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.error = process.readAllStandardError();
        return run;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// The same with a book in đồng, which is the one that opens.
class BookProgram : public Program
{
public:
    BookProgram() { done({QStringLiteral("new"), QStringLiteral("shop.kith"), QStringLiteral("--currency=VND")}); }
};

} // namespace kith::test
