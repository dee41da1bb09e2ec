// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace kith {

/// The rows of a table in a file of any format behind its header, one after the other. Used by one thread at a time,
/// but for stop().
class RowSource
{
public:
    struct Row
    {
        std::shared_ptr<const QStringList> headers{}; ///< of its cells; the same object for rows of one shape
        std::span<const std::string_view> cells{};    ///< UTF-8, valid until the next row
        qint64 line = 0;                              ///< in the file, or of the sheet
        QString problem{}; ///< why it cannot be taken, whatever its cells; empty where it can
    };

    virtual ~RowSource() = default;

    /// Of the table; empty where the file has no row.
    [[nodiscard]] virtual QStringList headers() const = 0;
    /// Whether the file itself gives them; else they are numbers from 1.
    [[nodiscard]] virtual bool hasHeader() const { return true; }
    /// Some of the first rows, their cells cut to a reasonable length; none where they are not needed.
    [[nodiscard]] virtual std::vector<QStringList> samples() const { return {}; }
    /// How many rows the file seems to have.
    [[nodiscard]] virtual qint64 expectedRows() const = 0;
    /// What begins decimals in it, where the format says so.
    [[nodiscard]] virtual DecimalSeparator decimalSeparator() const { return DecimalSeparator::Unknown; }
    /// What the user should know, after the last row: sentences.
    [[nodiscard]] virtual QStringList warnings() const { return {}; }

    /// False at the end.
    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] virtual const Row& row() const = 0;
    /// Bytes read and to be read, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

    /// Lets next() come back soon, whatever it gives: nobody wants the rows any more. Any thread.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    std::atomic<bool> m_isStopped = false;
};

} // namespace kith
