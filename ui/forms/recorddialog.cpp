// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recorddialog.h"

#include "models/celltext.h"
#include "schema/validation.h"
#include "schema/valuetext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/linklabel.h"
#include "widgets/problemlabel.h"
#include "widgets/taborder.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Out of the way until asked for: what is neither searched nor a reference nor one of a few words.
bool isSecondary(const Field& field)
{
    const bool isCommon = field.isRequired || field.search != SearchAs::Nothing || field.type == FieldType::Choice ||
                          field.type == FieldType::Reference || field.type == FieldType::References ||
                          field.type == FieldType::Time || field.isIndexed || field.source == FieldSource::Custom;
    return field.isDemographic || !isCommon;
}

/// Room where lines end: layouts do not mirror theirs.
QMargins atEnd(int room)
{
    return QGuiApplication::isRightToLeft() ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0);
}

QFormLayout* makeFormLayout(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(atEnd(metrics::Medium)); // and as much for the bar beside it
    form->setHorizontalSpacing(metrics::Large);
    form->setVerticalSpacing(metrics::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

/// As the menus call it.
QString titleOfForm(const EntityInfo& entity, bool isNew)
{
    struct Title
    {
        QStringView kind;
        const char* added;
        const char* edited;
    };
    static constexpr std::array titles{
        Title{u"customer", QT_TRANSLATE_NOOP("kith::RecordDialog", "New customer"),
              QT_TRANSLATE_NOOP("kith::RecordDialog", "Edit customer")},
        Title{u"contact", QT_TRANSLATE_NOOP("kith::RecordDialog", "New contact"),
              QT_TRANSLATE_NOOP("kith::RecordDialog", "Edit contact")},
        Title{u"task", QT_TRANSLATE_NOOP("kith::RecordDialog", "New task"),
              QT_TRANSLATE_NOOP("kith::RecordDialog", "Edit task")},
        Title{u"interaction", QT_TRANSLATE_NOOP("kith::RecordDialog", "New interaction"),
              QT_TRANSLATE_NOOP("kith::RecordDialog", "Edit interaction")},
    };
    const auto* const found = std::ranges::find(titles, QStringView(entity.name), &Title::kind);
    if (found == titles.end())
        return entity.title();
    return RecordDialog::tr(isNew ? found->added : found->edited);
}

} // namespace

RecordDialog::RecordDialog(FormContent content, Save save, QWidget* parent)
    : QDialog(parent)
    , m_content(std::move(content))
    , m_save(std::move(save))
{
    setWindowTitle(titleOfForm(*m_content.entity, m_content.isNew));
    auto* layout = new QVBoxLayout(this);
    const int start = metrics::Huge; // at the other end the bar stands in the margin
    layout->setContentsMargins(isRightToLeft() ? 0 : start, metrics::Huge, isRightToLeft() ? start : 0, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addWidget(makeForm(), 1);
    m_problem = new ProblemLabel(nullptr, this);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setContentsMargins(atEnd(metrics::Huge));
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    resize(560, 640);
    if (!m_editors.empty())
        m_editors.front()->setFocus();
}

Result<RecordDialog*> RecordDialog::create(Book& book, const QString& kind, qint64 id, Save save, QWidget* parent)
{
    KITH_TRY_ASSIGN(FormContent content, formContent(book, kind, id));
    return new RecordDialog(std::move(content), std::move(save), parent);
}

QWidget* RecordDialog::makeForm()
{
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Fields"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen where all has room: the fields keep their width
    auto* all = new QWidget(scroll);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* common = new QWidget(all);
    QFormLayout* commonForm = makeFormLayout(common);
    m_more = new QWidget(all);
    QFormLayout* moreForm = makeFormLayout(m_more);
    for (const FieldContent& field : m_content.fields)
        addEditor(isSecondary(field.field) ? *moreForm : *commonForm, field);
    m_showMore = new Button(Icon::Down, tr("More details"), {}, Prominence::Quiet, all);
    m_showMore->setCheckable(true);
    m_showMore->setVisible(moreForm->rowCount() > 0);
    connect(m_showMore, &QPushButton::toggled, m_more, &QWidget::setVisible);
    m_more->hide();
    layout->addWidget(common);
    layout->addWidget(m_showMore, 0, Qt::AlignLeading);
    layout->addWidget(m_more);
    layout->addStretch();
    scroll->setWidget(all);
    scroll->viewport()->setAutoFillBackground(false);
    all->setAutoFillBackground(false);
    return scroll;
}

void RecordDialog::addEditor(QFormLayout& form, const FieldContent& content)
{
    FieldEditor* editor = FieldEditor::make(*m_content.entity, content, form.parentWidget());
    const QString title = content.field.type == FieldType::YesNo ? QString() : content.field.title();
    QLabel* label = makeLabel(Type::Secondary, title, form.parentWidget());
    label->setBuddy(editor->firstControl());
    label->setFixedHeight(metrics::ControlHeight); // in line with the first of its controls
    form.addRow(label, editor);
    m_editors.push_back(editor);
}

QLayout* RecordDialog::makeButtons()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    auto* save = new Button(tr("Save"), saveKey, Prominence::Primary, this);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(save, &QPushButton::clicked, this, &RecordDialog::accept);
    for (const QKeySequence& key :
         {saveKey, QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(QKeySequence::Save)}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &RecordDialog::accept);
    }
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(save);
    layout->setContentsMargins(atEnd(metrics::Huge));
    return layout;
}

