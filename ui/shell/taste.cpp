// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/taste.h"

#include "shell/settings.h"
#include "storage/book.h"
#include "team/colleagues.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QString personKey = u"person"_s;
const QString firstDayKey = u"firstDayOfWeek"_s;

Theme themeNamed(const QString& name)
{
    return name == "dark"_L1 ? Theme::Dark : name == "light"_L1 ? Theme::Light : Theme::System;
}

QString nameOf(Theme theme)
{
    return theme == Theme::Dark ? u"dark"_s : theme == Theme::Light ? u"light"_s : u"system"_s;
}

} // namespace

Taste tasteOf(const ViewSettings& settings)
{
    const Settings common;
    return {.language = settings.value(u"language"_s, common.value("language"_L1)).toString(),
            .theme = themeNamed(settings.value(u"theme"_s, common.value("theme"_L1)).toString())};
}

void keepTaste(ViewSettings& settings, const Taste& taste)
{
    settings.setValue(u"language"_s, taste.language);
    settings.setValue(u"theme"_s, nameOf(taste.theme));
    Settings common; // for books and people who chose nothing yet
    common.setValue("language"_L1, taste.language);
    common.setValue("theme"_L1, nameOf(taste.theme));
}

Qt::DayOfWeek firstDayOfWeek()
{
    const int chosen = Settings().value(firstDayKey).toInt();
    const bool isDay = chosen >= Qt::Monday && chosen <= Qt::Sunday;
    return isDay ? Qt::DayOfWeek(chosen) : QLocale().firstDayOfWeek();
}

void keepFirstDayOfWeek(std::optional<Qt::DayOfWeek> day)
{
    Settings settings;
    if (day)
        settings.setValue(firstDayKey, int(*day));
    else
        settings.remove(firstDayKey);
}

bool isFirstDayChosen()
{
    return Settings().contains(firstDayKey);
}

EmployeeId rememberedPerson(Book& book)
{
    const EmployeeId person{ViewSettings(book.path()).value(personKey).toLongLong()};
    if (!person.isValid())
        return {};
    const auto all = activeColleagues(book);
    const bool isThere =
        all && std::any_of(all->begin(), all->end(), [&](const Colleague& one) { return one.id == person; });
    return isThere ? person : EmployeeId();
}

void rememberPerson(Book& book, EmployeeId person)
{
    ViewSettings(book.path()).setValue(personKey, person.value);
}

bool isPersonChosen(const Book& book)
{
    return ViewSettings(book.path()).value(personKey).isValid();
}

} // namespace kith
