// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/buttons.h"

#include <QJsonArray>
#include <QTest>

using namespace vigia;
using namespace vigia::bot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon(1'700'000'000s);

MessageItem item(int number, AlertKind kind = AlertKind::Down)
{
    MessageItem item;
    item.kind = kind;
    item.monitor = MonitorId{QString::number(number).rightJustified(64, u'0')}; // the longest there are
    item.incident = 1000 + number;
    return item;
}

Message message(std::vector<MessageItem> items)
{
    Message message;
    message.created = noon;
    message.items = std::move(items);
    return message;
}

MonitorView open(int number, UtcTime since = noon - 1min)
{
    MonitorView view;
    view.id = item(number).monitor;
    view.incident = item(number).incident;
    view.since = since;
    return view;
}

QStringList labelsOf(const QJsonObject &keyboard)
{
    QStringList labels;
    for (const QJsonValue &button : keyboard[u"inline_keyboard"_s][0].toArray())
        labels.append(button[u"text"_s].toString());
    return labels;
}

Press pressOf(const QJsonObject &keyboard, int button)
{
    const QString data = keyboard[u"inline_keyboard"_s][0][button][u"callback_data"_s].toString();
    const auto press = pressIn(data);
    return press ? *press : pressed::Keep{};
}

} // namespace

class ButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standUnderAnOutage()
    {
        const QJsonObject keyboard = alertKeyboard(message({item(1)}), Language::english());
        QCOMPARE(labelsOf(keyboard), QStringList({u"Acknowledge"_s, u"Mute 1 h"_s, u"Check now"_s}));
        QVERIFY(std::holds_alternative<pressed::Acknowledge>(pressOf(keyboard, 0)));
        QVERIFY(std::holds_alternative<pressed::Mute>(pressOf(keyboard, 1)));
        QVERIFY(std::holds_alternative<pressed::Check>(pressOf(keyboard, 2)));
    }

    void standUnderNothingElse()
    {
        for (const AlertKind kind : {AlertKind::Up, AlertKind::WarningEnded, AlertKind::Blind, AlertKind::Test})
            QVERIFY(alertKeyboard(message({item(1, kind)}), Language::english()).isEmpty());
        MessageItem withoutOutage = item(1);
        withoutOutage.incident = 0;
        QVERIFY(alertKeyboard(message({withoutOutage}), Language::english()).isEmpty());
    }

    void meanTheOutagesThatWereToldAndNoOthers()
    {
        const QJsonObject keyboard =
            alertKeyboard(message({item(1), item(2, AlertKind::Still), item(3, AlertKind::Up)}), Language::english());
        QCOMPARE(labelsOf(keyboard).first(), u"Acknowledge all"_s);
        const auto press = std::get<pressed::Acknowledge>(pressOf(keyboard, 0));
        MonitorView laterOutage = open(2);
        ++laterOutage.incident;
        StatusView view;
        view.monitors = {open(1), laterOutage, open(3), open(4)};
        const auto found = meant(press.outages, view);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, item(1).monitor);
        view.monitors = {open(4)};
        QVERIFY(meant(press.outages, view).empty());
    }

    void ofManyOutagesMeanAllThatHadBegun()
    {
        std::vector<MessageItem> items;
        for (int i = 0; i < 500; ++i)
            items.push_back(item(i));
        const auto press =
            std::get<pressed::Acknowledge>(pressOf(alertKeyboard(message(items), Language::english()), 0));
        StatusView view;
        view.monitors = {open(1), open(2, noon + 1s), MonitorView{}};
        const auto found = meant(press.outages, view);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].id, item(1).monitor);
    }

    void fitWhatTelegramGivesBack()
    {
        for (int count : {1, 2, 9, 10, 11, 500}) {
            std::vector<MessageItem> items;
            for (int i = 0; i < count; ++i)
                items.push_back(item(i));
            const QJsonObject keyboard = alertKeyboard(message(items), Language::english());
            for (int i = 0; i < 3; ++i) {
                const QString data = keyboard[u"inline_keyboard"_s][0][i][u"callback_data"_s].toString();
                QVERIFY2(data.toUtf8().size() <= 64, qPrintable(data));
            }
        }
    }

    void areReadBackAsTheyWereWritten()
    {
        const Outages some{{digestOf(u"a.1"_s), digestOf(u"b.2"_s)}, {}};
        const Outages all{{}, noon};
        const std::vector<Press> presses{pressed::Acknowledge{some}, pressed::Acknowledge{all}, pressed::Mute{some},
            pressed::Check{all}, pressed::Watch{u"abcdef"_s}, pressed::Ignore{u"abcdef"_s}, pressed::Remove{u"k1"_s},
            pressed::Keep{u"k1"_s}};
        for (const Press &press : presses)
            QVERIFY2(pressIn(dataOf(press)) == std::optional(press), qPrintable(dataOf(press)));
    }

    void whatNobodyWroteMeansNothing()
    {
        for (const char *data : {"", "a", "a:", "x:abcdef", "a:abc", "a:@", "a:@!", "abcdef", "::::"})
            QVERIFY2(!pressIn(QString::fromUtf8(data)), data);
    }
};

QTEST_APPLESS_MAIN(ButtonsTest)
#include "buttons_test.moc"
