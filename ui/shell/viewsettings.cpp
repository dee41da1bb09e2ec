// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/viewsettings.h"

#include "storage/companion.h"

#include "shell/settings.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kith {

ViewSettings::ViewSettings(const QString& bookPath)
    : m_group(u"views/"_s + QString::fromLatin1(
                                QCryptographicHash::hash(companionOf(bookPath, {}).toUtf8(), QCryptographicHash::Sha256)
                                    .toHex()
                                    .first(16)))
{
}

QString ViewSettings::keyFor(EmployeeId person, const QString& key) const
{
    return m_group + u'/' + (person.isValid() ? QString::number(person.value) : u"anyone"_s) + u'/' + key;
}

QVariant ViewSettings::value(const QString& key, const QVariant& fallback) const
{
    const Settings settings;
    const QVariant common = settings.value(keyFor({}, key), fallback);
    return m_person.isValid() ? settings.value(keyFor(m_person, key), common) : common;
}

void ViewSettings::setValue(const QString& key, const QVariant& value)
{
    Settings().setValue(keyFor(m_person, key), value);
}

bool ViewSettings::forgetWordsOfErased(qint64 erased)
{
    Settings settings;
    const QString known = m_group + u"/erased"_s;
    if (settings.value(known).toLongLong() == erased)
        return false;
    settings.setValue(known, erased);
    settings.beginGroup(m_group);
    for (const QString& key : settings.allKeys()) {
        QVariantMap page = settings.value(key).toMap();
        if (page.remove(u"query"_s) + page.remove(u"filter"_s) > 0)
            settings.setValue(key, page);
    }
    return true;
}

} // namespace kith
