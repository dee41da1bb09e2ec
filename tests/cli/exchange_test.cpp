// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr const char* customers = "Name,Phone,Email,City,Birthday,Notes\n"
                                  "Nguyễn Thị Hương,+84 912 345 678,huong@example.com,Huế,1990-02-28,\"likes; tea\"\n"
                                  "अमित शर्मा,+91 98765 43210,amit@example.com,पुणे,,\"two\nlines\"\n"
                                  "=HYPERLINK(1),,evil@example.com,,,@SUM\n";

/// The rows without what the program itself keeps: ids, keys and times.
QJsonArray contentOf(const Program& kith, const QString& book)
{
    QJsonArray content;
    for (const auto& row : kith.json({u"--book"_s, book, u"list"_s, u"customers"_s})[u"rows"].toArray()) {
        QJsonObject object = row.toObject();
        for (const auto& key :
             {u"id"_s, u"created"_s, u"changed"_s, u"owner_id"_s, u"tag_ids"_s, u"customer_id"_s, u"external_id"_s})
            object.remove(key);
        content.append(object);
    }
    return content;
}

} // namespace

TEST_CASE("an import counts every row it read", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"customers.csv"_s, customers);

    const QJsonObject report = kith.json({u"import"_s, u"customers"_s, u"customers.csv"_s});

    CHECK(report[u"kind"].toString() == u"customer");
    CHECK(report[u"read"].toInteger() == 3);
    CHECK(report[u"added"].toInteger() == 3);
    CHECK(report[u"updated"].toInteger() + report[u"skipped"].toInteger() + report[u"rejected"].toInteger() == 0);
    CHECK(report[u"created"].isObject());
    CHECK(report[u"seconds"].isDouble());
    CHECK(report[u"warnings"].isArray());
    CHECK(kith.json({u"search"_s, u"nguyen huong"_s})[u"results"].toArray().size() == 1);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("what goes out comes back in the same, in every format", "[cli][import][export]")
{
    const BookProgram kith;
    kith.write(u"customers.csv"_s, customers);
    kith.done({u"import"_s, u"customers"_s, u"customers.csv"_s});
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Shoe size"_s, u"type=number"_s});
    kith.done({u"set"_s, u"customer"_s, u"Nguyễn Thị Hương"_s, u"tags=vip; chợ"_s, u"shoe_size=38.5"_s,
               u"phone_2=+84 243 333 444"_s, u"phone_2_label=home"_s, u"birthday=--02-29"_s,
               u"link=https://example.com/h"_s});
    const QString file = GENERATE(u"out.csv"_s, u"out.tsv"_s, u"out.json"_s, u"exact.csv"_s);
    QStringList line{u"export"_s, u"customers"_s, u"-o"_s, file};
    if (file.startsWith(u"exact"))
        line.append(u"--exact"_s);

    kith.done(line);
    kith.done({u"new"_s, u"second.kith"_s, u"--currency=VND"_s});
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Shoe size"_s, u"type=number"_s});
    const QJsonObject report = kith.json({u"import"_s, u"customers"_s, file});
    line[3] = u"again-"_s + file;
    kith.done(line);

    INFO(file.toStdString());
    CHECK(report[u"added"].toInteger() == 3);
    CHECK(kith.read(u"again-"_s + file) == kith.read(file));
    CHECK(contentOf(kith, u"second.kith"_s) == contentOf(kith, u"shop.kith"_s));
}

TEST_CASE("hard texts survive the way out and in again", "[cli][import][export]")
{
    const BookProgram kith;
    const QStringList texts{u"+41 is no formula"_s,
                            u"'quoted"_s,
                            u"'=already"_s,
                            u"-1+1"_s,
                            u"@cmd"_s,
                            u"\ttab"_s,
                            u"a\nb"_s,
                            u"a\r\nb"_s,
                            u"\"quotes\", commas; semicolons"_s,
                            u"👩‍👩‍👧 ZWJ"_s,
                            u"\u202Eright to left"_s,
                            u"'; DROP TABLE customer; --"_s,
                            u"<script>alert(1)</script>"_s};
    for (const QString& text : texts)
        kith.done({u"add"_s, u"customer"_s, u"name=N"_s, u"notes="_s + text});
    const QStringList profile = GENERATE(QStringList{}, QStringList{u"--exact"_s});

    kith.done(QStringList{u"export"_s, u"customers"_s, u"-o"_s, u"out.csv"_s} + profile);
    kith.done({u"new"_s, u"second.kith"_s});
    kith.done({u"import"_s, u"customers"_s, u"out.csv"_s, u"--on-duplicate=add"_s});

    QStringList notes;
    for (const auto& row : kith.json({u"list"_s, u"customers"_s, u"--sort"_s, u"created"_s})[u"rows"].toArray())
        notes.append(row[u"notes"].toString());
    notes.sort();
    QStringList expected = texts;
    expected.sort();
    CHECK(notes == expected);
}