RecordDialog::Assignments RecordDialog::changes() const
{
    Assignments all;
    for (const FieldEditor* editor : m_editors) {
        const Assignments changed = editor->changes();
        all.insert(all.end(), changed.begin(), changed.end());
    }
    return all;
}

void RecordDialog::setLikenessSource(LikenessSource source, std::function<void(qint64)> open)
{
    constexpr int pause = 400; // milliseconds between two looks
    m_likeness = std::move(source);
    m_alike = new LinkLabel({}, this);
    m_alike->setObjectName(u"alike"_s);
    m_alike->setContentsMargins(atEnd(metrics::Huge));
    m_alike->hide();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_alike);
    connect(m_alike, &LinkLabel::activated, this, [this, open = std::move(open)] { open(m_alikeId); });
    connect(&m_pause, &QTimer::timeout, this, &RecordDialog::askLikeness);
    m_pause.start(pause);
}

void RecordDialog::askLikeness()
{
    const Assignments now = changes();
    if (now == m_asked)
        return;
    m_asked = now;
    m_likeness(now, [self = QPointer(this), now](const QString& sentence, qint64 id) {
        if (!self || self->m_asked != now)
            return;
        self->m_alikeId = id;
        self->m_alike->setText(sentence);
        self->m_alike->setAccessibleName(sentence);
        self->m_alike->setVisible(!sentence.isEmpty());
    });
}

QString RecordDialog::likenessShown() const
{
    return m_alike && !m_alike->isHidden() ? m_alike->text() : QString();
}

QJsonObject RecordDialog::typed() const
{
    QJsonArray values;
    for (const auto& [name, text] : changes())
        values.append(QJsonArray{name, text});
    return values.isEmpty() ? QJsonObject() : QJsonObject{{u"values"_s, values}};
}

void RecordDialog::retype(const QJsonObject& typed)
{
    QStringList homeless;
    for (const QJsonValue pair : typed[u"values"].toArray()) {
        const QString name = pair[0].toString();
        const QString text = pair[1].toString();
        const auto editor = std::find_if(m_editors.begin(), m_editors.end(),
                                         [&](FieldEditor* each) { return each->retype(name, text); });
        if (editor == m_editors.end())
            homeless.append(u"%1: %2"_s.arg(name, isolated(text)));
        else if (m_more->isAncestorOf(*editor))
            m_showMore->setChecked(true);
    }
    // Of a field that is no more: it can still be copied from here.
    explain(homeless.join(u'\n'));
}

void RecordDialog::explain(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    const QString said = m_problem->problem();
    m_problem->say(said.isEmpty() ? sentence : sentence + u'\n' + said);
}

bool RecordDialog::showProblems()
{
    FieldEditor* first = nullptr;
    for (FieldEditor* editor : m_editors) {
        QString problem;
        const Field& field = editor->field();
        for (const auto& [name, text] : editor->changes()) {
            const bool isTyped = name == field.name && field.type != FieldType::Reference &&
                                 field.type != FieldType::References && field.type != FieldType::List;
            if (!isTyped)
                continue;
            const Result<Value> value = fromText(field, text, m_content.context);
            problem = value ? problemWith(field, *value) : value.error().message;
        }
        if (m_content.isNew && field.isRequired && editor->changes().empty())
            problem = problemWith(field, Value());
        editor->setProblem(problem);
        if (!problem.isEmpty() && !first)
            first = editor;
    }
    if (first) {
        first->setFocus();
        m_showMore->setChecked(m_showMore->isChecked() || m_more->isAncestorOf(first));
    }
    return first != nullptr;
}

void RecordDialog::show(const Error& error)
{
    // "phone_2: …" belongs beside that field.
    const qsizetype colon = error.message.indexOf(u": "_s);
    for (FieldEditor* editor : m_editors) {
        if (colon > 0 && editor->hasColumn(error.message.left(colon))) {
            editor->setProblem(error.message.mid(colon + 2));
            editor->setFocus();
            return;
        }
    }
    m_problem->say(error.message);
}

void RecordDialog::accept()
{
    m_problem->say({});
    if (showProblems())
        return;
    const Assignments changed = changes();
    if (changed.empty() && !m_content.isNew) {
        QDialog::accept();
        return;
    }
    if (const Result<> saved = m_save(changed); !saved) {
        show(saved.error());
        return;
    }
    QDialog::accept();
}

void RecordDialog::reject()
{
    // Once more throws away what was typed; the first time says so.
    if (!m_isDiscarding && !changes().empty()) {
        m_isDiscarding = true;
        m_problem->say(tr("What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it."));
        return;
    }
    QDialog::reject();
}

bool RecordDialog::focusNextPrevChild(bool isNext)
{
    return passFocus(*this, isNext);
}

} // namespace kith
