// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclients.h"

#include "descriptors.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>

namespace vigia {

namespace {

constexpr quint32 usesPerManager = 256;
constexpr auto lifeOfManager = std::chrono::seconds(5);


} // namespace

struct HttpClients::Generation {
    Generation(const QNetworkProxy &through, std::shared_ptr<int> counter)
        : proxy(through)
        , alive(std::move(counter))
    {
        ++*alive;
        manager.setProxy(proxy);
        manager.setAutoDeleteReplies(false);
    }
    ~Generation() { --*alive; }
    Q_DISABLE_COPY_MOVE(Generation)

    std::optional<QString> unusedName(const QString &endpoint, const QString &name, bool encrypted);

    const QNetworkProxy proxy;
    const std::shared_ptr<int> alive;
    const Steady::time_point born = Steady::now();
    quint32 uses = 0;
    QHash<QString, quint32> usesByEndpoint;
    QNetworkAccessManager manager;
};

std::optional<QString> HttpClients::Generation::unusedName(const QString &endpoint, const QString &name, bool encrypted)
{
    if (!encrypted)
        return QString::number(uses);
    quint32 &variant = usesByEndpoint[endpoint + u'/' + name.toLower()];
    const auto spelt = spelling(name, variant);
    if (spelt)
        ++variant;
    return spelt;
}

HttpClients::HttpClients() = default;
HttpClients::~HttpClients() = default;

std::optional<HttpClients::Lease> HttpClients::take(const QNetworkProxy &proxy, const QString &endpoint,
                                                    const QString &name, bool encrypted)
{
    prune();
    const auto lease = [&](const std::shared_ptr<Generation> &generation) -> std::optional<Lease> {
        const auto unused = generation->unusedName(endpoint, name, encrypted);
        if (!unused)
            return std::nullopt;
        ++generation->uses;
        return Lease{generation, &generation->manager, *unused};
    };
    for (const auto &generation : m_open) {
        if (generation->proxy != proxy)
            continue;
        if (auto found = lease(generation))
            return found;
    }
    const auto fresh = create(proxy);
    return fresh ? lease(fresh) : std::nullopt;
}

std::shared_ptr<HttpClients::Generation> HttpClients::create(const QNetworkProxy &proxy)
{
    if (!haveSpareDescriptors())
        return nullptr;
    m_open.push_back(std::make_shared<Generation>(proxy, m_alive));
    return m_open.back();
}

void HttpClients::prune()
{
    const auto now = Steady::now();
    std::erase_if(m_open, [now](const std::shared_ptr<Generation> &generation) {
        return generation->uses >= usesPerManager || now - generation->born > lifeOfManager;
    });
}

void HttpClients::giveBack(Lease lease, QNetworkReply *reply)
{
    if (reply)
        reply->deleteLater();
    // A manager must not go while one of its replies is still on the call stack.
    if (m_returned.empty())
        QMetaObject::invokeMethod(this, [this] { m_returned.clear(); }, Qt::QueuedConnection);
    m_returned.push_back(std::move(lease));
}

int HttpClients::managers() const
{
    return *m_alive;
}

std::optional<QString> spelling(const QString &name, quint32 variant)
{
    const bool hasLetters = QHostAddress(name).isNull();
    QString spelt = name.toLower();
    for (QChar &c : spelt) {
        if (!hasLetters || c < u'a' || c > u'z')
            continue;
        if (variant & 1U)
            c = c.toUpper();
        variant >>= 1U;
    }
    return variant == 0 ? std::optional(spelt) : std::nullopt;
}

} // namespace vigia
