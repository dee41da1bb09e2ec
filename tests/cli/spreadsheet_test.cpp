// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

/// Has LibreOffice write a table of ours in another form, in the folder "there"; false where it could not.
bool convert(const Program& kith, const QString& file, const QString& form)
{
    const QString line = u"soffice -env:UserInstallation=file://$PWD/.office --headless --infilter=CSV:44,34,76,1 "
                         u"--convert-to '%1' --outdir there %2 >/dev/null 2>&1"_s;
    return kith.shell(line.arg(form, file)).status == 0;
}

} // namespace

TEST_CASE("a spreadsheet program finds no formula in a safe export, and gives back what was in it",
          "[cli][export][spreadsheet]")
{
    const QString corpus = QStringLiteral(KITH_SHARED_DATA "/security/csv-formula-payloads.txt");
    QFile payloads(corpus);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty() || !payloads.open(QIODevice::ReadOnly)) {
        WARN("skipped: it needs LibreOffice (libreoffice-calc-nogui) and the shared test data");
        return;
    }
    const BookProgram kith;
    QByteArray table = "name,notes\n";
    int number = 0;
    for (QByteArray line : payloads.readAll().split('\n'))
        table += "Payload " + QByteArray::number(++number) + ",\"" + line.replace("\"", "\"\"") + "\"\n";
    kith.write(u"payloads.csv"_s, table);
    kith.done({u"import"_s, u"customers"_s, u"payloads.csv"_s});
    kith.done({u"export"_s, u"customers"_s, u"--columns=name,notes"_s, u"-o"_s, u"safe.csv"_s});
    kith.done({u"export"_s, u"customers"_s, u"--columns=name,notes"_s, u"--exact"_s, u"-o"_s, u"exact.csv"_s});

    REQUIRE(convert(kith, u"safe.csv"_s, u"fods"_s));
    REQUIRE(convert(kith, u"exact.csv"_s, u"fods"_s));
    REQUIRE(convert(kith, u"safe.csv"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"_s));

    CHECK_FALSE(kith.read(u"there/safe.fods"_s).contains("table:formula"));
    CHECK(kith.read(u"there/exact.fods"_s).contains("table:formula")); // so they would have been found
    // Saved by the spreadsheet program and imported again.
    kith.write(u"back.csv"_s, "\xEF\xBB\xBF" + kith.read(u"there/safe.csv"_s));
    kith.done({u"new"_s, u"other.kith"_s, u"--currency=VND"_s});
    kith.done({u"--book"_s, u"other.kith"_s, u"import"_s, u"customers"_s, u"back.csv"_s});
    CHECK(
        kith.done({u"--book"_s, u"other.kith"_s, u"export"_s, u"customers"_s, u"--columns=name,notes"_s, u"--exact"_s})
            .out == kith.read(u"exact.csv"_s));
}

TEST_CASE("a spreadsheet program opens our workbook without a formula, and what it saves is imported the same",
          "[cli][export][spreadsheet]")
{
    const QString corpus = QStringLiteral(KITH_SHARED_DATA "/security/csv-formula-payloads.txt");
    QFile payloads(corpus);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty() || !payloads.open(QIODevice::ReadOnly)) {
        WARN("skipped: it needs LibreOffice (libreoffice-calc-nogui) and the shared test data");
        return;
    }
    const BookProgram kith;
    QByteArray table = "name,birthday,notes\n";
    int number = 0;
    for (QByteArray line : payloads.readAll().split('\n'))
        table += "Payload " + QByteArray::number(++number) + ",1985-03-31,\"" + line.replace("\"", "\"\"") + "\"\n";
    kith.write(u"payloads.csv"_s, table);
    kith.done({u"import"_s, u"customers"_s, u"payloads.csv"_s});
    const QStringList columns{u"export"_s, u"customers"_s, u"--columns=name,birthday,notes"_s};
    kith.done(columns + QStringList{u"-o"_s, u"book.xlsx"_s});
    kith.done(columns + QStringList{u"--exact"_s, u"-o"_s, u"exact.csv"_s});

    const QString office = u"soffice -env:UserInstallation=file://$PWD/.office --headless --convert-to %1 --outdir "
                           u"there book.xlsx >/dev/null 2>&1"_s;
    REQUIRE(kith.shell(office.arg(u"fods"_s)).status == 0);
    REQUIRE(kith.shell(office.arg(u"xlsx"_s)).status == 0);

    CHECK_FALSE(kith.read(u"there/book.fods"_s).contains("table:formula"));
    kith.done({u"new"_s, u"other.kith"_s, u"--currency=VND"_s});
    kith.done({u"--book"_s, u"other.kith"_s, u"import"_s, u"customers"_s, u"there/book.xlsx"_s});
    CHECK(kith.done(QStringList{u"--book"_s, u"other.kith"_s} + columns + QStringList{u"--exact"_s}).out ==
          kith.read(u"exact.csv"_s));
}

TEST_CASE("a company that a spreadsheet program merged over its contacts is imported with each of them",
          "[cli][import][spreadsheet]")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        WARN("skipped: it needs LibreOffice (libreoffice-calc-nogui)");
        return;
    }
    const BookProgram kith;
    const auto cell = [](const QByteArray& text, const QByteArray& span = {}) -> QByteArray {
        return "<table:table-cell " + span + " office:value-type='string'><text:p>" + text +
               "</text:p></table:table-cell>";
    };
    const auto row = [](const QByteArray& cells) -> QByteArray {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const QByteArray covered = "<table:covered-table-cell/>";
    const QByteArray title = cell("Contacts of 2026", "table:number-columns-spanned='3' table:number-rows-spanned='1'");
    const QByteArray company = cell("Sông Hồng", "table:number-columns-spanned='1' table:number-rows-spanned='3'");
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    kith.write(u"merged.fods"_s,
               "<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='" + urn +
                   "office:1.0' xmlns:table='" + urn + "table:1.0' xmlns:text='" + urn +
                   "text:1.0' office:version='1.3' office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                   "<office:body><office:spreadsheet><table:table table:name='Contacts'>" +
                   row(title + covered + covered) + row(cell("customer") + cell("name") + cell("phone")) +
                   row(company + cell("An") + cell("+84 912 345 671")) +
                   row(covered + cell("Bình") + cell("+84 912 345 672")) +
                   row(covered + cell("Chi") + cell("+84 912 345 673")) +
                   row(cell("Asha") + cell("Dev") + cell("+84 912 345 674")) +
                   "</table:table></office:spreadsheet></office:body></office:document>");
    REQUIRE(kith.shell(u"soffice -env:UserInstallation=file://$PWD/.office --headless --convert-to xlsx merged.fods "
                       u">/dev/null 2>&1"_s)
                .status == 0);

    kith.done({u"import"_s, u"contacts"_s, u"merged.xlsx"_s});

    CHECK(
        kith.done({u"export"_s, u"contacts"_s, u"--columns=name,customer"_s, u"--exact"_s}).out.trimmed().split('\n') ==
        QByteArrayList{"name,customer\r", "An,Sông Hồng\r", "Bình,Sông Hồng\r", "Chi,Sông Hồng\r", "Dev,Asha"});
}
