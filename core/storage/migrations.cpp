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
    "18905c0b7d1b92c62f06569e85243699000e90d4dea498e0eceb39bbbb68afa6",
    "b46908d11fdc7ebcd3c94981e6b5be816a957a077f923ec0a4d255d3a8c0dcbd",
    "1cef0be027275482c7fa149f1f2c4c0e3787627c6d31a63ce79b85fae1b7c032",
    "1819c399981e1b782aae998c07aa7dcd649fe5ed001cf2305e5ea2e56e6426ec",
    "0ac1a3ee061dd25125bc356841da4ab0692935360a68b34495ce2664e66cca93",
    "cf6ecff455fbcb847a20167a173106c00574599454cc19544be56ee363394fad",
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
    // Left out by type and name, not by name alone: a trigger may be called anything.
    KITH_TRY_ASSIGN(
        Statement objects,
        connection.prepare("SELECT type || ' ' || quote(name) || ' ' || quote(tbl_name) || ' ' || quote(sql) "
                           "FROM sqlite_schema "
                           "WHERE NOT (type = 'index' AND sql IS NULL) AND NOT (type = 'table' AND name IN "
                           "  (SELECT fts.name || suffix.column1 FROM sqlite_schema AS fts, "
                           "    (VALUES ('_data'), ('_idx'), ('_docsize'), ('_config'), ('_content')) AS suffix "
                           "  WHERE fts.type = 'table' AND fts.sql LIKE 'CREATE VIRTUAL TABLE%' "
                           "  UNION ALL VALUES ('sqlite_sequence'), ('sqlite_stat1'), ('sqlite_stat4'))) "
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

QByteArray expectedFingerprint(qint64 version)
{
    if (version < 1 || version > currentSchemaVersion())
        return {};
    return fingerprints[static_cast<size_t>(version) - 1];
}

} // namespace kith
