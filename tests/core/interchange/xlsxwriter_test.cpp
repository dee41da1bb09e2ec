// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "interchange/exporter.h"
#include "interchange/ziparchive.h"

#include <QBuffer>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

void insert(Book& book, const QString& kind, const std::vector<std::pair<QString, Value>>& values)
{
    const EntityInfo& entity = book.schema()->entity(kind);
    Record record = Schema::blank(entity);
    for (const auto& [name, value] : values)
        record.values[static_cast<size_t>(entity.indexOf(name))] = value;
    valueOf(book.change({u"add"_s}, [&](Writer& writer) { return writer.insert(std::move(record)); }));
}

Result<qint64> exportTo(Book& book, QBuffer& buffer, const QStringList& columns)
{
    buffer.open(QIODevice::WriteOnly);
    return Exporter(book).write({.kind = u"customer"_s, .columns = columns, .format = ExportOptions::Format::Xlsx},
                                buffer);
}

/// The only sheet of a workbook, as XML.
QByteArray sheetOf(QBuffer& buffer)
{
    auto copy = std::make_unique<QBuffer>();
    copy->setData(buffer.data());
    copy->open(QIODevice::ReadOnly);
    const ZipArchive archive(std::move(copy));
    const auto part = archive.part(u"xl/worksheets/sheet1.xml"_s);
    REQUIRE(part);
    QByteArray sheet(part->size(), '\0');
    REQUIRE(part->read(sheet.data(), sheet.size()) == sheet.size());
    return sheet;
}

} // namespace

TEST_CASE("a workbook holds texts as texts, days as days, and its header stays in sight", "[xlsx][export]")
{
    const auto book = emptyBook();
    insert(*book, u"customer"_s,
           {{u"name"_s, u"=HYPERLINK(\"http://x\")"_s},
            {u"phones"_s, ItemList{{{}, {u"0912345678"_s, {}}}}},
            {u"birthday"_s, qint64{19850331}},
            {u"external_id"_s, u"00042"_s}});
    insert(*book, u"customer"_s, {{u"name"_s, u"An"_s}, {u"birthday"_s, qint64{18990331}}});
    QBuffer buffer;

    CHECK(valueOf(exportTo(*book, buffer, {u"id"_s, u"name"_s, u"phone"_s, u"birthday"_s, u"external_id"_s})) == 2);

    const QByteArray sheet = sheetOf(buffer);
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK(sheet.contains("<t>=HYPERLINK("));
    CHECK(sheet.contains("<t>0912345678</t>"));
    CHECK(sheet.contains("<t>00042</t>"));
    CHECK(sheet.contains("<v>31137</v>"));      // 31 March 1985
    CHECK(sheet.contains("<t>1899-03-31</t>")); // no sheet counts so far back
    CHECK(sheet.contains("<c r=\"A2\"><v>1</v>"));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<cols>"));
}

TEST_CASE("a text that no cell can hold is refused with its column and row, not cut", "[xlsx][export]")
{
    const auto book = emptyBook();
    insert(*book, u"customer"_s, {{u"name"_s, u"Short"_s}, {u"notes"_s, QString(32'767, u'x')}});
    QBuffer fitting;
    CHECK(exportTo(*book, fitting, {}));

    insert(*book, u"customer"_s, {{u"name"_s, u"Long"_s}, {u"notes"_s, QString(32'768, u'x')}});
    QBuffer buffer;
    const auto written = exportTo(*book, buffer, {});

    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"notes"_s));
    CHECK(written.error().message.contains(u"row 3"_s));
    CHECK(buffer.data().isEmpty());
}
