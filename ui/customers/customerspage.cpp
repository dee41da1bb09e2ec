// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "activity/calldesk.h"
#include "lists/recordlistview.h"
#include "reports/listoutput.h"

using namespace Qt::StringLiterals;

namespace kith {

CustomersPage::CustomersPage(const Services& services, QWidget* parent)
    : PeoplePage(services, u"customer"_s, {u"name"_s, u"stage"_s, u"owner"_s, u"last_contact"_s, u"next_task"_s},
                 {.add = tr("&New customer …"),
                  .edit = tr("&Edit customer …"),
                  .remove = tr("&Remove customer"),
                  .emptyTitle = tr("No customers yet"),
                  .emptyReason = tr("Add the first one, or import the list you have: File, Import."),
                  .filterExample = u"city = Huế and not last_contact within 90 days"_s},
                 parent)
{
    addExtra(tr("C&all these"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
        callThese();
    })->setEnabled(!services.book.isReadOnly());
    addExtra(tr("Print profile …"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
             [this] { list().output().printProfile(currentRecord()); });
}

void CustomersPage::callThese()
{
    // Several that were selected are meant, else all that are listed.
    IdList chosen = list().selected();
    services().calls.prepare(chosen.size() > 1 ? std::move(chosen) : list().model().ids());
    Q_EMIT recordRequested(u"call_list"_s, 1);
}

QString CustomersPage::removedText(int count) const
{
    return tr("%Ln customer(s) removed", nullptr, count);
}

ContactsPage::ContactsPage(const Services& services, QWidget* parent)
    : PeoplePage(
          services, u"contact"_s, {u"name"_s, u"customer"_s, u"job_title"_s, u"phones"_s, u"emails"_s},
          {.add = tr("&New contact …"),
           .edit = tr("&Edit contact …"),
           .remove = tr("&Remove contact"),
           .emptyTitle = tr("No contacts yet"),
           .emptyReason = tr("Add the people you talk to at your customers, and the suppliers and partners you know."),
           .filterExample = u"city = Huế and phone is not empty"_s},
          parent)
{
}

QString ContactsPage::removedText(int count) const
{
    return tr("%Ln contact(s) removed", nullptr, count);
}

} // namespace kith
