// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inspection.h"

#include "storage/book.h"
#include "storage/damagenote.h"
#include "storage/meta.h"
#include "storage/sqlite/readsnapshot.h"
#include "storage/storagetext.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int daysBetweenWhole = 7;
constexpr auto lastWhole = "inspected"_L1; // in meta: an ISO instant

Result<> readPages(Connection& connection, const QByteArray& pragma, QStringList& findings)
{
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("PRAGMA " + pragma));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        // SQLite gives several lines at once, under a heading that says nothing to a person.
        for (const QString& line : rows.text(0).split(u'\n', Qt::SkipEmptyParts)) {
            if (line != "ok"_L1 && !line.startsWith("***"_L1))
                findings.append(CheckText::tr("The file is damaged: %1").arg(line));
        }
    }
}

Result<> readReferences(Connection& connection, QStringList& findings)
{
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("PRAGMA foreign_key_check"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        const QString row = rows.isNull(1) ? QString() : u':' + QString::number(rows.integer(1));
        findings.append(
            CheckText::tr("%1 refers to a record of “%2” that does not exist.").arg(rows.text(0) + row, rows.text(2)));
    }
}

} // namespace

Result<QStringList> inspect(Connection& connection, Inspection how)
{
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(connection));
    QStringList findings;
    Result<> outcome = readPages(connection, how == Inspection::Quick ? "quick_check" : "integrity_check", findings);
    if (outcome && how == Inspection::Whole)
        outcome = readReferences(connection, findings);
    // A page that cannot be read at all ends the reading: that is a finding, too.
    if (!outcome && outcome.error().code == Error::Code::Damaged)
        findings.append(CheckText::tr("The file is damaged: %1").arg(outcome.error().detail));
    else if (!outcome)
        return tl::unexpected(outcome.error());
    return findings;
}

Result<Inspection> dueInspection(Book& book, const QDateTime& now)
{
    if (book.endedUncleanly() || book.obstacle() == Obstacle::Damage)
        return Inspection::Whole;
    KITH_TRY_ASSIGN(const QString text, book.meta(lastWhole));
    const QDateTime last = QDateTime::fromString(text, Qt::ISODate);
    const qint64 age = last.daysTo(now);
    return last.isValid() && age >= 0 && age < daysBetweenWhole ? Inspection::Quick : Inspection::Whole;
}

Result<> noteInspection(Connection& connection, const QDateTime& now)
{
    return writeMeta(connection, lastWhole, now.toUTC().toString(Qt::ISODate));
}

void rememberFindings(const QString& bookPath, Inspection how, const QStringList& findings)
{
    if (!findings.isEmpty())
        (void)DamageNote::write(bookPath, findings);
    else if (how == Inspection::Whole)
        DamageNote::remove(bookPath);
}

QString damageSentence(const QStringList& findings)
{
    return CheckText::tr("This book's file is damaged (%1). It can be read and exported as far as possible; to go on "
                         "working, restore a backup.")
        .arg(findings.value(0));
}

} // namespace kith
