// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry.h"

#include "activity/interaction.h"
#include "activity/task.h"
#include "customers/contact.h"
#include "customers/customer.h"
#include "customers/need.h"
#include "customers/notsame.h"
#include "customers/relationship.h"
#include "customers/tag.h"
#include "interchange/savedmapping.h"
#include "schema/customfield.h"
#include "team/employee.h"
#include "views/savedview.h"

using namespace Qt::StringLiterals;

namespace kith {

Registry standardRegistry()
{
    return {
        .entities = {employeeEntity(), tagEntity(), customerEntity(), contactEntity(), needEntity(), taskEntity(),
                     interactionEntity(), customFieldEntity(), importMappingEntity(), savedViewEntity(),
                     relationshipEntity(), notSameEntity()},
        .rollups = {{.table = u"customer_summary"_s,
                     .keyColumn = u"customer_id"_s,
                     .sources = {{u"interaction"_s, u"customers"_s}, {u"task"_s, u"customer"_s}}}},
    };
}

} // namespace kith
