// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "ourbook.h"
#include "work.h"
#include "workload.h"

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr int TypedWords = 400;
constexpr int WordsForLike = 20; ///< each costs a scan
constexpr int Places = 200;      ///< pages opened, spread over the whole book

void search(CBook& reference, OurBook& ours, const Setting& setting, Figures& figures)
{
    const std::vector<QString> words = typedBeginnings(TypedWords);
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (const QString& word : words) {
            figures.reference(u"search"_s, timed([&] { reference.searchFirst50(word); }));
            const double taken = timed([&] { ours.search(word); });
            figures.ours(u"search"_s, taken);
            figures.ours(u"search_like"_s, taken);
        }
    }
    for (int i = 0; i < WordsForLike; ++i)
        figures.reference(u"search_like"_s, timed([&] { reference.searchLike(words[static_cast<size_t>(i)]); }));
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (const QString& word : frequentWords()) {
            figures.reference(u"search_ranked"_s, timed([&] { reference.searchRanked(word); }));
            figures.ours(u"search_ranked"_s, timed([&] { ours.search(word); }));
        }
    }
}

/// Where pages begin, spread over the whole list.
std::vector<QString> places(OurBook& ours)
{
    const qint64 pages = ours.count() / 100;
    std::vector<QString> found;
    QString after;
    for (qint64 page = 0; page + 1 < pages; ++page) {
        if (page % std::max<qint64>(1, pages / Places) == 0)
            found.push_back(after);
        after = ours.page(after);
    }
    return found;
}

void page(CBook& reference, OurBook& ours, const Setting& setting, Figures& figures)
{
    const std::vector<CBook::Key> keys = reference.keys(std::max<qint64>(1, setting.rows / Places));
    const std::vector<QString> ourPlaces = places(ours);
    for (int run = 0; run < setting.lightRuns; ++run) {
        for (size_t i = 0; i < std::min(keys.size(), ourPlaces.size()); ++i) {
            figures.reference(u"page"_s, timed([&] { reference.page(keys[i]); }));
            figures.ours(u"page"_s, timed([&] { ours.page(ourPlaces[i]); }));
        }
        for (int again = 0; again < 20; ++again) {
            figures.reference(u"(last page)"_s, timed([&] { reference.lastPage(); }));
            figures.reference(u"page_last"_s, timed([&] { ours.page({}); }));
            figures.ours(u"page_last"_s, timed([&] { ours.lastPage(); }));
        }
    }
}

} // namespace

void measureReading(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    OurBook ours(setting.file(u"ours.kith"));
    search(reference, ours, setting, figures);
    page(reference, ours, setting, figures);
}

} // namespace kith::bench
