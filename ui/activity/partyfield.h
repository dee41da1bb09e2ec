// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logparty.h"

#include <QLineEdit>

namespace kith {

/// A line to name somebody in: it offers who could be meant while one types, and knows who is. Nobody is, from the
/// first letter typed on until one of those offered is chosen.
class PartyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartyField(PartySource source, QWidget* parent = nullptr);

    [[nodiscard]] const LogParty& party() const { return m_party; }
    /// Without a word: partyChanged() is for what the person does.
    void setParty(const LogParty& party);
    /// Who could be meant, beyond what is typed.
    void offer(std::vector<LogParty> parties);
    [[nodiscard]] qsizetype offered() const { return qsizetype(m_offered.size()); }
    /// Searches again for what stands in the line.
    void search();
    /// A name typed whole, without choosing from the list, is understood where only one is meant.
    bool chooseOnly();
    bool chooseFirst();

Q_SIGNALS:
    void partyChanged(); ///< somebody, or nobody, is meant now
    void chosen();       ///< somebody is: the next question may follow

private:
    void choose(size_t index);

    PartySource m_source;
    LogParty m_party{};
    std::vector<LogParty> m_offered;
};

} // namespace kith
