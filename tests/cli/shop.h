// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

namespace kith::test {

[[nodiscard]] inline qint64 idOf(const QJsonObject& answer)
{
    return answer[u"id"].toInteger();
}

/// A shop with two employees and a few customers.
class Shop : public BookProgram
{
public:
    Shop()
    {
        using namespace Qt::StringLiterals;
        done({u"add"_s, u"employee"_s, u"name=Asha Rao"_s});
        done({u"add"_s, u"employee"_s, u"name=Ravi Iyer"_s});
        done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s, u"phone=0912 345 678"_s, u"city=Huế"_s,
              u"tags=vip; wholesale"_s, u"owner=Asha Rao"_s});
        done({u"add"_s, u"customer"_s, u"name=अमित शर्मा"_s, u"email=amit@example.com"_s, u"stage=prospect"_s});
        done({u"add"_s, u"contact"_s, u"name=Lê Văn Nam"_s, u"customer=nguyen thi huong"_s});
    }
};

} // namespace kith::test
