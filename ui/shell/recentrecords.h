// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace kith {

class Book;
class ViewSettings;
struct ChangeNotice;

/// The records a person opened or changed last, newest first; kept from start to start.
class RecentRecords : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString kind{};
        qint64 id = 0;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    RecentRecords(Book& book, ViewSettings& settings, QObject* parent = nullptr);

    void note(const QString& kind, qint64 id);
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    void noteChanged(const ChangeNotice& notice);

    Book& m_book;
    ViewSettings& m_settings;
};

} // namespace kith
