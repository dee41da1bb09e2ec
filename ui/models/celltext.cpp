// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"

#include "base/dates.h"
#include "base/decimal.h"
#include "schema/textrule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What the entries of a list of telephone numbers, e-mails and addresses are usually called; others are the user's
/// words.
constexpr const char* labelNames[] = {QT_TRANSLATE_NOOP("labels", "mobile"), QT_TRANSLATE_NOOP("labels", "work"),
                                      QT_TRANSLATE_NOOP("labels", "home"), QT_TRANSLATE_NOOP("labels", "other")};

/// Null where none of them matches.
template<typename Matches>
const char* usualLabel(Matches matches)
{
    const auto* found = std::find_if(std::begin(labelNames), std::end(labelNames), matches);
    return found == std::end(labelNames) ? nullptr : *found;
}

/// A line break ends every isolate, so that each line needs its own.
QString inIsolate(const QString& text, char16_t start)
{
    constexpr char16_t end = 0x2069;
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (!line.isEmpty())
            line = QChar(start) + line + QChar(end);
    }
    return lines.join(u'\n');
}

QString moneyText(qint64 minor, const ShownIn& in)
{
    const int digits = in.currency.minorDigits();
    const double amount = double(minor) / std::pow(10.0, digits);
    return leftToRight(in.locale.toCurrencyString(amount, in.currency.code() + QChar::Nbsp, digits));
}

QString decimalText(qint64 scaled, const ShownIn& in)
{
    const double number = double(scaled) / double(Decimal::one);
    return in.locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

QString partialDateText(qint64 number, const ShownIn& in)
{
    const PartialDate date = PartialDate::fromInteger(number).value_or(PartialDate());
    if (date.isNull())
        return {};
    if (date.year != 0)
        return in.locale.toString(QDate(date.year, date.month, date.day), QLocale::ShortFormat);
    constexpr int leapYear = 2000; // 29 February is a day of it
    return in.locale.toString(QDate(leapYear, date.month, date.day), u"d MMMM"_s);
}

QString referenceText(const Field& field, const Value& value, const ShownIn& in)
{
    if (!in.name)
        return {};
    if (field.type == FieldType::Reference)
        return in.name(field.target, integerOf(value));
    QStringList names;
    if (const auto* ids = std::get_if<IdList>(&value)) {
        for (const qint64 id : *ids)
            names.append(isolated(in.name(field.target, id)));
    }
    return names.join(comma(in.locale));
}

QString shortItem(const Field& field, const Value& value)
{
    const auto* list = std::get_if<ItemList>(&value);
    return list && !list->empty() ? list->front().part(field.mainPart) : QString();
}

QString fullItems(const Field& field, const Value& value, const ShownIn& in)
{
    const auto* list = std::get_if<ItemList>(&value);
    if (!list)
        return {};
    QStringList lines;
    for (const ListItem& item : *list) {
        QStringList parts = item.parts;
        for (qsizetype part = 0; part < parts.size(); ++part)
            parts[part] = shownText(field, field.ruleOf(part), parts[part], in.locale);
        // The second form of a telephone number is for machines.
        if (const qsizetype machine = field.parts.indexOf(u"e164"_s); machine >= 0 && machine < parts.size())
            parts.removeAt(machine);
        parts.removeAll(QString());
        std::transform(parts.begin(), parts.end(), parts.begin(), isolated);
        const QString whole = parts.join(comma(QLocale()));
        lines.append(item.label.isEmpty() ? whole : dotted({whole, isolated(shownLabel(item.label))}));
    }
    return lines.join(u'\n');
}

QString plainText(const Field& field, const Value& value, const ShownIn& in)
{
    const qint64 number = integerOf(value);
    switch (field.type) {
    case FieldType::Integer:
        return in.locale.toString(number);
    case FieldType::Decimal:
        return decimalText(number, in);
    case FieldType::Money:
        return moneyText(number, in);
    case FieldType::YesNo:
        return number != 0 ? QCoreApplication::translate("CellText", "Yes")
                           : QCoreApplication::translate("CellText", "No");
    case FieldType::Choice:
        return field.choiceTitle(textOf(value));
    case FieldType::PartialDate:
        return partialDateText(number, in);
    case FieldType::Time:
        return in.locale.toString(timeFromMinutes(number), QLocale::ShortFormat);
    case FieldType::Reference:
    case FieldType::References:
        return referenceText(field, value, in);
    case FieldType::Text:
        return shownText(field, field.rule, textOf(value), in.locale);
    default:
        return textOf(value);
    }
}

} // namespace

QString shortText(const Field& field, const Value& value, const ShownIn& in)
{
    if (isNull(value))
        return {};
    switch (field.type) {
    case FieldType::Date:
        return relativeDay(dateFromDays(integerOf(value)), in.today);
    case FieldType::Instant:
        return relativeDay(QDateTime::fromMSecsSinceEpoch(integerOf(value)).date(), in.today);
    case FieldType::List:
        return shortItem(field, value);
    case FieldType::Note:
        return textOf(value).simplified();
    default:
        return plainText(field, value, in);
    }
}

