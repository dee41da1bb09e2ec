// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklocation.h"
#include "commands/commands.h"
#include "registry.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Outcome<> run(Session& session)
{
    const QString path = QFileInfo(session.arguments().word(0)).absoluteFilePath();
    KITH_TRY_ASSIGN(const auto book,
                    Book::create(path, standardRegistry(), {.currency = session.arguments().value(u"currency")}));
    if (const auto remembered = rememberBook(path); !remembered)
        say(remembered.error().message); // the book is made; only the next command must name it
    if (session.wantsJson())
        session.output().write(QJsonObject{{u"book"_s, path}, {u"currency"_s, book->currency()}});
    else
        session.output().write(Cli::tr("Made the book “%1” in %2. From now on it is the one that opens.\n")
                                   .arg(QDir::toNativeSeparators(path), book->currency()));
    return ExitStatus::Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .usage = u"FILE [--currency CODE]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "create a book"),
            .details = QT_TRANSLATE_NOOP("Cli", "Never overwrites a file; --book is ignored."),
            .minimumWords = 1,
            .maximumWords = 1,
            .options = {{u"currency"_s, u"CODE"_s,
                         QT_TRANSLATE_NOOP("Cli", "the base currency, such as EUR, INR or VND; else the system's")}},
            .needsBook = Command::NeedsBook::No,
            .run = run};
}

} // namespace kith
