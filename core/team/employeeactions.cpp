// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/employeeactions.h"

#include "storage/allrecords.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Records that name the employee, and steps of the history they are the author of.
Result<qint64> countNaming(Writer& writer, EmployeeId employee)
{
    const auto schema = writer.sharedSchema();
    qint64 count = 0;
    for (const EntityInfo& entity : schema->entities()) {
        for (const Field& field : entity.fields) {
            const bool isKept = field.target == "employee"_L1 && field.source == FieldSource::Stored &&
                                field.onRemove != OnRemove::EndWithIt;
            if (!isKept)
                continue;
            KITH_TRY_ASSIGN(const IdList naming, writer.referringTo(entity, field, employee.value));
            count += std::ssize(naming);
        }
    }
    KITH_TRY_ASSIGN(Statement steps,
                    writer.connection().prepare("SELECT count(*) FROM change_set WHERE employee_id = ?1"));
    steps.bind(1, employee.value);
    KITH_TRY(steps.step());
    return count + steps.integer(0);
}

Result<QString> employeeName(Book& book, const EntityInfo& entity, EmployeeId employee)
{
    KITH_TRY_ASSIGN(const QStringList names, titles(book.connection(), entity, {employee.value}));
    return names.value(0);
}

} // namespace

Result<std::vector<Employee>> allEmployees(Book& book)
{
    return allRecords<Employee>(book, u"employee"_s);
}

Result<> setActive(Book& book, EmployeeId employee, bool isActive)
{
    const auto schema = book.schema();
    KITH_TRY(RecordActions(book).set(schema->entity(u"employee"), employee.value,
                                     {{u"active"_s, isActive ? u"yes"_s : u"no"_s}}));
    return {};
}

Result<> removeEmployee(Book& book, EmployeeId employee)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"employee");
    KITH_TRY_ASSIGN(const QString name, employeeName(book, entity, employee));
    if (book.workingAs() == employee)
        return error(Error::Code::Conflict,
                     QCoreApplication::translate(
                         "team", "You are working as “%1” now. Choose another name under “Working as” first.")
                         .arg(name));
    return book.change({u"remove"_s, {entity.name, name}}, [&](Writer& writer) -> Result<> {
        KITH_TRY_ASSIGN(const qint64 count, countNaming(writer, employee));
        if (count == 0)
            return writer.remove(entity, employee.value);
        return error(Error::Code::Conflict,
                     QCoreApplication::translate("team",
                                                 "“%1” stands in %n record(s) and steps of the history, which keep "
                                                 "the name. Make them inactive instead: then nobody works as “%1” "
                                                 "any more.",
                                                 nullptr, static_cast<int>(count))
                         .arg(name));
    });
}

} // namespace kith
