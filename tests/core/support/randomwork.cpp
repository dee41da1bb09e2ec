// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/randomwork.h"

#include "schema/customfield.h"
#include "support/catch.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

const std::array texts{
    u"Nguyễn Thị Hương"_s,
    u"अमित शर्मा"_s,
    u"محمد علی"_s,
    u"వెంకట రావు"_s,
    u"Straße Łódź Đặng"_s,
    u"O'Brien \"the\" `back` \\ 100%_"_s,
    u"'; DROP TABLE customer; --"_s,
    u"\" OR 1=1 --"_s,
    u"<script>alert(1)</script><img src='file:///etc/passwd'>"_s,
    u"=HYPERLINK(\"http://x\")"_s,
    u"NEAR( AND OR NOT * ^ : \" -"_s,
    u"line one\nline two\r\n\ttab"_s,
    u"👨‍👩‍👧‍👦 🏳️‍🌈 e\u0301 \u200Fmark\u202E"_s,
    u"+84 912 345 678"_s,
    u"0912345678 x12"_s,
    u"a"_s,
    u"   "_s,
    u"x"_s.repeated(3000),
    u"{\"json\": [1, null]}"_s,
};

const std::array kinds{u"customer"_s, u"contact"_s, u"employee"_s,    u"tag"_s,
                       u"need"_s,     u"task"_s,    u"interaction"_s, u"connection"_s};

} // namespace

RandomWork::RandomWork(Book& book, quint32 seed)
    : m_book(book)
    , m_random(seed)
{
}

int RandomWork::below(int count)
{
    return static_cast<int>(m_random() % static_cast<quint32>(count));
}

void RandomWork::defineCustomFields()
{
    for (const auto& type : {u"text"_s, u"number"_s}) {
        const auto defined = m_book.change({u"add"_s, {u"custom_field"_s, type}}, [&](Writer& writer) {
            return writer.insert(
                CustomFieldDefinition{.kind = u"customer"_s, .name = u"own_"_s + type, .label = type, .type = type},
                writer.schema().entity(u"custom_field"));
        });
        REQUIRE(defined);
    }
}

void RandomWork::doSomething()
{
    const EntityInfo& entity =
        m_book.schema()->entity(kinds[static_cast<size_t>(below(static_cast<int>(kinds.size())))]);
    const qint64 id = anyId(entity.name);
    const int what = below(10);
    const auto done = id == 0 || what < 5 ? add(entity) : what < 8 ? change(entity, id) : remove(entity, id);
    if (!done && done.error().code != Error::Code::InvalidInput)
        FAIL(entity.name.toStdString() << ": " << done.error().message.toStdString() << " ["
                                       << done.error().detail.toStdString() << ']');
}

Result<qint64> RandomWork::add(const EntityInfo& entity)
{
    return m_book.change({u"add"_s, {entity.name, u"x"_s}}, [&](Writer& writer) {
        Record record = Schema::blank(entity);
        fill(record, entity, 2);
        return writer.insert(std::move(record));
    });
}

Result<qint64> RandomWork::change(const EntityInfo& entity, qint64 id)
{
    return m_book.change({u"change"_s, {entity.name, u"x"_s}}, [&](Writer& writer) -> Result<qint64> {
        KITH_TRY_ASSIGN(std::optional<Record> record, writer.read(entity, id));
        if (!record)
            return id;
        fill(*record, entity, 5);
        KITH_TRY(writer.update(std::move(*record)));
        return id;
    });
}

Result<qint64> RandomWork::remove(const EntityInfo& entity, qint64 id)
{
    return m_book.change({u"remove"_s, {entity.name, u"x"_s}}, [&](Writer& writer) -> Result<qint64> {
        KITH_TRY(writer.remove(entity, id));
        return id;
    });
}

void RandomWork::fill(Record& record, const EntityInfo& entity, int oneIn)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool mustHave = field.isRequired && isEmpty(record.values[i]);
        if (field.isWritable() && (mustHave || sometimes(oneIn)))
            record.values[i] = anyValue(field);
    }
}

QString RandomWork::anyText()
{
    const QString& text = texts[static_cast<size_t>(below(static_cast<int>(texts.size())))];
    return sometimes(2) ? text : text + u" %1"_s.arg(below(1000));
}

Value RandomWork::anyValue(const Field& field)
{
    if (!field.isRequired && sometimes(6))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
        return anyText();
    case FieldType::Link:
        return u"https://example.com/?q=%1"_s.arg(below(100));
    case FieldType::Integer:
        return field.maximum > field.minimum
                   ? field.minimum + below(static_cast<int>(field.maximum - field.minimum + 1))
                   : qint64{below(500)};
    case FieldType::Decimal:
    case FieldType::Money:
        return qint64{below(2'000'000'000)} - 1'000'000'000;
    case FieldType::Time:
        return qint64{below(24 * 60)};
    case FieldType::YesNo:
        return qint64{below(2)};
    case FieldType::Choice:
        return anyChoice(field);
    case FieldType::Date:
        return qint64{below(40'000)};
    case FieldType::PartialDate:
        return qint64{sometimes(2) ? 229 : 19'800'229};
    case FieldType::Instant:
        return qint64{below(2'000'000'000)} * 1000;
    case FieldType::Reference: {
        const qint64 id = anyId(field.target);
        return id == 0 ? Value() : Value(id);
    }
    case FieldType::References: {
        IdList ids;
        for (int count = below(3); count >= 0; --count) {
            if (const qint64 id = anyId(field.target); id != 0)
                ids.push_back(id);
        }
        return ids;
    }
    case FieldType::List:
        return anyList(field);
    }
    return {};
}

Value RandomWork::anyChoice(const Field& field)
{
    if (field.choices.empty())
        return anyText();
    return field.choices[static_cast<size_t>(below(static_cast<int>(field.choices.size())))].key;
}

ItemList RandomWork::anyList(const Field& field)
{
    ItemList items;
    for (int count = below(4); count > 0; --count) {
        ListItem item{.label = sometimes(3) ? QString() : anyText()};
        for (qsizetype part = 0; part < field.parts.size(); ++part)
            item.parts.append(sometimes(4) ? QString() : anyText());
        items.push_back(item);
    }
    return items;
}

qint64 RandomWork::anyId(const QString& kind)
{
    const EntityInfo* entity = m_book.schema()->find(kind);
    REQUIRE(entity);
    auto rows = m_book.connection().prepare("SELECT id FROM " + entity->name.toUtf8() +
                                            " ORDER BY id LIMIT 1 OFFSET (SELECT ?1 % max(1, count(*)) FROM " +
                                            entity->name.toUtf8() + ')');
    REQUIRE(rows);
    rows->bind(1, qint64{below(1'000'000)});
    const auto isRow = rows->step();
    REQUIRE(isRow);
    return *isRow ? rows->integer(0) : 0;
}

} // namespace kith::test
