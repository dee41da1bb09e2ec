// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kith {

/// How the bytes of a file stand for letters, and how sure we are; shown to the user before an import.
struct Encoding
{
    enum class Source {
        ByteOrderMark, ///< the file says so itself
        Checked,       ///< every sampled byte fits, and nothing else would
        Guessed,       ///< by letters and their frequency
        Given,         ///< the user said so
    };

    QByteArray name = QByteArrayLiteral("UTF-8"); ///< as ICU knows it: "UTF-8", "windows-1258"
    Source source = Source::Checked;
    int confidence = 100; ///< percent
    int markLength = 0;   ///< bytes of the byte order mark, to be skipped

    [[nodiscard]] bool hasMark() const { return markLength > 0; }
    [[nodiscard]] bool isUtf8() const { return name == "UTF-8"; }
};

/// Guesses the encoding from the beginning of a file and, where it could be had, from pieces further on.
[[nodiscard]] Encoding guessEncoding(QByteArrayView head, const std::vector<QByteArray>& further = {});

/// The encoding a user named, in ICU's spelling; empty where nobody knows it.
[[nodiscard]] QByteArray canonicalEncoding(const QByteArray& name);

/// "UTF-8", "Windows-1258 (guessed, 72 %)": one line for the import dialog and the command line, translated.
[[nodiscard]] QString describe(const Encoding& encoding);

} // namespace kith
