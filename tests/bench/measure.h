// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
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

/// The value of a result, or the end of the benchmark with its message.
template<typename T>
T valueOf(Result<T>&& result)
{
    if (!result)
        fail(result.error().message + u' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Resident memory in megabytes, as the kernel counts it. Without a number: this process.
[[nodiscard]] double residentMegabytes(qint64 process = 0);

/// What a size of book gave: samples of ours and of the reference, by key.
class Figures
{
public:
    /// Milliseconds (or megabytes) of Kith's own.
    void ours(const QString& key, double sample) { m_samples[key].ours.push_back(sample); }
    /// The same of what it is compared with.
    void reference(const QString& key, double sample) { m_samples[key].reference.push_back(sample); }

    /// The share (0.5: the median) of ours; nothing where it was not measured.
    [[nodiscard]] std::optional<double> oursAt(const QString& key, double share) const;
    [[nodiscard]] std::optional<double> referenceAt(const QString& key, double share) const;
    [[nodiscard]] QStringList keys() const { return m_samples.keys(); }

private:
    struct Samples
    {
        std::vector<double> ours{};
        std::vector<double> reference{};
    };
    QMap<QString, Samples> m_samples;
};

/// The targets that were measured, as `{"results": {KEY: {"value", "reference", "ratio", "target"}}}`. An absolute
/// limit has one unit as its reference, so that value, ratio and target are all in that unit. `small` is the same
/// work on a small book, for the growth rule.
[[nodiscard]] QByteArray toJson(const Figures& figures, const Figures& small);
/// The same for people, with the references that stand for themselves.
[[nodiscard]] QString toTable(const Figures& figures, const Figures& small);

} // namespace kith::bench
