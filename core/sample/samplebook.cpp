// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplebook.h"

#include "activity/interaction.h"
#include "activity/task.h"
#include "customers/contact.h"
#include "customers/customer.h"
#include "customers/generator.h"
#include "customers/need.h"
#include "customers/tag.h"
#include "sample/samplematerial.h"
#include "sample/samplerelationships.h"
#include "storage/book.h"
#include "team/employee.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int customerCount = 96;
constexpr int monthsBack = 8;

enum TagIndex { Vip, Wholesale, Cafe, Gifts, Newsletter, TagCount };

/// How customers of a stage of the life cycle behave.
struct Stage
{
    QStringView key;
    int share;        ///< of a hundred customers
    int talks;        ///< about so many
    int newestTalk;   ///< days ago
    int chanceOfTask; ///< in a hundred
};

constexpr std::array<Stage, 7> stages{{
    {u"prospect", 24, 2, 1, 60},
    {u"customer", 30, 3, 2, 35},
    {u"repeat", 18, 4, 1, 35},
    {u"loyal", 12, 6, 1, 40},
    {u"advocate", 4, 6, 1, 30},
    {u"lapsed", 9, 2, 120, 25},
    {u"lost", 3, 1, 150, 0},
}};

/// One filling of the sample book, inside a change.
class Filling
{
public:
    Filling(Writer& writer, QDate today, quint64 seed)
        : m_writer(writer)
        , m_today(today)
        , m_generator(seed)
        , m_random(seed)
    {
    }

    Result<SampleCounts> run()
    {
        KITH_TRY(addTeam());
        KITH_TRY(addTags());
        for (qint64 index = 0; index < customerCount; ++index)
            KITH_TRY(addCustomer(index));
        KITH_TRY(addPartners());
        KITH_TRY_ASSIGN(m_counts.relationships, addSampleRelationships(m_writer, m_people, m_today));
        KITH_TRY_ASSIGN(const int pinned, addSamplePins(m_writer, m_people, m_today));
        m_counts.interactions += pinned;
        return m_counts;
    }

private:
    // std::uniform_int_distribution differs between standard libraries; this does not.
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool happens(int chanceInHundred) { return below(100) < chanceInHundred; }

    template<typename T>
    const T& oneOf(std::span<const T> all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }

    QString choice(std::initializer_list<QStringView> all)
    {
        return (all.begin() + below(static_cast<int>(all.size())))->toString();
    }

    template<typename T>
    auto insert(const T& entity, QStringView kind)
    {
        return m_writer.insert(entity, m_writer.schema().entity(kind));
    }

    const SampleMaterial& materialOf(const QString& language, size_t& index) const
    {
        const auto all = sampleMaterials();
        index = 0;
        while (index + 1 < all.size() && all[index].language != language)
            ++index;
        return all[index];
    }

    QDateTime workingHour(QDate day) { return {day, QTime(between(8, 17), below(12) * 5)}; }

    Result<> addTeam()
    {
        for (const SampleMaterial& material : sampleMaterials()) {
            const Employee employee{
                .name = material.employee.toString(),
                .emails = {{.label = u"work"_s, .parts = {material.employeeMail + u"@kith.example"_s}}},
                .jobTitle = material.jobTitle.toString(),
                .language = material.language.toString()};
            KITH_TRY_ASSIGN(const EmployeeId id, insert(employee, u"employee"));
            m_employees.push_back(id);
            ++m_counts.employees;
        }
        return {};
    }

    Result<> addTags()
    {
        constexpr std::array<std::pair<QStringView, QStringView>, TagCount> tags{{{u"vip", u"#c0392b"},
                                                                                  {u"wholesale", u"#2471a3"},
                                                                                  {u"café", u"#935116"},
                                                                                  {u"gifts", u"#7d3c98"},
                                                                                  {u"newsletter", u"#1e8449"}}};
        for (const auto& [name, color] : tags) {
            KITH_TRY_ASSIGN(const TagId id, insert(Tag{.name = name.toString(), .color = color.toString()}, u"tag"));
            m_tags.push_back(id);
        }
        return {};
    }

    const Stage& drawnStage()
    {
        int ticket = below(100);
        for (const Stage& stage : stages) {
            if (ticket < stage.share)
                return stage;
            ticket -= stage.share;
        }
        return stages.front();
    }

