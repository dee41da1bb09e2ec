// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string_view>

namespace kith {

/// The text of UTF-8 bytes, all of it: QString::fromUtf8() takes a U+FEFF at the start for a byte order mark, which
/// only a file has, and drops it.
[[nodiscard]] inline QString textFromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

[[nodiscard]] inline QString textFromUtf8(std::string_view bytes)
{
    return textFromUtf8(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

/// The same bytes as the standard library sees them.
[[nodiscard]] inline std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

} // namespace kith
