// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is typed, the filter parser answers with a filter that it can write and read again, or with a problem that
// lies inside the text.
#include "schema/filter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto filter = kith::parseFilter(text);
    if (!filter) {
        const auto& [message, range] = filter.error();
        if (message.isEmpty() || range.offset < 0 || range.length < 0 || range.end() > text.size())
            std::abort();
        return 0;
    }
    const auto again = kith::parseFilter(kith::toText(*filter));
    if (again ? !(*again == *filter) : text.size() < kith::FilterMaximumLength / 2)
        std::abort();
    return 0;
}
