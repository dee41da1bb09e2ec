// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace kith {

/// A typed 64-bit key: an Id of one kind of record cannot be passed for another's. Zero means "not saved yet".
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

} // namespace kith

template<typename Tag>
struct std::hash<kith::Id<Tag>>
{
    size_t operator()(kith::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value); }
};
