// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "print/reportpages.h"
#include "reports/report.h"
#include "shell/services.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace kith {

/// The files a report may become.
enum class ReportFile { Pdf, Csv, Xlsx, Json };

/// Makes reports, shows them as pages, prints them and writes them to files: all as jobs, so that the window stays
/// alive.
class ReportDesk : public QObject
{
    Q_OBJECT

public:
    using Table = std::shared_ptr<const ReportTable>;

    /// Dialogs open over `owner`, which also owns the desk.
    ReportDesk(const Services& services, QWidget* owner);

    /// `show` is called with the report on this thread, unless the owner is gone by then.
    Job* make(const Report& report, const ReportParameters& parameters, const std::function<void(Result<Table>)>& show);

    /// Shows it as it will be printed.
    void preview(const Table& table);
    void print(const Table& table);
    /// Asks where to, and writes it.
    void save(const Table& table, const ReportParameters& parameters, ReportFile file);

    /// The same of a report that is not made yet.
    void previewReport(const Report& report, const ReportParameters& parameters);
    void saveReport(const Report& report, const ReportParameters& parameters, ReportFile file);

    /// All records of a kind, as Exporter writes them: what it writes, the import takes back.
    void exportAll(const QString& kind, ReportFile file);

    [[nodiscard]] QString businessName() const;
    [[nodiscard]] const Services& services() const { return m_services; }

Q_SIGNALS:
    void told(const QString& what); ///< a sentence in the past tense
    void failed(const kith::Error& error);

private:
    void askForFile(const QString& title, ReportFile file, const std::function<void(const QString&)>& write);
    void write(const Table& table, const ReportParameters& parameters, ReportFile file, const QString& path);
    void tell(const Result<>& outcome, const QString& path);

    Services m_services;
    QWidget* m_owner;
};

} // namespace kith
