// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fieldeditor.h"

#include "activity/whentext.h"
#include "base/dates.h"
#include "forms/dateline.h"
#include "forms/listeditor.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// One control that holds one text.
class SingleEditor : public FieldEditor
{
public:
    SingleEditor(const FieldContent& content, QWidget* parent)
        : FieldEditor(content.field, parent)
        , m_before(content.texts.value(0))
    {
        setColumns({content.field.name});
    }

    [[nodiscard]] Assignments changes() const override
    {
        const QString now = text();
        return now == m_before ? Assignments() : Assignments{{field().name, now}};
    }
    [[nodiscard]] bool retype(const QString& column, const QString& text) override
    {
        if (column != field().name)
            return false;
        setText(text);
        return true;
    }
    [[nodiscard]] QWidget* firstControl() const override { return m_control; }

protected:
    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    void setControl(QWidget* control)
    {
        m_control = control;
        control->setAccessibleName(field().title());
        if (qobject_cast<QComboBox*>(control))
            control->setAccessibleDescription(field().title()); // its value is said in the place of its name
        control->setObjectName(field().name);
        body()->insertWidget(0, control);
        setFocusProxy(control);
    }
    [[nodiscard]] QString before() const { return m_before; }

private:
    QString m_before;
    QWidget* m_control = nullptr;
};

/// What is hard to guess is shown as an example.
QString exampleOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
        return field.sortNext.isEmpty() ? FieldEditor::tr("for example 2026-11-30")
                                        : FieldEditor::tr("for example fri 3pm, in 2 weeks, 2026-11-30");
    case FieldType::PartialDate:
        return FieldEditor::tr("for example 1990-02-28, or 28 Feb");
    case FieldType::Time:
        return FieldEditor::tr("for example 15:00");
    case FieldType::Instant:
        return FieldEditor::tr("for example today 3pm, yesterday 15:30, 2026-11-30 9:00");
    case FieldType::References:
        return FieldEditor::tr("several with ; between");
    default:
        return {};
    }
}

class LineEditor final : public SingleEditor
{
public:
    LineEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_line(content.field.type == FieldType::PartialDate ? new DateLine(before(), this)
                                                              : new QLineEdit(before(), this))
    {
        m_line->setPlaceholderText(spoken(exampleOf(content.field)));
        if (!content.offered.isEmpty()) {
            auto* completer = new QCompleter(content.offered, m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            m_line->setCompleter(completer);
        }
        setControl(m_line);
    }

protected:
    [[nodiscard]] QString text() const override { return m_line->text(); }
    void setText(const QString& text) override { m_line->setText(text); }

private:
    QLineEdit* m_line;
};

/// A day as a table writes it or as people say it: "fri 3pm" is the day, and the hour goes to the field of the hour.
class DateEditor final : public SingleEditor
{
public:
    DateEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_line(new DateLine(before(), this))
        , m_meaning(makeLabel(Type::Secondary, {}, this))
    {
        m_line->setPlaceholderText(spoken(exampleOf(content.field)));
        m_meaning->setObjectName(u"meaning"_s);
        connect(m_line, &QLineEdit::textChanged, this, &DateEditor::showMeaning);
        setControl(m_line);
        body()->insertWidget(1, m_meaning);
        showMeaning();
    }

    [[nodiscard]] Assignments changes() const override
    {
        const auto said = m_line->meant();
        if (text() == before() || !said)
            return SingleEditor::changes();
        Assignments changed;
        if (const QString day = said->date.toString(Qt::ISODate); day != before())
            changed.emplace_back(field().name, day);
        if (said->time && !field().sortNext.isEmpty())
            changed.emplace_back(field().sortNext, said->time->toString(u"HH:mm"_s));
        return changed;
    }

protected:
    [[nodiscard]] QString text() const override { return m_line->text().trimmed(); }
    void setText(const QString& text) override { m_line->setText(text); }

private:
    void showMeaning()
    {
        const auto said = m_line->meant();
        // A day of a table needs no explanation.
        const bool isPlain = said && said->date.toString(Qt::ISODate) == text();
        m_meaning->setVisible(said && !isPlain);
        if (said)
            m_meaning->setText(whenText(*said, QDateTime::currentDateTime()));
    }

