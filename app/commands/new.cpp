// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklocation.h"
#include "commands/commands.h"
#include "registry.h"
#include "sample/samplebook.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Half a sample is not what was asked for: a book that cannot be filled is taken away again.
Result<SampleCounts> fill(std::unique_ptr<Book>& book)
{
    Result<SampleCounts> counts = fillSampleBook(*book);
    if (counts)
        return counts;
    const QString path = book->path();
    book.reset();
    for (const auto* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    return counts;
}

/// Who names their currency says where they are, better than the language of their system does: the code begins with
/// the country's. Empty for the euro and others of many countries.
QString regionOf(const QString& currency)
{
    const QString region = currency.left(2).toUpper();
    const bool isCountry = QLocale::codeToTerritory(region) != QLocale::AnyTerritory;
    return isCountry && region != "EU"_L1 ? region : QString();
}

QJsonObject toJson(const Book& book, const SampleCounts& counts)
{
    return {{u"book"_s, book.path()},
            {u"currency"_s, book.currency().code()},
            {u"added"_s, QJsonObject{{u"employees"_s, counts.employees},
                                     {u"customers"_s, counts.customers},
                                     {u"contacts"_s, counts.contacts},
                                     {u"needs"_s, counts.needs},
                                     {u"tasks"_s, counts.tasks},
                                     {u"interactions"_s, counts.interactions},
                                     {u"connections"_s, counts.relationships}}}};
}

Outcome<> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const QString path = QFileInfo(arguments.word(0)).absoluteFilePath();
    const QString currency = arguments.value(u"currency");
    constexpr qint64 monthsOfYear = 12;
    KITH_TRY_ASSIGN(const qint64 month, arguments.number(u"fiscal-year", 1, 1));
    if (month > monthsOfYear)
        return wrongUsage(Cli::tr("A year of the business begins with a month from 1 to 12, not with %1.").arg(month));
    KITH_TRY_ASSIGN(auto book,
                    Book::create(path, standardRegistry(), {.currency = currency, .region = regionOf(currency)}));
    session.noteMade();
    if (month > 1)
        KITH_TRY(book->setFiscalYearStart(int(month)));
    SampleCounts counts;
    if (arguments.has(u"sample")) {
        KITH_TRY_ASSIGN(counts, fill(book));
    }
    if (const auto remembered = rememberBook(path); !remembered)
        say(remembered.error().message); // the book is made; only the next command must name it

    if (session.wantsJson()) {
        session.output().write(toJson(*book, counts));
        return ExitStatus::Done;
    }
    session.output().write(Cli::tr("Made the book “%1” in %2. From now on it is the one that opens.\n")
                               .arg(QDir::toNativeSeparators(path), book->currency().code()));
    if (counts.customers > 0)
        session.output().write(Cli::tr("It has %1 made-up customers and %2 talks with them.\n")
                                   .arg(counts.customers)
                                   .arg(counts.interactions));
    return ExitStatus::Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .usage = u"FILE [--currency CODE] [--fiscal-year MONTH] [--sample]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "create a book"),
            .details = QT_TRANSLATE_NOOP("Cli", "Never overwrites a file; --book is ignored."),
            .minimumWords = 1,
            .maximumWords = 1,
            .options = {{u"currency"_s, u"CODE"_s,
                         QT_TRANSLATE_NOOP("Cli", "the base currency, such as EUR, INR or VND; else the system's")},
                        {u"fiscal-year"_s, u"MONTH"_s,
                         QT_TRANSLATE_NOOP("Cli", "the month a year of the business begins with, 1 to 12; else 1")},
                        {u"sample"_s, {}, QT_TRANSLATE_NOOP("Cli", "fill it with a small, lively business to try")}},
            .needsBook = Command::NeedsBook::No,
            .run = run};
}

} // namespace kith
