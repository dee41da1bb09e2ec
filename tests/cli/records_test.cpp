// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

namespace {

qint64 idOf(const QJsonObject& answer)
{
    return answer[u"id"].toInteger();
}

/// A shop with two employees and a few customers.
class Shop : public BookProgram
{
public:
    Shop()
    {
        done({u"add"_s, u"employee"_s, u"name=Asha Rao"_s});
        done({u"add"_s, u"employee"_s, u"name=Ravi Iyer"_s});
        done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s, u"phone=0912 345 678"_s, u"city=Huế"_s,
              u"tags=vip; wholesale"_s, u"owner=Asha Rao"_s});
        done({u"add"_s, u"customer"_s, u"name=अमित शर्मा"_s, u"email=amit@example.com"_s, u"stage=prospect"_s});
        done({u"add"_s, u"contact"_s, u"name=Lê Văn Nam"_s, u"customer=nguyen thi huong"_s});
    }
};

} // namespace

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

TEST_CASE("a removed record comes back with undo, and goes again with redo", "[cli][undo]")
{
    const Shop kith;
    const QByteArray before = kith.done({u"show"_s, u"customer"_s, u"1"_s, u"--json"_s}).out;

    kith.done({u"remove"_s, u"customer"_s, u"Nguyễn Thị Hương"_s});
    CHECK(kith.run({u"show"_s, u"customer"_s, u"1"_s}).status == 1);
    const QJsonObject undone = kith.json({u"undo"_s});
    CHECK(undone[u"undone"].toArray()[0][u"title"].toString() == u"Remove customer “Nguyễn Thị Hương”");
    CHECK(kith.done({u"show"_s, u"customer"_s, u"1"_s, u"--json"_s}).out == before);
    CHECK(kith.json({u"redo"_s})[u"redone"].toArray().size() == 1);
    CHECK(kith.run({u"show"_s, u"customer"_s, u"1"_s}).status == 1);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("undo takes back as many steps as it is told, of other runs of the program too", "[cli][undo]")
{
    const Shop kith;

    CHECK(kith.json({u"undo"_s, u"2"_s})[u"undone"].toArray().size() == 2);
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 1);
    const Run rest = kith.done({u"undo"_s, u"99"_s});
    CHECK_THAT(rest.error.toStdString(), ContainsSubstring("3"));
    CHECK(kith.json({u"list"_s, u"employees"_s})[u"count"].toInteger() == 0);
    CHECK(kith.json({u"redo"_s, u"99"_s})[u"redone"].toArray().size() == 5);
    CHECK(kith.json({u"list"_s, u"contacts"_s})[u"count"].toInteger() == 1);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("a history tells when, who and what, also of a record that is gone", "[cli][history]")
{
    const Shop kith;
    kith.done({u"--as"_s, u"Ravi Iyer"_s, u"set"_s, u"customer"_s, u"1"_s, u"stage=loyal"_s});
    kith.done({u"--as"_s, u"employee:1"_s, u"remove"_s, u"customer"_s, u"1"_s});

    const QJsonArray entries = kith.json({u"history"_s, u"customer"_s, u"1"_s})[u"entries"].toArray();

    REQUIRE(entries.size() == 3);
    CHECK(entries[0][u"operation"].toString() == u"added");
    CHECK(entries[0][u"employee"].isNull());
    CHECK(entries[1][u"employee"].toString() == u"Ravi Iyer");
    const QJsonObject stage = entries[1][u"fields"].toArray()[0].toObject();
    CHECK(stage == QJsonObject{{u"field"_s, u"stage"_s}, {u"before"_s, QJsonValue()}, {u"after"_s, u"loyal"_s}});
    CHECK(entries[2][u"operation"].toString() == u"removed");
    CHECK(entries[2][u"employee"].toString() == u"Asha Rao");
    CHECK_THAT(kith.done({u"history"_s, u"customer"_s, u"1"_s}).out.toStdString(), ContainsSubstring("Ravi Iyer"));
    CHECK(kith.run({u"history"_s, u"customer"_s, u"99"_s}).status == 1);
}

TEST_CASE("a call is logged with its follow-up in one step", "[cli][log]")
{
    const Shop kith;

    const QJsonObject logged = kith.json({u"--as"_s, u"Ravi Iyer"_s, u"log"_s, u"call"_s, u"--with"_s,
                                          u"nguyen thi huong"_s, u"--text"_s, u"Wants 20 kg"_s, u"--outcome"_s,
                                          u"interested"_s, u"--minutes"_s, u"7"_s, u"--follow-up"_s, u"tomorrow"_s});

    const QJsonObject call = kith.json({u"show"_s, u"interaction"_s, QString::number(idOf(logged))});
    CHECK(call[u"kind"].toString() == u"call");
    CHECK(call[u"customers"].toArray() == QJsonArray{u"Nguyễn Thị Hương"_s});
    CHECK(call[u"employees"].toArray() == QJsonArray{u"Ravi Iyer"_s});
    CHECK(call[u"minutes"].toInt() == 7);
    const QJsonObject task = kith.json({u"show"_s, u"task"_s, QString::number(logged[u"task"].toInteger())});
    CHECK(task[u"due"].toString() == QDate::currentDate().addDays(1).toString(Qt::ISODate));
    CHECK(task[u"owner"].toString() == u"Ravi Iyer");
    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"interactions"].toInt() == 1);
    CHECK(kith.json({u"undo"_s})[u"undone"].toArray()[0][u"records"].toInt() == 2);
    CHECK(kith.json({u"list"_s, u"tasks"_s})[u"count"].toInteger() == 0);
}

