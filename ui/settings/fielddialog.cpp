// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fielddialog.h"

#include "models/celltext.h"
#include "settings/choicelist.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"
#include "widgets/smalldialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct TypeTitle
{
    const char* type;
    const char* title;
};

constexpr std::array typeTitles{
    TypeTitle{"text", QT_TRANSLATE_NOOP("FieldDialog", "Text")},
    TypeTitle{"number", QT_TRANSLATE_NOOP("FieldDialog", "Number")},
    TypeTitle{"money", QT_TRANSLATE_NOOP("FieldDialog", "Amount of money")},
    TypeTitle{"date", QT_TRANSLATE_NOOP("FieldDialog", "Date")},
    TypeTitle{"yes_no", QT_TRANSLATE_NOOP("FieldDialog", "Yes or no")},
    TypeTitle{"choice", QT_TRANSLATE_NOOP("FieldDialog", "One of several choices")},
    TypeTitle{"link", QT_TRANSLATE_NOOP("FieldDialog", "Link")},
};

QLabel* caption(const QString& text, QWidget* buddy, QWidget* parent)
{
    QLabel* label = makeLabel(Type::Secondary, text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

QString titleOfFieldType(const QString& type)
{
    for (const TypeTitle& each : typeTitles) {
        if (type == QLatin1StringView(each.type))
            return QCoreApplication::translate("FieldDialog", each.title);
    }
    return type;
}

FieldDialog::FieldDialog(CustomFieldDefinition field, bool isTypeFixed, Save save, QWidget* parent)
    : QDialog(parent)
    , m_field(std::move(field))
    , m_save(std::move(save))
{
    constexpr int usualWidth = 480;
    const bool isOfContacts = m_field.kind == "contact"_L1;
    setWindowTitle(m_field.id.isValid() ? tr("Change a field")
                   : isOfContacts       ? tr("New field of contacts")
                                        : tr("New field of customers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Tiny);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addSpacing(metrics::Small);
    makeForm(isTypeFixed);
    makeButtons();
    setMinimumWidth(usualWidth);
    showType();
    showName();
    m_label->setFocus();
}

void FieldDialog::makeForm(bool isTypeFixed)
{
    auto* form = static_cast<QVBoxLayout*>(layout());
    m_label = new QLineEdit(m_field.label, this);
    m_label->setObjectName(u"fieldLabel"_s);
    m_label->setAccessibleName(tr("Label"));
    m_labelProblem = new ProblemLabel(m_label, this);
    m_labelProblem->setObjectName(u"fieldLabelProblem"_s);
    m_name = makeLabel(Type::Secondary, {}, this);
    m_name->setObjectName(u"fieldName"_s);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"fieldType"_s);
    m_type->setAccessibleName(tr("Kind of value"));
    for (const TypeTitle& each : typeTitles)
        m_type->addItem(titleOfFieldType(QString::fromLatin1(each.type)), QString::fromLatin1(each.type));
    m_type->setCurrentIndex(qMax(0, m_type->findData(m_field.type)));
    m_type->setEnabled(!isTypeFixed);
    m_typeProblem = new ProblemLabel(m_type, this);
    m_choicesPart = new QWidget(this);
    m_choices = new ChoiceList(choicesOf(m_field), m_choicesPart);
    m_choicesProblem = new ProblemLabel(m_choices, m_choicesPart);
    m_choicesProblem->setObjectName(u"choicesProblem"_s);
    auto* part = new QVBoxLayout(m_choicesPart);
    part->setContentsMargins({});
    part->setSpacing(metrics::Tiny);
    part->addWidget(caption(tr("C&hoices, as they will be offered"), m_choices, m_choicesPart));
    part->addWidget(m_choices);
    part->addWidget(m_choicesProblem);
    form->addWidget(caption(tr("&Label"), m_label, this));
    for (QWidget* each : std::initializer_list<QWidget*>{m_label, m_labelProblem, m_name})
        form->addWidget(each);
    form->addSpacing(metrics::Small);
    form->addWidget(
        caption(isTypeFixed ? tr("Kind of value: stays, as there are values") : tr("&Kind of value"), m_type, this));
    for (QWidget* each : std::initializer_list<QWidget*>{m_type, m_typeProblem})
        form->addWidget(each);
    form->addSpacing(metrics::Small);
    form->addWidget(m_choicesPart);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::showType);
    connect(m_label, &QLineEdit::textChanged, this, &FieldDialog::showName);
}

void FieldDialog::makeButtons()
{
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* save = new Button(tr("&Save"), key, Prominence::Primary, this);
    save->setObjectName(u"saveField"_s);
    connect(cancel, &QPushButton::clicked, this, &FieldDialog::reject);
    connect(save, &QPushButton::clicked, this, &FieldDialog::accept);
    connect(new QShortcut(key, this), &QShortcut::activated, this, &FieldDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addStretch();
    all->addSpacing(metrics::Medium);
    all->addLayout(buttons);
}

void FieldDialog::showType()
{
    m_choicesPart->setVisible(m_type->currentData() == u"choice"_s);
    m_choicesProblem->say({});
    fitHeight(*this);
}

void FieldDialog::showName()
{
    m_labelProblem->say({});
    const QString name = typed().name;
    m_name->setText(name.isEmpty() ? tr("Filters and files call it by a name made from the label.")
                                   : tr("Filters and files call it %1").arg(isolated(name)));
}

CustomFieldDefinition FieldDialog::typed() const
{
    CustomFieldDefinition field = m_field;
    field.label = m_label->text().simplified();
    // It keeps its name: filters, views and files of former days go on working.
    if (!field.id.isValid())
        field.name = customFieldName(field.label);
    field.type = m_type->currentData().toString();
    const QJsonArray choices = QJsonArray::fromStringList(m_choices->choices());
    field.choices = field.type == "choice"_L1 ? QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact))
                                              : QString();
    return field;
}

bool FieldDialog::isSound()
{
    const CustomFieldDefinition field = typed();
    m_labelProblem->say(field.label.isEmpty()  ? tr("Give it a label, such as “Shoe size”.")
                        : field.name.isEmpty() ? tr("A label has letters or digits.")
                                               : QString());
    m_typeProblem->say({});
    const QStringList choices = m_choices->choices();
    const bool isChoice = field.type == "choice"_L1;
    m_choicesProblem->say(!isChoice           ? QString()
                          : choices.isEmpty() ? tr("Add what can be chosen.")
                          : choices.size() != QSet<QString>(choices.begin(), choices.end()).size()
                              ? tr("Two choices are the same. Write one of them otherwise.")
                              : QString());
    return m_labelProblem->isHidden() && m_choicesProblem->isHidden();
}

void FieldDialog::showProblem(const Error& error)
{
    ProblemLabel* place = error.detail == "choices"_L1 ? m_choicesProblem
                          : error.detail == "type"_L1  ? m_typeProblem
                                                       : m_labelProblem;
    place->say(error.message);
}

void FieldDialog::accept()
{
    m_choices->finishWriting();
    if (!isSound())
        return;
    const auto renamed = m_field.id.isValid() ? m_choices->renamed() : std::vector<RenamedChoice>();
    if (const auto saved = m_save(typed(), renamed); !saved)
        showProblem(saved.error());
    else
        QDialog::accept();
}

} // namespace kith
