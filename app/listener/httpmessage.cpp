// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include "wording/jsontext.h"

namespace vigia {

Response textResponse(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.body = text;
    return response;
}

Response jsonResponse(int status, const QByteArray &json)
{
    Response response;
    response.status = status;
    response.body = json;
    response.contentType = "application/json";
    return response;
}

Response jsonError(int status, const QString &error)
{
    JsonObjectText object;
    object.add("error", error);
    return jsonResponse(status, object.text());
}

} // namespace vigia
