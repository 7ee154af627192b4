// SPDX-License-Identifier: GPL-3.0-or-later
// vigia-alarm: plays the alarm and says whether samples advance (voice/alarmline.h). It ends with its
// standard input.
#include "orderreader.h"
#include "player.h"
#include "reporting.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vigia::alarmline;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Player player;
    if (argc > 1) {
        const std::optional<Order> order = decodeOrder(QByteArrayList(argv + 1, argv + argc).join(' '));
        if (!order) {
            std::fputs("usage: vigia-alarm [play alarm|recovered|silence loop|once|every:MS VOLUME DEVICE [FILE] | "
                       "look [FILE]]\n",
                stderr);
            leave(WrongOrder);
        }
        QMetaObject::invokeMethod(
            &player, [&player, order] { player.obey(*order); }, Qt::QueuedConnection);
    }
    prepareReporting();
    readOrders(player, [&player](const Order &order) { player.obey(order); });
    leave(QCoreApplication::exec());
}