TEST_CASE("rejected rows are counted, written down and give status 3", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, "Name,Birthday,Note\nAnna,1990-01-01,fine\n,1990-01-01,no name\nBert,1990-13-45,odd day\n");

    const Run run = kith.run({u"import"_s, u"customers"_s, u"in.csv"_s, u"--rejects=bad.csv"_s, u"--json"_s});

    CHECK(run.status == 3);
    CHECK(run.json()[u"rejected"].toInteger() == 2);
    CHECK(run.json()[u"added"].toInteger() == 1);
    const QByteArray rejects = kith.read(u"bad.csv"_s);
    CHECK(rejects.contains("reason"));
    CHECK(rejects.contains("no name"));
    CHECK(rejects.contains("1990-13-45"));
}

TEST_CASE("a dry run shows the difference and changes nothing", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.done({u"add"_s, u"customer"_s, u"name=Hương"_s, u"email=huong@example.com"_s});
    const QByteArray before = kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out;

    const QJsonObject report =
        kith.json({u"import"_s, u"customers"_s, u"in.csv"_s, u"--dry-run"_s, u"--on-duplicate=update"_s});

    CHECK(report[u"dry_run"].toBool());
    CHECK(report[u"added"].toInteger() == 2);
    CHECK(report[u"updated"].toInteger() == 1);
    CHECK(report[u"differences"].toArray().size() >= 3);
    CHECK(kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out == before);
    CHECK_THAT(kith.done({u"import"_s, u"customers"_s, u"in.csv"_s, u"--dry-run"_s}).out.toStdString(),
               ContainsSubstring("Nothing was changed"));
}

TEST_CASE("one undo takes back an import with its updates", "[cli][import][undo]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.done({u"add"_s, u"customer"_s, u"name=Hương"_s, u"email=huong@example.com"_s});
    const QByteArray before = kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out;

    const QJsonObject report = kith.json({u"import"_s, u"customers"_s, u"in.csv"_s, u"--on-duplicate=update"_s});
    kith.done({u"undo"_s});

    CHECK(report[u"updated"].toInteger() == 1);
    CHECK(kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out == before);
    kith.done({u"redo"_s});
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 3);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("importing the same file again skips what is there", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.done({u"import"_s, u"customers"_s, u"in.csv"_s});

    const QJsonObject again = kith.json({u"import"_s, u"customers"_s, u"in.csv"_s});

    CHECK(again[u"skipped"].toInteger() == 3);
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 3);
}

TEST_CASE("a mapping is told, kept and used again", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, "A;B;C\nAnna;12.5.1990;Huế\n");

    const QJsonObject first = kith.json({u"import"_s, u"customers"_s, u"in.csv"_s, u"--mapping"_s,
                                         u"name=A,birthday=B,city=3"_s, u"--save-mapping=shop"_s});
    kith.done({u"undo"_s});
    kith.done({u"import"_s, u"customers"_s, u"in.csv"_s, u"--use-mapping=shop"_s});

    CHECK(first[u"added"].toInteger() == 1);
    const QJsonObject row = kith.json({u"list"_s, u"customers"_s})[u"rows"].toArray()[0].toObject();
    CHECK(row[u"name"].toString() == u"Anna");
    CHECK(row[u"birthday"].toString() == u"1990-05-12");
    CHECK(row[u"addresses"].toArray()[0][u"city"].toString() == u"Huế");
    CHECK(kith.run({u"import"_s, u"customers"_s, u"in.csv"_s, u"--use-mapping=none"_s}).status == 1);
    CHECK(kith.run({u"import"_s, u"contacts"_s, u"in.csv"_s, u"--use-mapping=shop"_s}).status == 1);
}

