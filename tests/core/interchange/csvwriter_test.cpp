// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include "interchange/safetext.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace kith;
using namespace kith::test;
using namespace std::string_view_literals;

namespace {

/// What goes out comes back, everything about the file being guessed as for a stranger's.
Rows roundTrip(const Rows& rows, CsvWriter::Profile profile, char delimiter = ',')
{
    return readGuessing(written(rows, profile, delimiter)).rows;
}

const std::vector<CsvWriter::Profile> profiles = {CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact};

/// Text as properties need it: of any script, but rich in what a table could stumble over.
rc::Gen<std::string> anyCell()
{
    return rc::gen::map(
        rc::gen::container<std::vector<char32_t>>(rc::gen::weightedOneOf<char32_t>(
            {{6, rc::gen::elementOf(std::u32string(U"\",;\t|\r\n '=+-@\0\uFEFF\u00A0\u3000", 18))},
             {4, rc::gen::cast<char32_t>(rc::gen::inRange(0x20, 0x7F))},
             {1, rc::gen::elementOf(std::u32string(U"ếअమع漢😀\u0301\u200B\uFFFD\U0010FFFF"))}})),
        [](const std::vector<char32_t>& points) {
            return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size())).toStdString();
        });
}

} // namespace

TEST_CASE("text that a spreadsheet would calculate gets an apostrophe, and loses it on the way back", "[csv]")
{
    const auto [text, isUnsafe] = GENERATE(table<std::string_view, bool>({
        {"=1+1"sv, true},       {"+41 44 668 18 00"sv, true},
        {"-12.50"sv, true},     {"@SUM(A1)"sv, true},
        {"  =1"sv, true},       {"\tx"sv, true},
        {"\rx"sv, true},        {"\0x"sv, true},
        {"'=1"sv, true},        {"''+1"sv, true},
        {"\x01\x02=1"sv, true}, {"\xC2\xA0=1"sv, true},
        {"'x"sv, false},        {"a=1"sv, false},
        {""sv, false},          {"'"sv, false},
        {"O'Neill"sv, false},   {"(+41)"sv, false},
        {"\nx"sv, false},       {" 'x"sv, false},
    }));

    CHECK(needsApostrophe(text) == isUnsafe);
    const std::string safe = isUnsafe ? "'" + std::string(text) : std::string(text);
    CHECK(withoutApostrophe(safe) == text);
    CHECK_FALSE(looksLikeFormula(safe));
}

TEST_CASE("numbers of ours stay numbers in the safe form", "[csv]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.add("-12.50", CsvWriter::Cell::Number);
    writer.add("-12.50");

    REQUIRE(writer.endRecord().has_value());
    REQUIRE(writer.finish().has_value());

    CHECK(buffer.data() == "\xEF\xBB\xBF-12.50,'-12.50\r\n");
}

TEST_CASE("hostile and naughty strings come back identical in both profiles", "[csv][roundtrip]")
{
    const QString i18n = sharedData(QStringLiteral("i18n"));
    const QString security = sharedData(QStringLiteral("security"));
    if (i18n.isEmpty() || security.isEmpty())
        return;
    Rows rows{{"text", "again"}};
    for (const auto& text : QJsonDocument::fromJson(contentOf(i18n + QStringLiteral("/blns.json"))).array())
        rows.push_back({text.toString().toStdString(), "x" + text.toString().toStdString()});
    for (const auto& line : contentOf(security + QStringLiteral("/csv-formula-payloads.txt")).split('\n'))
        rows.push_back({line.toStdString(), "'" + line.toStdString()});
    REQUIRE(rows.size() > 490);

    for (const auto profile : profiles) {
        CHECK(roundTrip(rows, profile) == rows);
        CHECK(roundTrip(rows, profile, '\t') == rows);
        CHECK(roundTrip(rows, profile, ';') == rows);
    }
}

TEST_CASE("no text cell of the safe form begins like a formula", "[csv][security]")
{
    const QString folder = sharedData(QStringLiteral("security"));
    if (folder.isEmpty())
        return;
    Rows rows;
    for (const auto& line : contentOf(folder + QStringLiteral("/csv-formula-payloads.txt")).split('\n'))
        rows.push_back({line.toStdString()});

    const auto asSpreadsheetsRead = readAll(written(rows, CsvWriter::Profile::SpreadsheetSafe));

    size_t protectedCells = 0;
    for (const auto& row : asSpreadsheetsRead.rows) {
        CHECK_FALSE(looksLikeFormula(row[0]));
        protectedCells += row[0].starts_with('\'') ? 1 : 0;
    }
    CHECK(protectedCells == 11);
}

TEST_CASE("whatever is written is read back", "[csv][property]")
{
    for (const auto profile : profiles) {
        REQUIRE(rc::check([profile] {
            const auto width = *rc::gen::inRange<size_t>(1, 5);
            const auto body = *rc::gen::container<Rows>(rc::gen::container<std::vector<std::string>>(width, anyCell()));
            const char delimiter = *rc::gen::element(',', ';', '\t', '|');
            // An export has a header; the name of a column is the user's own, so its spaces are not kept apart.
            Rows rows{std::vector<std::string>(width, "name")};
            rows.insert(rows.end(), body.begin(), body.end());

            auto source = sourceOf(written(rows, profile, delimiter), "UTF-8");
            const auto sample = source->peek(1 << 16);
            auto dialect = CsvDialect::sniff(*sample, true);
            dialect.apostrophes =
                source->encoding().hasMark() ? CsvDialect::Apostrophes::TakeBack : CsvDialect::Apostrophes::Keep;
            RC_ASSERT(readAll(*source, dialect).rows == rows);
        }));
    }
}

TEST_CASE("any bytes at all are read without a failure", "[csv][property]")
{
    REQUIRE(rc::check([](const std::vector<char>& bytes) {
        const auto table = readGuessing(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
        RC_ASSERT(std::is_sorted(table.lines.begin(), table.lines.end()));
    }));
}
