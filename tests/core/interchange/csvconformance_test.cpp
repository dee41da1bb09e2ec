// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <optional>

using namespace kith;
using namespace kith::test;

namespace {

QJsonDocument jsonOf(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path));
}

std::vector<std::string> cellsOf(const QJsonArray& array)
{
    std::vector<std::string> cells;
    for (const auto& cell : array)
        cells.push_back(cell.toString().toStdString());
    return cells;
}

using Named = std::map<std::string, std::string>;

/// A row as the objects of the expectations have it: only the cells that are there, by the header's names.
std::vector<Named> namedRows(const Rows& rows)
{
    std::vector<Named> named;
    for (size_t i = 1; i < rows.size(); ++i) {
        Named row;
        for (size_t c = 0; c < std::min(rows[0].size(), rows[i].size()); ++c)
            row[rows[0][c]] = rows[i][c];
        named.push_back(row);
    }
    return named;
}

std::vector<Named> namedRows(const QJsonArray& array)
{
    std::vector<Named> named;
    for (const auto& entry : array) {
        Named row;
        const auto object = entry.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            row[it.key().toStdString()] = it.value().toString().toStdString();
        named.push_back(row);
    }
    return named;
}

/// Why a case is not ours: it tests an option that only Papa Parse has. Everything else must give the same rows.
std::optional<QString> reasonToSkip(const QJsonObject& config, const QString& description)
{
    static const std::map<QString, QString> options = {
        {QStringLiteral("comments"), QStringLiteral("no line of a table is a comment to Kith")},
        {QStringLiteral("dynamicTyping"), QStringLiteral("what a cell means is for the field, not the reader")},
        {QStringLiteral("escapeChar"), QStringLiteral("a quote in a quoted cell is doubled, nothing else")},
    };
    for (const auto& [option, reason] : options) {
        if (config.contains(option))
            return reason;
    }
    if (config[QStringLiteral("delimiter")].toString().size() > 1)
        return QStringLiteral("a delimiter is one character");
    if (config[QStringLiteral("skipEmptyLines")].toString() == QStringLiteral("greedy"))
        return QStringLiteral("rows of empty cells are dropped by the importer, not the reader");
    if (description.startsWith(QStringLiteral("Duplicated header names")))
        return QStringLiteral("columns are told apart by their place, not renamed");
    return std::nullopt;
}

CsvDialect dialectOf(const QJsonObject& config, const QByteArray& input)
{
    const auto given = config[QStringLiteral("delimiter")].toString().toLatin1();
    const char delimiter = given.size() == 1 && CsvDialect::canDelimit(given[0]) ? given[0] : '\0';
    CsvDialect dialect =
        CsvDialect::sniff(std::string_view(input.data(), static_cast<size_t>(input.size())), true, delimiter);
    if (config.contains(QStringLiteral("quoteChar")))
        dialect.quote = config[QStringLiteral("quoteChar")].toString().toLatin1().at(0);
    dialect.preambleLines = std::max(0, config[QStringLiteral("skipFirstNLines")].toInt());
    dialect.unclosedQuote = CsvDialect::UnclosedQuote::KeepRest;
    if (!config[QStringLiteral("skipEmptyLines")].toBool())
        dialect.blankLines = CsvDialect::BlankLines::Keep;
    return dialect;
}

/// Papa Parse takes the end of the last line for the start of one more, empty row; to us it ends the last one.
void dropRowAfterLastLine(QJsonArray& expected, const QByteArray& input)
{
    const bool isEmptyRow = !expected.isEmpty() && expected.last().toArray() == QJsonArray{QString()};
    if (input.endsWith('\n') && isEmptyRow)
        expected.removeLast();
}

void checkPapaCase(const QJsonObject& test)
{
    const auto config = test[QStringLiteral("config")].toObject();
    const QByteArray input = test[QStringLiteral("input")].toString().toUtf8();
    auto expected = test[QStringLiteral("expected")].toObject()[QStringLiteral("data")].toArray();
    INFO(test[QStringLiteral("description")].toString().toStdString() << ": " << input.toStdString());

    auto rows = readAll(input, dialectOf(config, input)).rows;
    const auto preview = static_cast<size_t>(config[QStringLiteral("preview")].toInt());
    const bool header = config[QStringLiteral("header")].toBool();
    if (preview > 0 && rows.size() > preview + (header ? 1 : 0))
        rows.resize(preview + (header ? 1 : 0));

    if (header) {
        CHECK(namedRows(rows) == namedRows(expected));
        return;
    }
    if (!config[QStringLiteral("skipEmptyLines")].toBool())
        dropRowAfterLastLine(expected, input);
    Rows expectedRows;
    for (const auto& row : expected)
        expectedRows.push_back(cellsOf(row.toArray()));
    CHECK(rows == expectedRows);
}

} // namespace

TEST_CASE("csv-spectrum reads as its own expectations say", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("csv-conformance/csv-spectrum"));
    if (folder.isEmpty())
        return;
    int checked = 0;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")})) {
        if (name == QStringLiteral("location_coordinates.csv"))
            continue; // its expectation has another telephone number than the file
        QString expectation = folder + u'/' + name;
        expectation.replace(QStringLiteral(".csv"), QStringLiteral(".json"));
        INFO(name.toStdString());
        const QByteArray bytes = contentOf(folder + u'/' + name);
        CHECK(namedRows(readGuessing(bytes).rows) == namedRows(jsonOf(expectation).array()));
        ++checked;
    }
    CHECK(checked == 11);
}

