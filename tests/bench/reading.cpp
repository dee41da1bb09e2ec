// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "work.h"
#include "workload.h"

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr int TypedWords = 400;
constexpr int WordsForLike = 20; ///< each costs a scan
constexpr int Places = 300;      ///< pages opened, spread over the whole book

void search(CBook& reference, const Setting& setting, Figures& figures)
{
    const std::vector<QString> words = typedBeginnings(TypedWords);
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (const QString& word : words)
            figures.reference(u"search"_s, timed([&] { reference.searchFirst50(word); }));
    }
    for (int i = 0; i < WordsForLike; ++i)
        figures.reference(u"search_like"_s, timed([&] { reference.searchLike(words[static_cast<size_t>(i)]); }));
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (const QString& word : frequentWords())
            figures.reference(u"search_ranked"_s, timed([&] { reference.searchRanked(word); }));
    }
}

void page(CBook& reference, const Setting& setting, Figures& figures)
{
    const std::vector<CBook::Key> keys = reference.keys(std::max<qint64>(1, setting.rows / Places));
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (const CBook::Key& key : keys)
            figures.reference(u"page"_s, timed([&] { reference.page(key); }));
        figures.reference(u"(last page)"_s, timed([&] { reference.lastPage(); }));
    }
}

} // namespace

void measureReading(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    search(reference, setting, figures);
    page(reference, setting, figures);
}

} // namespace kith::bench
