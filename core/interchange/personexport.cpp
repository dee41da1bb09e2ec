// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/personexport.h"

#include "interchange/exporter.h"
#include "storage/book.h"
#include "storage/privatefile.h"
#include "storage/replacing.h"

#include <QBuffer>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<QJsonArray> recordsOf(Book& book, const QString& kind, const IdList& ids)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    KITH_TRY(Exporter(book).write({.kind = kind, .format = ExportOptions::Format::Json, .ids = ids}, buffer));
    return QJsonDocument::fromJson(buffer.data()).array();
}

} // namespace

Result<> exportPerson(Book& book, const ErasurePlan& plan, const QString& path)
{
    KITH_TRY(mayBeReplaced(path));
    std::map<QString, IdList> records = plan.erased;
    for (const ErasurePlan::Kept& kept : plan.kept) {
        IdList& ids = records[kept.kind];
        ids.insert(ids.end(), kept.ids.begin(), kept.ids.end());
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    QJsonObject document{{u"exported_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                         {u"kind"_s, plan.request.kind},
                         {u"id"_s, plan.request.id},
                         {u"title"_s, plan.title}};
    const auto schema = book.schema();
    for (const auto& [kind, ids] : records) {
        KITH_TRY_ASSIGN(const QJsonArray array, recordsOf(book, kind, ids));
        document.insert(schema->entity(kind).plural, array);
    }
    return writePrivateFile(path, QJsonDocument(document).toJson());
}

} // namespace kith
