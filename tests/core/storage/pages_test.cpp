// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/pagebook.h"

#include "storage/pagecursor.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

/// Every page of a list, one after the other.
IdList allPages(Pages& pages, PageRequest request)
{
    IdList ids;
    do {
        const Page page = valueOr(pages.page(request));
        CHECK(static_cast<qint64>(page.ids.size()) <= request.limit);
        CHECK_FALSE(page.ids.empty());
        ids.insert(ids.end(), page.ids.begin(), page.ids.end());
        request.after = page.next;
    } while (!request.after.isEmpty());
    return ids;
}

/// How SQLite will run a request's first page.
QString plan(PageBook& book, const QString& filter, const QString& sort)
{
    SqlValues values;
    const EntityInfo& entity = book.kind(u"customer"_s);
    const QByteArray condition = *filterCondition(*parseFilter(filter), entity, *book.schema, book.context, values);
    QString steps;
    for (const SortSegment& segment : valueOr(sortSegments(entity, *book.schema, valueOr(parseSort(sort)), values))) {
        QByteArray order;
        for (const SortTerm& term : segment.terms)
            order += term.expression + (term.isDescending ? " DESC, " : ", ");
        const QByteArray sql = "EXPLAIN QUERY PLAN SELECT " + segment.id + " FROM " + segment.from + " WHERE (" +
                               condition + ") AND " + segment.condition + " ORDER BY " + order + segment.id +
                               (segment.isIdDescending ? " DESC" : "") + " LIMIT 100";
        Statement statement = valueOr(book.connection->prepare(sql));
        while (valueOr(statement.step()))
            steps += statement.text(3) + u'\n';
    }
    return steps;
}

void addPeople(PageBook& book, int count)
{
    book.add(u"employee"_s, {{u"name"_s, u"Ravi"_s}});
    book.add(u"employee"_s, {{u"name"_s, u"Asha"_s}});
    book.add(u"tag"_s, {{u"name"_s, u"vip"_s}});
    const QStringList names{u"Đào"_s, u"dao"_s, u"Zoë"_s, u"Émile"_s, u"అమిత్"_s, u"Ông"_s};
    const QStringList cities{u"Huế"_s, u"Đà Lạt"_s, u""_s};
    for (int i = 0; i < count; ++i) {
        QMap<QString, Value> values{{u"name"_s, names[i * 7 % names.size()] + QString::number(i * 37 % 11)},
                                    {u"company"_s, i % 3 ? names[i % names.size()] : QString()},
                                    {u"stage"_s, QStringList{u"loyal"_s, u"prospect"_s, u"zz"_s, u""_s}[i % 4]},
                                    {u"created"_s, qint64{1'700'000'000'000} + i * 86'400'000LL % 7},
                                    {u"changed"_s, qint64{1'700'000'000'000} + i % 5},
                                    {u"do_not_call"_s, qint64{i % 2}}};
        if (const QString city = cities[i % 3]; !city.isEmpty()) {
            values[u"addresses"_s] = ItemList{{{}, {QString(), city}}};
            values[u"emails"_s] = ItemList{{{}, {names[i % 5] + u"@x.vn"}}};
        }
        if (i % 3 == 0)
            values[u"owner"_s] = qint64{1 + i % 2};
        if (i % 4 == 0)
            values[u"tags"_s] = IdList{1};
        if (i % 2 == 0)
            values[u"shoe_size"_s] = qint64{(i % 6 + 36) * 1'000'000};
        if (i % 5 == 0)
            values[u"màu_sắc"_s] = names[i % names.size()];
        if (i % 7 == 0)
            values[u"birthday"_s] = qint64{19900101 + i % 28};
        book.add(u"customer"_s, values);
    }
    book.run("INSERT INTO customer_summary SELECT id, id % 9 * 1000, id % 4, 0, NULL FROM customer WHERE id % 3 = 0");
}

