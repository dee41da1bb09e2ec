// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace kith::bench {

/// One size of book, and where its files lie: `customers.csv` holds its rows, `more.csv` 10 000 that are not in it.
struct Setting
{
    QString directory;
    qint64 rows = 0;
    int heavyRuns = 1; ///< of what takes many seconds
    int lightRuns = 1; ///< of what takes less

    [[nodiscard]] QString file(QStringView name) const { return directory + u'/' + name; }
};

/// Reading CSV, filling a book, adding to it. Leaves the filled books behind, `reference.db` among them.
void measureExchange(const Setting& setting, Figures& figures);
/// Taking the customers out of the books left behind.
void measureExport(const Setting& setting, Figures& figures);
/// Searching and paging through the books left behind.
void measureReading(const Setting& setting, Figures& figures);
/// Editing and backing up the books left behind; run it last.
void measureSaving(const Setting& setting, Figures& figures);

/// Starting the window over the book left behind, scrolling and searching in it. Without a built window only the stub.
void measureWindow(const Setting& setting, Figures& figures);

} // namespace kith::bench
