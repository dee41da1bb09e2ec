// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/timelinemodel.h"

#include "activity/interaction.h"
#include "models/celltext.h"
#include "schema/field.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/painting.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Icon iconOf(const TimelineEntry& entry)
{
    if (entry.isPinned)
        return Icon::Pin;
    if (entry.task.isValid())
        return Icon::Check;
    if (entry.kind == "visit"_L1)
        return Icon::Visit;
    if (entry.kind == "meeting"_L1)
        return Icon::Meeting;
    if (entry.kind == "email"_L1)
        return Icon::Mail;
    if (entry.kind == "message"_L1)
        return Icon::Message;
    return entry.kind == "note"_L1 ? Icon::Note : Icon::Call;
}

QString choiceTitle(QStringView field, const QString& key)
{
    static const EntityInfo entity = interactionEntity();
    return entity.find(field)->choiceTitle(key);
}

QString headline(const TimelineEntry& entry)
{
    if (entry.task.isValid())
        return entry.isDone ? TimelineModel::tr("Done") : TimelineModel::tr("Follow-up");
    QString line = choiceTitle(u"kind", entry.kind);
    if (entry.isPinned)
        line = TimelineModel::tr("Pinned") + u" · "_s + line;
    if (!entry.outcome.isEmpty())
        line += u" · "_s + isolated(choiceTitle(u"outcome", entry.outcome));
    if (entry.minutes > 0)
        line += u" · "_s + TimelineModel::tr("%n min", nullptr, entry.minutes);
    if (entry.satisfaction > 0)
        line += u" · "_s + TimelineModel::tr("satisfied %1 of 5").arg(entry.satisfaction);
    return line;
}

QString dueText(const TimelineEntry& entry, QDate today)
{
    if (!entry.due.isValid())
        return TimelineModel::tr("any day");
    const QString day = relativeDay(entry.due, today);
    const QLocale locale;
    return entry.dueTime.isValid()
               ? day + comma(locale) + leftToRight(locale.toString(entry.dueTime, QLocale::ShortFormat))
               : day;
}

QString shownTime(const TimelineEntry& entry)
{
    const QDate today = QDate::currentDate();
    QString text;
    if (entry.task.isValid() && !entry.isDone)
        text = dueText(entry, today);
    else if (entry.at.date() == today)
        text = QLocale().toString(entry.at.time(), QLocale::ShortFormat);
    else
        text = relativeDay(entry.at.date(), today);
    return entry.who.isEmpty() ? isolated(text) : isolated(text) + u" · "_s + isolated(entry.who);
}

QString exactTime(const TimelineEntry& entry)
{
    const QLocale locale;
    if (entry.task.isValid() && !entry.isDone)
        return entry.due.isValid() ? locale.toString(entry.due, QLocale::LongFormat) : QString();
    return locale.toString(entry.at, QLocale::LongFormat);
}

constexpr int markSize = 26;
constexpr int mostLines = 2;

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries)
{
    if (entries == m_entries)
        return; // what is current stays so
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const TimelineEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return headline(shown);
    case Qt::AccessibleTextRole:
        return QStringList{headline(shown), shownTime(shown), shown.text}.join(comma(QLocale()));
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{exactTime(shown), isolated(shown.text)}.join(u'\n').trimmed());
    case TextRole:
        return shown.text;
    case WhenRole:
        return shownTime(shown);
    case IconRole:
        return int(iconOf(shown));
    default:
        return {};
    }
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const QRect inner = option.rect.adjusted(0, metrics::Small, 0, -metrics::Small);
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    const QRect mark = place(QRect(inner.x(), inner.y(), markSize, markSize));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.hover);
    painter->drawEllipse(mark);
    drawIcon(*painter, mark.adjusted(6, 6, -6, -6), Icon(index.data(TimelineModel::IconRole).toInt()),
             colours.secondary);

    const QRect text = inner.adjusted(markSize + metrics::Small, 0, 0, 0);
    const int line = QFontMetrics(option.font).height();
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * metrics::SecondaryType);
    QString when = index.data(TimelineModel::WhenRole).toString();
    const QString headline = index.data().toString();
    const int spared = text.width() - QFontMetrics(option.font).horizontalAdvance(headline) - metrics::Small;
    if (QFontMetrics(small).horizontalAdvance(when) + 2 > spared)
        when = when.section(u" · "_s, 0, 0); // rather the whole day without the name than half of both
    const int whenWidth =
        qMin(QFontMetrics(small).horizontalAdvance(when) + 2, qMax(spared, text.width() / 2)); // both say something
    painter->setFont(small);
    painter->setPen(colours.secondary);
    painter->drawText(
        place(QRect(text.right() - whenWidth, text.y(), whenWidth, line)),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute),
        QFontMetrics(small).elidedText(when, Qt::ElideRight, whenWidth));
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QRect head(text.x(), text.y(), text.width() - whenWidth - metrics::Small, line);
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->drawText(place(head), start | int(Qt::AlignVCenter | Qt::AlignAbsolute),
                      QFontMetrics(option.font).elidedText(headline, Qt::ElideRight, head.width()));
    painter->setPen(colours.secondary);
    painter->drawText(place(text.adjusted(0, line + 2, 0, 0)),
                      start | int(Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextWordWrap,
                      isolated(index.data(TimelineModel::TextRole).toString()));
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics measure(option.font);
    const int width = (option.widget ? option.widget->width() : metrics::DetailWidth) - markSize - metrics::Huge;
    const QString text = index.data(TimelineModel::TextRole).toString();
    const int needed =
        text.isEmpty() ? 0 : measure.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
    const int lines = qMin(needed, measure.lineSpacing() * mostLines);
    return {width, metrics::Large + qMax(markSize, measure.height() + 2 + lines) + 1};
}

} // namespace kith
