// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a sheet within a workbook, and any bytes are a workbook: they become rows, or an error in words, in
// bounded memory.
#include "customers/customer.h"
#include "interchange/xlsxrows.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

#include <minizip/zip.h>

using namespace kith;

namespace {

QByteArray packed(const QByteArray& sheet, const QByteArray& texts)
{
    const std::pair<const char*, QByteArray> parts[] = {
        {"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='/worksheet' Target='s.xml'/>"
                                       "<Relationship Id='b' Type='/sharedStrings' Target='t.xml'/></Relationships>"},
        {"xl/s.xml", sheet},
        {"xl/t.xml", texts},
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive"));
    zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!archive)
        std::abort();
    for (const auto& [name, content] : parts) {
        const zip_fileinfo info{};
        const int opened = zipOpenNewFileInZip(archive, name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                               Z_DEFAULT_COMPRESSION);
        if (opened != ZIP_OK)
            std::abort();
        zipWriteInFileInZip(archive, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

void read(const QByteArray& workbook)
{
    static const EntityInfo entity = customerEntity();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(workbook);
    buffer->open(QIODevice::ReadOnly);
    auto rows = XlsxRows::open(std::move(buffer), {}, entity);
    if (!rows) {
        if (rows.error().message.isEmpty())
            std::abort();
        return;
    }
    qint64 line = 0;
    while (true) {
        const auto more = (*rows)->next();
        if (!more && more.error().message.isEmpty())
            std::abort();
        if (!more || !*more)
            return;
        if ((*rows)->row().line <= line)
            std::abort();
        line = (*rows)->row().line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    read(bytes);
    const qsizetype half = bytes.indexOf('\0');
    read(packed(half < 0 ? bytes : bytes.first(half), half < 0 ? QByteArray() : bytes.sliced(half + 1)));
    return 0;
}
