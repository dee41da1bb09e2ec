// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/recorddelegate.h"
#include "shell/services.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>

namespace kith {

class FieldEditor;
class RecordTableModel;

/// Edits a cell where it stands with the editor of its field. What cannot be saved stays open with the reason below it;
/// Tab goes on to the right, Esc leaves things as they were.
class EditingDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    EditingDelegate(const Services& services, RecordTableModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget*, const QModelIndex&) const override {} // it was made with its text
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {
    } // save() does, or says why not

Q_SIGNALS:
    /// The cell is done; the next one that can be edited is wanted.
    void nextRequested(const QModelIndex& from, int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// False where it cannot be saved; the reason stands below the editor.
    [[nodiscard]] bool save(FieldEditor& editor);
    void close(FieldEditor& editor);
    [[nodiscard]] bool takeKey(FieldEditor& editor, int key);
    /// The keys go to a list of what may be meant, while one is open: Tab takes what is chosen there, and goes on.
    [[nodiscard]] bool takeOffer(int key);

    Services m_services;
    RecordTableModel& m_model;
    mutable QPersistentModelIndex m_edited;
    mutable qint64 m_record = 0;        ///< rows may move under an open editor
    mutable QPointer<QObject> m_line;   ///< of the editor, where it has one
    mutable QPointer<QObject> m_offers; ///< the list of what may be meant there; events come while both are taken down
};

} // namespace kith
