// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"
#include "interchange/exporter.h"
#include "interchange/importer.h"

#include "cbook.h"
#include "creader.h"
#include "ourbook.h"
#include "work.h"
#include "workload.h"

#include <QFile>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

void removeBook(const QString& path)
{
    for (const QStringView suffix : {u"", u"-wal", u"-shm"})
        QFile::remove(path + suffix);
}

void expectRows(const Setting& setting, qint64 rows)
{
    if (rows != setting.rows)
        fail(u"%1 rows were read, not %2"_s.arg(rows).arg(setting.rows));
}

/// Our reader from the name of the file on: encoding guessed, dialect sniffed, UTF-8 validated.
qint64 scanOurs(const QString& path)
{
    const auto source = valueOf(TextSource::open(path));
    constexpr qint64 SampleSize = 64 << 10;
    CsvReader reader(*source, CsvDialect::sniff(valueOf(source->peek(SampleSize)), source->size() <= SampleSize));
    qint64 records = -1; // the header is none
    while (valueOf(reader.next()))
        records += reader.record().cells.size() == CColumns;
    return records;
}

/// Looks at this process's memory now and then until it goes, and keeps the most it saw.
class PeakMemory
{
public:
    explicit PeakMemory(double& highest)
        : m_watch([this, &highest] {
            while (!m_isOver) {
                highest = std::max(highest, residentMegabytes());
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
        })
    {
    }
    ~PeakMemory()
    {
        m_isOver = true;
        m_watch.join();
    }
    Q_DISABLE_COPY_MOVE(PeakMemory)

private:
    std::atomic<bool> m_isOver = false;
    std::thread m_watch;
};

void scan(const Setting& setting, Figures& figures)
{
    const QString csv = setting.file(u"customers.csv");
    for (int run = 0; run < setting.lightRuns; ++run) {
        figures.reference(u"csv_scan"_s, timed([&] { expectRows(setting, qint64(scanCsvInC(csv, {}))); }));
        figures.ours(u"csv_scan"_s, timed([&] { expectRows(setting, scanOurs(csv)); }));
    }
}

qint64 importedBy(OurBook& ours, const QString& csv)
{
    return valueOf(Importer(ours.book(), {.kind = u"customers"_s}).run(csv)).added;
}

void fill(const Setting& setting, Figures& figures)
{
    const QString path = setting.file(u"reference.db");
    const QString ourPath = setting.file(u"ours.kith");
    const QString csv = setting.file(u"customers.csv");
    for (int run = 0; run < setting.heavyRuns; ++run) {
        removeBook(path);
        const CBuildTimes times = CBook(path).build(csv);
        figures.reference(u"(bare insert)"_s, times.inserted);
        figures.reference(u"(with four indexes)"_s, times.indexed);
        figures.reference(u"(with word search: R1M)"_s, times.searchable);
        figures.reference(u"import_1m"_s, times.trigram);

        removeBook(ourPath);
        OurBook::create(ourPath);
        const double before = residentMegabytes();
        double highest = before;
        figures.ours(u"import_1m"_s, timed([&] {
                         OurBook ours(ourPath);
                         const PeakMemory peak(highest);
                         expectRows(setting, importedBy(ours, csv));
                     }));
        figures.ours(u"memory_import"_s, highest - before);
    }
}

void append(const Setting& setting, Figures& figures)
{
    constexpr qint64 Rows = 10'000;
    const QString csv = setting.file(u"more.csv");
    CBook reference(setting.file(u"reference.db"));
    OurBook ours(setting.file(u"ours.kith"));
    for (int run = 0; run < setting.lightRuns; ++run) {
        writeCustomersCsv(csv, setting.rows + run * Rows, Rows);
        figures.reference(u"import_10k_into_1m"_s, timed([&] { reference.append(csv); }));
        figures.ours(u"import_10k_into_1m"_s, timed([&] {
                         if (importedBy(ours, csv) != Rows)
                             fail(u"not every row was added"_s);
                     }));
    }
}

} // namespace

void measureExport(const Setting& setting, Figures& figures)
{
    CBook reference(setting.file(u"reference.db"));
    OurBook ours(setting.file(u"ours.kith"));
    for (int run = 0; run < setting.lightRuns; ++run) {
        figures.reference(u"export_1m"_s, timed([&] { reference.readAll(); }));
        figures.ours(u"export_1m"_s, timed([&] {
                         const ExportOptions options{.kind = u"customers"_s};
                         if (valueOf(Exporter(ours.book()).writeFile(options, setting.file(u"out.csv"))) !=
                             ours.count())
                             fail(u"not every row was written"_s);
                     }));
    }
}

void measureExchange(const Setting& setting, Figures& figures)
{
    writeCustomersCsv(setting.file(u"customers.csv"), 0, setting.rows);
    scan(setting, figures);
    fill(setting, figures);
    append(setting, figures);
}

} // namespace kith::bench
