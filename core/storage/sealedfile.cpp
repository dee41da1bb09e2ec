// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedfile.h"

#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr QByteArrayView magic("KITHSEAL");
constexpr quint32 formatVersion = 1;
constexpr qint64 chunkSize = 65536;
constexpr qint64 sealedChunkSize = chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;

// What a header may ask of us: anyone may have written it.
constexpr quint64 mostMemory = quint64{1} << 30;
constexpr quint64 mostPasses = 12;

/// The beginning of a sealed file, byte by byte as it lies there; numbers are little-endian.
struct Header
{
    std::array<char, 8> magic{};
    quint32_le version{};
    quint32_le passes{};
    quint64_le memory{};
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> stream{};
    std::array<unsigned char, 32> proof{};    ///< of all before it, by the key: tells a wrong passphrase
    std::array<unsigned char, 16> checksum{}; ///< of all before it: tells a damaged header from a wrong passphrase

    [[nodiscard]] const unsigned char* bytes() const { return reinterpret_cast<const unsigned char*>(this); }
};
static_assert(sizeof(Header) == 112 && offsetof(Header, proof) == 64 && offsetof(Header, checksum) == 96);

/// Wiped when it goes.
template<typename T>
struct Secret
{
    T value{};

    Secret() = default;
    ~Secret() { sodium_memzero(&value, sizeof(T)); }
    Q_DISABLE_COPY_MOVE(Secret)
};

struct Keys
{
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> stream{};
    std::array<unsigned char, crypto_generichash_KEYBYTES> proof{};
};

/// Removes a file that was not finished.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
    }
    ~Unfinished() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Unfinished)

private:
    QString m_path;
};

tl::unexpected<Error> damaged(const QString& path, const QString& detail)
{
    return error(Error::Code::Damaged,
                 StorageText::tr("“%1” was altered or cut off since it was made. Use another backup.")
                     .arg(QDir::toNativeSeparators(path)),
                 detail);
}

tl::unexpected<Error> notRead(const QFile& file)
{
    return error(Error::Code::Io, StorageText::tr("“%1” could not be read: %2.")
                                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

tl::unexpected<Error> notWritten(const QFile& file)
{
    return error(Error::Code::Io, StorageText::tr("“%1” could not be written: %2. Check the disk and the permissions.")
                                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

tl::unexpected<Error> stopped()
{
    return error(Error::Code::Cancelled, StorageText::tr("Stopped. Nothing was changed."));
}

Result<> startSodium()
{
    if (sodium_init() < 0)
        return error(Error::Code::Internal, StorageText::tr("Encryption cannot be used on this system."));
    return {};
}

Result<> derive(const Header& header, const Passphrase& passphrase, Keys& keys)
{
    static_assert(sizeof(Keys) == 64);
    const QByteArrayView words = passphrase.bytes();
    const int outcome = crypto_pwhash(reinterpret_cast<unsigned char*>(&keys), sizeof(Keys), words.data(),
                                      static_cast<unsigned long long>(words.size()), header.salt.data(), header.passes,
                                      header.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0)
        return error(Error::Code::Io,
                     StorageText::tr("There is not enough memory to work with the passphrase: %n MiB are needed. Close "
                                     "other programs and try again.",
                                     nullptr, static_cast<int>(header.memory >> 20)));
    return {};
}

void prove(const Header& header, const Keys& keys, std::array<unsigned char, 32>& proof)
{
    crypto_generichash(proof.data(), proof.size(), header.bytes(), offsetof(Header, proof), keys.proof.data(),
                       keys.proof.size());
}

void check(const Header& header, std::array<unsigned char, 16>& checksum)
{
    crypto_generichash(checksum.data(), checksum.size(), header.bytes(), offsetof(Header, checksum), nullptr, 0);
}

Result<Header> readHeader(QFile& file)
{
    Header header;
    if (file.read(reinterpret_cast<char*>(&header), sizeof(Header)) != sizeof(Header) ||
        QByteArrayView(header.magic) != magic)
        return damaged(file.fileName(), u"no header"_s);
    std::array<unsigned char, 16> checksum{};
    check(header, checksum);
    if (checksum != header.checksum)
        return damaged(file.fileName(), u"header"_s);
    if (header.version != formatVersion)
        return error(Error::Code::NewerVersion,
                     StorageText::tr("“%1” was encrypted by a newer Kith. Install the newer version to open it.")
                         .arg(QDir::toNativeSeparators(file.fileName())));
    const bool isAffordable = header.passes >= crypto_pwhash_OPSLIMIT_MIN && header.passes <= mostPasses &&
                              header.memory >= crypto_pwhash_MEMLIMIT_MIN && header.memory <= mostMemory;
    if (!isAffordable)
        return damaged(file.fileName(), u"the cost of the passphrase"_s);
    return header;
}

/// Opens the file and reads its header; the keys are those of the passphrase, which was proved by it.
Result<Header> unlock(QFile& file, const Passphrase& passphrase, Keys& keys)
{
    KITH_TRY(startSodium());
    if (!file.open(QIODevice::ReadOnly))
        return notRead(file);
    KITH_TRY_ASSIGN(Header header, readHeader(file));
    KITH_TRY(derive(header, passphrase, keys));
    std::array<unsigned char, 32> proof{};
    prove(header, keys, proof);
    if (sodium_memcmp(proof.data(), header.proof.data(), proof.size()) != 0)
        return error(Error::Code::InvalidInput,
                     StorageText::tr("This passphrase does not open “%1”. Type it again as it was set, capital and "
                                     "small letters too.")
                         .arg(QDir::toNativeSeparators(file.fileName())));
    return header;
}

using Sink = std::function<Result<>(QByteArrayView)>;

/// Decrypts chunk after chunk to the final one, which must be the end of the file.
Result<> unseal(const QString& path, const Passphrase& passphrase, const Progress& progress, const Sink& sink)
{
    QFile file(path);
    Secret<Keys> keys;
    KITH_TRY_ASSIGN(const Header header, unlock(file, passphrase, keys.value));
    Secret<crypto_secretstream_xchacha20poly1305_state> state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state.value, header.stream.data(), keys.value.stream.data()) !=
        0)
        return damaged(path, u"stream header"_s);
    std::vector<char> plain(chunkSize);
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        if (!goesOn(progress, file.pos(), file.size()))
            return stopped();
        const QByteArray sealed = file.read(sealedChunkSize);
        if (sealed.isEmpty() && file.error() != QFileDevice::NoError)
            return notRead(file);
        unsigned long long length = 0;
        const bool isTrue = sealed.size() >= qsizetype{crypto_secretstream_xchacha20poly1305_ABYTES} &&
                            crypto_secretstream_xchacha20poly1305_pull(
                                &state.value, reinterpret_cast<unsigned char*>(plain.data()), &length, &tag,
                                reinterpret_cast<const unsigned char*>(sealed.constData()),
                                static_cast<unsigned long long>(sealed.size()), nullptr, 0) == 0;
        if (!isTrue)
            return damaged(path, u"before byte %1"_s.arg(file.pos()));
        KITH_TRY(sink(QByteArrayView(plain.data(), static_cast<qsizetype>(length))));
    }
    if (!file.atEnd())
        return damaged(path, u"more after the end"_s);
    return {};
}

/// Writes the sealed form of `source` and returns the hash of what was sealed.
Result<QByteArray> seal(QFile& source, QFile& target, const Passphrase& passphrase, const SealOptions& options)
{
    Header header;
    std::copy(magic.begin(), magic.end(), header.magic.begin());
    header.version = formatVersion;
    header.passes = static_cast<quint32>(options.cost.passes);
    header.memory = options.cost.memory;
    randombytes_buf(header.salt.data(), header.salt.size());
    Secret<Keys> keys;
    KITH_TRY(derive(header, passphrase, keys.value));
    Secret<crypto_secretstream_xchacha20poly1305_state> state;
    crypto_secretstream_xchacha20poly1305_init_push(&state.value, header.stream.data(), keys.value.stream.data());
    prove(header, keys.value, header.proof);
    check(header, header.checksum);
    KITH_TRY(writeAll(target, QByteArrayView(reinterpret_cast<const char*>(&header), sizeof(Header))));

    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> sealed(sealedChunkSize);
    bool isLast = false;
    while (!isLast) {
        if (!goesOn(options.progress, source.pos(), source.size()))
            return stopped();
        const QByteArray plain = source.read(chunkSize);
        if (source.error() != QFileDevice::NoError)
            return notRead(source);
        isLast = plain.size() < chunkSize;
        hash.addData(plain);
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&state.value, reinterpret_cast<unsigned char*>(sealed.data()),
                                                   &length, reinterpret_cast<const unsigned char*>(plain.constData()),
                                                   static_cast<unsigned long long>(plain.size()), nullptr, 0,
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        KITH_TRY(writeAll(target, QByteArrayView(sealed.data(), static_cast<qsizetype>(length))));
    }
    return hash.result();
}

Result<> openNew(QFile& file)
{
    QFile::remove(file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notWritten(file);
    return {};
}

Result<> mustBeNew(const QString& path)
{
    if (QFile::exists(path))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(path));
    return {};
}

} // namespace

