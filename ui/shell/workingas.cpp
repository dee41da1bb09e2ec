// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workingas.h"

#include "models/celltext.h"
#include "shell/persondialog.h"
#include "shell/taste.h"
#include "storage/book.h"
#include "storage/referencenames.h"
#include "team/colleagues.h"

#include <QTimer>

#include <utility>

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
    // Also of one who was made inactive meanwhile: what is done is signed so until another name is chosen.
    if (!m_book.workingAs().isValid())
        return {};
    return ReferenceNames(m_book.connection(), m_book.schema())
        .name(u"employee"_s, m_book.workingAs().value)
        .value_or(QString());
}

void WorkingAs::show()
{
    const EmployeeId worker = m_book.workingAs();
    const auto isThere = recordExists(m_book.connection(), m_book.schema()->entity(u"employee"), worker.value);
    if (worker.isValid() && isThere && !*isThere)
        m_book.setWorkingAs({}); // who was added and taken back again signs nothing
    const QString shown = name();
    m_action->setData(shown.isNull() ? u""_s : shown);
    m_action->setText(shown.isEmpty() ? tr("&Working as …")
                                      : tr("&Working as %1 …").arg(isolated(QString(shown).replace(u'&', "&&"_L1))));
    m_action->setIconText(shown.isEmpty() ? tr("Nobody named") : shown); // in the rail
}

void WorkingAs::askOnce()
{
    if (const EmployeeId expected = std::exchange(m_expected, {}); expected.isValid())
        return askFor(expected, StartIn::Pin);
    if (m_book.workingAs().isValid() || isPersonChosen(m_book))
        return;
    if (const auto all = activeColleagues(m_book); all && !all->empty())
        ask();
}

void WorkingAs::ask()
{
    askFor(m_book.workingAs(), StartIn::List);
}

void WorkingAs::askFor(EmployeeId shown, StartIn start)
{
    m_isNewAwaited = false;
    const auto all = activeColleagues(m_book);
    auto* dialog = new PersonDialog(m_book.path(), all ? *all : std::vector<Colleague>(), shown, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::chosen, this, &WorkingAs::take);
    if (!m_book.isReadOnly())
        dialog->offerNew();
    if (start == StartIn::Pin)
        dialog->goToPin();
    connect(dialog, &PersonDialog::newRequested, this, [this] {
        m_isNewAwaited = true;
        QTimer::singleShot(0, this, &WorkingAs::newRequested); // the question is gone then, and takes no keys away
    });
    dialog->open();
}

void WorkingAs::welcome(const QString& kind, qint64 id)
{
    if (!m_isNewAwaited || kind != "employee"_L1)
        return;
    // Once the form is closed.
    QTimer::singleShot(0, this, [this, id] { askFor({id}, StartIn::List); });
}

void WorkingAs::take(EmployeeId person)
{
    rememberPerson(m_book, person);
    if (person == m_book.workingAs())
        return;
    Q_EMIT switched(person);
}

} // namespace kith
