// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/task.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo taskEntity()
{
    EntityInfo entity{.number = 6, .name = u"task"_s, .plural = u"tasks"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Task");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Tasks");
    entity.fields = {
        field(u"subject"_s, QT_TRANSLATE_NOOP("fields", "Subject"), &Task::subject)
            .required()
            .searchable(SearchAs::Words),
        reference(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), &Task::customer, u"customer"_s)
            .ownedByTarget(),
        reference(u"contact"_s, QT_TRANSLATE_NOOP("fields", "Contact"), &Task::contact, u"contact"_s),
        reference(u"owner"_s, QT_TRANSLATE_NOOP("fields", "Owner"), &Task::owner, u"employee"_s),
        field(u"due"_s, QT_TRANSLATE_NOOP("fields", "Due"), &Task::due).indexed().thenBy(u"due_time"_s),
        field(u"due_time"_s, QT_TRANSLATE_NOOP("fields", "Due at"), &Task::dueTime),
        field(u"priority"_s, QT_TRANSLATE_NOOP("fields", "Priority"), &Task::priority)
            .choices(
                {{u"high"_s, QT_TRANSLATE_NOOP("choices", "High")}, {u"low"_s, QT_TRANSLATE_NOOP("choices", "Low")}}),
        field(u"done"_s, QT_TRANSLATE_NOOP("fields", "Done"), &Task::isDone),
        field(u"done_at"_s, QT_TRANSLATE_NOOP("fields", "Done at"), &Task::doneAt),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Task::notes)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Task::externalId),
    };
    entity.defaultSort = u"due"_s;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
