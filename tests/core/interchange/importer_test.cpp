// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include "core/support/books.h"
#include "interchange/importer.h"
#include "schema/customfield.h"
#include "storage/changelog.h"
#include "storage/recordreader.h"
#include "support/sanitized.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A book, a folder, and files imported from it.
struct Import
{
    std::unique_ptr<Book> book = emptyBook();
    QTemporaryDir folder{};
    ImportOptions options{.kind = u"customers"_s};

    QString file(const QByteArray& content, const QString& name = u"people.csv"_s)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    ImportReport run(const QByteArray& content) { return runFile(file(content)); }
    ImportReport runFile(const QString& path)
    {
        auto report = valueOf(Importer(*book, options).run(path));
        CHECK(report.read == report.added + report.updated + report.skipped + report.rejected);
        return report;
    }
    void define(const QString& name, const QString& type, const QString& choices = {})
    {
        const EntityInfo& entity = book->schema()->entity(u"custom_field");
        valueOf(book->change({u"add"_s}, [&](Writer& writer) {
            return writer.insert(toRecord(
                CustomFieldDefinition{
                    .kind = u"customer"_s, .name = name, .label = name, .type = type, .choices = choices},
                entity));
        }));
    }
    qint64 count(const QByteArray& sql) { return valueOf(book->connection().integer("SELECT count(*) FROM " + sql)); }
    Record record(const QString& kind, qint64 id)
    {
        auto reader = valueOf(RecordReader::create(book->connection(), book->schema()->entity(kind)));
        auto found = valueOf(reader.read(id));
        REQUIRE(found.has_value());
        return *found;
    }
    Value value(const QString& kind, qint64 id, QStringView field)
    {
        return record(kind, id).values[static_cast<size_t>(book->schema()->entity(kind).indexOf(field))];
    }
    QString text(const QString& kind, qint64 id, QStringView field) { return kith::textOf(value(kind, id, field)); }
    ItemList list(const QString& kind, qint64 id, QStringView field)
    {
        return std::get<ItemList>(value(kind, id, field));
    }
};

} // namespace

TEST_CASE("the rows of a file become customers in one step that can be undone", "[import]")
{
    Import import;

    const auto report = import.run("Name,E-mail,Phone,City,Birthday\n"
                                   "Nguyễn Thị Hương,huong@example.vn,0912 345 678,Huế,29/02/1992\n"
                                   "Asha Rao,asha@example.in,+91 98480 22338,Hyderabad,\n");

    CHECK(report.kind == u"customer");
    CHECK(report.added == 2);
    CHECK(report.delimiter == ',');
    CHECK(import.text(u"customer"_s, 1, u"name") == u"Nguyễn Thị Hương");
    CHECK(import.list(u"customer"_s, 1, u"phones").at(0).parts == QStringList{u"0912 345 678"_s, u"+84912345678"_s});
    CHECK(import.list(u"customer"_s, 1, u"addresses").at(0).part(1) == u"Huế");
    CHECK(import.value(u"customer"_s, 1, u"birthday") == Value(qint64{19920229}));
    CHECK(import.count("change_set") == 1);
    CHECK(valueOf(ChangeLog(*import.book).undoLast()).changes > 0);
    CHECK(import.count("customer") == 0);
}

TEST_CASE("who is in the book or the file already is skipped", "[import]")
{
    Import import;
    import.run("id,name,email,phone,city\n"
               "7,Asha,asha@example.in,,\n"
               "8,Ravi,,+91 98480 22338,\n"
               "9,Mai,,,Huế\n");

    const auto report = import.run("external_id,name,email,phone,city\n"
                                   "7,Somebody Else,,,\n"          // external id
                                   ",Asha Rao,ASHA@example.in,,\n" // e-mail, whatever its case
                                   ",Ravi K,,0091-98480-22338,\n"  // telephone, however written
                                   ",MAI,,,huế\n"                  // name and city
                                   ",Mai,,,Hà Nội\n"               // another city
                                   ",Mái,,,Huế\n"                  // another name
                                   ",New,new@example.in,,\n"
                                   ",Newer,new@example.in,,\n"); // an earlier row of the file

    CHECK(report.added == 3);
    CHECK(report.skipped == 5);
}

TEST_CASE("the same name in the same city is another person where e-mail or phone differ", "[import]")
{
    Import import;
    import.run("name,city,email,phone\nMai,Huế,mai@example.vn,\n");

    CHECK(import.run("name,city,email\nMai,Huế,mai2@example.vn\n").added == 1);
    CHECK(import.run("name,city,phone\nMai,Huế,0912345678\n").skipped == 1);
    CHECK(import.run("name,city\nMai,Huế\n").skipped == 1);
}

