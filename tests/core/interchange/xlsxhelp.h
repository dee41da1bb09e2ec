// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <map>

#include <minizip/zip.h>

namespace kith::test {

/// Puts parts into an archive, as they are.
inline QByteArray archiveOf(const std::map<QString, QByteArray>& parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive"));
    zipFile archive = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    REQUIRE(archive);
    for (const auto& [name, content] : parts) {
        const zip_fileinfo info{};
        const int opened = zipOpenNewFileInZip(archive, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                               nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION);
        REQUIRE(opened == ZIP_OK);
        zipWriteInFileInZip(archive, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What a workbook of one or two sheets consists of; every part can be replaced.
inline std::map<QString, QByteArray> workbookParts(const QByteArray& rows, const QByteArray& sharedTexts = {},
                                                   const QByteArray& secondRows = {},
                                                   const QByteArray& sheetStates = " / ")
{
    const auto sheet = [](const QByteArray& content) -> QByteArray {
        return "<?xml version='1.0'?><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
               "<sheetData>" +
               content + "</sheetData></worksheet>";
    };
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto states = sheetStates.split('/');
    return {
        {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id='a' Type='" + type +
                                            "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r='" + type + "'><workbookPr/><sheets><sheet name='First' sheetId='1' r:id='r1' " +
             states[0] + "/><sheet name='Sec&amp;ond' sheetId='2' r:id='r2' " + states[1] + "/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id='r1' Type='" + type +
             "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + type +
             "worksheet' Target='/xl/worksheets/sheet2.xml'/><Relationship Id='s' Type='" + type +
             "styles' Target='styles.xml'/><Relationship Id='t' Type='" + type +
             "sharedStrings' Target='sharedStrings.xml'/></Relationships>"},
        {QStringLiteral("xl/styles.xml"),
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\/mm\\/yyyy;@'/><numFmt numFmtId='165' "
         "formatCode='[Red]#,##0.00 &quot;days&quot;'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
         "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/>"
         "<xf numFmtId='20'/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + sharedTexts + "</sst>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), sheet(rows)},
        {QStringLiteral("xl/worksheets/sheet2.xml"), sheet(secondRows)},
    };
}

} // namespace kith::test