    DateLine* m_line;
    QLabel* m_meaning;
};

/// A moment as the user's language writes it, read as people say it: "yesterday 3pm" is the last one.
class InstantEditor final : public SingleEditor
{
public:
    InstantEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_shown(momentText(before()))
        , m_line(new DateLine(m_shown, this))
        , m_meaning(makeLabel(Type::Secondary, {}, this))
    {
        m_line->setLean(NaturalReading::Lean::Back);
        m_line->setPlaceholderText(spoken(exampleOf(content.field)));
        m_meaning->setObjectName(u"meaning"_s);
        connect(m_line, &QLineEdit::textChanged, this, &InstantEditor::showMeaning);
        connect(m_line, &DateLine::picked, this, [this] { setText(text()); }); // the day as all else is written
        setControl(m_line);
        body()->insertWidget(1, m_meaning);
        showMeaning();
    }

protected:
    [[nodiscard]] QString text() const override
    {
        const QString typed = m_line->text().trimmed();
        if (typed == m_shown)
            return before(); // to the second
        const auto said = m_line->meant();
        return said ? formatInstant(momentOf(*said).toMSecsSinceEpoch(), QTimeZone::systemTimeZone()) : typed;
    }
    void setText(const QString& text) override { m_line->setText(momentText(text)); }

private:
    /// Where no hour is named, the one it had stays.
    [[nodiscard]] QDateTime momentOf(const NaturalTime& said) const
    {
        const QDateTime was = QDateTime::fromString(before(), Qt::ISODate).toLocalTime();
        const std::optional<QTime> had = was.isValid() ? std::optional(was.time()) : std::nullopt;
        return NaturalTime{said.date, said.time ? said.time : had}.in(QTimeZone::systemTimeZone());
    }

    void showMeaning()
    {
        const auto said = m_line->meant();
        m_meaning->setVisible(said && m_line->text().trimmed() != m_shown);
        if (said)
            m_meaning->setText(whenText({said->date, momentOf(*said).time()}, QDateTime::currentDateTime()));
    }

    QString m_shown;
    DateLine* m_line;
    QLabel* m_meaning;
};

class NoteEditor final : public SingleEditor
{
public:
    NoteEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_note(new QPlainTextEdit(before(), this))
    {
        constexpr int lines = 4;
        m_note->setTabChangesFocus(true);
        m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * lines + metrics::Large);
        setControl(m_note);
    }

protected:
    [[nodiscard]] QString text() const override { return m_note->toPlainText(); }
    void setText(const QString& text) override { m_note->setPlainText(text); }

private:
    QPlainTextEdit* m_note;
};

class YesNoEditor final : public SingleEditor
{
public:
    YesNoEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_box(new QCheckBox(content.field.title(), this))
    {
        m_box->setChecked(before() == "yes"_L1);
        setControl(m_box);
    }

protected:
    [[nodiscard]] QString text() const override
    {
        // Never answered and still not ticked is no answer.
        return m_box->isChecked() ? u"yes"_s : before().isEmpty() ? QString() : u"no"_s;
    }
    void setText(const QString& text) override { m_box->setChecked(text == "yes"_L1); }

private:
    QCheckBox* m_box;
};

class ChoiceEditor final : public SingleEditor
{
public:
    ChoiceEditor(const FieldContent& content, QWidget* parent)
        : SingleEditor(content, parent)
        , m_combo(new QComboBox(this))
    {
        m_combo->addItem(QString(), QString());
        for (const Choice& choice : content.field.choices)
            m_combo->addItem(content.field.choiceTitle(choice.key), choice.key);
        m_combo->setEditable(content.field.openChoices);
        choose(before());
        setControl(m_combo);
    }

protected:
    [[nodiscard]] QString text() const override
    {
        const int index = m_combo->findText(m_combo->currentText());
        return index >= 0 ? m_combo->itemData(index).toString() : m_combo->currentText();
    }
    void setText(const QString& text) override { choose(text); }

private:
    void choose(const QString& key)
    {
        int index = m_combo->findData(key);
        if (index < 0) { // the user's own word
            m_combo->addItem(key, key);
            index = m_combo->count() - 1;
        }
        m_combo->setCurrentIndex(index);
    }

    QComboBox* m_combo;
};

} // namespace

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_body(new QVBoxLayout(this))
    , m_problem(new ProblemLabel(nullptr, this))
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::Tiny);
    m_body->addWidget(m_problem);
    m_problem->setObjectName(u"problem"_s);
}

FieldEditor* FieldEditor::make(const EntityInfo& entity, const FieldContent& content, QWidget* parent)
{
    switch (content.field.type) {
    case FieldType::List:
        return new ListEditor(entity, content, parent);
    case FieldType::Note:
        return new NoteEditor(content, parent);
    case FieldType::Date:
        return new DateEditor(content, parent);
    case FieldType::Instant:
        return new InstantEditor(content, parent);
    case FieldType::YesNo:
        return new YesNoEditor(content, parent);
    case FieldType::Choice:
        return new ChoiceEditor(content, parent);
    default:
        return new LineEditor(content, parent);
    }
}

bool FieldEditor::hasColumn(const QString& name) const
{
    return name == m_field.name || m_columns.contains(name);
}

void FieldEditor::setProblem(const QString& problem)
{
    m_problem->say(problem);
    if (firstControl())
        firstControl()->setAccessibleDescription(problem.isEmpty() ? field().title() : problem);
}

QString FieldEditor::problem() const
{
    return m_problem->problem();
}

} // namespace kith
