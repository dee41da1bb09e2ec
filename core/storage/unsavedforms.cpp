// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unsavedforms.h"

#include "storage/companion.h"
#include "storage/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith {

QString unsavedFormsPath(const QString& bookPath)
{
    return companionOf(bookPath, u"-forms"_s);
}

std::vector<QJsonObject> unsavedForms(const QString& bookPath)
{
    QFile file(unsavedFormsPath(bookPath));
    std::vector<QJsonObject> forms;
    if (!file.open(QIODevice::ReadOnly))
        return forms;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& form : array) {
        if (form.isObject())
            forms.push_back(form.toObject());
    }
    return forms;
}

Result<> keepUnsavedForms(const QString& bookPath, const std::vector<QJsonObject>& forms)
{
    const QString path = unsavedFormsPath(bookPath);
    if (forms.empty()) {
        if (QFile::remove(path))
            return syncFolderOf(path);
        return {};
    }
    QJsonArray array;
    for (const QJsonObject& form : forms)
        array.append(form);
    return writePrivateFile(path, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace kith
