// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"
#include "schema/filter.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <set>
#include <vector>

namespace kith {

class Connection;
class Schema;

/// What people are called and found by, now and before: names, telephone numbers, addresses of e-mail. Tells whether
/// something else that people called or filtered by a text, such as a view, quotes one of them. Names of several words
/// are found as whole words in any case and with any accents; what is one word might be any word, and counts, as do
/// numbers and addresses, only where it is the whole text, and where the field it is asked of may hold such a thing. So
/// does a text that has nothing but words of their names, a surname alone: if one of the words is theirs only.
/// Numbers are the same however they are written: with the code of the country or without.
class QuotedNames
{
public:
    /// `region`: of numbers without a country code.
    QuotedNames(std::shared_ptr<const Schema> schema, QString region);

    /// All that a record and its history say of them.
    [[nodiscard]] Result<> collect(Connection& connection, const EntityInfo& entity, qint64 id);

    /// The words of which their names are made, folded.
    [[nodiscard]] const std::set<QString>& words() const { return m_nameWords; }
    /// Somebody else is called so, too: by that word alone nobody can tell who is meant.
    void share(const QString& word) { m_ownWords.erase(word); }

    /// In what a record of the program's own kinds is called, or in a value its filter asks for.
    [[nodiscard]] bool areIn(const EntityInfo& entity, const Record& record) const;
    /// Indexes of the fields that quote them in an image of the change log.
    [[nodiscard]] std::vector<int> fieldsIn(const EntityInfo& entity, const QByteArray& image) const;

private:
    /// What a text may hold besides names of several words, which are looked for everywhere.
    struct Holds
    {
        bool names = true; ///< of one word
        bool numbers = true;
        bool mails = true;
    };

    void add(const EntityInfo& entity, const Record& record);
    void addName(const QString& text);
    void addWords(const QString& text);
    void addNumber(const QString& text);
    [[nodiscard]] Holds heldBy(const Field& field, int part) const;
    /// What the values of a comparison with that field of that kind may hold; of any kind where it is empty.
    [[nodiscard]] Holds heldBy(const QString& field, const QString& kind) const;
    [[nodiscard]] bool areIn(const QString& text, const Holds& holds) const;
    [[nodiscard]] bool areIn(const FilterNode& filter, const QString& kind) const;
    [[nodiscard]] bool areInFilter(const QString& query, const QString& kind) const;
    [[nodiscard]] bool areWordsOfThem(const QString& text) const;
    [[nodiscard]] bool isTheirNumber(const QString& text) const;
    [[nodiscard]] std::vector<int> fieldsOf(const EntityInfo& entity, const Record& record) const;

    std::shared_ptr<const Schema> m_schema;
    QString m_region;
    bool m_isFirm = false;           ///< whom collect() reads now
    std::set<QString> m_kinds{};     ///< of the people
    std::set<QString> m_phrases{};   ///< names of several words: folded, with a blank before and after each
    std::set<QString> m_words{};     ///< names of one word, in the same form
    std::set<QString> m_nameWords{}; ///< of names of any length
    std::set<QString> m_ownWords{};  ///< those of them that nobody else is called by
    std::set<QString> m_mails{};     ///< addresses, in the same form
    std::set<QString> m_numbers{};   ///< telephone numbers: the digits as typed, and those of E.164
};

} // namespace kith
