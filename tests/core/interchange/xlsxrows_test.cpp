// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxrows.h"

#include "core/support/books.h"
#include "customers/customer.h"
#include "xlsxhelp.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

using Parts = std::map<QString, QByteArray>;

Result<std::unique_ptr<XlsxRows>> open(const QByteArray& bytes, const QString& sheet = {})
{
    static const EntityInfo entity = customerEntity();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return XlsxRows::open(std::move(buffer), sheet, entity);
}

/// The rows behind the header, a line each: "7: An|Huế".
QStringList rowsOf(XlsxRows& rows)
{
    QStringList lines;
    while (valueOf(rows.next())) {
        QStringList cells;
        for (const std::string_view cell : rows.row().cells)
            cells.append(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
        lines.append(QString::number(rows.row().line) + u": "_s + cells.join(u'|'));
    }
    return lines;
}

QStringList rowsOf(const Parts& parts, const QString& sheet = {})
{
    return rowsOf(*valueOf(open(archiveOf(parts), sheet)));
}

/// Why a workbook cannot be read, while opening it or later.
QString problemOf(const QByteArray& bytes, const QString& sheet = {})
{
    auto rows = open(bytes, sheet);
    if (!rows)
        return rows.error().message;
    while (true) {
        const auto more = (*rows)->next();
        if (!more)
            return more.error().message;
        if (!*more)
            return {};
    }
}

const QByteArray header = "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c>"
                          "<c r='B1' t='inlineStr'><is><t>phone</t></is></c>"
                          "<c r='C1' t='inlineStr'><is><t>notes</t></is></c></row>";

const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

/// A row of texts; an empty one is a cell with nothing in it, as programs write for merged ones.
QByteArray row(int number, const QByteArrayList& texts)
{
    const QByteArray at = QByteArray::number(number);
    QByteArray cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QByteArray name = char('A' + i) + at;
        const QByteArray text = "t='inlineStr'><is><t>" + texts[i] + "</t></is>";
        cells += "<c r='" + name + "' " + (texts[i].isEmpty() ? QByteArray("s='1'>") : text) + "</c>";
    }
    return "<row r='" + at + "'>" + cells + "</row>";
}

Parts merged(const QByteArray& rows, const QByteArrayList& areas)
{
    Parts parts = workbookParts(rows);
    QByteArray ranges;
    for (const QByteArray& area : areas)
        ranges += "<mergeCell ref='" + area + "'/>";
    ranges = "<mergeCells>" + ranges + "</mergeCells></worksheet>";
    parts[sheetPart].replace("</worksheet>", ranges);
    return parts;
}

} // namespace

TEST_CASE("cells of every kind are read as what they show", "[xlsx]")
{
    const QByteArray shared = "<si><t xml:space='preserve'> An </t></si>"
                              "<si><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t>Văn</t></r><rPh><t>x</t></rPh></si>"
                              "<si><t>line_x000D_ _x005F_x0041_</t></si>";
    const QByteArray rows =
        header +
        "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>8.4901234567E10</v></c><c r='C3' "
        "s='2'><v>45356</v></c></row>"
        "<row r='4'><c r='A4' t='s'><v>0</v></c><c r='C4' s='3'><v>410.49</v></c></row>"
        "<row r='5'><c r='A5' t='s'><v>2</v></c><c r='B5' t='b'><v>1</v></c><c r='C5' s='5'><v>0.25</v></c></row>"
        "<row><c t='str'><f>A1&amp;B1</f><v>made</v></c><c><f>1+1</f><v>2</v></c><c "
        "t='d'><v>2024-03-05T00:00:00</v></c>"
        "</row>";

    CHECK(rowsOf(workbookParts(rows, shared)) == QStringList{u"3: Nguyễn Văn|84901234567|2024-03-05"_s,
                                                             u"4:  An ||410.49"_s, u"5: line\r _x0041_|yes|06:00:00"_s,
                                                             u"6: made|2|2024-03-05"_s});
}

TEST_CASE("errors and formulas without a value are empty, and said", "[xlsx]")
{
    const QByteArray rows = header + "<row r='2'><c r='A2' t='inlineStr'><is><t>An</t></is></c>"
                                     "<c r='B2' t='e'><v>#N/A</v></c><c r='C2'><f>NOW()</f></c></row>";
    const auto read = valueOf(open(archiveOf(workbookParts(rows))));

    CHECK(rowsOf(*read) == QStringList{u"2: An||"_s});
    const QString warnings = read->warnings().join(u' ');
    CHECK(warnings.contains(u"#N/A in B2"_s));
    CHECK(warnings.contains(u"formula"_s));
}

TEST_CASE("cells merged across and empty rows: the value stands in the first cell, blank rows are passed over",
          "[xlsx]")
{
    const QByteArray rows = header + "<row r='2'><c r='A2' s='1'/></row>" + row(7, {"An", "", ""});

    CHECK(rowsOf(merged(rows, {"A7:C7"})) == QStringList{u"7: An||"_s});
}

