// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("what is added is shown, listed and found", "[cli][records]")
{
    const Shop kith;

    const QJsonObject shown = kith.json({u"show"_s, u"customer"_s, u"customer:1"_s});
    CHECK(shown[u"name"].toString() == u"Nguyễn Thị Hương");
    CHECK(shown[u"owner"].toString() == u"Asha Rao");
    CHECK(shown[u"owner_id"].toInteger() == 1);
    CHECK(shown[u"tags"].toArray() == QJsonArray{u"vip"_s, u"wholesale"_s});
    CHECK(shown[u"phones"].toArray()[0][u"e164"].toString() == u"+84912345678");
    CHECK(shown[u"addresses"].toArray()[0][u"city"].toString() == u"Huế");

    const QJsonObject found = kith.json({u"search"_s, u"huong"_s, u"nguyen"_s});
    REQUIRE(found[u"results"].toArray().size() == 1);
    const QJsonObject hit = found[u"results"].toArray()[0].toObject();
    CHECK(hit[u"kind"].toString() == u"customer");
    CHECK(hit[u"id"].toInteger() == 1);
    CHECK(hit[u"title"].toString() == u"Nguyễn Thị Hương");
    CHECK(hit.contains(u"subtitle"));
    CHECK(hit[u"score"].isDouble());
    CHECK(kith.json({u"search"_s, u"amit sharma"_s})[u"results"].toArray()[0][u"id"].toInteger() == 2);
}

TEST_CASE("a list has its kind, its count and every field of each row, null included", "[cli][records]")
{
    const Shop kith;

    const QJsonObject list = kith.json({u"list"_s, u"customers"_s});

    CHECK(list[u"kind"].toString() == u"customer");
    CHECK(list[u"count"].toInteger() == 2);
    CHECK(list[u"next"].isNull());
    REQUIRE(list[u"rows"].toArray().size() == 2);
    const QStringList keys = list[u"rows"].toArray()[0].toObject().keys();
    for (const auto& row : list[u"rows"].toArray())
        CHECK(row.toObject().keys() == keys);
    for (const auto& key : {u"id"_s, u"name"_s, u"birthday"_s, u"emails"_s, u"consents"_s, u"last_contact"_s})
        CHECK(keys.contains(key));
    CHECK(list[u"rows"].toArray()[0][u"birthday"].isNull());
}

TEST_CASE("kinds are taken in singular and plural", "[cli][records]")
{
    const Shop kith;
    const QString kind = GENERATE(u"customer"_s, u"customers"_s);

    CHECK(kith.json({u"list"_s, kind})[u"kind"].toString() == u"customer");
    CHECK(idOf(kith.json({u"show"_s, kind, u"1"_s})) == 1);
}

TEST_CASE("pages of a list continue one another whatever their size", "[cli][records]")
{
    const BookProgram kith;
    for (const auto& name : {u"Bình"_s, u"An"_s, u"Đạt"_s, u"Chi"_s, u"Dũng"_s})
        kith.done({u"add"_s, u"customer"_s, u"name="_s + name});
    const QString limit = GENERATE(u"1"_s, u"2"_s, u"5"_s);

    QStringList names;
    QString after;
    do {
        const QJsonObject page = kith.json({u"list"_s, u"customers"_s, u"--limit"_s, limit, u"--after"_s, after});
        CHECK(page[u"count"].toInteger() == 5);
        for (const auto& row : page[u"rows"].toArray())
            names.append(row[u"name"].toString());
        after = page[u"next"].toString();
    } while (!after.isEmpty() && names.size() < 10);

    CHECK(names.size() == 5);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == 5);
    CHECK(names.front() == u"An");
}

