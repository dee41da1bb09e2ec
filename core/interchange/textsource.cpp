// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/textsource.h"

#include "interchange/utf8.h"

#include <QFile>

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace kith {

namespace {

constexpr qint64 headSize = 1 << 18;
constexpr qint64 pieceSize = 1 << 16;
constexpr qint64 rawSize = 1 << 16;

/// Pieces from further on in a large file, since the first accent may come late.
std::vector<QByteArray> piecesOf(QIODevice& device, qint64 size)
{
    std::vector<QByteArray> pieces;
    if (device.isSequential() || size <= headSize)
        return pieces;
    const qint64 back = device.pos();
    for (const qint64 part : {1, 2, 3, 4}) {
        const qint64 at = std::max(headSize, size * part / 4 - pieceSize);
        if (device.seek(at))
            pieces.push_back(device.read(pieceSize));
    }
    device.seek(back);
    return pieces;
}

} // namespace

/// Bytes of any encoding ICU knows into UTF-8, a piece at a time.
class TextSource::Decoder
{
public:
    static std::unique_ptr<Decoder> create(const QByteArray& name)
    {
        UErrorCode status = U_ZERO_ERROR;
        UConverter* converter = ucnv_open(name.constData(), &status);
        if (U_FAILURE(status))
            return nullptr;
        return std::unique_ptr<Decoder>(new Decoder(converter, name == "windows-1258"));
    }
    ~Decoder() { ucnv_close(m_converter); }
    Q_DISABLE_COPY_MOVE(Decoder)

    /// Appends the text of these bytes; returns how many characters had to be replaced.
    qint64 decode(std::string& target, QByteArrayView bytes, bool last)
    {
        const char* source = bytes.data();
        const char* const end = source + bytes.size();
        QString text = std::move(m_kept);
        m_kept.clear();
        UErrorCode status = U_ZERO_ERROR;
        do {
            status = U_ZERO_ERROR;
            UChar* at = m_units.data();
            ucnv_toUnicode(m_converter, &at, m_units.data() + m_units.size(), &source, end, nullptr, last ? 1 : 0,
                           &status);
            text.append(reinterpret_cast<const QChar*>(m_units.data()), at - m_units.data());
        } while (status == U_BUFFER_OVERFLOW_ERROR);
        if (m_composes)
            compose(text, last);
        const QByteArray utf8 = text.toUtf8();
        target.append(utf8.constData(), static_cast<size_t>(utf8.size()));
        return text.count(QChar(QChar::ReplacementCharacter));
    }

private:
    Decoder(UConverter* converter, bool composes)
        : m_converter(converter)
        , m_composes(composes)
        , m_units(rawSize)
    {
    }

    /// Puts letters and the tones behind them together. The last word waits for what follows.
    void compose(QString& text, bool last)
    {
        qsizetype cut = text.size();
        while (!last && cut > 0 && (text[cut - 1].isLetter() || text[cut - 1].isMark()))
            --cut;
        if (cut > 0 || last) {
            m_kept = text.sliced(cut);
            text.truncate(cut);
        }
        text = text.normalized(QString::NormalizationForm_C);
    }

    UConverter* m_converter;
    bool m_composes; ///< the encoding writes letters and their marks apart
    std::vector<UChar> m_units;
    QString m_kept;
};

TextSource::TextSource(std::unique_ptr<QIODevice> device, qint64 size)
    : m_device(std::move(device))
    , m_size(size)
{
}

TextSource::~TextSource() = default;

Result<std::unique_ptr<TextSource>> TextSource::open(const QString& path, const QByteArray& encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const auto code = file->exists() ? Error::Code::Io : Error::Code::NotFound;
        return error(
            code,
            tr("%1 cannot be read: %2. Check the name and your right to read it.").arg(path, file->errorString()));
    }
    return open(std::move(file), encoding);
}

Result<std::unique_ptr<TextSource>> TextSource::open(std::unique_ptr<QIODevice> device, const QByteArray& encoding)
{
    if (!device->isOpen() && !device->open(QIODevice::ReadOnly))
        return error(Error::Code::Io, tr("The file cannot be read: %1.").arg(device->errorString()));
    const qint64 size = device->isSequential() ? 0 : device->size();
    std::unique_ptr<TextSource> source(new TextSource(std::move(device), size));
    KITH_TRY(source->start(encoding));
    return source;
}

