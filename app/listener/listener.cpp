// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "listener/certificatefiles.h"

namespace vigia {

namespace {

constexpr Duration triedAgainAfter = std::chrono::seconds(10);

bool isSamePlace(const ListenSettings &a, const ListenSettings &b)
{
    return a.address == b.address && a.port == b.port && a.tls == b.tls;
}

} // namespace

Listener::Listener(Doors doors, ConnectionLimits limits)
    : m_doors(std::move(doors))
    , m_limits(limits)
    , m_state(m_doors.facade)
    , m_apps(m_doors.facade)
    , m_book(m_doors.secrets, m_doors.timers, m_lane, m_doors.keptCredentials, m_doors.keepCredentials)
    , m_desk({m_gate, m_lane, m_handOver, m_doors.clock, m_doors.beats, m_apps, m_state, m_doors.isAlive})
    , m_again(m_doors.timers.create([this] { open(); }))
{
    connect(&m_book, &CredentialBook::credentialsChanged, this, &Listener::takeCredentials);
}

Listener::~Listener()
{
    m_lane.end();
    close();
}

void Listener::configure(const std::optional<ListenSettings> &settings, const std::vector<ListenedMonitor> &monitors)
{
    const bool staysWhereItIs = m_server && settings && m_settings && isSamePlace(*settings, *m_settings);
    m_settings = settings;
    if (!staysWhereItIs)
        close();
    m_desk.know(settings.value_or(ListenSettings()), monitors);
    m_book.seek(settings.value_or(ListenSettings()), settings ? monitors : std::vector<ListenedMonitor>());
    if (!staysWhereItIs)
        open();
}

void Listener::takeCredentials()
{
    m_gate.know(m_book.credentials(), m_settings ? m_settings->hosts : QStringList());
    const QStringList missing = m_settings ? m_book.missing() : QStringList();
    if (std::exchange(m_missing, missing) != missing)
        Q_EMIT changed();
}

std::optional<ListenTrouble> Listener::trouble() const
{
    if (m_trouble || m_missing.isEmpty())
        return m_trouble;
    return ListenTrouble{ListenTrouble::What::SecretsMissing, m_missing.join(QStringLiteral(", "))};
}

int Listener::port() const
{
    return m_server ? m_server->port() : 0;
}

void Listener::open()
{
    m_again->stop();
    const std::optional<ListenTrouble> before = std::exchange(m_trouble, m_settings ? tryToOpen() : std::nullopt);
    if (m_trouble)
        m_again->start(triedAgainAfter);
    if (!m_trouble || m_trouble != before)
        Q_EMIT changed();
}

void Listener::close()
{
    m_handOver.serve(nullptr);
    m_server.reset();
}

std::optional<ListenTrouble> Listener::tryToOpen()
{
    HttpServer::Setup setup{m_limits, std::nullopt};
    if (m_settings->tls) {
        Result<HttpServer::Certificate, ListenTrouble> certificate = readCertificate(*m_settings->tls);
        if (!certificate)
            return certificate.error();
        setup.certificate = std::move(*certificate);
    }
    Result<ListenSocket, ListenTrouble> socket = ListenSocket::open(m_settings->address, m_settings->port);
    if (!socket)
        return socket.error();
    auto server = HttpServer::start(std::move(*socket), setup, m_desk, m_doors.clock);
    if (!server)
        return server.error();
    m_server = std::move(*server);
    m_handOver.serve(m_server.get());
    return std::nullopt;
}

} // namespace vigia
