// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formwords.h"

#include "editor/settingtext.h"

#include "wording/configerrortext.h"
#include "wording/fieldtitles.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

QString FormWords::label(Setting setting)
{
    return QCoreApplication::translate("FieldTitle", fieldTitle(QString(keyOf(setting))));
}

QString FormWords::hint(Setting setting)
{
    switch (setting) {
    case Setting::Interval:
        return tr("How often it is looked at: 20s, 5m, 1h");
    case Setting::Timeout:
        return tr("How long one look may take, redirects included: 800ms, 10s");
    case Setting::Confirm:
        return tr("Failures in a row before it is down; the first one counts");
    case Setting::ConfirmInterval:
        return tr("After a failed look, how long until the next one decides: 5s");
    case Setting::Recover:
        return tr("Good answers in a row before it is up again");
    case Setting::Severity:
        return tr("Critical is heard even while this computer's sound is muted");
    case Setting::Expect:
        return tr("Statuses that are well: 200-299, 304");
    case Setting::Contains:
        return tr("A text that has to stand in the answer");
    case Setting::NotContains:
        return tr("A text that must not stand in the answer");
    case Setting::Matches:
        return tr("A regular expression that something in the answer has to match");
    case Setting::Json:
        return tr("Where in a JSON answer which value has to stand: $.status and UP");
    case Setting::SlowerThan:
        return tr("A good answer that takes longer is a warning: 800ms");
    case Setting::Method:
        return tr("How it is asked: GET, HEAD, POST");
    case Setting::Headers:
        return tr("One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}");
    case Setting::Body:
        return tr("What is sent along; {secret: NAME} for a secret");
    case Setting::Basic:
        return tr("The user, and the name under which the password is kept; never the password itself");
    case Setting::Bearer:
        return tr("The name under which the token is kept; never the token itself");
    case Setting::Redirects:
        return tr("How many are followed, 0 to 20");
    case Setting::Proxy:
        return tr("automatic, none, system, http://HOST:PORT or socks5://HOST:PORT");
    case Setting::Tls:
        return tr("Whom to trust");
    case Setting::TlsMin:
        return tr("A server that offers nothing newer has failed");
    case Setting::ExpiryWarning:
        return tr("How long before the certificate ends it becomes a warning: 14d; 0s for never");
    case Setting::Alerts:
        return tr("Whom an outage is told");
    case Setting::Repeat:
        return tr("As long as it is down and nobody acknowledges: 15m, 1h; 0 for once");
    case Setting::Escalate:
        return tr("One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat");
    case Setting::DependsOn:
        return tr("What has to work for this to work; commas between names. While it is down, this one is quiet");
    case Setting::Tags:
        return tr("Words to find it by; commas between them");
    case Setting::Note:
        return tr("Shown in the alarm window and in every message: what to do, whom to call");
    }
    Q_UNREACHABLE();
}

QString FormWords::title(Section section)
{
    switch (section) {
    case Section::Rhythm:
        return tr("How often, and when it alarms");
    case Section::GoodAnswer:
        return tr("What a good answer is");
    case Section::Request:
        return tr("How it is asked");
    case Section::Certificate:
        return tr("Certificate");
    case Section::Telling:
        return tr("Alerts and note");
    }
    Q_UNREACHABLE();
}

QString FormWords::summary(Section section, const Settings &inForce, const JudgeRules &rules, const Language &language)
{
    switch (section) {
    case Section::Rhythm:
        return rhythmSummary(rules, language);
    case Section::GoodAnswer:
        return answerSummary(inForce, language);
    case Section::Request:
        return requestSummary(inForce);
    case Section::Certificate:
        return certificateSummary(inForce, language);
    case Section::Telling:
        return tellingSummary(inForce, language);
    }
    Q_UNREACHABLE();
}

QString FormWords::rhythmSummary(const JudgeRules &rules, const Language &language)
{
    return tr("Every %1; %2").arg(preciseDurationText(rules.interval, language), alarmSentence(rules, language));
}

QString FormWords::answerSummary(const Settings &settings, const Language &language)
{
    QStringList parts{tr("HTTP %1").arg(shownStatuses(*settings.expect))};
    if (settings.contains && !settings.contains->isEmpty())
        parts += tr("contains “%1”").arg(visibleText(*settings.contains, 40));
    if (settings.notContains && !settings.notContains->isEmpty())
        parts += tr("does not contain “%1”").arg(visibleText(*settings.notContains, 40));
    if (settings.matches && !settings.matches->isEmpty())
        parts += tr("matches %1").arg(visibleText(*settings.matches, 40));
    if (settings.json)
        parts += tr("%1 is “%2”").arg(visibleText(settings.json->path, 40), visibleText(settings.json->equals, 40));
    if (settings.slowerThan)
        parts += tr("a warning above %1").arg(preciseDurationText(*settings.slowerThan, language));
    return parts.join(QStringLiteral("; "));
}

