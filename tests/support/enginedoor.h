// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginefacade.h"
#include "support/enginerig.h"
#include "support/fakesecrets.h"

#include <QTest>

namespace vigia::test {

//! Says of every secret that it lies in the keychain.
class KnownPlaces final : public SecretPlaces
{
public:
    void find(const QString &, Found found) override { found(SecretPlace::Keychain); }
    bool hasKeychain() const override { return true; }
};

//! Opens every way but `sound` to one channel, and knows what it was asked to open.
class FakeTrials final : public ChannelTrials
{
public:
    std::optional<ChannelRoute> routeOf(const TriedChannel &asked) override
    {
        tried = asked;
        if (std::holds_alternative<SoundSettings>(asked.definition.way))
            return std::nullopt;
        return ChannelRoute{channel, {}};
    }
    void findChats(const TelegramWay &way, const TriedChannel &asked, Found found) override
    {
        tried = asked;
        found({.botUser = way.secret.name});
    }
    std::shared_ptr<FakeChannel> channel = std::make_shared<FakeChannel>();
    TriedChannel tried;
};

//! The engine's own door, in a simulated world.
struct Door {
    EngineRig rig;
    ConfigurationKeeper keeper{*rig.store};
    KnownPlaces places;
    SecretNames secretNames{*rig.store, {}};
    FakeKeychain keychain;
    FakeTrials trials;
    ReportDesk reports{*rig.engine, keeper, *rig.store, rig.world, rig.world};
    EngineFacade facade;
    HealthView health;

    explicit Door(const QByteArray &generalMute = {})
        : facade({*rig.engine, keeper, *rig.store, *rig.outbox, rig.prober, trials, places, secretNames, reports,
                     rig.world, rig.world, false, &keychain, &keychain},
            generalMute)
    {
        QObject::connect(
            &facade, &Facade::healthChanged, &facade, [this](const HealthView &changed) { health = changed; });
    }

    Answer ask(const Command &command)
    {
        std::optional<Answer> answer;
        facade.execute(command, [&](const Answer &given) { answer = given; });
        const bool answered = QTest::qWaitFor([&] {
            rig.world.advance(std::chrono::milliseconds(1));
            return answer.has_value();
        });
        return answered ? *answer : unexpected(CommandError{CommandErrorCode::NoAnswer, {}, {}});
    }
};

} // namespace vigia::test
