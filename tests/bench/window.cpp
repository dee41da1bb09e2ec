// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"
#include "workload.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

enum class Cache { Warm, Cold };
enum class Exercise { None, ScrollAndSearch, AndImport, LogCalls };

/// What the probe saw in one run of a program.
struct Sighting
{
    double untilPainted = 0; ///< milliseconds from exec
    double resident = 0;     ///< megabytes
    std::vector<double> answers{};
};

QString beside(const QString& relative)
{
    return QCoreApplication::applicationDirPath() + u'/' + relative;
}

void forget(const QString& path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

/// Empties the page cache: all of it where we may, else of the files that matter and are not in use.
void emptyPageCache(const Setting& setting)
{
    sync();
    QFile all(u"/proc/sys/vm/drop_caches"_s);
    if (all.open(QIODevice::WriteOnly) && all.write("3") == 1 && all.flush())
        return;
    for (const QString& folder : {setting.directory, u"/usr/lib/x86_64-linux-gnu"_s, beside(u"../../app"_s)}) {
        for (QDirIterator files(folder, QDir::Files); files.hasNext();)
            forget(files.next());
    }
}

QProcessEnvironment environmentFor(const Setting& setting, Exercise exercise)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, beside(u"libkith_bench_probe.so"_s));
    environment.insert(u"KITH_PROBE_FILE"_s, setting.file(u"probe.txt"));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // Nothing of the person at this machine is read or written.
    for (const QString& variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, setting.directory);
    if (exercise != Exercise::None)
        environment.insert(u"KITH_PROBE_EXERCISE"_s, u"1"_s);
    if (exercise == Exercise::LogCalls)
        environment.insert(u"KITH_PROBE_CALLS"_s, u"20"_s);
    if (exercise == Exercise::AndImport)
        environment.insert(u"KITH_PROBE_IMPORT"_s, setting.file(u"window.csv"));
    return environment;
}

/// What the probe has written by the time it wrote a line that begins so; empty if it did not in time.
QByteArray seenUntil(const QByteArray& last, QProcess& process, const QString& path, double longest)
{
    for (const Stopwatch waited; waited.elapsed() < longest; process.waitForFinished(20)) {
        QFile probe(path);
        const QByteArray seen = probe.open(QIODevice::ReadOnly) ? probe.readAll() : QByteArray();
        const qsizetype at = seen.indexOf(QByteArray('\n' + last));
        if (at >= 0 && seen.indexOf('\n', at + 1) >= 0)
            return seen;
        if (process.state() == QProcess::NotRunning && process.error() != QProcess::UnknownError)
            break;
    }
    return {};
}

Sighting watch(const Setting& setting, const QString& program, const QStringList& arguments,
               Exercise exercise = Exercise::None)
{
    QProcess process;
    process.setProcessEnvironment(environmentFor(setting, exercise));
    process.setStandardErrorFile(QProcess::nullDevice());
    const double started =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
    QFile::remove(setting.file(u"probe.txt"));
    process.start(program, arguments);
    const QByteArray last = exercise == Exercise::None ? "resident" : "exercised";
    const double longest = exercise == Exercise::AndImport ? 180'000 : 60'000;
    const QByteArray seen = seenUntil(last, process, setting.file(u"probe.txt"), longest);
    // The probe quits the program, which closes its book: a killed one would leave its log to the next start.
    if (seen.isEmpty() || !process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished();
    if (seen.isEmpty())
        fail(u"%1 did not show a table with rows, or was not done with it, in %2 seconds"_s.arg(program).arg(longest /
                                                                                                             1000));

    Sighting sighting;
    for (const QByteArray& line : seen.split('\n')) {
        const double value = line.mid(line.indexOf(' ') + 1).toDouble();
        if (line.startsWith("painted"))
            sighting.untilPainted = value - started;
        else if (line.startsWith("resident"))
            sighting.resident = value;
        else if (line.startsWith("answer"))
            sighting.answers.push_back(value);
    }
    return sighting;
}

void start(const Setting& setting, Cache cache, const QString& kith, Figures& figures)
{
    const QString key = cache == Cache::Warm ? u"start_warm"_s : u"start_cold"_s;
    const int runs = cache == Cache::Warm ? setting.lightRuns * 2 : setting.heavyRuns;
    for (int run = 0; run < runs; ++run) {
        if (cache == Cache::Cold)
            emptyPageCache(setting);
        figures.reference(key, watch(setting, beside(u"kith_bench_stub"_s), {}).untilPainted);
        if (kith.isEmpty())
            continue;
        if (cache == Cache::Cold)
            emptyPageCache(setting);
        figures.ours(key, watch(setting, kith, {u"--book"_s, setting.file(u"ours.kith")}).untilPainted);
    }
}

void memory(const Setting& setting, const QString& kith, Figures& figures)
{
    for (int run = 0; run < setting.heavyRuns; ++run) {
        figures.reference(u"memory"_s, watch(setting, beside(u"kith_bench_stub"_s), {u"--empty"_s}).resident);
        if (!kith.isEmpty())
            figures.ours(u"memory"_s, watch(setting, kith, {u"--book"_s, setting.file(u"ours.kith")}).resident);
    }
}

void frames(const Setting& setting, const QString& kith, Figures& figures)
{
    for (const double answer : watch(setting, beside(u"kith_bench_stub"_s), {}, Exercise::ScrollAndSearch).answers)
        figures.reference(u"frame"_s, answer);
    figures.reference(u"(frame, worst of the stub)"_s, figures.referenceAt(u"frame"_s, 1.0).value_or(0));
    if (kith.isEmpty())
        return;
    // Indices that nobody in the book has, not even from an earlier run: what is all known cannot be imported.
    const qint64 strangers = 10'000'000 + QDateTime::currentSecsSinceEpoch() * 1000;
    writeCustomersCsv(setting.file(u"window.csv"), strangers, setting.rows / 20);
    const QStringList arguments{u"--book"_s, setting.file(u"ours.kith")};
    for (const Exercise exercise : {Exercise::ScrollAndSearch, Exercise::AndImport}) {
        const auto answers = watch(setting, kith, arguments, exercise).answers;
        for (const double answer : answers) {
            figures.ours(u"frame"_s, answer);
            figures.ours(u"frame_p99"_s, answer);
        }
        const bool isImport = exercise == Exercise::AndImport;
        figures.reference(isImport ? u"(our frame, worst during an import)"_s : u"(our frame, worst without one)"_s,
                          percentile(answers, 1.0));
        if (isImport)
            figures.reference(u"(our frame, 99 % during an import)"_s, percentile(answers, 0.99));
    }
}

/// What the program takes from Ctrl+L to the form, and from Ctrl+Return to the call on the disk.
void logs(const Setting& setting, const QString& kith, Figures& figures)
{
    if (kith.isEmpty())
        return;
    sync(); // what the import before left to be written is not the call's
    for (const double answer :
         watch(setting, kith, {u"--book"_s, setting.file(u"ours.kith")}, Exercise::LogCalls).answers)
        figures.ours(u"log"_s, answer);
}

} // namespace

void measureWindow(const Setting& setting, Figures& figures)
{
    const QString kith = beside(u"../../app/kith"_s);
    const QString present = QFile::exists(kith) && QFile::exists(setting.file(u"ours.kith")) ? kith : QString();
    watch(setting, beside(u"kith_bench_stub"_s), {});
    start(setting, Cache::Warm, present, figures);
    memory(setting, present, figures);
    frames(setting, present, figures);
    logs(setting, present, figures);
    start(setting, Cache::Cold, present, figures);
}

} // namespace kith::bench
