// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/timelinemodel.h"
#include "models/namecache.h"
#include "schema/schema.h"

#include <QFrame>
#include <QUrl>

#include <functional>

class QFormLayout;
class QLabel;
class QListView;
class QScrollArea;
class QPushButton;
class QStackedLayout;

namespace kith {

/// One customer beside the list: who they are, what is known of them, and everything that ever happened.
class CustomerDetail : public QFrame
{
    Q_OBJECT

public:
    CustomerDetail(Book& book, NameCache& names, QWidget* parent = nullptr);

    /// 0: none. Reads one record and a screenful of its timeline.
    void showCustomer(qint64 id);
    [[nodiscard]] qint64 customer() const { return m_customer; }
    /// Marks what was saved while the book was busy and is not in it yet.
    void setPendingText(const QString& text);
    /// How a link is opened; the desktop's way unless a test says otherwise. Only what safeLink() lets pass comes here.
    void setLinkOpener(std::function<void(const QUrl&)> open) { m_openLink = std::move(open); }

Q_SIGNALS:
    void logRequested();
    void editRequested();
    void failed(const kith::Error& error);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeCard();
    void fill(const Record& record, const EntityInfo& entity);
    void fillFields(const Record& record, const EntityInfo& entity);
    void addField(const QString& label, const QString& text);
    void addLinks(const Field& field, const ItemList& items, const QStringList& lines);
    void addRow(const QString& label, QWidget* value, const QString& spoken);
    void fillTimeline();

    std::function<void(const QUrl&)> m_openLink;
    Book& m_book;
    NameCache& m_names;
    qint64 m_customer = 0;
    QStackedLayout* m_pages = nullptr;
    QWidget* m_header = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_pending = nullptr;
    QPushButton* m_log = nullptr;
    QPushButton* m_edit = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_fields = nullptr;
    QListView* m_timeline = nullptr;
    TimelineModel* m_entries = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace kith
