// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a change is called in the history and in the Edit menu.
struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(changes)
};

/// Of what has no name, such as a talk.
QString namelessSentence(const QString& key)
{
    if (key == "add"_L1)
        return ChangeText::tr("Add %1");
    if (key == "change"_L1)
        return ChangeText::tr("Change %1");
    if (key == "remove"_L1)
        return ChangeText::tr("Remove %1");
    return key;
}

QString sentence(const QString& key)
{
    if (key == "add"_L1)
        return ChangeText::tr("Add %1 “%2”");
    if (key == "change"_L1)
        return ChangeText::tr("Change %1 “%2”");
    if (key == "remove"_L1)
        return ChangeText::tr("Remove %1 “%2”");
    if (key == "log"_L1)
        return ChangeText::tr("Log %1 with “%2”");
    if (key == "import"_L1)
        return ChangeText::tr("Import %1 from “%2”");
    if (key == "merge"_L1)
        return ChangeText::tr("Merge %2 %1");
    if (key == "tell_apart"_L1)
        return ChangeText::tr("Keep two %1 apart: “%2”");
    if (key == "order"_L1)
        return ChangeText::tr("Change the order of the fields");
    if (key == "erase"_L1)
        return ChangeText::tr("Erase personal data");
    if (key == "generate"_L1)
        return ChangeText::tr("Generate %1");
    if (key == "sample"_L1)
        return ChangeText::tr("Fill in the sample business");
    if (key == "repair"_L1)
        return ChangeText::tr("Repair");
    return key;
}

/// What the kinds of records are called within a sentence.
constexpr const char* kinds[] = {
    QT_TRANSLATE_NOOP("changes", "customer"),     QT_TRANSLATE_NOOP("changes", "contact"),
    QT_TRANSLATE_NOOP("changes", "employee"),     QT_TRANSLATE_NOOP("changes", "tag"),
    QT_TRANSLATE_NOOP("changes", "need"),         QT_TRANSLATE_NOOP("changes", "task"),
    QT_TRANSLATE_NOOP("changes", "interaction"),  QT_TRANSLATE_NOOP("changes", "tags"),
    QT_TRANSLATE_NOOP("changes", "customers"),    QT_TRANSLATE_NOOP("changes", "contacts"),
    QT_TRANSLATE_NOOP("changes", "employees"),    QT_TRANSLATE_NOOP("changes", "tasks"),
    QT_TRANSLATE_NOOP("changes", "interactions"), QT_TRANSLATE_NOOP("changes", "needs"),
    QT_TRANSLATE_NOOP("changes", "call"),         QT_TRANSLATE_NOOP("changes", "visit"),
    QT_TRANSLATE_NOOP("changes", "meeting"),      QT_TRANSLATE_NOOP("changes", "email"),
    QT_TRANSLATE_NOOP("changes", "message"),      QT_TRANSLATE_NOOP("changes", "note"),
    QT_TRANSLATE_NOOP("changes", "connection"),   QT_TRANSLATE_NOOP("changes", "connections"),
};

QString kindTitle(const QString& kind)
{
    if (kind == "custom_field"_L1)
        return ChangeText::tr("field");
    if (kind == "saved_view"_L1)
        return ChangeText::tr("view");
    const auto* known = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&](const char* each) { return kind == QLatin1StringView(each); });
    return known == std::end(kinds) ? kind : ChangeText::tr(*known);
}

} // namespace

QString ChangeName::title() const
{
    if (key == "undo"_L1 || key == "redo"_L1) {
        const QString what = ChangeName{arguments.value(0), arguments.mid(1)}.title();
        return (key == "undo"_L1 ? ChangeText::tr("Undo: %1") : ChangeText::tr("Redo: %1")).arg(what);
    }
    const bool isNameless = arguments.value(1).isEmpty() && namelessSentence(key) != key;
    const QString text = isNameless ? namelessSentence(key) : sentence(key);
    if (!text.contains(u'%'))
        return text;
    // Both at once: a record called “%2” must not be replaced in turn.
    return text.contains("%2"_L1) ? text.arg(kindTitle(arguments.value(0)), arguments.value(1))
                                  : text.arg(kindTitle(arguments.value(0)));
}

} // namespace kith
