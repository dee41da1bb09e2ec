// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tagname.h"

#include "storage/referencenames.h"
#include "storage/storagetext.h"

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

} // namespace kith
