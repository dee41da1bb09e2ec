// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/caller.h"

#include "base/phone.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/search.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr std::array schemes{"tel:"_L1, "callto:"_L1};

} // namespace

bool isTelephoneLink(const QString& text)
{
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](QLatin1StringView scheme) { return text.startsWith(scheme, Qt::CaseInsensitive); });
}

QString telephoneNumber(const QString& link, const QString& region)
{
    QString number = link.trimmed();
    for (const QLatin1StringView scheme : schemes) {
        if (number.startsWith(scheme, Qt::CaseInsensitive))
            number = QUrl::fromPercentEncoding(number.sliced(scheme.size()).toUtf8());
    }
    // "tel:863-1234;phone-context=+1-914-555": what follows says how to dial it.
    number = number.section(u';', 0, 0).section(u'?', 0, 0);
    while (number.startsWith(u'/'))
        number.remove(0, 1);
    return e164(number, region).value_or(phoneDigits(number));
}

Result<std::vector<Caller>> findCallers(Book& book, const QString& number)
{
    const auto schema = book.schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const EntityInfo& contacts = schema->entity(u"contact");
    Search search(book);
    std::vector<Caller> callers;
    KITH_TRY_ASSIGN(const IdList asCustomer, search.withPhone(number, customers.number));
    for (const qint64 id : asCustomer)
        callers.push_back({.customer = {id}});
    KITH_TRY_ASSIGN(const IdList asContact, search.withPhone(number, contacts.number));
    const int belongsTo = contacts.indexOf(u"customer");
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(book.connection(), contacts, {belongsTo}));
    for (const qint64 id : asContact) {
        KITH_TRY_ASSIGN(const std::optional<Record> contact, reader.read(id));
        if (contact)
            callers.push_back({{integerOf(contact->values[size_t(belongsTo)])}, {id}});
    }
    return callers;
}

} // namespace kith
