// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importjobs.h"

#include "interchange/importer.h"
#include "registry.h"
#include "storage/backupfolder.h"
#include "storage/book.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<> backUp(const QString& bookPath)
{
    BackupFolder folder(BackupFolder::pathFor(bookPath));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (folder.hasRecent(now))
        return {};
    KITH_TRY(folder.make(bookPath, u"import"_s, now));
    return {};
}

/// The kind that has a field for most columns; of several the first. One without what a record of it needs comes last.
Result<QString> kindOf(Book& book, const ImportTask& task, const Progress& progress)
{
    QString best = task.kinds.value(0);
    ptrdiff_t most = -1;
    for (const QString& kind : task.kinds) {
        ImportOptions options = task.options;
        options.kind = kind;
        Importer importer(book, options);
        KITH_TRY_ASSIGN(const ImportReport report, importer.look(task.filePath, progress));
        const auto used = std::ranges::count_if(report.columns, &ImportColumn::isUsed);
        const auto schema = book.schema();
        const EntityInfo& entity = schema->entity(kind);
        const QString& title = entity.fields[size_t(entity.titleField)].name;
        const bool isNamed = std::ranges::any_of(report.columns, [&](const ImportColumn& column) {
            return column.field == title || column.field == u"name"_s;
        });
        const auto worth = 2 * used + (isNamed ? 1 : 0);
        if (worth > most) {
            most = worth;
            best = kind;
        }
    }
    return best;
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

QStringList importableKinds()
{
    return {u"customer"_s, u"contact"_s, u"interaction"_s, u"task"_s};
}

Result<ImportPreview> previewImport(const ImportTask& task, const Progress& progress)
{
    ImportPreview preview;
    ImportTask taken = task;
    {
        KITH_TRY_ASSIGN(const auto book, Book::open(task.bookPath, standardRegistry()));
        if (taken.options.kind.isEmpty()) {
            KITH_TRY_ASSIGN(taken.options.kind, kindOf(*book, task, progress));
        }
        Importer importer(*book, taken.options);
        KITH_TRY_ASSIGN(preview.file, importer.look(task.filePath, progress));
    }
    preview.file.kind = taken.options.kind;
    preview.outcome = runImport(taken, progress);
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
