// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include "interchange/exporter.h"
#include "interchange/exporttarget.h"
#include "reports/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 rowsAtOnce = 512;

Result<> stopped()
{
    return error(Error::Code::Cancelled, ReportText::tr("The report was stopped."));
}

Result<> writeBytes(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return error(Error::Code::Io, ReportText::tr("The report could not be written: %1. Free some room or name another "
                                                 "place.")
                                      .arg(device.errorString()));
}

TextContext contextOf(const ReportTable& table, int column, const ReportRow& row, const TextContext& context)
{
    TextContext own = context;
    if (table.head().columns[size_t(column)].field.type == FieldType::Money)
        own.currency = table.currencyOf(column, row);
    return own;
}

Result<> writeTable(const ReportTable& table, ReportFormat format, const TextContext& context, QIODevice& device,
                    const Progress& progress)
{
    ExportOptions options;
    options.format = format == ReportFormat::Xlsx ? ExportOptions::Format::Xlsx : ExportOptions::Format::Csv;
    ExportPlan plan{.form = context};
    for (const ReportColumn& column : table.head().columns)
        plan.columns.push_back({.header = column.field.name.toUtf8(), .field = &column.field});
    const auto target = exportTarget(options, plan, device);
    KITH_TRY(target->begin());
    CsvText text(format == ReportFormat::Xlsx ? CsvText::Profile::Exact : options.profile);
    text.setInFile();
    for (qint64 index = 0; index < table.rowCount(); ++index) {
        KITH_TRY_ASSIGN(const ReportRow row, table.row(index));
        for (int column = 0; column < int(row.size()); ++column) {
            const bool isNumber = table.head().columns[size_t(column)].field.isNumber();
            text.add(cellText(table, column, row, context).toStdString(),
                     isNumber ? CsvText::Cell::Number : CsvText::Cell::Text);
        }
        text.endRecord();
        if ((index + 1) % rowsAtOnce != 0 && index + 1 < table.rowCount())
            continue;
        KITH_TRY(target->add(std::exchange(text.text(), {})));
        if (!goesOn(progress, index + 1, table.rowCount()))
            return stopped();
    }
    return target->finish();
}

QJsonObject parametersJson(const ReportParameters& parameters)
{
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject object{{u"from"_s, day(parameters.from)}, {u"to"_s, day(parameters.to)}};
    object[u"by"_s] = parameters.by ? QJsonValue(groupingName(*parameters.by)) : QJsonValue();
    object[u"where"_s] = parameters.filter.isEmpty() ? QJsonValue() : QJsonValue(parameters.filter);
    if (parameters.record > 0)
        object[u"record"_s] = parameters.record;
    return object;
}

QJsonObject totalsJson(const ReportTable& table, const TextContext& context)
{
    QJsonObject totals{{u"rows"_s, table.totals().rows}};
    for (int column = 0; column < int(table.head().columns.size()); ++column) {
        const ReportColumn& info = table.head().columns[size_t(column)];
        if (!info.isSummed)
            continue;
        const auto sums = table.totals().of(column);
        TextContext own = context;
        if (info.currencyColumn < 0) {
            totals[info.field.name] = toJson(info.field, sums.empty() ? 0 : sums.front().second, own);
            continue;
        }
        QJsonObject byCurrency;
        for (const auto& [currency, sum] : sums) {
            own.currency = currency;
            byCurrency[currency.code()] = toJson(info.field, sum, own);
        }
        totals[info.field.name] = byCurrency;
    }
    return totals;
}

Result<> writeJson(const ReportTable& table, const ReportParameters& parameters, const TextContext& context,
                   QIODevice& device, const Progress& progress)
{
    QJsonArray columns;
    for (const ReportColumn& column : table.head().columns)
        columns.append(QJsonObject{{u"name"_s, column.field.name}, {u"type"_s, typeName(column.field.type)}});
    const auto compact = [](const auto& json) {
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    };
    KITH_TRY(writeBytes(device, "{\"report\": \"" + table.head().name.toUtf8() +
                                    "\",\n\"parameters\": " + compact(parametersJson(parameters)) +
                                    ",\n\"columns\": " + compact(columns) + ",\n\"rows\": ["));
    for (qint64 index = 0; index < table.rowCount(); ++index) {
        KITH_TRY_ASSIGN(const ReportRow row, table.row(index));
        QJsonObject object;
        for (int column = 0; column < int(row.size()); ++column) {
            const Field& field = table.head().columns[size_t(column)].field;
            const Value& value = row[size_t(column)];
            object[field.name] =
                isEmpty(value) ? QJsonValue() : toJson(field, value, contextOf(table, column, row, context));
        }
        KITH_TRY(writeBytes(device, (index > 0 ? ",\n" : "\n") + compact(object)));
        if (index % rowsAtOnce == 0 && !goesOn(progress, index, table.rowCount()))
            return stopped();
    }
    return writeBytes(device, "\n],\n\"totals\": " + compact(totalsJson(table, context)) + "}\n");
}

} // namespace

QString cellText(const ReportTable& table, int column, const ReportRow& row, const TextContext& context)
{
    const Value& value = row[size_t(column)];
    if (isNull(value))
        return {};
    return toText(table.head().columns[size_t(column)].field, value, contextOf(table, column, row, context));
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Decimal:
        return u"decimal"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::YesNo:
        return u"yes_no"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Date:
    case FieldType::PartialDate:
        return u"date"_s;
    case FieldType::Instant:
        return u"time"_s;
    default:
        return u"text"_s;
    }
}

Result<> writeReport(const ReportTable& table, const ReportParameters& parameters, ReportFormat format,
                     const TextContext& context, QIODevice& device, const Progress& progress)
{
    return format == ReportFormat::Json ? writeJson(table, parameters, context, device, progress)
                                        : writeTable(table, format, context, device, progress);
}

} // namespace kith
