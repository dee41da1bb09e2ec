// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quotednames.h"

#include "base/fold.h"
#include "base/phone.h"
#include "schema/filterfields.h"
#include "schema/schema.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype shortest = 2;       // of one letter there is nothing to tell
constexpr qsizetype shortestNumber = 5; // as a page or a count might be

QString folded(const QString& text)
{
    return u' ' + joinedWords(fold(text)) + u' ';
}

/// The digits of what may be a telephone number; empty for anything else.
QString numberOf(const QString& text)
{
    QString digits;
    for (const QChar each : fold(text)) {
        if (each.isLetter())
            return {};
        if (each.isDigit())
            digits += each;
    }
    return digits.size() < shortestNumber ? QString() : digits;
}

/// Kinds of the program's own keep there a filter as somebody typed it.
bool isFilter(const Field& field)
{
    return field.name == "query"_L1;
}

} // namespace

QuotedNames::QuotedNames(std::shared_ptr<const Schema> schema, QString region)
    : m_schema(std::move(schema))
    , m_region(std::move(region))
{
}

Result<> QuotedNames::collect(Connection& connection, const EntityInfo& entity, qint64 id)
{
    m_kinds.insert(entity.name);
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection, entity));
    KITH_TRY_ASSIGN(const auto record, reader.read(id));
    const int nature = entity.indexOf(u"kind");
    // A firm's name is made of words that mean other things, too: it is theirs as a whole only.
    m_isFirm = record && nature >= 0 && textOf(record->values[static_cast<size_t>(nature)]) == "company"_L1;
    if (record)
        add(entity, *record);
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT before, after FROM change WHERE kind = ?1 AND "
                                                       "record_id = ?2 AND operation <> 4"));
    rows.bind(1, qint64{entity.number}).bind(2, id);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        for (const int column : {0, 1}) {
            Record image = Schema::blank(entity);
            (void)applyImage(entity, image, rows.bytes(column));
            add(entity, image);
        }
    }
}

void QuotedNames::add(const EntityInfo& entity, const Record& record)
{
    addName(textOf(record.values[static_cast<size_t>(entity.titleField)]));
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const auto* list = std::get_if<ItemList>(&record.values[i]);
        const bool isNumber = field.search == SearchAs::Digits;
        if (!list || field.type != FieldType::List || !(isNumber || field.ruleOf(field.mainPart) == TextRule::Email))
            continue;
        for (const ListItem& item : *list) {
            const QString text = item.part(field.mainPart);
            if (isNumber)
                addNumber(text);
            else
                m_mails.insert(folded(text));
        }
    }
}

void QuotedNames::addName(const QString& text)
{
    if (!m_isFirm)
        addWords(text);
    const QString words = folded(text);
    if (words.size() < shortest + 2)
        return;
    const bool isOneWord = !QStringView(words).trimmed().contains(u' ');
    (isOneWord ? m_words : m_phrases).insert(words);
}

void QuotedNames::addWords(const QString& text)
{
    for (const QString& word : kith::words(fold(text))) {
        m_nameWords.insert(word);
        const bool isNumber =
            std::ranges::none_of(word, [](QChar each) { return each.isLetter() || each.isSurrogate(); });
        if (word.size() >= shortest && !isNumber)
            m_ownWords.insert(word);
    }
}

void QuotedNames::addNumber(const QString& text)
{
    if (const QString digits = numberOf(text); !digits.isEmpty())
        m_numbers.insert(digits);
    if (const auto international = e164(text, m_region))
        m_numbers.insert(phoneDigits(*international));
}

bool QuotedNames::areWordsOfThem(const QString& text) const
{
    const std::vector<QString> all = kith::words(fold(text));
    return std::ranges::all_of(all, [&](const QString& word) { return m_nameWords.contains(word); }) &&
           std::ranges::any_of(all, [&](const QString& word) { return m_ownWords.contains(word); });
}

bool QuotedNames::isTheirNumber(const QString& text) const
{
    if (m_numbers.empty())
        return false;
    const auto international = e164(text, m_region);
    return m_numbers.contains(numberOf(text)) || (international && m_numbers.contains(phoneDigits(*international)));
}

