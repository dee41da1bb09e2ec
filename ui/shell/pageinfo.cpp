// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pageinfo.h"

#include "activity/calllistpage.h"
#include "activity/taskspage.h"
#include "customers/customerspage.h"
#include "reports/reportspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

template<typename Page>
WindowPage* makePage(const Services& services, QWidget* parent)
{
    return new Page(services, parent);
}

} // namespace

QString PageInfo::shownTitle() const
{
    return QCoreApplication::translate("pages", title);
}

std::vector<PageInfo> standardPages()
{
    return {
        {.name = u"customers"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Customers"),
         .icon = Icon::Customers,
         .kind = u"customer"_s,
         .make = makePage<CustomersPage>},
        {.name = u"contacts"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Contacts"),
         .icon = Icon::Contact,
         .kind = u"contact"_s,
         .make = makePage<ContactsPage>},
        {.name = u"activity"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Activity"),
         .icon = Icon::Message,
         .kind = u"interaction"_s,
         .make = makePage<InteractionsPage>},
        {.name = u"tasks"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Tasks"),
         .icon = Icon::Check,
         .kind = u"task"_s,
         .make = makePage<TasksPage>},
        {.name = u"calls"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Call list"),
         .icon = Icon::Call,
         .kind = u"call_list"_s,
         .make = makePage<CallListPage>},
        {.name = u"reports"_s,
         .title = QT_TRANSLATE_NOOP("pages", "Reports"),
         .icon = Icon::Report,
         .make = makePage<ReportsPage>},
    };
}

} // namespace kith
