// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A small shop with two customers and three calls.
class ShopProgram : public BookProgram
{
public:
    ShopProgram()
    {
        done({u"add"_s, u"employee"_s, u"name=Asha Rao"_s});
        done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s, u"stage=prospect"_s, u"phone=+84 912 345 678"_s});
        done({u"add"_s, u"customer"_s, u"name==SUM(A1)"_s, u"stage=customer"_s});
        log(u"2026-01-31T23:30"_s, u"talked"_s, u"12"_s);
        log(u"2026-02-01T00:30"_s, u"no_answer"_s, u"1"_s);
        log(u"2026-02-10T09:00"_s, u"sold"_s, u"30"_s);
    }

private:
    void log(const QString& at, const QString& outcome, const QString& minutes)
    {
        done({u"--as"_s, u"Asha Rao"_s, u"log"_s, u"call"_s, u"--with"_s, u"Nguyễn Thị Hương"_s, u"--at"_s, at,
              u"--outcome"_s, outcome, u"--minutes"_s, minutes, u"--text"_s, u"said"_s});
    }
};

} // namespace

TEST_CASE("a report as JSON has its columns, rows and totals", "[cli][report]")
{
    const ShopProgram kith;

    const QJsonObject report = kith.json({u"report"_s, u"activity"_s, u"--from"_s, u"2026-02-01"_s});

    CHECK(report[u"report"].toString() == u"activity");
    CHECK(report[u"parameters"][u"from"].toString() == u"2026-02-01");
    CHECK(report[u"parameters"][u"to"].isNull());
    CHECK(report[u"columns"][0][u"name"].toString() == u"period");
    CHECK(report[u"columns"][2][u"type"].toString() == u"integer");
    REQUIRE(report[u"rows"].toArray().size() == 1);
    CHECK(report[u"rows"][0][u"employee"].toString() == u"Asha Rao");
    CHECK(report[u"rows"][0][u"calls"].toInteger() == 2);
    CHECK(report[u"totals"][u"interactions"].toInteger() == 2);
    CHECK(report[u"totals"][u"minutes"].toInteger() == 31);
    CHECK(report[u"totals"][u"reached"].toInteger() == 1);
    CHECK(report[u"totals"][u"not_reached"].toInteger() == 1);
}

TEST_CASE("a report is read as a table, and its last line adds up", "[cli][report]")
{
    const ShopProgram kith;

    const QByteArray table = kith.done({u"--lang=en"_s, u"report"_s, u"activity"_s, u"--by"_s, u"month"_s}).out;

    CHECK_THAT(table.toStdString(), ContainsSubstring("January 2026") && ContainsSubstring("February 2026"));
    CHECK(table.trimmed().split('\n').last().startsWith("Total"));
}

TEST_CASE("a report becomes the file its name asks for", "[cli][report]")
{
    const ShopProgram kith;

    kith.done({u"report"_s, u"customers"_s, u"--columns"_s, u"name,stage"_s, u"-o"_s, u"list.csv"_s});
    kith.done({u"report"_s, u"customers"_s, u"-o"_s, u"list.xlsx"_s});
    kith.done(
        {u"report"_s, u"customer-profile"_s, u"Nguyễn Thị Hương"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"one.txt"_s});

    CHECK(kith.read(u"list.csv"_s) == "\xEF\xBB\xBFname,stage\r\n'=SUM(A1),customer\r\nNguyễn Thị Hương,prospect\r\n");
    CHECK(kith.read(u"list.xlsx"_s).startsWith("PK"));
    CHECK_THAT(kith.read(u"one.txt"_s).toStdString(), ContainsSubstring("mobile") || ContainsSubstring("912 345 678"));
}

TEST_CASE("every report there is stands in the list and can be made", "[cli][report]")
{
    const ShopProgram kith;

    const QJsonArray reports = kith.json({u"report"_s, u"--list"_s})[u"reports"].toArray();

    REQUIRE(reports.size() >= 4);
    for (const auto& report : reports) {
        QStringList line{u"report"_s, report[u"name"].toString()};
        if (report[u"record"].toBool())
            line.append(u"customer:1"_s);
        CHECK(kith.json(line)[u"report"] == report[u"name"]);
    }
}

