// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changerecorder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace kith {

ChangeRecorder::ChangeRecorder(Connection& connection, ChangeName name, EmployeeId employee, qint64 now)
    : m_connection(connection)
    , m_name(std::move(name))
    , m_employee(employee)
    , m_now(now)
{
}

Result<> ChangeRecorder::openSet()
{
    KITH_TRY_ASSIGN(Statement insert, m_connection.prepare("INSERT INTO change_set (at, employee_id, name, arguments) "
                                                           "VALUES (?1, ?2, ?3, ?4)"));
    insert.bind(1, m_now).bind(3, m_name.key);
    if (m_employee.isValid())
        insert.bind(2, m_employee.value);
    insert.bindText(4, QJsonDocument(QJsonArray::fromStringList(m_name.arguments)).toJson(QJsonDocument::Compact));
    KITH_TRY(insert.run());
    m_notice.set = {m_connection.lastInsertId()};
    return {};
}

Result<> ChangeRecorder::log(Operation operation, const EntityInfo& entity, qint64 id, qint64 lastId,
                             const QByteArray& before, const QByteArray& after)
{
    if (!m_notice.set.isValid())
        KITH_TRY(openSet());
    KITH_TRY_ASSIGN(Statement insert,
                    m_connection.prepare("INSERT INTO change (set_id, sequence, operation, kind, record_id, last_id, "
                                         "before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, m_notice.set.value)
        .bind(2, ++m_sequence)
        .bind(3, qint64{static_cast<int>(operation)})
        .bind(4, qint64{entity.number})
        .bind(5, id)
        .bind(6, lastId);
    if (!before.isEmpty())
        insert.bindBorrowed(7, before);
    if (!after.isEmpty())
        insert.bindBorrowed(8, after);
    KITH_TRY(insert.run());
    announce({entity.number, id, lastId, operation});
    return {};
}

void ChangeRecorder::announce(const ChangeNotice::Touched& touched)
{
    constexpr size_t many = 1000;
    const auto [last, isNew] = m_lastTouched.try_emplace({touched.kind, touched.operation}, m_notice.touched.size());
    if (!isNew && m_notice.touched.size() >= many) {
        ChangeNotice::Touched& former = m_notice.touched[last->second];
        if (former.lastId + 1 == touched.id) {
            former.lastId = touched.lastId;
            return;
        }
    }
    last->second = m_notice.touched.size();
    m_notice.touched.push_back(touched);
}

Result<> ChangeRecorder::markReversed(const ChangeSetInfo& set)
{
    if (!m_notice.set.isValid())
        KITH_TRY(openSet());
    KITH_TRY_ASSIGN(Statement own, m_connection.prepare("UPDATE change_set SET reverses = ?2 WHERE id = ?1"));
    own.bind(1, m_notice.set.value).bind(2, set.id.value);
    KITH_TRY(own.run());
    KITH_TRY_ASSIGN(Statement mark, m_connection.prepare("UPDATE change_set SET reversed_by = ?2 WHERE id = ?1"));
    mark.bind(1, set.id.value).bind(2, m_notice.set.value);
    KITH_TRY(mark.run());
    // Undoing an undo brings what it had undone into effect again, and so on down the chain.
    KITH_TRY_ASSIGN(Statement ancestor, m_connection.prepare("SELECT reverses FROM change_set WHERE id = ?1"));
    ChangeSetId child = set.id;
    for (bool isInEffect = true; true; isInEffect = !isInEffect) {
        ancestor.bind(1, child.value);
        KITH_TRY_ASSIGN(const bool isRow, ancestor.step());
        const ChangeSetId parent{isRow ? ancestor.integer(0) : 0};
        ancestor.reset();
        if (!parent.isValid())
            return {};
        mark.bind(1, parent.value);
        if (isInEffect)
            mark.bindNull(2);
        else
            mark.bind(2, child.value);
        KITH_TRY(mark.run());
        child = parent;
    }
}

} // namespace kith
