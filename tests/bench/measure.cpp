// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kith::bench {

double timed(const std::function<void()>& work)
{
    const Stopwatch watch;
    work();
    return watch.elapsed();
}

double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto rank = static_cast<size_t>(std::floor(share * static_cast<double>(samples.size() - 1) + 0.5));
    std::nth_element(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(rank), samples.end());
    return samples[rank];
}

void fail(const QString& problem)
{
    std::fprintf(stderr, "kith_bench: %s\n", qPrintable(problem));
    std::exit(1);
}

double residentMegabytes(qint64 process)
{
    QFile status(process == 0 ? u"/proc/self/status"_s : u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype start = text.indexOf("VmRSS:");
    return start < 0 ? 0 : text.mid(start + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

std::optional<double> Figures::oursAt(const QString& key, double share) const
{
    const Samples samples = m_samples.value(key);
    return samples.ours.empty() ? std::nullopt : std::optional(percentile(samples.ours, share));
}

std::optional<double> Figures::referenceAt(const QString& key, double share) const
{
    const Samples samples = m_samples.value(key);
    return samples.reference.empty() ? std::nullopt : std::optional(percentile(samples.reference, share));
}

namespace {

/// What a key is judged by: a share of its samples (0.5: the median) and the highest ratio that will do.
struct Target
{
    QLatin1StringView key;
    double share = 0.5;
    double ratio = 0;
    bool isAbsolute = false; ///< a limit in milliseconds or megabytes, no reference
};

constexpr Target targets[] = {
    {"csv_scan"_L1, 0.5, 2.5},
    {"import_1m"_L1, 0.5, 2.0},
    {"import_10k_into_1m"_L1, 0.5, 2.0},
    {"export_1m"_L1, 0.5, 2.5},
    {"search"_L1, 0.95, 4.0},
    {"search_like"_L1, 0.95, 1.0 / 30},
    {"search_ranked"_L1, 0.5, 1.0 / 20},
    {"page"_L1, 0.5, 3.0},
    {"page_last"_L1, 0.5, 1.5},
    {"save_p50"_L1, 0.5, 2.0},
    {"save_p99"_L1, 0.99, 10, true},
    {"start_warm"_L1, 0.5, 2.0},
    {"start_cold"_L1, 0.5, 2.0},
    {"memory"_L1, 0.5, 2.5},
    {"memory_import"_L1, 1.0, 150, true},
    {"backup"_L1, 0.5, 1.7},
    {"log"_L1, 1.0, 50, true},
    {"frame"_L1, 1.0, 50, true},
    {"frame_p99"_L1, 0.99, 16, true},
};

/// What may take at most twice as long in a large book as in a small one.
constexpr QLatin1StringView growing[] = {"search"_L1, "page"_L1, "save_p50"_L1};

struct Line
{
    QString key;
    double value = 0;
    double reference = 0;
    double target = 0;

    [[nodiscard]] double ratio() const { return reference > 0 ? value / reference : 0; }
};

std::vector<Line> measuredLines(const Figures& figures, const Figures& small)
{
    std::vector<Line> lines;
    for (const Target& target : targets) {
        const auto value = figures.oursAt(target.key, target.share);
        const auto reference = target.isAbsolute ? std::optional(1.0) : figures.referenceAt(target.key, target.share);
        if (value && reference)
            lines.push_back({target.key, *value, *reference, target.ratio});
    }
    for (const QLatin1StringView key : growing) {
        const auto large = figures.oursAt(key, 0.5);
        const auto little = small.oursAt(key, 0.5);
        if (large && little)
            lines.push_back({u"growth_"_s + key, *large, *little, 2.0});
    }
    return lines;
}

QString number(double value)
{
    return QString::number(value, 'g', 4).rightJustified(12);
}

} // namespace

QByteArray toJson(const Figures& figures, const Figures& small)
{
    QJsonObject results;
    for (const Line& line : measuredLines(figures, small)) {
        results.insert(line.key, QJsonObject{{u"value"_s, line.value},
                                             {u"reference"_s, line.reference},
                                             {u"ratio"_s, line.ratio()},
                                             {u"target"_s, line.target}});
    }
    return QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson();
}

QString toTable(const Figures& figures, const Figures& small)
{
    QString table = u"key                          value   reference       ratio      target\n"_s;
    for (const Line& line : measuredLines(figures, small)) {
        table += line.key.leftJustified(22) + number(line.value) + number(line.reference) + number(line.ratio()) +
                 number(line.target) + (line.ratio() <= line.target ? u"  ok\n"_s : u"  MISSED\n"_s);
    }
    table += u"(milliseconds; memory in megabytes)\n\nplain C and SQLite here:\n"_s;
    for (const QString& key : figures.keys()) {
        if (const auto reference = figures.referenceAt(key, 0.5))
            table += u"  "_s + key.leftJustified(32) + number(*reference) + u'\n';
    }
    return table;
}

} // namespace kith::bench