TEST_CASE("an update fills in, overwrites and adds, and its undo takes all of it back", "[import]")
{
    Import import;
    import.run("name,email,phone,company,notes,do_not_call\nAsha,a@x.example,0912345678,Acme,old,yes\n");
    import.options.onDuplicate = OnDuplicate::Update;

    const auto report = import.run("name,email,phone,company,notes,industry\n"
                                   "Asha Rao,a@x.example,0987654321,,new,Textiles\n"
                                   "Asha Rao,a@x.example,0912 345 678,,,\n");

    CHECK(report.updated == 1);
    CHECK(report.skipped == 1);
    CHECK(report.conflicting == 1);
    CHECK(import.text(u"customer"_s, 1, u"name") == u"Asha Rao");
    CHECK(import.text(u"customer"_s, 1, u"company") == u"Acme");
    CHECK(import.text(u"customer"_s, 1, u"notes") == u"new");
    CHECK(import.text(u"customer"_s, 1, u"industry") == u"Textiles");
    CHECK(import.value(u"customer"_s, 1, u"do_not_call") == Value(qint64{1}));
    CHECK(import.list(u"customer"_s, 1, u"phones").size() == 2);

    valueOf(ChangeLog(*import.book).undoLast());
    CHECK(import.text(u"customer"_s, 1, u"name") == u"Asha");
    CHECK(import.text(u"customer"_s, 1, u"industry").isEmpty());
    CHECK(import.list(u"customer"_s, 1, u"phones").size() == 1);
}

TEST_CASE("rows may be added once more on request", "[import]")
{
    Import import;
    import.options.onDuplicate = OnDuplicate::Add;

    CHECK(import.run("name,email\nAsha,a@x.example\nAsha,a@x.example\n").added == 2);
    CHECK(import.run("name,email\nAsha,a@x.example\n").added == 1);
}