TEST_CASE("filters choose and sorts order what is listed", "[cli][records]")
{
    const Shop kith;
    const auto names = [&](const QStringList& options) {
        QStringList found;
        for (const auto& row : kith.json(QStringList{u"list"_s, u"customers"_s} + options)[u"rows"].toArray())
            found.append(row[u"name"].toString());
        return found;
    };

    CHECK(names({u"--where"_s, u"city = \"Huế\" and tag in (vip, gold)"_s}) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(names({u"--where"_s, u"owner = me"_s, u"--as"_s, u"asha rao"_s}) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(names({u"--where"_s, u"stage = prospect"_s}) == QStringList{u"अमित शर्मा"_s});
    CHECK(names({u"--sort"_s, u"created:desc"_s}).front() == u"अमित शर्मा");
    CHECK(names({u"--where"_s, u"name ~ \"'; DROP TABLE customer; --\""_s}).isEmpty());
}

TEST_CASE("a filter or sort that is not understood says where", "[cli][records]")
{
    const Shop kith;

    const Run unknown = kith.run({u"list"_s, u"customers"_s, u"--where"_s, u"name ~ a and citty = x"_s});
    CHECK(unknown.status == 2);
    CHECK_THAT(unknown.error.toStdString(), ContainsSubstring("position 14") && ContainsSubstring("city"));
    CHECK(unknown.out.isEmpty());
    CHECK(kith.run({u"list"_s, u"customers"_s, u"--where"_s, u"name ="_s}).status == 2);
    CHECK(kith.run({u"list"_s, u"customers"_s, u"--sort"_s, u"shoe"_s}).status == 2);
    CHECK(kith.run({u"list"_s, u"customers"_s, u"--after"_s, u"nonsense"_s, u"--json"_s}).status == 2);
    CHECK(kith.run({u"list"_s, u"custommers"_s}).status == 2);
}

TEST_CASE("set changes the fields it names and nothing else", "[cli][records]")
{
    const Shop kith;

    const QJsonObject answer = kith.json({u"set"_s, u"customer"_s, u"Nguyen Thi Huong"_s, u"birthday=--02-29"_s,
                                          u"phone_2=0243 333 444"_s, u"owner="_s});

    CHECK(answer[u"changed"].toBool());
    const QJsonObject shown = kith.json({u"show"_s, u"customer"_s, u"1"_s});
    CHECK(shown[u"birthday"].toString() == u"--02-29");
    CHECK(shown[u"owner"].isNull());
    CHECK(shown[u"phones"].toArray().size() == 2);
    CHECK(shown[u"tags"].toArray().size() == 2);
    CHECK_FALSE(kith.json({u"set"_s, u"customer"_s, u"1"_s, u"birthday=--02-29"_s})[u"changed"].toBool());
}

TEST_CASE("what cannot be stored is refused with its field, and nothing changes", "[cli][records]")
{
    const Shop kith;
    const auto& [line, status, words] =
        GENERATE(table<QStringList, int, std::string>({{{u"nam=Anna"_s}, 2, "name"},
                                                       {{u"name"_s}, 2, "FIELD=VALUE"},
                                                       {{u"birthday=2001-02-29"_s}, 1, "birthday"},
                                                       {{u"kind=robot"_s}, 1, "kind"},
                                                       {{u"owner=Nobody"_s}, 1, "Nobody"},
                                                       {{u"name="_s}, 1, "name"},
                                                       {{u"last_contact=2024-01-01"_s}, 1, "last_contact"},
                                                       {{u"do_not_call=perhaps"_s}, 1, "perhaps"}}));
    const QByteArray before = kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out;

    const Run set = kith.run(QStringList{u"set"_s, u"customer"_s, u"1"_s} + line);
    const Run add = kith.run(QStringList{u"add"_s, u"customer"_s, u"company=Co"_s} + line);

    INFO(line.join(u' ').toStdString());
    CHECK(set.status == status);
    CHECK_THAT(set.error.toStdString(), ContainsSubstring(words, Catch::CaseSensitive::No));
    CHECK(add.status != 0);
    CHECK(kith.done({u"list"_s, u"customers"_s, u"--json"_s}).out == before);
}

TEST_CASE("values of every kind of characters come back as they were", "[cli][records]")
{
    const BookProgram kith;
    const QString text =
        GENERATE(u"' OR 1=1; --"_s, u"<b>bold</b><img src=\"file:///etc/passwd\">"_s, u"=1+1"_s,
                 u"line one\nline two\ttabbed"_s, u"\u202Eevil\u202C \u0007bell \u001b[31mred"_s,
                 u"👩‍👩‍👧 தமிழ் العربية 漢字"_s, u"--help"_s, u"%1 %2 %n"_s);

    const QJsonObject added = kith.json({u"add"_s, u"customer"_s, u"name=A"_s, u"notes="_s + text});
    const QString name = QString(text).replace(u'\n', u' ').replace(u'\t', u' ');
    kith.done({u"add"_s, u"tag"_s, u"name="_s + name});

    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"notes"].toString() == text);
    CHECK(idOf(added) == 1);
    const QByteArray plain = kith.done({u"show"_s, u"customer"_s, u"1"_s}).out + kith.done({u"list"_s, u"tags"_s}).out;
    CHECK_FALSE(plain.contains('\x1b'));
    CHECK_FALSE(plain.contains('\x07'));
}

