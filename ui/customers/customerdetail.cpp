// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdetail.h"

#include "models/celltext.h"
#include "models/safelink.h"
#include "storage/recordreader.h"
#include "style/metrics.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/linklabel.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int entriesShown = 100;

/// What the head of the pane says already, or nobody looks for here.
bool isShownElsewhere(const Field& field)
{
    static const QStringList elsewhere{u"name"_s, u"kind"_s, u"external_id"_s, u"created"_s, u"changed"_s};
    return elsewhere.contains(field.name);
}

QListView* makeTimeline(QAbstractItemModel* entries, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setAccessibleName(CustomerDetail::tr("Timeline"));
    list->setModel(entries);
    list->setItemDelegate(new TimelineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

} // namespace

CustomerDetail::CustomerDetail(Book& book, NameCache& names, QWidget* parent)
    : QFrame(parent)
    , m_book(book)
    , m_names(names)
    , m_entries(new TimelineModel(this))
{
    m_openLink = [](const QUrl& url) {
        QDesktopServices::openUrl(url);
    };
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Details"));
    m_pages = new QStackedLayout(this);
    m_nothing = makeLabel(Type::Secondary, tr("Choose a customer to see everything about them here."), this);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(metrics::Huge);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makeCard());
}

QWidget* CustomerDetail::makeCard()
{
    auto* card = new QWidget(this);
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeHeader());
    layout->addLayout(makeButtons());
    m_pending = makeLabel(Type::Secondary, {}, card);
    m_pending->setObjectName(u"pendingMark"_s);
    m_pending->setWordWrap(true);
    m_pending->hide();
    layout->addWidget(m_pending);

    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What is known"));
    m_fields = new QWidget(scroll);
    m_fields->setObjectName(u"fields"_s);
    scroll->setWidget(m_fields);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    m_scroll = scroll;
    layout->addWidget(scroll, 3);

    auto* heading = makeLabel(Type::Body, tr("Timeline"), card);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    m_timeline = makeTimeline(m_entries, card);
    heading->setBuddy(m_timeline);
    layout->addWidget(m_timeline, 2);
    return card;
}

QWidget* CustomerDetail::makeHeader()
{
    m_header = new QWidget(this);
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(new Avatar(metrics::LargeAvatarSize, m_header));
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

QLayout* CustomerDetail::makeButtons()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_log = new Button(Icon::Call, tr("Log"), QKeySequence(Qt::CTRL | Qt::Key_L), Prominence::Primary, this);
    m_edit = new Button(Icon::Edit, tr("Edit"), QKeySequence(Qt::Key_F2), Prominence::Normal, this);
    connect(m_log, &QPushButton::clicked, this, &CustomerDetail::logRequested);
    connect(m_edit, &QPushButton::clicked, this, &CustomerDetail::editRequested);
    layout->addWidget(m_log);
    layout->addWidget(m_edit);
    layout->addStretch();
    return layout;
}

void CustomerDetail::showCustomer(qint64 id)
{
    m_customer = id;
    const auto schema = m_book.schema();
    const EntityInfo& entity = schema->entity(u"customer");
    std::optional<Record> record;
    if (id > 0) {
        auto reader = RecordReader::create(m_book.connection(), entity);
        auto found = reader ? reader->read(id) : Result<std::optional<Record>>(tl::unexpected(reader.error()));
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        record = std::move(*found);
    }
    m_log->setEnabled(record.has_value() && !m_book.isReadOnly());
    m_edit->setEnabled(record.has_value() && !m_book.isReadOnly());
    if (record)
        fill(*record, entity);
    m_pages->setCurrentIndex(record ? 1 : 0);
}

void CustomerDetail::setPendingText(const QString& text)
{
    m_pending->setText(text);
    m_pending->setVisible(!text.isEmpty());
}

void CustomerDetail::fill(const Record& record, const EntityInfo& entity)
{
    const auto text = [&](QStringView name) {
        const int index = entity.indexOf(name);
        const ShownIn in{};
        return shortText(entity.fields[size_t(index)], record.values[size_t(index)], in);
    };
    m_name->setText(text(u"name"));
    m_header->findChild<Avatar*>()->setName(text(u"name"));
    QStringList parts;
    for (const QString& part : {text(u"company"), text(u"addresses"), text(u"stage")}) {
        if (!part.isEmpty())
            parts.append(isolated(part));
    }
    m_subtitle->setText(parts.join(u" · "_s));
    fillFields(record, entity);
    fillTimeline();
}

void CustomerDetail::addRow(const QString& label, QWidget* value, const QString& spoken)
{
    auto* form = static_cast<QFormLayout*>(m_fields->layout());
    QLabel* name = makeLabel(Type::Secondary, label, m_fields);
    value->setAccessibleName(label + u": "_s + spoken);
    form->addRow(name, value);
    // At once: a layout counts nothing that is hidden, and its height is asked for next.
    name->show();
    value->show();
}

void CustomerDetail::addField(const QString& label, const QString& text)
{
    QLabel* value = makeLabel(Type::Body, text, m_fields);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    addRow(label, value, text);
}

void CustomerDetail::addLinks(const Field& field, const ItemList& items, const QStringList& lines)
{
    QString label = field.title();
    for (size_t i = 0; i < items.size() && qsizetype(i) < lines.size(); ++i) {
        const auto url = safeLink(field, items[i].part(field.mainPart));
        const QString& line = lines[qsizetype(i)];
        if (url) {
            auto* link = new LinkLabel(line, m_fields);
            link->setToolTip(plainToolTip(QString::fromLatin1(url->toEncoded())));
            connect(link, &LinkLabel::activated, this, [this, target = *url] { m_openLink(target); });
            addRow(label, link, line);
        } else {
            addField(label, line);
        }
        label.clear(); // once for all entries
    }
}

void CustomerDetail::fillFields(const Record& record, const EntityInfo& entity)
{
    qDeleteAll(m_fields->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    delete m_fields->layout();
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, metrics::Small, 0);
    form->setHorizontalSpacing(metrics::Large);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    const ShownIn in{.currency = m_book.currency(), .name = [this](const QString& kind, qint64 id) {
                         return m_names.name(kind, id);
                     }};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const Value& value = record.values[i];
        if (isEmpty(value) || isShownElsewhere(field) || (field.type == FieldType::YesNo && integerOf(value) == 0))
            continue;
        QString text = fullText(field, value, in);
        if (field.isNumber() || field.name == "phones"_L1)
            text = leftToRight(text);
        if (const auto* items = std::get_if<ItemList>(&value))
            addLinks(field, *items, text.split(u'\n'));
        else
            addField(field.title(), text);
    }
    // No taller than it must be: the rest belongs to the timeline.
    m_scroll->setMaximumHeight(form->sizeHint().height() + metrics::Small);
}

void CustomerDetail::fillTimeline()
{
    auto entries = timeline(m_book.connection(), CustomerId{m_customer}, entriesShown);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_entries->setEntries(std::move(*entries));
}

} // namespace kith
