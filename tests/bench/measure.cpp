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

void Results::add(const QString& key, double value, double reference, double target)
{
    m_entries.push_back({key, value, reference, target});
}

void Results::addAbsolute(const QString& key, double value, double target)
{
    add(key, value, 1, target);
}

void Results::note(const QString& what, double value)
{
    m_notes.emplace_back(what, value);
}

QByteArray Results::toJson() const
{
    QJsonObject results;
    for (const Entry& entry : m_entries) {
        results.insert(entry.key, QJsonObject{{u"value"_s, entry.value},
                                              {u"reference"_s, entry.reference},
                                              {u"ratio"_s, entry.reference > 0 ? entry.value / entry.reference : 0},
                                              {u"target"_s, entry.target}});
    }
    return QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson();
}

QString Results::toTable() const
{
    const auto number = [](double value) {
        return QString::number(value, 'g', 4);
    };
    QString table = u"%1%2%3%4%5\n"_s.arg(u"key"_s, -22)
                        .arg(u"value"_s, 12)
                        .arg(u"reference"_s, 12)
                        .arg(u"ratio"_s, 10)
                        .arg(u"target"_s, 10);
    for (const Entry& entry : m_entries) {
        const double ratio = entry.reference > 0 ? entry.value / entry.reference : 0;
        table += u"%1%2%3%4%5  %6\n"_s.arg(entry.key, -22)
                     .arg(number(entry.value), 12)
                     .arg(number(entry.reference), 12)
                     .arg(number(ratio), 10)
                     .arg(number(entry.target), 10)
                     .arg(ratio <= entry.target ? u"ok"_s : u"MISSED"_s);
    }
    table += u"(milliseconds; memory in megabytes)\n\n"_s;
    for (const auto& [what, value] : m_notes)
        table += u"%1%2\n"_s.arg(what, -44).arg(number(value), 12);
    return table;
}

} // namespace kith::bench