TEST_CASE("the form of a table can be told where it would be guessed", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.txt"_s, QByteArray("Name|Birthday|City\nTr\xEAn|03/04/1990|Hu\xEA\n"));

    kith.done({u"import"_s, u"customers"_s, u"in.txt"_s, u"--delimiter=|"_s, u"--encoding=windows-1252"_s,
               u"--date-format=MM/DD/YYYY"_s});

    const QJsonObject row = kith.json({u"list"_s, u"customers"_s})[u"rows"].toArray()[0].toObject();
    CHECK(row[u"birthday"].toString() == u"1990-03-04");
    CHECK(row[u"name"].toString() == u"Trên");
}

TEST_CASE("contacts make the customers they name, other kinds only where told", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"contacts.csv"_s, "Name,Customer\nLan,Công ty Sen\nNam,Công ty Sen\n");
    kith.write(u"tasks.csv"_s, "subject,customer,owner\nGọi lại,Công ty Sen,Asha\n");

    const QJsonObject contacts = kith.json({u"import"_s, u"contacts"_s, u"contacts.csv"_s});
    const Run without = kith.run({u"import"_s, u"tasks"_s, u"tasks.csv"_s});
    const QJsonObject with = kith.json({u"import"_s, u"tasks"_s, u"tasks.csv"_s, u"--create=employees"_s});

    CHECK(contacts[u"created"].toObject() == QJsonObject{{u"customer"_s, 1}});
    CHECK(without.status == 3);
    CHECK(with[u"added"].toInteger() == 1);
    CHECK(kith.json({u"list"_s, u"employees"_s})[u"count"].toInteger() == 1);
}

TEST_CASE("an import that cannot be understood or read changes nothing", "[cli][import]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.write(u"empty.csv"_s, "");
    const auto& [line, status] =
        GENERATE(table<QStringList, int>({{{u"customers"_s, u"none.csv"_s}, 1},
                                          {{u"custommers"_s, u"in.csv"_s}, 2},
                                          {{u"customers"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--on-duplicate=merge"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--delimiter=ab"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--date-format=week"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--decimal=x"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--encoding=klingon"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--mapping=name"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--create=robots"_s}, 2},
                                          {{u"customers"_s, u"in.csv"_s, u"--mapping=name=Nowhere"_s}, 1},
                                          {{u"customers"_s, u"."_s}, 1}}));

    const Run run = kith.run(QStringList{u"import"_s} + line);

    INFO(line.join(u' ').toStdString());
    CHECK(run.status == status);
    CHECK(run.error.startsWith("kith: "));
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 0);
}

TEST_CASE("an export holds what was asked for", "[cli][export]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.done({u"import"_s, u"customers"_s, u"in.csv"_s});

    const QByteArray csv = kith.done({u"export"_s, u"customers"_s, u"--where"_s, u"city = hue"_s, u"--columns"_s,
                                      u"name, email"_s, u"--exact"_s})
                               .out;

    CHECK(csv == "name,email\r\nNguyễn Thị Hương,huong@example.com\r\n");
    CHECK(kith.done({u"export"_s, u"customers"_s}).out.startsWith("\xEF\xBB\xBF"));
    CHECK(QJsonDocument::fromJson(kith.done({u"export"_s, u"customers"_s, u"--format=json"_s}).out).array().size() ==
          3);
    CHECK(kith.run({u"export"_s, u"customers"_s, u"--format=pdf"_s}).status == 2);
    CHECK(kith.run({u"export"_s, u"customers"_s, u"--columns=shoe"_s}).status == 2);
    CHECK(kith.run({u"export"_s, u"customers"_s, u"--where=shoe = 1"_s}).status == 2);
    CHECK(kith.shell(u"\"$KITH\" export customers > /dev/full"_s).status == 1);
    CHECK(kith.run({u"export"_s, u"customers"_s, u"-o"_s, u"/proc/none/x.csv"_s}).status == 1);
}

TEST_CASE("a backup is proved, restored elsewhere and equal", "[cli][backup]")
{
    const BookProgram kith;
    kith.write(u"in.csv"_s, customers);
    kith.done({u"import"_s, u"customers"_s, u"in.csv"_s});

    const QJsonObject made = kith.json({u"backup"_s, u"backup.kith"_s});
    const QJsonObject restored = kith.json({u"restore"_s, u"backup.kith"_s, u"--to"_s, u"again.kith"_s});

    CHECK(made[u"records"][u"customers"].toInteger() == 3);
    CHECK(made[u"sha256"].toString().size() == 64);
    CHECK(restored[u"records"] == made[u"records"]);
    CHECK(kith.done({u"--book=again.kith"_s, u"export"_s, u"customers"_s}).out ==
          kith.done({u"export"_s, u"customers"_s}).out);
    CHECK(kith.json({u"--book=again.kith"_s, u"check"_s})[u"ok"].toBool());
}

TEST_CASE("backup and restore overwrite nothing and take no strangers", "[cli][backup]")
{
    const BookProgram kith;
    kith.write(u"letter.txt"_s, "Dear Anna");

    CHECK(kith.run({u"backup"_s, u"letter.txt"_s}).status == 1);
    CHECK(kith.run({u"restore"_s, u"letter.txt"_s, u"--to"_s, u"new.kith"_s}).status == 1);
    CHECK(kith.run({u"restore"_s, u"shop.kith"_s, u"--to"_s, u"letter.txt"_s}).status == 1);
    CHECK(kith.run({u"restore"_s, u"shop.kith"_s}).status == 2);
    CHECK(kith.read(u"letter.txt"_s) == "Dear Anna");
    CHECK_FALSE(QFile::exists(kith.path(u"new.kith"_s)));
}

TEST_CASE("generated customers are the same for the same seed and go with one undo", "[cli][generate]")
{
    const Program kith;
    const auto exported = [&](const QString& book, const QString& seed) {
        kith.done({u"new"_s, book, u"--currency=EUR"_s});
        CHECK(kith.json({u"generate"_s, u"--customers=200"_s, u"--seed"_s, seed})[u"customers"].toInteger() == 200);
        // All but the key, which tells when they were made.
        const QString columns = u"name,kind,company,stage,source,phones,emails,addresses,language,birthday,notes"_s;
        return kith.done({u"export"_s, u"customers"_s, u"--columns"_s, columns}).out;
    };

    const QByteArray first = exported(u"a.kith"_s, u"7"_s);
    CHECK(exported(u"b.kith"_s, u"7"_s) == first);
    CHECK(exported(u"c.kith"_s, u"8"_s) != first);
    kith.done({u"undo"_s});
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 0);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
    CHECK(kith.run({u"generate"_s, u"--customers=0"_s}).status == 2);
}

