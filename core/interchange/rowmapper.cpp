// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/rowmapper.h"

#include "base/numbertext.h"
#include "base/utf8text.h"
#include "interchange/headerwords.h"
#include "interchange/namelist.h"
#include "schema/schema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Role = ColumnUse::Role;

/// Google marks its own labels and groups with an asterisk; Outlook writes the kind of mail system.
QString labelFrom(QString text)
{
    if (text.startsWith(u"* "_s) || text == u"*")
        text = text.mid(1);
    text = text.trimmed();
    if (text == u"SMTP" || text == u"EX")
        return {};
    const QString common = commonLabel(text.toLower());
    return common.isEmpty() ? text : common;
}

QString chosen(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first;
}

} // namespace

/// What has been read of a row so far.
struct RowMapper::Row
{
    MappedRow mapped{};
    std::vector<ItemList> lists{};                             ///< a list a field, while it is put together
    std::array<QString, 4> names{};                            ///< given, middle, family, nickname
    std::array<QString, 3> birth{};                            ///< year, month, day
    std::vector<std::pair<const ColumnUse*, QString>> lines{}; ///< of streets
};

RowMapper::RowMapper(const EntityInfo& entity, ColumnMapping mapping, TextContext form)
    : m_entity(&entity)
    , m_mapping(std::move(mapping))
    , m_form(std::move(form))
    , m_entries(entity.fields.size())
    , m_name(entity.indexOf(u"name"))
    , m_company(entity.indexOf(u"company"))
    , m_customer(entity.indexOf(u"customer"))
    , m_kind(entity.indexOf(u"kind"))
    , m_birthday(entity.indexOf(u"birthday"))
    , m_active(entity.indexOf(u"active"))
    , m_composesName(m_name >= 0 && !m_mapping.isOwnForm())
    , m_hasKeys(m_mapping.isOwnForm() && m_mapping.headers().contains(u"external_id"_s))
{
    for (const ColumnUse& use : m_mapping.uses()) {
        if (use.role == Role::Unused || entity.fields[static_cast<size_t>(use.field)].type != FieldType::List)
            continue;
        int& entries = m_entries[static_cast<size_t>(use.field)];
        entries = std::max(entries, use.entry + 1);
    }
}

MappedRow RowMapper::map(std::span<const std::string_view> cells) const
{
    Row row;
    row.mapped.record = Schema::blank(*m_entity);
    row.mapped.problem = problemWithWidth(cells);
    row.mapped.isOurs = m_hasKeys;
    row.lists.resize(m_entity->fields.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i] > 0)
            row.lists[i].assign(static_cast<size_t>(m_entries[i]),
                                ListItem{.parts = QStringList(m_entity->fields[i].parts.size())});
    }
    const auto& uses = m_mapping.uses();
    for (size_t i = 0; i < std::min(uses.size(), cells.size()); ++i) {
        if (uses[i].role != Role::Unused && !cells[i].empty())
            take(row, uses[i], textFromUtf8(cells[i]), i);
    }
    finishLists(row);
    finishBirthday(row);
    // Somebody in a list of the team is in the team, unless the list says otherwise.
    if (m_active >= 0 && isNull(row.mapped.record.values[static_cast<size_t>(m_active)]))
        row.mapped.record.values[static_cast<size_t>(m_active)] = qint64{1};
    if (m_composesName)
        finishName(row);
    return std::move(row.mapped);
}

QString RowMapper::problemWithWidth(std::span<const std::string_view> cells) const
{
    const auto columns = m_mapping.uses().size();
    if (cells.size() <= columns)
        return {};
    const auto extra = cells.subspan(columns);
    if (std::all_of(extra.begin(), extra.end(), [](std::string_view cell) { return cell.empty(); }))
        return {};
    return tr("The row has %1 cells but the table %2 columns. Is a cell with a delimiter in it missing its quotes?")
        .arg(cells.size())
        .arg(columns);
}

