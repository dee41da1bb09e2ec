// SPDX-License-Identifier: GPL-3.0-or-later
#include "translatedtexts.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

QStringList readForms(QXmlStreamReader& xml, bool isPlural)
{
    if (!isPlural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

TranslatedText readMessage(QXmlStreamReader& xml, const QString& context)
{
    TranslatedText text{.context = context};
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.isFinished = !xml.attributes().hasAttribute("type"_L1);
            text.forms = readForms(xml, text.isPlural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

void readContext(QXmlStreamReader& xml, QList<TranslatedText>& texts)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

QList<TranslatedText> textsOf(const QString& language)
{
    QFile file(u":/texts/kith_%1.ts"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    REQUIRE(xml.readNextStartElement());
    while (xml.readNextStartElement()) {
        if (xml.name() == "context"_L1)
            readContext(xml, texts);
        else
            xml.skipCurrentElement();
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

TextTranslator::TextTranslator(const QString& language)
{
    for (const TranslatedText& text : textsOf(language)) {
        if (text.isFinished)
            m_forms.insert({text.context, text.source}, text.forms);
    }
}

QString TextTranslator::translate(const char* context, const char* source, const char* /*comment*/, int number) const
{
    const QStringList forms = m_forms.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    if (forms.isEmpty())
        return {};
    return number == 1 ? forms.first() : forms.last(); // our languages have one form or two
}

Speaking::Speaking(const QString& language)
    : m_translator(language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

Speaking::~Speaking()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace kith::test
