// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitydetail.h"

#include "models/celltext.h"
#include "models/namecache.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QLabel* makeText(Type type, QWidget* parent)
{
    QLabel* label = makeLabel(type, {}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

qint64 firstId(const Value& value)
{
    if (const auto* ids = std::get_if<IdList>(&value); ids && !ids->empty())
        return ids->front();
    return integerOf(value);
}

} // namespace

ActivityDetail::ActivityDetail(const Services& services, const QString& kind, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_kind(kind)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Details"));
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto* inner = new QWidget(scroll);
    m_title = makeText(Type::Title, inner);
    m_title->setObjectName(u"activityTitle"_s);
    m_text = makeText(Type::Body, inner);
    m_fields = new QWidget(inner);
    m_open = new Button(tr("&Open customer"), {}, Prominence::Normal, inner);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_customer); });
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(metrics::Large, metrics::Large, metrics::Large, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_fields);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addStretch();
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() turned it on
    m_pages = new QStackedLayout(this);
    auto* nothing = makeLabel(Type::Secondary, tr("Nothing is chosen"), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(metrics::Huge);
    m_pages->addWidget(nothing);
    m_pages->addWidget(scroll);
    showRecord(0);
}

void ActivityDetail::clear()
{
    delete m_fields->layout();
    qDeleteAll(m_fields->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics::Large);
    m_form->setLabelAlignment(Qt::AlignLeading);
}

void ActivityDetail::showRecord(qint64 id)
{
    clear();
    const auto schema = m_services.book.schema();
    const EntityInfo& entity = schema->entity(m_kind);
    auto reader = RecordReader::create(m_services.book.connection(), entity);
    const auto record = id > 0 && reader ? reader->read(id) : Result<std::optional<Record>>();
    const bool isThere = record && *record;
    m_open->setVisible(false);
    m_pages->setCurrentIndex(isThere ? 1 : 0);
    m_customer = 0;
    if (!isThere)
        return;
    const ShownIn in{.currency = m_services.book.currency(), .name = [this](const QString& kind, qint64 which) {
                         return m_services.names.name(kind, which);
                     }};
    QString kind;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const Value& value = (*record)->values[i];
        const QString text = fullText(field, value, in);
        if (field.target == "customer"_L1 && m_customer == 0)
            m_customer = firstId(value);
        const bool isInTitle = field.target == "customer"_L1 && m_customer > 0 && !text.contains(u',');
        if (field.name == "kind"_L1)
            kind = text;
        if (int(i) == entity.titleField) {
            m_text->setText(isolated(text));
        } else if (!text.isEmpty() && !isInTitle && field.name != "created"_L1 && field.name != "changed"_L1) {
            QLabel* shown = makeText(Type::Body, m_fields);
            shown->setText(isolated(text));
            m_form->addRow(makeLabel(Type::Secondary, field.title(), m_fields), shown);
        }
    }
    const QString name = m_customer > 0 ? m_services.names.name(u"customer"_s, m_customer) : QString();
    m_title->setText(name.isEmpty() ? (kind.isEmpty() ? entity.title() : kind) : isolated(name));
    m_open->setVisible(m_customer > 0);
}

} // namespace kith
