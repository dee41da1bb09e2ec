// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/factsheet.h"

#include "models/celltext.h"
#include "models/safelink.h"
#include "style/metrics.h"
#include "widgets/label.h"
#include "widgets/linklabel.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

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

QLabel* FactSheet::makeValue(const Fact& fact)
{
    if (fact.isPlain()) {
        QLabel* value = makeLabel(Type::Body, fact.text, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setFocusPolicy(Qt::ClickFocus);
        return value;
    }
    auto* link = new LinkLabel(fact.text, this);
    if (fact.url.isEmpty()) {
        connect(link, &LinkLabel::activated, this, [this, fact] { Q_EMIT recordRequested(fact.kind, fact.id); });
    } else {
        link->setToolTip(plainToolTip(QString::fromLatin1(fact.url.toEncoded())));
        connect(link, &LinkLabel::activated, this, [this, url = fact.url] { Q_EMIT linkActivated(url); });
    }
    return link;
}

void FactSheet::setText(QLabel& value, const Fact& fact)
{
    if (value.text() != fact.text)
        value.setText(fact.text);
    value.setAccessibleName(fact.title + u": "_s + fact.text);
}

bool FactSheet::changeTexts(const QList<Fact>& facts)
{
    const bool isSameRows = std::ranges::equal(facts, m_shown, [](const Fact& fact, const Fact& shown) {
        return fact == shown ||
               (fact.title == shown.title && fact.label == shown.label && fact.isPlain() && shown.isPlain());
    });
    if (!layout() || !isSameRows)
        return false;
    for (qsizetype row = 0; row < facts.size(); ++row) {
        if (facts[row] != m_shown[row])
            setText(*m_values[row], facts[row]);
    }
    return true;
}

void FactSheet::addRow(const Fact& fact)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    QLabel* name = makeLabel(Type::Secondary, fact.label, this);
    QLabel* value = makeValue(fact);
    setText(*value, fact);
    m_values.append(value);
    name->setMinimumHeight(value->fontMetrics().height()); // on one line with the larger type beside it
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    // At once: a layout counts nothing that is hidden, and its height is asked for next.
    name->show();
    value->show();
}

QList<FactSheet::Fact> FactSheet::factsOf(const Record& record, const EntityInfo& entity) const
{
    const ShownIn in{.currency = m_book.currency(), .name = [this](const QString& kind, qint64 id) {
                         return m_names.name(kind, id);
                     }};
    QList<Fact> facts;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const Value& value = record.values[i];
        if (isEmpty(value) || isShownElsewhere(field) || (field.type == FieldType::YesNo && integerOf(value) == 0))
            continue;
        QString text = fullText(field, value, in);
        if (field.isNumber())
            text = leftToRight(text);
        if (const auto* items = std::get_if<ItemList>(&value)) {
            const QStringList lines = text.split(u'\n');
            for (size_t item = 0; item < items->size() && qsizetype(item) < lines.size(); ++item) {
                const QString label = item == 0 ? field.title() : QString(); // once for all entries
                const QUrl url = safeLink(field, (*items)[item]).value_or(QUrl());
                facts.append({.title = field.title(), .label = label, .text = lines[qsizetype(item)], .url = url});
            }
        } else if (field.type == FieldType::Reference && hasPage(field.target)) {
            facts.append({.title = field.title(),
                          .label = field.title(),
                          .text = text,
                          .kind = field.target,
                          .id = integerOf(value)});
        } else {
            facts.append({.title = field.title(), .label = field.title(), .text = text});
        }
    }
    return facts;
}

void FactSheet::show(const Record& record, const EntityInfo& entity)
{
    const QList<Fact> facts = factsOf(record, entity);
    if (layout() && facts == m_shown)
        return;
    // It is asked after every change of the book, and a text that can be selected takes long to make: what can stay
    // stays, and what is selected in it.
    const bool isChanged = changeTexts(facts);
    m_shown = facts;
    if (isChanged)
        return;
    m_values.clear();
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    delete layout();
    // Not a form: it gives a wrapped text the height it had at its usual width.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, metrics::Small, 0);
    grid->setHorizontalSpacing(metrics::Large);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const Fact& fact : facts)
        addRow(fact);
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
