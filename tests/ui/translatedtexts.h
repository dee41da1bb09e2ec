// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace kith::test {

/// One text of a file of translations, as it stands there.
struct TranslatedText
{
    QString context{};
    QString source{};
    QStringList forms{}; ///< one, or one for each plural form of the language
    bool isPlural = false;
    bool isFinished = false;
};

/// What stands in translations/kith_LANGUAGE.ts. Fails the test where the file cannot be read.
[[nodiscard]] QList<TranslatedText> textsOf(const QString& language);

/// Speaks a language from its .ts file, as the program does from what is made of it.
class TextTranslator : public QTranslator
{
public:
    explicit TextTranslator(const QString& language);

    [[nodiscard]] bool isEmpty() const override { return m_forms.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override;

private:
    QHash<std::pair<QString, QString>, QStringList> m_forms{};
};

/// The application in a language, mirrored where it is written so, while this stands.
class Speaking
{
public:
    explicit Speaking(const QString& language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before{};
    TextTranslator m_translator;
};

} // namespace kith::test
