// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "interchange/importoptions.h"
#include "interchange/rowmapper.h"
#include "schema/schema.h"

#include <QCoreApplication>

#include <memory>
#include <mutex>

namespace kith {

class Book;
class RowSource;
class TextSource;

/// Brings the rows of a file (CSV, TSV, XLSX, JSON; known by its content) into a book: one transaction, one change set,
/// all accepted rows or none. Memory does not grow with the file, but for 16 bytes a key that tells duplicates. Runs on
/// the thread of the book; threads of its own read, fold and parse meanwhile.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(kith::Importer)

public:
    Importer(Book& book, ImportOptions options);
    ~Importer();
    Q_DISABLE_COPY_MOVE(Importer)

    /// What the file is, and which columns would be used: only its beginning is read, and nothing is missed yet.
    [[nodiscard]] Result<ImportReport> look(const QString& path, const Progress& progress = {});
    /// Progress is in bytes of the file. Stopped by it, the error is Cancelled and nothing was changed.
    [[nodiscard]] Result<ImportReport> run(const QString& path, const Progress& progress = {});

private:
    [[nodiscard]] Result<> findKind();
    [[nodiscard]] Result<> openFile(const QString& path, const Progress& progress);
    [[nodiscard]] Result<> openWorkbook(const QString& path, const Progress& progress);
    [[nodiscard]] Result<> openText(const QString& path);
    [[nodiscard]] Result<> learnColumns();
    [[nodiscard]] Result<> checkColumns() const;
    [[nodiscard]] Result<ColumnMapping> mappingFor(const QStringList& headers, bool hasHeader,
                                                   const std::vector<QStringList>& samples) const;
    [[nodiscard]] Result<std::shared_ptr<const RowMapper>> mapperFor(const std::shared_ptr<const QStringList>& headers);
    void learnForm(const ColumnMapping& mapping, const std::vector<QStringList>& samples);
    void describe(const RowMapper& mapper, const std::vector<QStringList>& samples);
    void addWarnings();
    [[nodiscard]] Result<> importInto(const QString& path, const Progress& progress);

    Book& m_book;
    ImportOptions m_options;
    std::shared_ptr<const Schema> m_schema;
    const EntityInfo* m_entity = nullptr;
    std::unique_ptr<TextSource> m_text; ///< none of a workbook
    std::unique_ptr<RowSource> m_rows;
    TextContext m_form;
    ImportReport m_report;

    std::mutex m_mapperMutex;
    std::vector<std::pair<std::shared_ptr<const QStringList>, std::shared_ptr<const RowMapper>>> m_mappers;
};

} // namespace kith
