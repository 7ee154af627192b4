// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomconfiguration.h"

#include "exchange/texts.h"

namespace vigia {

using namespace Qt::StringLiterals;

namespace {

const QStringList &awkwardTexts()
{
    static const QStringList texts{
        u"22:00"_s,
        u"yes"_s,
        u"No"_s,
        u"on"_s,
        u"1e3"_s,
        u"0x1f"_s,
        u"017"_s,
        u".5"_s,
        u".inf"_s,
        u"- x"_s,
        u"-"_s,
        u"a: b"_s,
        u"a:"_s,
        u":a"_s,
        u"#"_s,
        u"a #b"_s,
        u"a#b"_s,
        u"#b"_s,
        u" lead"_s,
        u"trail "_s,
        u"\tlead"_s,
        u"~"_s,
        u"null"_s,
        u"NULL"_s,
        u""_s,
        u" "_s,
        u"\n"_s,
        u"a\nb"_s,
        u"a\nb\n"_s,
        u"a\n\nb\n\n"_s,
        u"\na"_s,
        u"a\n  b\n c"_s,
        u"a\r\nb"_s,
        u"a\rb"_s,
        u"a\n "_s,
        u"a\n# b"_s,
        u"a\n--- b\n...\n"_s,
        u"a\tb\n\tc"_s,
        u"%YAML 1.2"_s,
        u"---"_s,
        u"..."_s,
        u"{a: b}"_s,
        u"[a, b]"_s,
        u"a, b"_s,
        u"a]b"_s,
        u"}"_s,
        u"\"quoted\""_s,
        u"'single'"_s,
        u"it's"_s,
        u"back\\slash"_s,
        u"\\n"_s,
        u"*alias"_s,
        u"&anchor"_s,
        u"!tag"_s,
        u"|"_s,
        u">"_s,
        u"@at"_s,
        u"`tick`"_s,
        u"? key"_s,
        u"?"_s,
        u"<<"_s,
        u"="_s,
        u"a\u0001b"_s,
        u"\u007f"_s,
        u"\u0085"_s,
        u"\u00a0x"_s,
        u"a\u2028b"_s,
        u"a\u202eb"_s,
        u"bom\ufeff"_s,
        u"\uffff"_s,
        u"ñandú"_s,
        u"Привет, мир"_s,
        u"监控"_s,
        u"\U0001F6A8 alarm"_s,
        u"e\u0301"_s,
        u"2026-12-01"_s,
        u"2026-12-01T20:00:00Z"_s,
        u"1_000"_s,
        u"+1"_s,
        u"60s"_s,
        u"https://a.example/?a=b&c=[d]#e"_s,
        u"key: [unclosed"_s,
        u"x"_s.repeated(300),
        u"long word "_s.repeated(40) + u"end"_s,
        QString(QChar(u'\0')),
        u"a\nb\u0007\nc"_s,
        u"%1 %2 %3"_s,
        u"true"_s,
        u"12"_s,
        u"-5"_s,
        u"  \n  "_s,
    };
    return texts;
}

class Generator
{
public:
    explicit Generator(QRandomGenerator &random)
        : m_random(random)
    {
    }

    Configuration configuration();

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool maybe() { return below(3) == 0; }
    QString name(const QString &prefix);
    QString secret() { return u"secret-%1"_s.arg(below(100)); }
    QString headerValue();
    TextOrSecret textOrSecret();
    std::vector<Header> headers();
    TlsTrust tls();
    ProxyChoice proxy();
    std::vector<StatusRange> expect();
    void fillGeneral(Settings &settings);
    void fillHttp(Settings &settings);
    Settings settings();
    HttpTarget target();
    HeartbeatTarget heartbeat(int number);
    ListenSettings listen();
    void tellPeople(Configuration &out);
    PolicySettings policy(const QString &channel);
    MaintenanceWindow maintenance(int number, const Configuration &configuration);

