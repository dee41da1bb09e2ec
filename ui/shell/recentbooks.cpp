// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentbooks.h"

#include "shell/settings.h"
#include "storage/companion.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QString key = u"recentBooks"_s;

} // namespace

QStringList recentBooks()
{
    return Settings().value(key).toStringList();
}

void noteRecentBook(const QString& path)
{
    constexpr qsizetype most = 9;
    QStringList books = recentBooks();
    const QString book = companionOf(path, {});
    books.removeAll(book);
    books.prepend(book);
    Settings().setValue(key, books.first(qMin(most, books.size())));
}

} // namespace kith
