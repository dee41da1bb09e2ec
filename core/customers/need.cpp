// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/need.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo needEntity()
{
    EntityInfo entity{.number = 5, .name = u"need"_s, .plural = u"needs"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Need");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Needs");
    entity.fields = {
        field(u"what"_s, QT_TRANSLATE_NOOP("fields", "What"), &Need::what).required().searchable(SearchAs::Words),
        reference(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), &Need::customer, u"customer"_s)
            .ownedByTarget(),
        reference(u"contact"_s, QT_TRANSLATE_NOOP("fields", "Contact"), &Need::contact, u"contact"_s),
        field(u"product"_s, QT_TRANSLATE_NOOP("fields", "Product"), &Need::product),
        field(u"category"_s, QT_TRANSLATE_NOOP("fields", "Category"), &Need::category),
        field(u"due"_s, QT_TRANSLATE_NOOP("fields", "Due"), &Need::due),
        field(u"met"_s, QT_TRANSLATE_NOOP("fields", "Met"), &Need::isMet),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Need::notes)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Need::externalId),
    };
    entity.defaultSort = u"due"_s;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
