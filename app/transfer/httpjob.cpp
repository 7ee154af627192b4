// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpjob.h"

#include "domain/loopback.h"
#include "retryafter.h"

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("()<>@,;:\\\"/[]?={}").contains(c);
    });
}

bool isHeaderValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

//! The value, if \a line is header \a name.
std::optional<QByteArray> headerValue(QByteArrayView line, QByteArrayView name)
{
    if (line.size() <= name.size() || line[name.size()] != ':'
        || line.first(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return line.sliced(name.size() + 1).toByteArray().trimmed();
}

QByteArray firstLine(QByteArrayView body)
{
    return body.trimmed().first(std::min<qsizetype>(body.trimmed().size(), 1024)).toByteArray().split('\n').front();
}

} // namespace

HttpJob::HttpJob(TransferId id, const HttpTransfer &transfer)
    : TransferJob(id)
    , m_mostBody(transfer.mostBody)
{
    for (const QByteArray &secret : transfer.secrets)
        m_mask.hide(secret);
    hideLogin(transfer.url);
    hideLogin(transfer.proxy.url);
    setTarget(transfer);
    setRequest(transfer);
    setProxy(transfer);
    setDeadlines(transfer.timeout / 2, transfer.timeout);
    curl_easy_setopt(easy(), CURLOPT_PREREQFUNCTION, &HttpJob::aboutToAsk);
    curl_easy_setopt(easy(), CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy(), CURLOPT_HEADERFUNCTION, &HttpJob::headerCame);
    curl_easy_setopt(easy(), CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy(), CURLOPT_WRITEFUNCTION, &HttpJob::bodyCame);
    curl_easy_setopt(easy(), CURLOPT_WRITEDATA, this);
}

void HttpJob::hideLogin(const QUrl &url)
{
    const QByteArray password = url.password(QUrl::FullyDecoded).toUtf8();
    if (password.isEmpty())
        return;
    m_mask.hide(password);
    m_mask.hide(url.userName(QUrl::FullyDecoded).toUtf8() + ':' + password); // as Basic says it
}

void HttpJob::setTarget(const HttpTransfer &transfer)
{
    const QString scheme = transfer.url.scheme();
    const bool isHttp = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    if (!isHttp || !transfer.url.isValid() || transfer.url.host().isEmpty())
        return object(DeliveryTrouble::BadSetting, transfer.url.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery));
    set(CURLOPT_URL, transfer.url.toEncoded(QUrl::RemoveFragment));
    set(CURLOPT_PROTOCOLS_STR, QByteArrayLiteral("http,https"));
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PATH_AS_IS, 1L);
    setCertificateRules(transfer.caFile);
}

void HttpJob::setRequest(const HttpTransfer &transfer)
{
    if (!isToken(transfer.method))
        return object(DeliveryTrouble::BadSetting, QString::fromUtf8(transfer.method));
    for (const auto &[name, value] : transfer.headers) {
        if (!isToken(name) || !isHeaderValue(value))
            return object(DeliveryTrouble::BadSetting, QString::fromUtf8(name));
        // What has no value is written with a semicolon, or libcurl would take it for one to leave out.
        m_headers.append(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    m_headers.append(QByteArrayLiteral("Expect:"));
    curl_easy_setopt(easy(), CURLOPT_HTTPHEADER, m_headers.get());
    m_requestBody = transfer.body;
    if (transfer.method != "GET") {
        set(CURLOPT_POST, 1L);
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_requestBody.size()));
        curl_easy_setopt(easy(), CURLOPT_POSTFIELDS, m_requestBody.constData());
    }
    set(CURLOPT_CUSTOMREQUEST, transfer.method);
}

void HttpJob::setProxy(const HttpTransfer &transfer)
{
    using Mode = ProxyChoice::Mode;
    switch (transfer.proxy.mode) {
    case Mode::System:
        return;
    case Mode::Automatic:
        if (isPrivateAddress(transfer.url.host()))
            set(CURLOPT_PROXY, QByteArrayLiteral(""));
        return;
    case Mode::None:
        set(CURLOPT_PROXY, QByteArrayLiteral(""));
        return;
    case Mode::Explicit:
        break;
    }
    QUrl proxy = transfer.proxy.url;
    if (proxy.scheme() == QLatin1StringView("socks5"))
        proxy.setScheme(QStringLiteral("socks5h")); // the proxy looks names up
    set(CURLOPT_PROXY, proxy.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    set(CURLOPT_NOPROXY, QByteArrayLiteral(""));
}

TransferAnswer HttpJob::answer(CURLcode result)
{
    long status = 0;
    curl_easy_getinfo(easy(), CURLINFO_RESPONSE_CODE, &status);
    TransferAnswer answer;
    answer.body = m_mask.masked(m_body);
    if (m_asked && status >= 200 && status < 600) // the status decides, even if the rest never came
        answer.outcome = outcomeOf(int(status), answer.body);
    else
        answer.outcome = explained(result == CURLE_OK ? CURLE_WEIRD_SERVER_REPLY : result, m_asked);
    return answer;
}

DeliveryOutcome HttpJob::outcomeOf(int status, const QByteArray &maskedBody) const
{
    DeliveryOutcome outcome{.code = status, .detail = m_mask.words(firstLine(maskedBody))};
    outcome.retryAfter = parseRetryAfter(m_retryAfter, m_date);
    if (status < 300) {
        outcome.fate = Fate::Accepted;
        outcome.detail.clear();
    } else if (status == 429) {
        outcome.fate = Fate::NotSent;
        outcome.trouble = DeliveryTrouble::TooMany;
    } else if (status == 503) {
        outcome.fate = Fate::NotSent;
        outcome.trouble = DeliveryTrouble::NotNow;
    } else if (status == 408 || status >= 500) {
        outcome.fate = Fate::Uncertain; // a gateway may have passed it on, a server have broken after it took it
        outcome.trouble = DeliveryTrouble::NotNow;
    } else {
        outcome.fate = Fate::Refused;
        outcome.trouble = status == 401 || status == 407 ? DeliveryTrouble::LoginRefused : DeliveryTrouble::Rejected;
    }
    return outcome;
}

int HttpJob::aboutToAsk(void *self, char *, char *, int, int)
{
    static_cast<HttpJob *>(self)->m_asked = true;
    return CURL_PREREQFUNC_OK;
}

size_t HttpJob::headerCame(char *text, size_t size, size_t count, void *self)
{
    auto &job = *static_cast<HttpJob *>(self);
    const QByteArrayView line(text, qsizetype(size * count));
    job.m_headerBytes += line.size();
    if (job.m_headerBytes > HttpTransfer::mostHeaders)
        return 0;
    if (const auto value = headerValue(line, "retry-after"))
        job.m_retryAfter = *value;
    else if (const auto date = headerValue(line, "date"))
        job.m_date = *date;
    return size * count;
}

size_t HttpJob::bodyCame(char *bytes, size_t size, size_t count, void *self)
{
    auto &job = *static_cast<HttpJob *>(self);
    const qsizetype wanted = std::min(qsizetype(size * count), job.m_mostBody - job.m_body.size());
    job.m_body.append(bytes, wanted);
    return job.m_body.size() < job.m_mostBody ? size * count : 0;
}

} // namespace vigia
