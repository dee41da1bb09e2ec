// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a printed report are.
#include "print/reportcells.h"
#include "print/reportpages.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qreal mostOfWidth = 0.35; // that one word may ask for
constexpr qint64 mostSamples = 400; // rows that tell how wide columns are

} // namespace

std::vector<ReportPages::Wish> ReportPages::wishes() const
{
    const QFontMetricsF plain(m_font);
    const QFontMetricsF bold(m_bold);
    std::vector<Wish> found(m_columns.size());
    const auto take = [&](size_t i, const QString& text, const QFontMetricsF& metrics) {
        constexpr qsizetype enough = 200; // characters: what is longer wraps anyway
        static const QRegularExpression blank(u"\\s"_s);
        static const QRegularExpression end(u"; "_s);
        Wish& wish = found[i];
        const Field& field = m_table.head().columns[size_t(m_columns[i])].field;
        const bool isOneWord = field.name == "phones"_L1 || field.isNumber() || field.type == FieldType::Date ||
                               field.type == FieldType::Instant;
        for (const QString& line : text.left(enough).split(u'\n')) {
            wish.natural = std::max(wish.natural, metrics.horizontalAdvance(line));
            for (const QString& word : line.split(isOneWord ? end : blank))
                wish.least = std::max(wish.least, metrics.horizontalAdvance(word));
        }
    };
    const auto takeTitle = [&](size_t i) {
        const QString title = m_table.head().columns[size_t(m_columns[i])].field.title();
        found[i].natural = std::max(found[i].natural, bold.horizontalAdvance(title));
        for (const QString& word : title.split(u' '))
            found[i].least = std::max(found[i].least, bold.horizontalAdvance(word));
    };
    const qint64 step = std::max<qint64>(1, m_table.rowCount() / mostSamples);
    for (qint64 index = 0; index < m_table.rowCount(); index += step) {
        const auto row = m_table.row(index);
        for (size_t i = 0; row && i < m_columns.size(); ++i)
            take(i, shownCell(m_table, m_columns[i], *row, m_style.locale), plain);
    }
    const QStringList sums = sumTexts(m_table.totals(), {});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        takeTitle(i);
        take(i, sums[qsizetype(i)], bold);
        found[i].natural += 2 * between + paperUnitsInPoint;
        found[i].least += 2 * between + paperUnitsInPoint;
    }
    return found;
}

/// Each column gets what its longest word needs; what is left goes to the narrow ones first, until they hold their
/// texts on one line: those that would take all of it wrap anyway.
void ReportPages::share(const std::vector<Wish>& wishes)
{
    qreal natural = 0;
    qreal least = 0;
    const qreal room = m_inner.width();
    const auto needed = [&](const Wish& wish) {
        return std::min(wish.least, room * mostOfWidth);
    };
    for (const Wish& wish : wishes) {
        natural += wish.natural;
        least += needed(wish);
    }
    m_isTight = least > room || natural > 1.6 * room;
    const auto widthAt = [&](const Wish& wish, qreal level) {
        return std::clamp(level, needed(wish), std::max(needed(wish), wish.natural));
    };
    qreal level = 0;
    constexpr int halvings = 40;
    for (qreal step = room / 2; natural > room && step > room / std::exp2(halvings); step /= 2) {
        qreal used = 0;
        for (const Wish& wish : wishes)
            used += widthAt(wish, level + step);
        level += used <= room ? step : 0;
    }
    m_widths.clear();
    for (const Wish& wish : wishes) {
        if (natural <= room)
            m_widths.push_back(wish.natural * room / natural);
        else
            m_widths.push_back(widthAt(wish, level) * (least > room ? room / least : 1));
    }
}

} // namespace kith
