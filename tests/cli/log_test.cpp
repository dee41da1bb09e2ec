// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

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
