// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretreferences.h"

#include "configurationwriter.h"

namespace vigia {

namespace {

//! \a isFree: the keys are a person's own, such as names of headers.
void gather(const Node &node, bool isFree, QStringList &names)
{
    for (const Node &item : node.items)
        gather(item, isFree, names);
    for (const NodeMember &member : node.members) {
        if (!isFree && member.key == u"secret" && isValidSecretName(member.value.text))
            names.append(member.value.text);
        // Only what stands for one header is read as `{secret: NAME}`.
        gather(member.value, member.key == u"headers" && !isFree, names);
    }
}

} // namespace

QStringList secretsReferredTo(const Configuration &configuration)
{
    QStringList names;
    gather(writeConfiguration(configuration), false, names);
    names.removeDuplicates();
    return names;
}

} // namespace vigia
