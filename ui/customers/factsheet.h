// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/namecache.h"
#include "schema/schema.h"

#include <QUrl>
#include <QWidget>

class QLabel;

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
    /// A row: plain, a link to `url`, or to the page of a record.
    struct Fact
    {
        QString title{}; ///< of its field
        QString label{}; ///< the same, where it is the first of its field
        QString text{};
        QUrl url{};
        QString kind{};
        qint64 id = 0;

        friend bool operator==(const Fact&, const Fact&) = default;
        [[nodiscard]] bool isPlain() const { return url.isEmpty() && id == 0; }
    };

    [[nodiscard]] QList<Fact> factsOf(const Record& record, const EntityInfo& entity) const;
    void addRow(const Fact& fact);
    [[nodiscard]] QLabel* makeValue(const Fact& fact);
    static void setText(QLabel& value, const Fact& fact);
    /// False where other rows are wanted than those that stand there.
    [[nodiscard]] bool changeTexts(const QList<Fact>& facts);

    Book& m_book;
    NameCache& m_names;
    QList<Fact> m_shown;
    QList<QLabel*> m_values; ///< of what is shown
};

} // namespace kith
