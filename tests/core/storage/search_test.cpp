// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"

#include "base/fold.h"
#include "core/base/sharedlines.h"
#include "core/support/books.h"
#include "core/support/shop.h"
#include "customers/customer.h"
#include "storage/referencenames.h"
#include "storage/searchtables.h"

#include <algorithm>

#include <rapidcheck.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// Characters of every script and of none, unassigned ones and halves of pairs included, with blanks between some.
QString anyText()
{
    const auto character = rc::gen::weightedOneOf<char32_t>({{4, rc::gen::inRange<char32_t>(0x20, 0x7F)},
                                                             {1, rc::gen::just(char32_t(U' '))},
                                                             {1, rc::gen::just(char32_t(U'"'))},
                                                             {2, rc::gen::inRange<char32_t>(0xA0, 0x700)},
                                                             {2, rc::gen::inRange<char32_t>(0x700, 0x2100)},
                                                             {1, rc::gen::inRange<char32_t>(0x2100, 0x3100)},
                                                             {2, rc::gen::inRange<char32_t>(0x1, 0x10000)},
                                                             {1, rc::gen::inRange<char32_t>(0x1F000, 0x20000)},
                                                             {2, rc::gen::inRange<char32_t>(0x10000, 0x110000)}});
    QString text;
    for (const char32_t point : *rc::gen::container<std::vector<char32_t>>(character)) {
        if (point < 0x10000)
            text += QChar(static_cast<char16_t>(point));
        else
            text += QString::fromUcs4(&point, 1);
    }
    return text;
}

Result<CustomerId> added(Book& book, const QString& name)
{
    return book.change({u"add"_s, {u"customer"_s, name}}, [&](Writer& writer) {
        return writer.insert(Customer{.name = name}, writer.schema().entity(u"customer"));
    });
}

bool finds(Book& book, const QString& text, CustomerId id)
{
    constexpr int many = 1000; // it may be one of many whose name begins so
    const std::vector<SearchHit> hits = valueOf(Search(book).find(text, many));
    return std::ranges::any_of(hits, [&](const SearchHit& hit) { return hit.id == id.value; });
}

/// The words of a name by which its customer is not found.
QStringList lostWords(Book& book, const QString& name, CustomerId id)
{
    constexpr qsizetype longest = 100; // a search takes no longer text whole
    QStringList lost;
    for (const QString& word : words(fold(name))) {
        if (word.size() <= longest && !finds(book, word, id))
            lost.append(word);
    }
    return lost;
}

/// Each token FTS5 makes of this text with the tokenizer of the word tables.
QStringList tokensOf(Connection& connection, const QString& text)
{
    auto insert = valueOf(connection.prepare("INSERT INTO temp.token (text) VALUES (?1)"));
    insert.bind(1, text);
    expectSuccess(insert.run());
    QStringList tokens;
    auto rows = valueOf(connection.prepare("SELECT term FROM temp.tokens ORDER BY term"));
    while (valueOf(rows.step()))
        tokens.append(rows.text(0));
    rows.reset();
    expectSuccess(connection.execute("DELETE FROM temp.token"));
    return tokens;
}

} // namespace

TEST_CASE("any text can be searched for, and a customer of that name is found by each of its words", "[search]")
{
    auto book = emptyBook();
    REQUIRE(rc::check([&] {
        const QString name = anyText();
        RC_ASSERT(Search(*book).find(name).has_value());
        const auto id = added(*book, name);
        RC_PRE(id.has_value()); // no name of blanks or with a zero

        const QStringList lost = lostWords(*book, name, *id);

        RC_LOG() << name.toUtf8().toHex().constData() << " lost " << lost.join(u'|').toUtf8().toHex().constData();
        RC_ASSERT(lost.isEmpty());
    }));
    CHECK(problemWith(*book).toStdString() == "");
}

TEST_CASE("the strings that break others are searched for and found", "[search]")
{
    auto book = emptyBook();
    for (const QString& line : sharedLines(u"i18n/blns.txt"_s)) {
        INFO(line.toStdString());
        CHECK(Search(*book).find(line).has_value());
        if (const auto id = added(*book, line))
            CHECK(lostWords(*book, line, *id) == QStringList());
    }
    CHECK(problemWith(*book).toStdString() == "");
}

