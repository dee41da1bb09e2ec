// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"
#include "storage/book.h"

#include <QFrame>
#include <QUrl>

#include <functional>

class QBoxLayout;
class QVBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QStackedWidget;

namespace kith {

class Avatar;
class FactSheet;
class HistoryPanel;
class PeoplePanel;
class RelationshipPanel;
class TabStrip;
class TimelinePanel;

/// What can be done with whom is shown; a page gives the actions, which carry their names and keys. Null: not here.
struct PersonActions
{
    QAction* log = nullptr;
    QAction* call = nullptr;
    QAction* write = nullptr;
    QAction* task = nullptr;
    QAction* edit = nullptr;
};

/// One customer or contact beside the list, or in its place: who they are, what is known of them, everything that ever
/// happened, who belongs to them, and what was changed when.
class PersonDetail : public QFrame
{
    Q_OBJECT

public:
    PersonDetail(const Services& services, const QString& kind, const PersonActions& actions,
                 QWidget* parent = nullptr);

    /// 0: none. Reads one record and a screenful of what belongs to it.
    void show(qint64 id);
    [[nodiscard]] qint64 record() const { return m_id; }
    /// Marks what was saved while the book was busy and is not in it yet.
    void setPendingText(const QString& text);
    /// How a link is opened; the desktop's way unless a test says otherwise. Only what safeLink() lets pass comes here.
    void setLinkOpener(std::function<void(const QUrl&)> open) { m_openLink = std::move(open); }
    /// Opens the first telephone number, or the first e-mail address.
    void call() const { openFirst(u"phones"); }
    void write() const { openFirst(u"emails"); }
    /// Of a contact the customer they belong to; of a customer themselves; 0 none.
    [[nodiscard]] qint64 customer() const { return m_customer; }
    [[nodiscard]] QString name() const;
    /// Opens the form of a new relationship of theirs.
    void addRelationship();
    /// Pins, or unpins, the note that is current in the timeline.
    void togglePin();

Q_SIGNALS:
    void recordRequested(const QString& kind, qint64 id);
    void done(const QString& what);
    void told(const QString& what);
    void failed(const kith::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCard(const PersonActions& actions);
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QLayout* makeButtons(const PersonActions& actions);
    [[nodiscard]] QWidget* makeTabs();
    void connectPanels();
    void fill(const Record& record, const EntityInfo& entity);
    void fillPanel();
    void fitFacts();
    void openFirst(QStringView field) const;
    void addContact();
    void undoChange(ChangeSetId set);

    std::function<void(const QUrl&)> m_openLink;
    Services m_services;
    QString m_kind;
    qint64 m_id = 0;
    qint64 m_customer = 0;
    QList<std::pair<QString, QUrl>> m_links; ///< the first of each list, by its field
    QStackedLayout* m_pages = nullptr;
    QVBoxLayout* m_card = nullptr;
    QBoxLayout* m_top = nullptr;
    QBoxLayout* m_body = nullptr;
    QWidget* m_header = nullptr;
    Avatar* m_avatar = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_pending = nullptr;
    QScrollArea* m_scroll = nullptr;
    FactSheet* m_facts = nullptr;
    TabStrip* m_tabs = nullptr;
    QStackedWidget* m_panels = nullptr;
    TimelinePanel* m_timeline = nullptr;
    PeoplePanel* m_people = nullptr;
    RelationshipPanel* m_relationships = nullptr;
    HistoryPanel* m_history = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace kith
