// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/palettemodel.h"
#include "storage/search.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace kith {

class Book;
class NameCache;
class PageStack;
class PaletteSearch;
class RecentRecords;
class SearchField;
class WindowMenus;

/// What the search field of the window opens: records of every kind and every command of the menus, found as one types.
/// The arrows choose, Enter opens or runs, Escape goes back to where one was.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// What it looks in.
    struct Sources
    {
        Book& book;
        NameCache& names;
        RecentRecords& recent;
        PageStack& pages;
        WindowMenus& menus;
    };

    Palette(SearchField& field, const Sources& sources, QWidget* parent);
    ~Palette() override;
    Q_DISABLE_COPY_MOVE(Palette)

    [[nodiscard]] const PaletteModel& model() const { return *m_model; }
    /// The keys go back to where they were before.
    void leave();

Q_SIGNALS:
    void recordChosen(const QString& kind, qint64 id);
    void allRequested(const QString& words); ///< all that is found, in the list
    void failed(const kith::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void open();
    void ask();
    void showHits(const std::vector<SearchHit>& hits);
    void showEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] std::vector<PaletteEntry> recentEntries() const;
    [[nodiscard]] std::vector<PaletteEntry> commandEntries(const QString& text) const;
    [[nodiscard]] std::vector<PaletteEntry> recordEntries(const std::vector<SearchHit>& hits) const;
    [[nodiscard]] bool handleKey(int key);
    void move(int step);
    void choose();
    void fit();

    SearchField& m_field;
    Sources m_sources;
    PaletteModel* m_model;
    QListView* m_list;
    PaletteSearch* m_search;
    QPointer<QWidget> m_before; ///< had the keys
    bool m_isAsking = false;
    bool m_choosesWhenFound = false;
};

} // namespace kith
