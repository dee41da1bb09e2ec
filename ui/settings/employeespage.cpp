// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/employeespage.h"

#include "forms/recorddialog.h"
#include "models/celltext.h"
#include "settings/settingstable.h"
#include "shell/announcer.h"
#include "storage/book.h"
#include "storage/recordactions.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// How one is reached: the first address, else the first number.
QString reachOf(const Employee& employee)
{
    const ItemList& items = employee.emails.empty() ? employee.phones : employee.emails;
    return items.empty() ? QString() : leftToRight(items.front().part(0));
}

} // namespace

EmployeesSettingsPage::EmployeesSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent)
    : SettingsPage(parent)
    , m_runner(book, jobs, announcer)
    , m_announcer(announcer)
    , m_table(
          new SettingsTable(tr("Employees"), {tr("Employee"), tr("Job title"), tr("Reached at"), tr("Active")}, this))
{
    auto* text = makeLabel(Type::Secondary,
                           tr("Those who work with this business file: they own customers and tasks, and what they do "
                              "is signed with their name. Every change here can be undone."),
                           this);
    text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Small);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    m_table->setEmptiness(tr("No employees yet"), tr("Add yourself first, then whoever else works here."));
    makeActions();
    connect(m_table, &SettingsTable::currentChanged, this, &EmployeesSettingsPage::enableActions);
    connect(m_table, &SettingsTable::activated, m_change, &QPushButton::click);
    connect(&book, &Book::changed, this, &EmployeesSettingsPage::fill);
    setFocusProxy(m_table);
    fill();
}

void EmployeesSettingsPage::makeActions()
{
    m_add = m_table->addAction(Icon::Plus, tr("&Add …"), QKeySequence(Qt::Key_Insert), [this] { edit({}); });
    m_add->setObjectName(u"addEmployee"_s);
    m_change = m_table->addAction(Icon::Edit, tr("&Change …"), QKeySequence(Qt::Key_F2), [this] { edit(*current()); });
    m_change->setObjectName(u"changeEmployee"_s);
    m_active =
        m_table->addAction(Icon::Check, tr("Make inac&tive"), QKeySequence(Qt::Key_F6), [this] { toggleActive(); });
    m_active->setObjectName(u"toggleEmployee"_s);
    m_table->addGap();
    m_remove = m_table->addAction(Icon::Remove, tr("&Remove"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
    m_remove->setObjectName(u"removeEmployee"_s);
}

QString EmployeesSettingsPage::title() const
{
    return tr("Employees");
}

void EmployeesSettingsPage::fill()
{
    auto employees = allEmployees(m_runner.book());
    m_employees = employees ? std::move(*employees) : std::vector<Employee>();
    std::vector<SettingsTable::Row> rows;
    for (const Employee& one : m_employees)
        rows.push_back(
            {.texts = {isolated(one.name), isolated(one.jobTitle), reachOf(one), one.isActive ? tr("Yes") : tr("No")},
             .id = one.id.value});
    m_table->setRows(rows);
    enableActions();
}

const Employee* EmployeesSettingsPage::current() const
{
    const int row = m_table->current();
    return row >= 0 && row < int(m_employees.size()) ? &m_employees[size_t(row)] : nullptr;
}

void EmployeesSettingsPage::enableActions()
{
    const bool canWrite = !m_runner.book().isReadOnly();
    const bool isOne = canWrite && current();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(isOne);
    m_active->setEnabled(isOne);
    m_active->setText(!current() || current()->isActive ? tr("Make inac&tive") : tr("Make ac&tive"));
    m_remove->setEnabled(isOne);
}

void EmployeesSettingsPage::edit(const Employee& employee)
{
    const auto save = [this, employee](const RecordDialog::Assignments& typed) {
        return keep(employee, typed);
    };
    const auto dialog = RecordDialog::create(m_runner.book(), u"employee"_s, employee.id.value, save, this);
    if (!dialog)
        return m_announcer.fail(dialog.error());
    (*dialog)->setAttribute(Qt::WA_DeleteOnClose);
    (*dialog)->open();
}

Result<> EmployeesSettingsPage::keep(const Employee& before, const std::vector<std::pair<QString, QString>>& typed)
{
    const auto named = std::ranges::find(typed, u"name"_s, &std::pair<QString, QString>::first);
    const QString name = named == typed.end() ? before.name : named->second.simplified();
    const bool isNew = !before.id.isValid();
    qint64 id = before.id.value;
    const auto work = [&id, typed, isNew](Book& book, const Progress&) -> Result<> {
        const auto schema = book.schema();
        const EntityInfo& entity = schema->entity(u"employee");
        if (isNew) {
            KITH_TRY_ASSIGN(id, RecordActions(book).add(entity, typed));
        } else {
            KITH_TRY(RecordActions(book).set(entity, id, typed));
        }
        return {};
    };
    KITH_TRY(m_runner.tryRun({}, 0, work,
                             isNew ? tr("Employee “%1” added").arg(name) : tr("Employee “%1” changed").arg(name)));
    m_table->setCurrentId(id);
    return {};
}

void EmployeesSettingsPage::toggleActive()
{
    const Employee one = *current();
    m_runner.run(
        {}, 0, [one](Book& book, const Progress&) { return setActive(book, one.id, !one.isActive); },
        one.isActive ? tr("“%1” is inactive now").arg(one.name) : tr("“%1” is active now").arg(one.name));
}

void EmployeesSettingsPage::remove()
{
    const Employee one = *current();
    m_runner.run(
        {}, 0, [id = one.id](Book& book, const Progress&) { return removeEmployee(book, id); },
        tr("Employee “%1” removed").arg(one.name));
}

} // namespace kith
