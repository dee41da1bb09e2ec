// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "shell/services.h"
#include "storage/book.h"
#include "storage/recordactions.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kith {

class FieldEditor;
struct FieldContent;

/// What changing a field of many records would do, as far as somebody looks at it.
struct BulkPreview
{
    struct Row
    {
        QString title{};
        QString before{};
        QString after{};
    };

    qint64 changes = 0; ///< how many are not so already
    std::vector<Row> rows{};
};

/// Changes one field of all selected records in one step: shows first what would become of them.
class BulkChangeDialog : public QDialog
{
    Q_OBJECT

public:
    BulkChangeDialog(const Services& services, const QString& kind, IdList ids, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void changed(const QString& what); ///< a sentence in the past tense
    void failed(const kith::Error& error);

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    enum class Way { Set, Add, TakeAway };

    void makeForm(QVBoxLayout& layout);
    void makeFoot(QVBoxLayout& layout);
    void chooseField();
    void makeEditor(const EntityInfo& entity, FieldContent content);
    [[nodiscard]] bool isChosen() const;
    void explain(const QString& text);
    void look();
    void showPreview(int number, const Result<BulkPreview>& preview);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Way way() const;

    Services m_services;
    std::shared_ptr<const Schema> m_schema;
    QString m_kind;
    IdList m_ids;
    QComboBox* m_fields = nullptr;
    QComboBox* m_ways = nullptr;
    QVBoxLayout* m_place = nullptr; ///< of the editor
    QCheckBox* m_clear = nullptr;   ///< an empty field is what is wanted
    FieldEditor* m_editor = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_change = nullptr;
    QTimer m_pause;
    QString m_looked; ///< what was typed when the preview was asked for
    int m_number = 0; ///< of the newest preview
};

} // namespace kith
