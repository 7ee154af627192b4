// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include "look/boundarystyle.h"
#include "look/systemscheme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>

namespace vigia {

namespace {

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2, (a.blueF() + b.blueF()) / 2);
}

bool isFusion(const QString &style)
{
    return style.compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
}

//! Styles that draw from the palette alone; the others bring colours of their own.
bool followsPalette(const QString &style)
{
    return isFusion(style) || style.compare(QLatin1StringView("breeze"), Qt::CaseInsensitive) == 0;
}

//! Without what we put over it.
QString styleName()
{
    const auto *ours = qobject_cast<const BoundaryStyle *>(QApplication::style());
    return (ours ? ours->baseStyle() : QApplication::style())->name();
}

//! Fusion always with our boundaries.
void setStyle(const QString &name)
{
    if (isFusion(name) && !qobject_cast<const BoundaryStyle *>(QApplication::style()))
        QApplication::setStyle(new BoundaryStyle);
    else if (styleName().compare(name, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(name);
}

} // namespace

QPalette ownPalette(Scheme scheme)
{
    const QColor window = color(Role::Window, scheme);
    const QColor surface = color(Role::Surface, scheme);
    const QColor text = color(Role::Text, scheme);
    const QColor button = scheme == Scheme::Dark ? QColor(0x31, 0x36, 0x3d) : window;
    const QColor accent = scheme == Scheme::Dark ? QColor(0x2a, 0x66, 0xa8) : QColor(0x1b, 0x56, 0x99);

    QPalette palette(text, button, button.lighter(130), button.darker(170), button.darker(130), text, surface);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::AlternateBase, color(Role::Hover, scheme));
    palette.setColor(QPalette::ToolTipBase, color(Role::Hover, scheme));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, color(Role::SecondaryText, scheme));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Link, color(Role::Maintenance, scheme));
    palette.setColor(QPalette::LinkVisited, color(Role::Maintenance, scheme));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button);
    return palette;
}

Theme::Theme(SchemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_system(SystemScheme::create())
    , m_platformStyle(styleName())
{
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::adapt);
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme() = default;

void Theme::choose(SchemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    adapt();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform changed its colours while we show them.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying && !m_ownPalette)
        QMetaObject::invokeMethod(this, &Theme::adapt, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::adapt()
{
    const Scheme before = m_scheme;
    apply();
    if (m_scheme != before)
        Q_EMIT changed(m_scheme);
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    if (m_ownPalette) {
        QApplication::setPalette(QPalette()); // the platform's again
        m_ownPalette = false;
    }
    setStyle(m_platformStyle);
    const Scheme platform = schemeOf(QApplication::palette());
    std::optional<Scheme> wanted;
    switch (m_choice) {
    case SchemeChoice::System:
        wanted = m_system->preferred();
        break;
    case SchemeChoice::Light:
        wanted = Scheme::Light;
        break;
    case SchemeChoice::Dark:
        wanted = Scheme::Dark;
        break;
    }
    m_scheme = wanted.value_or(platform);
    if (m_scheme == platform)
        return;
    m_ownPalette = true;
    if (!followsPalette(m_platformStyle))
        setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(ownPalette(m_scheme));
}

} // namespace vigia