    QRandomGenerator &m_random;
    int m_number = 0;
};

//! Distinct by the number in it, awkward around it where names allow that.
QString Generator::name(const QString &prefix)
{
    const QString text = awkwardText(m_random).left(100);
    const QString candidate = text + u' ' + prefix + QString::number(++m_number);
    return isValidName(candidate) ? candidate : prefix + QString::number(m_number);
}

QString Generator::headerValue()
{
    const QString text = awkwardText(m_random);
    return isHttpFieldValue(text) ? text : u"plain"_s;
}

TextOrSecret Generator::textOrSecret()
{
    return maybe() ? TextOrSecret(SecretRef{secret()}) : TextOrSecret(awkwardText(m_random));
}

std::vector<Header> Generator::headers()
{
    std::vector<Header> headers;
    for (const QString &name : {u"X-Second"_s, u"Accept"_s, u"No"_s, u"Null"_s, u"12"_s, u"~"_s, u"Host"_s}) {
        if (maybe())
            headers.emplace_back(name, maybe() ? TextOrSecret(SecretRef{secret()}) : TextOrSecret(headerValue()));
    }
    return headers;
}

TlsTrust Generator::tls()
{
    switch (below(4)) {
    case 0:
        return {TlsTrust::Mode::Insecure, {}};
    case 1:
        return {TlsTrust::Mode::CaFile, u"/etc/ssl/our ca: #1.pem"_s};
    case 2:
        return {TlsTrust::Mode::Pin, u"sha256/"_s + QString::fromLatin1(QByteArray(32, char(below(256))).toBase64())};
    }
    return {};
}

ProxyChoice Generator::proxy()
{
    switch (below(4)) {
    case 0:
        return {ProxyChoice::Mode::None, {}};
    case 1:
        return {ProxyChoice::Mode::System, {}};
    case 2:
        return {ProxyChoice::Mode::Explicit, QUrl(u"socks5://[::1]:1080"_s)};
    }
    return {};
}

std::vector<StatusRange> Generator::expect()
{
    std::vector<StatusRange> ranges;
    for (int count = 1 + below(3); count > 0; --count) {
        const int first = 100 + below(500);
        ranges.push_back({first, first + below(600 - first)});
    }
    return ranges;
}

void Generator::fillGeneral(Settings &settings)
{
    if (maybe())
        settings.interval = Duration(700'000 + below(1'000'000));
    if (maybe())
        settings.timeout = Duration(100 + below(59'000));
    if (maybe())
        settings.confirm = 1 + below(100);
    if (maybe())
        settings.confirmInterval = Duration(100 + below(100'000));
    if (maybe())
        settings.recover = 1 + below(100);
    if (maybe())
        settings.alerts = maybe() ? QStringList() : QStringList{u"sound"_s, u"desktop"_s};
    if (maybe())
        settings.severity = static_cast<Severity>(below(3));
    if (maybe())
        settings.tags = QStringList{name(u"tag"_s), name(u"tag"_s)}.mid(0, below(3));
    const QString note = awkwardText(m_random);
    if (maybe() && isPlainText(note))
        settings.note = note;
}

void Generator::fillHttp(Settings &settings)
{
    if (maybe())
        settings.method = u"PROPFIND"_s;
    if (maybe())
        settings.body = textOrSecret();
    if (maybe())
        settings.headers = headers();
    if (maybe())
        settings.basic = BasicAuth{u"- user #%1"_s.arg(below(9)), {secret()}};
    if (maybe())
        settings.bearer = SecretRef{secret()};
    if (maybe())
        settings.expect = expect();
    if (maybe())
        settings.contains = awkwardText(m_random);
    if (maybe())
        settings.notContains = awkwardText(m_random);
    if (maybe())
        settings.matches = u"^(a|b): [0-9]+ #\\d{2}$"_s;
    if (maybe())
        settings.json = JsonExpectation{u"$.a[0].b-c"_s, awkwardText(m_random)};
    if (maybe())
        settings.slowerThan = Duration(1 + below(100'000));
    if (maybe())
        settings.tls = tls();
    if (maybe())
        settings.tlsMin = static_cast<TlsVersion>(below(4));
    if (maybe())
        settings.expiryWarning = std::chrono::hours(below(1000));
    if (maybe())
        settings.redirects = below(21);
    if (maybe())
        settings.proxy = proxy();
}

Settings Generator::settings()
{
    Settings settings;
    fillGeneral(settings);
    fillHttp(settings);
    return settings;
}

HttpTarget Generator::target()
{
    static const QStringList urls{
        u"https://shop.example/health"_s,
        u"http://[::1]:8080/a,b"_s,
        u"https://a.example/?q=x,y&z=[1]#y"_s,
        u"HTTP://Example.ORG"_s,
        u"https://müller.example/ä"_s,
        u"http://10.0.0.1"_s,
    };
    if (maybe())
        return {SecretRef{secret()}};
    return {urls.at(below(static_cast<int>(urls.size())))};
}

HeartbeatTarget Generator::heartbeat(int number)
{
    HeartbeatTarget heartbeat;
    if (maybe())
        heartbeat.when = EveryPeriod{Duration(1000 + below(1'000'000))};
    else
        heartbeat.when = CronTimes{u"*/5 0-6 * * mon,7"_s, "Europe/Madrid"};
    heartbeat.grace = Duration(below(1'000'000));
    if (maybe())
        heartbeat.maxRun = Duration(1000 + below(1'000'000));
    if (maybe())
        heartbeat.downWhen = u"^(ERROR|#: )"_s;
    if (maybe())
        heartbeat.appId = number;
    if (maybe())
        heartbeat.slug = u"null"_s;
    if (maybe())
        heartbeat.token = SecretRef{secret()};
    return heartbeat;
}

ListenSettings Generator::listen()
{
    ListenSettings listen;
    listen.enabled = maybe();
    listen.address = maybe() ? u"::1"_s : u"0.0.0.0"_s;
    listen.port = 1 + below(65535);
    if (maybe())
        listen.hosts = {u"vigia.lan"_s, u"no"_s};
    if (maybe())
        listen.users = {{u"monitora #1"_s, {secret()}}, {u"~"_s, {secret()}}};
    if (maybe())
        listen.pingKey = SecretRef{secret()};
    if (maybe())
        listen.token = SecretRef{secret()};
    if (maybe())
        listen.tls = ListenTls{u"/etc/our cert: #1.pem"_s, u"/etc/key.pem"_s};
    listen.every = Duration(1000 + below(1'000'000));
    listen.grace = Duration(below(1'000'000));
    if (maybe())
        listen.ignoredApps = {0, below(1000)};
    if (maybe())
        listen.ignoredSlugs = {u"true"_s, u"nightly-backup"_s};
    return listen;
}

MaintenanceWindow Generator::maintenance(int number, const Configuration &configuration)
{
    MaintenanceWindow window{.name = name(u"window"_s), .monitors = {}, .groups = {}, .when = {}};
    window.monitors = {configuration.monitors.front().name};
    if (!configuration.groups.empty() && maybe())
        window.groups = {configuration.groups.front().name};
    const UtcTime from(Duration(1'700'000'000'000 + m_random.bounded(1'000'000'000)));
    if (number % 2)
        window.when = SingleWindow{from, from + Duration(1 + below(1'000'000))};
    else
        window.when = WeeklyWindow{1 + below(7), QTime(below(24), below(60)), QTime(below(24), below(60)), "local"};
    return window;
}

PolicySettings Generator::policy(const QString &channel)
{
    PolicySettings policy;
    if (maybe())
        policy.repeat = maybe() ? Duration(0) : Duration(60'000 + below(1'000'000));
    if (maybe())
        policy.repeatMost = 1 + below(1000);
    if (maybe())
        policy.escalate = std::vector<EscalationStep>{{Duration(1000 + below(100'000)), {channel}}};
    if (maybe())
        policy.ifUnheard = maybe() ? QString() : channel;
    if (maybe())
        policy.groupWait = Duration(below(600'001));
    if (maybe())
        policy.quiet = std::vector<QuietHours>(
            std::size_t(below(3)), {QTime(22, below(60)), QTime(7, 0), {1 + below(7), 7}, "Europe/Madrid"});
    return policy;
}

void Generator::tellPeople(Configuration &out)
{
    AccountDefinition account{name(u"account"_s), {}};
    account.smtp.host = maybe() ? u"::1"_s : u"smtp.example.org"_s;
    account.smtp.port = 1 + below(65535);
    account.smtp.from = maybe() ? u"me@example.org"_s : u"Ñandú #1: <me@example.org>"_s;
    account.smtp.caFile = maybe() ? u"/etc/ssl/our ca: #1.pem"_s : QString();
    if (maybe()) {
        account.smtp.user = u"yes"_s;
        account.smtp.secret = SecretRef{secret()};
    }
    out.accounts.push_back(account);
    const auto add = [&](const auto &way) {
        ChannelDefinition channel{name(u"channel"_s), way};
        if (maybe())
            channel.tell = {News(below(7)), News::Degraded};
        if (maybe())
            channel.language = u"pt_BR"_s;
        out.channels.push_back(channel);
    };
    add(EmailWay{account.name, {u"ops@example.org"_s, u"boss@example.org"_s}});
    add(TelegramWay{.chat = u"-1001234"_s, .topic = 1 + below(100), .secret = {secret()}, .proxy = proxy()});
    const QString chat = out.channels.back().name;
    add(WebhookWay{.url = SecretRef{secret()}, .headers = headers(), .tls = {}, .proxy = proxy()});
    add(CommandWay{
        .program = u"/usr/bin/on alert"_s, .arguments = {awkwardText(m_random).remove(QChar(u'\0')), u""_s}});
    out.policy = policy(out.channels.back().name);
    out.defaults.policy = policy(out.channels.back().name);
    if (maybe())
        out.pingOut = PingOut{SecretRef{secret()}, Duration(10'000 + below(1'000'000))};
    if (maybe())
        out.listen = listen();
    if (maybe())
        out.bot = BotSettings{chat};
}

Configuration Generator::configuration()
{
    Configuration out;
    out.defaults = settings();
    for (int count = below(4); count > 0; --count) {
        GroupDefinition group{.name = name(u"group"_s), .needs = {}, .owner = {}, .settings = settings()};
        if (maybe())
            group.needs = target();
        if (maybe())
            group.owner = Owner{u"web-team@example.org"_s};
        out.groups.push_back(group);
    }
    for (int count = 1 + below(8); count > 0; --count) {
        MonitorDefinition monitor{.id = {u"id-%1"_s.arg(count)},
            .name = name(u"monitor"_s),
            .target = target(),
            .group = {},
            .settings = settings()};
        if (maybe())
            monitor.target = heartbeat(count);
        if (!out.groups.empty() && maybe())
            monitor.group = out.groups.back().name;
        if (!out.monitors.empty() && maybe())
            monitor.settings.dependsOn = QStringList{out.monitors.back().name};
        out.monitors.push_back(monitor);
    }
    for (int count = below(3); count > 0; --count)
        out.maintenance.push_back(maintenance(count, out));
    if (maybe()) {
        SoundSettings sound;
        sound.file = maybe() ? u"/srv/sounds/ñ bell.wav"_s : QString();
        sound.volume = 0.05 + 0.95 * m_random.generateDouble();
        sound.repeat = {SoundSettings::Repeat::Mode(below(3)), {}};
        if (sound.repeat.mode == SoundSettings::Repeat::Mode::Every)
            sound.repeat.every = Duration(1000 + below(86'399'000));
        sound.recovered = maybe();
        out.channels.push_back({u"sound"_s, sound});
    }
    if (maybe())
        tellPeople(out);
    return out;
}

} // namespace

QString awkwardText(QRandomGenerator &random)
{
    const QStringList &texts = awkwardTexts();
    const auto any = [&] { return texts.at(random.bounded(static_cast<int>(texts.size()))); };
    const QString text = random.bounded(3) ? any() : any() + any();
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

Configuration randomConfiguration(QRandomGenerator &random)
{
    return Generator(random).configuration();
}

} // namespace vigia
