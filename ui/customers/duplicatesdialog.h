// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/duplicates.h"
#include "jobs/jobrunner.h"
#include "shell/services.h"
#include "storage/book.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kith {

/// Pairs of records that may be one: how much they look alike and why, side by side, to be merged or told apart.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    DuplicatesDialog(const Services& services, const QString& kind, QWidget* parent = nullptr);
    ~DuplicatesDialog() override;

    [[nodiscard]] int pairCount() const;

Q_SIGNALS:
    void done(const QString& what); ///< a sentence in the past tense
    void failed(const kith::Error& error);

private:
    struct Found
    {
        std::vector<DuplicatePair> pairs{};
        QHash<qint64, QString> titles{};
    };

    [[nodiscard]] QWidget* makeSides();
    [[nodiscard]] QLayout* makeFoot();
    void find();
    [[nodiscard]] static Result<Found> found(const ConnectionOpener& open, const Schema& schema,
                                             const DuplicateQuestion& question);
    void showPairs(const Result<Found>& found);
    void showPair();
    void showField(const Field& field, int index, const Record& first, const Record& second);
    void choose(int row, int column);
    void merge();
    void tellApart();
    void removeCurrent();
    [[nodiscard]] const DuplicatePair* current() const;

    Services m_services;
    std::shared_ptr<const Schema> m_schema;
    QString m_kind;
    std::vector<DuplicatePair> m_pairs;
    QPointer<Job> m_job;
    QLabel* m_summary = nullptr;
    QListWidget* m_list = nullptr;
    QTableWidget* m_sides = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_apart = nullptr;
};

} // namespace kith
