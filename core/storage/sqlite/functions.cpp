// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/functions.h"

#include "base/fold.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/matchfunctions.h"

#include <sqlite3.h>

namespace kith {

namespace {

void foldText(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    const QByteArray folded = fold(QString::fromUtf8(text, sqlite3_value_bytes(arguments[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

Result<> registerFunctions(Connection& connection)
{
    const int code = sqlite3_create_function_v2(connection.handle(), "kith_fold", 1,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                                &foldText, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(connection.lastError(code));
    return registerMatchFunctions(connection);
}

} // namespace kith
