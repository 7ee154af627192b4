// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/arguments.h"
#include "console/helptext.h"
#include "console/usagetext.h"

#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using What = decltype(Invocation::what);

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Q_DECLARE_METATYPE(What)

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<What>("what");
        const auto row = [](const char *line, const What &what) { QTest::newRow(line) << what; };
        using namespace arguments;
        const QString url = u"https://shop.example/health"_s;
        row("", Desktop{});
        row("--minimized", Desktop{true});
        row("--headless", Headless{});
        row("--headless --for-desktop", Headless{true});
        row("--version", Version{});
        row("--help", Help{});
        row("-h", Help{});
        row("ack --help", Help{Verb::Acknowledge});
        row("--help why", Help{Verb::Why});
        row("check --help --insecure", Help{Verb::Check});
        row("help", Help{});
        row("help ack", Help{Verb::Acknowledge});
        row("help log --follow", Help{Verb::Log});
        row("check https://shop.example/health", Check{.targets = {url}});
        row("check https://shop.example/health http://127.0.0.1:8080",
            Check{.targets = {url, u"http://127.0.0.1:8080"_s}});
        row("check HTTPS://[::1]/", Check{.targets = {u"HTTPS://[::1]/"_s}});
        row("check --expect 200-299,304 https://shop.example/health",
            Check{.targets = {url}, .expect = {{200, 299}, {304, 304}}});
        row("check https://shop.example/health --contains=alive --timeout=500ms --insecure --json",
            Check{.targets = {url}, .contains = u"alive"_s, .timeout = 500ms, .insecure = true, .json = true});
        row("check --contains=--x=y https://shop.example/health", Check{.targets = {url}, .contains = u"--x=y"_s});
        row("status", arguments::Status{});
        row("status Shop", arguments::Status{.name = u"Shop"_s});
        row("status --json", arguments::Status{.json = true});
        row("status -- --json", arguments::Status{.name = u"--json"_s});
        row("ack Shop", Act{command::Acknowledge{scope::One{u"Shop"_s}, {}, {}}});
        row("ack --all --note later", Act{command::Acknowledge{scope::All{}, {}, u"later"_s}});
        row("ack --group Web", Act{command::Acknowledge{scope::Group{u"Web"_s}, {}, {}}});
        row("mute", Act{command::Mute{.scope = scope::All{}, .duration = {}}});
        row("mute --all", Act{command::Mute{.scope = scope::All{}, .duration = {}}});
        row("mute Shop", Act{command::Mute{.scope = scope::One{u"Shop"_s}, .duration = {}}});
        row("mute --group Web", Act{command::Mute{.scope = scope::Group{u"Web"_s}, .duration = {}}});
        row("mute --for 1h", Act{command::Mute{.scope = scope::All{}, .duration = 1h}});
        row("unmute", Act{command::Unmute{scope::All{}}});
        row("unmute Shop", Act{command::Unmute{scope::One{u"Shop"_s}}});
        row("unmute --group Web", Act{command::Unmute{scope::Group{u"Web"_s}}});
        row("snooze Shop 1h", Act{command::Snooze{scope::One{u"Shop"_s}, 1h}});
        row("snooze --group Web 1h", Act{command::Snooze{scope::Group{u"Web"_s}, 1h}});
        row("away colleague 8h", Act{command::SetAway{u"colleague"_s, 8h}});
        row("away colleague 0s", Act{command::SetAway{u"colleague"_s, 0s}});
        row("back", Act{command::SetAway{}});
        row("send-again", Act{command::SendAgain{}});
        row("snooze --all 0s", Act{command::Snooze{scope::All{}, 0s}});
        row("pause Shop", Act{command::Pause{scope::One{u"Shop"_s}}});
        row("pause --all", Act{command::Pause{scope::All{}}});
        row("resume Shop", Act{command::Resume{scope::One{u"Shop"_s}}});
        row("resume --group Web", Act{command::Resume{scope::Group{u"Web"_s}}});
        row("why Shop", Why{u"Shop"_s});
        row("import -", Import{.file = u"-"_s});
        row("import shop.yml --dry-run --replace", Import{.file = u"shop.yml"_s, .dryRun = true, .replace = true});
        row("export", Export{});
        row("export all.yml", Export{u"all.yml"_s});
        row("secret set mail", arguments::Secret{.action = arguments::Secret::Action::Set, .name = u"mail"_s});
        row("secret forget team-bot",
            arguments::Secret{.action = arguments::Secret::Action::Forget, .name = u"team-bot"_s});
        row("secret list", arguments::Secret{});
        row("secret list --json", arguments::Secret{.json = true});
        const QString signal = u"https://vigia.example/signal"_s;
        row("beat https://vigia.example/signal", arguments::Beat{{.url = signal}, {}});
        row("beat https://vigia.example/signal --every 60s --name web-1 --user monitora --secret beats",
            arguments::Beat{
                {.url = signal, .every = 60s, .name = u"web-1"_s, .user = u"monitora"_s, .secret = u"beats"_s}, {}});
        row("beat --config endpoint.yml", arguments::Beat{{}, u"endpoint.yml"_s});
        row("beat --config endpoint.yml --secret beats", arguments::Beat{{.secret = u"beats"_s}, u"endpoint.yml"_s});
        row("log", arguments::Log{});
        row("log --follow", arguments::Log{.follow = true});
        row("log -f", arguments::Log{.follow = true});
    }
    void understands()
    {
        QFETCH(What, what);
        const auto invocation = parseArguments(words(QTest::currentDataTag()));
        QVERIFY2(invocation, invocation ? "" : qPrintable(usageText(invocation.error(), Language::english())));
        QVERIFY(invocation->what == what);
        QVERIFY(invocation->profile.isEmpty());
        const bool asksAPasswordStore = std::holds_alternative<arguments::Secret>(what);
        QVERIFY(invocation->patience == (asksAPasswordStore ? 20s : 10s));
    }

    void takesTheProfileAnywhere()
    {
        for (const char *line :
            {"--profile /p status", "status --profile /p", "status --profile=/p", "--profile /p --headless"}) {
            const auto invocation = parseArguments(words(line));
            QVERIFY(invocation);
            QCOMPARE(invocation->profile, u"/p"_s);
        }
        QVERIFY(parseArguments(words("status --timeout 3s"))->patience == 3s);
        QVERIFY(parseArguments(words("check http://a --timeout 3s"))->patience == 10s);
    }

    void keepsNamesWithSpacesAndQuotes()
    {
        const auto invocation = parseArguments({u"pause"_s, u"Base de \"datos\" ñ"_s});
        QVERIFY(invocation->what == What(arguments::Act{command::Pause{scope::One{u"Base de \"datos\" ñ"_s}}}));
    }

    void decidesOnASender()
    {
        QVERIFY(
            parseArguments({u"approve"_s, u"app 26"_s})->what == What(arguments::Act{command::Consent{u"app 26"_s}}));
        QVERIFY(parseArguments({u"approve"_s, u"app 26"_s, u"--group"_s, u"Web shops"_s})->what
            == What(arguments::Act{command::WatchSender{u"app 26"_s, u"Web shops"_s}}));
        QVERIFY(parseArguments({u"ignore"_s, u"app 26"_s})->what
            == What(arguments::Act{command::IgnoreSender{u"app 26"_s}}));
    }

    void saysWhatIsWrongAndWhatWouldBeRight_data()
    {
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *line, const char *sentence) {
            QTest::newRow(line) << QString::fromUtf8(sentence);
        };
        row("stauts", "There is no verb “stauts”. Did you mean “status”?");
        row("frobnicate", "There is no verb “frobnicate”.");
        row("ignore", "Something is missing: NAME");
        row("away colleague", "Something is missing: CHANNEL DURATION");
        row("beat", "Something is missing: URL");
        row("beat --every 60s", "Something is missing: URL");
        row("beat vigia.example/signal",
            "“vigia.example/signal” is no address that takes signals; right would be https://vigia.example/signal.");
        row("beat ftp://vigia.example/signal",
            "“ftp://vigia.example/signal” is no address that takes signals; right would be "
            "https://vigia.example/signal.");
        row("beat https://me:hunter2@vigia.example/signal",
            "The address holds a user or a password; leave them out, others can see them there.");
        row("beat http://x/signal http://y/signal", "“http://y/signal” is too much; quote a name that has spaces.");
        row("beat http://x/signal --every soon",
            "“soon” is no duration for --every; durations are 500ms, 20s, 5m, 2h, 1d.");
        row("beat http://x/signal --every 500ms", "“500ms” is out of range for --every; right would be 1s – 1d.");
        row("beat http://x/signal --every 2d", "“2d” is out of range for --every; right would be 1s – 1d.");
        row("beat http://x/signal --name web.1",
            "“web.1” is no name for this computer; right are letters, digits, _ and -, such as web-1.");
        row("beat http://x/signal --user monitora", "Something is missing: --secret NAME");
        row("beat http://x/signal --secret beats", "Something is missing: --user USER");
        row("beat http://x/signal --user me --secret Hunter2!",
            "The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.");
        row("beat http://x/ping/5c3d --name web-1",
            "“--name” and “http://x/ping/5c3d” do not go together; leave one of them out.");
        row("secret", "Something is missing: (set NAME | forget NAME | list)");
        row("secret set", "Something is missing: NAME");
        row("secret sett mail", "There is no verb “secret sett”. Did you mean “secret set”?");
        row("secret list mail", "“mail” is too much; quote a name that has spaces.");
        row("secret set mail --json", "“--json” and “set” do not go together; leave one of them out.");
        row("secret set mail hunter2",
            "A secret is no argument, others can see it there; its value is read from the input.");
        row("secret set mail my pass word",
            "A secret is no argument, others can see it there; its value is read from the input.");
        row("secret set Hunter2!", "The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.");
        row("secret forget ../x", "The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.");
        row("status --jsno", "There is no option “--jsno” here. Did you mean “--json”?");
        row("--headles", "There is no option “--headles” here. Did you mean “--headless”?");
        row("why --all", "There is no option “--all” here.");
        row("status -f", "There is no option “-f” here.");
        row("log -f --follow", "“--follow” stands there twice.");
        row("help stauts", "There is no verb “stauts”. Did you mean “status”?");
        row("mute Shop --all", "“--all” and “Shop” do not go together; leave one of them out.");
        row("pause", "Something is missing: (NAME | --group GROUP | --all)");
        row("--headless --minimized", "“--headless” and “--minimized” do not go together; leave one of them out.");
        row("status --headless", "There is no option “--headless” here.");
        row("status --json=yes", "“--json” takes no value.");
        row("status --json --json", "“--json” stands there twice.");
        row("mute --for", "“--for” needs a value: --for DURATION.");
        row("ack Shop --note=", "The value of “--note” is empty.");
        row("mute --for soon", "“soon” is no duration for --for; durations are 500ms, 20s, 5m, 2h, 1d.");
        row("mute --for 0s", "“0s” is too short for --for; it must be more than nothing.");
        row("mute --for -1h", "“-1h” is no duration for --for; durations are 500ms, 20s, 5m, 2h, 1d.");
        row("snooze Shop later", "“later” is no duration for snooze; durations are 500ms, 20s, 5m, 2h, 1d.");
        row("status --timeout 1", "“1” is no duration for --timeout; durations are 500ms, 20s, 5m, 2h, 1d.");
        row("ack", "Something is missing: (NAME | --group GROUP | --all)");
        row("ack Shop --all", "“--all” and “Shop” do not go together; leave one of them out.");
        row("snooze --all --group Web 1h", "“--all” and “--group” do not go together; leave one of them out.");
        row("snooze Shop", "Something is missing: (NAME | --group GROUP | --all) DURATION");
        row("snooze Shop --all 1h", "“--all” and “Shop” do not go together; leave one of them out.");
        row("check", "Something is missing: TARGET…");
        row("why", "Something is missing: NAME");
        row("mute Shop 1h", "“1h” is too much. Did you mean “--for 1h”?");
        row("mute Base datos", "“datos” is too much; quote a name that has spaces.");
        row("version", "There is no verb “version”. Did you mean “--version”?");
        row("headless", "There is no verb “headless”. Did you mean “--headless”?");
        row("why Base de", "“de” is too much; quote a name that has spaces.");
        row("log now", "“now” is too much; quote a name that has spaces.");
        row("check shop.example",
            "“shop.example” does not say how to look at it. Did you mean “https://shop.example”?");
        row("check localhost:8080/x",
            "“localhost:8080/x” does not say how to look at it. Did you mean “http://localhost:8080/x”?");
        row("check tcp://h:25", "“tcp://” is not available in this version.");
        row("check ping://h", "“ping://” is not available in this version.");
        row("check dns://s/n?type=A", "“dns://” is not available in this version.");
        row("check tls://h:443", "“tls://” is not available in this version.");
        row("check file:///etc/passwd",
            "“file:///etc/passwd” is no address that can be checked; right would be https://shop.example/health.");
        row("check http://https://shop.example",
            "“http://https://shop.example” is no address that can be checked; right would be "
            "https://shop.example/health.");
        row("check http://",
            "“http://” is no address that can be checked; right would be https://shop.example/health.");
        row("check http://h:99999/",
            "“http://h:99999/” is no address that can be checked; right would be https://shop.example/health.");
        row("check https://me:hunter2@h/",
            "The address holds a user or a password; leave them out, others can see them there.");
        row("check http://h --expect 299-200", "“299-200” are no HTTP statuses; right would be 200-299,304.");
        row("check http://h --expect 99", "“99” are no HTTP statuses; right would be 200-299,304.");
        row("check http://h --expect 200,", "“200,” are no HTTP statuses; right would be 200-299,304.");
        row("check http://h --expect 0200", "“0200” are no HTTP statuses; right would be 200-299,304.");
        row("check http://good http://me:hunter2@h/",
            "The address holds a user or a password; leave them out, others can see them there.");
    }
    void saysWhatIsWrongAndWhatWouldBeRight()
    {
        QFETCH(QString, sentence);
        const auto invocation = parseArguments(words(QTest::currentDataTag()));
        QVERIFY(!invocation);
        const QStringList lines = usageText(invocation.error(), Language::english()).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], sentence);
        QVERIFY(lines[1].startsWith(u"See: vigia "_s));
    }

    void refusesEmptyWords()
    {
        QVERIFY(!parseArguments({u"status"_s, QString()}));
        QVERIFY(!parseArguments({QString()}));
        QVERIFY(!parseArguments({u"check"_s, QString()}));
    }

    void showsForeignWordsAsText()
    {
        const auto invocation = parseArguments({u"\x1b[2Jx\n"_s});
        QVERIFY(!usageText(invocation.error(), Language::english()).contains(u'\x1b'));
    }

    void alignsTheHelpOfOneTextInOneColumn()
    {
        const QStringList codes = Language::supported();
        for (const QString &code : codes) {
            const Language language = *Language::named(code);
            for (const QString &text : {helpText(language), helpText(*verbSpec(u"log"), language)}) {
                QList<qsizetype> columns;
                const QStringList lines = text.split(u'\n');
                for (const QString &line : lines) {
                    static const QRegularExpression row(u"^  (\\S.*?)  +\\S"_s);
                    const auto match = row.match(line);
                    // The numbers of the exit codes are a table of their own.
                    if (match.hasMatch() && match.capturedLength(1) > 1)
                        columns.append(match.capturedLength(0));
                }
                QVERIFY(columns.size() >= 4);
                QCOMPARE(columns.count(columns.first()), columns.size());
            }
        }
    }

    void helpsWithEveryVerbAndOptionInEveryLanguage()
    {
        const QStringList codes = Language::supported();
        for (const QString &code : codes) {
            const Language language = *Language::named(code);
            for (const VerbSpec &verb : verbSpecs()) {
                QVERIFY(helpText(language).contains(QLatin1StringView(verb.name)));
                const QString help = helpText(verb, language);
                for (const OptionSpec &option : verb.options)
                    QVERIFY(help.contains(QLatin1StringView(option.name)));
                QVERIFY(help.contains(u"--profile DIR"_s));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
