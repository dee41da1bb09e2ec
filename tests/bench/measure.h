// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace kith::bench {

/// Milliseconds since it was made.
class Stopwatch
{
public:
    [[nodiscard]] double elapsed() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// Milliseconds a piece of work takes.
[[nodiscard]] double timed(const std::function<void()>& work);

/// The value below which a share (0 … 1) of the samples lies; 0 without samples.
[[nodiscard]] double percentile(std::vector<double> samples, double share);
[[nodiscard]] inline double median(std::vector<double> samples)
{
    return percentile(std::move(samples), 0.5);
}

/// Ends the benchmark with a sentence: a figure measured after a failure would be a lie.
[[noreturn]] void fail(const QString& problem);

/// Resident memory in megabytes, as the kernel counts it. Without a number: this process.
[[nodiscard]] double residentMegabytes(qint64 process = 0);

/// The figures of one run, printed as a table and as JSON.
class Results
{
public:
    /// Milliseconds (or megabytes) of ours beside the reference's; the target is the highest ratio that will do.
    void add(const QString& key, double value, double reference, double target);
    /// An absolute limit: the reference is one unit, so that value, ratio and target are all in that unit.
    void addAbsolute(const QString& key, double value, double target);
    /// A figure of plain C or SQLite that stands for itself, for the table only.
    void note(const QString& what, double value);

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] QString toTable() const;

private:
    struct Entry
    {
        QString key;
        double value = 0;
        double reference = 0;
        double target = 0;
    };
    std::vector<Entry> m_entries;
    std::vector<std::pair<QString, double>> m_notes;
};

} // namespace kith::bench
