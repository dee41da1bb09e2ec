// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in SQL against the same filters evaluated plainly over the records.
#include "core/support/pagebook.h"

#include "base/fold.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const std::vector<QString>& someTexts()
{
    static const std::vector<QString> texts{u""_s,     u"Huế"_s,  u"hue"_s,     u"Đà Nẵng"_s, u"da"_s,  u"O'Brien"_s,
                                            u"50%_"_s, u"a\"b"_s, u"back\\s"_s, u"శర్మ"_s,     u"Zoë"_s, u"zoe x"_s};
    return texts;
}

QString anyOfTexts()
{
    return *rc::gen::elementOf(someTexts());
}

ItemList anyList(bool isAddress)
{
    ItemList list;
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count) {
        const QString text = anyOfTexts();
        if (!text.isEmpty())
            list.push_back({{}, isAddress ? QStringList{u"street"_s, text} : QStringList{text}});
    }
    return list;
}

void addAnyCustomer(PageBook& book)
{
    QMap<QString, Value> values{{u"name"_s, anyOfTexts()},
                                {u"company"_s, anyOfTexts()},
                                {u"emails"_s, anyList(false)},
                                {u"addresses"_s, anyList(true)},
                                {u"do_not_call"_s, *rc::gen::inRange<qint64>(0, 2)}};
    if (*rc::gen::arbitrary<bool>())
        values[u"owner"_s] = *rc::gen::inRange<qint64>(1, 3);
    values[u"tags"_s] = *rc::gen::elementOf(std::vector<IdList>{{}, {1}, {2}, {1, 2}});
    if (*rc::gen::arbitrary<bool>())
        values[u"shoe_size"_s] = *rc::gen::inRange<qint64>(0, 4) * 1'000'000;
    if (*rc::gen::arbitrary<bool>())
        values[u"màu_sắc"_s] = anyOfTexts();
    if (*rc::gen::arbitrary<bool>())
        values[u"vegan"_s] = *rc::gen::inRange<qint64>(0, 2);
    const qint64 id = book.add(u"customer"_s, values);
    if (*rc::gen::arbitrary<bool>()) {
        book.run("INSERT INTO customer_summary VALUES (" + QByteArray::number(id) + ", NULL, " +
                 QByteArray::number(*rc::gen::inRange(0, 4)) + ", 0, NULL)");
    }
}

FilterNode anyComparison()
{
    using Op = FilterOperator;
    const std::vector<Op> ofTexts{Op::Equal, Op::NotEqual, Op::Contains, Op::StartsWith,
                                  Op::In,    Op::Empty,    Op::NotEmpty};
    const std::vector<Op> ofNumbers{Op::Equal,   Op::NotEqual,       Op::Less,    Op::LessOrEqual,
                                    Op::Greater, Op::GreaterOrEqual, Op::Between, Op::In};
    const QString field = *rc::gen::elementOf(std::vector<QString>{u"name"_s, u"company"_s, u"email"_s, u"city"_s,
                                                                   u"màu_sắc"_s, u"shoe_size"_s, u"interactions"_s,
                                                                   u"owner"_s, u"tag"_s, u"vegan"_s, u"do_not_call"_s});
    const bool isNumber = field == u"shoe_size" || field == u"interactions";
    if (field == u"vegan" || field == u"do_not_call")
        return comparison(field, Op::Yes);
    FilterNode node = comparison(field, *rc::gen::elementOf(isNumber ? ofNumbers : ofTexts));
    int count = node.comparison == Op::In ? *rc::gen::inRange(1, 4) : 1;
    if (node.comparison == Op::Between)
        count = 2;
    if (node.comparison == Op::Empty || node.comparison == Op::NotEmpty)
        count = 0;
    while (count-- > 0) {
        if (isNumber)
            node.values.push_back(textValue(QString::number(*rc::gen::inRange(-1, 5))));
        else if (field == u"owner" || field == u"tag")
            node.values.push_back(
                textValue(*rc::gen::elementOf(std::vector<QString>{u"1"_s, u"2"_s, u"asha"_s, u"BÁN sỉ"_s})));
        else
            node.values.push_back(textValue(anyOfTexts()));
    }
    return node;
}

FilterNode anyFilter(int depth)
{
    const int kind = depth == 0 ? 3 : *rc::gen::inRange(0, 5);
    if (kind >= 3)
        return anyComparison();
    FilterNode node{.kind = static_cast<FilterNode::Kind>(kind)};
    for (int parts = node.kind == FilterNode::Kind::Not ? 1 : *rc::gen::inRange(2, 4); parts > 0; --parts)
        node.parts.push_back(anyFilter(depth - 1));
    return node;
}

/// The reference: what a filter means, said without SQL.
class Evaluator
{
public:
    Evaluator(const PageBook& book, const Record& record)
        : m_entity(book.kind(u"customer"_s))
        , m_record(record)
    {
    }

    bool holds(const FilterNode& node) const
    {
        const auto part = [&](const FilterNode& inner) {
            return holds(inner);
        };
        switch (node.kind) {
        case FilterNode::Kind::All:
            return std::ranges::all_of(node.parts, part);
        case FilterNode::Kind::Any:
            return std::ranges::any_of(node.parts, part);
        case FilterNode::Kind::Not:
            return !holds(node.parts.front());
        case FilterNode::Kind::Comparison:
            break;
        }
        if (node.field == u"shoe_size" || node.field == u"interactions")
            return number(node);
        if (node.comparison == FilterOperator::Yes)
            return integerOf(value(node.field)) != 0;
        return text(node);
    }

private:
    const Value& value(const QString& name) const
    {
        const auto field = findFilterField(m_entity, name);
        return m_record.values[static_cast<size_t>(field->field - m_entity.fields.data())];
    }