void RowMapper::take(Row& row, const ColumnUse& use, const QString& cell, size_t column) const
{
    switch (use.role) {
    case Role::Unused:
        break;
    case Role::Content:
        if (m_entity->fields[static_cast<size_t>(use.field)].type == FieldType::List)
            takeListPart(row, use, cell);
        else
            takeValue(row, use, cell, column);
        break;
    case Role::Label:
        row.lists[static_cast<size_t>(use.field)][static_cast<size_t>(use.entry)].label =
            m_mapping.isOwnForm() ? cell : labelFrom(cell);
        break;
    case Role::StreetLine:
        row.lines.emplace_back(&use, cell);
        break;
    case Role::GivenName:
        row.names[0] = cell;
        break;
    case Role::MiddleName:
        row.names[1] = cell;
        break;
    case Role::FamilyName:
        row.names[2] = cell;
        break;
    case Role::Nickname:
        row.names[3] = cell;
        break;
    case Role::BirthYear:
        row.birth[0] = cell;
        break;
    case Role::BirthMonth:
        row.birth[1] = cell;
        break;
    case Role::BirthDay:
        row.birth[2] = cell;
        break;
    }
}

void RowMapper::takeListPart(Row& row, const ColumnUse& use, const QString& cell) const
{
    ItemList& list = row.lists[static_cast<size_t>(use.field)];
    const auto entry = static_cast<size_t>(use.entry);
    if (m_mapping.isOwnForm() || !cell.contains(u" ::: "_s)) {
        list[entry].parts[use.part] = cell;
        return;
    }
    // Several values in one cell, as Google writes them; the further ones go behind those of other columns.
    const QStringList values = cell.split(u" ::: "_s);
    list[entry].parts[use.part] = values[0];
    for (qsizetype i = 1; i < values.size(); ++i) {
        ListItem further{.label = use.label, .parts = QStringList(list[entry].parts.size())};
        further.parts[use.part] = values[i];
        list.push_back(std::move(further));
    }
}

void RowMapper::takeValue(Row& row, const ColumnUse& use, const QString& cell, size_t column) const
{
    const Field& field = m_entity->fields[static_cast<size_t>(use.field)];
    if (field.type == FieldType::Reference) {
        row.mapped.references.push_back({use.field, {cell}});
        return;
    }
    if (field.type == FieldType::References) {
        QString text = cell;
        if (!m_mapping.isOwnForm())
            text.replace(u" ::: "_s, u"; "_s);
        QStringList names = splitNames(text);
        if (!m_mapping.isOwnForm())
            names.removeIf([](const QString& name) { return name.startsWith(u"* "_s); });
        row.mapped.references.push_back({use.field, names});
        return;
    }
    auto value = fromText(field, cell, m_form);
    if (value) {
        if (field.type == FieldType::YesNo)
            row.mapped.answered.push_back(use.field);
        noteNumber(row, field, cell, *value);
        row.mapped.record.values[static_cast<size_t>(use.field)] = std::move(*value);
        return;
    }
    if (row.mapped.problem.isEmpty())
        row.mapped.problem =
            tr("Column “%1”: %2").arg(m_mapping.headers()[static_cast<qsizetype>(column)], value.error().message);
}

/// What a number was taken for is said where it may have been meant otherwise.
void RowMapper::noteNumber(Row& row, const Field& field, const QString& cell, const Value& value) const
{
    const bool hasDecimals = field.type == FieldType::Decimal || field.type == FieldType::Money;
    if (!hasDecimals || !(cell.contains(u'.') || cell.contains(u',')))
        return;
    const int mostDecimals = field.type == FieldType::Money ? m_form.currency.minorDigits() : Decimal::digits;
    const auto number = readNumber(cell, m_form.decimalSeparator, mostDecimals);
    if (!number)
        return;
    const QString reading = toText(field, value, m_form);
    // Our own files write a point before decimals, and nothing between thousands.
    const bool isOurs = m_mapping.isOwnForm() && !number->fraction.isEmpty();
    if (number->isDoubtful && m_form.decimalSeparator == DecimalSeparator::Unknown && !isOurs)
        row.mapped.doubt = tr("“%1” was read as %2, and numbers like it in the same way. If that is wrong, say what "
                              "begins decimals: a point or a comma.")
                               .arg(cell, reading);
    if (field.type == FieldType::Decimal && number->fraction.size() > Decimal::digits)
        row.mapped.rounding = tr("“%1” was rounded to %2, and numbers like it in the same way: six decimals are kept.")
                                  .arg(cell, reading);
}

