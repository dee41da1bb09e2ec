// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ziparchive.h"

#include <algorithm>
#include <cstdio>
#include <limits>

#include <minizip/unzip.h>

namespace kith {

namespace {

QIODevice& deviceOf(voidpf stream)
{
    return *static_cast<QIODevice*>(stream);
}

long seekTo(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice& device = deviceOf(stream);
    const auto steps = static_cast<qint64>(offset);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                           : 0;
    return steps >= 0 && from + steps <= device.size() && device.seek(from + steps) ? 0 : -1;
}

/// How the library reads a device.
zlib_filefunc64_def functionsOn(QIODevice& device)
{
    zlib_filefunc64_def functions{};
    functions.opaque = &device;
    functions.zopen64_file = [](voidpf opaque, const void*, int) -> voidpf {
        return opaque;
    };
    functions.zread_file = [](voidpf, voidpf stream, void* data, uLong size) -> uLong {
        return static_cast<uLong>(std::max<qint64>(0, deviceOf(stream).read(static_cast<char*>(data), qint64(size))));
    };
    functions.zwrite_file = [](voidpf, voidpf, const void*, uLong) -> uLong {
        return 0;
    };
    functions.ztell64_file = [](voidpf, voidpf stream) {
        return static_cast<ZPOS64_T>(deviceOf(stream).pos());
    };
    functions.zseek64_file = seekTo;
    functions.zclose_file = [](voidpf, voidpf) {
        return 0;
    };
    functions.zerror_file = [](voidpf, voidpf) {
        return 0;
    };
    return functions;
}

} // namespace

ZipArchive::Part::Part(void* archive, qint64 packed, qint64 unpacked)
    : m_archive(archive)
    , m_packed(packed)
    , m_size(unpacked)
{
}

ZipArchive::Part::~Part()
{
    unzCloseCurrentFile(m_archive);
}

qint64 ZipArchive::Part::read(char* data, qint64 size)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return std::max(-1, unzReadCurrentFile(m_archive, data, static_cast<unsigned>(std::min(size, most))));
}

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
    zlib_filefunc64_def functions = functionsOn(*m_device);
    m_archive = unzOpen2_64(nullptr, &functions);
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        unzClose(m_archive);
}

qint64 ZipArchive::partCount() const
{
    unz_global_info64 info{};
    return unzGetGlobalInfo64(m_archive, &info) == UNZ_OK ? static_cast<qint64>(info.number_entry) : 0;
}

std::unique_ptr<ZipArchive::Part> ZipArchive::part(const QString& name) const
{
    constexpr int inAnyCase = 2;
    constexpr uLong isEncrypted = 1;
    unz_file_info64 info{};
    const bool isThere = !name.isEmpty() && unzLocateFile(m_archive, name.toUtf8().constData(), inAnyCase) == UNZ_OK &&
                         unzGetCurrentFileInfo64(m_archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK;
    if (!isThere || (info.flag & isEncrypted) != 0 || unzOpenCurrentFile(m_archive) != UNZ_OK)
        return nullptr;
    return std::make_unique<Part>(m_archive, static_cast<qint64>(info.compressed_size),
                                  static_cast<qint64>(info.uncompressed_size));
}

} // namespace kith
