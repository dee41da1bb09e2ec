// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"
#include "creader.h"
#include "measure.h"
#include "workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith::bench;

namespace {

void reference(const QString& dir, qint64 rows, Results& r)
{
    const QString csv = dir + u"/customers.csv"_s;
    const QString more = dir + u"/more.csv"_s;
    const QString book = dir + u"/reference.db"_s;
    r.note(u"generate"_s, timed([&] { writeCustomersCsv(csv, 0, rows); }));
    writeCustomersCsv(more, rows, 10'000);
    r.note(u"bytes a row"_s, double(QFileInfo(csv).size()) / double(rows));
    for (int i = 0; i < 3; ++i)
        r.note(u"csv scan"_s, timed([&] { scanCsvInC(csv, {}); }));
    QFile::remove(book);
    CBook c(book);
    const auto t = c.build(csv);
    r.note(u"insert"_s, t.inserted);
    r.note(u"indexed"_s, t.indexed);
    r.note(u"searchable"_s, t.searchable);
    r.note(u"trigram"_s, t.trigram);
    for (int i = 0; i < 2; ++i)
        r.note(u"read"_s, timed([&] { c.readAll(); }));
    r.note(u"append 10k"_s, timed([&] { c.append(more); }));
    std::vector<double> s;
    for (const auto& w : typedBeginnings(400))
        s.push_back(timed([&] { c.searchFirst50(w); }));
    r.note(u"search p50"_s, median(s));
    r.note(u"search p95"_s, percentile(s, 0.95));
    s.clear();
    for (const auto& w : typedBeginnings(5))
        s.push_back(timed([&] { c.searchLike(w); }));
    r.note(u"like p50"_s, median(s));
    s.clear();
    for (const auto& w : frequentWords())
        s.push_back(timed([&] { r.note(w, c.searchRanked(w)); }));
    r.note(u"ranked p50"_s, median(s));
    s.clear();
    for (const auto& k : c.keys(rows / 200))
        s.push_back(timed([&] { c.page(k); }));
    r.note(u"page p50"_s, median(s));
    r.note(u"last page"_s, timed([&] { c.lastPage(); }));
    r.note(u"last page"_s, timed([&] { c.lastPage(); }));
    s.clear();
    for (int i = 1; i < 1000; ++i)
        s.push_back(timed([&] { c.edit(i * (rows / 1000), "Name " + QByteArray::number(i), "Huế"); }));
    r.note(u"edit p50"_s, median(s));
    r.note(u"edit p99"_s, percentile(s, 0.99));
    c.checkpoint();
    r.note(u"book MB"_s, double(QFileInfo(book).size()) / 1e6);
    r.note(u"cp+fsync"_s, timed([&] { copyAndSync(book, dir + u"/copy.db"_s); }));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QString dir = QString::fromLocal8Bit(argv[1]);
    const qint64 rows = QByteArray(argv[2]).toLongLong();
    Results r;
    reference(dir, rows, r);
    std::printf("%s", qPrintable(r.toTable()));
}