TEST_CASE("the sample book is small, lively, in five scripts, and sound", "[cli][sample]")
{
    const Program kith;

    const QJsonObject made = kith.json({u"new"_s, u"sample.kith"_s, u"--sample"_s, u"--currency=INR"_s});

    const QJsonArray rows = kith.json({u"list"_s, u"customers"_s})[u"rows"].toArray();
    CHECK(rows.size() >= 60);
    CHECK(rows.size() <= 120);
    CHECK(made[u"added"][u"customers"].toInteger() == rows.size());
    QSet<QString> languages;
    for (const auto& row : rows)
        languages.insert(row[u"language"].toString());
    CHECK(languages == QSet<QString>{u"en"_s, u"vi"_s, u"hi"_s, u"te"_s, u"ur"_s});
    const auto count = [&](const QString& kind, const QString& filter) {
        return kith.json({u"list"_s, kind, u"--where"_s, filter, u"--limit=1"_s})[u"count"].toInteger();
    };
    CHECK(count(u"employees"_s, u"active"_s) == 5);
    CHECK(count(u"interactions"_s, u"at within last 30 days"_s) > 10);
    CHECK(count(u"interactions"_s, u"at > today"_s) == 0);
    CHECK(count(u"tasks"_s, u"not done and due within next 7 days"_s) > 3);
    CHECK(count(u"tasks"_s, u"not done and due < today"_s) > 0);
    CHECK(count(u"customers"_s, u"birthday within next 14 days"_s) > 0);
    CHECK(count(u"needs"_s, u"not met"_s) > 3);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
    CHECK(kith.json({u"undo"_s})[u"undone"].toArray().size() == 1);
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 0);
}

TEST_CASE("a book that may only be read is read, and says so when it is to be changed", "[cli]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    // Of a newer version: nobody may write it, whatever the rights of the user who runs this test.
    kith.done({u"backup"_s, u"newer.kith"_s});
    QFile file(kith.path(u"newer.kith"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(60));
    REQUIRE(file.write(QByteArray::fromHex("000003e7")) == 4); // user_version 999
    file.close();
    const QByteArray bytes = kith.read(u"newer.kith"_s);

    CHECK(kith.json({u"--book=newer.kith"_s, u"list"_s, u"customers"_s})[u"count"].toInteger() == 1);
    const Run run = kith.run({u"--book=newer.kith"_s, u"add"_s, u"customer"_s, u"name=Bert"_s});
    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("newer"));
    CHECK(kith.read(u"newer.kith"_s) == bytes);
}