TEST_CASE("the times of a log are understood as people say them", "[cli][log]")
{
    const Shop kith;

    const QJsonObject logged = kith.json(
        {u"log"_s, u"call"_s, u"--with=1"_s, u"--at"_s, u"yesterday 3pm"_s, u"--follow-up"_s, u"in 2 weeks at 9:30"_s});

    const QDate today = QDate::currentDate();
    const QJsonObject call = kith.json({u"show"_s, u"interaction"_s, QString::number(idOf(logged))});
    CHECK(QDateTime::fromString(call[u"at"].toString(), Qt::ISODate) == QDateTime(today.addDays(-1), QTime(15, 0)));
    const QJsonObject task = kith.json({u"show"_s, u"task"_s, QString::number(logged[u"task"].toInteger())});
    CHECK(task[u"due"].toString() == today.addDays(14).toString(Qt::ISODate));
    CHECK(task[u"subject"].toString() == u"Follow up");
    CHECK(task[u"due_time"].toString() == u"09:30");
}

TEST_CASE("a talk may be with several customers and contacts, by id or name", "[cli][log]")
{
    const Shop kith;

    const QJsonObject logged = kith.json(
        {u"log"_s, u"meeting"_s, u"--with"_s, u"contact:1"_s, u"customer:2"_s, u"--at"_s, u"2026-01-05T10:00+07:00"_s});

    const QJsonObject meeting = kith.json({u"show"_s, u"interaction"_s, QString::number(idOf(logged))});
    CHECK(meeting[u"customers"].toArray().size() == 2);
    CHECK(meeting[u"contact_ids"].toArray() == QJsonArray{1});
    CHECK(QDateTime::fromString(meeting[u"at"].toString(), Qt::ISODate) ==
          QDateTime::fromString(u"2026-01-05T03:00:00Z"_s, Qt::ISODate));
    CHECK(logged[u"task"].isNull());
}

TEST_CASE("a log that cannot be understood changes nothing", "[cli][log]")
{
    const Shop kith;
    kith.done({u"add"_s, u"contact"_s, u"name=अमित शर्मा"_s});
    const auto& [line, status] =
        GENERATE(table<QStringList, int>({{{u"cal"_s, u"--with=1"_s}, 2},
                                          {{u"call"_s}, 2},
                                          {{u"call"_s, u"--with=Nobody"_s}, 1},
                                          {{u"call"_s, u"--with=अमित शर्मा"_s}, 1},
                                          {{u"call"_s, u"--with=1"_s, u"--at=whenever"_s}, 1},
                                          {{u"call"_s, u"--with=1"_s, u"--follow-up=soon"_s}, 1},
                                          {{u"call"_s, u"--with=1"_s, u"--minutes=x"_s}, 2}}));

    const Run run = kith.run(QStringList{u"log"_s} + line);

    INFO(line.join(u' ').toStdString());
    CHECK(run.status == status);
    CHECK(run.error.startsWith("kith: "));
    CHECK(kith.json({u"list"_s, u"interactions"_s})[u"count"].toInteger() == 0);
}

