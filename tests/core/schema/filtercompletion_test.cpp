// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filtercompletion.h"

#include "support/catch.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

EntityInfo person()
{
    EntityInfo entity{.number = 1, .name = u"person"_s, .plural = u"people"_s};
    entity.label = "Person";
    entity.pluralLabel = "People";
    entity.fields = {
        {.name = u"name"_s, .label = "Name"},
        {.name = u"stage"_s,
         .label = "Stage",
         .type = FieldType::Choice,
         .choices = {{u"lead"_s, "Lead"}, {u"repeat buyer"_s, "Repeat"}}},
        {.name = u"emails"_s,
         .label = "E-mails",
         .type = FieldType::List,
         .itemName = u"email"_s,
         .parts = {u"value"_s}},
        {.name = u"addresses"_s,
         .label = "Addresses",
         .type = FieldType::List,
         .itemName = u"city"_s,
         .parts = {u"street"_s, u"city"_s, u"country"_s},
         .mainPart = 1},
        {.name = u"owner"_s, .label = "Owner", .type = FieldType::Reference, .target = u"employee"_s},
        {.name = u"tags"_s, .label = "Tags", .type = FieldType::References, .target = u"tag"_s},
        {.name = u"created"_s, .label = "Created", .type = FieldType::Instant},
        {.name = u"màu_sắc"_s, .source = FieldSource::Custom},
    };
    return entity;
}

std::vector<std::string> offered(const QString& text, const FilterValueSource& values = {})
{
    const EntityInfo entity = person();
    std::vector<std::string> words;
    for (const FilterCompletion& completion : filterCompletions(text, text.size(), entity, values))
        words.push_back(completion.text.toStdString());
    return words;
}

bool offers(const QString& text, const std::string& word, const FilterValueSource& values = {})
{
    const auto words = offered(text, values);
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

TEST_CASE("a field is found by its name, its entry's, its part's and its label", "[filter]")
{
    const EntityInfo entity = person();
    const auto nameOf = [&](QStringView name) {
        const auto found = findFilterField(entity, name);
        return found && found->field ? found->field->name.toStdString() + std::to_string(found->part) : "none";
    };

    CHECK(nameOf(u"email") == "emails0");
    CHECK(nameOf(u"emails") == "emails0");
    CHECK(nameOf(u"city") == "addresses1");
    CHECK(nameOf(u"country") == "addresses2");
    CHECK(nameOf(u"addresses") == "addresses1");
    CHECK(nameOf(u"tag") == "tags0");
    CHECK(nameOf(u"E-Mails") == "emails0");
    CHECK(nameOf(u"màu_sắc") == "màu_sắc0");
    CHECK(nameOf(u"value") == "none");
    CHECK(findFilterField(entity, u"id")->isId());
}

TEST_CASE("an unknown field is answered with the nearest one and its position", "[filter]")
{
    const EntityInfo entity = person();

    const auto unknown = filterField(entity, u"citty", {4, 5});

    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message == u"Unknown field “citty” at position 5: did you mean “city”?");
    CHECK(unknown.error().range.offset == 4);
}

TEST_CASE("the filter bar offers what may come next", "[filter]")
{
    CHECK(offers(u""_s, "name"));
    CHECK(offers(u""_s, "city"));
    CHECK(offers(u""_s, "màu_sắc"));
    CHECK(offered(u"em"_s) == std::vector<std::string>{"email"});
    CHECK(offered(u"(not nam"_s) == std::vector<std::string>{"name"});
    CHECK(offers(u"created "_s, "within"));
    CHECK(offers(u"name "_s, "starts with"));
    CHECK(offered(u"stage = "_s) == std::vector<std::string>{"lead", "\"repeat buyer\""});
    CHECK(offered(u"stage = re"_s) == std::vector<std::string>{"\"repeat buyer\""});
    CHECK(offered(u"stage in (lead, \"rep"_s) == std::vector<std::string>{"\"repeat buyer\""});
    CHECK(offers(u"owner = "_s, "me"));
    CHECK(offered(u"stage = lead "_s) == std::vector<std::string>{"and", "or"});
    CHECK(offers(u"stage = lead and "_s, "email"));
    CHECK(offers(u"created between today and "_s, "today"));
    CHECK(offered(u"created within 30 "_s) == std::vector<std::string>{"days", "weeks", "months", "years"});
    CHECK(offers(u"created within "_s, "this fiscal year"));
    CHECK(offers(u"created within last "_s, "30 days"));
    CHECK(offers(u"created within last "_s, "quarter"));
    CHECK(offered(u"created within this fiscal y"_s) == std::vector<std::string>{"year"});
    CHECK(offered(u"created within this month "_s) == std::vector<std::string>{"and", "or"});
    CHECK(offers(u"name is not "_s, "empty"));
    CHECK(offered(u"name starts "_s) == std::vector<std::string>{"with"});
    CHECK(offers(u"tag = v"_s, "vip", [](const FilterField&, const QString&) { return QStringList{u"vip"_s}; }));
}

TEST_CASE("a completion replaces the word that the cursor stands at the end of", "[filter]")
{
    const EntityInfo entity = person();

    const auto found = filterCompletions(u"name = a and em", 15, entity);

    REQUIRE(found.size() == 1);
    CHECK(found[0].range.offset == 13);
    CHECK(found[0].range.length == 2);
}
