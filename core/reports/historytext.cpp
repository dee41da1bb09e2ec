// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/historytext.h"

#include "reports/recordtext.h"
#include "storage/fieldchange.h"

#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Added:
    case Operation::RangeAdded:
        return u"added"_s;
    case Operation::Changed:
        return u"changed"_s;
    case Operation::Removed:
        return u"removed"_s;
    }
    return {};
}

} // namespace

QString historyTime(const HistoryEntry& entry)
{
    return formatInstant(entry.set.at.toMSecsSinceEpoch() / 1000 * 1000, QTimeZone::systemTimeZone());
}

Result<QJsonArray> historyJson(Book& book, const EntityInfo& entity, const std::vector<HistoryEntry>& entries)
{
    RecordText text(book);
    ReferenceNames names(book.connection(), book.schema());
    QJsonArray array;
    for (const HistoryEntry& entry : entries) {
        QJsonArray fields;
        for (const FieldChange& change : fieldChanges(entity, entry.before, entry.after)) {
            KITH_TRY_ASSIGN(const QJsonValue before, text.json(*change.field, change.before));
            KITH_TRY_ASSIGN(const QJsonValue after, text.json(*change.field, change.after));
            fields.append(QJsonObject{{u"field"_s, change.field->name}, {u"before"_s, before}, {u"after"_s, after}});
        }
        QJsonValue who;
        if (entry.set.employee.isValid()) {
            KITH_TRY_ASSIGN(const QString name, names.name(u"employee"_s, entry.set.employee.value));
            who = name.isEmpty() ? QJsonValue() : QJsonValue(name);
        }
        array.append(QJsonObject{{u"at"_s, historyTime(entry)},
                                 {u"change"_s, entry.set.id.value},
                                 {u"title"_s, entry.set.name.title()},
                                 {u"employee"_s, who},
                                 {u"operation"_s, operationName(entry.operation)},
                                 {u"undone"_s, entry.set.reversedBy.isValid()},
                                 {u"fields"_s, fields}});
    }
    return array;
}

} // namespace kith
