// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

using namespace kith;
using namespace kith::test;

TEST_CASE("records keep the line they start on", "[csv]")
{
    const auto table = readAll("a,b\r\n\"one\ntwo\r\nthree\",2\n\n\nx,y\rlast,1");

    REQUIRE(table.rows == Rows{{"a", "b"}, {"one\ntwo\r\nthree", "2"}, {"x", "y"}, {"last", "1"}});
    CHECK(table.lines == std::vector<qint64>{1, 2, 7, 8});
}

TEST_CASE("a quote that does not close its cell is text", "[csv]")
{
    CHECK(readAll("\"Bob \"Bobby\" Smith\",x").rows == Rows{{"Bob \"Bobby\" Smith", "x"}});
    CHECK(readAll("5\" disk,\"5\"\" disk\"").rows == Rows{{"5\" disk", "5\" disk"}});
    CHECK(readAll("\"a\"  ,\"b\"  \r\n\"\",\"\"\"\"").rows == Rows{{"a", "b"}, {"", "\""}});
}

TEST_CASE("a quote that is never closed costs its own line only", "[csv]")
{
    const auto table = readAll("a,b\n1,\"oops\n2,ok\n3,\"\"\n4,\"also oops");

    REQUIRE(table.rows == Rows{{"a", "b"}, {"1", "\"oops"}, {"2", "ok"}, {"3", ""}, {"4", "\"also oops"}});
    CHECK(table.problems[1] == CsvProblem::UnclosedQuote);
    CHECK(table.problems[2] == CsvProblem::None);
    CHECK(table.problems[4] == CsvProblem::UnclosedQuote);
    CHECK(table.lines == std::vector<qint64>{1, 2, 3, 4, 5});
}

TEST_CASE("a quote that is never closed costs one line in a file larger than the limit too", "[csv]")
{
    QByteArray bytes("h,i\n1,\"open\n");
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i) + ",text\n";

    const auto table = readAll(*sourceOf(bytes), {}, {.recordBytes = 4096, .cells = 100});

    REQUIRE(table.rows.size() == 5002);
    CHECK(table.problems[1] == CsvProblem::UnclosedQuote);
    CHECK(table.rows.back() == std::vector<std::string>{"4999", "text"});
    CHECK(std::count(table.problems.begin(), table.problems.end(), CsvProblem::None) == 5001);
}

TEST_CASE("ragged rows, empty cells and NUL come as they are", "[csv]")
{
    const QByteArray bytes("a,b,c\n1\n1,2,3,4\n,,\nx\0y,z\n", 25);

    CHECK(readAll(bytes).rows ==
          Rows{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}, {"", "", ""}, {std::string("x\0y", 3), "z"}});
}

TEST_CASE("a cell of ten megabytes is read whole", "[csv]")
{
    const QByteArray large(10 << 20, 'x');

    const auto table = readAll("a,b\n\"" + large + "\",2\n" + large + ",3\n4,5\n");

    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[1][0].size() == 10U << 20);
    CHECK(table.rows[2][0].size() == 10U << 20);
    CHECK(table.rows[3] == std::vector<std::string>{"4", "5"});
}

TEST_CASE("a row over the limits is reported and the next one read", "[csv]")
{
    const QByteArray wide = QByteArray(1'000'000, ',');
    const QByteArray overlong(40'000, 'x');

    const auto table =
        readAll(*sourceOf("a\n" + wide + "\n" + overlong + "\nb\n"), {}, {.recordBytes = 30'000, .cells = 100});
    const auto many = readAll(*sourceOf("a\n" + wide + "\nb\n"), {}, {.recordBytes = 2 << 20, .cells = 100});

    REQUIRE(table.rows.size() == 4);
    CHECK(table.problems[1] == CsvProblem::TooLong);
    CHECK(table.problems[2] == CsvProblem::TooLong);
    CHECK(table.lines == std::vector<qint64>{1, 2, 3, 4});
    CHECK(table.rows[3] == std::vector<std::string>{"b"});
    REQUIRE(many.rows.size() == 3);
    CHECK(many.problems[1] == CsvProblem::TooManyCells);
    CHECK(many.rows[1].size() == 100);
    CHECK(many.rows[2] == std::vector<std::string>{"b"});
}

TEST_CASE("rows are the same wherever the buffer ends", "[csv]")
{
    QByteArray bytes("name,note\r\n");
    Rows expected{{"name", "note"}};
    for (int i = 0; bytes.size() < (1 << 20); ++i) {
        const QByteArray text(i % 97, 'n');
        bytes += "\"Nguyễn, \"\"" + QByteArray::number(i) + "\"\"\",\"" + text + "\r\n" + text + "\"\r\n";
        expected.push_back({"Nguyễn, \"" + std::to_string(i) + "\"", text.toStdString() + "\r\n" + text.toStdString()});
    }

    CHECK(readAll(bytes).rows == expected);
}

TEST_CASE("the dialect of a file is found in its first lines", "[csv]")
{
    CHECK(readGuessing("name;price\nA;1,5\nB;2,5\n").dialect.delimiter == ';');
    CHECK(readGuessing("name\tphone\nDoe, John\t1\nDoe, Jane\t2\n").dialect.delimiter == '\t');
    CHECK(readGuessing("a|b\n1|2\n").dialect.delimiter == '|');
    CHECK(readGuessing("note\nhello, world\nfoo\nbar, baz\n").rows[1] == std::vector<std::string>{"hello, world"});
    CHECK(readGuessing("sep=;\r\na;b,c;d\r\n").rows == Rows{{"a", "b,c", "d"}});
}

TEST_CASE("lines before the header are passed over", "[csv]")
{
    const auto table = readGuessing("Notes:\n\"When exporting your connection data, you may notice that some, or "
                                    "all, are missing.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,"
                                    "Connected On\nAsha,Rao,,asha@example.org,Acme,Buyer,01 Feb 2024\n");

    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][0] == "First Name");
    CHECK(table.lines[0] == 4);
    CHECK(table.dialect.hasHeader);
}

TEST_CASE("a table without a header is known by its first row", "[csv]")
{
    CHECK_FALSE(readGuessing("Asha Rao,asha@example.org\nRavi,ravi@example.org\n").dialect.hasHeader);
    CHECK_FALSE(readGuessing("Asha,+91 98480 22338\nRavi,+91 98480 22339\n").dialect.hasHeader);
    CHECK(readGuessing("Name,E-mail\nRavi,ravi@example.org\n").dialect.hasHeader);
}
