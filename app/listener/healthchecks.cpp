// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/beattext.h"
#include "listener/dialect.h"

#include <QUuid>

#include <algorithm>

// Healthchecks: the pinging API of healthchecks.io (https://healthchecks.io/docs/http_api/).

namespace vigia {

namespace {

const QByteArray notFound = "not found";

Response told(Reception reception)
{
    switch (reception) {
    case Reception::Taken:
    case Reception::Ignored:
    case Reception::Noted: {
        Response ok = textResponse(200, "OK");
        ok.headers = {{"Ping-Body-Limit", QByteArray::number(longestBeatLog)}};
        return ok;
    }
    case Reception::NotFound:
        return textResponse(404, notFound);
    case Reception::Ambiguous:
        return textResponse(409, "ambiguous slug");
    case Reception::NotKept:
        return textResponse(503, "not stored");
    }
    Q_UNREACHABLE();
}

bool isSlug(const QString &text)
{
    return !text.isEmpty() && text.size() <= 200 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! What the last segment says; the answer where it says nothing we know.
std::optional<Response> readAction(const QString &action, Beat &beat)
{
    if (action.isEmpty())
        return std::nullopt;
    if (action == u"start") {
        beat.kind = Beat::Kind::Start;
    } else if (action == u"fail") {
        beat.kind = Beat::Kind::Failure;
    } else if (action == u"log") {
        beat.kind = Beat::Kind::Log;
    } else if (isNumber(action)) {
        bool fits = false;
        const int code = action.toInt(&fits);
        if (!fits || code > 255)
            return textResponse(400, "invalid url format");
        beat.exitCode = code;
        beat.kind = code == 0 ? Beat::Kind::Success : Beat::Kind::Failure;
    } else {
        return textResponse(404, notFound);
    }
    return std::nullopt;
}

std::optional<Response> readRun(const Pairs &query, Beat &beat)
{
    const std::optional<QString> rid = valueOf(query, u"rid");
    if (!rid)
        return std::nullopt;
    const QUuid run(*rid);
    if (run.isNull() || rid->size() != 36)
        return textResponse(400, "invalid uuid format");
    beat.run = run.toString(QUuid::WithoutBraces);
    return std::nullopt;
}

} // namespace

Understood readPing(const Request &request, const Caller &caller)
{
    const QStringList &segments = request.head.target.segments;
    const auto *owner = std::get_if<caller::Owner>(&caller);
    const qsizetype actionAt = owner ? 2 : 3;
    if (segments.size() > actionAt + 1)
        return textResponse(404, notFound);
    Report report{sender::Owner(), Beat(), told};
    if (owner) {
        report.sender = sender::Owner{owner->monitor};
    } else {
        if (!isSlug(segments.value(2)))
            return textResponse(404, notFound);
        report.sender = sender::Slug{segments[2], valueOf(request.head.target.query, u"create") == u"1"};
    }
    if (std::optional<Response> wrong = readAction(segments.value(actionAt), report.beat))
        return *wrong;
    if (std::optional<Response> wrong = readRun(request.head.target.query, report.beat))
        return *wrong;
    report.beat.log = request.body.left(longestBeatLog);
    report.beat.message = firstLine(report.beat.log);
    return report;
}

} // namespace vigia
