// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "look/appearance.h"

#include <QAbstractTableModel>

#include <optional>

namespace vigia {

class Scene;
class Speech;

//! The monitors in the person's order, row by row in as many columns as the board has room for.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::DisplayRole, //!< as it may be shown
        IdRole = Qt::UserRole, //!< QString
        WordRole, //!< the state in its full words
        AppearanceRole, //!< vigia::Appearance
        HasOutageRole, //!< there is something to mute
        SilencedRole,
        HeldRole, //!< no alerts until a time
    };

    BoardModel(const Scene &scene, const Speech &speech, QObject *parent = nullptr);

    void setColumns(int columns);
    int count() const;
    //! Absent for the places behind the last monitor.
    const MonitorView *monitor(const QModelIndex &index) const;
    QModelIndex indexOf(const MonitorId &id) const;
    //! The words that most bars show.
    QStringList usualWords() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void usualWordsChanged();

private:
    QModelIndex at(int position) const { return index(position / m_columns, position % m_columns); }
    Appearance appearance(const MonitorView &monitor) const;
    QString word(const MonitorView &monitor) const;
    QString description(const MonitorView &monitor) const;
    QString toolTip(const MonitorView &monitor) const;
    void renew();
    void refreshAll();

    const Scene &m_scene;
    const Speech &m_speech;
    std::optional<MuteView> m_generalMute;
    int m_columns = 1;
    int m_count = 0;
};

} // namespace vigia

Q_DECLARE_METATYPE(vigia::Appearance)
