// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callqueue.h"

#include "storage/book.h"
#include "storage/companion.h"
#include "storage/privatefile.h"
#include "storage/sqlite/readsnapshot.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// The file: what it is, how many were left out, when it was begun, at which one it stands, then the ids; eight bytes
// each, the lowest first. Where it stands has a place of its own, so that a step rewrites nothing else.
constexpr qint64 queueMark = 0x31534C4C4143484B; // "KHCALLS1"
constexpr qint64 numberSize = 8;                 // bytes
constexpr qint64 positionAt = 3 * numberSize;
constexpr qint64 idsAt = 4 * numberSize;

QDataStream& littleEndian(QDataStream& stream)
{
    stream.setByteOrder(QDataStream::LittleEndian);
    return stream;
}

CustomerId idAt(QFile& file, int position)
{
    qint64 id = 0;
    QDataStream stream(&file);
    if (file.seek(idsAt + position * numberSize))
        littleEndian(stream) >> id;
    return {id};
}

/// Who of them may be called, in their order; the others are counted. In the order of their ids they lie side by side.
Result<IdList> whoMayBeCalled(Connection& connection, const IdList& customers, int& leftOut)
{
    IdList sorted = customers;
    std::ranges::sort(sorted);
    IdList wanted;
    KITH_TRY_ASSIGN(const ReadSnapshot snapshot, ReadSnapshot::begin(connection));
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT do_not_call FROM customer WHERE id = ?1"));
    for (const qint64 id : sorted) {
        row.bind(1, id);
        KITH_TRY_ASSIGN(const bool isThere, row.step());
        if (isThere && row.integer(0) == 0)
            wanted.push_back(id);
        else if (isThere)
            ++leftOut;
        row.reset();
    }
    if (wanted.size() == customers.size())
        return customers;
    IdList inOrder;
    inOrder.reserve(wanted.size());
    std::ranges::copy_if(customers, std::back_inserter(inOrder),
                         [&](qint64 id) { return std::ranges::binary_search(wanted, id); });
    return inOrder;
}

} // namespace

QString CallQueue::pathFor(const Book& book)
{
    return companionOf(book.path(), u"-calls-%1"_s.arg(book.workingAs().value));
}

Result<CallQueue> CallQueue::create(Connection& connection, const QString& path, const IdList& customers)
{
    int leftOut = 0;
    KITH_TRY_ASSIGN(const IdList wanted, whoMayBeCalled(connection, customers, leftOut));
    if (wanted.empty()) {
        CallQueue nobody;
        nobody.m_leftOut = leftOut;
        return nobody;
    }
    QByteArray bytes;
    bytes.reserve(idsAt + static_cast<qsizetype>(wanted.size()) * numberSize);
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    littleEndian(stream) << queueMark << qint64{leftOut} << QDateTime::currentMSecsSinceEpoch() << qint64{0};
    for (const qint64 id : wanted)
        stream << id;
    KITH_TRY(writePrivateFile(path, bytes));
    return load(path);
}

CallQueue CallQueue::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    qint64 mark = 0;
    qint64 leftOut = 0;
    qint64 started = 0;
    qint64 position = 0;
    QDataStream stream(&file);
    littleEndian(stream) >> mark >> leftOut >> started >> position;
    if (mark != queueMark)
        return {};
    constexpr qint64 most = std::numeric_limits<int>::max();
    CallQueue queue;
    queue.m_path = path;
    queue.m_size = static_cast<int>(qBound(qint64{0}, (file.size() - idsAt) / numberSize, most));
    queue.m_leftOut = static_cast<int>(qBound(qint64{0}, leftOut, most));
    queue.m_position = static_cast<int>(qBound(qint64{0}, position, qint64{queue.m_size}));
    queue.m_started = QDateTime::fromMSecsSinceEpoch(started, Qt::UTC);
    if (!queue.isOver())
        queue.m_current = idAt(file, queue.m_position);
    return queue;
}

Result<> CallQueue::goOn()
{
    return goTo(qMin(m_position + 1, size()));
}

Result<> CallQueue::goBack()
{
    return goTo(qMax(m_position - 1, 0));
}

Result<> CallQueue::goTo(int position)
{
    const auto unusable = [this](const QFile& file) {
        return error(Error::Code::Io, QCoreApplication::translate("activity", "The call list “%1” could not be kept: "
                                                                              "%2. Check the disk and the permissions.")
                                          .arg(m_path, file.errorString()));
    };
    QFile reading(m_path);
    if (!reading.open(QIODevice::ReadOnly))
        return unusable(reading);
    m_position = position;
    m_current = isOver() ? CustomerId() : idAt(reading, position);
    // What was called is in the book; after a power cut one may be asked for somebody again, and see that.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !file.seek(positionAt))
        return unusable(file);
    QDataStream stream(&file);
    littleEndian(stream) << qint64{position};
    return stream.status() == QDataStream::Ok ? Result<>() : unusable(file);
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
