// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tagspage.h"

#include "models/celltext.h"
#include "settings/settingstable.h"
#include "settings/tagdialogs.h"
#include "storage/book.h"
#include "storage/recordactions.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum TagColumn { NameColumn, CustomersColumn, ContactsColumn };

/// A new one, or what differs of one that is there.
Result<> keep(Book& book, const Tag& tag)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"tag");
    Record record = toRecord(tag, entity);
    record.id = tag.id.value;
    if (tag.id.isValid()) {
        KITH_TRY(RecordActions(book).save(record, {entity.indexOf(u"name"), entity.indexOf(u"color")}));
    } else {
        KITH_TRY(RecordActions(book).add(record));
    }
    return {};
}

} // namespace

TagsSettingsPage::TagsSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent)
    : SettingsPage(parent)
    , m_runner(book, jobs, announcer)
    , m_counting(book)
    , m_table(new SettingsTable(tr("Tags"), {tr("Tag"), tr("Customers"), tr("Contacts")}, this))
{
    auto* text =
        makeLabel(Type::Secondary,
                  tr("Words that customers and contacts are gathered under. A new one is also made by typing it "
                     "into a form. Every change here can be undone."),
                  this);
    text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Small);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    m_table->setEmptiness(tr("No tags yet"),
                          tr("“vip”, “wholesale”, “met at the fair”: a word that gathers customers."));
    makeActions();
    connect(m_table, &SettingsTable::currentChanged, this, &TagsSettingsPage::enableActions);
    connect(m_table, &SettingsTable::activated, m_change, &QPushButton::click);
    connect(&book, &Book::changed, this, &TagsSettingsPage::fill);
    setFocusProxy(m_table);
    fill();
}

void TagsSettingsPage::makeActions()
{
    m_add = m_table->addAction(Icon::Plus, tr("&Add …"), QKeySequence(Qt::Key_Insert), [this] { edit({}); });
    m_add->setObjectName(u"addTag"_s);
    m_change = m_table->addAction(Icon::Edit, tr("&Change …"), QKeySequence(Qt::Key_F2), [this] { edit(*current()); });
    m_change->setObjectName(u"changeTag"_s);
    m_merge = m_table->addAction(Icon::Merge, tr("&Merge …"), QKeySequence(Qt::Key_F6), [this] { merge(); });
    m_merge->setObjectName(u"mergeTag"_s);
    m_table->addGap();
    m_remove = m_table->addAction(Icon::Remove, tr("&Remove"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
    m_remove->setObjectName(u"removeTag"_s);
}

QString TagsSettingsPage::title() const
{
    return tr("Tags");
}

void TagsSettingsPage::fill()
{
    auto tags = allTags(m_runner.book());
    m_tags = tags ? std::move(*tags) : std::vector<Tag>();
    std::vector<SettingsTable::Row> rows;
    for (const Tag& tag : m_tags)
        rows.push_back({.texts = {isolated(tag.name)}, .icon = tagDot(tag.color), .id = tag.id.value});
    m_table->setRows(rows);
    enableActions();
    m_use.reset();
    m_counting.ask<QHash<qint64, TagUse>>([](Connection& connection) { return tagUse(connection); },
                                          [this](const Result<QHash<qint64, TagUse>>& use) {
                                              if (use)
                                                  showUse(*use);
                                          });
}

void TagsSettingsPage::showUse(const QHash<qint64, TagUse>& use)
{
    m_use = use;
    const QLocale locale;
    for (size_t i = 0; i < m_tags.size(); ++i) {
        const TagUse one = use.value(m_tags[i].id.value);
        m_table->setCell(int(i), CustomersColumn, locale.toString(one.customers));
        m_table->setCell(int(i), ContactsColumn, locale.toString(one.contacts));
    }
}

qint64 TagsSettingsPage::useOf(TagId tag) const
{
    if (!m_use)
        return -1;
    const TagUse use = m_use->value(tag.value);
    return use.customers + use.contacts;
}

const Tag* TagsSettingsPage::current() const
{
    const int row = m_table->current();
    return row >= 0 && row < int(m_tags.size()) ? &m_tags[size_t(row)] : nullptr;
}

void TagsSettingsPage::enableActions()
{
    const bool canWrite = !m_runner.book().isReadOnly();
    const bool isOne = canWrite && current();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_merge->setEnabled(isOne && m_tags.size() > 1);
}

void TagsSettingsPage::edit(const Tag& tag)
{
    const auto save = [this, before = tag](const Tag& typed) {
        const QString said = !before.id.isValid()        ? tr("Tag “%1” added").arg(typed.name)
                             : before.name == typed.name ? tr("Tag “%1” changed").arg(typed.name)
                                                         : tr("Tag “%1” renamed “%2”").arg(before.name, typed.name);
        return m_runner.tryRun(
            {}, 0, [typed](Book& book, const Progress&) { return keep(book, typed); }, said);
    };
    auto* dialog = new TagDialog(tag, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TagsSettingsPage::merge()
{
    const Tag tag = *current();
    auto* dialog = new TagMergeDialog(tag, m_tags, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagMergeDialog::chosen, this,
            [this, tag](TagId into, const QString& name) { mergeInto(tag, into, name); });
    dialog->open();
}

void TagsSettingsPage::mergeInto(const Tag& tag, TagId into, const QString& name)
{
    const auto work = [from = tag.id.value, into](Book& book, const Progress&) -> Result<> {
        const auto schema = book.schema();
        KITH_TRY(RecordActions(book).merge(schema->entity(u"tag"), into.value, {from}));
        return {};
    };
    m_runner.run(tr("Merging the tags “%1” and “%2”").arg(tag.name, name), useOf(tag.id), work,
                 tr("Tag “%1” merged into “%2”").arg(tag.name, name));
}

void TagsSettingsPage::remove()
{
    const Tag tag = *current();
    const qint64 use = useOf(tag.id);
    const auto work = [id = tag.id.value](Book& book, const Progress& progress) -> Result<> {
        const auto schema = book.schema();
        KITH_TRY(RecordActions(book).removeMany(schema->entity(u"tag"), {id}, progress));
        return {};
    };
    const QString said = use > 0 ? tr("Tag “%1” removed from %Ln record(s)", nullptr, int(use)).arg(tag.name)
                                 : tr("Tag “%1” removed").arg(tag.name);
    m_runner.run(tr("Removing the tag “%1”").arg(tag.name), use, work, said);
}

} // namespace kith
