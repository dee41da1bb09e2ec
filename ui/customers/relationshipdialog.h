// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logparty.h"
#include "customers/relationship.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kith {

class DateLine;
class PartyField;
class ProblemLabel;

/// Who somebody is to somebody else: the other is searched for by name or number, the rest is chosen or typed.
class RelationshipDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const Relationship&)>;

    /// What the dialog shows at first. Of a new relationship only `party` and `name` are known.
    struct Subject
    {
        Party party{};           ///< whose page it was opened from
        QString name{};          ///< and what they are called
        SeenRelationship seen{}; ///< as they see it; an invalid id is a new one
        QString ownerName{};     ///< of the relationship's owner, who may work here no longer
    };

    /// `owners`: who may look after it, by name.
    RelationshipDialog(const Subject& subject, const std::vector<std::pair<EmployeeId, QString>>& owners,
                       PartySource source, Save save, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void makeWho();
    void makeKinds();
    void makeOwners(const std::vector<std::pair<EmployeeId, QString>>& owners);
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QLayout* makeFoot();
    void fill();
    [[nodiscard]] Party other() const;
    void showMeaning();
    [[nodiscard]] bool readSince(QDate& since) const;
    [[nodiscard]] Relationship relationship(QDate since) const;
    void explain(const QString& problem);

    Subject m_subject;
    Save m_save;
    PartyField* m_who;
    QComboBox* m_kind;
    QComboBox* m_strength;
    QComboBox* m_owner;
    DateLine* m_since;
    QLineEdit* m_nextStep;
    QPlainTextEdit* m_notes;
    QLabel* m_meaning;
    ProblemLabel* m_problem;
    bool m_isDiscarding = false;
};

} // namespace kith
