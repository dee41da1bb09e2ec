// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are an encrypted backup: they open, or are an error in words, in bounded memory and without leaving a
// file. And whatever is sealed opens again, but not once a byte of it is another.
#include "storage/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdlib>
#include <optional>

using namespace kith;

namespace {

constexpr qsizetype costAt = 12;
constexpr qsizetype costSize = 12;
constexpr qsizetype checksumAt = 96;
constexpr qsizetype checksumSize = 16;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

struct Place
{
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/kith-fuzz-XXXXXX")};
    QString plain = folder.filePath(QStringLiteral("plain"));
    QString sealed = folder.filePath(QStringLiteral("sealed"));
    QString opened = folder.filePath(QStringLiteral("opened"));
    Passphrase words{QStringLiteral("one two three")};
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What is in it; none where it does not open, of which nothing may be left.
std::optional<QByteArray> contentOf(const Place& place, const QByteArray& sealed)
{
    write(place.sealed, sealed);
    const auto outcome = unsealFile(place.sealed, place.opened, place.words);
    require(outcome || !outcome.error().message.isEmpty());
    require(QFile::exists(place.opened) == outcome.has_value());
    require(!QFile::exists(place.opened + QStringLiteral(".part")));
    if (!outcome)
        return std::nullopt;
    const QByteArray content = read(place.opened);
    require(QFile::remove(place.opened));
    return content;
}

QByteArray cheapest()
{
    return QByteArray::fromHex("010000000020000000000000");
}

/// With the cheapest passphrase, and a checksum that lets the header be read.
QByteArray madeCheap(QByteArray bytes)
{
    if (bytes.size() < checksumAt + checksumSize)
        return bytes;
    bytes.replace(costAt, costSize, cheapest());
    crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data() + checksumAt), checksumSize,
                       reinterpret_cast<const unsigned char*>(bytes.constData()), checksumAt, nullptr, 0);
    return bytes;
}

void tryAsIs(const Place& place, const QByteArray& bytes)
{
    // One that is dearer costs seconds, and nothing else differs.
    if (bytes.size() < costAt + costSize || bytes.mid(costAt, costSize) == cheapest())
        (void)contentOf(place, bytes);
    (void)contentOf(place, madeCheap(bytes));
}

/// The first two bytes say where it is altered, the third how; the others are sealed.
void tryAltered(const Place& place, const QByteArray& bytes)
{
    if (bytes.size() < 3)
        return;
    const QByteArray content = bytes.mid(3);
    write(place.plain, content);
    QFile::remove(place.sealed);
    require(sealFile(place.plain, place.sealed, place.words, {.cost = {.passes = 1, .memory = 8192}}).has_value());
    QByteArray sealed = read(place.sealed);
    require(contentOf(place, sealed) == content);

    const qsizetype at = (static_cast<uchar>(bytes[0]) * 256 + static_cast<uchar>(bytes[1])) % sealed.size();
    if (bytes[2] == 0)
        sealed.truncate(at);
    else
        sealed[at] = static_cast<char>(sealed[at] ^ bytes[2]);
    require(!contentOf(place, sealed));
    // As somebody could who knows how the checksum is made.
    const bool isCost = at >= costAt && at < costAt + costSize;
    require(isCost || at >= checksumAt || !contentOf(place, madeCheap(sealed)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Place place;
    static const bool isReady = sodium_init() >= 0;
    require(isReady && place.folder.isValid());
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryAsIs(place, bytes);
    tryAltered(place, bytes);
    return 0;
}
