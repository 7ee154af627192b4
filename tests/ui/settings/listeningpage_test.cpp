// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "exchange/entitydocuments.h"
#include "settings/listeningpage.h"
#include "settings/listenusereditor.h"
#include "support/scriptedfacade.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia {

namespace {

constexpr auto listensAt = "Address for clients";

//! The page over a façade that takes up what is stored, as the engine does.
struct Rig {
    explicit Rig(const std::optional<ListenSettings> &listen = {})
        : configured(listen)
    {
        facade.answer = [this](const Command &command) { return answer(command); };
        profile.emplace(facade, speech);
        secrets.emplace(*profile);
        makePage();
    }

    void makePage()
    {
        page.emplace(*profile, *secrets, draft, QStringList{u"192.0.2.7"_s});
        page->resize(700, 1400);
        page->show();
    }

    Answer answer(const Command &command)
    {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            view.defaults = "{}";
            view.policy = "{}";
            if (configured)
                view.listen = listenDocument(*configured);
            return Reply(view);
        }
        if (const auto *edit = std::get_if<command::Edit>(&command)) {
            if (refusal)
                return unexpected(*refusal);
            configured = *listenFromDocument(*edit->listen);
            QMetaObject::invokeMethod(
                &facade, [this] { Q_EMIT facade.configurationChanged(); }, Qt::QueuedConnection);
            return Reply(ImportView{});
        }
        if (std::holds_alternative<command::ListSecrets>(command))
            return Reply(SecretsView{kept, true});
        if (const auto *keep = std::get_if<command::KeepSecret>(&command))
            kept.push_back({keep->name, SecretPlace::Keychain, true});
        if (std::holds_alternative<command::GetReportKey>(command))
            return Reply(told);
        return Reply(Affected{1});
    }

    bool isReady()
    {
        return QTest::qWaitForWindowExposed(&*page) && QTest::qWaitFor([this] { return profile->isLoaded(); });
    }
    bool isStored(const ListenSettings &wanted)
    {
        return QTest::qWaitFor([&] { return configured == wanted && profile->configuration().listen == wanted; });
    }

    QLineEdit *line(const QString &name) { return named<QLineEdit>(*page, name); }
    QCheckBox *box(const QString &text) { return button<QCheckBox>(*page, text); }
    QPushButton *push(const QString &text) { return button<QPushButton>(*page, text); }
    QComboBox &where() { return *named<QComboBox>(*page, u"Where"_s); }
    void type(const QString &field, const QString &text)
    {
        QLineEdit *edit = line(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const QString &text)
    {
        const int at = where().findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        where().setCurrentIndex(at);
        Q_EMIT where().activated(at);
    }
    void answerQuestion(const QString &text)
    {
        auto *question = page->findChild<QMessageBox *>(u"deleteQuestion"_s);
        QVERIFY(question);
        QTest::mouseClick(button<QPushButton>(*question, text), Qt::LeftButton);
        QTRY_VERIFY(!page->findChild<QMessageBox *>(u"deleteQuestion"_s));
    }
    QString text()
    {
        QStringList said;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(&*page))
                said += label->text();
        }
        return said.join(u'\n');
    }

    Speech speech{Language::english()};
    ScriptedFacade facade;
    std::optional<ListenSettings> configured;
    std::optional<CommandError> refusal;
    std::vector<SecretView> kept;
    QString told;
    std::optional<ProfileSettings> profile;
    std::optional<KeptSecrets> secrets;
    std::optional<ListenDraft> draft;
    std::optional<ListeningPage> page;
};

} // namespace

class ListeningPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensAsSoonAsItIsSwitchedOnAndKeepsTheRestWhenOff()
    {
        Rig rig;
        QVERIFY(rig.isReady());
        QVERIFY(!rig.box(u"Listen for reports"_s)->isChecked());
        QVERIFY2(rig.text().contains(u"It does not listen."_s), qPrintable(rig.text()));
        QTest::mouseClick(rig.box(u"Listen for reports"_s), Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QVERIFY(rig.isStored({}));
        rig.page->setStanding({.listens = true});
        QVERIFY(rig.line(QLatin1StringView(listensAt)));
        QCOMPARE(rig.line(QLatin1StringView(listensAt))->text(), u"http://127.0.0.1:8123"_s);
        QTest::mouseClick(rig.box(u"Listen for reports"_s), Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QVERIFY(rig.isStored({.enabled = false}));
    }

    void saysWhoCanReachIt()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        QTRY_VERIFY(rig.text().contains(u"Only programs on this computer can reach it."_s));
        QVERIFY(!rig.text().contains(u"not encrypted"_s));
        rig.choose(u"The network of 192.0.2.7"_s);
        QVERIFY(rig.text().contains(u"Every computer in your network that can reach 192.0.2.7"_s));
        QVERIFY(rig.text().contains(u"not encrypted"_s));
        QVERIFY(rig.isStored({.address = u"192.0.2.7"_s}));
        rig.choose(u"All networks of this computer"_s);
        QVERIFY(rig.text().contains(u"Every computer that can reach this one"_s));
        QVERIFY(rig.isStored({.address = u"0.0.0.0"_s}));
        QVERIFY(!rig.line(u"Address"_s));
    }

    void takesAnotherAddressOnceItIsOne()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.choose(u"Another address"_s);
        QTRY_VERIFY(rig.line(u"Address"_s));
        rig.type(u"Address"_s, u"my host"_s);
        QVERIFY2(rig.text().contains(u"until then nothing changes"_s), qPrintable(rig.text()));
        QVERIFY(rig.facade.askedFor<command::Edit>().empty());
        rig.type(u"Address"_s, u"198.51.100.7"_s);
        QVERIFY(!rig.text().contains(u"until then nothing changes"_s));
        QVERIFY(rig.isStored({.address = u"198.51.100.7"_s}));
        QCOMPARE(rig.where().currentText(), u"Another address"_s);
    }

    //! A port is tried once it is typed, not for each of its digits; and nothing has to be applied.
    void storesWhatIsTypedAMomentLater()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.type(u"Port"_s, u"9000"_s);
        QVERIFY(rig.facade.askedFor<command::Edit>().empty());
        QVERIFY(rig.isStored({.port = 9000}));
        QCOMPARE(rig.facade.askedFor<command::Edit>().size(), std::size_t(1));
        rig.type(u"Allowed delay"_s, u"2m"_s);
        rig.page->hide(); // the window is closed at once
        QVERIFY(rig.facade.askedFor<command::Edit>().size() == 2);
    }

    void showsNothingOldWhileItIsTakenUp()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.type(u"Port"_s, u"9000"_s);
        const QSignalSpy texts(rig.line(u"Port"_s), &QLineEdit::textChanged);
        QVERIFY(rig.isStored({.port = 9000}));
        QTRY_VERIFY(!rig.draft);
        QVERIFY(texts.isEmpty());
    }

    //! All networks stand between: they must not be let in on the way.
    void opensNothingOnTheWayThroughTheListByKeys()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.where().setFocus();
        QTest::keyClick(&rig.where(), Qt::Key_End);
        QTest::keyClick(&rig.where(), Qt::Key_Up);
        QCOMPARE(rig.where().currentText(), u"All networks of this computer"_s);
        QTest::keyClick(&rig.where(), Qt::Key_Up);
        QVERIFY(rig.isStored({.address = u"192.0.2.7"_s}));
        const auto edits = rig.facade.askedFor<command::Edit>();
        QCOMPARE(edits.size(), std::size_t(1));
    }

    //! A sender is ignored in the window beside it while a port is being typed.
    void losesNothingThatOthersChangeMeanwhile()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.type(u"Port"_s, u"70000"_s);
        rig.configured->ignoredApps = {26};
        Q_EMIT rig.facade.configurationChanged();
        QTRY_COMPARE(rig.line(u"Ignored applications"_s)->text(), u"26"_s);
        QCOMPARE(rig.line(u"Port"_s)->text(), u"70000"_s);
        rig.type(u"Port"_s, u"9000"_s);
        QVERIFY(rig.isStored({.port = 9000, .ignoredApps = {26}}));
    }

    void isSwitchedOffWhateverIsWrongBelow()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.type(u"Port"_s, u"70000"_s);
        QTest::mouseClick(rig.box(u"Listen for reports"_s), Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QVERIFY(rig.isStored({.enabled = false}));
        QTRY_VERIFY2(rig.text().contains(u"It does not listen. Something below needs"_s), qPrintable(rig.text()));
        QCOMPARE(rig.line(u"Port"_s)->text(), u"70000"_s); // what was typed is still there to be mended
        QTest::mouseClick(rig.box(u"Listen for reports"_s), Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QTRY_VERIFY(rig.text().contains(u"until then nothing changes"_s));
        QVERIFY(!rig.configured->enabled);
        rig.type(u"Port"_s, u"9000"_s);
        QVERIFY(rig.isStored({.port = 9000}));
    }

    void encryptsOnceBothFilesAreNamed()
    {
        Rig rig(ListenSettings{.address = u"192.0.2.7"_s});
        QVERIFY(rig.isReady());
        QTRY_VERIFY(rig.text().contains(u"not encrypted"_s));
        QTest::mouseClick(rig.box(u"Encrypt with a certificate"_s), Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QTRY_VERIFY(rig.line(u"Certificate, with its chain"_s));
        rig.type(u"Certificate, with its chain"_s, u"/etc/ssl/vigia.pem"_s);
        QTest::qWait(0);
        QVERIFY(rig.facade.askedFor<command::Edit>().empty());
        rig.type(u"Its key"_s, u"/etc/ssl/vigia.key"_s);
        QVERIFY(rig.isStored(
            {.address = u"192.0.2.7"_s, .tls = ListenTls{u"/etc/ssl/vigia.pem"_s, u"/etc/ssl/vigia.key"_s}}));
        QVERIFY(!rig.text().contains(u"not encrypted"_s));
        rig.page->setStanding({.listens = true});
        QCOMPARE(rig.line(QLatin1StringView(listensAt))->text(), u"https://192.0.2.7:8123"_s);
    }

    void saysWhatHindersIt()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.page->setStanding({.trouble = ListenTrouble{ListenTrouble::What::PortInUse, u"8123"_s}});
        QTRY_VERIFY2(
            rig.text().contains(u"It does not listen: another program uses port 8123"_s), qPrintable(rig.text()));
        QVERIFY(!rig.line(QLatin1StringView(listensAt)));
        rig.page->setStanding({.listens = true});
        QVERIFY(rig.line(QLatin1StringView(listensAt)));
        const QSignalSpy copies(&*rig.page, &ListeningPage::copyRequested);
        QTest::mouseClick(rig.push(u"Copy"_s), Qt::LeftButton);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0][0].toString(), u"http://127.0.0.1:8123"_s);
    }

    void saysWhyAChangeIsNotStored()
    {
        Rig rig(ListenSettings{});
        rig.refusal = CommandError{CommandErrorCode::NotStored, u"disk <b>full</b>"_s, {}};
        QVERIFY(rig.isReady());
        rig.choose(u"All networks of this computer"_s);
        QTRY_VERIFY2(rig.text().contains(u"disk <b>full</b>"_s), qPrintable(rig.text()));
        QCOMPARE(rig.where().currentText(), u"All networks of this computer"_s); // it can be tried again
    }

    void keepsWhatIsNotRightYetOverAChangeOfLanguage()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        rig.type(u"Port"_s, u"70000"_s);
        rig.page.reset();
        rig.makePage();
        QVERIFY(rig.isReady());
        QCOMPARE(rig.line(u"Port"_s)->text(), u"70000"_s);
        QVERIFY(rig.facade.askedFor<command::Edit>().empty());
    }

    void addsALoginAndKeepsItsPassword()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        QTest::mouseClick(rig.push(u"Add login…"_s), Qt::LeftButton);
        auto *editor = rig.page->findChild<ListenUserEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(named<QLineEdit>(*editor, u"Name"_s), u"monitora"_s);
        QVERIFY(!button<QPushButton>(*editor, u"Save"_s)->isEnabled()); // it needs a password
        QTest::keyClicks(named<QLineEdit>(*editor, u"Password"_s), u"s3cret"_s);
        QTest::mouseClick(button<QPushButton>(*editor, u"Save"_s), Qt::LeftButton);
        QVERIFY(rig.isStored({.users = {{u"monitora"_s, {u"monitora"_s}}}}));
        QCOMPARE(
            rig.facade.askedFor<command::KeepSecret>(), (std::vector{command::KeepSecret{u"monitora"_s, u"s3cret"_s}}));
        QTRY_VERIFY(
            rig.page->findChildren<QPushButton *>().size() > 5 && named<QPushButton>(*rig.page, u"Delete monitora"_s));
        QTest::mouseClick(named<QPushButton>(*rig.page, u"Delete monitora"_s), Qt::LeftButton);
        auto *question = rig.page->findChild<QMessageBox *>(u"deleteQuestion"_s);
        QVERIFY(question);
        QTest::mouseClick(button<QPushButton>(*question, u"Delete"_s), Qt::LeftButton);
        QVERIFY(rig.isStored({}));
    }

    void asksForNoPasswordThatIsKept_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << true;
        QTest::newRow("missing") << false;
    }

    void asksForNoPasswordThatIsKept()
    {
        QFETCH(bool, isKept);
        Rig rig(ListenSettings{});
        rig.kept = {{u"monitora"_s, isKept ? SecretPlace::Keychain : SecretPlace::Missing, true}};
        QVERIFY(rig.isReady());
        KeptSecrets secrets(*rig.profile); // nothing is known yet
        ListenUserEditor editor(ListenUser{u"monitora"_s, {u"monitora"_s}}, {}, secrets, Language::english());
        editor.show();
        QTRY_VERIFY(secrets.view());
        QCOMPARE(button<QPushButton>(editor, u"Save"_s)->isEnabled(), isKept);
    }

    void makesAKeyAndHandsItOutOnce()
    {
        Rig rig(ListenSettings{});
        QVERIFY(rig.isReady());
        const QSignalSpy copies(&*rig.page, &ListeningPage::copyRequested);
        QTest::mouseClick(named<QPushButton>(*rig.page, u"Make one: Key of jobs"_s), Qt::LeftButton);
        QVERIFY(rig.isStored({.pingKey = SecretRef{u"ping-key"_s}}));
        const auto kept = rig.facade.askedFor<command::KeepSecret>();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].name, u"ping-key"_s);
        QCOMPARE(kept[0].value.size(), 32);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies[0][0].toString(), kept[0].value);
        QVERIFY(!rig.text().contains(kept[0].value)); // shown nowhere
        QVERIFY(rig.text().contains(u"copied"_s));
        QTest::mouseClick(named<QPushButton>(*rig.page, u"Make another: Key of jobs"_s), Qt::LeftButton);
        rig.answerQuestion(u"Keep"_s);
        QCOMPARE(rig.facade.askedFor<command::KeepSecret>().size(), std::size_t(1)); // who shows it is still heard
        QTest::mouseClick(named<QPushButton>(*rig.page, u"Make another: Key of jobs"_s), Qt::LeftButton);
        rig.answerQuestion(u"Make another"_s);
        QTRY_COMPARE(copies.size(), 2);
        rig.told = u"another key"_s;
        QTest::mouseClick(named<QPushButton>(*rig.page, u"Copy: Key of jobs"_s), Qt::LeftButton);
        QTRY_COMPARE(copies.size(), 3);
        QCOMPARE(copies[2][0].toString(), u"another key"_s);
        QCOMPARE(rig.facade.askedFor<command::GetReportKey>()[0].name, u"ping-key"_s);
        QVERIFY(!rig.text().contains(u"another key"_s));
        QVERIFY(!named<QPushButton>(*rig.page, u"Copy: Token of programs"_s)); // of that one it is not told
        QVERIFY(copies[1][0].toString() != copies[0][0].toString());
        QCOMPARE(rig.facade.askedFor<command::KeepSecret>()[1].name, u"ping-key"_s);
    }

    void listensAgainToWhoWasIgnored()
    {
        Rig rig(ListenSettings{.ignoredApps = {25, 26}, .ignoredSlugs = {u"nightly"_s}});
        QVERIFY(rig.isReady());
        QTRY_COMPARE(rig.line(u"Ignored applications"_s)->text(), u"25, 26"_s);
        rig.type(u"Ignored applications"_s, u"26"_s);
        QVERIFY(rig.isStored({.ignoredApps = {26}, .ignoredSlugs = {u"nightly"_s}}));
    }

    void showsForeignTextAsItIs()
    {
        Rig rig(ListenSettings{.users = {{u"<b>x</b> & y"_s, {u"x"_s}}}});
        QVERIFY(rig.isReady());
        QTRY_VERIFY(rig.text().contains(u"<b>x</b> & y"_s));
        const QStringList faults = missing(*rig.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

} // namespace vigia

QTEST_MAIN(vigia::ListeningPageTest)
#include "listeningpage_test.moc"
