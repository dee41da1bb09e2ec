// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/factsheet.h"

#include "models/celltext.h"
#include "models/safelink.h"
#include "style/metrics.h"
#include "widgets/label.h"
#include "widgets/linklabel.h"

#include <QGridLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What the head of the pane says already, or nobody looks for here.
bool isShownElsewhere(const Field& field)
{
    static const QStringList elsewhere{u"name"_s, u"kind"_s, u"external_id"_s, u"created"_s, u"changed"_s};
    return elsewhere.contains(field.name);
}

/// Records of these have a page of their own.
bool hasPage(const QString& kind)
{
    return kind == "customer"_L1 || kind == "contact"_L1;
}

} // namespace

FactSheet::FactSheet(Book& book, NameCache& names, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_names(names)
{
    setObjectName(u"fields"_s);
}

void FactSheet::addRow(const QString& label, QWidget* value, const QString& spoken)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    QLabel* name = makeLabel(Type::Secondary, label, this);
    name->setMinimumHeight(value->fontMetrics().height()); // on one line with the larger type beside it
    value->setAccessibleName(label + u": "_s + spoken);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    // At once: a layout counts nothing that is hidden, and its height is asked for next.
    name->show();
    value->show();
}

void FactSheet::addField(const QString& label, const QString& text)
{
    QLabel* value = makeLabel(Type::Body, text, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::ClickFocus);
    addRow(label, value, text);
}

void FactSheet::addLinks(const Field& field, const ItemList& items, const QStringList& lines)
{
    QString label = field.title();
    for (size_t i = 0; i < items.size() && qsizetype(i) < lines.size(); ++i) {
        const auto url = safeLink(field, items[i]);
        const QString& line = lines[qsizetype(i)];
        if (url) {
            auto* link = new LinkLabel(line, this);
            link->setToolTip(plainToolTip(QString::fromLatin1(url->toEncoded())));
            connect(link, &LinkLabel::activated, this, [this, target = *url] { Q_EMIT linkActivated(target); });
            addRow(label, link, line);
        } else {
            addField(label, line);
        }
        label.clear(); // once for all entries
    }
}

void FactSheet::addReference(const Field& field, qint64 id, const QString& text)
{
    auto* link = new LinkLabel(text, this);
    connect(link, &LinkLabel::activated, this, [this, kind = field.target, id] { Q_EMIT recordRequested(kind, id); });
    addRow(field.title(), link, text);
}

void FactSheet::show(const Record& record, const EntityInfo& entity)
{
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    delete layout();
    // Not a form: it gives a wrapped text the height it had at its usual width.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, metrics::Small, 0);
    grid->setHorizontalSpacing(metrics::Large);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
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
        else if (field.type == FieldType::Reference && hasPage(field.target))
            addReference(field, integerOf(value), text);
        else
            addField(field.title(), text);
    }
    grid->setRowStretch(grid->rowCount(), 1); // what is too much stays below
    grid->activate();
}

void FactSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        Q_EMIT heightChanged();
}

int FactSheet::neededHeight() const
{
    return layout() ? layout()->totalHeightForWidth(width()) + metrics::Small : 0;
}

} // namespace kith