TEST_CASE("a name several share is answered with all of them", "[cli][records]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Trần Lan"_s, u"city=Huế"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=Tran Lan"_s, u"city=Hà Nội"_s});

    const Run run = kith.run({u"show"_s, u"customer"_s, u"tran lan"_s});

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(),
               ContainsSubstring("customer:1") && ContainsSubstring("customer:2") && ContainsSubstring("Hà Nội"));
}

TEST_CASE("a record that does not exist is an error that names it", "[cli][records]")
{
    const Shop kith;
    const QString id = GENERATE(u"99"_s, u"customer:99"_s, u"Nobody At All"_s, u"contact:1"_s, u"-1"_s, u"0"_s, u" "_s,
                                u"99999999999999999999"_s);
    const QString command = GENERATE(u"show"_s, u"remove"_s);

    const Run run = kith.run({command, u"customer"_s, u"--"_s, id});

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("customer"));
}

TEST_CASE("the columns of a table line up in every script", "[cli][table]")
{
    const BookProgram kith;
    for (const auto& name : {u"Anna"_s, u"अमित शर्मा"_s, u"అమిత్ శర్మ"_s, u"漢字 かな"_s, u"عائشہ"_s, u"Đặng"_s})
        kith.done({u"add"_s, u"customer"_s, u"name="_s + name, u"stage=lost"_s});

    const QStringList lines = QString::fromUtf8(kith.done({u"list"_s, u"customers"_s}).out).split(u'\n');

    // What is printed in columns: CJK letters take two, signs above and below none.
    const auto before = [&](const QString& name) {
        for (const QString& line : lines) {
            if (line.contains(name))
                return line.indexOf(u"lost") - line.indexOf(name) - name.size();
        }
        return qsizetype(-1);
    };
    const qsizetype anna = before(u"Anna"_s) + 4;
    CHECK(before(u"漢字 かな"_s) + 9 == anna);
    CHECK(before(u"عائشہ"_s) + 5 == anna);
    CHECK(before(u"अमित शर्मा"_s) + 10 - 1 == anna + 0); // one virama stands under its letter
    CHECK(before(u"Đặng"_s) + 4 == anna);
}

TEST_CASE("a field given twice is a wrong command line", "[cli][records]")
{
    const BookProgram kith;

    const Run run = kith.run({u"add"_s, u"customer"_s, u"name=Anna"_s, u"name=Berta"_s});

    CHECK(run.status == 2);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("twice"));
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInt() == 0);
}

TEST_CASE("no more customers are generated than any disk has room for", "[cli][generate]")
{
    const BookProgram kith;

    const Run run = kith.run({u"generate"_s, u"--customers"_s, u"999999999999"_s});

    CHECK(run.status == 2);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("10000000"));
}

TEST_CASE("two tags do not read the same, and one whose name holds a divider can be given", "[cli][records]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"tag"_s, u"name=VIP"_s});
    kith.done({u"add"_s, u"tag"_s, u"name=a; b"_s});
    const QString name = GENERATE(u"name=vip"_s, u"name= VIP "_s);

    const Run again = kith.run({u"add"_s, u"tag"_s, name});
    kith.done({u"set"_s, u"tag"_s, u"tag:1"_s, u"name=Vip"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s, u"tags=a; b"_s});

    CHECK(again.status == 1);
    CHECK_THAT(again.error.toStdString(), ContainsSubstring("VIP") && ContainsSubstring("already"));
    CHECK(kith.json({u"show"_s, u"customer"_s, u"Anna"_s})[u"tags"].toArray() == QJsonArray{u"a; b"_s});
}
