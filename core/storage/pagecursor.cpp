// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pagecursor.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestCursor = 16384;

/// Four bytes that tell orders apart.
QByteArray mark(const QString& kind, const std::vector<SortField>& sort)
{
    QString order = kind;
    for (const SortField& field : sort)
        order += u'\n' + field.field + (field.isDescending ? u'-' : u'+');
    return QCryptographicHash::hash(order.toUtf8(), QCryptographicHash::Sha256).first(4);
}

QCborValue toCbor(const SqlValue& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return *integer;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return *bytes;
    return nullptr;
}

SqlValue fromCbor(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

} // namespace

QString PageCursor::toText(const QString& kind, const std::vector<SortField>& sort) const
{
    QCborArray parts{mark(kind, sort), qint64{segment}, id};
    for (const SqlValue& key : keys)
        parts.append(toCbor(key));
    const QByteArray bytes = QCborValue(parts).toCbor();
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<PageCursor> PageCursor::fromText(const QString& text, const QString& kind, const std::vector<SortField>& sort)
{
    const auto bytes = QByteArray::fromBase64Encoding(text.size() <= longestCursor ? text.toUtf8() : QByteArray(),
                                                      QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                          QByteArray::AbortOnBase64DecodingErrors);
    const QCborArray parts = bytes ? QCborValue::fromCbor(*bytes).toArray() : QCborArray();
    constexpr qsizetype fixedParts = 3;
    const bool isWhole = parts.size() >= fixedParts && parts[1].isInteger() && parts[2].isInteger();
    if (!isWhole || parts[0].toByteArray() != mark(kind, sort)) {
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("Filter", "The list cannot go on after “%1”: this is not where a list "
                                                           "of the same kind and order ended.")
                         .arg(text.left(40)));
    }
    PageCursor cursor{.segment = parts[1].toInteger(), .id = parts[2].toInteger()};
    for (qsizetype i = fixedParts; i < parts.size(); ++i)
        cursor.keys.push_back(fromCbor(parts[i]));
    return cursor;
}

} // namespace kith
