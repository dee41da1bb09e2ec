// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workingas.h"

#include "models/celltext.h"
#include "shell/persondialog.h"
#include "shell/taste.h"
#include "storage/book.h"
#include "team/colleagues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

WorkingAs::WorkingAs(Book& book, QWidget& window)
    : QObject(&window)
    , m_book(book)
    , m_window(window)
    , m_action(new QAction(this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    connect(m_action, &QAction::triggered, this, &WorkingAs::ask);
    connect(&book, &Book::changed, this, &WorkingAs::show); // names change, too
    show();
}

QString WorkingAs::name() const
{
    const auto all = activeColleagues(m_book);
    if (!all)
        return {};
    const auto found =
        std::find_if(all->begin(), all->end(), [this](const Colleague& one) { return one.id == m_book.workingAs(); });
    return found == all->end() ? QString() : found->name;
}

void WorkingAs::show()
{
    const QString shown = name();
    m_action->setData(shown.isNull() ? u""_s : shown);
    m_action->setText(shown.isEmpty() ? tr("&Working as …")
                                      : tr("&Working as %1 …").arg(isolated(QString(shown).replace(u'&', "&&"_L1))));
    m_action->setIconText(shown.isEmpty() ? tr("Nobody named") : shown); // in the rail
}

void WorkingAs::askOnce()
{
    if (m_book.workingAs().isValid() || isPersonChosen(m_book))
        return;
    if (const auto all = activeColleagues(m_book); all && !all->empty())
        ask();
}

void WorkingAs::ask()
{
    const auto all = activeColleagues(m_book);
    auto* dialog =
        new PersonDialog(m_book.path(), all ? *all : std::vector<Colleague>(), m_book.workingAs(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::chosen, this, &WorkingAs::take);
    dialog->open();
}

void WorkingAs::take(EmployeeId person)
{
    rememberPerson(m_book, person);
    if (person == m_book.workingAs())
        return;
    Q_EMIT switched(person);
}

} // namespace kith
