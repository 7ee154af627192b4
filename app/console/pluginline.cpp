// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginline.h"

#include "console/exitcode.h"
#include "wording/reasonwords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QLatin1StringView word(PluginState state)
{
    switch (state) {
    case PluginState::Ok:
        return QLatin1StringView("OK");
    case PluginState::Warning:
        return QLatin1StringView("WARNING");
    case PluginState::Critical:
        return QLatin1StringView("CRITICAL");
    case PluginState::Unknown:
        return QLatin1StringView("UNKNOWN");
    }
    Q_UNREACHABLE();
}

bool isPlainAnswer(const ProbeResult &result)
{
    return result.cause == Cause::UnexpectedStatus || (result.cause == Cause::None && result.code > 0);
}

QString plainAnswer(const ProbeResult &result, const QString &seconds)
{
    const QString text = QStringLiteral("%1 in %2").arg(QString::number(result.code), seconds);
    return result.wanted.isEmpty() ? text : text + QStringLiteral(", expected ") + visibleText(result.wanted);
}

} // namespace

QString pluginLine(const ProbeResult &result)
{
    const QString seconds = QString::number(double(result.timing.total.count()) / 1e6, 'f', 3) + QLatin1Char('s');
    QString text = reasonText(result, Language::english());
    if (isPlainAnswer(result))
        text = plainAnswer(result, seconds);
    text.replace(QLatin1Char('|'), QLatin1Char('/'));
    return QStringLiteral("HTTP %1 - %2 | time=%3;;;0").arg(word(pluginState(result.outcome)), text, seconds);
}

} // namespace vigia
