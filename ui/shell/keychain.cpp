// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keychain.h"

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

void Keychain::read(const QString& name, std::function<void(std::optional<Passphrase>)> answer)
{
    auto* job = new QKeychain::ReadPasswordJob(u"kith"_s, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        const bool isRead = job->error() == QKeychain::NoError && !job->textData().isEmpty();
        answer(isRead ? std::optional(Passphrase(job->textData())) : std::nullopt);
    });
    job->start();
}

void Keychain::write(const QString& name, const Passphrase& passphrase, std::function<void(bool)> answer)
{
    auto* job = new QKeychain::WritePasswordJob(u"kith"_s, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setTextData(QString::fromUtf8(passphrase.bytes()));
    connect(job, &QKeychain::Job::finished, this,
            [job, answer = std::move(answer)] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

} // namespace kith
