// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "interchange/duplicateindex.h"
#include "interchange/importoptions.h"
#include "interchange/importpipeline.h"
#include "interchange/namedrecords.h"
#include "interchange/rejectsfile.h"

#include <QCoreApplication>
#include <functional>

namespace kith {

/// One import within its transaction: takes the ready rows in the order of the file and adds, updates, skips or
/// rejects.
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(kith::ImportRun)

public:
    struct Context
    {
        Writer& writer;
        const Collation& collation;
        QString region{};
        const EntityInfo& entity;
        const ImportOptions& options;
        RejectsFile& rejects;
        ConnectionOpener opener{}; ///< for reading the book beside the writer
    };
    using MapperFor =
        std::function<Result<std::shared_ptr<const RowMapper>>(const std::shared_ptr<const QStringList>& headers)>;

    ImportRun(Context context, ImportReport& report);

    [[nodiscard]] Result<> importAll(RowSource& rows, const MapperFor& mapperFor, qint64 expectedRows,
                                     const Progress& progress);

private:
    using Batches = std::vector<std::unique_ptr<ReadyBatch>>;

    /// Finds out who is in the book already. Of a small file all rows are read before, and returned.
    [[nodiscard]] Result<Batches> findDuplicates(ImportPipeline& pipeline, qint64 expectedRows);
    /// The batches of a file that is small beside the book; false where it turned out not to be.
    [[nodiscard]] Result<bool> readAhead(ImportPipeline& pipeline, Batches& batches, WantedKeys& wanted) const;
    void prepare(const RowSource::Row& row, const MapperFor& mapperFor, ReadyRow& ready) const;
    [[nodiscard]] Result<> take(const ReadyBatch& batch, size_t index, ReadyRow& ready);
    /// Fills in the ids of what the row names; false where one cannot be found, with `problem` saying so.
    [[nodiscard]] Result<bool> resolve(ReadyRow& ready);
    /// The record of the book, or of an earlier row, that a row is about; 0 where there is none.
    [[nodiscard]] Result<qint64> known(ReadyRow& ready);
    // True where the row was taken; false where the record it would make is not valid.
    [[nodiscard]] Result<bool> add(ReadyRow& ready);
    [[nodiscard]] Result<bool> meet(ReadyRow& ready, qint64 id);
    [[nodiscard]] Result<> reject(const ReadyBatch& batch, size_t index, const ReadyRow& ready);
    void note(ImportDifference difference);
    void warn(const ReadyRow& ready);

    Context m_context;
    ImportReport& m_report;
    DuplicateKeyMaker m_keys;
    DuplicateIndex m_index;
    NamedRecords m_names;
    RowBuilder m_builder;
    std::vector<int> m_columns; ///< of each field, its place among RowBuilder's columns; -1 for none
    int m_nameSort = -1;        ///< among those columns
    int m_created = -1;         ///< fields
    int m_externalId = -1;
    bool m_isDefinition = false; ///< custom fields are imported
    int m_changed = -1;
    qint64 m_firstAdded = std::numeric_limits<qint64>::max();
    bool m_hasDoubt = false; ///< of each kind, the first is told
    bool m_hasRounding = false;
};

/// What an existing record becomes by a row about the same person: what the row says replaces, what it leaves empty
/// stays, lists and tags grow.
struct MergedRecord
{
    Record record{};
    std::vector<int> fields{};  ///< that differ from what is stored
    bool isConflicting = false; ///< one of them was something else before, not empty
    QStringList details{};      ///< "city: Huế → Hà Nội"
};
[[nodiscard]] MergedRecord merged(const EntityInfo& entity, const Record& existing, const MappedRow& incoming);

} // namespace kith
