// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "listener/certificatefiles.h"

namespace vigia {

namespace {

constexpr Duration triedAgainAfter = std::chrono::seconds(10);
constexpr qsizetype mostNamed = 8;

bool isSamePlace(const ListenSettings &a, const ListenSettings &b)
{
    return a.address == b.address && a.port == b.port && a.tls == b.tls;
}

//! The first of \a names, for people; then a line with how many more there are, if any.
QString detailOf(const QStringList &names)
{
    const QString named = names.mid(0, mostNamed).join(QStringLiteral(", "));
    const qsizetype more = names.size() - mostNamed;
    return more > 0 ? named + QLatin1Char('\n') + QString::number(more) : named;
}

} // namespace

Listener::Listener(Doors doors, ConnectionLimits limits, Duration renewal)
    : m_doors(std::move(doors))
    , m_limits(limits)
    , m_renewalEvery(renewal)
    , m_state(m_doors.facade)
    , m_apps(m_doors.facade)
    , m_book(m_doors.secrets, m_doors.timers, m_lane, m_doors.keptCredentials, m_doors.keepCredentials)
    , m_desk({m_gate, m_lane, m_handOver, m_doors.clock, m_doors.beats, m_apps, m_state, m_doors.isAlive})
    , m_again(m_doors.timers.create([this] { open(); }))
    , m_renewal(m_doors.timers.create([this] { lookForRenewal(); }))
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
    const QMap<QString, SecretError> missing = m_settings ? m_book.missing() : QMap<QString, SecretError>();
    if (std::exchange(m_missing, missing) != missing)
        Q_EMIT changed();
}

std::optional<ListenTrouble> Listener::trouble(const QStringList &misnamed) const
{
    if (m_deafness)
        return ListenTrouble{ListenTrouble::What::SystemFault, *m_deafness};
    if (m_trouble)
        return m_trouble;
    if (!m_missing.isEmpty())
        return ListenTrouble{ListenTrouble::What::SecretsMissing, detailOf(m_missing.keys())};
    if (!misnamed.isEmpty())
        return ListenTrouble{ListenTrouble::What::NotAHeartbeat, detailOf(misnamed)};
    return m_renewalTrouble;
}

std::optional<Instant> Listener::moved() const
{
    return m_server ? std::optional(m_server->moved()) : std::nullopt;
}

void Listener::takeDeafness(int opening, const std::optional<QString> &why)
{
    if (!m_server || opening != m_opening)
        return;
    m_deafness = why;
    Q_EMIT changed();
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
    m_renewal->stop();
    m_retired.reset();
    m_server.reset();
    m_certificate.reset();
    m_renewalTrouble.reset();
    m_deafness.reset();
}

HttpServer::Setup Listener::setup(std::optional<HttpServer::Certificate> certificate)
{
    m_certificate = certificate;
    return {m_limits, std::move(certificate), [this, opening = ++m_opening](const std::optional<QString> &why) {
                QMetaObject::invokeMethod(
                    this, [this, opening, why] { takeDeafness(opening, why); }, Qt::QueuedConnection);
            }};
}

std::optional<ListenTrouble> Listener::tryToOpen()
{
    std::optional<HttpServer::Certificate> certificate;
    if (m_settings->tls) {
        Result<HttpServer::Certificate, ListenTrouble> read = readCertificate(*m_settings->tls);
        if (!read)
            return read.error();
        certificate = std::move(*read);
    }
    Result<ListenSocket, ListenTrouble> socket = ListenSocket::open(m_settings->address, m_settings->port);
    if (!socket)
        return socket.error();
    auto server = HttpServer::start(std::move(*socket), setup(certificate), m_desk, m_doors.clock);
    if (!server)
        return server.error();
    m_server = std::move(*server);
    m_handOver.serve(m_server.get());
    if (certificate)
        m_renewal->start(m_renewalEvery);
    return std::nullopt;
}

void Listener::lookForRenewal()
{
    m_renewal->start(m_renewalEvery);
    if (m_retired && m_retired->isEmpty()) {
        m_handOver.serve(m_server.get());
        m_retired.reset();
    }
    const std::optional<ListenTrouble> trouble = renew();
    if (std::exchange(m_renewalTrouble, trouble) != trouble)
        Q_EMIT changed();
}

//! What is not whole yet, or never will be, leaves the old one in use.
std::optional<ListenTrouble> Listener::renew()
{
    const Result<HttpServer::Certificate, ListenTrouble> certificate = readCertificate(*m_settings->tls);
    if (!certificate)
        return ListenTrouble{ListenTrouble::What::RenewalUnreadable, certificate.error().detail};
    if (*certificate == m_certificate)
        return std::nullopt;
    if (const std::optional<ListenTrouble> unusable = HttpServer::troubleWith(*certificate))
        return ListenTrouble{ListenTrouble::What::RenewalUnusable, unusable->detail};
    if (!m_retired && !m_deafness) // else when it is time again
        return change(*certificate);
    return std::nullopt;
}

std::optional<ListenTrouble> Listener::change(const HttpServer::Certificate &certificate)
{
    Result<ListenSocket, QString> socket = m_server->retire();
    if (!socket)
        return ListenTrouble{ListenTrouble::What::RenewalUnusable, socket.error()};
    m_retired = std::move(m_server);
    auto server = HttpServer::start(std::move(*socket), setup(certificate), m_desk, m_doors.clock);
    if (!server) {
        close();
        open();
        return std::nullopt; // of the certificate: what hinders it now is said
    }
    m_server = std::move(*server);
    m_handOver.serve(m_server.get(), m_retired.get());
    return std::nullopt;
}

} // namespace vigia
