// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/shop.h"

#include "activity/interaction.h"
#include "activity/task.h"
#include "customers/customer.h"
#include "registry.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "team/employee.h"

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

QString nameOf(qint64 number)
{
    return u"Nguyễn अमित %1"_s.arg(number);
}

/// Customers served without exactly one call and one task that carry their name.
constexpr auto halfServed =
    "SELECT group_concat(name) FROM customer WHERE name GLOB 'Nguyễn अमित [0-9]*' AND ("
    "(SELECT count(*) FROM interaction_customer AS link JOIN interaction ON interaction.id = "
    "link.interaction_id WHERE link.customer_id = customer.id AND text = customer.name) <> 1 OR "
    "(SELECT count(*) FROM task WHERE customer_id = customer.id AND subject = customer.name) <> 1)";
constexpr auto orphans = "SELECT (SELECT count(*) FROM interaction) + (SELECT count(*) FROM task) - "
                         "2 * (SELECT count(*) FROM customer WHERE name GLOB 'Nguyễn अमित [0-9]*')";

} // namespace

Result<> openShop(const QString& path, const QByteArray& vfs)
{
    KITH_TRY_ASSIGN(const auto book,
                    Book::create(path, standardRegistry(),
                                 {.currency = u"VND"_s, .region = u"VN"_s, .collationLocale = u"vi"_s}, {.vfs = vfs}));
    KITH_TRY(book->change({u"add"_s, {u"employee"_s, u"Asha"_s}}, [&](Writer& writer) {
        return writer.insert(Employee{.name = u"Asha"_s}, writer.schema().entity(u"employee"));
    }));
    return {};
}

Result<qint64> serve(Book& book, qint64 number)
{
    return book.change({u"add"_s, {u"customer"_s, nameOf(number)}}, [&](Writer& writer) -> Result<qint64> {
        const auto entity = [&](QStringView name) -> const EntityInfo& {
            return writer.schema().entity(name);
        };
        KITH_TRY_ASSIGN(
            const CustomerId customer,
            writer.insert(Customer{.name = nameOf(number),
                                   .phones = {{u"work"_s, {u"0912 345 %1"_s.arg(number % 1000, 3, 10, QChar(u'0'))}}},
                                   .notes = u"line\n"_s.repeated(50),
                                   .externalId = QString::number(number)},
                          entity(u"customer")));
        KITH_TRY(writer.insert(Interaction{.kind = u"call"_s,
                                           .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC),
                                           .customers = {customer},
                                           .text = nameOf(number)},
                               entity(u"interaction")));
        KITH_TRY(writer.insert(Task{.subject = nameOf(number), .customer = customer, .due = QDate(2026, 5, 13)},
                               entity(u"task")));
        return customer.value;
    });
}

Result<std::vector<qint64>> served(Book& book)
{
    KITH_TRY_ASSIGN(Statement rows, book.connection().prepare("SELECT external_id FROM customer ORDER BY id"));
    std::vector<qint64> numbers;
    for (;;) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        numbers.push_back(rows.text(0).toLongLong());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString problemWith(Book& book)
{
    const auto half = book.connection().text(halfServed);
    if (!half)
        return half.error().detail;
    if (!half->isEmpty())
        return u"torn: "_s + *half;
    const auto left = book.connection().integer(orphans);
    if (!left || *left != 0)
        return u"calls or tasks without their customer"_s;
    const auto findings = check(book);
    if (!findings)
        return findings.error().message;
    return findings->empty() ? QString() : findings->front().what;
}

Result<QByteArray> contents(Book& book)
{
    // The images of the change log hold instants, too (what they are worth an undo shows); meta names each book anew.
    return logicalDump(book.connection(), {u"*.created"_s, u"*.changed"_s, u"*.at"_s, u"change"_s, u"meta"_s});
}

} // namespace kith::test
