// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/matchfunctions.h"

#include "base/fold.h"
#include "base/phone.h"
#include "storage/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace kith {

namespace {

constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

/// As fold(), into a buffer that is used again: a filter asks this of every row.
std::string_view folded(std::string_view text, std::string& buffer)
{
    buffer.resize(text.size());
    bool isAscii = true;
    for (size_t at = 0; at < text.size() && isAscii; ++at) {
        const char letter = text[at];
        isAscii = static_cast<unsigned char>(letter) < 0x80;
        buffer[at] = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    if (!isAscii)
        buffer = fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    return buffer;
}

using Match = bool (*)(std::string_view text, std::string_view word);

bool equals(std::string_view text, std::string_view word)
{
    return text == word;
}

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

bool starts(std::string_view text, std::string_view word)
{
    return text.starts_with(word);
}

template<Match match>
void matchText(sqlite3_context* context, int, sqlite3_value** arguments)
{
    thread_local std::string buffer;
    const bool isNull = sqlite3_value_type(arguments[0]) == SQLITE_NULL;
    const bool holds = !isNull && match(folded(textOf(arguments[0]), buffer), textOf(arguments[1]));
    sqlite3_result_int(context, holds ? 1 : 0);
}

void digits(sqlite3_context* context, int, sqlite3_value** arguments)
{
    thread_local std::string found;
    found.clear();
    const std::string_view text = textOf(arguments[0]);
    bool isAscii = true;
    for (const char letter : text) {
        isAscii = isAscii && static_cast<unsigned char>(letter) < 0x80;
        if (letter >= '0' && letter <= '9')
            found += letter;
    }
    if (!isAscii)
        found = phoneDigits(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    sqlite3_result_text(context, found.data(), static_cast<int>(found.size()), SQLITE_TRANSIENT);
}

using CollationHandle = std::shared_ptr<const Collation>;

void sortKey(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto& collation = *static_cast<CollationHandle*>(sqlite3_user_data(context));
    const std::string_view text = textOf(arguments[0]);
    const QByteArray key =
        text.empty() ? QByteArray()
                     : collation->sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    sqlite3_result_blob(context, key.isNull() ? "" : key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

void forgetCollation(void* handle)
{
    delete static_cast<CollationHandle*>(handle);
}

} // namespace

Result<> registerMatchFunctions(Connection& connection)
{
    struct Function
    {
        const char* name;
        int arguments;
        void (*call)(sqlite3_context*, int, sqlite3_value**);
    };
    static constexpr Function functions[] = {{"kith_equals", 2, &matchText<&equals>},
                                             {"kith_contains", 2, &matchText<&contains>},
                                             {"kith_starts", 2, &matchText<&starts>},
                                             {"kith_digits", 1, &digits}};
    for (const Function& function : functions) {
        const int code = sqlite3_create_function_v2(connection.handle(), function.name, function.arguments, flags,
                                                    nullptr, function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(connection.lastError(code));
    }
    return {};
}

Result<> registerSortKeyFunction(Connection& connection, std::shared_ptr<const Collation> collation)
{
    // Once only: to define it again would expire every prepared statement, and fail while one runs. Whether it is known
    // is asked before every page: of a statement that is kept prepared, not of SQLite's list of all functions.
    if (connection.prepare("SELECT kith_sort_key('')"))
        return {};
    auto handle = std::make_unique<CollationHandle>(std::move(collation));
    // SQLite calls the destructor also where it fails.
    const int code = sqlite3_create_function_v2(connection.handle(), "kith_sort_key", 1, flags, handle.release(),
                                                &sortKey, nullptr, nullptr, &forgetCollation);
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return {};
}

} // namespace kith
