// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/generate.h"

#include "commands/commands.h"
#include "progressline.h"
#include "session.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 usualCustomers = 1000;
constexpr qint64 mostCustomers = 10'000'000;
constexpr qint64 bytesEach = 2 * 1300; // measured with 20 000, in the log and again in the file

/// Before the disk is full, for other programs too.
Result<> checkRoom(const Book& book, qint64 customers)
{
    const QStorageInfo disk(QFileInfo(book.path()).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() > customers * bytesEach)
        return {};
    const QLocale locale;
    return error(Error::Code::DiskFull,
                 Cli::tr("%1 customers need about %2, and %3 are free beside the book. Free some space, or give fewer.")
                     .arg(locale.toString(customers), locale.formattedDataSize(customers * bytesEach),
                          locale.formattedDataSize(disk.bytesAvailable())));
}

Outcome<> run(Session& session)
{
    KITH_TRY_ASSIGN(const qint64 customers, session.arguments().number(u"customers", 1, usualCustomers));
    if (customers > mostCustomers)
        return wrongUsage(
            Cli::tr("%1 customers are too many. Give --customers up to %2.").arg(customers).arg(mostCustomers));
    KITH_TRY_ASSIGN(const qint64 seed, session.arguments().number(u"seed", 0, 1));
    KITH_TRY(checkRoom(session.book(), customers));
    QElapsedTimer clock;
    clock.start();
    {
        ProgressLine line(Cli::tr("Generating customers"));
        KITH_TRY(generateCustomers(session.book(), customers, static_cast<quint64>(seed), line.progress()));
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    if (session.wantsJson())
        session.output().write(QJsonObject{{u"customers"_s, customers}, {u"seed"_s, seed}, {u"seconds"_s, seconds}});
    else
        session.output().write(Cli::tr("Added %1 made-up customers in %2 s. kith undo takes them away.\n")
                                   .arg(customers)
                                   .arg(seconds, 0, 'f', 1));
    return ExitStatus::Done;
}

} // namespace

Command generateCommand()
{
    return {.name = u"generate"_s,
            .usage = u"[--customers N] [--seed S]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "fill the book with made-up customers, for trials and measurements"),
            .details = QT_TRANSLATE_NOOP("Cli", "The same seed gives the same customers."),
            .options = {{u"customers"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many (1000)")},
                        {u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "which ones (1)")}},
            .run = run};
}

} // namespace kith
