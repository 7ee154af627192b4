// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecrets.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace vigia {

namespace {

SecretError errorFrom(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretError::Denied;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return SecretError::Unavailable;
    }
    return SecretError::Unavailable;
}

//! Why there is no use in asking for a secret in this state.
std::optional<SecretError> obstacle(KeyringState state)
{
    switch (state) {
    case KeyringState::Open:
    case KeyringState::Empty:
    case KeyringState::Absent: // of the Secret Service; KWallet may be there
    case KeyringState::Unasked:
        return std::nullopt;
    case KeyringState::Locked:
        return SecretError::Locked;
    case KeyringState::NoBus:
    case KeyringState::Silent:
        return SecretError::Unavailable;
    }
    Q_UNREACHABLE();
}

//! What \a error means: libraries say of a store that was locked meanwhile that it has no such entry, or that it denies
//! access, and have no name for the refusal of one that answers.
void judge(const AskKeyring &keyring, QKeychain::Error error, std::function<void(SecretError)> done)
{
    keyring([error, done = std::move(done)](KeyringState state) {
        const bool isRefusal = error == QKeychain::OtherError && state == KeyringState::Open;
        done(obstacle(state).value_or(isRefusal ? SecretError::Denied : errorFrom(error)));
    });
}

//! It destroys itself when it has finished. Never before: the libraries below still hold it.
template <typename Job>
Job *jobFor(const QString &service, const QString &name)
{
    auto *job = new Job(service);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

KeychainSecrets::KeychainSecrets(
    QString service, AskKeyring keyring, OpenKeyring opening, const Clock &clock, Timers &timers)
    : m_service(std::move(service))
    , m_keyring(std::move(keyring))
    , m_opening(std::move(opening))
    , m_clock(clock)
    , m_timers(timers)
{
}

KeychainSecrets::~KeychainSecrets()
{
    for (const auto &[name, reading] : std::exchange(m_readings, {})) {
        for (const Done &done : std::exchange(reading->waiting, {}))
            done(unexpected(SecretError::Unavailable));
    }
    for (const OrderPtr &pending : std::exchange(m_orders, {}))
        pending->done(unexpected(SecretError::Unavailable));
}

void KeychainSecrets::fetch(const QString &name, Done done)
{
    const auto found = m_readings.find(name);
    const bool isUnderWay = found != m_readings.end();
    const ReadingPtr reading = isUnderWay ? found->second : std::make_shared<Reading>();
    const bool isFirst = reading->waiting.empty();
    reading->waiting.push_back(std::move(done));
    if (!isUnderWay) {
        reading->name = name;
        reading->deadline = m_timers.create([this, weak = std::weak_ptr(reading)] {
            // The reading itself goes on; it may be what the system asks the person about.
            for (const Done &overdue : std::exchange(weak.lock()->waiting, {}))
                overdue(unexpected(SecretError::Unavailable));
        });
        m_readings.emplace(name, reading);
    }
    if (isFirst)
        reading->deadline->start(patience);
    if (isUnderWay)
        return;
    m_keyring([this, reading](KeyringState state) {
        const auto why = obstacle(state);
        if (state == KeyringState::Locked)
            askToUnlock();
        if (why)
            settle(reading, unexpected(*why));
        else
            read(reading);
    });
}

void KeychainSecrets::read(const ReadingPtr &reading)
{
    auto *job = jobFor<QKeychain::ReadPasswordJob>(m_service, reading->name);
    connect(job, &QKeychain::Job::finished, this, [this, job, reading] {
        if (job->error() == QKeychain::NoError)
            settle(reading, job->textData());
        else
            judge(m_keyring, job->error(), [this, reading](SecretError why) { settle(reading, unexpected(why)); });
    });
    job->start();
}

void KeychainSecrets::settle(const ReadingPtr &reading, const Result<QString, SecretError> &result)
{
    reading->deadline->stop();
    m_readings.erase(reading->name);
    for (const Done &done : std::exchange(reading->waiting, {}))
        done(result);
}

//! What comes of it shows at the next fetch(). QtKeychain would ask as well, but carries out nothing else until the
//! person has answered – who may have opened the store in another way meanwhile.
void KeychainSecrets::askToUnlock()
{
    const bool wasAskedLately = m_lastAsked && m_clock.now() - *m_lastAsked < askAgain;
    if (m_isAsking || wasAskedLately)
        return;
    m_isAsking = true;
    m_opening([self = QPointer(this)] {
        if (!self)
            return;
        self->m_isAsking = false;
        self->m_lastAsked = self->m_clock.now();
    });
}

void KeychainSecrets::look(const QString &name, Kept done)
{
    m_keyring([this, name, done = std::move(done)](KeyringState state) {
        if (const auto why = obstacle(state))
            return done(unexpected(*why));
        fetch(name, [done](const Result<QString, SecretError> &secret) {
            if (secret)
                done({});
            else
                done(unexpected(secret.error()));
        });
    });
}

void KeychainSecrets::store(const QString &name, const QString &value, Kept done)
{
    const OrderPtr pending = order(std::move(done));
    whenWritable(pending, [this, pending, name, value] {
        auto *job = jobFor<QKeychain::WritePasswordJob>(m_service, name);
        job->setTextData(value);
        connect(job, &QKeychain::Job::finished, this, [this, job, pending] {
            if (job->error() == QKeychain::NoError)
                settle(pending, {});
            else
                judge(m_keyring, job->error(), [this, pending](SecretError why) { settle(pending, unexpected(why)); });
        });
        job->start();
    });
}

void KeychainSecrets::forget(const QString &name, Kept done)
{
    const OrderPtr pending = order(std::move(done));
    // To QtKeychain removing nothing is a success, and so it is in a store that is locked.
    look(name, [this, pending, name](const Result<void, SecretError> &there) {
        if (!there)
            return settle(pending, there);
        auto *job = jobFor<QKeychain::DeletePasswordJob>(m_service, name);
        connect(job, &QKeychain::Job::finished, this, [this, job, pending] {
            if (job->error() == QKeychain::NoError)
                settle(pending, {});
            else
                judge(m_keyring, job->error(), [this, pending](SecretError why) { settle(pending, unexpected(why)); });
        });
        job->start();
    });
}

KeychainSecrets::OrderPtr KeychainSecrets::order(Kept done)
{
    const auto made = std::make_shared<Order>();
    made->done = std::move(done);
    made->deadline = m_timers.create(
        [this, weak = std::weak_ptr(made)] { settle(weak.lock(), unexpected(SecretError::Unavailable)); });
    made->deadline->start(patience);
    m_orders.insert(made);
    return made;
}

void KeychainSecrets::settle(const OrderPtr &pending, const Result<void, SecretError> &result)
{
    if (m_orders.erase(pending) == 0)
        return; // overdue, and answered
    pending->deadline->stop();
    pending->done(result);
}

void KeychainSecrets::whenWritable(const OrderPtr &pending, std::function<void()> goOn)
{
    m_keyring([this, pending, goOn = std::move(goOn)](KeyringState state) {
        if (const auto why = obstacle(state))
            settle(pending, unexpected(*why));
        else if (m_orders.contains(pending))
            goOn();
    });
}

} // namespace vigia
