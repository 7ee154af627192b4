// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/trayimage.h"

#include "look/shapepaths.h"
#include "look/shapes.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace vigia {

namespace {

constexpr int smallestWithNumber = 22;
constexpr int smallestWithThree = 32;
constexpr int mostInTwo = 99;

bool showsNumber(const TrayFace &face, int size)
{
    return face.appearance.shape == Shape::CrossOctagon && face.number >= 2 && size >= smallestWithNumber
        && (face.number <= mostInTwo || size >= smallestWithThree);
}

QPainterPath numberPath(int number)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(100);
    font.setWeight(QFont::Bold);
    QPainterPath glyphs;
    glyphs.addText(0, 0, font, number > mostInTwo ? QStringLiteral("99+") : QString::number(number));
    // As high as it goes in the room an octagon of 16 has for it.
    const QRectF box = glyphs.boundingRect();
    const QSizeF room(12.4, 9.6);
    const qreal scale = std::min(room.width() / box.width(), room.height() / box.height());
    QTransform transform;
    transform.translate(shapeGrid / 2, shapeGrid / 2);
    transform.scale(scale, scale);
    transform.translate(-box.center().x(), -box.center().y());
    return transform.map(glyphs);
}

QPainterPath markOf(const TrayFace &face, int size)
{
    return showsNumber(face, size) ? numberPath(face.number) : markPath(face.appearance.shape);
}

void paint(QPainter &painter, const TrayFace &face, int size, qreal halo)
{
    const Shape shape = face.appearance.shape;
    const QColor state = trayColor(face.appearance.role);
    const QColor fill = face.inverted ? QColor(Qt::white) : state;
    const QColor around = face.inverted ? state : QColor(Qt::white);
    const QPainterPath outside = silhouette(shape);
    painter.setPen(QPen(around, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(around);
    painter.drawPath(outside);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(bodyPath(shape));
    painter.setBrush(isOutline(shape) ? fill : around);
    painter.drawPath(markOf(face, size));
    painter.setBrush(trayColor(Role::AffectedEdge));
    painter.drawPath(edgePath(shape));
}

} // namespace

QColor trayColor(Role role)
{
    switch (role) {
    case Role::Up:
        return {0x0d, 0x85, 0x60};
    case Role::Warning:
        return {0xa5, 0x70, 0x00};
    case Role::Down:
    case Role::AffectedEdge:
        return {0xd9, 0x30, 0x25};
    case Role::DownSilenced:
        return {0xbf, 0x5d, 0x00};
    case Role::Maintenance:
        return {0x2c, 0x72, 0xc7};
    case Role::Unknown:
    case Role::Affected:
    case Role::Paused:
    case Role::Surface:
    case Role::Window:
    case Role::Hover:
    case Role::Selected:
    case Role::WarningSurface:
    case Role::DownSurface:
    case Role::Text:
    case Role::SecondaryText:
    case Role::Hairline:
    case Role::Boundary:
    case Role::Focus:
    case Role::Unwatched:
    case Role::Mark:
        return {0x6b, 0x76, 0x82};
    }
    Q_UNREACHABLE();
}

QImage trayImage(const TrayFace &face, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // The outline is about one pixel however large the picture is.
    const qreal pixels = std::max(1.0, size / 24.0);
    const qreal inner = size - 2 * pixels;
    painter.translate(pixels, pixels);
    painter.scale(inner / shapeGrid, inner / shapeGrid);
    paint(painter, face, size, pixels * shapeGrid / inner);
    return image;
}

QIcon trayPicture(const TrayFace &face)
{
    QIcon icon;
    for (const int size : {16, 20, 22, 24, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(trayImage(face, size)));
    return icon;
}

} // namespace vigia
