// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Words that keep the direction of their language.
class DirectedTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override
    {
        return inItsDirection(QTranslator::translate(context, source, disambiguation, n));
    }
};

} // namespace

QString inItsDirection(const QString& text)
{
    constexpr char16_t rightToLeftMark = 0x200F;
    const auto isFromRight = [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL;
    };
    const bool isTurned = !text.isRightToLeft() && std::any_of(text.begin(), text.end(), isFromRight);
    return isTurned ? QChar(rightToLeftMark) + text : text;
}

void applyLanguage(QApplication& application, const QString& language)
{
    for (QTranslator* former : application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    // Where the system names no language it is English, whose plural forms are a translation, too.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    for (const QString& name : {u"qtbase"_s, u"kith"_s}) {
        auto* translator = new DirectedTranslator(&application);
        const QString folder =
            name == "kith"_L1 ? u":/translations"_s : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QStringList spokenLanguages()
{
    return {u"en"_s, u"vi"_s, u"hi"_s, u"te"_s, u"ur"_s};
}

QString nameOfLanguage(const QString& language)
{
    if (language == "en"_L1)
        return u"English"_s; // not "American English"
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace kith
