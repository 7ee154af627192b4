// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"

#include "domain/configuration.h"
#include "domain/result.h"

#include <QByteArray>

namespace vigia {

//! One entry of a section as compact JSON: what the store keeps and the local socket carries. The
//! same schema as the files'; what is read back equals what was written. Errors have no lines.
QByteArray monitorDocument(const MonitorDefinition &monitor);
QByteArray groupDocument(const GroupDefinition &group);
QByteArray maintenanceDocument(const MaintenanceWindow &window);
//! With the consent to run a command, which is in no file.
QByteArray channelDocument(const ChannelDefinition &channel);
QByteArray accountDocument(const AccountDefinition &account);
QByteArray policyDocument(const PolicySettings &policy);
QByteArray pingOutDocument(const PingOut &pingOut);
QByteArray listenDocument(const ListenSettings &listen);
QByteArray botDocument(const BotSettings &bot);
QByteArray defaultsDocument(const Settings &settings);

Result<MonitorDefinition, ConfigErrors> monitorFromDocument(const QByteArray &json);
Result<GroupDefinition, ConfigErrors> groupFromDocument(const QByteArray &json);
Result<MaintenanceWindow, ConfigErrors> maintenanceFromDocument(const QByteArray &json);
Result<ChannelDefinition, ConfigErrors> channelFromDocument(const QByteArray &json);
Result<AccountDefinition, ConfigErrors> accountFromDocument(const QByteArray &json);
Result<PolicySettings, ConfigErrors> policyFromDocument(const QByteArray &json);
Result<PingOut, ConfigErrors> pingOutFromDocument(const QByteArray &json);
Result<ListenSettings, ConfigErrors> listenFromDocument(const QByteArray &json);
Result<BotSettings, ConfigErrors> botFromDocument(const QByteArray &json);
Result<Settings, ConfigErrors> defaultsFromDocument(const QByteArray &json);

} // namespace vigia
