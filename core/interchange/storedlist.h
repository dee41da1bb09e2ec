// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace kith {

/// How much of a list some records use: at least as much as they do, told in a fraction of the time.
struct ListUse
{
    int entries = 0;
    bool hasLabels = false;

    /// Looks at one more list.
    void take(std::string_view json);
};

/// Reads the stored form of labelled lists (`[{"label":"work","value":"…"}]`, as listToJson() writes it) without making
/// strings of it: an export reads millions.
class StoredListReader
{
public:
    struct Entry
    {
        std::string_view label{};
        std::vector<std::string_view> parts{};
    };

    explicit StoredListReader(const Field& field);

    /// The entries, valid until the next call; `json` must live as long. Only the first `size()` are of this list.
    const std::vector<Entry>& read(std::string_view json);
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::string_view takeText(std::string_view json, size_t& at);

    std::vector<std::string> m_parts;
    std::vector<Entry> m_entries;
    size_t m_size = 0;
    std::vector<std::unique_ptr<std::string>> m_unescaped;
    size_t m_unescapedUsed = 0;
};

} // namespace kith
