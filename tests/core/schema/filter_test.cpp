// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filter.h"
#include "schema/nearest.h"

#include "support/catch.h"
#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

FilterNode parsed(const QString& text)
{
    auto filter = parseFilter(text);
    if (!filter)
        FAIL(filter.error().message.toStdString());
    return *filter;
}

FilterProblem problemOf(const QString& text)
{
    const auto filter = parseFilter(text);
    REQUIRE_FALSE(filter);
    return filter.error();
}

/// What the parser made of it, in the one way in which filters are written.
std::string rewritten(const QString& text)
{
    return toText(parsed(text)).toStdString();
}

rc::Gen<QString> anyText()
{
    static const std::vector<QString> texts{
        u"Huế"_s, u"vip"_s,      u"Asha Rao"_s,   u"O'Brien"_s, u"and"_s,  u"today"_s, u"-30"_s,        u"me"_s,
        u""_s,    u"\"\\\n\t"_s, u"2024-08-13"_s, u"నమస్తే"_s,    u"a(b,"_s, u"𐐀𝔘"_s,    u"x\r\u00a0y"_s, u"C:\\new"_s};
    return rc::gen::map(
        rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>()), [](const auto& units) {
            if (!units.empty() && units.front() % 2 == 0)
                return texts[units.front() / 2 % texts.size()];
            return QString(reinterpret_cast<const QChar*>(units.data()), static_cast<qsizetype>(units.size()));
        });
}

rc::Gen<FilterValue> anyValue()
{
    return rc::gen::exec([] {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return FilterValue{.kind = FilterValue::Kind::Me};
        case 1: {
            FilterValue day{.kind = FilterValue::Kind::RelativeDay, .amount = *rc::gen::inRange(-999999, 1000000)};
            if (day.amount != 0)
                day.unit = static_cast<FilterValue::Unit>(*rc::gen::inRange(0, 4));
            return day;
        }
        default:
            return textValue(*anyText());
        }
    });
}

FilterNode anyFilter(int depth)
{
    const int kind = depth == 0 ? 3 : *rc::gen::inRange(0, 4);
    FilterNode node{.kind = static_cast<FilterNode::Kind>(kind)};
    if (node.kind == FilterNode::Kind::Comparison) {
        node.comparison =
            static_cast<FilterOperator>(*rc::gen::inRange(0, static_cast<int>(FilterOperator::NotEmpty) + 1));
        node.field = *rc::gen::suchThat(anyText(), [](const QString& name) { return !name.isEmpty(); });
        int values = 1;
        if (node.comparison == FilterOperator::In)
            values = *rc::gen::inRange(1, 5);
        else if (node.comparison == FilterOperator::Between)
            values = 2;
        else if (node.comparison == FilterOperator::Yes || node.comparison >= FilterOperator::Empty)
            values = 0;
        while (values-- > 0)
            node.values.push_back(*anyValue());
        if (node.comparison == FilterOperator::Within) {
            node.values = {
                {.kind = FilterValue::Kind::Calendar,
                 .calendar = {static_cast<CalendarUnit>(*rc::gen::inRange(0, 6)), *rc::gen::inRange(-1, 2)}}};
        }
        if (node.comparison == FilterOperator::Within && *rc::gen::arbitrary<bool>()) {
            node.values = {{.kind = FilterValue::Kind::Period,
                            .amount = *rc::gen::inRange(0, 1000000),
                            .unit = static_cast<FilterValue::Unit>(*rc::gen::inRange(0, 4)),
                            .direction = static_cast<FilterValue::Direction>(*rc::gen::inRange(0, 3))}};
        }
        return node;
    }
    const int parts = node.kind == FilterNode::Kind::Not ? 1 : *rc::gen::inRange(2, 4);
    for (int part = 0; part < parts; ++part)
        node.parts.push_back(anyFilter(depth - 1));
    return node;
}

} // namespace