bool isSealedFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

Result<QByteArray> sealFile(const QString& from, const QString& to, const Passphrase& passphrase,
                            const SealOptions& options)
{
    KITH_TRY(startSodium());
    KITH_TRY(mustBeNew(to));
    if (!passphrase.isLongEnough())
        return error(Error::Code::InvalidInput,
                     StorageText::tr("The passphrase is too short. Use at least %n letter(s); a few words are best.",
                                     nullptr, Passphrase::leastLength));
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return notRead(source);
    const QString temporary = to + u".part"_s;
    const Unfinished unfinished(temporary);
    QFile target(temporary);
    KITH_TRY(openNew(target));
    KITH_TRY_ASSIGN(QByteArray hash, seal(source, target, passphrase, options));
    KITH_TRY(syncFile(target));
    target.close();
    KITH_TRY_ASSIGN(const QByteArray reread, sealedContentHash(temporary, passphrase, options.progress));
    if (reread != hash)
        return damaged(temporary, u"another content than was written"_s);
    KITH_TRY(renameToNew(temporary, to));
    return hash;
}

Result<> unsealFile(const QString& from, const QString& to, const Passphrase& passphrase, const Progress& progress)
{
    KITH_TRY(mustBeNew(to));
    const QString temporary = to + u".part"_s;
    const Unfinished unfinished(temporary);
    QFile target(temporary);
    KITH_TRY(openNew(target));
    KITH_TRY(unseal(from, passphrase, progress, [&](QByteArrayView plain) { return writeAll(target, plain); }));
    KITH_TRY(syncFile(target));
    target.close();
    return renameToNew(temporary, to);
}

Result<> checkPassphrase(const QString& path, const Passphrase& passphrase)
{
    QFile file(path);
    Secret<Keys> keys;
    KITH_TRY(unlock(file, passphrase, keys.value));
    return {};
}

Result<QByteArray> sealedContentHash(const QString& path, const Passphrase& passphrase, const Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    KITH_TRY(unseal(path, passphrase, progress, [&](QByteArrayView plain) -> Result<> {
        hash.addData(plain);
        return {};
    }));
    return hash.result();
}

} // namespace kith
