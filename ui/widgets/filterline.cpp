// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"
#include "style/colours.h"
#include "style/icons.h"
#include "widgets/filterbar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum OfferRole { TextRole = Qt::UserRole, OffsetRole, LengthRole };

using Spans = QList<QInputMethodEvent::Attribute>;

/// QLineEdit colours its text for input methods only; a preedit of nothing with formats does the same for ours.
void addSpan(Spans& spans, const FilterRange& range, int cursor, const QTextCharFormat& format)
{
    if (range.length > 0)
        spans.append({QInputMethodEvent::TextFormat, int(range.offset) - cursor, int(range.length), format});
}

void addNode(Spans& spans, const FilterNode& node, int cursor, const Colours& colours)
{
    QTextCharFormat field;
    field.setForeground(colours.accent);
    QTextCharFormat value;
    value.setForeground(colours.good);
    addSpan(spans, node.fieldRange, cursor, field);
    for (const FilterValue& each : node.values)
        addSpan(spans, each.range, cursor, value);
    for (const FilterNode& part : node.parts)
        addNode(spans, part, cursor, colours);
}

} // namespace

FilterLine::FilterLine(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setAccessibleName(tr("Search or filter"));
    setToolTip(tr("Ctrl+Space offers fields and values"));
    setClearButtonEnabled(true);
    addAction(icon(Icon::Filter, QPalette::PlaceholderText), LeadingPosition);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterLine::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            m_completer->popup()->hide();
        else
            offerCompletions();
    });
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_wrong.reset();
        colour();
    });
}

void FilterLine::setFields(std::shared_ptr<const EntityInfo> entity, FilterValueSource values)
{
    m_entity = std::move(entity);
    m_values = std::move(values);
}

void FilterLine::setExample(const QString& filter)
{
    setPlaceholderText(tr("Search, or filter: %1").arg(leftToRight(filter)));
}

void FilterLine::showProblem(const std::optional<FilterProblem>& problem)
{
    m_wrong = problem ? std::optional(problem->range) : std::nullopt;
    colour();
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore(); // the list of offers takes these
            return;
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_Meta:
            m_completer->popup()->hide(); // it would swallow the shortcut that begins here
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier) {
        offerCompletions();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT leftDownwards();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::offerCompletions()
{
    constexpr int shortest = 220; // pixels of width
    m_offers->clear();
    if (!m_entity)
        return;
    for (const FilterCompletion& offer : filterCompletions(text(), cursorPosition(), *m_entity, m_values)) {
        auto* item = new QStandardItem(offer.title.isEmpty() || offer.title == offer.text
                                           ? offer.text
                                           : u"%1   %2"_s.arg(offer.text, offer.title));
        item->setData(offer.text, TextRole);
        item->setData(qint64(offer.range.offset), OffsetRole);
        item->setData(qint64(offer.range.length), LengthRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(qMax(shortest, m_completer->popup()->sizeHintForColumn(0) + place.height()));
    m_completer->complete(place);
}

void FilterLine::insertCompletion(const QModelIndex& index)
{
    const QString completed = index.data(TextRole).toString();
    const auto offset = index.data(OffsetRole).toLongLong();
    setText(text().replace(offset, index.data(LengthRole).toLongLong(), completed + u' '));
    setCursorPosition(int(offset + completed.size()) + 1);
    setFocus();
}

void FilterLine::colour()
{
    const Colours& colours = coloursOf(palette());
    Spans spans;
    const QString part = m_entity ? filterPart(text(), *m_entity) : text();
    if (const FilterResult<FilterNode> filter = parseFilter(part))
        addNode(spans, *filter, cursorPosition(), colours);
    if (m_wrong) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colours.bad);
        wrong.setForeground(colours.bad);
        // At the end of the text the word before it is underlined: nothing else is there to be seen.
        FilterRange range = *m_wrong;
        if (range.offset >= text().size() || range.length == 0)
            range = {qMax<qsizetype>(0, qMin(range.offset, text().size()) - 1), 1};
        addSpan(spans, range, cursorPosition(), wrong);
    }
    QInputMethodEvent event(QString(), spans);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace kith
