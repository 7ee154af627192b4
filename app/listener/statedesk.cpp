// SPDX-License-Identifier: GPL-3.0-or-later
#include "statedesk.h"

#include "listener/beattext.h"
#include "listener/commandrefused.h"
#include "listener/metricsdocument.h"
#include "wording/statusdocument.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

constexpr qsizetype longestName = 200;

Response statusResponse(const StatusView &view)
{
    return jsonResponse(200, statusDocument(view));
}

Response metricsResponse(const StatusView &view)
{
    Response response = textResponse(200, metricsDocument(view));
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    return response;
}

} // namespace

StateDesk::StateDesk(Facade &facade)
    : m_facade(facade)
    , m_status(facade, statusResponse)
    , m_metrics(facade, metricsResponse)
{
}

void StateDesk::acknowledge(const QString &monitor, const QByteArray &body, const Say &say)
{
    QJsonObject said;
    if (!body.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return say(jsonError(400, QStringLiteral("not a JSON object")));
        said = document.object();
    }
    if (!isValidMonitorId(monitor))
        return say(jsonError(404, QStringLiteral("no such monitor")));
    const QString by = cutTo(said[u"by"].toString().simplified(), longestName);
    const command::Acknowledge command{
        scope::One{monitor}, by.isEmpty() ? QStringLiteral("API") : by, said[u"note"].toString()};
    m_facade.execute(command, [say](const Answer &answer) {
        if (!answer)
            return say(commandRefused(answer.error()));
        const int count = std::get<Affected>(*answer).count;
        say(jsonResponse(200, "{\"acknowledged\":" + QByteArray::number(count) + '}'));
    });
}

} // namespace vigia
