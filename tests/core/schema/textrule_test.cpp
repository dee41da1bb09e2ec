// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/textrule.h"

#include "core/support/books.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> add(Book& book, std::vector<RecordActions::Assignment> assignments)
{
    assignments.insert(assignments.begin(), {u"name"_s, u"Asha"_s});
    return RecordActions(book).add(book.schema()->entity(u"customer"), assignments);
}

Record customer(Book& book, qint64 id)
{
    auto reader = valueOf(RecordReader::create(book.connection(), book.schema()->entity(u"customer")));
    return *valueOf(reader.read(id));
}

} // namespace

TEST_CASE("languages, currencies and consents are kept in one form however they are written", "[textrule]")
{
    auto book = emptyBook();
    const EntityInfo entity = book->schema()->entity(u"customer");

    const qint64 id = valueOf(add(*book, {{u"currency"_s, u"vnd"_s},
                                          {u"language"_s, u"Tiếng Việt"_s},
                                          {u"consent_label"_s, u"email"_s},
                                          {u"consent_state"_s, u"Given"_s},
                                          {u"consent_date"_s, u"29.2.2024"_s}}));

    const Record record = customer(*book, id);
    CHECK(textOf(record.values[size_t(entity.indexOf(u"currency"))]) == u"VND");
    CHECK(textOf(record.values[size_t(entity.indexOf(u"language"))]) == u"vi");
    const auto& consent = std::get<ItemList>(record.values[size_t(entity.indexOf(u"consents"))]).at(0);
    CHECK(consent.part(0) == u"yes");
    CHECK(consent.part(1) == u"2024-02-29");
    CHECK(inForm(*entity.find(u"language"), TextRule::Language, u"pt-BR"_s) == u"pt-BR");
    CHECK(inForm(*entity.find(u"language"), TextRule::Language, u"Telugu"_s) == u"te");
}

TEST_CASE("what is kept as a code is shown as people say it, and read back from that", "[textrule]")
{
    auto book = emptyBook();
    const EntityInfo entity = book->schema()->entity(u"customer");
    const Field& language = *entity.find(u"language");
    const Field& consents = *entity.find(u"consents");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);

    for (const auto& [code, name] : std::vector<std::pair<QString, QString>>{{u"en"_s, u"English"_s},
                                                                             {u"vi"_s, u"Tiếng Việt"_s},
                                                                             {u"hi"_s, u"हिन्दी"_s},
                                                                             {u"te"_s, u"తెలుగు"_s},
                                                                             {u"es"_s, u"español"_s},
                                                                             {u"zh"_s, u"中文"_s},
                                                                             {u"de"_s, u"Deutsch"_s},
                                                                             {u"pt"_s, u"português"_s},
                                                                             {u"ur"_s, u"اردو"_s}}) {
        CHECK(shownText(language, language.rule, code, english) == name);
        CHECK(inForm(language, language.rule, name) == code);
    }
    CHECK(shownText(language, language.rule, u"pt-BR"_s, english) == u"pt-BR"); // its own name would lose the country
    CHECK(shownText(language, language.rule, u"klingonese"_s, english) == u"klingonese");
    CHECK(shownText(consents, TextRule::State, u"yes"_s, english) == u"Given");
    CHECK(shownText(consents, TextRule::Date, u"2026-02-10"_s, english) == u"10/02/2026");
    CHECK(shownText(consents, TextRule::Date, u"some day"_s, english) == u"some day");
    CHECK(shownText(consents, TextRule::Any, u"yes"_s, english) == u"yes");
}

TEST_CASE("what cannot be so is refused from whoever types it", "[textrule]")
{
    auto book = emptyBook();

    for (const auto& [field, text] : std::vector<RecordActions::Assignment>{{u"currency"_s, u"XXZ"_s},
                                                                            {u"language"_s, u"klingonese"_s},
                                                                            {u"birthday"_s, u"2100-01-01"_s},
                                                                            {u"birthday"_s, u"9999-12-31"_s},
                                                                            {u"email"_s, u"not-an-email"_s},
                                                                            {u"link"_s, u"javascript:alert(1)"_s},
                                                                            {u"consent_state"_s, u"maybe"_s},
                                                                            {u"consent_date"_s, u"2026-02-30"_s}}) {
        INFO(field.toStdString() << '=' << text.toStdString());
        CHECK_FALSE(add(*book, {{field, text}}).has_value());
    }
    CHECK(add(*book, {{u"email"_s, u"anna@example.org"_s}, {u"birthday"_s, u"--12-31"_s}}).has_value());
}

TEST_CASE("what an import brought does not stand in the way of another change", "[textrule]")
{
    auto book = emptyBook();
    const EntityInfo entity = book->schema()->entity(u"customer");
    const qint64 id = valueOf(book->change({u"add"_s}, [&](Writer& writer) {
        Record record = Schema::blank(entity);
        record.values[size_t(entity.indexOf(u"name"))] = u"Asha"_s;
        record.values[size_t(entity.indexOf(u"emails"))] = ItemList{{{}, {u"n/a"_s}}};
        record.values[size_t(entity.indexOf(u"language"))] = u"gibberish"_s;
        return writer.insert(std::move(record));
    }));

    CHECK(valueOf(RecordActions(*book).set(entity, id, {{u"email_2"_s, u"a@example.in"_s}})));
    CHECK_FALSE(RecordActions(*book).set(entity, id, {{u"email_2"_s, u"also wrong"_s}}).has_value());
}
