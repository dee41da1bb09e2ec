// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "work.h"

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr qint64 Edits = 1'000; ///< spread over the whole book

void save(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    const qint64 step = std::max<qint64>(1, setting.rows / Edits);
    for (qint64 id = step; id < setting.rows; id += step) {
        const QByteArray name = "Edited Name " + QByteArray::number(id);
        figures.reference(u"save_p50"_s, timed([&] { reference.edit(id, name, "Huế"); }));
    }
    figures.reference(u"(edit, slowest of 100)"_s, figures.referenceAt(u"save_p50"_s, 0.99).value_or(0));
}

void backUp(const Setting& setting, Figures& figures)
{
    CBook(setting.file(u"reference.db")).checkpoint();
    for (int run = 0; run < setting.heavyRuns; ++run)
        figures.reference(u"(cp and fsync of the C book)"_s,
                          timed([&] { copyAndSync(setting.file(u"reference.db"), setting.file(u"copy.db")); }));
}

} // namespace

void measureSaving(const Setting& setting, Figures& figures)
{
    save(setting, figures);
    backUp(setting, figures);
}

} // namespace kith::bench