Result<> TextSource::start(const QByteArray& encoding)
{
    const qint64 wanted = m_size > 0 ? std::min(m_size, headSize) : headSize;
    m_head.resize(wanted);
    qint64 length = 0;
    for (qint64 got = 1; got > 0 && length < wanted; length += got) {
        got = m_device->read(m_head.data() + length, wanted - length);
        if (got < 0)
            return readError();
    }
    m_head.truncate(length);

    m_encoding = guessEncoding(m_head, piecesOf(*m_device, m_size));
    if (!encoding.isEmpty()) {
        const QByteArray name = canonicalEncoding(encoding);
        if (name.isEmpty())
            return error(Error::Code::InvalidInput,
                         tr("There is no encoding “%1”. Try UTF-8, UTF-16, windows-1252 or windows-1258.")
                             .arg(QString::fromUtf8(encoding)));
        // A mark at the start is no text in any spelling of Unicode, and says more than the user knows.
        if (!m_encoding.hasMark() || !name.startsWith("UTF-"))
            m_encoding = {name, Encoding::Source::Given, 100, 0};
    }
    m_head.remove(0, m_encoding.markLength);
    m_position = m_encoding.markLength;
    if (!m_encoding.isUtf8()) {
        m_decoder = Decoder::create(m_encoding.name);
        if (!m_decoder)
            return error(Error::Code::Internal, tr("This encoding cannot be read."),
                         QString::fromLatin1(m_encoding.name));
    }
    return {};
}

Result<qint64> TextSource::read(char* target, qint64 capacity)
{
    Q_ASSERT(capacity >= 16);
    for (;;) {
        if (const qint64 taken = drain(target, capacity); taken > 0)
            return taken;
        if (m_rawAtEnd && m_cut.empty())
            return 0;
        if (!m_decoder)
            return readUtf8(target, capacity);
        KITH_TRY(decodeMore());
    }
}

Result<std::string_view> TextSource::peek(qint64 bytes)
{
    m_ahead.erase(0, m_aheadTaken);
    m_aheadTaken = 0;
    std::string piece(static_cast<size_t>(std::clamp(bytes, qint64(16), rawSize)), '\0');
    while (static_cast<qint64>(m_ahead.size()) < bytes) {
        // What has been read ahead is put aside, or read() would hand it out again.
        std::string before = std::exchange(m_ahead, {});
        KITH_TRY_ASSIGN(const qint64 got, read(piece.data(), static_cast<qint64>(piece.size())));
        before.append(piece.data(), static_cast<size_t>(got));
        before.append(m_ahead, m_aheadTaken);
        m_ahead = std::move(before);
        m_aheadTaken = 0;
        if (got == 0)
            break;
    }
    return std::string_view(m_ahead).substr(0, static_cast<size_t>(bytes));
}

qint64 TextSource::drain(char* target, qint64 capacity)
{
    std::string_view rest = std::string_view(m_ahead).substr(m_aheadTaken);
    if (static_cast<qint64>(rest.size()) > capacity) {
        // Never in the middle of a character.
        rest = rest.substr(0, static_cast<size_t>(capacity));
        rest = rest.substr(0, utf8::validPrefix(rest));
    }
    std::memcpy(target, rest.data(), rest.size());
    m_aheadTaken += rest.size();
    if (m_aheadTaken == m_ahead.size()) {
        m_ahead.clear();
        m_aheadTaken = 0;
    }
    return static_cast<qint64>(rest.size());
}

Result<qint64> TextSource::readRaw(char* target, qint64 capacity)
{
    qint64 got = std::min<qint64>(capacity, m_head.size());
    if (got > 0) {
        std::memcpy(target, m_head.constData(), static_cast<size_t>(got));
        m_head = m_head.sliced(got);
    } else {
        got = m_device->read(target, capacity);
        if (got < 0 && !m_device->atEnd())
            return readError();
        got = std::max<qint64>(got, 0);
    }
    m_rawAtEnd = got == 0;
    m_position += got;
    return got;
}

Result<qint64> TextSource::readUtf8(char* target, qint64 capacity)
{
    std::memcpy(target, m_cut.data(), m_cut.size());
    const auto kept = static_cast<qint64>(m_cut.size());
    m_cut.clear();
    KITH_TRY_ASSIGN(const qint64 got, readRaw(target + kept, capacity - kept));

    const std::string_view text(target, static_cast<size_t>(kept + got));
    const size_t good = utf8::validPrefix(text);
    const auto rest = text.substr(good);
    if (!m_rawAtEnd && utf8::isCutCharacter(rest))
        m_cut = rest;
    else
        m_repaired += static_cast<qint64>(utf8::appendRepaired(m_ahead, rest));
    if (good > 0 || (m_rawAtEnd && rest.empty()))
        return static_cast<qint64>(good);
    return read(target, capacity);
}

Result<> TextSource::decodeMore()
{
    QByteArray raw(rawSize, Qt::Uninitialized);
    KITH_TRY_ASSIGN(const qint64 got, readRaw(raw.data(), rawSize));
    m_repaired += m_decoder->decode(m_ahead, QByteArrayView(raw.constData(), got), m_rawAtEnd);
    return {};
}

tl::unexpected<Error> TextSource::readError() const
{
    return error(Error::Code::Io,
                 tr("The file cannot be read further: %1. Nothing was changed.").arg(m_device->errorString()));
}

} // namespace kith
