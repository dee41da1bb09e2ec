// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kith {

/// Where one is in the window: a page, and the record that is current on it.
struct Place
{
    QString page{};
    qint64 record = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

/// The way one came, to go back and forth on it.
class PlaceHistory
{
public:
    /// One goes somewhere: what lay ahead is forgotten.
    void visit(const Place& place);
    /// Moving about on a page is no step: the place one is at changes.
    void amend(qint64 record);

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace kith
