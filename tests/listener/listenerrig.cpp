// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia::test {

void FakeDesk::take(const Sender &sender, const Beat &beat, const QString &address, Done done)
{
    taken.push_back({sender, beat, address});
    if (holding)
        m_held.push_back(std::move(done));
    else
        done(reception);
}

void FakeDesk::release()
{
    for (const Done &done : std::exchange(m_held, {}))
        done(reception);
}

bool runUntil(const std::function<bool()> &isDone, Duration most)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(most);
    while (!isDone() && alarm.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isDone();
}

ListenerRig::ListenerRig(ConnectionLimits limits)
    : m_limits(limits)
{
    settings.port = 0;
    settings.hosts = {u"vigia.lan"_s};
    settings.users = {{u"monitora"_s, {u"monitora"_s}}};
    settings.token = SecretRef{u"listen-token"_s};
    settings.pingKey = SecretRef{u"ping-key"_s};
    monitors = {{MonitorId{u"backup"_s}, u"Nightly backup"_s, u"Web shop"_s, SecretRef{u"backup-token"_s}},
        {MonitorId{u"plain"_s}, u"Plain"_s, {}, {}}};
    secrets.values = {{u"monitora"_s, u"pä55:word"_s}, {u"listen-token"_s, QString::fromLatin1(token)},
        {u"ping-key"_s, QString::fromLatin1(pingKey)}, {u"backup-token"_s, QString::fromLatin1(uuid)}};
}

void ListenerRig::start()
{
    Listener::Doors doors{facade, desk, secrets, timers, clock, [this] { return alive; }, kept,
        [this](const QByteArray &verifiers) { kept = verifiers; }};
    m_listener = std::make_unique<Listener>(doors, m_limits, renewal);
    m_listener->configure(settings, monitors);
    if (!secrets.hangs && !QTest::qWaitFor([this] { return m_listener->unknownSecrets().isEmpty(); }, 60'000))
        qFatal("credentials are not known");
}

QByteArray ListenerRig::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_listener->port());
}

Heard ListenerRig::ask(QByteArray request)
{
    request.replace("@HOST@", host());
    QTcpSocket socket;
    QByteArray bytes;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_listener->port()));
    socket.write(request);
    const bool isHead = request.startsWith("HEAD ");
    const auto isGone = [&] { return socket.state() == QAbstractSocket::UnconnectedState; };
    const bool came = runUntil([&] { return parseAnswer(bytes, isHead).has_value() || isGone(); }, 60s);
    if (!came)
        qFatal("no answer to %s", request.left(200).constData());
    Heard heard = parseAnswer(bytes, isHead).value_or(Heard());
    if (heard.fields.value("connection").toLower() == "close")
        heard.closed = runUntil(isGone, 30s);
    return heard;
}

Heard ListenerRig::ask(const QByteArray &line, const QList<QByteArray> &fields, const QByteArray &body)
{
    QByteArray request = line + " HTTP/1.1\r\nHost: @HOST@\r\n";
    for (const QByteArray &field : fields)
        request += field + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return ask(request + "\r\n" + body);
}

std::optional<FakeDesk::Taken> ListenerRig::onlyReport()
{
    const std::vector<FakeDesk::Taken> taken = std::exchange(desk.taken, {});
    return taken.size() == 1 ? std::optional(taken.front()) : std::nullopt;
}

std::optional<Heard> parseAnswer(const QByteArray &bytes, bool isHead)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Heard heard;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    heard.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        heard.fields[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = isHead ? 0 : heard.fields.value("content-length").toLongLong();
    heard.body = bytes.mid(end + 4, length);
    return heard.body.size() == length ? std::optional(heard) : std::nullopt;
}

QByteArray basic(const QByteArray &user, const QByteArray &password)
{
    return "Authorization: Basic " + (user + ':' + password).toBase64();
}

} // namespace vigia::test
