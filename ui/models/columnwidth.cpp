// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnwidth.h"

#include "models/celltext.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a list offers is known: its longest title is not cut.
QString longestChoice(const Field& field, const QFontMetrics& measure)
{
    QString longest = u"Eva Kowalska M"_s; // others may stand there, too
    for (const Choice& choice : field.choices) {
        const QString title = field.choiceTitle(choice.key);
        if (measure.horizontalAdvance(title) > measure.horizontalAdvance(longest))
            longest = title;
    }
    return longest;
}

QString longestDay(const QFontMetrics& measure)
{
    const QDate today = QDate::currentDate();
    QString longest;
    for (const int days : {-500, -50, -13, 13, 50}) {
        const QString shown = relativeDay(today.addDays(days), today);
        if (measure.horizontalAdvance(shown) > measure.horizontalAdvance(longest))
            longest = shown;
    }
    return longest;
}

QString sampleOf(const Field& field, const QFontMetrics& measure)
{
    if (field.name == "phones"_L1)
        return u"+234 803 123 4567"_s;
    switch (field.type) {
    case FieldType::Date:
        return longestDay(measure) + (field.name == "due"_L1 ? u"mmmmm"_s : QString()); // and that it is late
    case FieldType::Instant:
        return longestDay(measure);
    case FieldType::Time:
        return QLocale().toString(QTime(22, 58), QLocale::ShortFormat);
    case FieldType::Integer:
    case FieldType::YesNo:
        return u"10 000"_s;
    case FieldType::Note:
    case FieldType::List:
    case FieldType::Link:
        return u"somebody@example.com"_s;
    default:
        return longestChoice(field, measure);
    }
}

} // namespace

int usualColumnWidth(const Field& field, const QFontMetrics& measure)
{
    constexpr int padding = 24; // of the cell
    constexpr int arrow = 16;   // room for the mark of the order
    return qMax(measure.horizontalAdvance(sampleOf(field, measure)), measure.horizontalAdvance(field.title()) + arrow) +
           padding;
}

} // namespace kith
