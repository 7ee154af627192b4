// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/settingspanel.h"

#include "editor/formwords.h"

#include <QGridLayout>

namespace vigia {

namespace {

int widestLabel(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Section section : allSections) {
        for (const Setting setting : settingsOf(section))
            widest = std::max(widest, metrics.horizontalAdvance(FormWords::label(setting)));
    }
    return widest;
}

} // namespace

SettingsPanel::SettingsPanel(SettingsForm &form, const FormContext &context, const Language &language, QWidget *parent,
    const std::set<Setting> &without, WatchKind kind)
    : QWidget(parent)
    , m_form(form)
    , m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    const int labels = widestLabel(fontMetrics());
    const int origins =
        QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(FormWords::origin(WiderLevel::Defaults, {}));
    for (const Section section : sectionsOf(kind)) {
        Part part{section, new FoldSection(FormWords::title(section), this), {}};
        part.fold->grid().setColumnMinimumWidth(0, labels);
        part.fold->grid().setColumnMinimumWidth(2, origins);
        for (const Setting setting : settingsOf(section)) {
            if (without.contains(setting))
                continue;
            auto *row = new SettingRow(setting, context, language, part.fold->grid(), part.fold->body());
            connect(row, &SettingRow::edited, this, &SettingsPanel::edit);
            connect(row, &SettingRow::givenBack, this, [this](Setting which) {
                m_form.inherit(which);
                Q_EMIT changed();
            });
            part.rows.push_back(row);
        }
        if (section == Section::Rhythm)
            addRhythmWords(*part.fold);
        layout->addWidget(part.fold);
        m_parts.push_back(std::move(part));
    }
}

void SettingsPanel::addRhythmWords(FoldSection &fold)
{
    m_formula = new RoleLabel(Role::SecondaryText, TextSize::Small, fold.body());
    fold.grid().addWidget(m_formula, fold.grid().rowCount(), 1, 1, 2);
}

void SettingsPanel::edit(Setting setting, const QStringList &texts)
{
    const bool nothing = std::ranges::all_of(texts, &QString::isEmpty);
    if (nothing && emptyMeansInherited(setting))
        m_form.inherit(setting);
    else
        m_form.set(setting, texts);
    Q_EMIT changed();
}

void SettingsPanel::display(const JudgeRules &rules, const QString &group)
{
    const Settings inForce = m_form.inForce();
    for (const Part &part : m_parts) {
        bool problem = false;
        for (SettingRow *row : part.rows) {
            row->display(m_form, group, m_language);
            problem = problem || !m_form.errors(row->setting()).empty();
        }
        part.fold->setProblem(problem);
        if (part.section == Section::Rhythm)
            m_formula->setVisible(!problem); // it would be about what stood there before
        part.fold->setSummary(FormWords::summary(part.section, inForce, rules, m_language));
    }
    if (m_formula)
        m_formula->setText(tr("Until the alarm sounds, at most: %1").arg(FormWords::alarmFormula(rules, m_language)));
}

std::set<Section> SettingsPanel::unfolded() const
{
    std::set<Section> sections;
    for (const Part &part : m_parts) {
        if (part.fold->isUnfolded())
            sections.insert(part.section);
    }
    return sections;
}

void SettingsPanel::unfold(const std::set<Section> &sections)
{
    for (const Part &part : m_parts)
        part.fold->setUnfolded(sections.contains(part.section));
}

void SettingsPanel::focus(Setting setting)
{
    for (const Part &part : m_parts) {
        for (SettingRow *row : part.rows) {
            if (row->setting() == setting) {
                part.fold->setUnfolded(true);
                row->focus();
            }
        }
    }
}

} // namespace vigia
