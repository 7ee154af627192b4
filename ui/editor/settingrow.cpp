// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/settingrow.h"

#include "editor/formwords.h"
#include "editor/settingtext.h"

#include <QGridLayout>

namespace vigia {

namespace {

bool isTall(Setting setting)
{
    return setting == Setting::Headers || setting == Setting::Body || setting == Setting::Note
        || setting == Setting::Tls || setting == Setting::Alerts || setting == Setting::Escalate;
}

} // namespace

SettingRow::SettingRow(
    Setting setting, const FormContext &context, const Language &language, QGridLayout &grid, QWidget *parent)
    : QObject(parent)
    , m_setting(setting)
    , m_field(makeSettingField(setting, context, language, parent))
    , m_origin(new RoleLabel(Role::SecondaryText, TextSize::Small, parent))
    , m_reset(new QToolButton(parent))
    , m_problem(new RoleLabel(Role::Down, TextSize::Small, parent))
{
    const QString name = FormWords::label(setting);
    QLabel *label = plainLabel(name, parent);
    label->setBuddy(m_field);
    label->setToolTip(plainToolTip(FormWords::hint(setting)));
    m_origin->setWordWrap(false);
    m_reset->setAutoRaise(true);
    m_reset->setFont(textFont(TextSize::Small));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_reset->hide();
    // Where one takes the other's place the words stay where they were.
    const int beforeReset =
        (m_reset->sizeHint().width() - m_reset->fontMetrics().horizontalAdvance(m_reset->text())) / 2;
    m_origin->setContentsMargins(beforeReset, 0, 0, 0);

    const int row = grid.rowCount();
    const bool tall = isTall(setting);
    const Qt::Alignment vertical = tall ? Qt::AlignTop : Qt::AlignVCenter;
    if (tall) {
        label->setContentsMargins(0, space::tiny, 0, 0);
        m_origin->setContentsMargins(beforeReset, space::tiny, 0, 0);
    }
    grid.addWidget(label, row, 0, Qt::AlignLeft | vertical);
    grid.addWidget(m_field, row, 1);
    grid.addWidget(m_origin, row, 2, Qt::AlignLeft | vertical);
    grid.addWidget(m_reset, row, 2, Qt::AlignLeft | vertical);
    grid.addWidget(m_problem, row + 1, 1, 1, 2);
    m_problem->hide();

    connect(
        m_field, &SettingField::edited, this, [this](const QStringList &texts) { Q_EMIT edited(m_setting, texts); });
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT givenBack(m_setting); });
}

void SettingRow::display(const SettingsForm &form, const QString &group, const Language &language)
{
    const bool own = form.isOwn(m_setting);
    const QString name = FormWords::label(m_setting);
    const QString origin = FormWords::origin(form.inheritedFrom(m_setting), group);
    const QString problems = FormWords::problems(form.errors(m_setting), language);
    m_field->display(form.texts(m_setting), own);
    m_field->describe(name, problems.isEmpty() ? FormWords::hint(m_setting) : problems);
    m_problem->say(problems);
    const QStringList inherited = form.inheritedTexts(m_setting);
    const bool nothing = inherited == noTexts(m_setting);
    m_origin->setText(nothing ? QString() : origin);
    m_origin->setVisible(!own);
    if (!own && m_reset->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    m_reset->setVisible(own);
    const QString back = FormWords::shown(m_setting, inherited);
    m_reset->setToolTip(plainToolTip(nothing ? tr("Back to: %1").arg(back) : tr("Back to: %1, %2").arg(back, origin)));
}

} // namespace vigia
