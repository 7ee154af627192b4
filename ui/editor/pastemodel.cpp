// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pastemodel.h"

#include "editor/formwords.h"
#include "editor/rolelabel.h"
#include "wording/visibletext.h"

namespace vigia {

PasteModel::PasteModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void PasteModel::setLines(const std::vector<PastedLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PasteModel::countOf(PastedLine::Fate fate) const
{
    return static_cast<int>(std::ranges::count(m_lines, fate, &PastedLine::fate));
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PasteModel::fateWords(const PastedLine &line) const
{
    switch (line.fate) {
    case PastedLine::Fate::Added:
        return tr("will be added");
    case PastedLine::Fate::AlreadyWatched:
        return tr("is watched already");
    case PastedLine::Fate::Repeated:
        return tr("stands above already");
    case PastedLine::Fate::NoAddress:
        return tr("line %1 is left out").arg(line.line);
    }
    Q_UNREACHABLE();
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PastedLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const QString problems = FormWords::problems(line.errors, m_language);
    if (role == Qt::ToolTipRole)
        return plainToolTip(problems.isEmpty() ? visibleText(line.text) : problems);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case FateColumn:
        return fateWords(line);
    case NameColumn:
        return visibleText(line.name);
    case AddressColumn:
        return problems.isEmpty() ? visibleText(line.address) : problems.section(u'\n', 0, 0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FateColumn:
        return tr("What becomes of it");
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address, or what is wrong");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace vigia
