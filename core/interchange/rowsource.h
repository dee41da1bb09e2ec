// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/csvreader.h"

#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

namespace kith {

/// Rows of a file of any format, one after the other. Used by one thread at a time.
class RowSource
{
public:
    struct Row
    {
        std::shared_ptr<const QStringList> headers{}; ///< of its cells; the same object for rows of one shape
        std::span<const std::string_view> cells{};    ///< UTF-8, valid until the next row
        qint64 line = 0;
        QString problem{}; ///< why it cannot be taken, whatever its cells; empty where it can
    };

    virtual ~RowSource() = default;

    /// False at the end.
    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] virtual const Row& row() const = 0;
    /// Bytes read and to be read, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

} // namespace kith
