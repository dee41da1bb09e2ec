// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include "core/support/books.h"
#include "interchange/exporter.h"
#include "interchange/importer.h"
#include "interchange/recordkey.h"
#include "sample/samplebook.h"
#include "schema/customfield.h"
#include "storage/recordreader.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

using Format = ExportOptions::Format;

/// What is the same in two books: ids and times are each book's own, keys stand for records.
std::vector<std::vector<Value>> contentOfBook(Book& book, const QString& kind)
{
    const EntityInfo& entity = book.schema()->entity(kind);
    auto reader = valueOf(RecordReader::create(book.connection(), entity));
    auto ids = valueOf(book.connection().prepare("SELECT id FROM " + kind.toUtf8() + " ORDER BY id"));
    std::vector<std::vector<Value>> rows;
    while (valueOf(ids.step())) {
        const Record record = *valueOf(reader.read(ids.integer(0)));
        std::vector<Value>& row = rows.emplace_back();
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const Field& field = entity.fields[i];
            if (!field.isWritable())
                continue;
            Value value = record.values[i];
            IdList targets;
            if (const auto* list = std::get_if<IdList>(&value))
                targets = *list;
            else if (field.type == FieldType::Reference && !isNull(value))
                targets = {integerOf(value)};
            if (!targets.empty()) {
                QStringList names;
                for (const qint64 id : targets)
                    names.append(valueOf(referenceText(book.connection(), book.schema()->entity(field.target), id)));
                names.sort();
                value = names.join(u'|');
            }
            if (field.name == u"external_id" && isEmpty(value))
                value = madeKey(record.id, integerOf(record.values[size_t(entity.indexOf(u"created"))]));
            row.push_back(std::move(value));
        }
    }
    return rows;
}

QByteArray exported(Book& book, const ExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    valueOf(Exporter(book).write(options, buffer));
    return buffer.data();
}

/// Everything of one kind out of one book and into another.
std::unique_ptr<Book> carriedOver(Book& book, ExportOptions options, const std::function<void(Book&)>& prepare = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"export"_s);
    valueOf(Exporter(book).writeFile(options, path));
    auto other = emptyBook();
    if (prepare)
        prepare(*other);
    ImportOptions import{.kind = options.kind, .onDuplicate = OnDuplicate::Add};
    import.create = {u"employee"_s, u"customer"_s, u"contact"_s};
    const auto report = valueOf(Importer(*other, import).run(path));
    for (const auto& difference : report.differences)
        UNSCOPED_INFO(difference.line << ": " << difference.details.join(u' ').toStdString());
    CHECK(report.rejected == 0);
    return other;
}

void insert(Book& book, const QString& kind, const std::vector<std::pair<QString, Value>>& values)
{
    const EntityInfo& entity = book.schema()->entity(kind);
    Record record = Schema::blank(entity);
    for (const auto& [name, value] : values)
        record.values[static_cast<size_t>(entity.indexOf(name))] = value;
    valueOf(book.change({u"add"_s}, [&](Writer& writer) { return writer.insert(std::move(record)); }));
}

void fillWithEverything(Book& book)
{
    insert(book, u"employee"_s, {{u"name"_s, u"Jane Doe"_s}, {u"active"_s, qint64{1}}});
    insert(book, u"tag"_s, {{u"name"_s, u"vip"_s}});
    insert(book, u"tag"_s, {{u"name"_s, u"semi; colon, \"quoted\""_s}});
    insert(book, u"customer"_s,
           {{u"name"_s, u"Nguyễn Thị Hương"_s},
            {u"kind"_s, u"person"_s},
            {u"company"_s, u"=Acme & Söhne"_s},
            {u"stage"_s, u"my own stage"_s},
            {u"owner"_s, qint64{1}},
            {u"tags"_s, IdList{1, 2}},
            {u"birthday"_s, qint64{229}},
            {u"phones"_s, ItemList{{u"work"_s, {u"+84 912 345 678"_s, {}}}, {{}, {u"(024) 3825 0000"_s, {}}}}},
            {u"emails"_s, ItemList{{u"a \"label\", odd"_s, {u"huong@example.vn"_s}}}},
            {u"addresses"_s, ItemList{{u"home"_s, {u"1 Lê Lợi\nTầng 2"_s, u"Huế"_s, {}, u"530000"_s, u"Việt Nam"_s}},
                                      {{}, {{}, u"Đà Nẵng"_s, {}, {}, {}}}}},
            {u"links"_s, ItemList{{u"zalo"_s, {u"https://zalo.me/1"_s}}}},
            {u"consents"_s, ItemList{{u"email"_s, {u"given"_s, u"2024-02-29"_s, u"form"_s}}}},
            {u"notes"_s, u"  spaces around  \r\nand \\ backslashes \"\" ::: * here\n"_s},
            {u"do_not_call"_s, qint64{1}},
            {u"external_id"_s, u"00042"_s}});
    insert(book, u"customer"_s, {{u"name"_s, u"+41 44 668 18 00"_s}, {u"notes"_s, u"'=quoted"_s}});
    insert(book, u"customer"_s, {{u"name"_s, u"-12.50"_s}, {u"tax_id"_s, u"\t@x"_s}});
}

} // namespace

