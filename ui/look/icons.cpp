// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace vigia {

namespace {

QString fileOf(ActionIcon icon)
{
    switch (icon) {
    case ActionIcon::Open:
        return QStringLiteral("open");
    case ActionIcon::Board:
        return QStringLiteral("board");
    case ActionIcon::Mute:
        return QStringLiteral("mute");
    case ActionIcon::Unmute:
        return QStringLiteral("unmute");
    case ActionIcon::Acknowledge:
        return QStringLiteral("acknowledge");
    case ActionIcon::Hold:
        return QStringLiteral("hold");
    case ActionIcon::Pause:
        return QStringLiteral("pause");
    case ActionIcon::Resume:
        return QStringLiteral("resume");
    case ActionIcon::CheckNow:
        return QStringLiteral("checknow");
    case ActionIcon::Watch:
        return QStringLiteral("watch");
    case ActionIcon::Browser:
        return QStringLiteral("browser");
    case ActionIcon::Add:
        return QStringLiteral("add");
    case ActionIcon::Edit:
        return QStringLiteral("edit");
    case ActionIcon::Duplicate:
        return QStringLiteral("duplicate");
    case ActionIcon::Delete:
        return QStringLiteral("delete");
    case ActionIcon::Settings:
        return QStringLiteral("settings");
    case ActionIcon::Search:
        return QStringLiteral("search");
    case ActionIcon::Copy:
        return QStringLiteral("copy");
    case ActionIcon::Warning:
        return QStringLiteral("warning");
    case ActionIcon::Information:
        return QStringLiteral("information");
    case ActionIcon::Quit:
        return QStringLiteral("quit");
    case ActionIcon::Sound:
        return QStringLiteral("sound");
    case ActionIcon::Folder:
        return QStringLiteral("folder");
    case ActionIcon::Group:
        return QStringLiteral("group");
    case ActionIcon::Import:
        return QStringLiteral("import");
    case ActionIcon::Export:
        return QStringLiteral("export");
    case ActionIcon::History:
        return QStringLiteral("history");
    case ActionIcon::Close:
        return QStringLiteral("close");
    case ActionIcon::Up:
        return QStringLiteral("up");
    case ActionIcon::DownArrow:
        return QStringLiteral("down");
    case ActionIcon::More:
        return QStringLiteral("more");
    }
    Q_UNREACHABLE();
}

QColor tint(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(const QByteArray &source)
        : m_source(source)
    {
    }

    QIconEngine *clone() const override { return new TintedEngine(m_source); }
    bool isNull() override { return m_source.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray tinted = m_source;
        tinted.replace("currentColor", tint(mode).name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    //! So that menus sent elsewhere (D-Bus) find pictures in it.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {22, 22}, {32, 32}}; }

private:
    QByteArray m_source;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon actionIcon(ActionIcon icon)
{
    return QIcon(new TintedEngine(contentOf(QStringLiteral(":/vigia/icons/%1.svg").arg(fileOf(icon)))));
}

QIcon applicationIcon()
{
    QSvgRenderer renderer(QStringLiteral(":/vigia/icons/vigia.svg"));
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace vigia
