// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quotednames.h"

#include "base/fold.h"
#include "schema/schema.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype shortest = 2; // of one letter there is nothing to tell

QString folded(const QString& text)
{
    return u' ' + joinedWords(fold(text)) + u' ';
}

bool tellsWho(const Field& field)
{
    return field.type == FieldType::List &&
           (field.search == SearchAs::Digits || field.ruleOf(field.mainPart) == TextRule::Email);
}

/// What the program itself writes there: its words are none of a person's.
bool isWrittenByUs(const QString& text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

} // namespace

Result<> QuotedNames::collect(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection, entity));
    KITH_TRY_ASSIGN(const auto record, reader.read(id));
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
    add(textOf(record.values[static_cast<size_t>(entity.titleField)]));
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const auto* list = std::get_if<ItemList>(&record.values[i]);
        if (!list || !tellsWho(entity.fields[i]))
            continue;
        for (const ListItem& item : *list)
            add(item.part(entity.fields[i].mainPart));
    }
}

void QuotedNames::add(const QString& text)
{
    if (QString words = folded(text); words.size() >= shortest + 2)
        m_names.insert(std::move(words));
}

bool QuotedNames::areIn(const QString& text) const
{
    if (text.isEmpty() || isWrittenByUs(text))
        return false;
    const QString words = folded(text);
    return std::any_of(m_names.begin(), m_names.end(), [&](const QString& name) { return words.contains(name); });
}

bool QuotedNames::areIn(const EntityInfo& entity, const Record& record) const
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const bool isTyped = entity.fields[i].type == FieldType::Text || entity.fields[i].type == FieldType::Note;
        if (isTyped && areIn(textOf(record.values[i])))
            return true;
    }
    return false;
}

bool QuotedNames::areIn(const EntityInfo& entity, const QByteArray& image) const
{
    Record record = Schema::blank(entity);
    (void)applyImage(entity, record, image);
    return areIn(entity, record);
}

} // namespace kith