TEST_CASE("Papa Parse's cases give the same rows", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("csv-conformance"));
    if (folder.isEmpty())
        return;
    const auto cases = jsonOf(folder + QStringLiteral("/papaparse-cases.json")).object();
    int checked = 0;
    int skipped = 0;
    for (const auto& group : {QStringLiteral("CORE_PARSER_TESTS"), QStringLiteral("PARSE_TESTS")}) {
        for (const auto& entry : cases[group].toArray()) {
            const auto test = entry.toObject();
            if (reasonToSkip(test[QStringLiteral("config")].toObject(),
                             test[QStringLiteral("description")].toString())) {
                ++skipped;
                continue;
            }
            checkPapaCase(test);
            ++checked;
        }
    }
    CHECK(checked == 59);
    CHECK(skipped == 17);
}

TEST_CASE("Papa Parse's plain rows are written alike", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("csv-conformance"));
    if (folder.isEmpty())
        return;
    int checked = 0;
    for (const auto& entry : jsonOf(folder + QStringLiteral("/papaparse-cases.json"))[u"UNPARSE_TESTS"].toArray()) {
        const auto test = entry.toObject();
        const auto input = test[QStringLiteral("input")].toArray();
        // With options the text is Papa's own affair; objects are our exporter's.
        if (test.contains(QStringLiteral("config")) || input.isEmpty() || !input[0].isArray())
            continue;
        Rows rows;
        for (const auto& row : input)
            rows.push_back(cellsOf(row.toArray()));
        CHECK(written(rows, CsvWriter::Profile::Exact) ==
              test[QStringLiteral("expected")].toString().toUtf8() + "\r\n");
        ++checked;
    }
    CHECK(checked == 2);
}

TEST_CASE("Papa Parse's files have their rows and no mark", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("csv-conformance/papaparse-files"));
    if (folder.isEmpty())
        return;

    CHECK(readGuessing(contentOf(folder + QStringLiteral("/sample.csv"))).rows ==
          Rows{{"A", "B", "C"}, {"X", "Y", "Z"}});
    const auto marked = readGuessing(contentOf(folder + QStringLiteral("/utf-8-bom-sample.csv")));
    CHECK(marked.rows == Rows{{"A", "B", "C"}, {"X", "Y", "Z"}});
    CHECK(marked.encoding.hasMark());
}

TEST_CASE("messytables' files have the records and cells expected", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("csv-conformance/messytables"));
    if (folder.isEmpty())
        return;
    const auto expectations = jsonOf(folder + QStringLiteral("/expected.json")).object();
    for (auto it = expectations.begin(); it != expectations.end(); ++it) {
        INFO(it.key().toStdString());
        const auto expected = it.value().toObject();
        const auto table = readGuessing(contentOf(folder + u'/' + it.key()));

        CHECK(table.dialect.delimiter == expected[u"delimiter"].toString().toLatin1().at(0));
        CHECK(table.dialect.preambleLines == 0);
        CHECK(table.encoding.hasMark() == (expected[u"encoding"].toString() == QStringLiteral("utf-8-sig")));
        REQUIRE(table.rows.size() == static_cast<size_t>(expected[u"records"].toInt()));
        std::map<std::string, int> counts;
        for (const auto& row : table.rows)
            ++counts[std::to_string(row.size())];
        for (const auto& [width, count] : counts)
            CHECK(expected[u"field_counts"][QString::fromStdString(width)].toInt() == count);
        const auto first = cellsOf(expected[u"first_record"].toArray());
        const auto last = cellsOf(expected[u"last_record"].toArray());
        // The expectations stop at the sixth cell.
        for (size_t i = 0; i < first.size(); ++i)
            CHECK(table.rows.front()[i] == first[i]);
        for (size_t i = 0; i < last.size(); ++i)
            CHECK(table.rows.back()[i] == last[i]);
    }
}

TEST_CASE("exports of other programs have the records and cells expected", "[csv][conformance]")
{
    const QString folder = sharedData(QStringLiteral("crm-exports"));
    if (folder.isEmpty())
        return;
    const auto expectations = jsonOf(folder + QStringLiteral("/expected.json")).object();
    int checked = 0;
    for (auto it = expectations.begin(); it != expectations.end(); ++it) {
        if (!it.key().endsWith(QStringLiteral(".csv")))
            continue;
        INFO(it.key().toStdString());
        const auto expected = it.value().toObject();
        const auto table = readGuessing(contentOf(folder + u'/' + it.key()));

        CHECK(table.dialect.hasHeader);
        CHECK(table.rows.size() == static_cast<size_t>(expected[u"records_incl_header"].toInt()));
        std::map<size_t, int> counts;
        for (const auto& row : table.rows)
            ++counts[row.size()];
        auto widths = expected[u"field_counts"].toObject();
        // The last line of this one ends without its fifteenth cell, whatever the expectation says.
        if (it.key() == QStringLiteral("atomic-crm_companies_sample.csv"))
            widths = {{QStringLiteral("15"), 2}, {QStringLiteral("14"), 1}};
        CHECK(counts.size() == static_cast<size_t>(widths.size()));
        for (const auto& [width, count] : counts)
            CHECK(widths[QString::number(width)].toInt() == count);
        ++checked;
    }
    CHECK(checked == 6);
}
