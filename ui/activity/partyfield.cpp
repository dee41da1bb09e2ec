// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/partyfield.h"

#include "models/celltext.h"

#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace kith {

PartyField::PartyField(PartySource source, QWidget* parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
{
    auto* completer = new QCompleter(new QStandardItemModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PartyField::search);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(size_t(index.row())); });
    // Queued: where the keys stay here, the line itself writes the long text of the list over the name.
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this] { setParty(LogParty(m_party)); },
        Qt::QueuedConnection);
}

void PartyField::setParty(const LogParty& party)
{
    m_party = party;
    if (party.isChosen())
        setText(party.title);
}

void PartyField::search()
{
    m_party = {};
    offer(text().trimmed().isEmpty() ? std::vector<LogParty>() : m_source(text()));
    Q_EMIT partyChanged();
}

void PartyField::offer(std::vector<LogParty> parties)
{
    m_offered = std::move(parties);
    auto* model = static_cast<QStandardItemModel*>(completer()->model());
    model->clear();
    for (const LogParty& party : m_offered) {
        model->appendRow(new QStandardItem(party.subtitle.isEmpty()
                                               ? party.title
                                               : u"%1 · %2"_s.arg(isolated(party.title), isolated(party.subtitle))));
    }
}

bool PartyField::chooseOnly()
{
    if (!m_party.isChosen() && m_offered.size() == 1)
        choose(0);
    return m_party.isChosen();
}

bool PartyField::chooseFirst()
{
    if (!m_party.isChosen())
        choose(0);
    return m_party.isChosen();
}

void PartyField::choose(size_t index)
{
    if (index >= m_offered.size())
        return;
    setParty(m_offered[index]);
    Q_EMIT partyChanged();
    Q_EMIT chosen();
}

} // namespace kith
