// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/encoding.h"

#include <QCoreApplication>
#include <QIODevice>

#include <memory>
#include <string>
#include <string_view>

namespace kith {

/// A file of any encoding, read as a stream of valid UTF-8 in bounded memory. One thread at a time.
class TextSource
{
    Q_DECLARE_TR_FUNCTIONS(kith::TextSource)

public:
    /// Opens a file. Without an encoding it is guessed; an unknown one is an InvalidInput.
    static Result<std::unique_ptr<TextSource>> open(const QString& path, const QByteArray& encoding = {});
    static Result<std::unique_ptr<TextSource>> open(std::unique_ptr<QIODevice> device, const QByteArray& encoding = {});
    ~TextSource();

    [[nodiscard]] const Encoding& encoding() const { return m_encoding; }

    /// Fills the memory with whole characters; 0 only at the end. The capacity is at least 16 bytes.
    Result<qint64> read(char* target, qint64 capacity);

    /// The text to come, as much of `bytes` as the file has, without taking it. Valid until the next call.
    Result<std::string_view> peek(qint64 bytes);

    /// Bytes of the file taken so far, and of the whole file (0 where nobody knows), for progress.
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 size() const { return m_size; }

    /// Bytes that did not fit the encoding and were replaced by what they most likely meant.
    [[nodiscard]] qint64 repaired() const { return m_repaired; }

private:
    class Decoder;

    TextSource(std::unique_ptr<QIODevice> device, qint64 size);
    Result<> start(const QByteArray& encoding);
    Result<qint64> readRaw(char* target, qint64 capacity);
    Result<qint64> readUtf8(char* target, qint64 capacity);
    Result<> decodeMore();
    qint64 drain(char* target, qint64 capacity);
    [[nodiscard]] tl::unexpected<Error> readError() const;

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Decoder> m_decoder; ///< none for UTF-8
    Encoding m_encoding;
    QByteArray m_head;   ///< raw bytes read to guess from, not yet taken
    std::string m_ahead; ///< decoded text not yet taken
    size_t m_aheadTaken = 0;
    std::string m_cut; ///< the bytes of a character whose end has not been read yet
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_repaired = 0;
    bool m_rawAtEnd = false;
};

} // namespace kith
