// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/history.h"

namespace kith {

void PlaceHistory::visit(const Place& place)
{
    constexpr size_t most = 100;
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void PlaceHistory::amend(qint64 record)
{
    if (!m_places.empty())
        m_places[m_at].record = record;
}

std::optional<Place> PlaceHistory::back()
{
    if (!canGoBack())
        return {};
    return m_places[--m_at];
}

std::optional<Place> PlaceHistory::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_at];
}

} // namespace kith
