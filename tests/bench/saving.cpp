// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "ourbook.h"
#include "storage/backup.h"
#include "work.h"

#include <QFile>

#include <chrono>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr int editsInARow = 100; ///< until the log is moved into the file
constexpr int rounds = 10;       ///< of that many edits, spread over the whole book
constexpr int copies = 7;
constexpr auto restingTime = std::chrono::milliseconds(800);

/// A person saves, rests, and saves again: the log that was moved into the file meanwhile is written over from its
/// start.
void save(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    OurBook ours(setting.file(u"ours.kith"));
    ours.book().checkpointInBackground(); // as the window does
    const qint64 step = std::max<qint64>(1, setting.rows / (rounds * editsInARow + 1));
    const auto edit = [&](int round, const std::function<void(qint64, const QString&)>& one) {
        sync(); // what others left to be written would be waited for by whoever comes first
        for (int i = 1; i <= editsInARow; ++i) {
            const qint64 id = (round * editsInARow + i) * step;
            one(id, u"Edited Name %1"_s.arg(id));
        }
        std::this_thread::sleep_for(restingTime);
    };
    for (int round = 0; round < rounds; ++round) {
        edit(round, [&](qint64 id, const QString& name) {
            figures.reference(u"save_p50"_s, timed([&] { reference.edit(id, name.toUtf8(), "Huế"); }));
        });
        edit(round, [&](qint64 id, const QString& name) {
            const double taken = timed([&] { ours.edit(id, name, u"Huế"_s); });
            figures.ours(u"save_p50"_s, taken);
            figures.ours(u"save_p99"_s, taken);
        });
    }
    figures.reference(u"(edit, slowest of 100)"_s, figures.referenceAt(u"save_p50"_s, 0.99).value_or(0));
}

void backUp(const Setting& setting, Figures& figures)
{
    const QString book = setting.file(u"ours.kith");
    const QString copy = setting.file(u"copy.db");
    const QString ourCopy = setting.file(u"copy.kith");
    const auto reference = [&] {
        figures.reference(u"backup"_s, timed([&] { copyAndSync(book, copy); }));
    };
    const auto ourOwn = [&] {
        figures.ours(u"backup"_s, timed([&] { valueOf(copyBook(book, ourCopy)); }));
    };
    copyAndSync(book, copy);
    // Each writes a new file into memory that another copy has just left, and each comes first in every second run: a
    // virtual machine takes long, now and then, to get what was not in use for a while.
    for (int run = 0; run < copies; ++run) {
        for (const bool isOurs : {run % 2 == 0, run % 2 != 0}) {
            QFile::remove(ourCopy);
            QFile::remove(copy);
            isOurs ? ourOwn() : reference();
        }
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