TEST_CASE("what is merged downwards holds for each of its rows, but makes none", "[xlsx][merged]")
{
    const QByteArray rows = header + row(2, {"Sông Hồng", "1", "left"}) + row(3, {"", "2"}) + row(4, {"", "3"}) +
                            row(5, {"", "", ""}) + row(7, {"An", "4"}) + row(8, {"", "5"});
    // The rows 5 and 6 have nothing of their own, row 8 is no longer of a group.
    const Parts parts = merged(rows, {"A2:A6", "C2:C3"});

    CHECK(rowsOf(parts) == QStringList{u"2: Sông Hồng|1|left"_s, u"3: Sông Hồng|2|left"_s, u"4: Sông Hồng|3|"_s,
                                       u"7: An|4|"_s, u"8: |5|"_s});
    // So it is shown before it is imported.
    const auto samples = valueOf(open(archiveOf(parts)))->samples();
    REQUIRE(samples.size() == 5);
    CHECK(samples[2] == QStringList{u"Sông Hồng"_s, u"3"_s});
}

TEST_CASE("merged cells are found in whatever prefix the sheet is written, and behind what other programs add",
          "[xlsx][merged]")
{
    const QByteArray rows = header + row(2, {"An", "1"}) + row(3, {"", "2"});
    Parts parts = merged(rows, {"A2:A3"});
    QByteArray& sheet = parts[sheetPart];
    SECTION("a prefix")
    {
        sheet.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=");
    }
    SECTION("names of other programs")
    {
        sheet.replace("<mergeCells>", "<autoFilter ref='A1:C1' xr:uid='{1}'/><mergeCells count='1'>");
        sheet.replace("</worksheet>", "<pageMargins/></worksheet>");
    }
    SECTION("a title over the table, and a header over two rows")
    {
        sheet.replace("</mergeCells>", "<mergeCell ref='A1:A2'/></mergeCells>");
    }

    CHECK(rowsOf(parts) == QStringList{u"2: An|1|"_s, u"3: An|2|"_s});
}

TEST_CASE("a header merged downwards is no value, nor is what was merged above the table", "[xlsx][merged]")
{
    const QByteArray rows = row(1, {"Our customers"}) + row(3, {"name", "phone", "notes"}) + row(4, {"", "work"}) +
                            row(5, {"An", "1", "x"}) + row(6, {"", "2", "y"});

    CHECK(rowsOf(merged(rows, {"A1:C2", "A1:A9", "A3:A4", "C3:C4"})) ==
          QStringList{u"4: |work|"_s, u"5: An|1|x"_s, u"6: |2|y"_s});
}

TEST_CASE("ranges that overlap, reach over the whole sheet or mean nothing do no harm", "[xlsx][merged]")
{
    const QByteArray rows =
        header + row(2, {"An", "1"}) + row(3, {"Bình", "2"}) + row(4, {"", "3"}) + row(1'000'000, {"", "4"});

    CHECK(rowsOf(merged(rows, {"A1:XFD1048576", "A2:XFD1048576", "A3:A4", "B9:A2", "A3", "", ":", "A0:A9", "7:9",
                               "ZZZZ1:ZZZZ9", "A2:A99999999999999999999", "1A:2B", "A4:A1000000"})) ==
          QStringList{u"2: An|1|"_s, u"3: Bình|2|"_s, u"4: Bình|3|"_s, u"1000000: |4|"_s});
}

