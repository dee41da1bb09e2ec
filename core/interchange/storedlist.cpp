// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/storedlist.h"

#include "interchange/utf8.h"

#include <algorithm>

namespace kith {

namespace {

/// What stands behind a backslash; of \u only what listToJson() writes so, the control characters.
void appendEscaped(std::string& text, std::string_view json, size_t& at)
{
    const char escape = at + 1 < json.size() ? json[at + 1] : '\0';
    at += 2;
    if (escape == 'u' && at + 4 <= json.size()) {
        const auto code = std::strtoul(std::string(json.substr(at, 4)).c_str(), nullptr, 16);
        utf8::append(text, static_cast<char32_t>(code));
        at += 4;
    } else if (escape != '\0') {
        static constexpr std::string_view letters = "bfnrt";
        static constexpr std::string_view controls = "\b\f\n\r\t";
        const auto known = letters.find(escape);
        text += known == std::string_view::npos ? escape : controls[known];
    }
}

} // namespace

StoredListReader::StoredListReader(const Field& field)
{
    for (const QString& part : field.parts)
        m_parts.push_back(part.toStdString());
}

std::string_view StoredListReader::takeText(std::string_view json, size_t& at)
{
    const size_t start = ++at; // behind the quote
    // By hand: the texts are short, and a search costs more than it saves.
    while (at < json.size() && json[at] != '"' && json[at] != '\\')
        ++at;
    if (at == json.size() || json[at] == '"')
        return json.substr(start, at++ - start);

    if (m_unescapedUsed == m_unescaped.size())
        m_unescaped.push_back(std::make_unique<std::string>());
    std::string& text = *m_unescaped[m_unescapedUsed++];
    text.assign(json.substr(start, at - start));
    while (at < json.size() && json[at] != '"') {
        if (json[at] == '\\')
            appendEscaped(text, json, at);
        else
            text += json[at++];
    }
    ++at;
    return text;
}

const std::vector<StoredListReader::Entry>& StoredListReader::read(std::string_view json)
{
    m_size = 0;
    m_unescapedUsed = 0;
    if (json.size() <= 2)
        return m_entries;
    Entry* entry = nullptr;
    std::string_view name;
    bool isValue = false;
    for (size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '{') {
            if (m_size == m_entries.size())
                m_entries.emplace_back();
            entry = &m_entries[m_size++];
            entry->label = {};
            entry->parts.assign(m_parts.size(), {});
            isValue = false;
        } else if (c == '"') {
            const std::string_view text = takeText(json, at);
            if (!isValue) {
                name = text;
            } else if (entry && name == "label") {
                entry->label = text;
            } else if (entry) {
                const auto part = std::find(m_parts.begin(), m_parts.end(), name);
                if (part != m_parts.end())
                    entry->parts[static_cast<size_t>(part - m_parts.begin())] = text;
            }
            continue;
        } else if (c == ':') {
            isValue = true;
        } else if (c == ',') {
            isValue = false;
        }
        ++at;
    }
    return m_entries;
}

void ListUse::take(std::string_view json)
{
    if (json.size() <= 2)
        return;
    // Nearly every list has one entry at most, and its label stands first.
    static constexpr std::string_view labelled = "{\"label\"";
    size_t next = json.find("},{");
    hasLabels = hasLabels || json.substr(1).starts_with(labelled) ||
                (next != std::string_view::npos && json.find(labelled, next) != std::string_view::npos);
    int count = 1;
    for (; next != std::string_view::npos; next = json.find("},{", next + 3))
        ++count;
    entries = std::max(entries, count);
}

} // namespace kith
