// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace kith {

class Connection;

/// Something a person saved while the book was busy, to be written into it later.
struct Draft
{
    QString id{};        ///< never used twice: whoever applies a draft records it, so that none is applied twice
    qint64 at = 0;       ///< when it was saved, milliseconds UTC
    qint64 employee = 0; ///< who was working; 0 nobody named
    QString action{};    ///< what is to be done with the content; a name its reader knows
    QJsonObject content{};
};

/// A file beside the book with what was saved while another job held the book: one JSON object a line, on the disk
/// when add() returns. A line torn by a crash was never acknowledged and is passed over. Held by one thread; the
/// book's lock keeps a second program away.
class DraftJournal
{
public:
    /// Creates no file before the first draft.
    static Result<DraftJournal> open(const QString& bookPath);
    [[nodiscard]] static QString pathFor(const QString& bookPath);

    /// The id of the draft, which is durable from here on. After an error nothing of it stays.
    Result<QString> add(const QString& action, const QJsonObject& content, qint64 employee);
    /// Call after the book has committed the draft.
    Result<> markApplied(const QString& id);
    /// In the order they were saved.
    [[nodiscard]] const std::vector<Draft>& pending() const { return m_pending; }
    /// Rewrites the file without what was applied, so that nothing erased from the book lives on here.
    Result<> clearApplied();

private:
    explicit DraftJournal(QString path);
    Result<> load();
    void take(const QJsonObject& line);
    Result<> append(const QJsonObject& line);

    QString m_path;
    std::vector<Draft> m_pending{};
    bool m_endsTorn = false;
};

/// Notes in the book, within the transaction that carries the draft out, that it is carried out. A crash before the
/// journal says so as well does not do it twice.
[[nodiscard]] Result<> recordDraft(Connection& connection, const QString& id);
[[nodiscard]] Result<bool> isRecordedDraft(Connection& connection, const QString& id);

} // namespace kith
