// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "models/idcolumn.h"
#include "models/namecache.h"
#include "storage/pages.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFontMetrics>
#include <QFutureWatcher>

namespace kith {

/// Records of one kind in a table, however many: it holds their ids (4 bytes a row, read by a worker) and a few
/// screenfuls of what is shown. The first screenful is there at once where the order has an index.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SubtitleRole = Qt::UserRole, ///< of the title: what tells two of a name apart
        TitleRole,                   ///< int(Title): what a row is known by
        ToneRole,                    ///< int(Tone) of what is shown as a chip
        LeftToRightRole,             ///< numbers and addresses that never reverse
        CopiedRole,                  ///< as a spreadsheet takes it: a day in full, not "2 weeks ago"
    };

    enum class Title { No, Thing, Person };

    RecordTableModel(Book& book, NameCache& names, QString kind, QObject* parent = nullptr);
    ~RecordTableModel() override;

    /// Fields by name; unknown ones are left out.
    void setColumns(const QStringList& fields);
    [[nodiscard]] QStringList columns() const;

    /// All records the filter holds for, in the order of sort().
    void showMatching(const FilterNode& filter);
    /// These, in this order.
    void showOnly(const IdList& ids);
    /// Reads again what may have changed; rows that stay, stay.
    void refresh();

    [[nodiscard]] bool isComplete() const { return m_isComplete; } ///< false while a worker still reads the ids
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 where it is not listed
    [[nodiscard]] IdList ids() const { return m_ids.list(); }
    /// By several fields, the first first; unknown ones are left out.
    void setOrder(const std::vector<SortField>& order);
    [[nodiscard]] const std::vector<SortField>& order() const { return m_sort; }
    /// Which place a column has in the order; -1 where it has none.
    [[nodiscard]] int placeInOrder(int column) const;
    [[nodiscard]] int titleColumn() const;             ///< -1 where it is not shown
    [[nodiscard]] QString fieldName(int column) const; ///< empty where there is no such column
    [[nodiscard]] const FilterNode& filter() const { return m_filter; }
    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] const EntityInfo& entity() const { return m_schema->entity(m_kind); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Editable where the field is one value that fits a cell; the delegate edits, not setData().
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By this field alone.
    void sort(int column, Qt::SortOrder order) override;
    /// Pixels that hold what usually stands in that column, and its title.
    [[nodiscard]] int usualWidth(int column, const QFontMetrics& measure) const;

Q_SIGNALS:
    void listed(); ///< the ids are other ones, or complete now
    void failed(const kith::Error& error);

private:
    using Block = std::vector<std::optional<Record>>; ///< of blockSize rows

    void list();
    void readRowsAgain();
    void readFirstPage();
    void readIds();
    void takeIds();
    void setIds(const IdList& ids);
    void update(const ChangeNotice& notice);
    [[nodiscard]] const Field* firstSorted() const;
    [[nodiscard]] bool isInstant() const;
    /// Whether records of other kinds can change which are listed, or in what order.
    [[nodiscard]] bool followsOthers() const;
    [[nodiscard]] PageRequest request() const;
    [[nodiscard]] const Field& fieldOf(int column) const;
    [[nodiscard]] const Record* recordAt(int row) const;
    [[nodiscard]] const Block* block(int number) const;
    [[nodiscard]] std::vector<int> neededFields() const;
    [[nodiscard]] QVariant cell(const Record& record, int column, int role) const;
    [[nodiscard]] QString subtitle(const Record& record) const;
    [[nodiscard]] ShownIn shownIn() const;

    Book& m_book;
    NameCache& m_names;
    QString m_kind;
    std::shared_ptr<const Schema> m_schema;
    std::vector<int> m_columns; ///< indexes of fields
    FilterNode m_filter{};
    std::vector<SortField> m_sort;
    bool m_isFixed = false; ///< showOnly: the ids are given, not read
    bool m_isComplete = true;
    IdColumn m_ids;
    mutable QCache<int, Block> m_blocks;
    QFutureWatcher<Result<IdList>> m_reading;
};

} // namespace kith
