// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/fieldactions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kith {

class ChoiceList;
class ProblemLabel;

/// What the kinds of a user's own field are called.
[[nodiscard]] QString titleOfFieldType(const QString& type);

/// A field of the user's own: its label, its kind, and what can be chosen. Closes only once it is saved.
class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const CustomFieldDefinition&, const std::vector<RenamedChoice>&)>;

    /// `isTypeFixed`: there are values already.
    FieldDialog(CustomFieldDefinition field, bool isTypeFixed, Save save, QWidget* parent = nullptr);

    void accept() override;

private:
    void makeForm(bool isTypeFixed);
    void makeButtons();
    void showType();
    void showName();
    [[nodiscard]] CustomFieldDefinition typed() const;
    [[nodiscard]] bool isSound();
    void showProblem(const Error& error);

    CustomFieldDefinition m_field;
    Save m_save;
    QLineEdit* m_label = nullptr;
    ProblemLabel* m_labelProblem = nullptr;
    QLabel* m_name = nullptr;
    QComboBox* m_type = nullptr;
    ProblemLabel* m_typeProblem = nullptr;
    QWidget* m_choicesPart = nullptr;
    ChoiceList* m_choices = nullptr;
    ProblemLabel* m_choicesProblem = nullptr;
};

} // namespace kith
