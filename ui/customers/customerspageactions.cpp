// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"
#include "forms/formdesk.h"
#include "models/celltext.h"
#include "shell/savegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A cell of tab-separated text: what would break a row becomes a space.
QString tabSeparatedCell(QString text)
{
    for (QChar& character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return text;
}

} // namespace

void CustomersPage::addCustomer()
{
    m_services.forms.openRecord(u"customer"_s, 0);
}

void CustomersPage::editCustomer()
{
    if (const qint64 id = currentCustomer(); id > 0 && !m_services.book.isReadOnly())
        m_services.forms.openRecord(u"customer"_s, id);
}

void CustomersPage::removeSelected()
{
    const IdList ids = selected();
    if (ids.empty())
        return;
    const auto saved = m_services.saves.removeRecords(u"customer"_s, ids);
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (*saved == SaveGate::Saved::Now)
        Q_EMIT done(tr("%Ln customer(s) removed", nullptr, static_cast<int>(ids.size())));
    else
        Q_EMIT done(tr("They are removed when the running job is done"));
}

void CustomersPage::copySelected()
{
    constexpr qsizetype most = 10'000;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.resize(std::min(rows.size(), most));
    const int columns = m_model->columnCount();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(tabSeparatedCell(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CustomersPage::chooseColumns(const QPoint& position)
{
    QStringList shown = m_model->columns();
    const auto schema = m_services.book.schema();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field& field : schema->entity(u"customer").fields) {
        if (field.name == "name"_L1)
            continue; // the name stays: a row is known by it
        QAction* action = menu->addAction(QString(field.title()).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(shown.contains(field.name));
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) {
            QStringList columns = m_model->columns();
            columns.removeAll(name);
            if (isOn)
                columns.append(name);
            const qint64 current = currentCustomer();
            m_model->setColumns(columns);
            select(current);
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

} // namespace kith
