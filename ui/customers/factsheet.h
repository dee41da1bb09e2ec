// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namecache.h"
#include "schema/schema.h"

#include <QUrl>
#include <QWidget>

namespace kith {

/// What is known of a record, a line a field: phones, addresses and handles as links, others by their names.
class FactSheet : public QWidget
{
    Q_OBJECT

public:
    FactSheet(Book& book, NameCache& names, QWidget* parent = nullptr);

    void show(const Record& record, const EntityInfo& entity);
    /// No taller than it must be, in logical pixels.
    [[nodiscard]] int neededHeight() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void linkActivated(const QUrl& url); ///< only what safeLink() lets pass
    void recordRequested(const QString& kind, qint64 id);
    void heightChanged(); ///< neededHeight() is another one

private:
    void addField(const QString& label, const QString& text);
    void addLinks(const Field& field, const ItemList& items, const QStringList& lines);
    void addReference(const Field& field, qint64 id, const QString& text);
    void addRow(const QString& label, QWidget* value, const QString& spoken);

    Book& m_book;
    NameCache& m_names;
};

} // namespace kith
