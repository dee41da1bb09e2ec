// SPDX-License-Identifier: GPL-3.0-or-later
#include "creader.h"

#include "measure.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

struct Mapping
{
    const char* data = nullptr;
    size_t size = 0;
};

Mapping map(const QString& path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat status
    {
    };
    if (file < 0 || fstat(file, &status) != 0)
        fail(u"cannot read %1"_s.arg(path));
    const auto size = static_cast<size_t>(status.st_size);
    void* data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    close(file);
    if (data == MAP_FAILED)
        fail(u"cannot map %1"_s.arg(path));
    return {static_cast<const char*>(data), size};
}

/// Reads a quoted field whose opening quote has been passed; returns where the separator stands.
const char* quotedField(const char* at, const char* end, char* scratch, CField& field)
{
    const char* start = at;
    while (at < end && *at != '"')
        ++at;
    if (at + 1 >= end || at[1] != '"') {
        field = {start, static_cast<int>(at - start)};
        return at + 1;
    }
    char* out = scratch;
    for (at = start; at < end; ++at) {
        if (*at == '"') {
            if (at + 1 >= end || at[1] != '"')
                break;
            ++at;
        }
        *out++ = *at;
    }
    field = {scratch, static_cast<int>(out - scratch)};
    return at + 1;
}

} // namespace

size_t scanCsvInC(const QString& path, const std::function<void(const CField*)>& row)
{
    const Mapping file = map(path);
    const char* at = file.data;
    const char* const end = file.data + file.size;
    static char scratch[CColumns][4096];
    CField fields[CColumns] = {};
    size_t rows = 0;
    while (at < end) {
        int column = 0;
        for (;;) {
            CField& field = fields[column < CColumns ? column : CColumns - 1];
            if (*at == '"') {
                at = quotedField(at + 1, end, scratch[column < CColumns ? column : CColumns - 1], field);
            } else {
                const char* start = at;
                while (at < end && *at != ',' && *at != '\n')
                    ++at;
                field = {start, static_cast<int>(at - start)};
            }
            ++column;
            if (at >= end || *at++ == '\n')
                break;
        }
        if (rows++ > 0 && row)
            row(fields);
    }
    munmap(const_cast<char*>(file.data), file.size);
    return rows - 1;
}

} // namespace kith::bench
