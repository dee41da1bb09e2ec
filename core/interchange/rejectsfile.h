// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/csvwriter.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>

#include <memory>
#include <span>

namespace kith {

/// The rows an import did not take, as a CSV with their original columns, then `line` and `reason`: to be corrected and
/// imported again. Appears at the end, whole, readable by its owner only; without a row there is no file.
class RejectsFile
{
    Q_DECLARE_TR_FUNCTIONS(kith::RejectsFile)

public:
    explicit RejectsFile(QString path);

    /// Whether it may be written: not over a book, and not over `source`, whose rows it is to hold.
    [[nodiscard]] Result<> check(const QString& source) const;
    Result<> add(const QStringList& headers, std::span<const std::string_view> cells, qint64 line,
                 const QString& reason);
    Result<> finish();

private:
    Result<> begin(const QStringList& headers);

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
    QStringList m_headers;
};

} // namespace kith
