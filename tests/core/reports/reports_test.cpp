// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/interaction.h"
#include "core/support/books.h"
#include "customers/customer.h"
#include "reports/recordtext.h"
#include "reports/report.h"
#include "reports/reportfile.h"
#include "sample/samplebook.h"
#include "storage/changelog.h"
#include "storage/recordactions.h"
#include "team/employee.h"

#include <rapidcheck.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;
using Catch::Matchers::ContainsSubstring;

namespace {

std::unique_ptr<Book> sampleBook()
{
    auto book = emptyBook();
    (void)valueOf(fillSampleBook(*book));
    return book;
}

std::shared_ptr<const ReportTable> made(Book& book, const QString& name, const ReportParameters& parameters = {})
{
    return valueOf(runReport(*findReport(name), reportSource(book), parameters));
}

std::string problemOf(Book& book, const QString& name, const ReportParameters& parameters)
{
    const auto table = runReport(*findReport(name), reportSource(book), parameters);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == Error::Code::InvalidInput);
    return table.error().message.toStdString();
}

qint64 sumOf(const ReportTable& table, const QString& column)
{
    for (int i = 0; i < int(table.head().columns.size()); ++i) {
        if (table.head().columns[size_t(i)].field.name != column)
            continue;
        const auto sums = table.totals().of(i);
        return sums.empty() ? 0 : sums.front().second;
    }
    FAIL("there is no column " << column.toStdString());
    return 0;
}

QStringList texts(const ReportTable& table, int column)
{
    QStringList found;
    for (qint64 row = 0; row < table.rowCount(); ++row)
        found.append(cellText(table, column, valueOf(table.row(row)), {}));
    return found;
}

qint64 add(Book& book, const QString& kind, const std::vector<std::pair<QString, Value>>& values)
{
    const EntityInfo& entity = book.schema()->entity(kind);
    Record record = Schema::blank(entity);
    for (const auto& [name, value] : values)
        record.values[size_t(entity.indexOf(name))] = value;
    return valueOf(RecordActions(book).add(record));
}

