// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logging.h"
#include "core/support/books.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/erasure.h"
#include "storage/recordactions.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>

namespace kith::test {

using namespace Qt::StringLiterals;

// What no other text holds: as typed, and as the search folds it.
inline const QString canary = u"Qxžčanarÿ"_s;
inline const QByteArrayList birds{"Qxžčanarÿ", "qxžčanarÿ", "qxzcanary", "0912345678", "912345678"};

/// A book on the disk with one person whose every text has a canary in it, and others who must not suffer.
struct Aviary
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);
    QString backups = folder.filePath(u"backups"_s);
    std::unique_ptr<Book> book =
        valueOf(Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s}));
    qint64 person = 0;
    qint64 contact = 0;
    qint64 other = 0;

    Aviary()
    {
        RecordActions actions(*book);
        valueOf(actions.add(
            entity(u"custom_field"),
            {{u"kind"_s, u"customer"_s}, {u"name"_s, u"pet"_s}, {u"label"_s, u"Pet"_s}, {u"type"_s, u"text"_s}}));
        other = valueOf(actions.add(entity(u"customer"), {{u"name"_s, u"Bình An"_s}}));
        person = valueOf(actions.add(entity(u"customer"), everything()));
        for (int i = 0; i < 40; ++i) // pages split, and rows move
            valueOf(actions.add(entity(u"customer"),
                                {{u"name"_s, u"Row %1"_s.arg(i)}, {u"notes"_s, u"filler "_s.repeated(40)}}));
        valueOf(actions.set(entity(u"customer"), person, {{u"name"_s, canary + u" Again"_s}}));
        valueOf(actions.set(entity(u"customer"), person, {{u"notes"_s, canary.repeated(3000)}})); // overflow pages
        contact = valueOf(
            actions.add(entity(u"contact"), {{u"name"_s, u"Chị Dung"_s}, {u"customer"_s, QString::number(person)}}));
        valueOf(
            actions.add(entity(u"need"), {{u"what"_s, canary + u" need"_s}, {u"customer"_s, QString::number(person)}}));
        talk({{person}}, canary + u" talk"_s);
        const qint64 binned = talk({{person}}, canary + u" binned"_s);
        expectSuccess(actions.remove(entity(u"interaction"), {binned}));
        const qint64 twin = valueOf(actions.add(entity(u"customer"), {{u"name"_s, canary + u" Twin"_s}}));
        valueOf(actions.merge(entity(u"customer"), person, {twin}));
        valueOf(ChangeLog(*book).undoLast());
        valueOf(ChangeLog(*book).redoLast());
    }

    [[nodiscard]] const EntityInfo& entity(QStringView name) const { return book->schema()->entity(name); }
    static std::vector<RecordActions::Assignment> everything()
    {
        std::vector<RecordActions::Assignment> values{{u"phone"_s, u"0912 345 678"_s},
                                                      {u"email"_s, u"qxzcanary@example.com"_s},
                                                      {u"link"_s, u"https://example.com/qxzcanary"_s}};
        for (const auto& name :
             {u"name"_s, u"company"_s, u"source"_s, u"occupation"_s, u"industry"_s, u"household"_s, u"education"_s,
              u"preferences"_s, u"notes"_s, u"tax_id"_s, u"external_id"_s, u"city"_s, u"street"_s, u"pet"_s})
            values.emplace_back(name, canary + u' ' + name);
        return values;
    }
    qint64 talk(const std::vector<CustomerId>& with, const QString& text) const
    {
        return valueOf(logInteraction(*book, {.interaction = {.kind = u"call"_s, .customers = with, .text = text},
                                              .followUp = QDate(2026, 12, 1),
                                              .followUpText = text}))
            .interaction.value;
    }
    [[nodiscard]] qint64 task(const QString& subject, const std::vector<RecordActions::Assignment>& references) const
    {
        std::vector<RecordActions::Assignment> values = references;
        values.emplace_back(u"subject"_s, subject);
        return valueOf(RecordActions(*book).add(entity(u"task"), values));
    }
    [[nodiscard]] qint64 count(const QByteArray& rows) const
    {
        return valueOf(book->connection().integer("SELECT count(*) FROM " + rows));
    }
    [[nodiscard]] ErasurePlan plan(Companions companions = Companions::Stay) const
    {
        return valueOf(planErasure(*book, {.kind = u"customer"_s, .id = person, .companions = companions}));
    }
    ErasureReport erasePerson(const QString& backupFolder = {}) const
    {
        return valueOf(erase(*book, plan(), {.backupFolder = backupFolder}));
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList found;
        for (const Finding& finding : valueOf(check(*book)))
            found.append(finding.what);
        return found;
    }
};

/// The files under a folder that hold a canary.
[[nodiscard]] inline QStringList filesWithCanaries(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const bool sings =
            std::any_of(birds.begin(), birds.end(), [&](const QByteArray& bird) { return bytes.contains(bird); });
        if (sings)
            found.append(QDir(folder).relativeFilePath(file.fileName()));
    }
    found.sort();
    return found;
}

/// The terms of the full-text tables, which keep only what differs from the term before.
[[nodiscard]] inline QStringList termsWithCanaries(Connection& connection)
{
    QStringList found;
    for (const QByteArray& table : QByteArrayList{"search_exact", "search_latin", "search_sound", "search_note"}) {
        REQUIRE(connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, " + table + ", row)"));
        {
            Statement rows = valueOf(connection.prepare(
                "SELECT term FROM temp.terms WHERE term GLOB 'qx*' OR term GLOB '0912*' OR term GLOB '*canar*'"));
            while (valueOf(rows.step()))
                found.append(QString::fromUtf8(table) + u' ' + rows.text(0));
        }
        REQUIRE(connection.execute("DROP TABLE temp.terms"));
    }
    return found;
}

} // namespace kith::test
