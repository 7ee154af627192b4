// SPDX-License-Identifier: GPL-3.0-or-later
// As programs of one's own would report: Python and PowerShell.
#include "editor/reportcalls.h"

#include "editor/quoting.h"
#include "editor/reportwire.h"

namespace vigia {

namespace {

using Way = ReportRoute::Way;

QString pythonHeaders(const ReportRoute &route)
{
    QStringList headers;
    if (!route.user.isEmpty())
        headers += QStringLiteral("\"Authorization\": \"Basic \" + base64.b64encode(%1.encode()).decode()")
                       .arg(pythonText(loginOf(route)));
    if (!route.bearer.isEmpty())
        headers += QStringLiteral("\"Authorization\": ") + pythonText(QStringLiteral("Bearer ") + route.bearer);
    if (route.way == Way::App)
        headers += QStringLiteral("\"Content-Type\": \"application/json\"");
    return headers.isEmpty() ? QString() : QStringLiteral(", headers={%1}").arg(headers.join(QStringLiteral(", ")));
}

//! A function that reports, and what it is called with when all is well, when it begins, and when not.
struct PythonReport {
    QString function;
    QString well, start, failed;
};

PythonReport pythonReport(const ReportRoute &route)
{
    const QString url = pythonText(route.url);
    const QString headers = pythonHeaders(route);
    const QString frame = QStringLiteral("def report(%1):\n"
                                         "    request = urllib.request.Request(%2, data=%3%4)\n"
                                         "    urllib.request.urlopen(request, timeout=10).close()\n");
    switch (route.way) {
    case Way::Ping:
        return {frame.arg(QStringLiteral("end=\"\""), url + QStringLiteral(" + end"), QStringLiteral("b\"\""), headers),
            QStringLiteral("report()"), QStringLiteral("report(\"/start\")"), QStringLiteral("report(\"/fail\")")};
    case Way::App:
        return {frame.arg(QStringLiteral("message=\"OK:200\""), url,
                    QStringLiteral("json.dumps({\"app_id\": %1, \"message\": message}).encode()").arg(route.appId),
                    headers),
            QStringLiteral("report()"), {}, QStringLiteral("report(\"ERROR:500\")")};
    case Way::Signal:
        return {frame.arg(QString(), url, u'b' + pythonText(bodyOf(route, ReportWord::Well)), headers),
            QStringLiteral("report()"), {}, {}};
    }
    Q_UNREACHABLE();
}

QString powerShellCall(const ReportRoute &route, ReportWord word)
{
    QString call =
        QStringLiteral("Invoke-RestMethod -Method Post -TimeoutSec 10 -Uri ") + powerShellText(urlOf(route, word));
    if (!route.user.isEmpty())
        call += QStringLiteral(" -Headers @{ Authorization = 'Basic ' + "
                               "[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(")
            + powerShellText(loginOf(route)) + QStringLiteral(")) }");
    if (!route.bearer.isEmpty())
        call += QStringLiteral(" -Headers @{ Authorization = ")
            + powerShellText(QStringLiteral("Bearer ") + route.bearer) + QStringLiteral(" }");
    if (route.way == Way::App)
        call += QStringLiteral(" -ContentType 'application/json'");
    if (const QString body = bodyOf(route, word); !body.isEmpty())
        call += QStringLiteral(" -Body ") + powerShellText(body);
    return call + QStringLiteral(" | Out-Null");
}

} // namespace

QString pythonScript(const ReportRoute &route, const HeartbeatTarget &target)
{
    const PythonReport report = pythonReport(route);
    const bool runsJob = isJob(target);
    QStringList modules{QStringLiteral("urllib.request")};
    if (!route.user.isEmpty())
        modules += QStringLiteral("base64");
    if (route.way == Way::App)
        modules += QStringLiteral("json");
    if (runsJob)
        modules += QStringLiteral("subprocess");
    modules.sort();
    QString script;
    for (const QString &module : modules)
        script += QStringLiteral("import ") + module + u'\n';
    script += u'\n' + report.function + u'\n';
    if (!runsJob)
        return script + report.well;
    if (canSayStart(route, target))
        script += report.start + u'\n';
    script += QStringLiteral("code = subprocess.call([%1])\n").arg(pythonText(placeOfJob()));
    if (report.failed.isEmpty())
        return script + QStringLiteral("if code == 0:\n    ") + report.well;
    return script + QStringLiteral("if code == 0:\n    %1\nelse:\n    %2").arg(report.well, report.failed);
}

QString powerShellScript(const ReportRoute &route, const HeartbeatTarget &target)
{
    const QString well = powerShellCall(route, ReportWord::Well);
    if (!isJob(target))
        return well;
    QString script;
    if (canSayStart(route, target))
        script += powerShellCall(route, ReportWord::Start) + u'\n';
    script += QStringLiteral("& 'C:\\your-job.exe'\nif ($LASTEXITCODE -eq 0) { ") + well + QStringLiteral(" }");
    if (canSayFailed(route))
        script += QStringLiteral(" else { ") + powerShellCall(route, ReportWord::Failed) + QStringLiteral(" }");
    return script;
}

} // namespace vigia
