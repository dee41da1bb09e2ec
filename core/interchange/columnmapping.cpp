// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/columnmapping.h"

#include "schema/flatcolumns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Role = ColumnUse::Role;

const Field& fieldAt(const EntityInfo& entity, int index)
{
    return entity.fields[static_cast<size_t>(index)];
}

/// Whether a header was seen before.
bool isDoubled(QSet<QString>& seen, const QString& header)
{
    const qsizetype before = seen.size();
    seen.insert(header);
    return seen.size() == before;
}

std::optional<ColumnUse> plainColumn(const EntityInfo& entity, const QString& name)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool isTarget = field.type == FieldType::References && field.target == name;
        if (field.isWritable() && field.type != FieldType::List && (field.name == name || isTarget))
            return ColumnUse{.role = Role::Content, .field = static_cast<int>(i)};
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnUse> ownColumn(const EntityInfo& entity, const QString& name)
{
    if (const auto use = plainColumn(entity, name))
        return use;
    const auto column = flatColumn(entity, name);
    if (!column)
        return std::nullopt;
    const Field& field = fieldAt(entity, column->field);
    if (field.type != FieldType::List || !field.isWritable())
        return std::nullopt;
    if (column->part == FlatColumn::label)
        return ColumnUse{.role = Role::Label, .field = column->field, .entry = column->entry};
    return ColumnUse{.role = Role::Content, .field = column->field, .entry = column->entry, .part = column->part};
}

QString listColumnName(const EntityInfo& entity, int field, int entry, int part)
{
    for (const FlatColumn& column : entryColumns(entity, field, entry)) {
        if (column.part == part)
            return column.name;
    }
    return {};
}

QString namesOf(const QStringList& headers)
{
    constexpr qsizetype mostShown = 40;
    if (headers.size() <= mostShown)
        return headers.join(u", "_s);
    return QCoreApplication::translate("interchange", "%1 and %2 more")
        .arg(headers.mid(0, mostShown).join(u", "_s), QString::number(headers.size() - mostShown));
}

Result<> ColumnMapping::assign(const EntityInfo& entity, const QString& fieldName, const QString& column)
{
    auto use = ownColumn(entity, fieldName);
    static const std::map<QString, Role> nameRoles = {
        {u"first_name"_s, Role::GivenName}, {u"middle_name"_s, Role::MiddleName}, {u"last_name"_s, Role::FamilyName}};
    if (const auto role = nameRoles.find(fieldName); !use && role != nameRoles.end() && entity.indexOf(u"name") >= 0)
        use = ColumnUse{.role = role->second, .field = entity.indexOf(u"name")};
    if (!use)
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("interchange", "%1 have no field “%2” that can be imported.")
                         .arg(entity.pluralTitle(), fieldName));

    auto index = m_headers.indexOf(column);
    if (index < 0 && column.toInt() > 0 && column.toInt() <= m_headers.size())
        index = column.toInt() - 1;
    if (index < 0 && !column.isEmpty())
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("interchange", "The file has no column “%1”. Its columns are: %2.")
                         .arg(column, namesOf(m_headers)));
    for (ColumnUse& other : m_uses) {
        if (other.role == use->role && other.field == use->field && other.entry == use->entry &&
            other.part == use->part)
            other = {};
    }
    if (index >= 0)
        m_uses[static_cast<size_t>(index)] = *use;
    return {};
}

Result<> ColumnMapping::check(const EntityInfo& entity) const
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.isRequired || !field.isWritable() || feeds(static_cast<int>(i)))
            continue;
        // A person without a name goes by their company, their e-mail or their telephone number.
        const bool hasStandIn =
            field.name == u"name" && (feeds(entity.indexOf(u"company")) || feeds(entity.indexOf(u"customer")) ||
                                      feeds(entity.indexOf(u"emails")) || feeds(entity.indexOf(u"phones")));
        if (hasStandIn)
            continue;
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("interchange",
                                                 "No column could be recognised as “%1”. The columns are: "
                                                 "%2. Say which one it is.")
                         .arg(field.title(), namesOf(m_headers)));
    }
    return {};
}

bool ColumnMapping::feeds(int field) const
{
    return field >= 0 && std::any_of(m_uses.begin(), m_uses.end(), [&](const ColumnUse& use) {
               return use.role != Role::Unused && use.role != Role::Label && use.field == field;
           });
}

QStringList ColumnMapping::unusedHeaders() const
{
    QStringList unused;
    QSet<QString> seen;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        const bool isSecond = isDoubled(seen, header);
        if (isFree(i) && (isSecond || !m_isOwnForm))
            unused.append(header);
    }
    return unused;
}

QString ColumnMapping::nameOf(const EntityInfo& entity, size_t column) const
{
    static const std::map<Role, QString> nameRoles = {
        {Role::GivenName, u"first_name"_s}, {Role::MiddleName, u"middle_name"_s}, {Role::FamilyName, u"last_name"_s}};
    const ColumnUse& use = m_uses[column];
    if (const auto role = nameRoles.find(use.role); role != nameRoles.end())
        return role->second;
    if (use.role != Role::Content && use.role != Role::Label)
        return {};
    const Field& field = fieldAt(entity, use.field);
    if (field.type != FieldType::List)
        return field.name;
    return listColumnName(entity, use.field, use.entry, use.role == Role::Label ? FlatColumn::label : use.part);
}

std::vector<std::pair<QString, QString>> ColumnMapping::assignments(const EntityInfo& entity) const
{
    std::vector<std::pair<QString, QString>> pairs;
    QSet<QString> seen;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        // The second of one header is told by its number.
        const bool isSecond = isDoubled(seen, header);
        if (const QString name = nameOf(entity, i); !name.isEmpty())
            pairs.emplace_back(name, isSecond ? QString::number(i + 1) : header);
    }
    return pairs;
}

} // namespace kith