TEST_CASE("rows that cannot be taken go to a file with their line and the reason", "[import]")
{
    Import import;
    import.options.rejectsPath = import.folder.filePath(u"rejects.csv"_s);

    const auto report = import.run("name,birthday,kind\n"
                                   "Asha,1990-01-01,person\n"
                                   "Ravi,soon,person\n"
                                   "Mai,,alien\n"
                                   ",1990-01-01,\n"
                                   "Open,\"1990-01-01,person\n"
                                   "Long,1990-01-01,person,more\n");

    CHECK(report.added == 1);
    CHECK(report.rejected == 5);
    const auto rejects = readGuessing(contentOf(import.options.rejectsPath));
    REQUIRE(rejects.rows.size() == 6);
    CHECK(rejects.rows[0] == std::vector<std::string>{"name", "birthday", "kind", "line", "reason"});
    CHECK(rejects.rows[1][0] == "Ravi");
    CHECK(rejects.rows[1][3] == "3");
    CHECK(rejects.rows[1][4].find("soon") != std::string::npos);
    CHECK(rejects.rows[2][4].find("alien") != std::string::npos);
    CHECK(rejects.rows[5].back() == "more");
    const auto permissions = QFile(import.options.rejectsPath).permissions();
    CHECK_FALSE(permissions.testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_CASE("a dry run says what would happen and changes nothing", "[import]")
{
    Import import;
    import.run("name,email,city\nAsha,a@x.example,\nRavi,r@x.example,Delhi\nMai,m@x.example,Huế\n");
    const QByteArray second("name,email,city,birthday\n"
                            "Asha,a@x.example,Hyderabad,\n"  // fills in
                            "Ravi Iyer,r@x.example,Delhi,\n" // conflicts
                            "Mai,m@x.example,Huế,\n"         // the same
                            "New,n@x.example,,\n"
                            "Bad,b@x.example,,soon\n");
    import.options.onDuplicate = OnDuplicate::Update;
    import.options.isDryRun = true;

    const auto dry = import.run(second);
    CHECK(import.count("customer") == 3);
    CHECK(import.count("change_set") == 1);
    import.options.isDryRun = false;
    const auto real = import.run(second);

    CHECK(dry.added == 1);
    CHECK(dry.changed == 1);
    CHECK(dry.conflicting == 1);
    CHECK(dry.same == 1);
    CHECK(dry.rejected == 1);
    CHECK(dry.differences.size() == 4);
    CHECK(std::tuple(dry.added, dry.updated, dry.skipped, dry.rejected) ==
          std::tuple(real.added, real.updated, real.skipped, real.rejected));
}

TEST_CASE("contacts bring the customers they name", "[import]")
{
    Import import;
    import.options.kind = u"contact"_s;

    const auto report = import.run("First Name,Last Name,Company,Job Title,Labels\n"
                                   "Asha,Rao,Acme,Buyer,\"vip, early\"\n"
                                   "Ravi,Iyer,ACME,Owner,vip\n"
                                   "Mai,Ng,,,\n");

    CHECK(report.added == 3);
    CHECK(report.created == QMap<QString, qint64>{{u"customer"_s, 1}, {u"tag"_s, 2}});
    CHECK(import.value(u"contact"_s, 2, u"customer") == Value(qint64{1}));
    CHECK(std::get<IdList>(import.value(u"contact"_s, 1, u"tags")).size() == 2);
}

TEST_CASE("a colleague nobody knows rejects the row unless colleagues may be made", "[import]")
{
    Import import;
    const QByteArray content("name,owner,city\nAsha,Jane Doe,Huế\nRavi,,Huế\n");

    const auto strict = import.run(content);
    CHECK(strict.rejected == 1);
    CHECK(strict.differences.at(0).details.at(0).contains(u"Jane Doe"));

    import.options.create = {u"employee"_s};
    const auto generous = import.run(content);
    CHECK(generous.added == 1);
    CHECK(generous.skipped == 1);
    CHECK(generous.created.value(u"employee"_s) == 1);
}

TEST_CASE("a real export of contacts comes in whole", "[import]")
{
    const QString folder = sharedData(u"crm-exports"_s);
    if (folder.isEmpty())
        return;
    Import import;
    import.options.kind = u"contacts"_s;

    const auto report = import.runFile(folder + u"/atomic-crm_contacts.csv"_s);

    CHECK(report.read == 500);
    CHECK(report.rejected == 0);
    CHECK(report.added + report.skipped == 500);
    CHECK(report.added >= 498);
    CHECK(report.created.value(u"customer"_s) == 55);
    CHECK(import.list(u"contact"_s, 1, u"emails").at(0).part(0) == u"Shelley_Kerluke47@hotmail.com");
    CHECK(import.list(u"contact"_s, 1, u"phones").at(0).label == u"home");
}

TEST_CASE("the other exports come in whole, too", "[import]")
{
    const QString folder = sharedData(u"crm-exports"_s);
    if (folder.isEmpty())
        return;
    const auto [name, rows] = GENERATE(table<const char*, int>({{"atomic-crm_contacts_export.csv", 2},
                                                                {"atomic-crm_companies_sample.csv", 2},
                                                                {"thunderbird_basic_csv_addressbook.csv", 2},
                                                                {"thunderbird_csv_semicolon.csv", 2},
                                                                {"atomic-crm_import-sample.json", 2}}));
    Import import;

    const auto report = import.runFile(folder + u'/' + QLatin1StringView(name));

    INFO(name);
    CHECK(report.added == rows);
    CHECK(report.rejected == 0);
    if (QByteArray(name).startsWith("thunderbird")) {
        CHECK(import.text(u"customer"_s, 1, u"name") == u"John Doe");
        CHECK(import.list(u"customer"_s, 2, u"emails").at(0).part(0) == u"jane@doe.invalid");
    }
}

TEST_CASE("contacts of sixty-six locales come in as they are", "[import]")
{
    const QString folder = sharedData(u"i18n"_s);
    if (folder.isEmpty())
        return;
    Import import;
    const QString path = folder + u"/faker-contacts.csv"_s;

    const auto report = import.runFile(path);

    CHECK(report.read == 264);
    CHECK(report.rejected == 0);
    const auto rows = readGuessing(contentOf(path)).rows;
    CHECK(import.text(u"customer"_s, 1, u"name").toStdString() == rows[1][1] + " " + rows[1][2]);
    CHECK(import.list(u"customer"_s, 1, u"addresses").at(0).part(1).toStdString() == rows[1][7]);
}

TEST_CASE("an import that is stopped leaves nothing", "[import]")
{
    Import import;
    QByteArray content("name\n");
    for (int i = 0; i < 5000; ++i)
        content += "Person " + QByteArray::number(i) + "\n";
    int asked = 0;

    const auto stopped =
        Importer(*import.book, import.options).run(import.file(content), [&](qint64, qint64) { return ++asked < 3; });

    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(import.count("customer") == 0);
    CHECK(import.count("change_set") == 0);
}

TEST_CASE("many rows keep the order of the file, and can be found and undone", "[import]")
{
    constexpr int rows = lessIfSanitized(20'000);
    Import import;
    QByteArray content("\xEF\xBB\xBFname;phone;notes\r\n");
    for (int i = 0; i < rows; ++i)
        content += "Person " + QByteArray::number(i) + ";+84 9" + QByteArray::number(10'000'000 + i) +
                   ";\"says \"\"hello\"\"\r\nand more\"\r\n";

    const auto report = import.run(content);

    CHECK(report.added == rows);
    CHECK(import.text(u"customer"_s, 1, u"name") == u"Person 0");
    CHECK(import.text(u"customer"_s, rows, u"name") == u"Person %1"_s.arg(rows - 1));
    CHECK(import.text(u"customer"_s, rows / 2 + 1, u"notes") == u"says \"hello\"\r\nand more");
    CHECK(import.count("search_exact WHERE search_exact MATCH '\"4999\"'") == 1);
    CHECK(import.run(content).skipped == rows);
    valueOf(ChangeLog(*import.book).undoLast());
    CHECK(import.count("customer") == 0);
}

TEST_CASE("JSON comes in as a list or as the rows of a report", "[import]")
{
    Import import;

    const auto list = import.runFile(import.file(R"([
        {"name": "Asha", "phones": [{"label": "work", "value": "+84 912 345 678", "e164": "+84912345678"}, {"value": "112233445"}],
         "tags": ["vip", "a; b"], "do_not_call": true, "birthday": "--02-29", "id": 77},
        {"name": "Ravi", "addresses": [{"city": "Delhi", "street": "1 \"A\" Road"}]},
        {"birthday": 5}, 7])",
                                                 u"list.json"_s));
    const auto rows = import.runFile(
        import.file(R"({"kind": "customer", "count": 1, "rows": [{"name": "Mai {]"}]})", u"rows.json"_s));

    CHECK(list.added == 2);
    CHECK(list.rejected == 2);
    CHECK(rows.added == 1);
    CHECK(import.list(u"customer"_s, 1, u"phones").at(0).label == u"work");
    CHECK(import.list(u"customer"_s, 1, u"phones").size() == 2);
    CHECK(std::get<IdList>(import.value(u"customer"_s, 1, u"tags")).size() == 2);
    CHECK(import.value(u"customer"_s, 1, u"do_not_call") == Value(qint64{1}));
    CHECK(import.list(u"customer"_s, 2, u"addresses").at(0).part(0) == u"1 \"A\" Road");
    CHECK(import.text(u"customer"_s, 3, u"name") == u"Mai {]");
    CHECK(import.text(u"customer"_s, 1, u"external_id") == u"77");
}

TEST_CASE("a file that is something else is refused in words", "[import]")
{
    Import import;
    const auto refuse = [&](const QByteArray& content) {
        const auto result = Importer(*import.book, import.options).run(import.file(content));
        REQUIRE_FALSE(result.has_value());
        return result.error();
    };

    CHECK(refuse("PK\x03\x04...").message.contains(u"workbook"));
    CHECK(refuse("").message.contains(u"empty"));
    CHECK(refuse("{\"rows\": 5}").code == Error::Code::InvalidInput);
    CHECK(refuse("[{\"name\": \"x\"").message.contains(u"JSON"));
    CHECK(refuse("foo,bar\n1,2\n").message.contains(u"foo, bar"));
    import.options.kind = u"unicorns"_s;
    CHECK(refuse("name\nx\n").message.contains(u"customers"));
    CHECK(import.count("customer") == 0);
}

TEST_CASE("monstrous rows are taken or rejected, and the rest comes in", "[import]")
{
    Import import;
    const QByteArray large(10 << 20, 'x');

    const auto report = import.run("name,notes\nAsha,\"" + large + "\"\nRavi" + QByteArray(1'000'000, ',') +
                                   "end\nMai,\n" + QByteArray(20 << 20, 'y') + "\nLan,\n");

    CHECK(report.added == 3);
    CHECK(report.rejected == 2);
    CHECK(import.text(u"customer"_s, 1, u"notes").size() == large.size());
    const auto header = Importer(*import.book, import.options).run(import.file(QByteArray(1'000'000, ',') + "\nx\n"));
    REQUIRE_FALSE(header.has_value());
    CHECK(header.error().message.contains(u"16384"));
}

TEST_CASE("an amount that may be read two ways is refused, or said how it was read", "[import]")
{
    Import import;
    import.book = valueOf(Book::createInMemory(standardRegistry(), {.currency = u"EUR"_s, .region = u"DE"_s}));
    import.define(u"credit"_s, u"money"_s);
    const auto credit = [&](qint64 id) {
        return import.value(u"customer"_s, id, u"credit");
    };

    CHECK(import.run("name,credit\nA,5.999\nB,1.234\nC,\"1.234,50\"\nD,12.5\n").rejected == 2);
    CHECK(credit(1) == Value(qint64{123'450}));
    CHECK(credit(2) == Value(qint64{1'250}));

    CHECK(import.run("name,credit\nE,12.5\nF,5.999\n").rejected == 1);

    const auto thousands = import.run("name,credit\nG,5.999\nH,1.234\n");
    CHECK(thousands.rejected == 0);
    CHECK(credit(4) == Value(qint64{599'900}));
    REQUIRE(thousands.warnings.size() == 1);
    CHECK(thousands.warnings[0].contains(u"“5.999” was read as 5999.00"));

    CHECK(import.run("name,credit\nI,7.50\nJ,1.25\n").warnings.isEmpty());
}

TEST_CASE("JSON writes a point before decimals and nothing else", "[import]")
{
    Import import;
    import.book = valueOf(Book::createInMemory(standardRegistry(), {.currency = u"EUR"_s, .region = u"DE"_s}));
    import.define(u"credit"_s, u"money"_s);
    import.define(u"weight"_s, u"number"_s);

    const auto report = import.run(R"([{"name": "A", "credit": 5.999}, {"name": "B", "credit": "5.999"},
                                       {"name": "C", "credit": 5.99, "weight": 5.999}])");

    CHECK(report.rejected == 2);
    CHECK(import.value(u"customer"_s, 1, u"credit") == Value(qint64{599}));
    CHECK(import.value(u"customer"_s, 1, u"weight") == Value(qint64{5'999'000}));
}

TEST_CASE("a seventh decimal is rounded, and that is said", "[import]")
{
    Import import;
    import.define(u"weight"_s, u"number"_s);

    const auto report = import.run("name,weight\nA,0.12345678\nB,0.3333333333\n");

    CHECK(import.value(u"customer"_s, 1, u"weight") == Value(qint64{123'457}));
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].contains(u"0.123457"));
}

TEST_CASE("a header that stands there twice loses nothing in silence", "[import]")
{
    Import import;

    const auto report = import.run("name,name,email,email,city,street,city\n"
                                   "Asha,Second,a@example.in,b@example.in,Huế,Lê Lợi,Đà Nẵng\n");

    CHECK(report.unusedColumns == QStringList{u"name"_s});
    import.options.mapping = report.mapping;
    CHECK(import.run("name,name,email,email,city,street,city\nRavi,,c@example.in,d@example.in,,,\n").added == 1);
    CHECK(import.list(u"customer"_s, 2, u"emails").at(1).part(0) == u"d@example.in");
    CHECK(import.list(u"customer"_s, 1, u"emails").at(1).part(0) == u"b@example.in");
    CHECK(import.list(u"customer"_s, 1, u"addresses").at(0).part(0) == u"Lê Lợi");
    CHECK(import.list(u"customer"_s, 1, u"addresses").at(1).part(1) == u"Đà Nẵng");
}

TEST_CASE("the user's own fields come in, are not made twice, and go with an undo", "[import]")
{
    Import import;
    import.options.kind = u"custom_fields"_s;
    const QByteArray file = "kind,name,label,type,choices\n"
                            "customer,roast,Roast,choice,light; dark\n"
                            "customer,id,Id,text,\n"
                            "contact,shoe_size,Shoe size,number,\n";

    CHECK(import.run(file).added == 2);
    CHECK(import.run(file).skipped == 2);
    CHECK(import.book->schema()->entity(u"customer").find(u"roast"));
    import.options.kind = u"customers"_s;
    import.run("name,roast\nAsha,dark\nRavi,pale\n");
    CHECK(import.text(u"customer"_s, 1, u"roast") == u"dark");
    CHECK(import.count("customer") == 1);
    valueOf(ChangeLog(*import.book).undoLast());
    valueOf(ChangeLog(*import.book).undoLast());
    CHECK(import.count("custom_field") == 0);
    CHECK_FALSE(import.book->schema()->entity(u"customer").find(u"roast"));
}
