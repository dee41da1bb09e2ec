// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/tag.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo tagEntity()
{
    EntityInfo entity{.number = 2, .name = u"tag"_s, .plural = u"tags"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Tag");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Tags");
    entity.fields = {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &Tag::name)
            .required()
            .sortedBy(u"name_sort"_s, SortAs::Collation),
        field(u"color"_s, QT_TRANSLATE_NOOP("fields", "Colour"), &Tag::color),
    };
    entity.defaultSort = u"name"_s;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
