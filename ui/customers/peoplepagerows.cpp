// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of people does with many of them at once.
#include "customers/duplicatesdialog.h"
#include "customers/erasedialog.h"
#include "customers/peoplepage.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
#include "lists/recordlistview.h"
#include "registry.h"
#include "storage/recordactions.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// The file of a drag that can be imported; empty where there is none.
QString importable(const QMimeData& dragged)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s};
    for (const QUrl& url : dragged.urls()) {
        const QString path = url.toLocalFile();
        if (endings.contains(QFileInfo(path).suffix().toLower()))
            return path;
    }
    return {};
}

} // namespace

void PeoplePage::removeAsJob(const IdList& ids)
{
    const auto work = [path = m_services.book.path(), person = m_services.book.workingAs(), kind = m_kind,
                       ids](const Progress& progress) -> Result<qint64> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        book->setWorkingAs(person);
        return RecordActions(*book).removeMany(book->schema()->entity(kind), ids, progress);
    };
    m_services.jobs.start<qint64>(tr("Removing records"), Job::Access::Writing, work, this,
                                  [this](const Result<qint64>& count) {
                                      if (count)
                                          Q_EMIT done(removedText(static_cast<int>(*count)));
                                      else if (count.error().code != Error::Code::Cancelled)
                                          Q_EMIT failed(count.error());
                                  });
}

void PeoplePage::changeSelected()
{
    const IdList ids = m_list->selected();
    if (ids.empty())
        return;
    auto* dialog = new BulkChangeDialog(m_services, m_kind, ids, this);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    connect(dialog, &BulkChangeDialog::changed, this, &WindowPage::done);
    connect(dialog, &BulkChangeDialog::failed, this, &WindowPage::failed);
    dialog->open();
}

void PeoplePage::findDuplicates()
{
    auto* dialog = new DuplicatesDialog(m_services, m_kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicatesDialog::done, this, &WindowPage::done);
    connect(dialog, &DuplicatesDialog::failed, this, &WindowPage::failed);
    dialog->open();
}

void PeoplePage::erase()
{
    if (currentRecord() <= 0)
        return;
    auto* dialog = new EraseDialog(m_services, m_kind, currentRecord(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What they were looked for by is kept from start to start, and may be their name.
    connect(dialog, &EraseDialog::erased, this, [this] { m_list->setQueryText({}); });
    dialog->open();
}

QString PeoplePage::importedKind() const
{
    // Among customers any file is welcome, and what it holds is guessed.
    return m_kind == "customer"_L1 ? QString() : m_kind;
}

void PeoplePage::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_services.book.isReadOnly() || !text.contains(u'\t')) {
        if (!text.isEmpty() && !m_services.book.isReadOnly())
            Q_EMIT failed({Error::Code::InvalidInput,
                           tr("There are no rows to paste. Copy some in a spreadsheet, with their headings."),
                           {}});
        return;
    }
    // Only its owner may read it; it goes with the dialog that shows it.
    auto file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"kith-rows-XXXXXX.tsv"_s));
    if (!file->open() || file->write(text.toUtf8()) < 0 || !file->flush()) {
        Q_EMIT failed({Error::Code::Io, file->errorString(), {}});
        return;
    }
    auto* kept = file.release();
    kept->setParent(this);
    Q_EMIT importRequested(kept->fileName(), importedKind());
    if (auto* dialog = window()->findChild<ImportDialog*>())
        kept->setParent(dialog);
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!importable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    if (const QString path = importable(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(path, importedKind());
    }
}

} // namespace kith