TEST_CASE("a filter is read as it is meant", "[filter]")
{
    CHECK(
        rewritten(
            u"city = \"Huế\" and revenue >= 1000000 and tag in (vip, wholesale) and not last_contact within 90 days"_s) ==
        "city = Huế and revenue >= 1000000 and tag in (vip, wholesale) and not last_contact within 90 days");
    CHECK(rewritten(u"a=1 or b=2 and c=3"_s) == "a = 1 or (b = 2 and c = 3)");
    CHECK(rewritten(u"NOT a=1 AND b=2"_s) == "not a = 1 and b = 2");
    CHECK(rewritten(u"(a=1 or b=2) and c=3"_s) == "(a = 1 or b = 2) and c = 3");
    CHECK(rewritten(u"city is empty or city is not empty"_s) == "city is empty or city is not empty");
    CHECK(rewritten(u"stage is lead or stage is not lost"_s) == "stage = lead or stage != lost");
    CHECK(rewritten(u"email contains gmail and name starts with 'N g'"_s) ==
          "email ~ gmail and name starts with \"N g\"");
    CHECK(rewritten(u"email !~ gmail and tag not in (a) and name not contains b"_s) ==
          "not email ~ gmail and not tag in (a) and not name ~ b");
    CHECK(rewritten(u"created after 2024-01-01 and created before today"_s) ==
          "created > 2024-01-01 and created < today");
    CHECK(rewritten(u"age between 18 and 30 and x = 1"_s) == "age between 18 and 30 and x = 1");
    CHECK(rewritten(u"do_not_call and not archived"_s) == "do_not_call and not archived");
    CHECK(rewritten(u"owner = me or owner = \"me\""_s) == "owner = me or owner = \"me\"");
    CHECK(rewritten(u"birthday within next 2 weeks"_s) == "birthday within next 2 weeks");
    CHECK(rewritten(u"d within THIS month and d within last fiscal year or d within next 1 week"_s) ==
          "(d within this month and d within last fiscal year) or d within next 1 week");
    CHECK(rewritten(u"రంగు = ఎరుపు and \"two words\" ≥ 5"_s) == "రంగు = ఎరుపు and \"two words\" >= 5");
    CHECK(rewritten(u"name = O'Brien and note = “it's” and path = \"C:\\Data\""_s) ==
          "name = \"O'Brien\" and note = \"it's\" and path = \"C:\\\\Data\"");
    CHECK(rewritten(u""_s) == "");
    CHECK(rewritten(u"  \n "_s) == "");
}

TEST_CASE("days are written relative to today in several ways", "[filter]")
{
    CHECK(rewritten(u"d = today or d = yesterday or d = tomorrow"_s) == "d = today or d = -1 day or d = +1 day");
    CHECK(rewritten(u"d > -30 days"_s) == "d > -30 days");
    CHECK(rewritten(u"d > 30 days ago"_s) == "d > -30 days");
    CHECK(rewritten(u"d > today - 30 days"_s) == "d > -30 days");
    CHECK(rewritten(u"d > today-1 month"_s) == "d > -1 month");
    CHECK(rewritten(u"d > Today -2 weeks and e = 1"_s) == "d > -2 weeks and e = 1");
    CHECK(rewritten(u"d < today + 1 year"_s) == "d < +1 year");
    CHECK(rewritten(u"d between -7 days and +7 days"_s) == "d between -7 days and +7 days");
    CHECK(rewritten(u"n = -30"_s) == "n = -30");
}

TEST_CASE("a problem in a filter says what is wrong and where", "[filter]")
{
    const auto expectProblem = [](const QString& text, qsizetype offset, qsizetype length, const char* words) {
        INFO(text.toStdString());
        const FilterProblem problem = problemOf(text);
        CHECK_THAT(problem.message.toStdString(), Catch::Matchers::ContainsSubstring(words));
        CHECK(problem.range.offset == offset);
        CHECK(problem.range.length == length);
    };
    expectProblem(u"city = Ho Chi Minh"_s, 10, 3, "needs quotes: \"Ho Chi\"");
    expectProblem(u"city ="_s, 6, 0, "ends at position 7 where a value is expected");
    expectProblem(u"city = \"Huế"_s, 7, 4, "starts at position 8 is not closed");
    expectProblem(u"(city = a"_s, 0, 1, "“(” at position 1 is not closed");
    expectProblem(u"city = a)"_s, 8, 1, "closes nothing");
    expectProblem(u"city = a and"_s, 12, 0, "field name is expected");
    expectProblem(u"and city = a"_s, 0, 3, "field name is expected at position 1 in place of “and”");
    expectProblem(u"city ! a"_s, 5, 1, "write “not”");
    expectProblem(u"city like a"_s, 5, 4, "After “city” a comparison is expected at position 6");
    expectProblem(u"tag in vip"_s, 7, 3, "a list is expected at position 8");
    expectProblem(u"tag in (vip"_s, 7, 1, "not closed");
    expectProblem(u"tag in (vip wholesale)"_s, 12, 9, "comma");
    expectProblem(u"tag in ()"_s, 8, 1, "value is expected");
    expectProblem(u"d within soon"_s, 9, 4, "period is expected at position 10");
    expectProblem(u"d > 30 days"_s, 4, 2, "“-30 days” or “+30 days”");
    expectProblem(u"d between 1"_s, 11, 0, "the second value");
    expectProblem(u"name starts Ng"_s, 12, 2, "“with” is expected");
    expectProblem(u"a not = 1"_s, 6, 1, "before the field name");
    expectProblem(u"x = 1 y"_s, 6, 1, "“and” or “or” is expected");
}

