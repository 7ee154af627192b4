// SPDX-License-Identifier: GPL-3.0-or-later
#include "botrig.h"

namespace vigia::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

BotRig::BotRig(const QByteArray &configuration)
{
    secrets.values = {{u"bot"_s, QLatin1StringView(BotChat::token)}};
    const Answer imported = ask(command::Import{configuration, u"x.yml"_s});
    if (!imported)
        qFatal("%s", qPrintable(imported.error().lines.join(u'\n')));
}

void BotRig::start(const QString &language)
{
    Bot::Parts parts;
    parts.keep = [this](const QByteArray &cursor, const std::function<void()> &done) {
        kept.append(cursor);
        if (!storeHangs)
            rig.world.defer(done);
    };
    parts.report = [this](const std::optional<HealthView::Trouble> &trouble) { troubles.push_back(trouble); };
    m_bot.reset();
    m_bot = std::make_unique<Bot>(Bot::World{door.facade, secrets, rig.world, rig.world}, parts,
        kept.isEmpty() ? QByteArray() : kept.constLast());
    TelegramWay way;
    way.chat = QString::number(BotChat::home);
    way.secret = {u"bot"_s};
    way.api = chat.api();
    m_bot->configure(Bot::Settings{u"chat"_s, way, *Language::named(language)});
}

bool BotRig::waitFor(const std::function<bool()> &isSo, int patience)
{
    return QTest::qWaitFor(
        [&] {
            rig.world.advance(1ms);
            return isSo();
        },
        patience);
}

QString BotRig::answerTo(const QString &text)
{
    const qsizetype before = chat.said().size();
    chat.write(text, rig.world.utc());
    waitFor([&] { return chat.said().size() > before; });
    return chat.said().value(before);
}

QString BotRig::pressAnswer(const QJsonObject &message, int button)
{
    const auto answers = [this] { return chat.accepted(u"answerCallbackQuery"_s); };
    const qsizetype before = answers().size();
    chat.press(message, button);
    waitFor([&] { return answers().size() > before; });
    return answers().value(before)[u"text"_s].toString();
}

MonitorView BotRig::monitor(const QString &name)
{
    return std::get<StatusView>(*ask(command::GetStatus{name})).monitors.at(0);
}

} // namespace vigia::test
