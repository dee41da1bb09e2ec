// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/persondetail.h"

#include "activity/caller.h"
#include "activity/dialler.h"
#include "customers/factsheet.h"
#include "customers/historypanel.h"
#include "customers/peoplepanel.h"
#include "customers/relationshippanel.h"
#include "customers/timelinepanel.h"
#include "forms/formdesk.h"
#include "models/celltext.h"
#include "models/safelink.h"
#include "registry.h"
#include "storage/changelog.h"
#include "storage/recordreader.h"
#include "style/metrics.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tabstrip.h"

#include <QAction>
#include <QDesktopServices>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int wide = 720;        // pixels: from here on facts and timeline stand side by side, and the head is one line
constexpr int low = 520;         // pixels: below, what surrounds the facts is closer to them
constexpr int widestFacts = 560; // pixels, beside a timeline: the eye finds the way from name to value
constexpr int leastFacts = 88;   // pixels, of the facts above a timeline

enum Tab { TimelineTab, PeopleTab, RelationshipsTab, HistoryTab };

/// A button for an action; its words are the tooltip where only the picture is shown.
Button* buttonFor(QAction* action, Icon which, const QString& text, Prominence prominence, QWidget* parent)
{
    auto* button = new Button(which, text, text.isEmpty() ? QKeySequence() : action->shortcut(), prominence, parent);
    const QString name = action->text().remove(u'&').remove(u" …"_s);
    button->setAccessibleName(name);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(key.isEmpty() ? name : u"%1 (%2)"_s.arg(name, leftToRight(key)));
    button->setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PersonDetail::PersonDetail(const Services& services, const QString& kind, const PersonActions& actions, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_kind(kind)
{
    auto* dialler = new Dialler(this);
    connect(dialler, &Dialler::failed, this, &PersonDetail::failed);
    m_openLink = [dialler, region = services.book.region()](const QUrl& url) {
        if (isTelephoneLink(url.toString()))
            dialler->dial(telephoneNumber(url.toString(), region));
        else
            QDesktopServices::openUrl(url);
    };
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Details"));
    m_pages = new QStackedLayout(this);
    m_nothing = makeLabel(Type::Secondary, tr("Choose somebody to see everything about them here."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(metrics::Huge);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makeCard(actions));
    m_timeline->setLogAction(actions.log);
    connectPanels();
}

QWidget* PersonDetail::makeCard(const PersonActions& actions)
{
    auto* card = new QWidget(this);
    auto* layout = new QVBoxLayout(card);
    m_card = layout;
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->addWidget(makeHeader(), 1);
    m_top->addLayout(makeButtons(actions));
    layout->addLayout(m_top);
    m_pending = makeLabel(Type::Secondary, {}, card);
    m_pending->setObjectName(u"pendingMark"_s);
    m_pending->setWordWrap(true);
    m_pending->hide();
    layout->addWidget(m_pending);
    m_scroll = new QScrollArea(card);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What is known"));
    m_facts = new FactSheet(m_services.book, m_services.names, m_scroll);
    m_scroll->setWidget(m_facts);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(metrics::Medium);
    m_body->addWidget(m_scroll, 3);
    m_body->addWidget(makeTabs(), 4);
    layout->addLayout(m_body, 1);
    return card;
}

QWidget* PersonDetail::makeHeader()
{
    m_header = new QWidget(this);
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Medium);
    m_avatar = new Avatar(metrics::LargeAvatarSize, m_header);
    layout->addWidget(m_avatar);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_name = new ElidedLabel(Type::Title, m_header);
    m_name->setObjectName(u"customerName"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle = new ElidedLabel(Type::Secondary, m_header);
    lines->addWidget(m_name);
    lines->addWidget(m_subtitle);
    layout->addLayout(lines, 1);
    return m_header;
}

QLayout* PersonDetail::makeButtons(const PersonActions& actions)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Tiny);
    if (actions.log)
        layout->addWidget(buttonFor(actions.log, Icon::Note, tr("Log"), Prominence::Primary, this));
    const std::initializer_list<std::pair<QAction*, Icon>> others{{actions.call, Icon::Call},
                                                                  {actions.write, Icon::Mail},
                                                                  {actions.task, Icon::Check},
                                                                  {actions.edit, Icon::Edit}};
    for (const auto& [action, which] : others) {
        if (action)
            layout->addWidget(buttonFor(action, which, {}, Prominence::Normal, this));
    }
    layout->addStretch();
    return layout;
}

QWidget* PersonDetail::makeTabs()
{
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    m_tabs = new TabStrip(tr("More about them"), whole);
    m_tabs->addTab(tr("Timeline"));
    m_tabs->addTab(tr("Contacts"));
    m_tabs->addTab(tr("Relationships"));
    m_tabs->addTab(tr("History"));
    m_panels = new QStackedWidget(whole);
    m_timeline = new TimelinePanel(m_services, m_kind, m_panels);
    m_people = new PeoplePanel(m_services.book, m_panels);
    m_relationships = new RelationshipPanel(m_services, m_panels);
    m_history = new HistoryPanel(m_services.book, m_services.names, m_panels);
    m_panels->addWidget(m_timeline);
    m_panels->addWidget(m_people);
    m_panels->addWidget(m_relationships);
    m_panels->addWidget(m_history);
    layout->addWidget(m_tabs);
    layout->addWidget(m_panels, 1);
    return whole;
}

void PersonDetail::connectPanels()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &PersonDetail::fillPanel);
    connect(m_facts, &FactSheet::linkActivated, this, [this](const QUrl& url) { m_openLink(url); });
    connect(m_facts, &FactSheet::heightChanged, this, &PersonDetail::fitFacts);
    connect(m_facts, &FactSheet::recordRequested, this, &PersonDetail::recordRequested);
    connect(m_timeline, &TimelinePanel::done, this, &PersonDetail::done);
    connect(m_timeline, &TimelinePanel::told, this, &PersonDetail::told);
    connect(m_timeline, &TimelinePanel::failed, this, &PersonDetail::failed);
    connect(m_people, &PeoplePanel::recordRequested, this, &PersonDetail::recordRequested);
    connect(m_people, &PeoplePanel::addRequested, this, &PersonDetail::addContact);
    connect(m_people, &PeoplePanel::failed, this, &PersonDetail::failed);
    connect(m_relationships, &RelationshipPanel::recordRequested, this, &PersonDetail::recordRequested);
    connect(m_relationships, &RelationshipPanel::done, this, &PersonDetail::done);
    connect(m_relationships, &RelationshipPanel::failed, this, &PersonDetail::failed);
    connect(m_history, &HistoryPanel::undoRequested, this, &PersonDetail::undoChange);
    connect(m_history, &HistoryPanel::failed, this, &PersonDetail::failed);
}

