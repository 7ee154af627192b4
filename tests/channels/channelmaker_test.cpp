// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/channelmaker.h"
#include "channels/commandchannel.h"
#include "channels/mailchannel.h"
#include "channels/telegramchannel.h"
#include "channels/webhookchannel.h"
#include "support/fakesecrets.h"
#include "support/simulatedworld.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;

class ChannelMakerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEveryWayThereIs();
    void makesNothingOfSound();
    void makesNoMailWithoutItsAccount();

private:
    std::shared_ptr<Channel> made(const decltype(ChannelDefinition::way) &way)
    {
        return makeChannel({.name = QStringLiteral("x"), .way = way}, {{.name = QStringLiteral("mine"), .smtp = {}}},
            {m_secrets, m_transfers, m_world});
    }

    CurlLibrary m_library;
    FakeSecrets m_secrets;
    Transfers m_transfers{m_library};
    SimulatedWorld m_world;
};

void ChannelMakerTest::makesEveryWayThereIs()
{
    QVERIFY(std::dynamic_pointer_cast<MailChannel>(made(EmailWay{.account = QStringLiteral("mine"), .to = {}})));
    QVERIFY(std::dynamic_pointer_cast<TelegramChannel>(made(TelegramWay{})));
    QVERIFY(std::dynamic_pointer_cast<WebhookChannel>(made(WebhookWay{})));
    QVERIFY(std::dynamic_pointer_cast<CommandChannel>(made(CommandWay{})));
}

void ChannelMakerTest::makesNothingOfSound()
{
    QVERIFY(!made(SoundSettings{}));
}

void ChannelMakerTest::makesNoMailWithoutItsAccount()
{
    QVERIFY(!made(EmailWay{.account = QStringLiteral("another"), .to = {}}));
}

QTEST_GUILESS_MAIN(ChannelMakerTest)
#include "channelmaker_test.moc"