QuotedNames::Holds QuotedNames::heldBy(const Field& field, int part) const
{
    // The subject of a task, what somebody needs: sentences, unlike a tax id, which is searched by words, too.
    const bool isSentence =
        field.type == FieldType::Text && field.search == SearchAs::Words && field.name != "tax_id"_L1;
    const bool isFreeText = isSentence || field.type == FieldType::Note || field.search == SearchAs::Name ||
                            (field.source == FieldSource::Custom && field.type == FieldType::Text);
    const bool isLink = part >= 0 && field.ruleOf(part) == TextRule::Link; // to a number, or a mailbox
    return {.names = isFreeText || m_kinds.contains(field.target),
            .numbers = isFreeText || isLink || field.search == SearchAs::Digits,
            .mails = isFreeText || isLink || (part >= 0 && field.ruleOf(part) == TextRule::Email)};
}

QuotedNames::Holds QuotedNames::heldBy(const QString& field, const QString& kind) const
{
    Holds all{.names = false, .numbers = false, .mails = false};
    bool isKnown = false;
    for (const EntityInfo& entity : m_schema->entities()) {
        const bool isMeant = kind.isEmpty() ? !entity.isInternal : entity.name == kind;
        const auto found = isMeant ? findFilterField(entity, field) : std::nullopt;
        if (!found)
            continue;
        isKnown = true;
        const Holds one = found->isId() ? Holds{false, false, false} : heldBy(*found->field, found->part);
        all = {all.names || one.names, all.numbers || one.numbers, all.mails || one.mails};
    }
    return isKnown ? all : Holds(); // as of a field that is gone
}

bool QuotedNames::areIn(const QString& text, const Holds& holds) const
{
    const QString words = folded(text);
    if (words.size() < shortest + 2)
        return false;
    return (holds.names && (m_words.contains(words) || areWordsOfThem(text))) ||
           (holds.mails && m_mails.contains(words)) || (holds.numbers && isTheirNumber(text)) ||
           std::ranges::any_of(m_phrases, [&](const QString& name) { return words.contains(name); });
}

bool QuotedNames::areIn(const FilterNode& filter, const QString& kind) const
{
    if (std::ranges::any_of(filter.parts, [&](const FilterNode& part) { return areIn(part, kind); }))
        return true;
    const Holds holds = filter.values.empty() ? Holds() : heldBy(filter.field, kind);
    return std::ranges::any_of(filter.values, [&](const FilterValue& value) {
        return value.kind == FilterValue::Kind::Text && areIn(value.text, holds);
    });
}

bool QuotedNames::areInFilter(const QString& query, const QString& kind) const
{
    const auto filter = parseFilter(query);
    const bool isOneWord = filter && filter->comparison == FilterOperator::Yes && filter->parts.empty();
    // What is no filter is words that are looked for: one value.
    return filter && !isOneWord ? areIn(*filter, kind) : areIn(query, Holds());
}

std::vector<int> QuotedNames::fieldsOf(const EntityInfo& entity, const Record& record) const
{
    std::vector<int> found;
    const int kindField = entity.indexOf(u"kind");
    // Of a change that left it alone an image does not tell it.
    const QString kind = kindField < 0 ? QString() : textOf(record.values[static_cast<size_t>(kindField)]);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool isTitle = static_cast<int>(i) == entity.titleField && field.type == FieldType::Text;
        if ((isTitle && areIn(textOf(record.values[i]), Holds())) ||
            (isFilter(field) && areInFilter(textOf(record.values[i]), kind)))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

bool QuotedNames::areIn(const EntityInfo& entity, const Record& record) const
{
    return !fieldsOf(entity, record).empty();
}

std::vector<int> QuotedNames::fieldsIn(const EntityInfo& entity, const QByteArray& image) const
{
    Record record = Schema::blank(entity);
    (void)applyImage(entity, record, image);
    return fieldsOf(entity, record);
}

} // namespace kith
