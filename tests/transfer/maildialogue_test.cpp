// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/maildialogue.h"

#include <QTest>

using namespace vigia;
using Step = MailDialogue::Step;

class MailDialogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichRecipientsWereRefused();
    void joinsTheLinesOfAReply();
    void forgetsARefusalThatSomethingBetterFollowed();
    void takesNoSecretForACommand();
    void takesTheReplyAfterTheMessageForTheVerdict();
    void ignoresTheFarewell();
    void ignoresWhatIsNoReply();
};

void MailDialogueTest::knowsWhichRecipientsWereRefused()
{
    MailDialogue dialogue;
    dialogue.sent("RCPT TO:<a@x.test>\r\n");
    dialogue.received("250 ok\r\n");
    dialogue.sent("RCPT TO:<b@x.test>\r\n");
    dialogue.received("550 no such user\r\n");
    QCOMPARE(dialogue.refusedRecipients().size(), 1u);
    QCOMPARE(dialogue.refusedRecipients().front().recipient, "b@x.test");
    QCOMPARE(dialogue.refusedRecipients().front().code, 550);
    QCOMPARE(dialogue.refusedRecipients().front().words, "no such user");
    QVERIFY(!dialogue.refusal());
}

void MailDialogueTest::joinsTheLinesOfAReply()
{
    MailDialogue dialogue;
    dialogue.sent("MAIL FROM:<a@x.test>\r\n");
    dialogue.received("550-5.7.1 we do not\r\n");
    QVERIFY(!dialogue.refusal());
    dialogue.received("550 5.7.1 know you\r\n");
    QCOMPARE(dialogue.refusal()->words, "5.7.1 we do not 5.7.1 know you");
    QCOMPARE(dialogue.refusal()->step, Step::Sender);
}

void MailDialogueTest::forgetsARefusalThatSomethingBetterFollowed()
{
    MailDialogue dialogue;
    dialogue.sent("EHLO localhost\r\n");
    dialogue.received("502 what?\r\n");
    QVERIFY(dialogue.refusal());
    dialogue.sent("HELO localhost\r\n");
    dialogue.received("250 hello\r\n");
    QVERIFY(!dialogue.refusal());
}

void MailDialogueTest::takesNoSecretForACommand()
{
    MailDialogue dialogue;
    dialogue.sent("AUTH LOGIN\r\n");
    dialogue.received("334 UGFzc3dvcmQ6\r\n");
    dialogue.sent("DATA\r\n"); // base64 of something
    dialogue.received("535 wrong\r\n");
    QCOMPARE(dialogue.refusal()->step, Step::Login);
}

void MailDialogueTest::takesTheReplyAfterTheMessageForTheVerdict()
{
    MailDialogue dialogue;
    dialogue.sent("DATA\r\n");
    dialogue.received("354 go on\r\n");
    QVERIFY(!dialogue.mayHaveArrived());
    QVERIFY(!dialogue.verdict());
    dialogue.messageEnds();
    QVERIFY(dialogue.mayHaveArrived());
    dialogue.received("250 2.0.0 queued\r\n");
    QCOMPARE(dialogue.verdict()->code, 250);
    QVERIFY(dialogue.isOver());
}

void MailDialogueTest::ignoresTheFarewell()
{
    MailDialogue dialogue;
    dialogue.sent("AUTH PLAIN\r\n");
    dialogue.received("535 wrong\r\n");
    dialogue.sent("QUIT\r\n");
    dialogue.received("221 bye\r\n");
    QCOMPARE(dialogue.refusal()->code, 535);
    QVERIFY(dialogue.isOver());
}

void MailDialogueTest::ignoresWhatIsNoReply()
{
    MailDialogue dialogue;
    dialogue.messageEnds();
    for (const char *line : {"what?\r\n", "25", "\r\n", "999 x\r\n", "-1 x\r\n", "100 x\r\n"})
        dialogue.received(line);
    QVERIFY(!dialogue.verdict());
    QVERIFY(!dialogue.refusal());
}

QTEST_APPLESS_MAIN(MailDialogueTest)
#include "maildialogue_test.moc"