QString fullText(const Field& field, const Value& value, const ShownIn& in)
{
    if (isNull(value))
        return {};
    switch (field.type) {
    case FieldType::Date:
        return in.locale.toString(dateFromDays(integerOf(value)), QLocale::LongFormat);
    case FieldType::Instant:
        return in.locale.toString(QDateTime::fromMSecsSinceEpoch(integerOf(value)), QLocale::ShortFormat);
    case FieldType::List:
        return fullItems(field, value, in);
    default:
        return plainText(field, value, in);
    }
}

QString relativeDay(QDate day, QDate today)
{
    constexpr int week = 7;
    constexpr int longest = 60; // days: beyond, a date says more
    const auto translated = [](const char* text, qint64 n = -1) {
        return QCoreApplication::translate("CellText", text, nullptr, static_cast<int>(n));
    };
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("CellText", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("CellText", "yesterday"));
    if (days == -1)
        return translated(QT_TRANSLATE_NOOP("CellText", "tomorrow"));
    if (std::abs(days) > longest)
        return QLocale().toString(day, QLocale::ShortFormat);
    if (days > 0)
        return days < 2 * week ? translated(QT_TRANSLATE_N_NOOP("CellText", "%n day(s) ago"), days)
                               : translated(QT_TRANSLATE_N_NOOP("CellText", "%n week(s) ago"), days / week);
    return -days < 2 * week ? translated(QT_TRANSLATE_N_NOOP("CellText", "in %n day(s)"), -days)
                            : translated(QT_TRANSLATE_N_NOOP("CellText", "in %n week(s)"), -days / week);
}

QString relativeTime(const QDateTime& at, const QDateTime& now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = at.secsTo(now);
    const auto ago = [](const char* text, qint64 n) {
        return QCoreApplication::translate("CellText", text, nullptr, static_cast<int>(n));
    };
    if (seconds < minute) // a clock that was put back says nothing better
        return QCoreApplication::translate("CellText", "just now");
    if (seconds < hour)
        return ago(QT_TRANSLATE_N_NOOP("CellText", "%n min ago"), seconds / minute);
    if (seconds < day)
        return ago(QT_TRANSLATE_N_NOOP("CellText", "%n h ago"), seconds / hour);
    return ago(QT_TRANSLATE_N_NOOP("CellText", "%n day(s) ago"), seconds / day);
}

QString shownLabel(const QString& label)
{
    const char* known = usualLabel([&](const char* each) { return label == QLatin1StringView(each); });
    return known ? QCoreApplication::translate("labels", known) : label;
}

QString storedLabel(const QString& shown)
{
    const char* known =
        usualLabel([&](const char* each) { return shown == QCoreApplication::translate("labels", each); });
    return known ? QString::fromLatin1(known) : shown;
}

QStringList usualLabels()
{
    QStringList labels;
    for (const char* each : labelNames)
        labels.append(QCoreApplication::translate("labels", each));
    return labels;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? text : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString isolated(const QString& text)
{
    constexpr char16_t firstStrong = 0x2068;
    return inIsolate(text, firstStrong);
}

QString dotted(const QStringList& parts)
{
    constexpr char16_t rightToLeftMark = 0x200F;
    QStringList shown = parts;
    shown.removeAll(QString());
    const QString line = shown.join(u" · "_s);
    const bool isMarked = QLocale().textDirection() == Qt::RightToLeft && !line.isEmpty() && !line.isRightToLeft();
    return isMarked ? QChar(rightToLeftMark) + line : line;
}

QString comma(const QLocale& locale)
{
    return locale.textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s;
}

QString leftToRight(const QString& text)
{
    constexpr char16_t leftIsolate = 0x2066;
    return inIsolate(text, leftIsolate);
}

namespace {

/// Behind a letter of Arabic a day's parts would change places.
QString withUprightDays(QString text)
{
    static const QRegularExpression day(u"(?<![\\d\u2066-])((?:\\d{4}|-)-\\d{2}-\\d{2})(?!\\d)"_s);
    return text.replace(day, u"\u2066\\1\u2069"_s);
}

} // namespace

QString spoken(const QString& sentence)
{
    static const QRegularExpression mark(u"[“”]"_s); // Urdu opens with the one that others close with
    QString result;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = sentence.indexOf(mark, at);
        const QChar end = open >= 0 && sentence[open] == u'“' ? u'”' : u'“';
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(end, open + 1);
        if (close < 0)
            return result + withUprightDays(sentence.mid(at));
        result +=
            withUprightDays(sentence.mid(at, open + 1 - at)) + isolated(sentence.mid(open + 1, close - open - 1)) + end;
        at = close + 1;
    }
}

QString initialOf(const QString& name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].isLetterOrNumber())
            return name.mid(i, 1).toUpper();
        if (name[i].isHighSurrogate() && i + 1 < name.size()) {
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(name[i], name[i + 1])))
                return name.mid(i, 2);
            ++i;
        }
    }
    return u"?"_s;
}

} // namespace kith