void PersonDetail::show(qint64 id)
{
    m_id = id;
    const auto schema = m_services.book.schema();
    const EntityInfo& entity = schema->entity(m_kind);
    std::optional<Record> record;
    if (id > 0) {
        auto reader = RecordReader::create(m_services.book.connection(), entity);
        auto found = reader ? reader->read(id) : Result<std::optional<Record>>(tl::unexpected(reader.error()));
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        record = std::move(*found);
    }
    m_links.clear();
    m_customer = 0;
    if (record)
        fill(*record, entity);
    m_pages->setCurrentIndex(record ? 1 : 0);
}

void PersonDetail::setPendingText(const QString& text)
{
    m_pending->setText(text);
    m_pending->setVisible(!text.isEmpty());
}

QString PersonDetail::name() const
{
    return m_name->text();
}

void PersonDetail::fill(const Record& record, const EntityInfo& entity)
{
    const ShownIn in{.currency = m_services.book.currency(), .name = [this](const QString& kind, qint64 id) {
                         return m_services.names.name(kind, id);
                     }};
    QStringList parts;
    for (const auto* name : {u"job_title", u"customer", u"company", u"addresses", u"stage", u"kind", u"owner"}) {
        const int index = entity.indexOf(name);
        if (index < 0 || (m_kind == "customer"_L1 && QStringView(name) == u"kind"))
            continue;
        const QString part = shortText(entity.fields[size_t(index)], record.values[size_t(index)], in);
        if (!part.isEmpty())
            parts.append(isolated(part));
    }
    const QString name = textOf(record.values[size_t(entity.titleField)]);
    m_name->setText(name);
    m_avatar->setName(name);
    m_subtitle->setText(dotted(parts));
    m_subtitle->setToolTip(plainToolTip(m_subtitle->text()));
    const int customer = entity.indexOf(u"customer");
    m_customer = customer < 0 ? m_id : integerOf(record.values[size_t(customer)]);
    for (const auto* list : {u"phones", u"emails"}) {
        const int index = entity.indexOf(list);
        const auto* items = std::get_if<ItemList>(&record.values[size_t(index)]);
        if (!items || items->empty())
            continue;
        const Field& field = entity.fields[size_t(index)];
        if (const auto url = safeLink(field, items->front().part(field.mainPart)))
            m_links.append({field.name, *url});
    }
    m_facts->show(record, entity);
    fitFacts();
    m_people->show(m_customer, m_kind == "contact"_L1 ? m_id : 0);
    m_tabs->setCount(PeopleTab, m_people->count() > 0 ? QLocale().toString(m_people->count()) : QString());
    m_relationships->show(Party::of(m_kind, m_id), name);
    const int known = m_relationships->count();
    m_tabs->setCount(RelationshipsTab, known > 0 ? QLocale().toString(known) : QString());
    fillPanel();
}

