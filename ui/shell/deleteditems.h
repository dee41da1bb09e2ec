// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace kith {

class Card;
class EmptyState;

class Book;
class NameCache;

/// What was removed and is not back: what, when and by whom. Restoring brings it back with all that went with it.
class DeletedItemsDialog : public QDialog
{
    Q_OBJECT

public:
    DeletedItemsDialog(Book& book, NameCache& names, QWidget* parent = nullptr);

Q_SIGNALS:
    void restoreRequested(const kith::ChangeSetInfo& set);

private:
    void fill();
    void restore();

    Book& m_book;
    NameCache& m_names;
    QTableWidget* m_table;
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_restore = nullptr;
    std::vector<ChangeSetInfo> m_sets;
};

} // namespace kith
