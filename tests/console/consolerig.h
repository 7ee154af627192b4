// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"
#include "ipc/fakefacade.h"
#include "support/simulatedworld.h"
#include "world/qttimers.h"

#include <QCoreApplication>
#include <QTest>

namespace vigia {

class TextList final : public TextSink
{
public:
    bool write(const QByteArray &bytes) override
    {
        if (!isOpen)
            return false;
        text += QString::fromUtf8(bytes);
        return true;
    }
    bool isTerminal() const override { return terminal; }
    QString trouble() const override { return words; }

    QString text;
    QString words; //!< of the system, where it is not open
    bool terminal = false;
    bool isOpen = true;
};

//! Passes everything on to a façade that outlives it, as a connection to an instance does.
class Connection final : public Facade
{
public:
    explicit Connection(FakeFacade &instance)
        : m_instance(instance)
    {
        connect(&instance, &Facade::transitionRecorded, this, &Facade::transitionRecorded);
        connect(&instance, &Facade::ended, this, &Facade::ended);
    }
    void execute(const Command &command, Done done) override { m_instance.execute(command, std::move(done)); }

private:
    FakeFacade &m_instance;
};

//! Answers every look at once with what was set for its target; others hang until they are cancelled.
class TargetProber final : public Prober
{
public:
    explicit TargetProber(std::map<QString, ProbeResult> results, std::vector<ProbeRequest> &requests)
        : m_results(std::move(results))
        , m_requests(requests)
    {
    }
    ~TargetProber() override
    {
        for (const Done &done : std::exchange(m_hanging, {}))
            done(ProbeResult{.cause = Cause::Cancelled});
    }

    ProbeTicket start(const ProbeRequest &request, Done done) override
    {
        m_requests.push_back(request);
        const auto found = m_results.find(std::get<QString>(std::get<HttpTarget>(request.target).url));
        if (found == m_results.end())
            m_hanging.push_back(std::move(done));
        else
            QTimer::singleShot(0, &m_context, [result = found->second, done] { done(result); });
        return ProbeTicket(m_requests.size());
    }
    void cancel(ProbeTicket) override { }

private:
    std::map<QString, ProbeResult> m_results;
    std::vector<ProbeRequest> &m_requests;
    std::vector<Done> m_hanging;
    QObject m_context;
};

//! A password store that outlives the console that opened it.
class KeptSecrets final : public SecretStore
{
public:
    KeptSecrets(std::map<QString, QString> &kept, const std::optional<SecretError> &error)
        : m_kept(kept)
        , m_error(error)
    {
    }
    void fetch(const QString &, Done done) override { done(unexpected(SecretError::Unavailable)); }
    void store(const QString &name, const QString &value, Kept done) override
    {
        if (m_error)
            return done(unexpected(SecretError(*m_error)));
        m_kept.insert_or_assign(name, value);
        done({});
    }
    void forget(const QString &name, Kept done) override
    {
        if (m_error)
            return done(unexpected(SecretError(*m_error)));
        if (m_kept.erase(name) == 0)
            return done(unexpected(SecretError::Absent));
        done({});
    }
    void look(const QString &, Kept done) override { done(unexpected(SecretError::Unavailable)); }

private:
    std::map<QString, QString> &m_kept;
    const std::optional<SecretError> m_error;
};

//! Every beat ends as the test says.
class KeptBeats final : public BeatSender
{
public:
    KeptBeats(std::vector<BeatOrder> &beats, const DeliveryOutcome &outcome)
        : m_beats(beats)
        , m_outcome(outcome)
    {
    }
    void send(const BeatOrder &order, Done done) override
    {
        m_beats.push_back(order);
        done(m_outcome);
    }

private:
    std::vector<BeatOrder> &m_beats;
    const DeliveryOutcome &m_outcome;
};

//! The console with everything around it faked. Defaults: an instance is running.
struct ConsoleRig {
    TextList out, err;
    FakeFacade instance, offline;
    test::SimulatedWorld world;
    QtTimers timers;
    bool running = true;
    std::optional<CommandError> cannotOpen;
    QString missingFolder; //!< where there is none
    bool hasDesktop = false;
    QByteArray input;
    std::optional<QByteArray> secretInput = QByteArray();
    bool hasKeychain = true;
    std::map<QString, QString> kept; //!< in the password store
    std::optional<SecretError> keychainError;
    std::map<QString, ProbeResult> results;
    std::vector<ProbeRequest> requests;
    std::vector<BeatOrder> beats;
    DeliveryOutcome beatOutcome{.fate = DeliveryOutcome::Fate::Accepted};
    QStringList touched; //!< which factories were called, with their profile
    std::optional<int> exitCode;
    int finishedCalls = 0;

    Environment environment{
        .out = out,
        .err = err,
        .language = Language::english(),
        .clock = world,
        .timers = timers,
        .version = QStringLiteral("1.2.3"),
        .user = QStringLiteral("ana"),
        .computer = QStringLiteral("web-1.example"),
        .sayOrLose = [this](const QByteArray &line) { out.write(line); },
        .readInput = [this](qint64) { return input; },
        .readSecret = [this](const QString &, qint64) { return secretInput; },
        .makeProber =
            [this] {
                touched.append(QStringLiteral("prober"));
                return std::make_unique<TargetProber>(results, requests);
            },
        .openKeychain = [this](const QString &profile) -> std::unique_ptr<SecretStore> {
            touched.append(QStringLiteral("keychain ") + profile);
            return hasKeychain ? std::make_unique<KeptSecrets>(kept, keychainError) : nullptr;
        },
        .makeBeatSender =
            [this](const QString &profile) {
                touched.append(QStringLiteral("beats ") + profile);
                return std::make_unique<KeptBeats>(beats, beatOutcome);
            },
        .connect = [this](const QString &profile, Duration, bool) -> std::unique_ptr<Facade> {
            touched.append(QStringLiteral("connect ") + profile);
            if (!running)
                instance.answer = unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}});
            return std::make_unique<Connection>(instance);
        },
        .openProfile = [this](const QString &profile) -> Result<std::unique_ptr<Facade>, CommandError> {
            touched.append(QStringLiteral("open ") + profile);
            if (cannotOpen)
                return unexpected(*cannotOpen);
            return std::unique_ptr<Facade>(std::make_unique<Connection>(offline));
        },
        .missingFolder = [this](const QString &) { return missingFolder; },
        .watch =
            [this](const QString &profile, bool forDesktop, const std::function<void(int)> &finished) {
                touched.append(
                    (forDesktop ? QStringLiteral("watch for the desktop ") : QStringLiteral("watch ")) + profile);
                finished(0);
            },
        .startDesktop =
            [this](const QString &profile, bool minimized) {
                touched.append(
                    (minimized ? QStringLiteral("desktop minimized ") : QStringLiteral("desktop ")) + profile);
                return hasDesktop;
            },
        .transitionLine =
            [](const TransitionView &transition) { return QString::number(transition.id) + transition.name; },
    };
    Console console{environment};

    void start(const QStringList &words)
    {
        console.run(words, [this](int code) {
            ++finishedCalls;
            exitCode = code;
        });
    }
    //! The exit code; -1 when it does not end.
    int run(const QStringList &words)
    {
        start(words);
        if (!QTest::qWaitFor([this] { return exitCode.has_value(); }))
            return -1;
        QCoreApplication::processEvents();
        return finishedCalls == 1 ? *exitCode : -1;
    }
};

} // namespace vigia
