// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csvreader.h"
#include "interchange/rowsource.h"
#include "schema/field.h"

#include <QCoreApplication>

namespace kith {

/// The rows of a CSV or TSV file behind its header. Rows without a single filled cell are passed over.
class CsvRows : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(kith::CsvRows)

public:
    /// Guesses the dialect (but for a delimiter that is given) and reads the header. The entity's names help to know a
    /// header from a first row.
    static Result<std::unique_ptr<CsvRows>> open(TextSource& source, const EntityInfo& entity, char delimiter);

    [[nodiscard]] QStringList headers() const override { return *m_row.headers; }
    [[nodiscard]] bool hasHeader() const override { return m_dialect.hasHeader; }
    [[nodiscard]] char delimiter() const { return m_dialect.delimiter; }
    [[nodiscard]] std::vector<QStringList> samples() const override { return m_samples; }
    [[nodiscard]] qint64 expectedRows() const override;
    [[nodiscard]] QStringList warnings() const override;

    Result<bool> next() override;
    [[nodiscard]] const Row& row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_source->position(); }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }

private:
    CsvRows(TextSource& source, const CsvDialect& dialect);
    Result<> readSamples(const std::string& sample, bool whole);
    Result<> readHeader();
    [[nodiscard]] static QString problemText(CsvProblem problem);

    TextSource* m_source;
    CsvDialect m_dialect;
    std::unique_ptr<CsvReader> m_reader;
    std::vector<QStringList> m_samples;
    qint64 m_sampleBytes = 0;
    Row m_row;
};

} // namespace kith