    Result<> addCustomer(qint64 index)
    {
        const GeneratedCustomer drawn = m_generator.customer(index);
        size_t speaker = 0;
        const SampleMaterial& material = materialOf(drawn.language, speaker);
        const Stage& stage = drawnStage();
        const EmployeeId owner = m_employees[happens(85) ? speaker : 0];

        Customer customer = describe(material, drawn, stage);
        customer.owner = owner;
        KITH_TRY_ASSIGN(customer.id, insert(customer, u"customer"));
        ++m_counts.customers;

        ContactId contact;
        const bool isCompany = customer.kind == u"company";
        m_people.push_back({{.customer = customer.id},
                            isCompany ? SampleParty::Role::Company : SampleParty::Role::Person,
                            &material,
                            owner});
        if (isCompany) {
            KITH_TRY_ASSIGN(contact, addContact(drawn, customer));
            m_people.push_back({{.contact = contact}, SampleParty::Role::Contact, &material, owner});
        }
        for (int talk = between(1, stage.talks); talk > 0; --talk)
            KITH_TRY(addTalk(material, stage, customer, contact));
        if (happens(stage.chanceOfTask))
            KITH_TRY(addTask(material, customer, contact));
        if (happens(25))
            KITH_TRY(addNeed(material, customer));
        return {};
    }

    Customer describe(const SampleMaterial& material, const GeneratedCustomer& drawn, const Stage& stage)
    {
        const bool isCompany = happens(35);
        Customer customer{.kind = isCompany ? u"company"_s : u"person"_s,
                          .name = isCompany ? drawn.company : drawn.name,
                          .stage = stage.key.toString(),
                          .source = choice({u"walk_in", u"referral", u"website", u"facebook", u"instagram", u"zalo",
                                            u"whatsapp", u"fair"}),
                          .phones = {{.label = u"mobile"_s, .parts = {drawn.phone}}},
                          .addresses = {{.label = u"work"_s, .parts = {{}, drawn.city, {}, {}, drawn.country}}},
                          .language = drawn.language};
        if (happens(80))
            customer.emails = {{.label = u"work"_s, .parts = {drawn.email}}};
        if (isCompany)
            customer.industry = choice({u"Café", u"Hotel", u"Grocery", u"Restaurant", u"Office"});
        else if (happens(60))
            customer.birthday = drawnBirthday();
        if (happens(25))
            customer.links = {
                {.label = u"instagram"_s, .parts = {u"https://instagram.com/"_s + drawn.email.section(u'@', 0, 0)}}};
        if (happens(40))
            customer.notes = oneOf(material.notes).toString();
        if (happens(15))
            customer.preferences = oneOf(material.preferences).toString();
        customer.tags = drawnTags(isCompany, stage);
        const bool isAllowed = !happens(8);
        customer.doNotCall = !isAllowed;
        customer.consents = {{.label = u"email"_s,
                              .parts = {isAllowed ? u"yes"_s : u"no"_s,
                                        m_today.addDays(-between(200, 500)).toString(Qt::ISODate), u"form"_s}}};
        return customer;
    }

    /// Some are in the next days, so that there is somebody to congratulate; one is on 29 February.
    PartialDate drawnBirthday()
    {
        const int year = happens(30) ? 0 : between(1950, 2003);
        if (!m_hasLeapDay) {
            m_hasLeapDay = true;
            return {1988, 2, 29};
        }
        const QDate day = m_today.addDays(happens(15) ? between(0, 14) : below(365));
        // A day that the year drawn does not have would be none at all.
        return {year, day.month(), std::min(day.day(), 28)};
    }

    std::vector<TagId> drawnTags(bool isCompany, const Stage& stage)
    {
        std::vector<TagId> tags;
        if (stage.key == u"loyal" || stage.key == u"advocate")
            tags.push_back(m_tags[Vip]);
        if (isCompany)
            tags.push_back(m_tags[happens(50) ? Wholesale : Cafe]);
        if (happens(20))
            tags.push_back(m_tags[Gifts]);
        if (happens(35))
            tags.push_back(m_tags[Newsletter]);
        return tags;
    }

    Result<ContactId> addContact(const GeneratedCustomer& drawn, const Customer& customer)
    {
        const Contact contact{.name = drawn.name,
                              .customer = customer.id,
                              .kind = u"contact"_s,
                              .jobTitle = choice({u"Owner", u"Buyer", u"Manager", u"Accountant"}),
                              .owner = customer.owner,
                              .phones = customer.phones,
                              .emails = customer.emails,
                              .language = drawn.language};
        ++m_counts.contacts;
        return insert(contact, u"contact");
    }