TEST_CASE("everything that goes out comes back identical", "[export][roundtrip]")
{
    const auto format = GENERATE(Format::Csv, Format::Tsv, Format::Xlsx, Format::Json);
    const auto profile = GENERATE(CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact);
    auto book = emptyBook();
    fillWithEverything(*book);

    const auto other = carriedOver(*book, {.kind = u"customers"_s, .format = format, .profile = profile});

    CHECK(contentOfBook(*other, u"customer"_s) == contentOfBook(*book, u"customer"_s));
    CHECK(contentOfBook(*other, u"tag"_s) == contentOfBook(*book, u"tag"_s));
}

TEST_CASE("a text may begin with what marks a file as UTF-8", "[export][roundtrip]")
{
    const auto format = GENERATE(Format::Csv, Format::Tsv, Format::Json);
    const auto profile = GENERATE(CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact);
    auto book = emptyBook();
    insert(*book, u"customer"_s,
           {{u"name"_s, u"\uFEFFmarked"_s},
            {u"notes"_s, u"\uFEFF=1"_s},
            {u"gender"_s, u"\uFEFF"_s},
            {u"phones"_s, ItemList{{u"\uFEFFwork"_s, {u"\uFEFF123"_s, {}}}}}});

    const auto other = carriedOver(*book, {.kind = u"customers"_s, .format = format, .profile = profile});

    CHECK(contentOfBook(*other, u"customer"_s) == contentOfBook(*book, u"customer"_s));
}