void PersonDetail::addRelationship()
{
    if (m_id <= 0)
        return;
    m_tabs->setCurrentIndex(RelationshipsTab);
    m_relationships->add();
}

void PersonDetail::togglePin()
{
    if (m_id > 0 && m_tabs->currentIndex() == TimelineTab)
        m_timeline->togglePin();
}

void PersonDetail::fillPanel()
{
    m_panels->setCurrentIndex(m_tabs->currentIndex());
    for (int i = 0; i < m_panels->count(); ++i) { // those behind need no room
        const bool isShown = i == m_panels->currentIndex();
        m_panels->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                           isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    if (m_id <= 0)
        return;
    // The others wait until somebody looks at them.
    if (m_tabs->currentIndex() == TimelineTab)
        m_timeline->show(m_id, m_customer);
    else if (m_tabs->currentIndex() == HistoryTab)
        m_history->show(m_services.book.schema()->entity(m_kind), m_id);
}

void PersonDetail::fitFacts()
{
    // No taller than it must be: the rest belongs to the timeline.
    const bool isBeside = m_body->direction() != QBoxLayout::TopToBottom;
    const int needed = m_facts->neededHeight();
    m_scroll->setMaximumHeight(isBeside ? QWIDGETSIZE_MAX : needed);
    m_scroll->setMaximumWidth(isBeside ? widestFacts : QWIDGETSIZE_MAX);
    m_scroll->setMinimumHeight(isBeside ? 0 : qMin(needed, leastFacts));
}

void PersonDetail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool isLow = height() < low;
    const int margin = isLow ? metrics::Medium : metrics::Large;
    m_card->setContentsMargins(metrics::Large, margin, metrics::Large, margin);
    m_card->setSpacing(isLow ? metrics::Small : metrics::Medium);
    const auto direction = width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_body->setSpacing(direction == QBoxLayout::LeftToRight ? metrics::Huge : m_card->spacing());
    m_top->setSpacing(m_card->spacing());
    if (m_body->direction() == direction)
        return;
    m_body->setDirection(direction);
    m_top->setDirection(direction); // what can be done at the end of the line of who it is
    fitFacts();
}

void PersonDetail::openFirst(QStringView field) const
{
    for (const auto& [name, url] : m_links) {
        if (name == field)
            m_openLink(url);
    }
}

void PersonDetail::undoChange(ChangeSetId set)
{
    constexpr int most = 1000; // records: more are work for a job
    const auto show = [this](const Result<UndoReport>& report) {
        if (!report)
            Q_EMIT failed(report.error());
        else if (!report->kept.empty())
            Q_EMIT failed({Error::Code::Conflict, spoken(report->kept.front().reason), {}});
        this->show(m_id);
    };
    const auto isLong = ChangeLog(m_services.book).touchesMoreThan(set, most);
    if (!isLong || !*isLong) {
        show(isLong ? ChangeLog(m_services.book).undo(set) : Result<UndoReport>(tl::unexpected(isLong.error())));
        return;
    }
    const auto work = [path = m_services.book.path(), set](const Progress& progress) -> Result<UndoReport> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        return ChangeLog(*book).undo(set, progress);
    };
    m_services.jobs.start<UndoReport>(tr("Undoing"), Job::Access::Writing, work, this, show);
}

void PersonDetail::addContact()
{
    const QString customer = m_services.names.name(u"customer"_s, m_customer);
    m_services.forms.openFilled(u"contact"_s, {{u"customer"_s, customer}});
}

} // namespace kith
