// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "customers/tag.h"

#include <QDialog>
#include <QIcon>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace kith {

class ProblemLabel;

/// A dot in a tag's colour; nothing where it has none.
[[nodiscard]] QIcon tagDot(const QString& colour);

/// The name and the colour of a tag. Closes only once it is saved.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const Tag&)>;

    TagDialog(Tag tag, Save save, QWidget* parent = nullptr);

    void accept() override;

private:
    void makeForm(QVBoxLayout& layout);

    Tag m_tag;
    Save m_save;
    QLineEdit* m_name = nullptr;
    ProblemLabel* m_problem = nullptr;
    QComboBox* m_colour = nullptr;
};

/// Which tag takes all that another one has.
class TagMergeDialog : public QDialog
{
    Q_OBJECT

public:
    TagMergeDialog(const Tag& tag, const std::vector<Tag>& others, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(kith::TagId into, const QString& name);

private:
    QComboBox* m_others;
};

} // namespace kith