void RowMapper::finishLists(Row& row) const
{
    for (const auto& [use, text] : row.lines) {
        auto& parts = row.lists[static_cast<size_t>(use->field)][static_cast<size_t>(use->entry)].parts;
        const auto street = m_entity->fields[static_cast<size_t>(use->field)].parts.indexOf(u"street"_s);
        if (street >= 0)
            parts[street] += parts[street].isEmpty() ? text : u", "_s + text;
    }
    const auto& uses = m_mapping.uses();
    for (const ColumnUse& use : uses) {
        if (use.label.isEmpty())
            continue;
        ListItem& item = row.lists[static_cast<size_t>(use.field)][static_cast<size_t>(use.entry)];
        item.label = chosen(item.label, use.label);
    }
    for (size_t i = 0; i < row.lists.size(); ++i) {
        ItemList& list = row.lists[i];
        std::erase_if(list, [](const ListItem& item) {
            return std::all_of(item.parts.begin(), item.parts.end(), [](const auto& part) { return part.isEmpty(); });
        });
        if (!list.empty())
            row.mapped.record.values[i] = std::move(list);
    }
}

void RowMapper::finishBirthday(Row& row) const
{
    if (m_birthday < 0 || row.birth[1].isEmpty() || row.birth[2].isEmpty())
        return;
    const PartialDate date{row.birth[0].toInt(), row.birth[1].toInt(), row.birth[2].toInt()};
    Value& value = row.mapped.record.values[static_cast<size_t>(m_birthday)];
    if (date.isValid() && isNull(value))
        value = qint64{date.toInteger()};
}

/// The full name, else its parts, else what the person or company is known by otherwise.
void RowMapper::finishName(Row& row) const
{
    auto& values = row.mapped.record.values;
    const auto& names = row.names;
    Value& name = values[static_cast<size_t>(m_name)];
    QString company = m_company < 0 ? QString() : textOf(values[static_cast<size_t>(m_company)]);
    for (const auto& reference : row.mapped.references) {
        if (reference.field == m_customer && m_customer >= 0)
            company = reference.names.value(0);
    }
    const bool isPerson = !names[0].isEmpty() || !names[2].isEmpty();
    if (isEmpty(name)) {
        QStringList parts{names[0].trimmed(), names[1].trimmed(), names[2].trimmed()};
        parts.removeAll(QString());
        name = chosen(parts.join(u' '), names[3]);
    }
    bool isCompany = false;
    if (isEmpty(name) && !company.isEmpty()) {
        name = company;
        isCompany = m_company >= 0;
    }
    for (const auto& list : {u"emails"_s, u"phones"_s}) {
        const int field = m_entity->indexOf(list);
        const auto* items = field < 0 ? nullptr : std::get_if<ItemList>(&values[static_cast<size_t>(field)]);
        if (isEmpty(name) && items && !items->empty())
            name = items->front().part(0);
    }
    if (isCompany)
        values[static_cast<size_t>(m_company)] = QString();
    const bool knowsKind = m_company >= 0 && m_kind >= 0 && isEmpty(values[static_cast<size_t>(m_kind)]);
    if (knowsKind && (isPerson || isCompany))
        values[static_cast<size_t>(m_kind)] = isPerson ? u"person"_s : u"company"_s;
}

} // namespace kith
