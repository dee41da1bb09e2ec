// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/pagebook.h"

#include "base/fold.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

/// Every statement that SQLite is given while this lives, as text without the bound values.
class Trace
{
public:
    explicit Trace(Connection& connection)
        : m_connection(connection)
    {
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, &Trace::note, this);
    }
    ~Trace() { sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Trace)

    [[nodiscard]] QByteArrayList take() { return std::exchange(m_statements, {}); }

private:
    static int note(unsigned, void* self, void*, void* text)
    {
        const auto* sql = static_cast<const char*>(text);
        if (!QByteArrayView(sql).startsWith("--")) // what the full-text index asks itself
            static_cast<Trace*>(self)->m_statements.append(sql);
        return 0;
    }

    Connection& m_connection;
    QByteArrayList m_statements;
};

QStringList hostileStrings()
{
    QStringList strings{u"'; DROP TABLE customer; --"_s,
                        u"\" OR \"\"=\""_s,
                        u"') UNION SELECT name FROM sqlite_master --"_s,
                        u"?1"_s,
                        u":name"_s,
                        u"[x]"_s,
                        u"`x`"_s,
                        u"1; ATTACH DATABASE 'x' AS y"_s,
                        u"%_\\"_s,
                        u"\0x"_s,
                        u"/* */ --"_s,
                        u"')) IS NOT TRUE OR ((1"_s,
                        u"$[0].value'"_s,
                        u"kith_fold(x)"_s,
                        QString(5000, u'\'')};
    QFile corpus(QStringLiteral(KITH_SHARED_DATA "/i18n/blns.txt"));
    if (!corpus.open(QIODevice::ReadOnly))
        WARN("The corpus of naughty strings is missing: only our own were tried.");
    for (const QByteArray& line : corpus.readAll().split('\n')) {
        if (!line.startsWith('#') && !line.isEmpty())
            strings.append(QString::fromUtf8(line));
    }
    return strings;
}

FilterNode filterOn(const QString& field, FilterOperator meaning, const QString& value)
{
    std::vector<FilterValue> values{textValue(value)};
    if (meaning == FilterOperator::Between)
        values.push_back(textValue(value));
    return comparison(field, meaning, values);
}

} // namespace

TEST_CASE("no value, name or order a user types becomes part of an SQL text", "[filter][pages]")
{
    PageBook book;
    book.add(u"customer"_s, {{u"name"_s, u"only one"_s}});
    Pages pages = book.pages();
    Trace trace(*book.connection);
    const QString mark = u"zqxj"_s;
    const QStringList fields{u"name"_s,  u"notes"_s, u"email"_s, u"phone"_s, u"city"_s,    u"owner"_s,   u"tags"_s,
                             u"stage"_s, u"kind"_s,  u"id"_s,    u"vegan"_s, u"màu_sắc"_s, u"created"_s, u"birthday"_s};
    const auto meanings = {FilterOperator::Equal,   FilterOperator::Contains, FilterOperator::StartsWith,
                           FilterOperator::Between, FilterOperator::In,       FilterOperator::NotEqual};
    int statements = 0;
    const auto expectNoTrace = [&](const QString& hostile) {
        for (const QByteArray& sql : trace.take()) {
            ++statements;
            if (sql.toLower().contains("zqxj"))
                FAIL(hostile.toStdString() << " in " << sql.toStdString());
        }
    };

    for (const QString& hostile : hostileStrings()) {
        const QString marked = mark + hostile + mark;
        for (const QString& field : fields) {
            for (const FilterOperator meaning : meanings) {
                PageRequest request{.kind = u"customer"_s, .filter = filterOn(field, meaning, marked)};
                // As typed, too: quoting and reading back must not change it.
                REQUIRE(*parseFilter(toText(request.filter)) == request.filter);
                const auto count = pages.count(request);
                if (count)
                    CHECK(*count == (meaning == FilterOperator::NotEqual ? 1 : 0));
                else
                    CHECK(count.error().code == Error::Code::InvalidInput);
            }
        }
        CHECK_FALSE(pages.ids({.kind = u"customer"_s, .filter = filterOn(marked, FilterOperator::Equal, u"x"_s)}));
        CHECK_FALSE(pages.ids({.kind = u"customer"_s, .sort = {{marked}}}));
        CHECK_FALSE(pages.ids({.kind = marked}));
        CHECK_FALSE(pages.page({.kind = u"customer"_s, .after = marked}));
        expectNoTrace(hostile);
    }
    CHECK(statements > 0);
    CHECK(valueOr(book.connection->integer("SELECT count(*) FROM customer")) == 1);
}

TEST_CASE("a hostile value runs the same SQL as a harmless one, and is found where it is stored", "[filter][pages]")
{
    PageBook book;
    const QStringList hostile = hostileStrings();
    for (const QString& text : hostile)
        book.add(u"customer"_s, {{u"name"_s, text}, {u"màu_sắc"_s, text}});
    Pages pages = book.pages();
    Trace trace(*book.connection);

    for (const QString& field : {u"name"_s, u"màu_sắc"_s}) {
        // Names of three letters and more are looked up in an index.
        std::vector<QByteArrayList> harmless;
        for (const QString& word : {u"harmless"_s, u"ha"_s}) {
            CHECK(pages.count({.kind = u"customer"_s, .filter = filterOn(field, FilterOperator::Equal, word)}));
            harmless.push_back(trace.take());
        }
        for (const QString& text : hostile) {
            const PageRequest request{.kind = u"customer"_s, .filter = filterOn(field, FilterOperator::Equal, text)};
            if (fold(text).isEmpty())
                continue; // compared with nothing, it asks for empty fields
            INFO(text.toStdString());
            CHECK(valueOr(pages.count(request)) >= 1);
            const QByteArrayList run = trace.take();
            CHECK((run == harmless[0] || run == harmless[1]));
        }
    }
}

TEST_CASE("any part of a name finds it, whatever letters it is made of", "[filter]")
{
    PageBook book;
    const QStringList hostile = hostileStrings();
    for (const QString& text : hostile)
        book.add(u"customer"_s, {{u"name"_s, text}});
    Pages pages = book.pages();
    int tried = 0;

    for (qsizetype i = 0; i < hostile.size(); ++i) {
        const QString whole = fold(hostile[i]);
        const QString part = whole.mid(whole.size() / 3, 4);
        if (part.isEmpty() || !part.isValidUtf16() || fold(part) != part)
            continue;
        INFO(hostile[i].toStdString() << " / " << part.toStdString());
        const IdList found =
            valueOr(pages.ids({.kind = u"customer"_s, .filter = filterOn(u"name"_s, FilterOperator::Contains, part)}));
        CHECK(std::ranges::count(found, i + 1) == 1);
        ++tried;
    }
    CHECK(tried > 10);
}
