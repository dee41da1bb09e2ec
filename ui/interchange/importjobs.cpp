// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importjobs.h"

#include "interchange/importer.h"
#include "registry.h"
#include "storage/backupfolder.h"
#include "storage/book.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<> backUp(const QString& bookPath)
{
    BackupFolder folder(BackupFolder::defaultPathFor(bookPath));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (folder.hasRecent(now))
        return {};
    KITH_TRY(folder.make(bookPath, u"import"_s, now));
    return {};
}

} // namespace

Result<ImportReport> runImport(const ImportTask& task, const Progress& progress)
{
    if (!task.options.isDryRun)
        KITH_TRY(backUp(task.bookPath));
    KITH_TRY_ASSIGN(const auto book, Book::open(task.bookPath, standardRegistry()));
    book->setWorkingAs(task.employee);
    Importer importer(*book, task.options);
    return importer.run(task.filePath, progress);
}

Result<ImportPreview> previewImport(const ImportTask& task, const Progress& progress)
{
    ImportPreview preview;
    {
        KITH_TRY_ASSIGN(const auto book, Book::open(task.bookPath, standardRegistry()));
        Importer importer(*book, task.options);
        KITH_TRY_ASSIGN(preview.file, importer.look(task.filePath, progress));
    }
    preview.outcome = runImport(task, progress);
    if (!preview.outcome && preview.outcome.error().code == Error::Code::Cancelled)
        return tl::unexpected(preview.outcome.error());
    return preview;
}

QString importSummary(const ImportReport& report)
{
    const QLocale locale;
    return QCoreApplication::translate("ImportDialog", "%1 read: %2 added, %3 updated, %4 skipped, %5 rejected")
        .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
             locale.toString(report.skipped), locale.toString(report.rejected));
}

} // namespace kith
