// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxwriter.h"

#include "base/utf8text.h"
#include "interchange/csvreader.h"
#include "interchange/utf8.h"
#include "interchange/xlsxformat.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestCell = 32'767; // UTF-16 units
constexpr double widestColumn = 48;
constexpr qint64 firstSafeDay = 61; // before it spreadsheets disagree about a day that never was

qint64 serialOf(QDate day)
{
    return QDate(1899, 12, 30).daysTo(day);
}

bool isDayOfSheets(QDate day)
{
    return day.isValid() && serialOf(day) >= firstSafeDay && serialOf(day) <= lastSheetDay;
}

/// Whether a double gives the very digits back.
bool isExactNumber(const QString& text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && digits <= exactSheetDigits;
}

/// XML has no place for some characters, and spreadsheets read _x0041_ as one: such stand as _x005F_x0041_.
std::string escaped(std::string_view text)
{
    const QString plain = textFromUtf8(text);
    QString safe;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const auto code = QStringView(plain).mid(i, 7);
        bool isCode = code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_');
        if (isCode)
            std::ignore = code.mid(2, 4).toUShort(&isCode, 16);
        const char16_t unit = plain[i].unicode();
        const bool isControl = (unit < 0x20 && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE;
        if (isCode)
            safe += u"_x005F_"_s;
        else if (isControl)
            safe += u"_x%1_"_s.arg(QString::number(unit, 16).toUpper(), 4, u'0');
        else
            safe += plain[i];
    }
    return safe.toStdString();
}

bool needsEscape(std::string_view text)
{
    return text.find("_x") != std::string_view::npos || text.find("\xEF\xBF") != std::string_view::npos ||
           std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n'; });
}

} // namespace

XlsxWriter::XlsxWriter(const ExportPlan& plan, QIODevice& device)
    : m_plan(plan)
    , m_device(device)
{
    for (const ExportColumn& column : plan.columns)
        m_kinds.push_back(kindOf(column));
    m_widths.assign(plan.columns.size(), 0);
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

XlsxWriter::Kind XlsxWriter::kindOf(const ExportColumn& column)
{
    using Source = ExportColumn::Source;
    if (column.source == Source::Id)
        return Kind::Number;
    if (column.source != Source::Row && column.source != Source::Custom)
        return Kind::Text;
    switch (column.field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return Kind::Number;
    case FieldType::Date:
    case FieldType::PartialDate:
        return Kind::Date;
    case FieldType::Instant:
        return Kind::Instant;
    case FieldType::YesNo:
        return Kind::YesNo;
    default:
        return Kind::Text;
    }
}

Result<> XlsxWriter::begin()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    QByteArray folder = QFile::encodeName(m_folder.path());
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (!m_sheet)
        return writeError(LXW_ERROR_CREATING_TMPFILE);
    lxw_format* const bold = workbook_add_format(m_workbook);
    m_dayFormat = workbook_add_format(m_workbook);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_bold(bold);
    format_set_num_format(m_dayFormat, "yyyy-mm-dd");
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        const QByteArray& header = m_plan.columns[i].header;
        if (const int code = worksheet_write_string(m_sheet, 0, lxw_col_t(i), header.constData(), bold))
            return writeError(code);
        m_widths[i] = double(header.size()) + 2;
    }
    return {};
}

Result<> XlsxWriter::add(std::string_view records)
{
    // With the mark of a file, so that a text which begins with that character keeps it.
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray("\xEF\xBB\xBF").append(records.data(), static_cast<qsizetype>(records.size())));
    KITH_TRY_ASSIGN(const auto source, TextSource::open(std::move(buffer), "UTF-8"));
    CsvReader reader(*source, CsvDialect());
    while (true) {
        KITH_TRY_ASSIGN(const bool isRecord, reader.next());
        if (!isRecord)
            return {};
        if (++m_row >= LXW_ROW_MAX)
            return error(Error::Code::InvalidInput,
                         tr("A sheet holds %1 rows, and there are more records. Export a part of them, or as CSV.")
                             .arg(QLocale().toString(LXW_ROW_MAX - 1)));
        for (size_t column = 0; column < reader.record().cells.size() && column < m_kinds.size(); ++column)
            KITH_TRY(addCell(reader.record().cells[column], column));
    }
}

