// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/columnmapping.h"

#include "interchange/columncontent.h"
#include "interchange/headerwords.h"
#include "schema/flatcolumns.h"

#include <QCoreApplication>

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

int partOf(const Field& field, ListHeader::Part part)
{
    switch (part) {
    case ListHeader::Part::City:
        return static_cast<int>(field.parts.indexOf(u"city"_s));
    case ListHeader::Part::Region:
        return static_cast<int>(field.parts.indexOf(u"region"_s));
    case ListHeader::Part::PostalCode:
        return static_cast<int>(field.parts.indexOf(u"postal_code"_s));
    case ListHeader::Part::Country:
        return static_cast<int>(field.parts.indexOf(u"country"_s));
    default:
        return 0;
    }
}

Role roleOf(ListHeader::Part part)
{
    if (part == ListHeader::Part::Label)
        return Role::Label;
    return part == ListHeader::Part::StreetLine ? Role::StreetLine : Role::Content;
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
    for (const FlatColumn& column : flatColumns(entity, field, entry + 1)) {
        if (column.entry == entry && column.part == part)
            return column.name;
    }
    return {};
}

ColumnMapping ColumnMapping::guess(const EntityInfo& entity, const QStringList& headers, bool hasHeader,
                                   const std::vector<QStringList>& samples)
{
    ColumnMapping mapping;
    mapping.m_headers = headers;
    mapping.m_uses.resize(static_cast<size_t>(headers.size()));
    if (hasHeader) {
        mapping.useOwnNames(entity);
        if (!mapping.m_isOwnForm) {
            mapping.usePlainHeaders(entity);
            mapping.useNames(entity);
            mapping.useListHeaders(entity);
        }
    }
    if (!mapping.m_isOwnForm)
        mapping.useContent(entity, samples, hasHeader);
    mapping.dropSecondUses(entity);
    return mapping;
}

void ColumnMapping::useOwnNames(const EntityInfo& entity)
{
    std::vector<ColumnUse> own(m_uses.size());
    m_isOwnForm = true;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        // Another program's id; our own exports have a column for those.
        const bool isForeignId = header == u"id" && !m_headers.contains(u"external_id"_s);
        const auto use = ownColumn(entity, isForeignId ? u"external_id"_s : header);
        const bool isDerived = entity.find(header) && !use;
        if (use)
            own[i] = *use;
        else if (!isDerived && header != u"id")
            m_isOwnForm = false;
    }
    if (m_isOwnForm)
        m_uses = std::move(own);
}

void ColumnMapping::usePlainHeaders(const EntityInfo& entity)
{
    std::map<int, std::pair<int, size_t>> best; // field → rank, column
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        const QStringList words = headerWords(header);
        std::optional<PlainHeader> found;
        for (size_t f = 0; f < entity.fields.size() && !found; ++f) {
            const Field& field = entity.fields[f];
            const bool isNamed = field.name == words.join(u'_') ||
                                 field.title().compare(header.trimmed(), Qt::CaseInsensitive) == 0 ||
                                 field.synonyms.contains(header.trimmed(), Qt::CaseInsensitive);
            if (isNamed && field.isWritable() && field.type != FieldType::List)
                found = PlainHeader{static_cast<int>(f), -1};
        }
        if (!found)
            found = plainHeader(entity, words);
        if (!found)
            continue;
        const auto [known, isNew] = best.try_emplace(found->field, found->rank, i);
        if (!isNew && found->rank < known->second.first)
            known->second = {found->rank, i};
    }
    for (const auto& [field, place] : best)
        m_uses[place.second] = {.role = Role::Content, .field = field};
}

void ColumnMapping::useNames(const EntityInfo& entity)
{
    const int name = entity.indexOf(u"name");
    const int birthday = entity.indexOf(u"birthday");
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        const QStringList words = headerWords(m_headers[static_cast<qsizetype>(i)]);
        static const std::map<NamePart, Role> roles = {{NamePart::None, Role::Unused},
                                                       {NamePart::Given, Role::GivenName},
                                                       {NamePart::Middle, Role::MiddleName},
                                                       {NamePart::Family, Role::FamilyName},
                                                       {NamePart::Nickname, Role::Nickname}};
        if (name >= 0)
            m_uses[i] = {.role = roles.at(namePart(words)), .field = name};
        if (birthday < 0 || words.size() != 2 || words[0] != u"birth")
            continue;
        const auto part = QStringList{u"year"_s, u"month"_s, u"day"_s}.indexOf(words[1]);
        if (part >= 0)
            m_uses[i] = {.role = std::array{Role::BirthYear, Role::BirthMonth, Role::BirthDay}[size_t(part)],
                         .field = birthday};
    }
}

/// The columns that make up one entry of a list.
struct ColumnMapping::Group
{
    int field = -1;
    QString label{};
    int number = 0;
    bool isLastChoice = false;
    std::vector<std::pair<size_t, ListHeader>> columns{};
};

