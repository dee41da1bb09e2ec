// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icons.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <vector>

class QTableWidget;
class QVBoxLayout;

namespace kith {

class Button;
class Card;
class EmptyState;

/// A short list of the business's own things, with what can be done about the current one beside it. Its keys work in
/// the table, its buttons' mnemonics everywhere in the dialog.
class SettingsTable : public QWidget
{
    Q_OBJECT

public:
    SettingsTable(const QString& name, const QStringList& columns, QWidget* parent = nullptr);

    Button* addAction(Icon icon, const QString& text, const QKeySequence& key, const std::function<void()>& act);
    void addGap();
    /// What is said where there is nothing.
    void setEmptiness(const QString& title, const QString& reason);
    /// In the place of those before: texts by column, an icon before the first. The current one stays the current one,
    /// wherever it stands now; where it is gone the row stays.
    struct Row
    {
        QStringList texts{};
        QIcon icon{};
        qint64 id = 0; ///< of what it shows
    };
    void setRows(const std::vector<Row>& rows);
    void setCell(int row, int column, const QString& text);

    [[nodiscard]] int current() const; ///< -1: none
    void setCurrent(int row);
    void setCurrentId(qint64 id); ///< nothing where it is not listed

Q_SIGNALS:
    void currentChanged();
    void activated(); ///< Return or a double click

private:
    QTableWidget* m_table;
    Card* m_card;
    EmptyState* m_empty;
    QVBoxLayout* m_buttons;
    QString m_title;
    QString m_reason;
    std::vector<qint64> m_ids; ///< of the rows
};

} // namespace kith