TEST_CASE("what is wrong with the line of a report is said, and no file is left", "[cli][report]")
{
    const ShopProgram kith;
    const auto wrong = [&](QStringList line) {
        line += {u"-o"_s, u"x.csv"_s};
        const Run run = kith.run(QStringList{u"report"_s} + line);
        CHECK(run.status == 2);
        CHECK_FALSE(QFileInfo::exists(kith.path(u"x.csv"_s)));
        return run.error.toStdString();
    };

    CHECK_THAT(wrong({u"custmers"_s}), ContainsSubstring("Did you mean “customers”"));
    CHECK_THAT(wrong({u"activity"_s, u"--by"_s, u"product"_s}), ContainsSubstring("product"));
    CHECK_THAT(wrong({u"activity"_s, u"--from"_s, u"someday"_s}), ContainsSubstring("no day"));
    CHECK_THAT(wrong({u"customers"_s, u"--where"_s, u"colour = red"_s}), ContainsSubstring("colour"));
    CHECK_THAT(wrong({u"customers"_s, u"--format"_s, u"docx"_s}), ContainsSubstring("docx"));
    CHECK_THAT(wrong({u"customer-profile"_s}), ContainsSubstring("Say which"));
}

TEST_CASE("a report becomes pages without a display", "[cli][report]")
{
    ShopProgram kith;
    kith.unsetEnvironment(u"DISPLAY"_s);
    kith.unsetEnvironment(u"QT_QPA_PLATFORM"_s);

    const Run named = kith.done({u"report"_s, u"customers"_s, u"-o"_s, u"list.pdf"_s});
    const Run asked = kith.done({u"report"_s, u"activity"_s, u"--format"_s, u"pdf"_s});

    CHECK(kith.read(u"list.pdf"_s).startsWith("%PDF"));
    CHECK(asked.out.startsWith("%PDF"));
    CHECK(named.error.isEmpty());
}

TEST_CASE("a report takes a period of the calendar, and the business's own year", "[cli][report]")
{
    const ShopProgram kith;
    const QDate today = QDate::currentDate();

    const QJsonObject month = kith.json({u"report"_s, u"activity"_s, u"--period"_s, u"this month"_s});
    CHECK(month[u"parameters"][u"from"].toString() == QDate(today.year(), today.month(), 1).toString(Qt::ISODate));
    const QJsonObject year = kith.json({u"report"_s, u"activity"_s, u"--period"_s, u"last-fiscal-year"_s});
    CHECK(year[u"parameters"][u"to"].toString() == QDate(today.year() - 1, 12, 31).toString(Qt::ISODate));

    CHECK_THAT(kith.run({u"report"_s, u"activity"_s, u"--period"_s, u"soon"_s}).error.toStdString(),
               ContainsSubstring("this fiscal year"));
    CHECK(kith.run({u"report"_s, u"activity"_s, u"--period"_s, u"this year"_s, u"--to"_s, u"2026-01-01"_s}).status ==
          2);
}

TEST_CASE("a new book is told the month its business's year begins with", "[cli][report]")
{
    const Program kith;
    const QString path = kith.path(u"april.kith"_s);
    kith.done({u"new"_s, path, u"--fiscal-year"_s, u"4"_s});

    const QJsonObject report =
        kith.json({u"--book"_s, path, u"report"_s, u"activity"_s, u"--period"_s, u"this fiscal year"_s});

    CHECK(report[u"parameters"][u"from"].toString().endsWith(u"-04-01"_s));
    kith.done({u"--book"_s, path, u"add"_s, u"customer"_s, u"name=Asha"_s});
    kith.done({u"--book"_s, path, u"log"_s, u"call"_s, u"--with"_s, u"customer:1"_s, u"--at"_s, u"2026-05-04 10:00"_s});
    const auto byQuarter = [&](const QStringList& more) {
        return kith.done(QStringList{u"--book"_s, path, u"report"_s, u"activity"_s, u"--by"_s, u"quarter"_s} + more)
            .out;
    };
    CHECK_THAT(byQuarter({}).toStdString(), ContainsSubstring("FY 2026/27, quarter 1"));
    CHECK_THAT(byQuarter({u"--format"_s, u"csv"_s}).toStdString(), ContainsSubstring("FY 2026/27 Q1,"));
    CHECK(kith.run({u"new"_s, kith.path(u"no.kith"_s), u"--fiscal-year"_s, u"13"_s}).status == 2);
    CHECK_FALSE(QFile::exists(kith.path(u"no.kith"_s)));
}