QString FormWords::requestSummary(const Settings &settings)
{
    QStringList parts{visibleText(*settings.method, 32)};
    if (settings.headers && !settings.headers->empty())
        parts += tr("%n header(s)", "", static_cast<int>(settings.headers->size()));
    if (settings.body)
        parts += tr("with a body");
    if (settings.basic)
        parts += tr("as user %1").arg(visibleText(settings.basic->user, 40));
    if (settings.bearer)
        parts += tr("with a token");
    parts += *settings.redirects == 0 ? tr("follows no redirect")
                                      : tr("follows up to %n redirect(s)", "", *settings.redirects);
    return parts.join(QStringLiteral("; "));
}

QString FormWords::certificateSummary(const Settings &settings, const Language &language)
{
    QStringList parts;
    switch (settings.tls->mode) {
    case TlsTrust::Mode::Verify:
        parts += tr("Checked");
        break;
    case TlsTrust::Mode::Insecure:
        parts += tr("Not checked");
        break;
    case TlsTrust::Mode::CaFile:
        parts += tr("Checked against an authority of your own");
        break;
    case TlsTrust::Mode::Pin:
        parts += tr("Exactly one is trusted");
        break;
    }
    parts += *settings.expiryWarning == Duration::zero()
        ? tr("no warning before its end")
        : tr("a warning %1 before its end").arg(durationText(*settings.expiryWarning, language));
    return parts.join(QStringLiteral("; "));
}

QString FormWords::tellingSummary(const Settings &settings, const Language &language)
{
    QStringList channels;
    for (const QString &channel : *settings.alerts)
        channels += channelText(channel, language);
    QStringList parts{channels.isEmpty() ? tr("Nobody is told") : tr("By %1").arg(joinedNames(channels))};
    if (*settings.severity != Severity::Normal)
        parts += tr("severity: %1").arg(severityText(*settings.severity, language));
    if (settings.policy && settings.policy->repeat.value_or(Duration::zero()) > Duration::zero())
        parts += tr("again every %1").arg(durationText(*settings.policy->repeat, language));
    if (settings.policy && settings.policy->escalate && !settings.policy->escalate->empty())
        parts += tr("others after %1").arg(durationText(settings.policy->escalate->front().after, language));
    if (settings.dependsOn && !settings.dependsOn->isEmpty())
        parts += tr("depends on %1").arg(visibleText(joinedNames(*settings.dependsOn), 80));
    if (settings.tags && !settings.tags->isEmpty())
        parts += tr("tags: %1").arg(visibleText(joinedNames(*settings.tags), 80));
    if (settings.note && !settings.note->isEmpty())
        parts += tr("with a note");
    return parts.join(QStringLiteral("; "));
}

QString FormWords::alarmSentence(const JudgeRules &rules, const Language &language)
{
    const QString bound = preciseDurationText(alarmDelayBound(rules), language);
    if (rules.confirm == 1)
        return tr("alarm after the first failure, at most %1 after the failing check began").arg(bound);
    return tr("alarm after %n failure(s) in a row, at most %1 after the first failing check began", "", rules.confirm)
        .arg(bound);
}

QString FormWords::alarmFormula(const JudgeRules &rules, const Language &language)
{
    const auto words = [&language](Duration duration) { return preciseDurationText(duration, language); };
    QString formula = words(rules.timeout);
    if (rules.confirm > 1) {
        formula +=
            QStringLiteral(" + %1 × (%2 + %3)")
                .arg(language.locale().toString(rules.confirm - 1), words(rules.confirmInterval), words(rules.timeout));
    }
    const Duration counted =
        rules.timeout + (rules.confirm - 1) * (rules.confirmInterval + rules.timeout) + std::chrono::seconds(1);
    const Duration bound = alarmDelayBound(rules);
    if (bound > counted)
        formula += QStringLiteral(" + ") + words(bound - counted);
    return formula + QStringLiteral(" + %1 = %2").arg(words(std::chrono::seconds(1)), words(bound));
}

QString FormWords::problems(const ConfigErrors &errors, const Language &language)
{
    QStringList lines;
    for (const ConfigError &error : errors)
        lines += visibleText(describeInForm(error, language));
    return lines.join(u'\n');
}

QString FormWords::origin(WiderLevel level, const QString &group)
{
    switch (level) {
    case WiderLevel::BuiltIn:
        return tr("built in");
    case WiderLevel::Defaults:
        return tr("from the defaults");
    case WiderLevel::Group:
        return tr("from %1").arg(visibleText(group, 60));
    }
    Q_UNREACHABLE();
}

QString FormWords::trustWord(const QString &mode)
{
    if (mode == u"verify")
        return tr("Check it");
    if (mode == u"insecure")
        return tr("Do not check it");
    if (mode == u"ca")
        return tr("Trust the authority in a file");
    if (mode == u"pin")
        return tr("Trust exactly this certificate");
    return mode;
}

QString FormWords::shown(Setting setting, const QStringList &texts)
{
    if (setting == Setting::Tls)
        return trustWord(texts.value(0));
    QStringList parts = texts;
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("none") : visibleText(parts.join(QStringLiteral(" · ")), 80);
}

JudgeRules rulesOf(const Settings &settings)
{
    Configuration configuration;
    configuration.defaults = settings;
    return effective(configuration, MonitorDefinition()).rules;
}

} // namespace vigia
