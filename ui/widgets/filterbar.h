// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filtercompletion.h"
#include "widgets/listquery.h"

#include <QLineEdit>
#include <QTimer>

#include <memory>
#include <optional>

class QCompleter;
class QHBoxLayout;
class QStandardItemModel;

namespace kith {

class ProblemLabel;

/// A line for words to be searched and for the filter language: the filter is coloured as it is read, completed as it
/// is typed. What is wrong is underlined where it stands and said in words.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget* parent = nullptr);

    /// What completion offers values of; the entity must outlive the line or be replaced.
    void setFields(std::shared_ptr<const EntityInfo> entity, FilterValueSource values);
    /// A filter as one would type it, shown where the line is empty.
    void setExample(const QString& filter);
    void showProblem(const std::optional<FilterProblem>& problem);

Q_SIGNALS:
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerCompletions();
    void insertCompletion(const QModelIndex& index);
    void colour();

    std::shared_ptr<const EntityInfo> m_entity;
    FilterValueSource m_values;
    QCompleter* m_completer;
    QStandardItemModel* m_offers;
    std::optional<FilterRange> m_wrong{};
};

/// The line, what a page puts beside it, and the sentence below that says what is wrong. Asks for what was typed a
/// moment after the last key.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFields(std::shared_ptr<const EntityInfo> entity, FilterValueSource values, FilterReading read);
    [[nodiscard]] QString text() const;
    /// What cannot be read is said, and nothing is asked for: all is shown.
    void setText(const QString& text);
    /// What stands there as the book is now: a field or a tag it names may have come or gone. As setText().
    void readAgain();
    /// What was typed a moment ago, without waiting for the moment to pass.
    void askNow();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] FilterLine* line() const { return m_line; }
    /// At the end of the line.
    void addBeside(QWidget* widget);

Q_SIGNALS:
    void asked(const kith::ListQuery& query);
    void left(); ///< Return or Down: on to what was found

private:
    enum class Unread { KeepsList, ShowsAll };
    void apply(Unread unread = Unread::KeepsList);
    void show(const FilterProblem& problem);

    QHBoxLayout* m_row;
    FilterLine* m_line;
    ProblemLabel* m_problem;
    std::shared_ptr<const EntityInfo> m_entity;
    FilterReading m_read;
    QTimer m_pause;
};

} // namespace kith
