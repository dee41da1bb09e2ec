// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "displaywidth.h"
#include "recordnames.h"
#include "reports/recordtext.h"
#include "session.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<Record> stored(Book& book, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(book.connection(), entity));
    KITH_TRY_ASSIGN(const auto record, reader.read(id));
    if (!record)
        return error(Error::Code::NotFound, Cli::tr("There is no %1.").arg(shownId(entity, id)));
    return *record;
}

Outcome<> printText(Session& session, const EntityInfo& entity, const Record& record)
{
    int width = 0;
    for (const Field& field : entity.fields)
        width = std::max(width, displayWidth(field.title()));
    RecordText text(session.book());
    session.output().write(shownId(entity, record.id) + u'\n');
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (isEmpty(record.values[i]))
            continue;
        KITH_TRY_ASSIGN(const QStringList lines, text.full(entity.fields[i], record.values[i]));
        QString heading = entity.fields[i].title();
        for (const QString& line : lines) {
            if (lines.size() == 1 && line.isEmpty())
                continue;
            const QString space(width - displayWidth(heading) + 2, u' ');
            session.output().write(heading + space + onOneLine(line) + u'\n');
            heading.clear();
        }
    }
    return ExitStatus::Done;
}

Outcome<> run(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(const qint64 id, findRecord(book, *entity, session.arguments().word(1)));
    KITH_TRY_ASSIGN(const Record record, stored(book, *entity, id));
    if (session.wantsJson()) {
        RecordText text(book);
        KITH_TRY_ASSIGN(const QJsonObject object, text.json(*entity, record));
        session.output().write(object);
        return ExitStatus::Done;
    }
    return printText(session, *entity, record);
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .usage = u"KIND ID"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "show one record"),
            .details = QT_TRANSLATE_NOOP("Cli", "ID: customer:12, 12, or a name that only one has."),
            .minimumWords = 2,
            .maximumWords = 2,
            .run = run};
}

} // namespace kith
