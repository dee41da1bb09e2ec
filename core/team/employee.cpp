// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/employee.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo employeeEntity()
{
    EntityInfo entity{.number = 1, .name = u"employee"_s, .plural = u"employees"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Employee");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Employees");
    entity.fields = {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &Employee::name)
            .required()
            .searchable(SearchAs::Name)
            .sortedBy(u"name_sort"_s, SortAs::Collation),
        emailsField<Employee>(),
        phonesField<Employee>(),
        field(u"job_title"_s, QT_TRANSLATE_NOOP("fields", "Job title"), &Employee::jobTitle),
        field(u"language"_s, QT_TRANSLATE_NOOP("fields", "Language"), &Employee::language).rule(TextRule::Language),
        field(u"active"_s, QT_TRANSLATE_NOOP("fields", "Active"), &Employee::isActive),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Employee::notes).as(FieldType::Note),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Employee::externalId),
    };
    entity.defaultSort = u"name"_s;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
