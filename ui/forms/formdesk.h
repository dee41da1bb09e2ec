// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/typedform.h"
#include "shell/savegate.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <vector>

namespace kith {

/// Opens the forms a person types in. What stands unsaved in one lies beside the book, a second old at most, and is
/// offered again after a crash; what the book refused when its turn came is offered again with the reason.
class FormDesk : public QObject
{
    Q_OBJECT

public:
    FormDesk(Book& book, SaveGate& saves, QWidget* window);
    ~FormDesk() override;

    /// id 0: a new record.
    void openRecord(const QString& kind, qint64 id);
    /// A new record, in whose fields this stands already, as if typed.
    void openFilled(const QString& kind, const SaveGate::Assignments& typed);
    /// 0: the customer is still to be chosen.
    void openLog(qint64 customer, const QString& outcome = {});
    void openLogOf(qint64 contact);
    /// The log of a call from this number, a "tel:" link or typed: with whom has it, or, where nobody has, the form of
    /// a new prospect first. Where several have it, one is to be chosen.
    void openCall(const QString& link);

    /// Opens what a crash left unsaved. After SaveGate::applyPending(), which may refuse some of it with a reason.
    void recover();
    /// Puts aside at once what is typed; it stays there when the window closes over it.
    void keep();

Q_SIGNALS:
    void saved(const QString& what); ///< a sentence in the past tense
    void savedForLater();
    void recordAdded(const QString& kind, qint64 id);
    void logged(qint64 customer);                         ///< in the book, or safe until the running job is done
    void recordRequested(const QString& kind, qint64 id); ///< behind the form, which stays
    void failed(const kith::Error& error);

private:
    /// A form to be opened with what was typed in it once.
    struct Request
    {
        QJsonObject content{}; ///< form, kind, id, customer, contact, draft, typed …
        QString sentence{};
    };
    struct Open
    {
        QPointer<QDialog> dialog{};
        TypedForm* form = nullptr;
        QJsonObject content{};
    };

    void refuse(const Draft& draft, const Error& error);
    void openNext();
    void openForm(const Request& request);
    [[nodiscard]] Result<> openRecordForm(const Request& request);
    void openLogForm(const Request& request);
    void show(QDialog* dialog, TypedForm* form, const Request& request);
    void finish(QDialog* dialog, int result);
    void look();
    void write(std::vector<QJsonObject> forms);
    [[nodiscard]] std::vector<QJsonObject> typedNow() const;
    [[nodiscard]] Result<> saveRecord(const QJsonObject& content, const SaveGate::Assignments& assignments);
    [[nodiscard]] Result<> saveLog(const LogEntry& entry, const QJsonObject& typed);

    Book& m_book;
    SaveGate& m_saves;
    QWidget* m_window;
    std::vector<Open> m_open;
    std::deque<Request> m_waiting;
    std::vector<QJsonObject> m_kept; ///< as it lies beside the book
    QTimer m_look;
    QThreadPool m_writer; ///< one thread: the last state is written last
};

} // namespace kith