QByteArray written(const ReportTable& table, ReportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    expectSuccess(writeReport(table, {}, format, {}, buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("every report is made of an empty book, too", "[reports]")
{
    auto book = emptyBook();
    const qint64 customer = add(*book, u"customer"_s, {{u"name"_s, u"Hương"_s}});
    expectSuccess(RecordActions(*book).remove(book->schema()->entity(u"customer"), {customer}));

    CHECK(made(*book, u"customers"_s)->rowCount() == 0);
    CHECK(made(*book, u"activity"_s)->rowCount() == 0);
    CHECK(sumOf(*made(*book, u"activity"_s), u"interactions"_s) == 0);
    CHECK(made(*book, u"changes"_s, {.from = QDate(1999, 1, 1), .to = QDate(1999, 12, 31)})->rowCount() == 0);
    const auto profile = runReport(*findReport(u"customer-profile"), reportSource(*book), {.record = customer});
    REQUIRE_FALSE(profile);
    CHECK(profile.error().code == Error::Code::NotFound);
}

TEST_CASE("the list of customers has those the filter lets pass, in the order asked for", "[reports]")
{
    auto book = sampleBook();
    const qint64 all = valueOf(book->connection().integer("SELECT count(*) FROM customer"));

    const auto list = made(*book, u"customers"_s);
    const auto prospects =
        made(*book, u"customers"_s,
             {.filter = u"stage = prospect"_s, .columns = {u"name"_s, u"stage"_s, u"interactions"_s}});

    CHECK(list->rowCount() == all);
    CHECK(prospects->rowCount() ==
          valueOf(book->connection().integer("SELECT count(*) FROM customer WHERE stage = 'prospect'")));
    CHECK(sumOf(*prospects, u"interactions"_s) ==
          valueOf(book->connection().integer("SELECT coalesce(sum(interactions), 0) FROM customer_summary "
                                             "JOIN customer ON customer.id = customer_id WHERE stage = 'prospect'")));
    QStringList names = texts(*list, 0);
    const auto backwards = made(*book, u"customers"_s, {.sort = {{u"name"_s, true}}});
    std::ranges::reverse(names);
    CHECK(texts(*backwards, 0) == names);
}

TEST_CASE("a list in groups has each customer once, and the sums of the groups are those of all", "[reports]")
{
    auto book = sampleBook();

    const auto list =
        made(*book, u"customers"_s, {.by = ReportGrouping::Employee, .columns = {u"name"_s, u"open_tasks"_s}});

    REQUIRE(list->groups().size() > 1);
    CHECK(list->head().columns.front().field.name == u"owner"_s);
    CHECK(list->rowCount() == valueOf(book->connection().integer("SELECT count(*) FROM customer")));
    qint64 rows = 0;
    qint64 tasks = 0;
    QStringList owners;
    for (const ReportGroup& group : list->groups()) {
        rows += group.sums.rows;
        const auto sums = group.sums.of(2);
        tasks += sums.empty() ? 0 : sums.front().second;
        CHECK_FALSE(owners.contains(textOf(group.value)));
        owners.append(textOf(group.value));
    }
    CHECK(rows == list->rowCount());
    CHECK(tasks == sumOf(*list, u"open_tasks"_s));
}

TEST_CASE("a list of chosen records has these and no others", "[reports]")
{
    auto book = sampleBook();

    const auto list = made(*book, u"customers"_s, {.columns = {u"name"_s}, .ids = IdList{5, 2, 9}});
    const auto grouped = made(*book, u"customers"_s, {.by = ReportGrouping::Channel, .ids = IdList{5, 2, 9}});
    const auto contacts = valueOf(runReport(listReport(u"contact"_s), reportSource(*book), {.columns = {u"name"_s}}));

    CHECK(list->rowCount() == 3);
    CHECK(grouped->rowCount() == 3);
    CHECK(contacts->rowCount() == valueOf(book->connection().integer("SELECT count(*) FROM contact")));
}

TEST_CASE("activity adds up to the interactions there are, whatever it is counted by", "[reports][property]")
{
    const bool holds = rc::check("activity adds up", [] {
        auto book = emptyBook();
        const qint64 asha = add(*book, u"employee"_s, {{u"name"_s, u"Asha"_s}});
        const qint64 ravi = add(*book, u"employee"_s, {{u"name"_s, u"Ravi"_s}});
        const qint64 one = add(*book, u"customer"_s, {{u"name"_s, u"One"_s}, {u"source"_s, u"facebook"_s}});
        const qint64 two = add(*book, u"customer"_s, {{u"name"_s, u"Two"_s}});
        const auto people = [](qint64 first, qint64 second) {
            return *rc::gen::elementOf(std::vector<IdList>{{}, {first}, {second}, {first, second}});
        };
        const qint64 begin = QDateTime(QDate(2025, 12, 1), QTime(0, 0)).toMSecsSinceEpoch();
        constexpr qint64 days = 120;
        constexpr qint64 day = 24LL * 3600 * 1000;
        const QDate from = QDate(2025, 12, 1).addDays(*rc::gen::inRange(0, 60));
        const QDate to = from.addDays(*rc::gen::inRange(0, 60));
        qint64 count = 0;
        qint64 minutes = 0;
        qint64 calls = 0;
        for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
            const qint64 at = begin + *rc::gen::inRange<qint64>(0, days * day);
            const QString kind =
                QString::fromLatin1(*rc::gen::elementOf(std::vector<const char*>{"call", "visit", "note"}));
            const qint64 took = *rc::gen::inRange(1, 90);
            add(*book, u"interaction"_s,
                {{u"kind"_s, kind},
                 {u"at"_s, at},
                 {u"minutes"_s, took},
                 {u"employees"_s, people(asha, ravi)},
                 {u"customers"_s, people(one, two)},
                 {u"text"_s, u"said"_s}});
            const QDate on = QDateTime::fromMSecsSinceEpoch(at).date();
            if (on < from || on > to)
                continue;
            ++count;
            minutes += took;
            calls += kind == u"call" ? 1 : 0;
        }
        for (const ReportGrouping by : findReport(u"activity")->groupings) {
            const auto table = made(*book, u"activity"_s, {.from = from, .to = to, .by = by});
            RC_ASSERT(sumOf(*table, u"interactions"_s) == count);
            RC_ASSERT(sumOf(*table, u"minutes"_s) == minutes);
            RC_ASSERT(sumOf(*table, u"calls"_s) == calls);
            RC_ASSERT(sumOf(*table, u"calls"_s) + sumOf(*table, u"visits"_s) + sumOf(*table, u"notes"_s) == count);
        }
    });
    CHECK(holds);
}

TEST_CASE("an interaction is reached or not by its outcome, and counts in the period of its day", "[reports]")
{
    auto book = emptyBook();
    const auto log = [&](const QString& day, const QString& outcome) {
        const QDateTime at(QDate::fromString(day, Qt::ISODate), QTime(12, 0));
        add(*book, u"interaction"_s,
            {{u"kind"_s, u"call"_s}, {u"at"_s, at.toMSecsSinceEpoch()}, {u"outcome"_s, outcome}, {u"text"_s, u"."_s}});
    };
    log(u"2026-01-01"_s, u"talked"_s);
    log(u"2025-12-31"_s, u"no_answer"_s);
    log(u"2026-02-03"_s, u"busy"_s);
    log(u"2026-02-04"_s, u"sold"_s);
    log(u"2026-02-05"_s, {});

    const auto months = made(*book, u"activity"_s);
    const auto weeks = made(*book, u"activity"_s, {.by = ReportGrouping::Week});
    const auto filtered = made(*book, u"activity"_s, {.filter = u"outcome = sold"_s});

    CHECK(texts(*months, 0) == QStringList{u"2025-12"_s, u"2026-01"_s, u"2026-02"_s});
    CHECK(texts(*weeks, 0) == QStringList{u"2026-W01"_s, u"2026-W06"_s});
    CHECK(sumOf(*months, u"reached"_s) == 2);
    CHECK(sumOf(*months, u"not_reached"_s) == 2);
    CHECK(sumOf(*filtered, u"interactions"_s) == 1);
}

TEST_CASE("quarters and years are those of the business where its year begins in another month", "[reports]")
{
    auto book = emptyBook();
    for (const QString& day : {u"2026-03-31"_s, u"2026-04-01"_s, u"2026-12-31"_s, u"2027-01-01"_s}) {
        const QDateTime at(QDate::fromString(day, Qt::ISODate), QTime(12, 0));
        add(*book, u"interaction"_s, {{u"kind"_s, u"call"_s}, {u"at"_s, at.toMSecsSinceEpoch()}, {u"text"_s, u"."_s}});
    }
    const auto counted = [&book](ReportGrouping by) {
        return made(*book, u"activity"_s, {.by = by});
    };
    CHECK(texts(*counted(ReportGrouping::Year), 0) == QStringList{u"2026"_s, u"2027"_s});
    CHECK(texts(*counted(ReportGrouping::Quarter), 0) ==
          QStringList{u"2026-Q1"_s, u"2026-Q2"_s, u"2026-Q4"_s, u"2027-Q1"_s});
    expectSuccess(book->setFiscalYearStart(4));

    const auto years = counted(ReportGrouping::Year);
    CHECK(texts(*years, 0) == QStringList{u"FY 2025/26"_s, u"FY 2026/27"_s});
    CHECK(std::get<qint64>(valueOf(years->row(1))[2]) == 3);
    CHECK(years->head().parameters == QStringList{u"By fiscal year"_s});
    CHECK(texts(*counted(ReportGrouping::Quarter), 0) ==
          QStringList{u"FY 2025/26 Q4"_s, u"FY 2026/27 Q1"_s, u"FY 2026/27 Q3"_s, u"FY 2026/27 Q4"_s});
    CHECK(texts(*counted(ReportGrouping::Month), 0).front() == u"2026-03"_s);
}

TEST_CASE("the changes of a period tell who changed what from what to what", "[reports]")
{
    auto book = emptyBook();
    const qint64 asha = add(*book, u"employee"_s, {{u"name"_s, u"Asha"_s}});
    book->setWorkingAs({asha});
    const qint64 id = add(*book, u"customer"_s, {{u"name"_s, u"Hương"_s}, {u"stage"_s, u"prospect"_s}});
    const EntityInfo& entity = book->schema()->entity(u"customer");
    (void)valueOf(RecordActions(*book).changeMany(entity, {id}, {.set = {{u"stage"_s, u"customer"_s}}}));
    expectSuccess(RecordActions(*book).remove(entity, {id}));

    const auto table = made(*book, u"changes"_s, {.from = QDate::currentDate().addDays(-1)});

    bool isFound = false;
    for (qint64 index = 0; index < table->rowCount(); ++index) {
        const ReportRow row = valueOf(table->row(index));
        isFound |= textOf(row[1]) == u"Asha" && textOf(row[3]) == u"Hương" && textOf(row[4]) == u"Stage" &&
                   textOf(row[5]) == u"Prospect" && textOf(row[6]) == u"Customer";
    }
    CHECK(isFound);
    CHECK(made(*book, u"changes"_s, {.to = QDate::currentDate().addDays(-2)})->rowCount() == 0);
}

TEST_CASE("a profile has the customer's fields, people and all that happened", "[reports]")
{
    auto book = sampleBook();
    auto ids = valueOf(book->connection().prepare(
        "SELECT customer_id, interactions FROM customer_summary WHERE interactions > 2 AND EXISTS "
        "(SELECT 1 FROM contact WHERE contact.customer_id = customer_summary.customer_id) LIMIT 1"));
    REQUIRE(valueOf(ids.step()));

    const auto table = made(*book, u"customer-profile"_s, {.record = ids.integer(0)});

    QStringList parts;
    qint64 happened = 0;
    for (const ReportGroup& group : table->groups()) {
        parts.append(textOf(group.value));
        if (textOf(group.value) == u"What happened")
            happened = group.sums.rows;
    }
    CHECK(parts.contains(u"Customer"_s));
    CHECK(parts.contains(u"Contacts"_s));
    CHECK(happened >= ids.integer(1));
    CHECK(texts(*table, 2).contains(table->head().title));
}

TEST_CASE("what a report does not take is said in a sentence", "[reports]")
{
    auto book = emptyBook();

    CHECK_THAT(problemOf(*book, u"customers"_s, {.from = QDate(2026, 1, 1)}), ContainsSubstring("no period"));
    CHECK_THAT(problemOf(*book, u"customers"_s, {.by = ReportGrouping::Week}), ContainsSubstring("week"));
    CHECK_THAT(problemOf(*book, u"customers"_s, {.filter = u"colour = red"_s}), ContainsSubstring("colour"));
    CHECK_THAT(problemOf(*book, u"customers"_s, {.columns = {u"nmae"_s}}), ContainsSubstring("name"));
    CHECK_THAT(problemOf(*book, u"customer-profile"_s, {}), ContainsSubstring("Say which"));
    CHECK_THAT(problemOf(*book, u"changes"_s, {.filter = u"x = 1"_s}), ContainsSubstring("no filter"));
    CHECK_THAT(problemOf(*book, u"activity"_s, {.from = QDate(2026, 2, 1), .to = QDate(2026, 1, 1)}),
               ContainsSubstring("before it begins"));
}

TEST_CASE("a report that is stopped says so", "[reports]")
{
    auto book = sampleBook();

    const auto table =
        runReport(*findReport(u"customers"), reportSource(*book), {}, [](qint64, qint64) { return false; });

    REQUIRE_FALSE(table);
    CHECK(table.error().code == Error::Code::Cancelled);
}

TEST_CASE("amounts are summed for each currency by itself", "[reports]")
{
    ReportHead head{.name = u"x"_s, .currency = *Currency::fromCode(u"VND")};
    head.columns = {{.field = {.name = u"currency"_s}},
                    {.field = {.name = u"amount"_s, .type = FieldType::Money}, .isSummed = true, .currencyColumn = 0},
                    {.field = {.name = u"base"_s, .type = FieldType::Money}, .isSummed = true}};
    ReportTable table(head);
    expectSuccess(table.add({u"USD"_s, qint64{1250}, qint64{30}}));
    expectSuccess(table.add({u"VND"_s, qint64{980}, qint64{12}}));
    expectSuccess(table.add({u"USD"_s, qint64{-50}, Value()}));
    expectSuccess(table.finish());
    const TextContext context{.currency = head.currency};

    const auto amounts = table.totals().of(1);
    REQUIRE(amounts.size() == 2);
    CHECK(amounts.front().second == 1200);
    CHECK(amounts.back().second == 980);
    CHECK(table.totals().of(2).front().second == 42);
    const QJsonObject json = QJsonDocument::fromJson([&] {
                                 QBuffer buffer;
                                 buffer.open(QIODevice::WriteOnly);
                                 expectSuccess(writeReport(table, {}, ReportFormat::Json, context, buffer));
                                 return buffer.data();
                             }())
                                 .object();
    CHECK(json[u"totals"][u"amount"][u"USD"].toString() == u"12.00");
    CHECK(json[u"rows"][0][u"amount"].toString() == u"12.50");
    const auto tooMuch = table.add({u"USD"_s, std::numeric_limits<qint64>::max(), Value()});
    CHECK_FALSE(tooMuch);
}

TEST_CASE("a long report comes back as it was, from memory or from its file", "[reports]")
{
    ReportHead head{.name = u"long"_s};
    head.columns = {{.field = {.name = u"text"_s, .type = FieldType::Text}},
                    {.field = {.name = u"number"_s, .type = FieldType::Integer}, .isSummed = true}};
    ReportTable table(head);
    constexpr qint64 rows = 40'000;
    const QString filling(100, u'é');

    for (qint64 i = 0; i < rows; ++i)
        expectSuccess(table.add({u"%1 "_s.arg(i) + filling, i % 7 == 0 ? Value() : Value(i)}));
    expectSuccess(table.finish());

    REQUIRE(table.rowCount() == rows);
    for (const qint64 index : {qint64{0}, qint64{1}, qint64{19'999}, rows - 1}) {
        const ReportRow row = valueOf(table.row(index));
        CHECK(textOf(row[0]) == u"%1 "_s.arg(index) + filling);
        CHECK(isNull(row[1]) == (index % 7 == 0));
    }
    CHECK(written(table, ReportFormat::Csv).count("\r\n") == rows + 1);
}

TEST_CASE("a report as CSV is safe in a spreadsheet, and says no sum as if it were a row", "[reports]")
{
    auto book = emptyBook();
    add(*book, u"customer"_s, {{u"name"_s, u"=HYPERLINK(1)"_s}});
    const auto table = made(*book, u"customers"_s, {.columns = {u"name"_s, u"interactions"_s}});

    const QByteArray csv = written(*table, ReportFormat::Csv);

    CHECK(csv == "\xEF\xBB\xBFname,interactions\r\n'=HYPERLINK(1),0\r\n");
    CHECK(written(*table, ReportFormat::Xlsx).startsWith("PK"));
}

TEST_CASE("periods have names that sort as they do, and lead back to their first day", "[reports]")
{
    const PeriodUnit unit =
        GENERATE(PeriodUnit::Day, PeriodUnit::Week, PeriodUnit::Month, PeriodUnit::Quarter, PeriodUnit::Year);
    const Calendar calendar{.fiscalYearStart = GENERATE(1, 2, 4, 12)};
    QString former;
    for (QDate day(2024, 12, 1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
        const QString name = periodName(day, unit, calendar);
        const QDate first = firstDayOf(name, unit, calendar);
        CHECK(former <= name);
        CHECK(first <= day);
        CHECK(periodName(first, unit, calendar) == name);
        CHECK(periodName(first.addDays(-1), unit, calendar) != name);
        former = name;
    }
}