    Result<> addTalk(const SampleMaterial& material, const Stage& stage, const Customer& customer, ContactId contact)
    {
        // Two draws: most talks are recent, some long ago.
        const int oldest = std::min(monthsBack * 30, stage.newestTalk + between(10, monthsBack * 30));
        const QDate day = m_today.addDays(-between(stage.newestTalk, oldest));
        const QString kind =
            choice({u"call", u"call", u"call", u"message", u"message", u"visit", u"meeting", u"email", u"note"});
        Interaction talk{
            .kind = kind, .at = workingHour(day), .customers = {customer.id}, .employees = {customer.owner}};
        if (contact.isValid())
            talk.contacts = {contact};
        talk.direction = kind == u"note" ? QString() : choice({u"out", u"out", u"in"});
        talk.medium = medium(kind, customer.language);
        if (kind == u"call" && talk.direction == u"out" && happens(20)) {
            talk.outcome = u"no_answer"_s;
        } else {
            talk.text = oneOf(material.talks).toString();
            talk.outcome =
                kind == u"note" ? QString() : choice({u"talked", u"talked", u"interested", u"sold", u"call_back"});
            talk.minutes = kind == u"call"                          ? between(2, 15)
                           : kind == u"visit" || kind == u"meeting" ? between(20, 60)
                                                                    : 0;
            talk.satisfaction = happens(20) ? between(3, 5) : 0;
        }
        KITH_TRY(insert(talk, u"interaction"));
        ++m_counts.interactions;
        return {};
    }

    QString medium(const QString& kind, const QString& language)
    {
        if (kind == u"call")
            return u"phone"_s;
        if (kind == u"email")
            return u"email"_s;
        if (kind == u"visit" || kind == u"meeting")
            return u"in_person"_s;
        if (kind == u"note")
            return {};
        return language == u"vi" ? u"zalo"_s : choice({u"whatsapp", u"messenger", u"sms"});
    }

    /// Two of five are due at an hour. Drawn from nothing: the rest of the book stays as it was.
    static QTime hourOf(CustomerId customer)
    {
        const int number = static_cast<int>(customer.value % 1000);
        return number % 5 < 2 ? QTime(9 + number % 8, number % 4 * 15) : QTime();
    }

    Result<> addTask(const SampleMaterial& material, const Customer& customer, ContactId contact)
    {
        Task task{.subject = oneOf(material.tasks).toString(),
                  .customer = customer.id,
                  .contact = contact,
                  .owner = customer.owner,
                  .due = m_today.addDays(between(-4, 18)),
                  .dueTime = hourOf(customer.id),
                  .priority = happens(20) ? u"high"_s : QString()};
        if (happens(25)) {
            task.due = m_today.addDays(-between(3, 60));
            task.isDone = true;
            task.doneAt = workingHour(task.due);
        }
        KITH_TRY(insert(task, u"task"));
        ++m_counts.tasks;
        return {};
    }

    Result<> addNeed(const SampleMaterial& material, const Customer& customer)
    {
        const SampleNeed& wanted = oneOf(material.needs);
        const Need need{.what = wanted.what.toString(),
                        .customer = customer.id,
                        .product = wanted.product.toString(),
                        .category = wanted.category.toString(),
                        .due = happens(50) ? m_today.addDays(between(5, 90)) : QDate(),
                        .isMet = happens(20)};
        KITH_TRY(insert(need, u"need"));
        ++m_counts.needs;
        return {};
    }

    /// Those we know but do not sell to.
    Result<> addPartners()
    {
        for (qint64 index = customerCount; index < customerCount + 6; ++index) {
            const GeneratedCustomer drawn = m_generator.customer(index);
            const Contact contact{.name = drawn.name,
                                  .kind = choice({u"supplier", u"supplier", u"partner", u"investor"}),
                                  .owner = m_employees.front(),
                                  .phones = {{.label = u"work"_s, .parts = {drawn.phone}}},
                                  .emails = {{.label = u"work"_s, .parts = {drawn.email}}},
                                  .language = drawn.language,
                                  .notes = drawn.company};
            KITH_TRY_ASSIGN(const ContactId id, insert(contact, u"contact"));
            size_t speaker = 0;
            m_people.push_back({{.contact = id},
                                SampleParty::Role::Partner,
                                &materialOf(drawn.language, speaker),
                                m_employees.front()});
            ++m_counts.contacts;
        }
        return {};
    }

    Writer& m_writer;
    QDate m_today;
    CustomerGenerator m_generator;
    std::mt19937_64 m_random;
    SampleCounts m_counts{};
    std::vector<EmployeeId> m_employees{};
    std::vector<TagId> m_tags{};
    std::vector<SampleParty> m_people{};
    bool m_hasLeapDay = false;
};

} // namespace

Result<SampleCounts> fillSampleBook(Book& book, QDate today, quint64 seed)
{
    return book.change({u"sample"_s, {}}, [&](Writer& writer) { return Filling(writer, today, seed).run(); });
}

} // namespace kith
