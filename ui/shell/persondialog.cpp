// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/persondialog.h"

#include "models/celltext.h"
#include "shell/personpin.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/choices.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

PersonDialog::PersonDialog(const QString& bookPath, const std::vector<Colleague>& colleagues, EmployeeId current,
                           QWidget* parent)
    : QDialog(parent)
    , m_bookPath(bookPath)
    , m_list(new QListWidget(this))
    , m_pin(new QLineEdit(this))
    , m_problem(new ProblemLabel(m_pin, this))
    , m_new(new Button(Icon::Plus, tr("&New employee …"), {}, Prominence::Normal, this))
{
    constexpr int narrowest = 340;
    setWindowTitle(tr("Who is working?"));
    setMinimumWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, tr("Who is working?"), this));
    auto* text = makeLabel(
        Type::Secondary, tr("What you do is signed with your name, and the window is arranged as you left it."), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);
    m_new->setObjectName(u"newEmployee"_s);
    m_new->setAutoDefault(false);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT newRequested();
    });
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setObjectName(u"pin"_s);
    layout->addWidget(m_pin);
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    buttons->addWidget(m_new);
    buttons->addStretch();
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* go = new Button(tr("&Go on"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PersonDialog::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PersonDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonDialog::askForPin);
    fill(colleagues, current);
    m_list->setFocus();
}

void PersonDialog::fill(const std::vector<Colleague>& colleagues, EmployeeId current)
{
    m_list->setAccessibleName(tr("Employees"));
    showAsChoices(*m_list);
    const auto add = [&](EmployeeId id, const QString& text) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id.value);
        if (id == current || m_list->count() == 1)
            m_list->setCurrentItem(item);
    };
    for (const Colleague& one : colleagues)
        add(one.id, one.name);
    add({}, tr("Nobody in particular"));
    constexpr int mostShown = 8; // without a bar beside them
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), mostShown); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(height);
}

void PersonDialog::offerNew()
{
    m_new->show();
}

void PersonDialog::goToPin()
{
    if (!m_pin->isHidden())
        m_pin->setFocus();
}

EmployeeId PersonDialog::shown() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void PersonDialog::askForPin()
{
    m_pin->clear();
    m_pin->setVisible(PersonPin(m_bookPath, shown()).isSet());
    m_problem->say({});
}

void PersonDialog::choose()
{
    const EmployeeId person = shown();
    const PersonPin pin(m_bookPath, person);
    if (pin.isSet() && !pin.matches(m_pin->text())) {
        m_problem->say(m_pin->text().isEmpty() ? tr("Type the PIN of this name.")
                                               : tr("That is not the PIN of this name."));
        m_pin->selectAll();
        m_pin->setFocus();
        return;
    }
    Q_EMIT chosen(person);
    accept();
}

} // namespace kith