TEST_CASE("a filter can neither nest nor grow beyond bounds", "[filter]")
{
    CHECK(parsed(QString(64, u'(') + u"a=1" + QString(64, u')')) == parsed(u"a = 1"_s));
    CHECK_THAT(problemOf(QString(65, u'(') + u"a=1").message.toStdString(),
               Catch::Matchers::ContainsSubstring("nested too deeply"));
    CHECK_THAT(problemOf(QString(60000, u'(')).message.toStdString(),
               Catch::Matchers::ContainsSubstring("nested too deeply"));
    CHECK_THAT(problemOf(u"not "_s.repeated(70) + u"a").message.toStdString(),
               Catch::Matchers::ContainsSubstring("nested too deeply"));
    CHECK_THAT(problemOf(QString(70000, u'a')).message.toStdString(), Catch::Matchers::ContainsSubstring("too long"));
    CHECK(parsed(u"a or "_s.repeated(499) + u"a").parts.size() == 500);
    CHECK_THAT(problemOf(u"a or "_s.repeated(500) + u"a").message.toStdString(),
               Catch::Matchers::ContainsSubstring("may hold 500"));
}

TEST_CASE("every part of a filter knows where it stood", "[filter]")
{
    const QString text = u"city = Huế and (not tag in (a, 'b c'))"_s;
    const FilterNode filter = parsed(text);
    const auto shown = [&](FilterRange range) {
        return text.mid(range.offset, range.length).toStdString();
    };

    CHECK(shown(filter.range) == text.toStdString());
    CHECK(shown(filter.parts[0].range) == "city = Huế");
    CHECK(shown(filter.parts[0].values[0].range) == "Huế");
    CHECK(shown(filter.parts[1].range) == "(not tag in (a, 'b c'))");
    CHECK(shown(filter.parts[1].parts[0].fieldRange) == "tag");
    CHECK(shown(filter.parts[1].parts[0].values[1].range) == "'b c'");
}

TEST_CASE("what is written of a filter reads back equal", "[filter][property]")
{
    REQUIRE(rc::check("parse(toText(x)) == x", [] {
        const FilterNode filter = anyFilter(*rc::gen::inRange(0, 5));
        const QString text = toText(filter);
        RC_LOG() << text.toStdString() << '\n';
        const auto again = parseFilter(text);
        if (!again)
            RC_LOG() << again.error().message.toStdString() << '\n';
        RC_ASSERT(again);
        RC_ASSERT(*again == filter);
    }));
}

TEST_CASE("any text is a filter or has a problem inside it", "[filter][property]")
{
    REQUIRE(rc::check("no text confuses the parser", [] {
        static const std::vector<QString> pieces{u"a"_s,      u"and"_s,   u"or"_s, u"not"_s, u"("_s,       u")"_s,
                                                 u","_s,      u"="_s,     u"!"_s,  u"~"_s,   u"in"_s,      u"is"_s,
                                                 u"empty"_s,  u"\""_s,    u"'"_s,  u"\\"_s,  u"within"_s,  u"30"_s,
                                                 u"days"_s,   u"today"_s, u"-"_s,  u"\0"_s,  u"between"_s, u"with"_s,
                                                 u"starts"_s, u"ago"_s,   u"“"_s,  u"»"_s};
        QString text;
        for (const auto piece : *rc::gen::arbitrary<std::vector<unsigned>>())
            text += pieces[piece % pieces.size()] + QString(piece % 3, u' ');
        const auto filter = parseFilter(text);
        if (!filter) {
            RC_ASSERT(!filter.error().message.isEmpty());
            RC_ASSERT(filter.error().range.offset >= 0);
            RC_ASSERT(filter.error().range.end() <= text.size());
            RC_ASSERT(!filter.error().message.contains(u"%"));
        }
    }));
}

TEST_CASE("the nearest name is the one with the fewest slips", "[filter]")
{
    const QStringList names{u"city"_s, u"country"_s, u"created"_s, u"email"_s, u"last_contact"_s};

    CHECK(editDistance(u"citty", u"city") == 1);
    CHECK(editDistance(u"ctiy", u"CITY") == 1);
    CHECK(editDistance(u"", u"abc") == 3);
    CHECK(nearestName(u"citty", names) == u"city");
    CHECK(nearestName(u"emial", names) == u"email");
    CHECK(nearestName(u"lastcontact", names) == u"last_contact");
    CHECK(nearestName(u"zzzzzz", names).isEmpty());
}
