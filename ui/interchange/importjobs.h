// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "interchange/importoptions.h"

namespace kith {

/// What an import by a worker needs to know; it opens the book by itself.
struct ImportTask
{
    QString bookPath{};
    EmployeeId employee{};
    QString filePath{};
    ImportOptions options{};
    QStringList kinds{}; ///< which the rows may be, where the options name none; see previewImport()
};

/// Reads the file and, unless the options ask for a dry run, writes it into the book after a backup (none where one was
/// made in the last half hour). Any thread.
[[nodiscard]] Result<ImportReport> runImport(const ImportTask& task, const Progress& progress);

/// What rows can be imported as.
[[nodiscard]] QStringList importableKinds();

/// What a file is, as which kind it is taken — of several the one that has a field for most columns —, and what
/// importing it would do, or why it cannot be imported like that.
struct ImportPreview
{
    ImportReport file{};
    Result<ImportReport> outcome{};
};
[[nodiscard]] Result<ImportPreview> previewImport(const ImportTask& task, const Progress& progress);

/// "120 read: 100 added, 15 updated, 3 skipped, 2 rejected"
[[nodiscard]] QString importSummary(const ImportReport& report);

} // namespace kith
