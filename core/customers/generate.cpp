// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/generate.h"

#include "customers/customer.h"
#include "customers/generator.h"
#include "schema/commonfields.h"
#include "schema/validation.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <future>

using namespace Qt::StringLiterals;

namespace kith {
namespace {

constexpr qint64 ChunkSize = 2'000; // customers: some megabytes between the two threads

Customer toCustomer(const GeneratedCustomer& generated)
{
    Customer customer;
    customer.name = generated.name;
    customer.company = generated.company;
    customer.language = generated.language;
    customer.notes = generated.note;
    customer.phones = {{.parts = {generated.phone}}};
    customer.emails = {{.parts = {generated.email}}};
    ListItem address{.parts = QStringList(addressParts().size())};
    address.parts[addressParts().indexOf(u"city"_s)] = generated.city;
    address.parts[addressParts().indexOf(u"country"_s)] = generated.country;
    customer.addresses = {address};
    return customer;
}

struct ReadyCustomer
{
    Record record{};
    PreparedRow row{};
};

/// Makes customers ready to be written, on whatever thread.
class Preparation
{
public:
    Preparation(const Book& book, quint64 seed, qint64 now)
        : m_entity(book.schema()->entity(u"customer"))
        , m_builder(book.collation())
        , m_generator(seed)
        , m_region(book.region())
        , m_now(now)
    {
    }

    [[nodiscard]] std::vector<ReadyCustomer> prepared(qint64 first, qint64 count) const
    {
        std::vector<ReadyCustomer> ready(static_cast<size_t>(std::max<qint64>(count, 0)));
        for (size_t i = 0; i < ready.size(); ++i) {
            Record record = toRecord(toCustomer(m_generator.customer(first + static_cast<qint64>(i))), m_entity);
            normalise(m_entity, record, m_region);
            for (const auto* name : {u"created", u"changed"})
                record.values[static_cast<size_t>(m_entity.indexOf(QStringView(name)))] = m_now;
            ready[i].row = m_builder.build(m_entity, record);
            ready[i].record = std::move(record);
        }
        return ready;
    }

private:
    const EntityInfo& m_entity;
    RowBuilder m_builder;
    CustomerGenerator m_generator;
    QString m_region;
    qint64 m_now;
};

} // namespace

Result<> generateCustomers(Book& book, qint64 count, quint64 seed, const Progress& progress)
{
    return book.change({u"generate"_s, {u"customers"_s}}, [&](Writer& writer) -> Result<> {
        KITH_TRY(writer.beginBulk(writer.schema().entity(u"customer"), count));
        const Preparation preparation(book, seed, writer.now());
        const auto start = [&](qint64 first) {
            return std::async(std::launch::async, &Preparation::prepared, &preparation, first,
                              std::min(ChunkSize, count - first));
        };
        auto coming = start(0);
        for (qint64 done = 0; done < count; done += ChunkSize) {
            std::vector<ReadyCustomer> ready = coming.get();
            coming = start(done + ChunkSize);
            for (ReadyCustomer& customer : ready)
                KITH_TRY(writer.insertPrepared(customer.record, customer.row));
            if (!goesOn(progress, done, count))
                return error(Error::Code::Cancelled,
                             QCoreApplication::translate("storage", "Stopped; nothing was changed."));
        }
        return {};
    });
}

} // namespace kith
