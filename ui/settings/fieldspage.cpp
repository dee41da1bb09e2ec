// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fieldspage.h"

#include "models/celltext.h"
#include "settings/fielddialog.h"
#include "settings/settingstable.h"
#include "storage/book.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tabstrip.h"

#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum FieldColumn { LabelColumn, TypeColumn, UseColumn };

/// Those that take fields of one's own, in the order of their tabs.
constexpr std::array kindNames{"customer", "contact"};

} // namespace

FieldsSettingsPage::FieldsSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent)
    : SettingsPage(parent)
    , m_runner(book, jobs, announcer)
    , m_counting(book)
    , m_kinds(new TabStrip(tr("Fields of whom"), this))
    , m_table(new SettingsTable(tr("Fields of your own"), {tr("Field"), tr("Kind of value"), tr("Filled in")}, this))
{
    auto* text = makeLabel(Type::Secondary,
                           tr("What you add stands in lists, forms, filters, imports and exports at once. Every change "
                              "here can be undone."),
                           this);
    text->setWordWrap(true);
    for (const char* each : kindNames)
        m_kinds->addTab(book.schema()->entity(QString::fromLatin1(each)).pluralTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Small);
    layout->addWidget(text);
    layout->addWidget(m_kinds);
    layout->addWidget(m_table, 1);
    m_table->setEmptiness(tr("No fields of your own yet"),
                          tr("Shoe size, allergies, licence plate: add what your business wants to know."));
    makeActions();
    connect(m_kinds, &QTabBar::currentChanged, this, &FieldsSettingsPage::fill);
    connect(m_table, &SettingsTable::currentChanged, this, &FieldsSettingsPage::enableActions);
    connect(m_table, &SettingsTable::activated, this, &FieldsSettingsPage::change);
    connect(&book, &Book::changed, this, &FieldsSettingsPage::fill);
    setFocusProxy(m_table);
    fill();
}

void FieldsSettingsPage::makeActions()
{
    m_add = m_table->addAction(Icon::Plus, tr("&Add …"), QKeySequence(Qt::Key_Insert), [this] { add(); });
    m_add->setObjectName(u"addField"_s);
    m_change = m_table->addAction(Icon::Edit, tr("&Change …"), QKeySequence(Qt::Key_F2), [this] { change(); });
    m_change->setObjectName(u"changeField"_s);
    m_table->addGap();
    m_up = m_table->addAction(Icon::Up, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    m_up->setObjectName(u"moveFieldUp"_s);
    m_down =
        m_table->addAction(Icon::Down, tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    m_down->setObjectName(u"moveFieldDown"_s);
    m_table->addGap();
    m_remove = m_table->addAction(Icon::Remove, tr("&Remove"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
    m_remove->setObjectName(u"removeField"_s);
}

QString FieldsSettingsPage::title() const
{
    return tr("Fields");
}

QString FieldsSettingsPage::kind() const
{
    return QString::fromLatin1(kindNames[size_t(qMax(0, m_kinds->currentIndex()))]);
}

void FieldsSettingsPage::fill()
{
    auto fields = ownFields(m_runner.book(), kind());
    m_fields = fields ? std::move(*fields) : std::vector<CustomFieldDefinition>();
    std::vector<SettingsTable::Row> rows;
    for (const CustomFieldDefinition& field : m_fields)
        rows.push_back({.texts = {isolated(field.label), titleOfFieldType(field.type)}, .id = field.id.value});
    m_table->setRows(rows);
    enableActions();
    m_use.reset();
    m_counting.ask<QHash<qint64, qint64>>([](Connection& connection) { return fieldUse(connection); },
                                          [this](const Result<QHash<qint64, qint64>>& use) {
                                              if (use)
                                                  showUse(*use);
                                          });
}

void FieldsSettingsPage::showUse(const QHash<qint64, qint64>& use)
{
    m_use = use;
    const QLocale locale;
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_table->setCell(int(i), UseColumn, locale.toString(useOf(m_fields[i].id)));
}

qint64 FieldsSettingsPage::useOf(CustomFieldId field) const
{
    return m_use ? m_use->value(field.value) : -1;
}

const CustomFieldDefinition* FieldsSettingsPage::current() const
{
    const int row = m_table->current();
    return row >= 0 && row < int(m_fields.size()) ? &m_fields[size_t(row)] : nullptr;
}

void FieldsSettingsPage::enableActions()
{
    const bool canWrite = !m_runner.book().isReadOnly();
    const bool isOne = canWrite && current();
    m_add->setEnabled(canWrite);
    m_change->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_up->setEnabled(isOne && m_table->current() > 0);
    m_down->setEnabled(isOne && m_table->current() + 1 < int(m_fields.size()));
}

void FieldsSettingsPage::add()
{
    const auto save = [this](const CustomFieldDefinition& field, const std::vector<RenamedChoice>&) {
        return m_runner.tryRun(
            {}, 0,
            [field](Book& book, const Progress&) -> Result<> {
                KITH_TRY(addField(book, field));
                return {};
            },
            tr("Field “%1” added").arg(field.label));
    };
    auto* dialog = new FieldDialog({.kind = kind(), .type = u"text"_s}, false, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_table->setCurrent(int(m_fields.size()) - 1); });
    dialog->open();
}

void FieldsSettingsPage::change()
{
    if (!m_change->isEnabled())
        return;
    const CustomFieldDefinition before = *current();
    const qint64 use = useOf(before.id);
    const auto save = [this, use](const CustomFieldDefinition& field, const std::vector<RenamedChoice>& renamed) {
        return m_runner.tryRun(
            tr("Changing the field “%1”").arg(field.label), renamed.empty() ? 0 : use,
            [field, renamed](Book& book, const Progress& progress) {
                return changeField(book, field, renamed, progress);
            },
            tr("Field “%1” changed").arg(field.label));
    };
    auto* dialog = new FieldDialog(before, use != 0, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FieldsSettingsPage::move(int step)
{
    const CustomFieldDefinition field = *current();
    m_runner.run(
        {}, 0, [id = field.id, step](Book& book, const Progress&) { return moveField(book, id, step); },
        tr("Field “%1” moved").arg(field.label));
}

void FieldsSettingsPage::remove()
{
    const CustomFieldDefinition field = *current();
    const qint64 use = useOf(field.id);
    const QString said = use > 0 ? tr("Field “%1” removed, with %Ln value(s)", nullptr, int(use)).arg(field.label)
                                 : tr("Field “%1” removed").arg(field.label);
    m_runner.run(
        tr("Removing the field “%1”").arg(field.label), use,
        [id = field.id](Book& book, const Progress& progress) { return removeField(book, id, progress); }, said);
}

} // namespace kith
