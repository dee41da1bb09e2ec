// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns are which fields, found out from what they are called and what they hold.
#include "interchange/columncontent.h"
#include "interchange/columnmapping.h"
#include "interchange/headerwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Role = ColumnUse::Role;

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

bool namesAField(const EntityInfo& entity, const QString& cell)
{
    const QStringList words = headerWords(cell);
    return ownColumn(entity, cell) || plainHeader(entity, words) || namePart(words) != NamePart::None;
}

ColumnMapping ColumnMapping::guess(const EntityInfo& entity, const QStringList& headers, bool hasHeader,
                                   const std::vector<QStringList>& samples)
{
    ColumnMapping mapping;
    mapping.m_headers = headers;
    mapping.m_uses.resize(static_cast<size_t>(headers.size()));
    if (hasHeader)
        mapping.useOwnNames(entity);
    if (hasHeader && !mapping.m_isOwnForm) {
        std::vector<QStringList> words;
        for (const QString& header : headers)
            words.push_back(headerWords(header));
        mapping.usePlainHeaders(entity, words);
        mapping.useNames(entity, words);
        mapping.useListHeaders(entity, words);
    }
    if (!mapping.m_isOwnForm)
        mapping.useContent(entity, samples, hasHeader);
    mapping.dropSecondUses();
    return mapping;
}

void ColumnMapping::useOwnNames(const EntityInfo& entity)
{
    std::vector<ColumnUse> own(m_uses.size());
    std::vector<size_t> doubled;
    QSet<QString> seen;
    // Another program's id; our own exports have a column for those.
    const bool isForeignId = !m_headers.contains(u"external_id"_s);
    for (size_t i = 0; i < m_uses.size(); ++i) {
        const QString& header = m_headers[static_cast<qsizetype>(i)];
        const auto use = ownColumn(entity, header == u"id" && isForeignId ? u"external_id"_s : header);
        const bool isDerived = entity.find(header) && !use;
        if (use && seen.contains(header))
            doubled.push_back(i);
        seen.insert(header);
        if (use)
            own[i] = *use;
        else if (!isDerived && header != u"id")
            return;
    }
    m_isOwnForm = true;
    m_uses = std::move(own);
    moveToFreeEntries(entity, doubled);
}

/// `email,email` are two e-mails; of what there is one only, the second goes nowhere.
void ColumnMapping::moveToFreeEntries(const EntityInfo& entity, const std::vector<size_t>& doubled)
{
    using Place = std::tuple<Role, int, int, int>; // role, field, part, entry
    const auto placeOf = [](const ColumnUse& use) {
        return Place{use.role, use.field, use.part, use.entry};
    };
    std::vector<ColumnUse> uses;
    for (const size_t column : doubled)
        uses.push_back(std::exchange(m_uses[column], {}));
    std::set<Place> held;
    std::transform(m_uses.begin(), m_uses.end(), std::inserter(held, held.end()), placeOf);
    std::map<Place, int> last; // by the place that is doubled
    for (size_t i = 0; i < doubled.size(); ++i) {
        ColumnUse& use = uses[i];
        if (entity.fields[static_cast<size_t>(use.field)].type != FieldType::List)
            continue;
        int& entry = last.try_emplace(placeOf(use), use.entry).first->second;
        do
            use.entry = ++entry;
        while (!held.insert(placeOf(use)).second);
        m_uses[doubled[i]] = use;
    }
}

namespace {

/// The fields that are no lists, by what they are called here: name, label, synonyms. The first of a name has it.
class CalledFields
{
public:
    explicit CalledFields(const EntityInfo& entity)
    {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const Field& field = entity.fields[i];
            if (!field.isWritable() || field.type == FieldType::List)
                continue;
            remember(m_names, field.name, i);
            remember(m_titles, field.title().toCaseFolded(), i);
            for (const QString& synonym : field.synonyms)
                remember(m_titles, synonym.toCaseFolded(), i);
        }
    }

