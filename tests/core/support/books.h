// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry.h"
#include "storage/book.h"
#include "storage/dump.h"
#include "support/catch.h"

namespace kith::test {

/// The value of a result, or a failed test that shows the error.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " [" << result.error().detail.toStdString() << ']');
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline void expectSuccess(const Result<>& result)
{
    if (!result)
        FAIL(result.error().message.toStdString() << " [" << result.error().detail.toStdString() << ']');
}

/// A migrated book in memory, in Vietnam.
inline std::unique_ptr<Book> emptyBook()
{
    return valueOf(Book::createInMemory(
        standardRegistry(),
        {.currency = QStringLiteral("VND"), .region = QStringLiteral("VN"), .collationLocale = QStringLiteral("vi")}));
}

/// A book's data without the history, which only grows, and the ids given, which are never given again.
inline QByteArray contentsOf(Book& book)
{
    return valueOf(logicalDump(
        book.connection(), {QStringLiteral("change_set"), QStringLiteral("change"), QStringLiteral("id_sequence")}));
}

} // namespace kith::test
