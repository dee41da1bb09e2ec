// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/peoplepanel.h"

#include "customers/timelinepanel.h"
#include "models/celltext.h"
#include "storage/bookpages.h"
#include "storage/referencenames.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

void PeopleModel::show(std::vector<Record> records, const EntityInfo& entity)
{
    const auto text = [&](const Record& record, QStringView name) {
        const auto index = size_t(entity.indexOf(name));
        return shortText(entity.fields[index], record.values[index], {});
    };
    beginResetModel();
    m_people.clear();
    for (const Record& record : records) {
        QStringList does;
        for (const QString& part : {text(record, u"job_title"), text(record, u"department"), text(record, u"kind")}) {
            if (!part.isEmpty())
                does.append(isolated(part));
        }
        m_people.push_back({record.id, text(record, u"name"), dotted(does), text(record, u"phones")});
    }
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Person& person = m_people[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return isolated(person.name);
    case Qt::AccessibleTextRole:
        return QStringList{person.name, person.does, person.phone}.join(u", "_s);
    case TimelineModel::TextRole:
        return person.does;
    case TimelineModel::WhenRole:
        return leftToRight(person.phone);
    case TimelineModel::IconRole:
        return int(Icon::Contact);
    default:
        return {};
    }
}

qint64 PeopleModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_people[size_t(row)].id : 0;
}

PeoplePanel::PeoplePanel(Book& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_people(new PeopleModel(this))
    , m_list(makeEntryList(tr("Contacts"), m_people, this))
    , m_empty(new EmptyState(this))
    , m_add(new Button(Icon::Plus, tr("New contact here"), {}, Prominence::Normal, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT recordRequested(u"contact"_s, m_people->idAt(index.row())); });
    connect(m_add, &QPushButton::clicked, this, &PeoplePanel::addRequested);
}

void PeoplePanel::show(qint64 customer, qint64 except)
{
    constexpr int most = 200;
    m_add->setEnabled(customer > 0 && !m_book.isReadOnly());
    const auto schema = m_book.schema();
    const EntityInfo& entity = schema->entity(u"contact");
    std::vector<Record> records;
    if (customer > 0) {
        const PageRequest request{.kind = entity.name,
                                  .filter = comparison(u"customer"_s, FilterOperator::Equal,
                                                       {textValue(shownId(schema->entity(u"customer"_s), customer))}),
                                  .limit = most};
        auto pages = pagesOf(m_book);
        auto page = pages ? pages->page(request) : Result<Page>(tl::unexpected(pages.error()));
        if (page)
            std::erase(page->ids, except);
        auto fetched =
            page ? pages->fetch(entity.name, page->ids) : Result<std::vector<Record>>(tl::unexpected(page.error()));
        if (!fetched) {
            Q_EMIT failed(fetched.error());
            return;
        }
        records = std::move(*fetched);
    }
    m_people->show(std::move(records), entity);
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    if (count() == 0)
        m_empty->show(tr("No contacts yet"), tr("Add the people you talk to there, each with their own number."), {});
}

} // namespace kith
