// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "interchange/csvwriter.h"
#include "interchange/exportplan.h"

#include <QCoreApplication>

#include <optional>

namespace kith {

class Book;

struct ExportOptions
{
    enum class Format { Csv, Tsv, Xlsx, Json };

    QString kind{};        ///< singular or plural
    QStringList columns{}; ///< own names; empty: everything that an import takes
    Format format = Format::Csv;
    CsvWriter::Profile profile = CsvWriter::Profile::SpreadsheetSafe; ///< of CSV and TSV
    std::optional<IdList> ids{}; ///< which records, in which order; none: all of them, oldest first
};

/// Writes records of a book as a table, a workbook or JSON, in a stream: whatever the number, memory stays the same.
/// What it writes, Importer reads back to the same records.
class Exporter
{
    Q_DECLARE_TR_FUNCTIONS(kith::Exporter)

public:
    explicit Exporter(Book& book);

    /// Returns how many records were written. Progress is in records; stopped by it, the error is Cancelled and what
    /// was written is worth nothing.
    [[nodiscard]] Result<qint64> write(const ExportOptions& options, QIODevice& device, const Progress& progress = {});
    /// The same into a file, which appears whole or not at all, readable by its owner only.
    [[nodiscard]] Result<qint64> writeFile(const ExportOptions& options, const QString& path,
                                           const Progress& progress = {});

private:
    class Job;

    Book& m_book;
};

} // namespace kith
