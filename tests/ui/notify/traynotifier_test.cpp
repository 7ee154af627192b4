// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/traynotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia;

namespace {

class TrayNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOpensWhatWasShownLast()
    {
        std::vector<Notification> handed;
        TrayNotifier notifier([&](const Notification &notification) {
            handed.push_back(notification);
            return true;
        });
        QSignalSpy chosen(&notifier, &Notifier::actionChosen);
        QSignalSpy shown(&notifier, &Notifier::shown);
        notifier.clicked();
        QCOMPARE(chosen.size(), 0);
        notifier.show({.key = QStringLiteral("a"), .title = QStringLiteral("A")});
        notifier.show({.key = QStringLiteral("b"), .title = QStringLiteral("B")});
        QCOMPARE(handed.size(), size_t(2));
        QCOMPARE(shown.size(), 2);
        notifier.clicked();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("b"));
        notifier.update({.key = QStringLiteral("b"), .title = QStringLiteral("less")}); // would be another message
        QCOMPARE(handed.size(), size_t(2));
        notifier.close(QStringLiteral("b"));
        notifier.clicked();
        QCOMPARE(chosen.size(), 1);
    }

    void withoutATrayItSaysSo()
    {
        TrayNotifier notifier([](const Notification &) { return false; });
        QSignalSpy notShown(&notifier, &Notifier::notShown);
        notifier.show({.key = QStringLiteral("a")});
        QCOMPARE(notShown.size(), 1);
        QCOMPARE(notShown[0][1].value<NotShown>(), NotShown::NobodyThere);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TrayNotifierTest)
#include "traynotifier_test.moc"
