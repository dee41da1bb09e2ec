// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

namespace kith {

class Book;

/// What the sample book got.
struct SampleCounts
{
    int employees = 0;
    int customers = 0;
    int contacts = 0;
    int needs = 0;
    int tasks = 0;
    int interactions = 0;
    int relationships = 0;
};

/// Fills a book with a small tea and spice house: customers in five scripts, who was talked to over the last months and
/// what is to be done next, as seen on `today`. One change set. The same seed and day give the same book.
[[nodiscard]] Result<SampleCounts> fillSampleBook(Book& book, QDate today = QDate::currentDate(), quint64 seed = 1);

} // namespace kith
