// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filterlexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr QStringView operatorCharacters = u"=<>!~≠≤≥";

/// The quotes that may close a string opened by this character: also those that word processors and phones put.
QStringView closingQuotes(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u"\"";
    case u'\'':
        return u"'";
    case u'“':
    case u'”':
    case u'„':
        return u"“”";
    case u'‘':
        return u"’";
    case u'«':
        return u"»";
    default:
        return {};
    }
}

class Lexer
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    FilterTokens run()
    {
        while (m_at < m_text.size() && !m_result.problem) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                readToken();
        }
        m_result.tokens.push_back({FilterToken::Kind::End, {}, {m_text.size(), 0}});
        return std::move(m_result);
    }

private:
    void readToken()
    {
        const QChar first = m_text[m_at];
        if (first == u'(')
            add(FilterToken::Kind::Open, 1);
        else if (first == u')')
            add(FilterToken::Kind::Close, 1);
        else if (first == u',')
            add(FilterToken::Kind::Comma, 1);
        else if (!closingQuotes(first).isEmpty())
            readString();
        else if (operatorCharacters.contains(first))
            readOperator();
        else
            readWord();
    }

    void add(FilterToken::Kind kind, qsizetype length)
    {
        m_result.tokens.push_back({kind, m_text.sliced(m_at, length).toString(), {m_at, length}});
        m_at += length;
    }

    void readString()
    {
        const qsizetype start = m_at;
        const QStringView closing = closingQuotes(m_text[m_at++]);
        QString text;
        while (m_at < m_text.size() && !closing.contains(m_text[m_at])) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                readEscape(text, closing);
            else
                text += m_text[m_at++];
        }
        const bool closed = m_at < m_text.size();
        m_at += closed ? 1 : 0;
        m_result.tokens.push_back({FilterToken::Kind::String, text, {start, m_at - start}, closed});
        if (!closed) {
            m_result.problem = {tr("The quoted text that starts at position %1 is not closed: add a %2 at its end.")
                                    .arg(start + 1)
                                    .arg(closing.back()),
                                {start, m_at - start}};
        }
    }

    /// Anything but a quote, a backslash, n and t keeps its backslash, so that C:\Data may be typed as it is.
    void readEscape(QString& text, QStringView closing)
    {
        const QChar next = m_text[m_at + 1];
        if (next == u'n')
            text += u'\n';
        else if (next == u't')
            text += u'\t';
        else if (next == u'\\' || next == u'"' || next == u'\'' || closing.contains(next))
            text += next;
        else
            text += QStringView(u"\\") + next;
        m_at += 2;
    }

    void readOperator()
    {
        struct Spelling
        {
            QStringView written;
            QStringView meant;
        };
        static constexpr std::array<Spelling, 13> spellings{{{u"<=", u"<="},
                                                             {u">=", u">="},
                                                             {u"!=", u"!="},
                                                             {u"<>", u"!="},
                                                             {u"==", u"="},
                                                             {u"!~", u"!~"},
                                                             {u"=", u"="},
                                                             {u"<", u"<"},
                                                             {u">", u">"},
                                                             {u"~", u"~"},
                                                             {u"≠", u"!="},
                                                             {u"≤", u"<="},
                                                             {u"≥", u">="}}};
        const QStringView rest = m_text.sliced(m_at);
        const auto found = std::ranges::find_if(
            spellings, [&](const Spelling& spelling) { return rest.startsWith(spelling.written); });
        if (found == spellings.end()) {
            m_result.problem = {tr("“!” at position %1 is not understood: write “not” or “!=”.").arg(m_at + 1),
                                {m_at, 1}};
            return;
        }
        add(FilterToken::Kind::Operator, found->written.size());
        m_result.tokens.back().text = found->meant.toString();
    }

    /// A bare word goes on to the next space, bracket, comma, operator or double quote; O'Brien is one word.
    void readWord()
    {
        static constexpr QStringView enders = u"(),\"“”„«»=<>!~≠≤≥";
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && !enders.contains(m_text[end]))
            ++end;
        if (end == m_at) {
            m_result.problem = {tr("“%1” at position %2 closes nothing: remove it.").arg(m_text[m_at]).arg(m_at + 1),
                                {m_at, 1}};
            return;
        }
        add(FilterToken::Kind::Word, end - m_at);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    FilterTokens m_result{};
};

} // namespace

FilterTokens filterTokens(QStringView text)
{
    return Lexer(text).run();
}

bool isFilterKeyword(QStringView word)
{
    static constexpr std::array keywords{"and"_L1,      "or"_L1,        "not"_L1,      "is"_L1,      "in"_L1,
                                         "contains"_L1, "starts"_L1,    "with"_L1,     "empty"_L1,   "within"_L1,
                                         "before"_L1,   "after"_L1,     "on"_L1,       "between"_L1, "me"_L1,
                                         "today"_L1,    "yesterday"_L1, "tomorrow"_L1, "last"_L1,    "next"_L1};
    return std::ranges::any_of(keywords,
                               [&](QLatin1String keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; });
}

bool isFilterName(QStringView word)
{
    if (word.isEmpty() || word.front().isDigit())
        return false;
    for (qsizetype at = 0; at < word.size(); ++at) {
        char32_t character = word[at].unicode();
        if (word[at].isHighSurrogate() && at + 1 < word.size() && word[at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(word[at], word[at + 1]);
            ++at;
        }
        // The joiners stand inside words of several Indic and Arabic scripts.
        const bool joiner = character == 0x200C || character == 0x200D;
        if (!QChar::isLetterOrNumber(character) && !QChar::isMark(character) && character != u'_' && !joiner)
            return false;
    }
    return true;
}

} // namespace kith