TEST_CASE("a field of the user's own is filtered, shown, set and undone like the rest", "[cli][custom]")
{
    const Shop kith;
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Cỡ giày"_s, u"type=number"_s});
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Roast"_s, u"type=choice"_s,
               u"choices=light, dark"_s});

    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"cỡ_giày=38.5"_s, u"roast=dark"_s});

    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"cỡ_giày"].toString() == u"38.5");
    CHECK(kith.json({u"list"_s, u"customers"_s, u"--where"_s, u"roast = dark and cỡ_giày > 38"_s})[u"count"] == 1);
    CHECK(kith.run({u"set"_s, u"customer"_s, u"1"_s, u"roast=burnt"_s}).status == 1);
    kith.done({u"undo"_s});
    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"roast"].isNull());
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Name"_s, u"type=text"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=robot"_s, u"label=X"_s, u"type=text"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=X"_s, u"type=colour"_s}).status == 1);
}

TEST_CASE("a choice keeps its choices when they are set anew, and only a choice has any", "[cli][custom]")
{
    const Shop kith;
    const QStringList roast{u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Roast"_s, u"type=choice"_s};
    const Run without = kith.run(roast);
    CHECK(without.status == 1);
    CHECK(without.error.contains("small; large"));
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Size"_s, u"type=number"_s,
                    u"choices=1; 2"_s})
              .status == 1);
    kith.done(roast + QStringList{u"choices=light; dark; dark; "_s});

    kith.done({u"set"_s, u"custom_field"_s, u"1"_s, u"choices=light; dark; very dark, oily"_s});

    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"roast=very dark, oily"_s});
    CHECK(kith.run({u"set"_s, u"customer"_s, u"1"_s, u"roast=burnt"_s}).error.contains("light, dark, very dark, oily"));
}

TEST_CASE("duplicates are listed with score and reasons, merged by one command and taken apart by one undo",
          "[cli][duplicates]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s, u"phone=0912 345 678"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=nguyen thi huong"_s, u"email=huong@example.com"_s});
    kith.done({u"log"_s, u"call"_s, u"--with"_s, u"customer:2"_s, u"--text"_s, u"Wants tea"_s});

    const QJsonArray pairs = kith.json({u"duplicates"_s})[u"pairs"].toArray();

    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][u"score"].toInt() >= 50);
    CHECK(pairs[0][u"reasons"].toArray().contains(u"name"_s));
    CHECK(kith.run({u"merge"_s, u"customer"_s, u"1"_s}).status == 2);
    CHECK(kith.run({u"merge"_s, u"customer"_s, u"1"_s, u"1"_s}).status == 1);
    CHECK(kith.json({u"merge"_s, u"customer"_s, u"1"_s, u"2"_s})[u"moved"].toInt() == 1);
    const QJsonObject merged = kith.json({u"show"_s, u"customer"_s, u"1"_s});
    CHECK(merged[u"interactions"].toInt() == 1);
    CHECK(merged[u"emails"].toArray().size() == 1);
    CHECK(kith.run({u"show"_s, u"customer"_s, u"2"_s}).status == 1);
    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().isEmpty());

    kith.done({u"undo"_s});
    CHECK(kith.json({u"show"_s, u"customer"_s, u"2"_s})[u"interactions"].toInt() == 1);
    CHECK(kith.run({u"duplicates"_s, u"tags"_s}).status == 2);
}

