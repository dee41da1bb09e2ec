// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

class QSaveFile;

namespace kith {

/// Where a command's result goes: the standard output, or with -o a file that appears only when it is whole. What is
/// no file but a pipe or a terminal is written into. A book's place is never taken.
/// A failed write is remembered and reported by finish().
class Output
{
public:
    /// An empty path means the standard output.
    static Result<Output> open(const QString& path);

    Output(Output&& other) noexcept;
    Output& operator=(Output&& other) noexcept;
    ~Output();

    /// For what writes by itself, such as an export.
    [[nodiscard]] QIODevice& device();
    void write(const QString& text);
    /// One JSON document; indented, one value a line.
    void write(const QJsonObject& document);
    /// The width of the terminal a person reads on; 0 where there is none and nothing need be left out.
    [[nodiscard]] int terminalColumns() const;

    /// Everything written is in its place when this succeeds. Without it a file is left as it was.
    [[nodiscard]] Result<> finish();

private:
    Output();
    [[nodiscard]] Result<> openFile(const QString& path);
    [[nodiscard]] Result<> openStream(const QString& path);
    [[nodiscard]] Result<> finishStream();

    std::unique_ptr<QFile> m_stream; ///< what takes bytes as they come
    std::unique_ptr<QSaveFile> m_file;
    bool m_failed = false;
};

/// A line on the standard error.
void say(const QString& message);

} // namespace kith
