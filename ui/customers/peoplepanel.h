// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namecache.h"
#include "storage/book.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;
class QPushButton;

namespace kith {

class EmptyState;

/// The contacts of a customer in a list, each with what they do there and a number.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Record> records, const EntityInfo& entity);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The roles of TimelineModel.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] qint64 idAt(int row) const; ///< 0 where there is no such row

private:
    struct Person
    {
        qint64 id = 0;
        QString name{};
        QString does{};
        QString phone{};
    };

    std::vector<Person> m_people;
};

/// The contacts of a customer, or those of the same customer as a contact; Return opens one.
class PeoplePanel : public QWidget
{
    Q_OBJECT

public:
    PeoplePanel(Book& book, QWidget* parent = nullptr);

    /// Leaves out the contact itself, if it is one.
    void show(qint64 customer, qint64 except);
    [[nodiscard]] int count() const { return m_people->rowCount(); }

Q_SIGNALS:
    void recordRequested(const QString& kind, qint64 id);
    void addRequested();
    void failed(const kith::Error& error);

private:
    Book& m_book;
    PeopleModel* m_people;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_add;
};

} // namespace kith