void ColumnMapping::useListHeaders(const EntityInfo& entity)
{
    std::vector<Group> groups;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        auto header = listHeader(headerWords(m_headers[static_cast<qsizetype>(i)]));
        const int field = header ? entity.indexOf(header->field) : -1;
        if (field < 0)
            continue;
        header->number = std::max(1, header->number);
        const auto holds = [&](const Group& group) {
            return std::any_of(group.columns.begin(), group.columns.end(), [&](const auto& column) {
                return column.second.part == header->part && column.second.line == header->line;
            });
        };
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
            return group.field == field && group.label == header->label && group.number == header->number;
        });
        if (same != groups.end() && !holds(*same))
            same->columns.emplace_back(i, *header);
        else if (same == groups.end() || header->field != u"addresses")
            groups.push_back({field, header->label, header->number, header->isLastChoice, {{i, *header}}});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.isLastChoice < b.isLastChoice; });

    std::map<int, int> entries;
    for (const Group& group : groups) {
        const bool hasStreet = std::any_of(group.columns.begin(), group.columns.end(), [](const auto& column) {
            return column.second.part == ListHeader::Part::Street;
        });
        const bool isOnlyLabel = group.columns.size() == 1 && group.columns[0].second.part == ListHeader::Part::Label;
        if (isOnlyLabel)
            continue;
        const int entry = entries[group.field]++;
        for (const auto& [column, header] : group.columns) {
            // The whole address in one cell says nothing that its parts do not.
            if (header.part == ListHeader::Part::Formatted && hasStreet)
                continue;
            m_uses[column] = {.role = roleOf(header.part),
                              .field = group.field,
                              .entry = entry,
                              .part = partOf(fieldAt(entity, group.field), header.part),
                              .line = header.line,
                              .label = group.label};
        }
    }
}

int ColumnMapping::nextEntry(int field) const
{
    int next = 0;
    for (const ColumnUse& use : m_uses) {
        if (use.role != Role::Unused && use.field == field)
            next = std::max(next, use.entry + 1);
    }
    return next;
}

void ColumnMapping::useContent(const EntityInfo& entity, const std::vector<QStringList>& samples, bool hasHeader)
{
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        const auto content = columnContent(samples, static_cast<qsizetype>(i), hasHeader);
        const int field = content == ColumnContent::Email   ? entity.indexOf(u"emails")
                          : content == ColumnContent::Phone ? entity.indexOf(u"phones")
                          : content == ColumnContent::Link  ? entity.indexOf(u"links")
                                                            : -1;
        if (field >= 0)
            m_uses[i] = {.role = Role::Content, .field = field, .entry = nextEntry(field)};
        else if (content == ColumnContent::Date && !hasHeader && entity.indexOf(u"birthday") >= 0)
            m_uses[i] = {.role = Role::Content, .field = entity.indexOf(u"birthday")};
    }
    if (hasHeader)
        return;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (isFree(i) && columnContent(samples, static_cast<qsizetype>(i), false) == ColumnContent::Words) {
            m_uses[i] = {.role = Role::Content, .field = entity.titleField};
            return;
        }
    }
}

/// Two columns for one thing: the first has it.
void ColumnMapping::dropSecondUses(const EntityInfo& entity)
{
    Q_UNUSED(entity);
    for (size_t i = 0; i < m_uses.size(); ++i) {
        for (size_t j = 0; j < i && !isFree(i); ++j) {
            const ColumnUse& a = m_uses[i];
            const ColumnUse& b = m_uses[j];
            if (a.role == b.role && a.field == b.field && a.entry == b.entry && a.part == b.part && a.line == b.line)
                m_uses[i] = {};
        }
    }
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
                         .arg(column, m_headers.join(u", "_s)));
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
                                                 "%2. Say which one it is, as in --mapping %3=COLUMN.")
                         .arg(field.title(), m_headers.join(u", "_s), field.name));
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
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (isFree(i))
            unused.append(m_headers[static_cast<qsizetype>(i)]);
    }
    return unused;
}

std::vector<std::pair<QString, QString>> ColumnMapping::assignments(const EntityInfo& entity) const
{
    static const std::map<Role, QString> nameRoles = {
        {Role::GivenName, u"first_name"_s}, {Role::MiddleName, u"middle_name"_s}, {Role::FamilyName, u"last_name"_s}};
    std::vector<std::pair<QString, QString>> pairs;
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const ColumnUse& use = m_uses[i];
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        if (const auto role = nameRoles.find(use.role); role != nameRoles.end()) {
            pairs.emplace_back(role->second, header);
            continue;
        }
        if (use.role != Role::Content && use.role != Role::Label)
            continue;
        const Field& field = fieldAt(entity, use.field);
        if (field.type != FieldType::List)
            pairs.emplace_back(field.name, header);
        else if (use.role == Role::Label)
            pairs.emplace_back(listColumnName(entity, use.field, use.entry, FlatColumn::label), header);
        else
            pairs.emplace_back(listColumnName(entity, use.field, use.entry, use.part), header);
    }
    return pairs;
}

} // namespace kith