    [[nodiscard]] std::optional<int> find(const QString& header, const QStringList& words) const
    {
        const int none = std::numeric_limits<int>::max();
        const int first =
            std::min(m_names.value(words.join(u'_'), none), m_titles.value(header.trimmed().toCaseFolded(), none));
        return first == none ? std::nullopt : std::optional(first);
    }

private:
    static void remember(QHash<QString, int>& known, const QString& name, size_t field)
    {
        if (!known.contains(name))
            known.insert(name, static_cast<int>(field));
    }

    QHash<QString, int> m_names;
    QHash<QString, int> m_titles;
};

} // namespace

void ColumnMapping::usePlainHeaders(const EntityInfo& entity, const std::vector<QStringList>& words)
{
    const CalledFields called(entity);
    std::map<int, std::pair<int, size_t>> best; // field → rank, column
    for (size_t i = 0; i < m_uses.size(); ++i) {
        std::optional<PlainHeader> found;
        if (const auto field = called.find(m_headers[static_cast<qsizetype>(i)], words[i]))
            found = PlainHeader{*field, -1};
        else
            found = plainHeader(entity, words[i]);
        if (!found)
            continue;
        const auto [known, isNew] = best.try_emplace(found->field, found->rank, i);
        if (!isNew && found->rank < known->second.first)
            known->second = {found->rank, i};
    }
    for (const auto& [field, place] : best)
        m_uses[place.second] = {.role = Role::Content, .field = field};
}

void ColumnMapping::useNames(const EntityInfo& entity, const std::vector<QStringList>& headers)
{
    const int name = entity.indexOf(u"name");
    const int birthday = entity.indexOf(u"birthday");
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        const QStringList& words = headers[i];
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

void ColumnMapping::useListHeaders(const EntityInfo& entity, const std::vector<QStringList>& words)
{
    std::vector<Group> groups;
    std::map<std::tuple<int, QString, int>, size_t> firstOf; // field, label, number → group
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        auto header = listHeader(words[i]);
        const int field = header ? entity.indexOf(header->field) : -1;
        if (field < 0)
            continue;
        header->number = std::max(1, header->number);
        const auto [first, isNew] = firstOf.try_emplace({field, header->label, header->number}, groups.size());
        const auto isHeld = [&](const auto& column) {
            return column.second.part == header->part && column.second.line == header->line;
        };
        auto* same = isNew ? nullptr : &groups[first->second].columns;
        if (same && std::none_of(same->begin(), same->end(), isHeld))
            same->emplace_back(i, *header);
        else if (!same || header->field != u"addresses")
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
                              .part = partOf(entity.fields[static_cast<size_t>(group.field)], header.part),
                              .line = header.line,
                              .label = group.label};
        }
    }
}

std::map<int, int> ColumnMapping::entriesOfLists() const
{
    std::map<int, int> entries;
    for (const ColumnUse& use : m_uses) {
        if (use.role != Role::Unused)
            entries[use.field] = std::max(entries[use.field], use.entry + 1);
    }
    return entries;
}

void ColumnMapping::useContent(const EntityInfo& entity, const std::vector<QStringList>& samples, bool hasHeader)
{
    std::map<int, int> entries = entriesOfLists();
    for (size_t i = 0; i < m_uses.size(); ++i) {
        if (!isFree(i))
            continue;
        const auto content = columnContent(samples, static_cast<qsizetype>(i), hasHeader);
        const int field = content == ColumnContent::Email   ? entity.indexOf(u"emails")
                          : content == ColumnContent::Phone ? entity.indexOf(u"phones")
                          : content == ColumnContent::Link  ? entity.indexOf(u"links")
                                                            : -1;
        if (field >= 0)
            m_uses[i] = {.role = Role::Content, .field = field, .entry = entries[field]++};
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
void ColumnMapping::dropSecondUses()
{
    std::set<std::tuple<Role, int, int, int, int>> known;
    for (ColumnUse& use : m_uses) {
        if (use.role != Role::Unused && !known.emplace(use.role, use.field, use.entry, use.part, use.line).second)
            use = {};
    }
}

} // namespace kith
