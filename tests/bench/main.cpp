// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith::bench;

namespace {

constexpr qint64 smallBook = 10'000; ///< for the growth rule

Figures measured(const QString& directory, qint64 rows, const QString& only)
{
    const QString place = u"%1/%2"_s.arg(directory).arg(rows);
    if (!QDir().mkpath(place))
        fail(u"cannot make the folder %1"_s.arg(place));
    const Setting setting{.directory = place, .rows = rows, .heavyRuns = rows > 100'000 ? 2 : 5, .lightRuns = 5};
    Figures figures;
    const auto stage = [&](const char* name, void (*measure)(const Setting&, Figures&)) {
        if (!only.isEmpty() && QLatin1StringView(name) != only)
            return;
        std::fprintf(stderr, "%lld customers: %s …\n", static_cast<long long>(rows), name);
        measure(setting, figures);
    };
    stage("exchange", measureExchange);
    stage("export", measureExport);
    stage("reading", measureReading);
    if (rows > smallBook) // how these grow is nobody's rule
        stage("window", measureWindow);
    stage("saving", measureSaving);
    return figures;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Kith against plain C and SQLite in the same run."_s);
    parser.addHelpOption();
    parser.addOption({u"quick"_s, u"100 000 customers instead of 1 000 000."_s});
    parser.addOption({u"json"_s, u"Print JSON to the standard output, the table to standard error."_s});
    parser.addOption(
        {u"directory"_s, u"Where to put the books, about 5 GB; a temporary folder if not given."_s, u"PATH"_s});
    parser.addOption(
        {u"only"_s,
         u"One of exchange, export, reading, window, saving; all but the first need the books that exchange left "
         u"in the directory."_s,
         u"STAGE"_s});
    parser.process(application);

    const QTemporaryDir temporary;
    const QString directory = parser.isSet(u"directory"_s) ? parser.value(u"directory"_s) : temporary.path();
    const Figures small = measured(directory, smallBook, parser.value(u"only"_s));
    const Figures figures =
        measured(directory, parser.isSet(u"quick"_s) ? 100'000 : 1'000'000, parser.value(u"only"_s));

    const bool asJson = parser.isSet(u"json"_s);
    std::fprintf(asJson ? stderr : stdout, "%s", qPrintable(toTable(figures, small)));
    if (asJson)
        std::fputs(toJson(figures, small).constData(), stdout);
    return 0;
}