TEST_CASE("more merged cells than are read at once, and too much text in them, are refused in a sentence",
          "[xlsx][merged]")
{
    const QByteArray ranges = "<mergeCells>" + QByteArray("<mergeCell ref='A2:A3'/>").repeated(500'000);
    Parts parts = merged(header + row(2, {"An", "1"}), {"B2:B3"});
    parts[sheetPart].replace("<mergeCells>", ranges);
    CHECK(problemOf(archiveOf(parts)).contains(u"merged in the sheet “First”"_s));

    QByteArrayList names;
    QByteArrayList texts;
    QByteArrayList areas;
    for (char column = 'A'; column <= 'T'; ++column) {
        names.append("name");
        texts.append(QByteArray(250'000, 'a'));
        areas.append(QByteArray(1, column) + "2:" + column + '3');
    }
    CHECK(problemOf(archiveOf(merged(row(1, names) + row(2, texts) + row(3, {"", "more"}), areas)))
              .contains(u"reach row 2 of the sheet “First”"_s));
}

TEST_CASE("what stands above the table is passed over", "[xlsx]")
{
    const QByteArray rows =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>Customers of 2024</t></is></c></row>"
        "<row r='3'><c r='A3' t='inlineStr'><is><t>name</t></is></c><c r='B3' t='inlineStr'><is><t>"
        "phone</t></is></c></row>"
        "<row r='4'><c r='A4' t='inlineStr'><is><t>An</t></is></c><c r='B4'><v>123456</v></c></row>";
    const auto read = valueOf(open(archiveOf(workbookParts(rows))));

    CHECK(read->hasHeader());
    CHECK(read->headers() == QStringList{u"name"_s, u"phone"_s});
    CHECK(rowsOf(*read) == QStringList{u"4: An|123456"_s});
}

TEST_CASE("the first visible sheet with data is read, or the one that is named", "[xlsx]")
{
    const QByteArray second = header + "<row r='2'><c r='A2' t='inlineStr'><is><t>Second</t></is></c></row>";
    const QByteArray first = header + "<row r='2'><c r='A2' t='inlineStr'><is><t>First</t></is></c></row>";

    CHECK(rowsOf(workbookParts(first, {}, second)) == QStringList{u"2: First||"_s});
    CHECK(rowsOf(workbookParts(first, {}, second), u"sec&OND"_s) == QStringList{u"2: Second||"_s});
    CHECK(rowsOf(workbookParts({}, {}, second)) == QStringList{u"2: Second||"_s});
    CHECK(rowsOf(workbookParts(first, {}, second, "state='hidden'/ ")) == QStringList{u"2: Second||"_s});
    CHECK(rowsOf(workbookParts(first, {}, second, "state='hidden'/ "), u"First"_s) == QStringList{u"2: First||"_s});
    const QString problem = problemOf(archiveOf(workbookParts(first, {}, second)), u"Third"_s);
    CHECK(problem.contains(u"Third"_s));
    CHECK(problem.contains(u"First, Sec&ond"_s));
}

TEST_CASE("days of a workbook from 1904 on are four years later", "[xlsx]")
{
    auto parts = workbookParts(header + "<row r='2'><c r='A2' t='inlineStr'><is><t>An</t></is></c>"
                                        "<c r='C2' s='1'><v>43894</v></c></row>");
    parts[u"xl/workbook.xml"_s].replace("<workbookPr/>", "<workbookPr date1904='1'/>");

    CHECK(rowsOf(parts) == QStringList{u"2: An||2024-03-05"_s});
}

TEST_CASE("what unpacks to far more than a table is refused in one sentence", "[xlsx]")
{
    const QByteArray spaces(80 << 20, ' ');
    auto parts = workbookParts(header);
    const auto* part = GENERATE("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml");
    QByteArray filler = spaces;
    for (qsizetype i = 0; i < filler.size(); i += 1000)
        filler.replace(i, 4, "<a/>");
    parts[QString::fromLatin1(part)] = "<x>" + filler + "</x>";

    CHECK(problemOf(archiveOf(parts)).contains(u"200 times its size"_s));
}

TEST_CASE("endless texts, elements and entities are refused before they fill the memory", "[xlsx]")
{
    auto parts = workbookParts({});
    QByteArray& sheet = parts[u"xl/worksheets/sheet1.xml"_s];
    SECTION("a text")
    {
        sheet = "<x><sheetData><row><c t='inlineStr'><is><t>" + QByteArray(2 << 20, 'a');
        CHECK(problemOf(archiveOf(parts)).contains(u"larger than a cell"_s));
    }
    SECTION("elements in each other")
    {
        sheet = QByteArray("<a>").repeated(100'000);
        CHECK(problemOf(archiveOf(parts)).contains(u"larger than a cell"_s));
    }
    SECTION("entities")
    {
        sheet = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>";
        CHECK_FALSE(problemOf(archiveOf(parts)).isEmpty());
    }
    SECTION("columns")
    {
        sheet = "<x><sheetData><row r='5'><c r='ZZZZ1'><v>1</v></c></row></sheetData></x>";
        CHECK(problemOf(archiveOf(parts)).contains(u"Row 5 of the sheet “First”"_s));
    }
}

TEST_CASE("a damaged workbook is refused with its sheet and row", "[xlsx]")
{
    auto parts = workbookParts(header + "<row r='2'><c r='A2'><v>1</v></c></row><row r='3'><c r='A3'><v>1</c></row>");
    CHECK(problemOf(archiveOf(parts)).contains(u"row 3 of the sheet “First”"_s));

    const QByteArray whole = archiveOf(workbookParts(header));
    CHECK(problemOf(whole.first(whole.size() / 2)).contains(u"damaged"_s));
    CHECK(problemOf("PK\x03\x04").contains(u"damaged"_s));
    CHECK(problemOf(archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}}))
              .contains(u"no Excel workbook"_s));
}

TEST_CASE("reading a workbook stops when nobody wants its rows any more", "[xlsx]")
{
    QByteArray rows = header;
    for (int i = 2; i < 3'000; ++i)
        rows += "<row r='" + QByteArray::number(i) + "'><c t='inlineStr'><is><t>An " + QByteArray::number(i) +
                "</t></is></c></row>";
    const auto read = valueOf(open(archiveOf(workbookParts(rows))));

    read->stop();
    Result<bool> more = true;
    int taken = 0;
    for (; more && *more; ++taken)
        more = read->next();

    REQUIRE_FALSE(more);
    CHECK(more.error().code == Error::Code::Cancelled);
    CHECK(taken < 1'000); // what had been read before
}