const QStringList& manySorts()
{
    static const QStringList sorts{u""_s,
                                   u"name"_s,
                                   u"name:desc"_s,
                                   u"email"_s,
                                   u"email:desc"_s,
                                   u"city"_s,
                                   u"city:desc"_s,
                                   u"changed"_s,
                                   u"changed:desc"_s,
                                   u"company"_s,
                                   u"company:desc"_s,
                                   u"id:desc"_s,
                                   u"stage"_s,
                                   u"stage:desc, name"_s,
                                   u"owner, city:desc, name"_s,
                                   u"tags"_s,
                                   u"birthday"_s,
                                   u"birthday:desc"_s,
                                   u"shoe_size"_s,
                                   u"shoe_size:desc"_s,
                                   u"màu_sắc"_s,
                                   u"màu_sắc:desc"_s,
                                   u"màu_sắc, shoe_size:desc"_s,
                                   u"vegan"_s,
                                   u"member_since:desc"_s,
                                   u"last_contact:desc"_s,
                                   u"interactions, name:desc"_s,
                                   u"phone"_s,
                                   u"country, do_not_call:desc"_s};
    return sorts;
}

} // namespace

TEST_CASE("pages put together are the whole list in its order", "[pages]")
{
    PageBook book;
    addPeople(book, 97);
    Pages pages = book.pages();

    for (const QString& sort : manySorts()) {
        for (const QString& filter : {u""_s, u"city is not empty and name ~ o"_s}) {
            INFO(sort.toStdString() << " / " << filter.toStdString());
            PageRequest request = book.request(u"customer"_s, filter, sort);
            const IdList whole = valueOr(pages.ids(request));
            CHECK(static_cast<qint64>(whole.size()) == valueOr(pages.count(request)));
            for (const qint64 limit : {1, 7, 97, 1000}) {
                request.limit = limit;
                CHECK(allPages(pages, request) == whole);
            }
        }
    }
}

TEST_CASE("a list is sorted as people read it, with what is empty last", "[pages]")
{
    PageBook book;
    addPeople(book, 60);
    Pages pages = book.pages();
    const auto values = [&](const QString& sort, const QString& field) {
        const IdList ids = valueOr(pages.ids(book.request(u"customer"_s, u""_s, sort)));
        std::vector<Value> found;
        const int index = book.kind(u"customer"_s).indexOf(field);
        for (const Record& record : valueOr(pages.fetch(u"customer"_s, ids)))
            found.push_back(record.values[static_cast<size_t>(index)]);
        return found;
    };
    const auto keyOf = [&](const Value& value) {
        return book.collation->sortKey(textOf(value));
    };
    const auto expectSorted = [&](const QString& field, bool isText) {
        for (const bool isDescending : {false, true}) {
            INFO(field.toStdString() << isDescending);
            const auto found = values(field + (isDescending ? u":desc"_s : u""_s), field);
            CHECK(found.size() == 60);
            CHECK(std::is_sorted(found.begin(), found.end(), [&](const Value& left, const Value& right) {
                if (isEmpty(left) || isEmpty(right))
                    return !isEmpty(left) && isEmpty(right);
                const Value& less = isDescending ? right : left;
                const Value& more = isDescending ? left : right;
                return isText ? keyOf(less) < keyOf(more) : integerOf(less) < integerOf(more);
            }));
        }
    };

    for (const QString& field : {u"name"_s, u"company"_s, u"màu_sắc"_s})
        expectSorted(field, true);
    for (const QString& field : {u"changed"_s, u"shoe_size"_s, u"birthday"_s, u"last_contact"_s, u"created"_s})
        expectSorted(field, false);

    const auto stages = values(u"stage"_s, u"stage"_s);
    CHECK(textOf(stages.front()) == u"prospect");
    CHECK(textOf(stages[29]) == u"loyal");
    CHECK(textOf(stages[30]) == u"zz");
    CHECK(isEmpty(stages.back()));
    const auto owners = values(u"owner"_s, u"owner"_s);
    CHECK(integerOf(owners.front()) == 2); // Asha before Ravi
    CHECK(isEmpty(owners.back()));
}

TEST_CASE("a first page comes from an index and sorts nothing", "[pages]")
{
    PageBook book;
    addPeople(book, 50);
    const Pages pages = book.pages();

    for (const QString& sort : {u"name"_s, u"name:desc"_s, u"email"_s, u"city:desc"_s, u"changed:desc"_s,
                                u"shoe_size"_s, u"shoe_size:desc"_s, u"id:desc"_s}) {
        const QString steps = plan(book, u""_s, sort);
        INFO(sort.toStdString() << '\n' << steps.toStdString());
        CHECK_FALSE(steps.contains(u"TEMP B-TREE"));
    }
    CHECK(plan(book, u"owner = 2"_s, u"company"_s).contains(u"customer_by_owner"));
    CHECK(plan(book, u"shoe_size = 38"_s, u"company"_s).contains(u"custom_value_by_value (field_id=? AND value=?)"));
    CHECK(plan(book, u"changed > 2024-01-01"_s, u"company"_s).contains(u"customer_by_changed"));
}

