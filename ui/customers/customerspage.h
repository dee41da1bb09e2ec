// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/peoplepage.h"

namespace kith {

/// All customers.
class CustomersPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit CustomersPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] qint64 currentCustomer() const { return currentRecord(); }

protected:
    [[nodiscard]] QString removedText(int count) const override;

private:
    void callThese();
};

/// The people at our customers, and the suppliers, partners and investors we know.
class ContactsPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit ContactsPage(const Services& services, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QString removedText(int count) const override;
};

} // namespace kith
