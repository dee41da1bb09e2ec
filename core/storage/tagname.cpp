// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tagname.h"

#include "base/fold.h"
#include "storage/filterrenames.h"
#include "storage/referencenames.h"
#include "storage/storagetext.h"
#include "storage/writer.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString asRead(const QString& name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

Result<> checkTagName(Connection& connection, std::shared_ptr<const Schema> schema, const Record& tag)
{
    const EntityInfo& tags = schema->entity(u"tag");
    const QString name = textOf(tag.values[static_cast<size_t>(tags.titleField)]);
    ReferenceNames names(connection, std::move(schema));
    // Accents count: two words of Vietnamese may differ in nothing else.
    KITH_TRY_ASSIGN(const IdList alike, names.idsNamed(tags.name, name));
    for (const qint64 id : alike) {
        KITH_TRY_ASSIGN(const QString other, names.name(tags.name, id));
        if (id != tag.id && asRead(other) == asRead(name))
            return error(Error::Code::InvalidInput,
                         StorageText::tr("There is a tag “%1” already. Choose another name.").arg(other));
    }
    return {};
}

Result<> renameTagInFilters(Writer& writer, const Record& before, const Record& after)
{
    const auto schema = writer.sharedSchema();
    const EntityInfo& tags = schema->entity(u"tag");
    const auto title = static_cast<size_t>(tags.titleField);
    const QString former = textOf(before.values[title]);
    const QString now = textOf(after.values[title]);
    if (fold(former) == fold(now)) // as filters compare
        return {};
    KITH_TRY_ASSIGN(const IdList alike, ReferenceNames(writer.connection(), schema).idsNamed(tags.name, former));
    if (!alike.empty())
        return {};
    return renameInFilters(
        writer, *schema,
        {.isMeant = [&tags](const Field& field) { return field.target == tags.name; }, .words = {{fold(former), now}}});
}

} // namespace kith