TEST_CASE("two who are not the same are told apart by a command, for everybody, until that is undone",
          "[cli][duplicates]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=nguyen thi huong"_s});
    REQUIRE(kith.json({u"duplicates"_s})[u"pairs"].toArray().size() == 1);

    const QStringList command{u"duplicates"_s, u"--not-same"_s, u"1"_s, u"customer:2"_s};
    CHECK(kith.json(command)[u"added"].toInt() == 1);
    CHECK(kith.json(command)[u"added"].toInt() == 0);

    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().isEmpty());
    kith.done({u"undo"_s});
    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().size() == 1);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s}).status == 2);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s, u"1"_s}).status == 1);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s, u"9"_s}).status == 1);
    CHECK(kith.run({u"duplicates"_s, u"customers"_s, u"contacts"_s}).status == 2);
}

TEST_CASE("relationships are added, listed, filtered, exported and imported like everything else", "[cli][connections]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Cà phê Sông"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=Sông Group"_s});
    kith.done({u"add"_s, u"contact"_s, u"name=आशा राव"_s});
    kith.done({u"add"_s, u"connection"_s, u"customer=Cà phê Sông"_s, u"kind=parent_company"_s,
               u"other_customer=Sông Group"_s, u"strength=4"_s, u"since=2020-05-01"_s});
    kith.done({u"add"_s, u"connection"_s, u"contact=आशा राव"_s, u"kind=Knows"_s, u"other_customer=customer:2"_s,
               u"next_step=Ask her to lunch"_s});
    CHECK(kith.run({u"add"_s, u"connection"_s, u"kind=knows"_s, u"customer=1"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"connection"_s, u"kind=knows"_s, u"customer=1"_s, u"other_customer=1"_s}).status == 1);

    const QString where = u"other_customer = \"Sông Group\" and strength >= 3"_s;
    const QJsonArray rows = kith.json({u"list"_s, u"connections"_s, u"--where"_s, where})[u"rows"].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"kind"].toString() == u"parent_company");
    CHECK(kith.json({u"search"_s, u"lunch"_s})[u"results"].toArray().size() == 1);

    const QString file = kith.path(u"links.csv"_s);
    kith.done({u"export"_s, u"connections"_s, u"-o"_s, file});
    kith.done({u"remove"_s, u"connection"_s, u"1"_s});
    kith.done({u"remove"_s, u"connection"_s, u"2"_s});
    CHECK(kith.json({u"import"_s, u"connections"_s, file})[u"added"].toInt() == 2);
    CHECK(kith.json({u"import"_s, u"connections"_s, file})[u"added"].toInt() == 0);
    CHECK(kith.json({u"list"_s, u"connections"_s, u"--where"_s, where})[u"count"].toInt() == 1);
    kith.done({u"remove"_s, u"customer"_s, u"2"_s});
    CHECK(kith.json({u"list"_s, u"connections"_s})[u"count"].toInt() == 0);
    kith.done({u"undo"_s});
    CHECK(kith.json({u"list"_s, u"connections"_s})[u"count"].toInt() == 2);
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

TEST_CASE("the history shows every entry of a list that changed", "[cli][history]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s, u"email=anna@example.com"_s});
    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"email_2=second@example.com"_s});

    CHECK_THAT(kith.done({u"history"_s, u"customer"_s, u"1"_s}).out.toStdString(),
               ContainsSubstring("anna@example.com; second@example.com"));
}

TEST_CASE("no more customers are generated than any disk has room for", "[cli][generate]")
{
    const BookProgram kith;

    const Run run = kith.run({u"generate"_s, u"--customers"_s, u"999999999999"_s});

    CHECK(run.status == 2);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("10000000"));
}

TEST_CASE("a logged talk keeps known words by their keys, and says when its times are odd", "[cli][log]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});

    const Run run = kith.done({u"log"_s, u"message"_s, u"--with"_s, u"Anna"_s, u"--direction"_s, u"IN"_s, u"--medium"_s,
                               u"WhatsApp"_s, u"--at"_s, u"2099-01-01"_s, u"--follow-up"_s, u"2020-01-01"_s});

    const QJsonObject talk = kith.json({u"show"_s, u"interaction"_s, u"1"_s});
    CHECK(talk[u"direction"].toString() == u"in");
    CHECK(talk[u"medium"].toString() == u"whatsapp");
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("still to come") && ContainsSubstring("already past"));
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