TEST_CASE("the user's own fields of every type stand in reports and files with their labels and values",
          "[cli][report][export]")
{
    const BookProgram kith;
    const QStringList labels{u"Motto"_s,   u"Shoe size"_s, u"Yearly fee"_s, u"Member since"_s,
                             u"Invited"_s, u"Level"_s,     u"Home page"_s};
    const QStringList types{u"text"_s, u"number"_s, u"money"_s, u"date"_s, u"yes_no"_s, u"choice"_s, u"link"_s};
    const auto defineFields = [&] {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QStringList line{u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label="_s + labels[i],
                             u"type="_s + types[i]};
            if (types[i] == u"choice"_s)
                line.append(u"choices=gold; silver"_s);
            kith.done(line);
        }
    };
    defineFields();
    const QStringList values{u"motto=Slow but sure"_s,
                             u"shoe_size=1234.5"_s,
                             u"yearly_fee=1250000"_s,
                             u"member_since=1985-03-31"_s,
                             u"invited=yes"_s,
                             u"level=gold"_s,
                             u"home_page=https://example.com/h"_s};
    kith.done(QStringList{u"add"_s, u"customer"_s, u"name=Hương"_s} + values);
    const QString columns = u"--columns=name,motto,shoe_size,yearly_fee,member_since,invited,level,home_page"_s;
    const QList<QByteArray> shown{"Slow but sure",        "1.234,5", "1.250.000", "31/03/1985", "Có", "gold",
                                  "https://example.com/h"};
    const QList<QByteArray> stored{"Slow but sure",        "1234.5", "1250000", "1985-03-31", "yes", "gold",
                                   "https://example.com/h"};
    const auto holds = [](const QByteArray& text, const QList<QByteArray>& parts) {
        for (const QByteArray& part : parts)
            CHECK_THAT(text.toStdString(), ContainsSubstring(part.toStdString()));
    };
    const QList<QStringList> reports{{u"customers"_s, columns}, {u"customer-profile"_s, u"Hương"_s}, {u"changes"_s}};

    for (const QStringList& report : reports) {
        INFO(report.front().toStdString());
        const QByteArray read = kith.done(QStringList{u"--lang=vi"_s, u"report"_s} + report).out;
        holds(read, shown);
        for (const QString& label : labels)
            CHECK(read.contains(label.toUtf8()));
        // For other programs they stay what they are, whatever the language.
        holds(kith.done(QStringList{u"--lang=vi"_s, u"report"_s, u"--format=csv"_s} + report).out, stored);
        kith.done(QStringList{u"--lang=vi"_s, u"report"_s} + report + QStringList{u"-o"_s, u"paper.pdf"_s});
        holds(kith.shell(u"pdftotext -layout paper.pdf -"_s).out, shown);
    }
    for (const QString& format : {u"csv"_s, u"tsv"_s})
        holds(kith.done({u"export"_s, u"customers"_s, u"--format="_s + format}).out, stored);
    QList<QByteArray> inJson = stored;
    inJson.replace(inJson.indexOf("yes"), "\"invited\":true");
    holds(kith.done({u"export"_s, u"customers"_s, u"--format=json"_s}).out, inJson);
    kith.done({u"export"_s, u"customers"_s, u"-o"_s, u"all.xlsx"_s});
    kith.done({u"new"_s, u"second.kith"_s, u"--currency=VND"_s});
    defineFields();
    kith.done({u"import"_s, u"customers"_s, u"all.xlsx"_s});
    holds(kith.done({u"export"_s, u"customers"_s}).out, stored);
}
