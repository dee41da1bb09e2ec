// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pageinfo.h"

#include "customers/customerspage.h"

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
    };
}

} // namespace kith
