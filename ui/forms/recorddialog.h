// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"
#include "forms/typedform.h"
#include "storage/book.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QPushButton;

namespace kith {

class LinkLabel;
class ProblemLabel;

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
    /// Asked on this thread who looks like what is typed, answers later, on this thread: a sentence and whom to open;
    /// an empty one for nobody.
    using LikenessAnswer = std::function<void(const QString& sentence, qint64 id)>;
    using LikenessSource = std::function<void(const Assignments&, const LikenessAnswer&)>;

    RecordDialog(FormContent content, Save save, QWidget* parent = nullptr);

    [[nodiscard]] static Result<RecordDialog*> create(Book& book, const QString& kind, qint64 id, Save save,
                                                      QWidget* parent);

    /// Says while somebody new is typed who is there already; `open` shows them.
    void setLikenessSource(LikenessSource source, std::function<void(qint64)> open);
    [[nodiscard]] QString likenessShown() const;

    [[nodiscard]] QJsonObject typed() const override;
    void retype(const QJsonObject& typed) override;
    void explain(const QString& sentence) override;

    void accept() override;
    void reject() override;

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QLayout* makeButtons();
    void addEditor(QFormLayout& form, const FieldContent& content);
    [[nodiscard]] Assignments changes() const;
    [[nodiscard]] bool showProblems();
    void askLikeness();
    void show(const Error& error);

    FormContent m_content;
    Save m_save;
    std::vector<FieldEditor*> m_editors;
    QWidget* m_more = nullptr;
    QPushButton* m_showMore = nullptr;
    ProblemLabel* m_problem = nullptr;
    bool m_isDiscarding = false;
    LikenessSource m_likeness;
    Assignments m_asked; ///< what the last question was about
    QTimer m_pause;
    LinkLabel* m_alike = nullptr;
    qint64 m_alikeId = 0;
};

} // namespace kith
