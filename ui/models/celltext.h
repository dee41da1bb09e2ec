// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "schema/field.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace kith {

/// What showing a value needs besides the value.
struct ShownIn
{
    QLocale locale{};
    Currency currency{};                                           ///< the book's
    QDate today = QDate::currentDate();                            ///< for "yesterday"
    std::function<QString(const QString& kind, qint64 id)> name{}; ///< of the record a reference points at
};

/// A value as a person reads it in a list: dates short and relative where that helps, choices by their labels, of a
/// labelled list the first entry.
[[nodiscard]] QString shortText(const Field& field, const Value& value, const ShownIn& in);
/// The same in full: for tooltips and the detail pane, a line for each entry of a list.
[[nodiscard]] QString fullText(const Field& field, const Value& value, const ShownIn& in);

/// The label of a telephone number or an address: the usual ones are kept in English and shown in the language.
[[nodiscard]] QString shownLabel(const QString& label);
[[nodiscard]] QString storedLabel(const QString& shown);
[[nodiscard]] QStringList usualLabels(); ///< as they are shown

/// "today", "yesterday", "3 days ago", "in 2 weeks"; for a list, where the exact day stands in the tooltip.
[[nodiscard]] QString relativeDay(QDate day, QDate today);

/// "just now", "5 min ago", "2 h ago", "3 days ago".
[[nodiscard]] QString relativeTime(const QDateTime& at, const QDateTime& now);

/// For setToolTip: Qt takes a text with a "<" in it for HTML, so that it is given HTML that shows just this text.
[[nodiscard]] QString plainToolTip(const QString& text);

/// A user's text within a sentence or beside others, line by line: its direction cannot turn theirs, nor theirs its.
[[nodiscard]] QString isolated(const QString& text);
/// A sentence of ours in which a user's words stand between “ and ”: each of them isolated.
[[nodiscard]] QString spoken(const QString& sentence);
/// What stands in one line with dots between, in the order in which the language reads, whatever the first one is
/// written in. The user's words among them are isolated already; empty ones are left out.
[[nodiscard]] QString dotted(const QStringList& parts);
/// A comma and a blank, as the language writes them.
[[nodiscard]] QString comma(const QLocale& locale);
/// Numbers and phones never reverse.
[[nodiscard]] QString leftToRight(const QString& text);

/// What stands in a round picture where there is no photograph: the first letter of a name.
[[nodiscard]] QString initialOf(const QString& name);

} // namespace kith