    /// All that a text may be compared with, folded; empty ones do not count.
    QStringList texts(const QString& name) const
    {
        QStringList found;
        const Value& stored = value(name);
        if (const auto* list = std::get_if<ItemList>(&stored)) {
            for (const ListItem& item : *list)
                found.append(fold(item.part(name == u"city" ? 1 : 0)));
        } else if (const auto* ids = std::get_if<IdList>(&stored)) {
            for (const qint64 id : *ids)
                found << QString::number(id) << (id == 1 ? u"vip"_s : u"ban si"_s);
        } else if (name == u"owner" && !isNull(stored)) {
            found << QString::number(integerOf(stored)) << (integerOf(stored) == 1 ? u"asha"_s : u"ravi"_s);
        } else {
            found.append(fold(textOf(stored)));
        }
        found.removeAll(QString());
        return found;
    }

    bool text(const FilterNode& node) const
    {
        const QStringList all = texts(node.field);
        const bool isReference = node.field == u"owner" || node.field == u"tag";
        const auto equals = [&](const FilterValue& wanted) {
            const QString word = fold(wanted.text);
            return word.isEmpty() ? all.isEmpty() : all.contains(word);
        };
        const auto any = [&](const auto& test) {
            return std::ranges::any_of(all, [&](const QString& one) {
                const bool isId = isReference && one.front().isDigit();
                return !isId && test(one, fold(node.values.front().text));
            });
        };
        switch (node.comparison) {
        case FilterOperator::Empty:
            return all.isEmpty();
        case FilterOperator::NotEmpty:
            return !all.isEmpty();
        case FilterOperator::NotEqual:
            return !equals(node.values.front());
        case FilterOperator::Contains:
            return any([](const QString& one, const QString& word) { return one.contains(word); }) ||
                   (fold(node.values.front().text).isEmpty() && isPlain(node.field));
        case FilterOperator::StartsWith:
            return any([](const QString& one, const QString& word) { return one.startsWith(word); }) ||
                   (fold(node.values.front().text).isEmpty() && isPlain(node.field));
        default:
            return std::ranges::any_of(node.values, equals);
        }
    }

    /// Any text contains nothing, an empty one too; only where there is no entry at all is there no text.
    bool isPlain(const QString& field) const { return field == u"name" || field == u"company"; }

    bool number(const FilterNode& node) const
    {
        const Value& stored = value(node.field);
        const bool isDerived = node.field == u"interactions";
        const bool isThere = isDerived || !isNull(stored);
        const qint64 unit = isDerived ? 1 : 1'000'000;
        const qint64 own = integerOf(stored);
        const auto wanted = [&](size_t index) {
            return node.values[index].text.toLongLong() * unit;
        };
        switch (node.comparison) {
        case FilterOperator::NotEqual:
            return !isThere || own != wanted(0);
        case FilterOperator::Less:
            return isThere && own < wanted(0);
        case FilterOperator::LessOrEqual:
            return isThere && own <= wanted(0);
        case FilterOperator::Greater:
            return isThere && own > wanted(0);
        case FilterOperator::GreaterOrEqual:
            return isThere && own >= wanted(0);
        case FilterOperator::Between:
            return isThere && own >= wanted(0) && own <= wanted(1);
        default:
            return isThere && std::ranges::any_of(node.values, [&](const FilterValue& one) {
                       return one.text.toLongLong() * unit == own;
                   });
        }
    }

    const EntityInfo& m_entity;
    const Record& m_record;
};

} // namespace

TEST_CASE("a filter in SQL finds what it means, however it is put together", "[filter][property]")
{
    REQUIRE(rc::check("SQL and a plain evaluation agree", [] {
        PageBook book;
        book.add(u"employee"_s, {{u"name"_s, u"Asha"_s}});
        book.add(u"employee"_s, {{u"name"_s, u"Ravi"_s}});
        book.add(u"tag"_s, {{u"name"_s, u"VIP"_s}});
        book.add(u"tag"_s, {{u"name"_s, u"Bán sỉ"_s}});
        for (int count = *rc::gen::inRange(1, 12); count > 0; --count)
            addAnyCustomer(book);
        Pages pages = book.pages();
        const IdList everybody = valueOr(pages.ids({.kind = u"customer"_s}));
        const auto records = valueOr(pages.fetch(u"customer"_s, everybody));

        for (int round = 0; round < 10; ++round) {
            const FilterNode filter = anyFilter(*rc::gen::inRange(0, 4));
            const auto sort = *rc::gen::elementOf(
                std::vector<std::vector<SortField>>{{}, {{u"city"_s, true}}, {{u"shoe_size"_s}}, {{u"company"_s}}});
            PageRequest request{.kind = u"customer"_s, .filter = filter, .sort = sort};
            std::set<qint64> expected;
            for (const Record& record : records) {
                if (Evaluator(book, record).holds(filter))
                    expected.insert(record.id);
            }
            RC_LOG() << toText(filter).toStdString() << '\n';
            const IdList found = valueOr(pages.ids(request));
            RC_ASSERT(std::set<qint64>(found.begin(), found.end()) == expected);
            RC_ASSERT(found.size() == expected.size());
            request.limit = static_cast<qint64>(everybody.size());
            RC_ASSERT(valueOr(pages.page(request)).ids == found);
        }
    }));
}