Result<> XlsxWriter::addCell(std::string_view text, size_t column)
{
    if (text.empty())
        return {};
    const auto length = static_cast<qsizetype>(text.size());
    if (length > longestCell && QString::fromUtf8(text.data(), length).size() > longestCell)
        return error(Error::Code::InvalidInput,
                     tr("A text in the column %1 (row %2) has more than %3 characters, which no workbook can hold. "
                        "Export as CSV, or leave that column out.")
                         .arg(QString::fromUtf8(m_plan.columns[column].header), QString::number(m_row + 1),
                              QString::number(longestCell)));
    m_widths[column] = std::max(m_widths[column], std::min(widestColumn, double(length) + 1));
    int code = m_kinds[column] == Kind::Text ? -1 : writeTyped(text, column);
    if (code < 0)
        code = writeText(text, column);
    return code == LXW_NO_ERROR ? Result<>() : writeError(code);
}

int XlsxWriter::writeText(std::string_view text, size_t column)
{
    if (needsEscape(text))
        m_cell = escaped(text);
    else
        m_cell = text;
    // A doctored book may hold anything, and one wrong byte would make the whole workbook unreadable.
    if (utf8::validPrefix(m_cell) != m_cell.size())
        m_cell = QString::fromUtf8(m_cell.data(), static_cast<qsizetype>(m_cell.size())).toStdString();
    return worksheet_write_string(m_sheet, m_row, lxw_col_t(column), m_cell.c_str(), nullptr);
}

/// -1 where the text has to stay one to come back the same.
int XlsxWriter::writeTyped(std::string_view text, size_t column)
{
    const QString value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto place = lxw_col_t(column);
    switch (m_kinds[column]) {
    case Kind::YesNo:
        return worksheet_write_boolean(m_sheet, m_row, place, value == u"yes" ? 1 : 0, nullptr);
    case Kind::Number: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && isExactNumber(value) ? worksheet_write_number(m_sheet, m_row, place, number, nullptr) : -1;
    }
    case Kind::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return isDayOfSheets(day) && value.size() == 10
                   ? worksheet_write_number(m_sheet, m_row, place, double(serialOf(day)), m_dayFormat)
                   : -1;
    }
    case Kind::Instant: {
        // A sheet knows no offset: only what the hour of the place says alone may stand as a time.
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs).toTimeZone(m_plan.form.zone);
        const QDateTime local(time.date(), time.time(), m_plan.form.zone);
        const bool isSame = time.isValid() && local.toMSecsSinceEpoch() == time.toMSecsSinceEpoch();
        if (!isSame || !isDayOfSheets(time.date()) || time.time().msec() != 0)
            return -1;
        const double serial = double(serialOf(time.date())) + time.time().msecsSinceStartOfDay() / 86'400'000.0;
        return worksheet_write_number(m_sheet, m_row, place, serial, m_timeFormat);
    }
    case Kind::Text:
        break;
    }
    return -1;
}

Result<> XlsxWriter::finish()
{
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const auto column = lxw_col_t(i);
        if (const int code = worksheet_set_column(m_sheet, column, column, m_widths[i], nullptr))
            return writeError(code);
    }
    const int code = workbook_close(std::exchange(m_workbook, nullptr));
    return code == LXW_NO_ERROR ? copyToDevice() : writeError(code);
}

Result<> XlsxWriter::copyToDevice()
{
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return writeError(LXW_ERROR_CREATING_XLSX_FILE);
    while (true) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            return {};
        if (m_device.write(piece) != piece.size())
            return error(Error::Code::Io, tr("The file could not be written: %1. Make room or choose another place.")
                                              .arg(m_device.errorString()));
    }
}

tl::unexpected<Error> XlsxWriter::writeError(int code) const
{
    return error(
        Error::Code::Io,
        tr("The workbook could not be put together in %1. Make room there, or export as CSV.").arg(m_folder.path()),
        QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(code))));
}

} // namespace kith
