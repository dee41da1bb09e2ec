// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/factsheet.h"

#include "models/celltext.h"
#include "models/safelink.h"
#include "style/metrics.h"
#include "widgets/label.h"
#include "widgets/linklabel.h"

#include <QFormLayout>
#include <QTimer>

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
    auto* form = static_cast<QFormLayout*>(layout());
    QLabel* name = makeLabel(Type::Secondary, label, this);
    value->setAccessibleName(label + u": "_s + spoken);
    form->addRow(name, value);
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
    auto* form = new QFormLayout(this);
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
        else if (field.type == FieldType::Reference && hasPage(field.target))
            addReference(field, integerOf(value), text);
        else
            addField(field.title(), text);
    }
    form->activate();
    fitLines();
}

/// A form gives a wrapped text the height it had at its usual width.
void FactSheet::fitLines()
{
    bool isChanged = false;
    for (QLabel* label : findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumHeight();
        isChanged = isChanged || needed != label->minimumHeight();
        label->setMinimumHeight(needed);
    }
    // Not while it is being laid out: the rows below would stay where they are.
    if (isChanged)
        QTimer::singleShot(0, this, [this] {
            if (!layout())
                return;
            layout()->invalidate();
            layout()->activate();
            updateGeometry();
        });
}

void FactSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLines();
}

int FactSheet::neededHeight() const
{
    return layout() ? layout()->sizeHint().height() + metrics::Small : 0;
}

} // namespace kith
