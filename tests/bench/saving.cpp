// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "ourbook.h"
#include "storage/backup.h"
#include "work.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr qint64 Edits = 1'000; ///< spread over the whole book

void save(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    OurBook ours(setting.file(u"ours.kith"));
    ours.book().checkpointInBackground(); // as the window does
    const qint64 step = std::max<qint64>(1, setting.rows / Edits);
    const auto edit = [&](const std::function<void(qint64, const QString&)>& one) {
        sync(); // what others left to be written would be waited for by whoever comes first
        for (qint64 id = step; id < setting.rows; id += step)
            one(id, u"Edited Name %1"_s.arg(id));
    };
    // One after the other: each moves its log into the file now and then, and the other's save would wait for the disk.
    edit([&](qint64 id, const QString& name) {
        figures.reference(u"save_p50"_s, timed([&] { reference.edit(id, name.toUtf8(), "Huế"); }));
    });
    edit([&](qint64 id, const QString& name) {
        const double taken = timed([&] { ours.edit(id, name, u"Huế"_s); });
        figures.ours(u"save_p50"_s, taken);
        figures.ours(u"save_p99"_s, taken);
    });
    figures.reference(u"(edit, slowest of 100)"_s, figures.referenceAt(u"save_p50"_s, 0.99).value_or(0));
}

void backUp(const Setting& setting, Figures& figures)
{
    const QString book = setting.file(u"ours.kith");
    const QString copy = setting.file(u"copy.db");
    const QString ourCopy = setting.file(u"copy.kith");
    copyAndSync(book, copy);
    for (int run = 0; run < setting.heavyRuns; ++run) {
        // Each writes a new file into memory that another copy has just left: a virtual machine takes long to get what
        // was not in use for a while, and whoever came second would pay for that.
        QFile::remove(ourCopy);
        QFile::remove(copy);
        figures.reference(u"backup"_s, timed([&] { copyAndSync(book, copy); }));
        QFile::remove(copy);
        figures.ours(u"backup"_s, timed([&] { valueOf(copyBook(book, ourCopy)); }));
    }
    QFile::remove(ourCopy);
}

} // namespace

void measureSaving(const Setting& setting, Figures& figures)
{
    save(setting, figures);
    backUp(setting, figures);
}

} // namespace kith::bench
