// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parttitle.h"

#include "schema/flatcolumns.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

QString partTitle(const Field& field, int part)
{
    static const std::pair<QLatin1StringView, const char*> titles[] = {
        {"street"_L1, QT_TRANSLATE_NOOP("parts", "Street")},
        {"city"_L1, QT_TRANSLATE_NOOP("parts", "City")},
        {"region"_L1, QT_TRANSLATE_NOOP("parts", "Region")},
        {"postal_code"_L1, QT_TRANSLATE_NOOP("parts", "Postal code")},
        {"country"_L1, QT_TRANSLATE_NOOP("parts", "Country")},
        {"state"_L1, QT_TRANSLATE_NOOP("parts", "Given or withdrawn")},
        {"date"_L1, QT_TRANSLATE_NOOP("parts", "Date")},
        {"source"_L1, QT_TRANSLATE_NOOP("parts", "How we know")},
    };
    if (part == FlatColumn::label)
        return QCoreApplication::translate("parts", "Label");
    const QString name = field.parts.value(part);
    for (const auto& [known, title] : titles) {
        if (name == known)
            return QCoreApplication::translate("parts", title);
    }
    return {};
}

} // namespace kith
