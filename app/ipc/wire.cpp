// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include "ipc/commandfields.h"
#include "ipc/replyfields.h"

#include <QJsonDocument>

namespace vigia::wire {

template <class V>
void fields(V &v, typename V::template Of<Request> &request)
{
    v("id", request.id);
    v("command", request.command);
}
template <class V>
void fields(V &v, typename V::template Of<Subscribe> &subscribe)
{
    v("desktop", subscribe.desktop);
}
template <class V>
void fields(V &v, typename V::template Of<Answered> &answered)
{
    v("id", answered.id);
    v("reply", answered.reply);
    v("error", answered.error);
}
template <class V>
void fields(V &v, typename V::template Of<MonitorsChanged> &changed)
{
    v("monitors", changed.monitors);
}
template <class V>
void fields(V &, typename V::template Of<ConfigurationChanged> &)
{
}
template <class V>
void fields(V &v, typename V::template Of<TransitionRecorded> &recorded)
{
    v("transition", recorded.transition);
}
template <class V>
void fields(V &v, typename V::template Of<HealthChanged> &changed)
{
    v("health", changed.health);
}
template <class V>
void fields(V &v, typename V::template Of<AlertRaised> &raised)
{
    v("alert", raised.alert);
}
template <class V>
void fields(V &v, typename V::template Of<Complaint> &complaint)
{
    v("why", complaint.why);
}

inline constexpr AlternativeNames<std::variant_size_v<FromClient>> clientNames{"request", "subscribe"};
inline const auto &alternativeNames(const FromClient *)
{
    return clientNames;
}

inline constexpr AlternativeNames<std::variant_size_v<FromServer>> serverNames{"answered", "monitors_changed",
    "configuration_changed", "transition_recorded", "health_changed", "alert_raised", "complaint"};
inline const auto &alternativeNames(const FromServer *)
{
    return serverNames;
}

namespace {

template <typename Message>
QByteArray encoded(const Message &message)
{
    return QJsonDocument(write(message).toObject()).toJson(QJsonDocument::Compact);
}

template <typename Message>
Result<Message, QString> decoded(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        return unexpected(error.error == QJsonParseError::NoError ? QStringLiteral("not a JSON object")
                                                                  : QStringLiteral("not JSON: ") + error.errorString());
    }
    Message message;
    QString where;
    if (!read(QJsonValue(document.object()), message, where))
        return unexpected(QStringLiteral("unexpected JSON at: ") + (where.isEmpty() ? QStringLiteral("top") : where));
    return message;
}

} // namespace

QByteArray hello()
{
    return "{\"vigia\":" + QByteArray::number(protocolVersion) + '}';
}

QByteArray farewell()
{
    return "{\"vigia\":" + QByteArray::number(protocolVersion) + ",\"end\":true}";
}

QByteArray encode(const FromClient &message)
{
    return encoded(message);
}

QByteArray encode(const FromServer &message)
{
    return encoded(message);
}

std::optional<int> decodeHello(const QByteArray &line)
{
    // Later versions may say more in it; its version is always read.
    const QJsonValue version = QJsonDocument::fromJson(line).object().value(QLatin1StringView("vigia"));
    if (!version.isDouble() || version.toInt(0) < 1)
        return std::nullopt;
    return version.toInt();
}

bool isFarewell(const QByteArray &line)
{
    return decodeHello(line) && QJsonDocument::fromJson(line).object().value(QLatin1StringView("end")).toBool();
}

Result<FromClient, QString> decodeFromClient(const QByteArray &line)
{
    return decoded<FromClient>(line);
}

Result<FromServer, QString> decodeFromServer(const QByteArray &line)
{
    Result<FromServer, QString> message = decoded<FromServer>(line);
    if (message) {
        const auto *answered = std::get_if<Answered>(&*message);
        if (answered && answered->reply.has_value() == answered->error.has_value())
            return unexpected(QStringLiteral("an answer is either a reply or an error"));
    }
    return message;
}

} // namespace vigia::wire