TEST_CASE("what is a word to us is one word to the index, of every character there is", "[search]")
{
    const auto connection = valueOf(Connection::openInMemory());
    expectSuccess(connection->execute("CREATE VIRTUAL TABLE temp.token USING fts5 (text, tokenize = 'ascii'); "
                                      "CREATE VIRTUAL TABLE temp.tokens USING fts5vocab (token, 'row')"));
    QStringList wrong;
    for (char32_t first = 0; first < 0x110000; first += 0x100) {
        QString text;
        for (char32_t point = first; point < first + 0x100; ++point)
            text += QString::fromUcs4(&point, 1) + u' ';
        QStringList expected;
        for (const QString& word : words(fold(text)))
            expected.append(word);
        expected.removeDuplicates();
        // In the order of UTF-8, as SQLite compares.
        std::ranges::sort(expected, {}, [](const QString& word) { return word.toUtf8(); });
        if (tokensOf(*connection, joinedWords(fold(text))) != expected)
            wrong.append(QString::number(first, 16));
    }

    CHECK(wrong == QStringList());
}

TEST_CASE("a zero in what is searched for ends nothing", "[search]")
{
    auto book = emptyBook();
    const CustomerId id = valueOf(added(*book, u"Anna Zero"_s));

    CHECK(finds(*book, u"anna"_s + QChar(0) + u"zero"_s, id));
    CHECK(valueOf(Search(*book).find(QString(QChar(0)))).empty());
}

TEST_CASE("punctuation within a name does not hide it nor worsen its rank", "[search]")
{
    auto book = emptyBook();
    const CustomerId id = valueOf(added(*book, u"O’Brien-Smith, Mary"_s));

    for (const QString& text :
         {u"o'brien"_s, u"O BRIEN"_s, u"smith"_s, u"brien smith mary"_s, u"O’Brien-Smith, Mary"_s}) {
        INFO(text.toStdString());
        CHECK(finds(*book, text, id));
    }
    CHECK(valueOf(Search(*book).find(u"o'brien smith")).front().tier == MatchTier::Prefix);
}

TEST_CASE("a record is known by a name with odd characters", "[search]")
{
    auto book = emptyBook();
    const QString name = u"𞤀𞤣𞤤𞤢𞤥 🫠 “x” \U0001F9CB"_s;
    const CustomerId id = valueOf(added(*book, name));

    CHECK(valueOf(ReferenceNames(book->connection(), book->schema()).idsNamed(u"customer"_s, name)) ==
          IdList{id.value});
}

TEST_CASE("a search by id finds as many as are asked for of those that are wanted", "[search]")
{
    const auto book = valueOf(Book::createInMemory(standardRegistry()));
    IdList even;
    for (int i = 0; i < 20; ++i) {
        const CustomerId id = valueOf(added(*book, u"Zora %1"_s.arg(i)));
        if (id.value % 2 == 0)
            even.insert(even.begin(), id.value); // the newest first
    }
    const int customers = book->schema()->entity(u"customer").number;
    const auto isEven = [](qint64 id) {
        return id % 2 == 0;
    };

    CHECK(valueOf(Search(*book).ids(u"zora", 100, customers)).size() == 20);
    CHECK(valueOf(Search(*book).ids(u"zora", 100, customers, isEven)) == even);
    CHECK(valueOf(Search(*book).ids(u"zora", 3, customers, isEven)) == IdList(even.begin(), even.begin() + 3));
}

TEST_CASE("who is called so comes first, then who begins so, however many newer ones have the words", "[search]")
{
    const auto book = valueOf(Book::createInMemory(standardRegistry()));
    const CustomerId exact = valueOf(added(*book, u"Hương"_s));
    const CustomerId beginning = valueOf(added(*book, u"Hương Giang"_s));
    const CustomerId middle = valueOf(added(*book, u"Nguyễn Thị Hương"_s));
    expectSuccess(book->change({u"add"_s, {}}, [](Writer& writer) -> Result<> {
        for (int i = 0; i < 500; ++i) {
            const Customer customer{.name = u"Trần Minh %1"_s.arg(i), .company = u"Hương Nguyễn"_s};
            KITH_TRY(writer.insert(customer, writer.schema().entity(u"customer")));
        }
        return {};
    }));
    const auto first = [&](const QString& text, int limit) {
        return valueOf(Search(*book).find(text, limit)).front();
    };

    CHECK(first(u"hương"_s, 50).id == exact.value);
    CHECK(first(u"HUONG"_s, 1).id == exact.value);
    CHECK(first(u"huong gi"_s, 50).id == beginning.value);
    CHECK(first(u"hương"_s, 50).tier == MatchTier::Exact);
    CHECK(first(u"huon"_s, 50).tier == MatchTier::Prefix);
    CHECK(valueOf(Search(*book).find(u"huong", 50))[1].id == beginning.value);
    CHECK(first(u"nguyen huong"_s, 600).id == middle.value);
    CHECK(first(u"nguyen huong"_s, 600).tier == MatchTier::TitleWords);
}
