// SPDX-License-Identifier: GPL-3.0-or-later
#include "whyexpected.h"

#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <utility>

namespace vigia {

namespace {

QString certificateText(const TlsTrust &trust, const Language &language)
{
    switch (trust.mode) {
    case TlsTrust::Mode::Verify:
        return language.translate("Why", "must be valid");
    case TlsTrust::Mode::Insecure:
        return language.translate("Why", "is not checked");
    case TlsTrust::Mode::CaFile:
        return language.translate("Why", "must be issued by one in %1").arg(visibleText(trust.value));
    case TlsTrust::Mode::Pin:
        return language.translate("Why", "must be %1 and no other").arg(visibleText(trust.value));
    }
    Q_UNREACHABLE();
}

QStringList conditions(const ExpectationView &expected, const Language &language)
{
    QStringList all;
    if (!expected.statuses.isEmpty())
        all.append(QStringLiteral("HTTP ") + visibleText(expected.statuses));
    if (!expected.contains.isEmpty())
        all.append(language.translate("Why", "the answer contains “%1”").arg(visibleText(expected.contains)));
    if (!expected.notContains.isEmpty())
        all.append(
            language.translate("Why", "the answer does not contain “%1”").arg(visibleText(expected.notContains)));
    if (!expected.matches.isEmpty())
        all.append(language.translate("Why", "the answer matches “%1”").arg(visibleText(expected.matches)));
    if (!expected.jsonPath.isEmpty()) {
        all.append(language.translate("Why", "the JSON answer holds “%1” at %2")
                       .arg(visibleText(expected.jsonEquals), visibleText(expected.jsonPath)));
    }
    if (expected.slowerThan) {
        all.append(language.translate("Why", "within %1, else it is a warning")
                       .arg(preciseDurationText(*expected.slowerThan, language)));
    }
    return all;
}

} // namespace

void addExpectation(Rows &rows, const ExplanationView &explanation, const Language &language)
{
    const ExpectationView &expected = explanation.expected;
    const bool asksUnusually = !expected.method.isEmpty() && expected.method != QLatin1StringView("GET");
    if (asksUnusually)
        rows.push_back({language.translate("Why", "Asked with:"), visibleText(expected.method)});
    QString heading = language.translate("Why", "Expected:");
    const QStringList all = conditions(expected, language);
    for (const QString &condition : all)
        rows.push_back({std::exchange(heading, {}), condition});
    // An address that is a secret may be an encrypted one.
    const bool isPlain = explanation.monitor.target.startsWith(QLatin1StringView("http:"), Qt::CaseInsensitive);
    if (!all.isEmpty() && !isPlain)
        rows.push_back({language.translate("Why", "Certificate:"), certificateText(expected.tls, language)});
}

} // namespace vigia
