// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// One a version, from 1: what schemaFingerprint() gives for a new book of that version. A test compares.
constexpr std::array fingerprints{
    "unknown",
};

QStringList migrationFiles()
{
    return QDir(u":/storage/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(fingerprints.size());
}

Result<> migrate(Connection& connection, int version)
{
    const QStringList files = migrationFiles();
    if (files.size() != currentSchemaVersion())
        return error(Error::Code::Internal,
                     QCoreApplication::translate("storage", "This copy of Kith is incomplete. Install it again."),
                     u"%1 migrations found, %2 expected"_s.arg(files.size()).arg(currentSchemaVersion()));
    for (int next = version; next < files.size(); ++next) {
        QFile file(u":/storage/migrations/"_s + files[next]);
        if (!file.open(QIODevice::ReadOnly))
            return error(Error::Code::Internal, file.errorString());
        KITH_TRY(connection.execute(file.readAll()));
    }
    return connection.execute("PRAGMA user_version = " + QByteArray::number(currentSchemaVersion()));
}

Result<QByteArray> schemaFingerprint(Connection& connection)
{
    KITH_TRY_ASSIGN(
        Statement objects,
        connection.prepare("SELECT type || ' ' || name || ' ' || tbl_name || ' ' || sql FROM sqlite_schema "
                           "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                           "AND name NOT IN (SELECT shadow.name FROM sqlite_schema AS shadow, "
                           "  (SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%') AS fts "
                           "  WHERE shadow.name IN (fts.name || '_data', fts.name || '_idx', "
                           "    fts.name || '_docsize', fts.name || '_config', fts.name || '_content')) "
                           "ORDER BY 1"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, objects.step());
        if (!isRow)
            break;
        hash.addData(QByteArray(objects.bytes(0) + '\n'));
    }
    return hash.result().toHex();
}

QByteArray expectedFingerprint(int version)
{
    if (version < 1 || version > currentSchemaVersion())
        return {};
    return fingerprints[static_cast<size_t>(version) - 1];
}

} // namespace kith
