// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportdesk.h"

#include "interchange/exporter.h"
#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "print/reportcells.h"
#include "print/reportpaper.h"
#include "registry.h"
#include "reports/previewdialog.h"
#include "reports/reportfile.h"
#include "storage/book.h"
#include "storage/replacing.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString endingOf(ReportFile file)
{
    switch (file) {
    case ReportFile::Pdf:
        return u"pdf"_s;
    case ReportFile::Csv:
        return u"csv"_s;
    case ReportFile::Xlsx:
        return u"xlsx"_s;
    case ReportFile::Json:
        return u"json"_s;
    }
    return {};
}

ReportFormat formatOf(ReportFile file)
{
    return file == ReportFile::Xlsx   ? ReportFormat::Xlsx
           : file == ReportFile::Json ? ReportFormat::Json
                                      : ReportFormat::Csv;
}

/// A name that any file system takes.
QString fileName(const QString& title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c.isMark() || c == u' ' || c == u'-' ? c : u'_';
    return name.left(80).trimmed();
}

} // namespace

ReportDesk::ReportDesk(const Services& services, QWidget* owner)
    : QObject(owner)
    , m_services(services)
    , m_owner(owner)
{
}

QString ReportDesk::businessName() const
{
    return QFileInfo(m_services.book.path()).completeBaseName();
}

Job* ReportDesk::make(const Report& report, const ReportParameters& parameters,
                      const std::function<void(Result<Table>)>& show)
{
    Book& book = m_services.book;
    const ReportSource here = reportSource(book);
    const auto work = [open = book.opener(Connection::Access::ReadOnly), report, parameters, schema = here.schema,
                       collation = here.collation, context = here.context,
                       text = here.text](const Progress& progress) -> Result<Table> {
        KITH_TRY_ASSIGN(const auto connection, open());
        const ReportSource source{*connection, schema, collation, context, text, shownValues(text.currency)};
        return runReport(report, source, parameters, progress);
    };
    return m_services.jobs.start<Table>(tr("Making the report “%1”").arg(report.shownTitle()), Job::Access::Reading,
                                        work, this, show);
}

void ReportDesk::previewReport(const Report& report, const ReportParameters& parameters)
{
    make(report, parameters, [this](const Result<Table>& table) {
        if (table)
            preview(*table);
        else if (table.error().code != Error::Code::Cancelled)
            Q_EMIT failed(table.error());
    });
}

void ReportDesk::preview(const Table& table)
{
    auto* dialog = new PreviewDialog(*this, table, m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportDesk::print(const Table& table)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const PaperStyle style = PaperStyle::forTable(*table, businessName());
    printer->setPageLayout(style.layout());
    printer->setDocName(table->head().title);
    printer->setCreator(u"Kith"_s);
    auto* dialog = new QPrintDialog(printer.get(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, table, style, printer] {
        const bool isPart = printer->printRange() == QPrinter::PageRange;
        const PageRange range = isPart ? PageRange{printer->fromPage(), printer->toPage()} : PageRange();
        m_services.jobs.start<void>(
            tr("Printing “%1”").arg(table->head().title), Job::Access::Reading,
            [table, style, printer, range](const Progress& progress) {
                return kith::print(*table, style, *printer, range, progress);
            },
            this,
            [this](const Result<>& outcome) {
                if (outcome)
                    Q_EMIT told(tr("Handed over to the printer"));
                else if (outcome.error().code != Error::Code::Cancelled)
                    Q_EMIT failed(outcome.error());
            });
    });
    dialog->open();
}

void ReportDesk::askForFile(const QString& title, ReportFile file, const std::function<void(const QString&)>& write)
{
    const QString ending = endingOf(file);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* files =
        new QFileDialog(m_owner, tr("Save “%1”").arg(title), folder, u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(ending);
    files->selectFile(fileName(title) + u'.' + ending);
    connect(files, &QFileDialog::fileSelected, this, write);
    files->open();
}

void ReportDesk::save(const Table& table, const ReportParameters& parameters, ReportFile file)
{
    askForFile(table->head().title, file,
               [this, table, parameters, file](const QString& path) { write(table, parameters, file, path); });
}

void ReportDesk::saveReport(const Report& report, const ReportParameters& parameters, ReportFile file)
{
    askForFile(report.shownTitle(), file, [this, report, parameters, file](const QString& path) {
        make(report, parameters, [this, parameters, file, path](const Result<Table>& table) {
            if (table)
                write(*table, parameters, file, path);
            else if (table.error().code != Error::Code::Cancelled)
                Q_EMIT failed(table.error());
        });
    });
}

void ReportDesk::exportAll(const QString& kind, ReportFile file)
{
    const QString title = m_services.book.schema()->entity(kind).pluralTitle();
    askForFile(title, file, [this, kind, file](const QString& path) {
        ExportOptions options{.kind = kind};
        options.format = file == ReportFile::Xlsx   ? ExportOptions::Format::Xlsx
                         : file == ReportFile::Json ? ExportOptions::Format::Json
                                                    : ExportOptions::Format::Csv;
        const auto work = [options, path, from = m_services.book.path()](const Progress& progress) -> Result<> {
            KITH_TRY_ASSIGN(const auto book,
                            Book::open(from, standardRegistry(), {.access = Connection::Access::ReadOnly}));
            KITH_TRY(Exporter(*book).writeFile(options, path, progress));
            return {};
        };
        m_services.jobs.start<void>(tr("Writing %1").arg(QFileInfo(path).fileName()), Job::Access::Reading, work, this,
                                    [this, path](const Result<>& outcome) { tell(outcome, path); });
    });
}

void ReportDesk::write(const Table& table, const ReportParameters& parameters, ReportFile file, const QString& path)
{
    const auto work = [table, parameters, file, path, business = businessName(),
                       context = m_services.book.textContext()](const Progress& progress) -> Result<> {
        if (file == ReportFile::Pdf)
            return writePdfFile(*table, PaperStyle::forTable(*table, business), path, progress);
        return writeWhole(path, [&](QIODevice& device) {
            return writeReport(*table, parameters, formatOf(file), context, device, progress);
        });
    };
    m_services.jobs.start<void>(tr("Writing %1").arg(QFileInfo(path).fileName()), Job::Access::Reading, work, this,
                                [this, path](const Result<>& outcome) { tell(outcome, path); });
}

void ReportDesk::tell(const Result<>& outcome, const QString& path)
{
    if (outcome)
        Q_EMIT told(tr("Saved as %1").arg(isolated(QFileInfo(path).fileName())));
    else if (outcome.error().code != Error::Code::Cancelled)
        Q_EMIT failed(outcome.error());
}

} // namespace kith
