// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logging.h"
#include "base/dates.h"
#include "customers/customer.h"
#include "customers/tag.h"
#include "registry.h"
#include "storage/book.h"
#include "team/employee.h"

namespace kith::test {

/// A person of the small book that window tests and pictures use: names in five scripts, each with a history.
struct SamplePerson
{
    const char16_t* name;
    const char16_t* company;
    const char16_t* city;
    const char16_t* phone;
    const char16_t* email;
    const char16_t* stage;
    int daysAgo;
};

inline constexpr SamplePerson samplePeople[] = {
    {u"Nguyễn Thị Hương", u"Hương Silk", u"Huế", u"+84 912 345 678", u"huong@example.vn", u"loyal", 0},
    {u"अमित शर्मा", u"", u"दिल्ली", u"+91 98100 12345", u"amit@example.in", u"repeat", 2},
    {u"Łukasz Wiśniewski", u"", u"Kraków", u"+48 601 234 567", u"lukasz@example.pl", u"customer", 5},
    {u"వెంకట రామారావు", u"", u"హైదరాబాద్", u"+91 98480 22338", u"venkat@example.in", u"lapsed", 94},
    {u"محمد علی خان", u"", u"لاہور", u"+92 300 1234567", u"ali@example.pk", u"prospect", 1},
    {u"Blue Harbour Café", u"Blue Harbour Ltd", u"Galway", u"+353 91 555 012", u"hello@blueharbour.example",
     u"advocate", 7},
    {u"Trần Quốc Bảo", u"", u"Đà Nẵng", u"+84 905 111 222", u"bao@example.vn", u"repeat", 21},
    {u"सुनीता देवी", u"", u"पटना", u"+91 94310 54321", u"", u"customer", 28},
    {u"Garcia & Söhne GmbH", u"Garcia & Söhne", u"Bremen", u"+49 421 55501", u"post@garcia.example", u"loyal", 6},
    {u"కవిత రెడ్డి", u"", u"విశాఖపట్నం", u"+91 99890 77665", u"kavita@example.in", u"", 0},
    {u"فاطمہ بی بی", u"", u"کراچی", u"+92 321 7654321", u"", u"repeat", 11},
    {u"Okonkwo Textiles", u"Okonkwo Ltd", u"Lagos", u"+234 803 123 4567", u"ada@okonkwo.example", u"lapsed", 210},
    {u"Phạm Gia Hân", u"", u"Cần Thơ", u"+84 938 444 555", u"han@example.vn", u"prospect", 2},
    {u"Bäckerei Müller", u"", u"Köln", u"+49 221 99887", u"brot@mueller.example", u"customer", 8},
};

template<typename T>
T sampleValue(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

inline void addSamplePerson(Book& book, const SamplePerson& person, EmployeeId owner, TagId tag)
{
    const auto text = [](const char16_t* words) {
        return QString::fromUtf16(words);
    };
    Customer customer{
        .name = text(person.name), .company = text(person.company), .stage = text(person.stage), .owner = owner};
    customer.phones = {{QStringLiteral("mobile"), {text(person.phone)}}};
    if (person.email[0] != 0)
        customer.emails = {{QString(), {text(person.email)}}};
    customer.addresses = {{QString(), {QString(), text(person.city)}}};
    customer.birthday = {.year = 1985, .month = 3, .day = 12};
    if (tag.isValid())
        customer.tags = {tag};
    const CustomerId id =
        sampleValue(book.change({QStringLiteral("add"), {QStringLiteral("customer"), customer.name}},
                                [&](Writer& writer) { return writer.insert(customer, customerEntity()); }));
    LogEntry entry;
    entry.interaction.kind = QStringLiteral("call");
    entry.interaction.customers = {id};
    entry.interaction.at = QDateTime::currentDateTimeUtc().addDays(-person.daysAgo);
    entry.interaction.outcome = QStringLiteral("talked");
    entry.interaction.minutes = 6;
    entry.interaction.text = QStringLiteral("Wants 40 tea sets before Tết, asks for 5 %.");
    if (person.daysAgo % 3 == 0)
        entry.followUp = QDate::currentDate().addDays(2 + person.daysAgo % 5);
    entry.followUpText = QStringLiteral("Call back with the price");
    (void)sampleValue(logInteraction(book, entry));
}

/// A new book at that path, in Vietnam, with the people above.
inline std::unique_ptr<Book> sampleBook(const QString& path)
{
    auto book = sampleValue(Book::create(
        path, standardRegistry(),
        {.currency = QStringLiteral("VND"), .region = QStringLiteral("VN"), .collationLocale = QStringLiteral("vi")}));
    const auto add = [&](const QString& kind, const auto& record, const EntityInfo& entity) {
        return sampleValue(book->change({QStringLiteral("add"), {kind, record.name}},
                                        [&](Writer& writer) { return writer.insert(record, entity); }));
    };
    const EmployeeId minh =
        add(QStringLiteral("employee"), Employee{.name = QStringLiteral("Minh Tran")}, employeeEntity());
    const EmployeeId eva =
        add(QStringLiteral("employee"), Employee{.name = QStringLiteral("Eva Kowalska")}, employeeEntity());
    const TagId vip = add(QStringLiteral("tag"), Tag{.name = QStringLiteral("vip")}, tagEntity());
    book->setWorkingAs(minh);
    int number = 0;
    for (const SamplePerson& person : samplePeople) {
        addSamplePerson(*book, person, number % 3 == 1 ? eva : minh, number % 4 == 0 ? vip : TagId());
        ++number;
    }
    return book;
}

} // namespace kith::test
