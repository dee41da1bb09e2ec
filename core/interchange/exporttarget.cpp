// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exporttarget.h"

#include "interchange/exporter.h"
#include "interchange/xlsxwriter.h"

namespace kith {

namespace {

class CsvTarget : public ExportTarget
{
public:
    CsvTarget(const ExportOptions& options, const ExportPlan& plan, QIODevice& device)
        : m_plan(plan)
        , m_writer(device, options.profile, options.format == ExportOptions::Format::Tsv ? '\t' : ',')
    {
    }

    Result<> begin() override
    {
        for (const ExportColumn& column : m_plan.columns)
            m_writer.add({column.header.constData(), static_cast<size_t>(column.header.size())});
        return m_writer.endRecord();
    }
    Result<> add(std::string_view records) override { return m_writer.addRecords(records); }
    Result<> finish() override { return m_writer.finish(); }

private:
    const ExportPlan& m_plan;
    CsvWriter m_writer;
};

class JsonTarget : public ExportTarget
{
public:
    explicit JsonTarget(QIODevice& device)
        : m_writer(device, CsvWriter::Profile::Exact)
    {
    }

    Result<> begin() override { return m_writer.addRecords("[\n"); }
    Result<> add(std::string_view records) override
    {
        if (records.empty())
            return {};
        if (!m_isFirst)
            KITH_TRY(m_writer.addRecords(",\n"));
        m_isFirst = false;
        return m_writer.addRecords(records);
    }
    Result<> finish() override
    {
        KITH_TRY(m_writer.addRecords(m_isFirst ? "]\n" : "\n]\n"));
        return m_writer.finish();
    }

private:
    CsvWriter m_writer;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ExportTarget> exportTarget(const ExportOptions& options, const ExportPlan& plan, QIODevice& device)
{
    switch (options.format) {
    case ExportOptions::Format::Json:
        return std::make_unique<JsonTarget>(device);
    case ExportOptions::Format::Xlsx:
        return std::make_unique<XlsxWriter>(plan, device);
    case ExportOptions::Format::Csv:
    case ExportOptions::Format::Tsv:
        break;
    }
    return std::make_unique<CsvTarget>(options, plan, device);
}

} // namespace kith