TEST_CASE("a page goes on where it ended although records come and go", "[pages]")
{
    PageBook book;
    addPeople(book, 30);
    Pages pages = book.pages();
    PageRequest request = book.request(u"customer"_s, u""_s, u"name"_s);
    request.limit = 10;
    const IdList whole = valueOr(pages.ids(request));
    const Page first = valueOr(pages.page(request));

    book.run("DELETE FROM customer_tag; DELETE FROM customer_summary; DELETE FROM custom_value;");
    book.run("DELETE FROM customer WHERE id IN (" + QByteArray::number(first.ids.back()) + ", " +
             QByteArray::number(whole[12]) + ")");
    request.after = first.next;
    const Page second = valueOr(pages.page(request));

    CHECK(second.ids.front() == whole[10]);
    CHECK(second.ids[2] == whole[13]);
}

TEST_CASE("a cursor of another list is refused", "[pages]")
{
    PageBook book;
    addPeople(book, 30);
    Pages pages = book.pages();
    PageRequest request = book.request(u"customer"_s, u""_s, u"city"_s);
    request.limit = 10;
    const QString cursor = valueOr(pages.page(request)).next;

    request.after = cursor;
    CHECK(pages.page(request));
    request.sort = valueOr(parseSort(u"city:desc"));
    CHECK_FALSE(pages.page(request));
    request.sort = valueOr(parseSort(u"city"));
    for (const QString& damaged : {cursor.left(cursor.size() / 2), QString(cursor + u"AA"),
                                   u"'; DROP TABLE customer; --"_s, u"gICA"_s, QString(100'000, u'A')}) {
        request.after = damaged;
        const auto page = pages.page(request);
        CHECK((!page || page->ids.size() <= 10));
    }
    const PageCursor odd{.segment = 9, .keys = {}, .id = 1};
    request.after = odd.toText(u"customer"_s, request.sort);
    CHECK_FALSE(pages.page(request));
}

TEST_CASE("an unknown kind, field or direction is an error", "[pages]")
{
    PageBook book;
    Pages pages = book.pages();

    CHECK_FALSE(pages.count({.kind = u"custumer"_s}));
    CHECK_FALSE(parseSort(u"name:down"));
    const auto unknown = pages.ids({.kind = u"customer"_s, .sort = {{u"nam"_s}}});
    REQUIRE_FALSE(unknown);
    CHECK_THAT(unknown.error().message.toStdString(), Catch::Matchers::ContainsSubstring("did you mean “name”"));
    const auto badFilter = pages.page({.kind = u"customer"_s, .filter = *parseFilter(u"x = 1")});
    REQUIRE_FALSE(badFilter);
    CHECK(badFilter.error().code == Error::Code::InvalidInput);
}

TEST_CASE("ids are read on a worker with a connection of its own, until cancelled", "[pages]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.kith"_s);
    PageBook book;
    addPeople(book, 300);
    book.run("VACUUM INTO '" + path.toUtf8() + "'");
    IdsJob job{.open = [path] { return Connection::open(path, {.access = Connection::Access::ReadOnly}); },
               .schema = book.schema,
               .collation = book.collation,
               .context = book.context,
               .request = book.request(u"customer"_s, u"name ~ a"_s, u"company, name"_s)};

    auto future = readIds(job);
    future.waitForFinished();
    Pages pages = book.pages();
    CHECK(valueOr(future.takeResult()) == valueOr(pages.ids(job.request)));

    // Cancelled before it could finish: opening waits for it.
    std::atomic<bool> isCancelled = false;
    auto open = job.open;
    job.open = [&] {
        while (!isCancelled)
            QThread::yieldCurrentThread();
        return open();
    };
    auto cancelled = readIds(job);
    cancelled.cancel();
    isCancelled = true;
    cancelled.waitForFinished();
    CHECK(cancelled.isCanceled());
    CHECK(cancelled.resultCount() == 0);
}
