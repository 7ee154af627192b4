// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

namespace vigia {

namespace {

Response challenge(Response response, const QByteArray &scheme)
{
    response.headers = {{"WWW-Authenticate", scheme + " realm=\"Vigia\""}};
    return response;
}

//! In the words of \a wish's clients.
Response unready(Wish wish)
{
    switch (wish) {
    case Wish::Signal:
        return jsonResponse(503, R"({"message": "Not ready yet"})");
    case Wish::Ping:
    case Wish::External:
        return textResponse(503, "not ready yet");
    case Wish::Push:
        return jsonResponse(503, R"({"ok":false,"msg":"Not ready yet."})");
    case Wish::AppReport:
    case Wish::AppList:
    case Wish::AppPut:
    case Wish::AppRemove:
    case Wish::Status:
    case Wish::Acknowledge:
    case Wish::Metrics:
    case Wish::Healthz:
        return jsonError(503, QStringLiteral("not ready yet"));
    }
    Q_UNREACHABLE();
}

} // namespace

Response refusal(Wish wish)
{
    switch (wish) {
    case Wish::Signal:
        return challenge(jsonResponse(401, R"({"message": "Unauthorized"})"), "Basic");
    case Wish::AppReport:
    case Wish::AppList:
    case Wish::AppPut:
    case Wish::AppRemove:
        return challenge(jsonResponse(401, R"({"error":"unauthorized"})"), "Basic");
    case Wish::Ping:
        return textResponse(404, "not found");
    case Wish::Push:
        return jsonResponse(404, R"({"ok":false,"msg":"Monitor not found or not active."})");
    case Wish::External:
        return challenge(textResponse(401, "invalid token"), "Bearer");
    case Wish::Status:
    case Wish::Acknowledge:
    case Wish::Metrics:
    case Wish::Healthz:
        return challenge(jsonResponse(401, R"({"error":"unauthorized"})"), "Bearer");
    }
    Q_UNREACHABLE();
}

Response notYet(Wish wish)
{
    Response response = unready(wish);
    response.headers = {{"Retry-After", "2"}};
    return response;
}

Response tooManyFailures()
{
    Response response = textResponse(429, "too many failed attempts\n");
    response.headers = {{"Retry-After", "10"}};
    return response;
}

Response wrongHost()
{
    return textResponse(421, "this is not the name of this computer\n");
}

} // namespace vigia
