// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/relationship.h"
#include "shell/services.h"
#include "storage/book.h"

#include <QAbstractListModel>
#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace kith {

class EmptyState;

/// Whom somebody knows, each with what they are to them.
class RelationshipModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        SeenRelationship seen{};
        QString ownerName{};  ///< empty where nobody has it
        QDateTime lastTalk{}; ///< with the other; invalid where there was none
    };

    void show(std::vector<Row> rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The roles of TimelineModel.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SeenRelationship* at(int row) const; ///< null where there is no such row

private:
    std::vector<Row> m_rows;
};

/// The relationships of a customer or contact, seen from them: Return goes to the other, F2 edits, Delete removes.
class RelationshipPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RelationshipPanel(const Services& services, QWidget* parent = nullptr);

    void show(const Party& party, const QString& name);
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    void add();

Q_SIGNALS:
    void recordRequested(const QString& kind, qint64 id);
    void done(const QString& what);
    void failed(const kith::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPushButton* addButton(const QString& text, const QKeySequence& key,
                                         void (RelationshipPanel::*act)());
    void edit();
    void remove();
    void open(const SeenRelationship& seen);
    [[nodiscard]] Result<std::vector<RelationshipModel::Row>> read() const;
    [[nodiscard]] QString nameOf(EmployeeId owner) const;
    [[nodiscard]] Result<> save(const Relationship& relationship);
    [[nodiscard]] bool isFree();
    void showMenu(const QPoint& position);
    void showPossible();

    Services m_services;
    Party m_party;
    QString m_name;
    RelationshipModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    QAction* m_addAction;
    QWidget* m_foot;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kith
