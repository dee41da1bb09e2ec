// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callqueue.h"

#include "storage/book.h"
#include "storage/companion.h"
#include "storage/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString pathOf(const Book& book)
{
    return companionOf(book.path(), u"-calls-%1"_s.arg(book.workingAs().value));
}

} // namespace

Result<CallQueue> CallQueue::create(Book& book, const IdList& customers)
{
    QSet<qint64> unwanted;
    KITH_TRY_ASSIGN(Statement rows, book.connection().prepare("SELECT id FROM customer WHERE do_not_call <> 0"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        unwanted.insert(rows.integer(0));
    }
    CallQueue queue;
    queue.m_started = QDateTime::currentDateTimeUtc();
    for (const qint64 id : customers) {
        if (unwanted.contains(id))
            ++queue.m_leftOut;
        else
            queue.m_customers.push_back(id);
    }
    return queue;
}

CallQueue CallQueue::load(const Book& book)
{
    CallQueue queue;
    QFile file(pathOf(book));
    if (!file.open(QIODevice::ReadOnly))
        return queue;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& id : json[u"customers"].toArray())
        queue.m_customers.push_back(id.toInteger());
    queue.m_leftOut = json[u"left_out"].toInt();
    queue.m_position = qBound(0, json[u"position"].toInt(), queue.size());
    queue.m_started = QDateTime::fromMSecsSinceEpoch(json[u"started"].toInteger(), Qt::UTC);
    return queue;
}

Result<> CallQueue::keep(const Book& book) const
{
    QJsonArray customers;
    for (const qint64 id : m_customers)
        customers.append(id);
    const QJsonObject json{{u"customers"_s, customers},
                           {u"left_out"_s, m_leftOut},
                           {u"position"_s, m_position},
                           {u"started"_s, m_started.toMSecsSinceEpoch()}};
    return writePrivateFile(pathOf(book), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CustomerId CallQueue::current() const
{
    return isOver() ? CustomerId() : CustomerId{m_customers[static_cast<size_t>(m_position)]};
}

void CallQueue::goOn()
{
    m_position = qMin(m_position + 1, size());
}

void CallQueue::goBack()
{
    m_position = qMax(m_position - 1, 0);
}

Result<int> callsSince(Book& book, CustomerId customer, const QDateTime& since)
{
    KITH_TRY_ASSIGN(Statement rows, book.connection().prepare(
                                        "SELECT count(*) FROM interaction_customer "
                                        "JOIN interaction ON interaction.id = interaction_customer.interaction_id "
                                        "WHERE interaction_customer.customer_id = ?1 AND interaction.kind = 'call' "
                                        "AND interaction.at >= ?2"));
    rows.bind(1, customer.value).bind(2, since.toMSecsSinceEpoch());
    KITH_TRY_ASSIGN(const bool isRow, rows.step());
    return isRow ? static_cast<int>(rows.integer(0)) : 0;
}

Result<QHash<QString, int>> outcomesSince(Book& book, const QDateTime& since)
{
    KITH_TRY_ASSIGN(Statement rows, book.connection().prepare("SELECT outcome, count(*) FROM interaction "
                                                              "WHERE kind = 'call' AND at >= ?1 GROUP BY outcome"));
    rows.bind(1, since.toMSecsSinceEpoch());
    QHash<QString, int> counts;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return counts;
        counts.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    }
}

} // namespace kith