TEST_CASE("contacts, tasks and interactions come back with whom they name", "[export][roundtrip]")
{
    const auto format = GENERATE(Format::Csv, Format::Xlsx, Format::Json);
    auto book = emptyBook();
    fillWithEverything(*book);
    insert(*book, u"contact"_s, {{u"name"_s, u"Mai"_s}, {u"customer"_s, qint64{1}}, {u"kind"_s, u"supplier"_s}});
    insert(*book, u"task"_s,
           {{u"subject"_s, u"Call; back"_s},
            {u"customer"_s, qint64{1}},
            {u"owner"_s, qint64{1}},
            {u"due"_s, qint64{20'000}}});
    insert(*book, u"interaction"_s,
           {{u"kind"_s, u"call"_s},
            {u"at"_s, qint64{1'700'000'000'123}},
            {u"customers"_s, IdList{1, 3}},
            {u"employees"_s, IdList{1}},
            {u"minutes"_s, qint64{5}},
            {u"text"_s, u"Said \"hello\""_s}});

    for (const auto& kind : {u"contact"_s, u"task"_s, u"interaction"_s}) {
        const auto other = carriedOver(*book, {.kind = kind, .format = format});
        INFO(kind.toStdString());
        CHECK(contentOfBook(*other, kind) == contentOfBook(*book, kind));
    }
}

TEST_CASE("the user's own fields go out and come back", "[export][roundtrip]")
{
    const auto format = GENERATE(Format::Csv, Format::Xlsx, Format::Json);
    const auto define = [](Book& book) {
        for (const auto& type : {u"text"_s, u"number"_s, u"money"_s, u"date"_s, u"yes_no"_s, u"link"_s})
            insert(book, u"custom_field"_s,
                   {{u"kind"_s, u"customer"_s},
                    {u"name"_s, u"my_"_s + type},
                    {u"label"_s, u"My "_s + type},
                    {u"type"_s, type}});
    };
    auto book = emptyBook();
    define(*book);
    insert(*book, u"customer"_s,
           {{u"name"_s, u"Asha"_s},
            {u"my_text"_s, u"=x, \"y\""_s},
            {u"my_number"_s, qint64{-1'500'000}},
            {u"my_money"_s, qint64{980}},
            {u"my_date"_s, qint64{19'782}},
            {u"my_yes_no"_s, qint64{1}},
            {u"my_link"_s, u"https://example.org/?a=1&b"_s}});

    const auto other = carriedOver(*book, {.kind = u"customers"_s, .format = format}, define);

    CHECK(contentOfBook(*other, u"customer"_s) == contentOfBook(*book, u"customer"_s));
}

namespace {

const QStringList& kindsInOrder()
{
    static const QStringList kinds{u"custom_field"_s, u"employee"_s, u"tag"_s,  u"customer"_s,
                                   u"contact"_s,      u"need"_s,     u"task"_s, u"interaction"_s};
    return kinds;
}

/// The sample, and what names cannot tell apart: two of one name, city and telephone, and names like ids and keys.
std::unique_ptr<Book> bookOfNamesakes()
{
    auto book = emptyBook();
    valueOf(fillSampleBook(*book, QDate(2026, 3, 31)));
    insert(*book, u"custom_field"_s,
           {{u"kind"_s, u"customer"_s},
            {u"name"_s, u"roast"_s},
            {u"label"_s, u"Roast; \"kind\""_s},
            {u"type"_s, u"choice"_s},
            {u"choices"_s, u"[\"light, or so\",\"dark\"]"_s}});
    qint64 id = valueOf(book->connection().integer("SELECT max(id) FROM customer"));
    const QString names[] = {u"Isabel Young"_s, u"Isabel Young"_s, u"isabel young"_s,   u" Isabel Young "_s,
                             u"customer:1"_s,   u"A <id:B>"_s,     u"Mai; \"Lan\", x"_s};
    for (const QString& name : names) {
        insert(*book, u"customer"_s,
               {{u"name"_s, name},
                {u"roast"_s, u"light, or so"_s},
                {u"phones"_s, ItemList{{{}, {u"+84912345678"_s, {}}}}},
                {u"addresses"_s, ItemList{{{}, {{}, u"Huế"_s, {}, {}, {}}}}}});
        ++id;
        insert(*book, u"task"_s, {{u"subject"_s, u"Call "_s + name}, {u"customer"_s, id}});
        insert(*book, u"interaction"_s,
               {{u"kind"_s, u"call"_s}, {u"at"_s, qint64{1'700'000'000'123}}, {u"customers"_s, IdList{id}}});
    }
    insert(*book, u"interaction"_s,
           {{u"kind"_s, u"visit"_s}, {u"at"_s, qint64{1'700'000'000'000}}, {u"customers"_s, IdList{id - 1, id}}});
    return book;
}

/// Imports the files of all kinds as a user would, and returns how many rows were added; none may be rejected.
qint64 importAll(Book& book, const QDir& folder)
{
    qint64 added = 0;
    for (const QString& kind : kindsInOrder()) {
        const auto report = valueOf(Importer(book, {.kind = kind}).run(folder.filePath(kind)));
        for (const auto& difference : report.differences)
            UNSCOPED_INFO(difference.line << ": " << difference.details.join(u' ').toStdString());
        INFO(kind.toStdString());
        CHECK(report.rejected == 0);
        CHECK(report.created.isEmpty());
        added += report.added;
    }
    return added;
}

} // namespace

TEST_CASE("a whole book goes out and comes back the same, and its files add nothing a second time",
          "[export][import][roundtrip]")
{
    const auto format = GENERATE(Format::Csv, Format::Tsv, Format::Json);
    const auto profile = GENERATE(CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact);
    auto book = bookOfNamesakes();
    QTemporaryDir folder;
    for (const QString& kind : kindsInOrder())
        valueOf(Exporter(*book).writeFile({.kind = kind, .format = format, .profile = profile}, folder.filePath(kind)));
    auto other = emptyBook();

    importAll(*other, folder.path());

    for (const QString& kind : kindsInOrder()) {
        INFO(kind.toStdString());
        CHECK(contentOfBook(*other, kind) == contentOfBook(*book, kind));
        const ExportOptions options{.kind = kind, .format = format, .profile = profile};
        CHECK(exported(*other, options) == exported(*book, options));
    }
    CHECK(importAll(*other, folder.path()) == 0);
    const QByteArray before = contentsOf(*book);
    CHECK(importAll(*book, folder.path()) == 0);
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("a file of ours that is imported to update changes nothing in the book it came from",
          "[export][import][roundtrip]")
{
    auto book = bookOfNamesakes();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.csv"_s);
    valueOf(Exporter(*book).writeFile({.kind = u"customers"_s}, path));
    const QByteArray before = contentsOf(*book);

    const auto report =
        valueOf(Importer(*book, {.kind = u"customers"_s, .onDuplicate = OnDuplicate::Update}).run(path));

    CHECK(report.updated == 0);
    CHECK(report.same == report.read);
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("a copy of a book that went its own way is not taken for the book", "[import][roundtrip]")
{
    auto book = emptyBook();
    insert(*book, u"customer"_s, {{u"name"_s, u"Asha"_s}});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"customers.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name,external_id\nRavi,kith:1.lq2x8f9a\n");
    file.close();

    CHECK(valueOf(Importer(*book, {.kind = u"customers"_s}).run(file.fileName())).added == 1);
    CHECK(valueOf(Importer(*book, {.kind = u"customers"_s}).run(file.fileName())).skipped == 1);
}

TEST_CASE("naughty and hostile strings survive book, file and book in every format", "[export][roundtrip]")
{
    const QString i18n = sharedData(u"i18n"_s);
    const QString security = sharedData(u"security"_s);
    if (i18n.isEmpty() || security.isEmpty())
        return;
    const auto format = GENERATE(Format::Csv, Format::Tsv, Format::Xlsx, Format::Json);
    const auto profile = GENERATE(CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact);
    auto book = emptyBook();
    QStringList texts;
    for (const auto& text : QJsonDocument::fromJson(contentOf(i18n + u"/blns.json"_s)).array())
        texts.append(text.toString());
    for (const auto& line : contentOf(security + u"/csv-formula-payloads.txt"_s).split('\n'))
        texts.append(QString::fromUtf8(line));
    valueOf(book->change({u"add"_s}, [&](Writer& writer) -> Result<qint64> {
        const EntityInfo& entity = writer.schema().entity(u"customer");
        qint64 last = 0;
        for (const QString& text : texts) {
            Record record = Schema::blank(entity);
            record.values[size_t(entity.indexOf(u"name"))] = text.trimmed().isEmpty() ? u"x"_s : text;
            record.values[size_t(entity.indexOf(u"notes"))] = text;
            record.values[size_t(entity.indexOf(u"phones"))] = ItemList{{text, {text, {}}}};
            record.values[size_t(entity.indexOf(u"emails"))] = ItemList{{{}, {text}}, {text, {u"x"_s}}};
            KITH_TRY_ASSIGN(last, writer.insert(std::move(record)));
        }
        return last;
    }));

    const auto other = carriedOver(*book, {.kind = u"customers"_s, .format = format, .profile = profile});

    const auto before = contentOfBook(*book, u"customer"_s);
    const auto after = contentOfBook(*other, u"customer"_s);
    REQUIRE(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i)
        CHECK(before[i] == after[i]);
}

TEST_CASE("columns and records are exported as asked for", "[export]")
{
    auto book = emptyBook();
    fillWithEverything(*book);

    const auto table = readAll(exported(*book, {.kind = u"customer"_s,
                                                .columns = {u"id"_s, u"name"_s, u"phone_2"_s, u"city"_s, u"tags"_s},
                                                .profile = CsvWriter::Profile::Exact,
                                                .ids = IdList{3, 1, 99}}));
    const auto json = QJsonDocument::fromJson(
        exported(*book, {.kind = u"customer"_s, .columns = {u"id"_s, u"owner"_s}, .format = Format::Json}));

    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == std::vector<std::string>{"id", "name", "phone_2", "city", "tags"});
    CHECK(table.rows[1][1] == "-12.50");
    CHECK(table.rows[2][2] == "(024) 3825 0000");
    CHECK(table.rows[2][4] == "vip; \"semi; colon, \"\"quoted\"\"\"");
    CHECK(json.array().size() == 3);
    CHECK(json.array()[0].toObject()[u"owner"_s].toString() == u"Jane Doe");
    CHECK(json.array()[1].toObject()[u"owner"_s].isNull());
}

TEST_CASE("an unknown column is refused with the nearest one", "[export]")
{
    auto book = emptyBook();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);

    const auto result = Exporter(*book).write({.kind = u"customer"_s, .columns = {u"emial"_s}}, buffer);

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().message.contains(u"email"));
}

TEST_CASE("an empty book exports a header and an empty list", "[export]")
{
    auto book = emptyBook();

    CHECK(readAll(exported(*book, {.kind = u"customer"_s, .profile = CsvWriter::Profile::Exact})).rows.size() == 1);
    CHECK(QJsonDocument::fromJson(exported(*book, {.kind = u"customer"_s, .format = Format::Json})).isArray());
}

TEST_CASE("a large export by several threads keeps order and number", "[export]")
{
    QTemporaryDir folder;
    auto book = valueOf(Book::create(folder.filePath(u"book.kith"_s), standardRegistry(), {}));
    QByteArray content("name,phone,city\n");
    for (int i = 0; i < 30'000; ++i)
        content += "Person " + QByteArray::number(i) + ",+84 9" + QByteArray::number(10'000'000 + i) + ",Huế\n";
    QFile file(folder.filePath(u"in.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    valueOf(Importer(*book, {.kind = u"customers"_s}).run(file.fileName()));

    const QString path = folder.filePath(u"out.csv"_s);
    const auto count = valueOf(
        Exporter(*book).writeFile({.kind = u"customers"_s, .columns = {u"name"_s, u"phone"_s, u"city"_s}}, path));

    CHECK(count == 30'000);
    CHECK(readGuessing(contentOf(path)).rows == readAll(content).rows);
    CHECK_FALSE(QFile(path).permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
}
