// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "shell/bookopening.h"

#include <QDialog>

#include <optional>

class QApplication;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace kith {

class ProblemLabel;

/// What a person who has no book yet wants to begin with.
struct FirstStartChoice
{
    QString path{};
    bool isNew = true;     ///< else it is there already
    bool isSample = false; ///< filled with a business to try things in
    bool imports = false;  ///< and then a list is brought in
    QString currency{};    ///< ISO 4217; empty: the system's
    QString person{};      ///< who begins it: its first employee; empty: nobody named
};

/// Language, then where to begin. None where the person leaves. `folder` of the book that was looked for is where a
/// new one goes.
[[nodiscard]] std::optional<FirstStartChoice> askAtFirstStart(QApplication& application, const QString& missingBook);

/// The new book of that choice.
[[nodiscard]] Result<OpenedBook> fillFirstBook(const FirstStartChoice& choice);

/// Chooses the program's language, in the languages' own words.
class LanguageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LanguageDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString language() const;

private:
    QListWidget* m_list;
};

/// A new book, a list to import, the sample, a book that is somewhere, or one made of a backup.
class FirstStartDialog : public QDialog
{
    Q_OBJECT

public:
    /// The book that was looked for and is not there.
    explicit FirstStartDialog(const QString& missingBook, QWidget* parent = nullptr);

    [[nodiscard]] const FirstStartChoice& choice() const { return m_choice; }

    /// While a backup is restored, stops that and stays.
    void reject() override;

private:
    [[nodiscard]] QLayout* makeForm();
    [[nodiscard]] QLayout* makeButtons();
    void begin(bool imports);
    void beginSample();
    void openOther();
    void restore();
    void take(const FirstStartChoice& choice);
    [[nodiscard]] QString newPath(const QString& name) const;

    QString m_missing;
    QString m_folder; ///< where a new book goes
    JobRunner m_jobs;
    QLineEdit* m_name;
    QLineEdit* m_person;
    QComboBox* m_currency;
    ProblemLabel* m_problem;
    FirstStartChoice m_choice{};
};

} // namespace kith
