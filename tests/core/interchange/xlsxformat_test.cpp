// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxformat.h"

#include "support/catch.h"

using namespace kith;

TEST_CASE("the code of a format says whether its numbers are days, times or just numbers", "[xlsx]")
{
    const auto [code, kind] = GENERATE(table<const char16_t*, XlsxNumber>({
        {u"General", XlsxNumber::Plain},
        {u"0", XlsxNumber::Plain},
        {u"0.00E+00", XlsxNumber::Plain},
        {u"#,##0.00 \"days\"", XlsxNumber::Plain},
        {u"[Red]-#,##0.00\\ \\d", XlsxNumber::Plain},
        {u"_-* #,##0.00 [$₫-42A]_-", XlsxNumber::Plain},
        {u"@", XlsxNumber::Plain},
        {u"0;\"yes\";yyyy", XlsxNumber::Plain},
        {u"yyyy-mm-dd", XlsxNumber::Date},
        {u"[$-409]d-mmm-yy;@", XlsxNumber::Date},
        {u"MMMM", XlsxNumber::Date},
        {u"dd.mm.yyyy hh:mm", XlsxNumber::DateTime},
        {u"h:mm AM/PM", XlsxNumber::Time},
        {u"[h]:mm:ss", XlsxNumber::Time},
        {u"mm:ss", XlsxNumber::Time},
    }));

    CHECK(int(xlsxNumberOf(QStringView(code))) == int(kind));
}

TEST_CASE("numbers of a sheet are written as they are shown, in full and without an exponent", "[xlsx]")
{
    const auto text = [](const char* number) {
        return xlsxText(number, XlsxNumber::Plain, XlsxEpoch::Year1900);
    };

    CHECK(text("410.49") == "410.49");
    CHECK(text("410.48999999999995") == "410.49");
    CHECK(text("410.00") == "410.00");
    CHECK(text("0.30000000000000004") == "0.3");
    CHECK(text("8.4901234567E10") == "84901234567");
    CHECK(text("84901234567") == "84901234567");
    CHECK(text("1E+20") == "100000000000000000000");
    CHECK(text("1.5E-7") == "0.00000015");
    CHECK(text("-12.5") == "-12.5");
    CHECK(text("-1.25E+1") == "-12.5");
    CHECK(text("0") == "0");
    CHECK(text("-0.0E0") == "0");
    CHECK(text("abc") == "abc");
}

TEST_CASE("days are counted as the workbook counts them, the day that never was included", "[xlsx]")
{
    const auto day = [](const char* serial, XlsxEpoch epoch = XlsxEpoch::Year1900) {
        return xlsxText(serial, XlsxNumber::Date, epoch);
    };

    CHECK(day("1") == "1900-01-01");
    CHECK(day("59") == "1900-02-28");
    CHECK(day("60") == "1900-02-29");
    CHECK(day("61") == "1900-03-01");
    CHECK(day("45356") == "2024-03-05");
    CHECK(day("43894", XlsxEpoch::Year1904) == "2024-03-05");
    CHECK(day("0", XlsxEpoch::Year1904) == "1904-01-01");
    CHECK(day("2958465") == "9999-12-31");
    CHECK(day("2958466") == "2958466");
    CHECK(day("-1") == "-1");
}

TEST_CASE("times are told to the second, alone or behind their day", "[xlsx]")
{
    const auto text = [](const char* number, XlsxNumber kind) {
        return xlsxText(number, kind, XlsxEpoch::Year1900);
    };

    CHECK(text("0.5", XlsxNumber::Time) == "12:00:00");
    CHECK(text("0.60416666666666663", XlsxNumber::Time) == "14:30:00");
    CHECK(text("45356.604166666664", XlsxNumber::DateTime) == "2024-03-05 14:30:00");
    CHECK(text("45356.999999999", XlsxNumber::DateTime) == "2024-03-06");
    CHECK(text("45356", XlsxNumber::DateTime) == "2024-03-05");
    CHECK(text("45356.25", XlsxNumber::Date) == "2024-03-05 06:00:00");
}
