// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"
#include "forms/typedform.h"
#include "storage/book.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace kith {

/// What a form shows at first: the fields a person may set, with their texts.
struct FormContent
{
    std::shared_ptr<const EntityInfo> entity{};
    std::vector<FieldContent> fields{};
    TextContext context{};
    bool isNew = true;
};

/// Reads what a form of a record needs; id 0 is a new one.
[[nodiscard]] Result<FormContent> formContent(Book& book, const QString& kind, qint64 id);

/// Adds or edits a record of any kind: a form made from the field registry. What is wrong stands beside its field;
/// the dialog closes only when `save` succeeded.
class RecordDialog : public QDialog, public TypedForm
{
    Q_OBJECT

public:
    using Assignments = FieldEditor::Assignments;
    using Save = std::function<Result<>(const Assignments&)>;

    RecordDialog(FormContent content, Save save, QWidget* parent = nullptr);

    [[nodiscard]] static Result<RecordDialog*> create(Book& book, const QString& kind, qint64 id, Save save,
                                                      QWidget* parent);

    [[nodiscard]] QJsonObject typed() const override;
    void retype(const QJsonObject& typed) override;
    void explain(const QString& sentence) override;

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QLayout* makeButtons();
    void addEditor(QFormLayout& form, const FieldContent& content);
    [[nodiscard]] Assignments changes() const;
    [[nodiscard]] bool showProblems();
    void show(const Error& error);

    FormContent m_content;
    Save m_save;
    std::vector<FieldEditor*> m_editors;
    QWidget* m_more = nullptr;
    QPushButton* m_showMore = nullptr;
    QLabel* m_problem = nullptr;
    bool m_isDiscarding = false;
};

} // namespace kith
