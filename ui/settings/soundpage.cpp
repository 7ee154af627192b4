// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/soundpage.h"

#include "look/plaintext.h"
#include "editor/formwords.h"

#include "domain/duration.h"
#include "exchange/entitydocuments.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>

namespace vigia {

namespace {

constexpr auto storeDelay = std::chrono::milliseconds(400);
constexpr int leastPercent = 5;

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

QByteArray documentOf(const SoundSettings &sound)
{
    return channelDocument(ChannelDefinition{QStringLiteral("sound"), sound});
}

} // namespace

SoundPage::SoundPage(ProfileSettings &profile, const Speech &speech, QWidget *parent)
    : SettingsPage(tr("Sound"), parent)
    , m_profile(profile)
    , m_speech(speech)
    , m_sound(profile.sound())
{
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storeDelay);
    connect(&m_storeSoon, &QTimer::timeout, this, &SoundPage::store);
    addStanding();
    addFile();
    addVolume();
    addRepeat();
    m_recovered = addSwitch(tr("A short sound when it is &over"), tr("When an outage ends and nothing else sounds."));
    connect(m_recovered, &QCheckBox::clicked, this, [this](bool on) {
        SoundSettings next = m_sound;
        next.recovered = on;
        take(next);
    });
    addTest();
    m_problem = new RoleLabel(Role::Down, TextSize::Small, this);
    m_problem->hide();
    column().addWidget(m_problem);
    addStretch();
    connect(&m_profile, &ProfileSettings::changed, this, [this] {
        if (m_unsaved)
            return;
        m_sound = m_profile.sound();
        display();
    });
    display();
}

void SoundPage::addStanding()
{
    m_standing = new RoleLabel(Role::Text, TextSize::Body, this);
    m_standing->setAccessibleName(tr("Where the sound stands"));
    m_standing->hide();
    column().addWidget(m_standing);
}

void SoundPage::setStanding(const QString &words)
{
    m_standing->say(words);
}

void SoundPage::addFile()
{
    m_builtIn = new QRadioButton(tr("The &built-in alarm"), this);
    m_ownFile = new QRadioButton(tr("A &file of my own"), this);
    m_file = new QLineEdit(this);
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("Sound file"));
    m_choose = new QPushButton(tr("&Choose…"), this);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(m_builtIn);
    part->addLayout(rowOf({m_ownFile, m_file, m_choose}));
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + space::small;
    part->addWidget(addWords(tr("A WAV file. Should it not play, the built-in alarm sounds in its place."), indent));
    column().addLayout(part);
    connect(m_builtIn, &QRadioButton::clicked, this, [this] { takeFile(QString()); });
    connect(m_ownFile, &QRadioButton::clicked, this, &SoundPage::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &SoundPage::chooseFile);
}

void SoundPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, vigia::windowTitle(tr("Sound file")), m_sound.file, tr("WAV files (*.wav)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SoundPage::takeFile);
    connect(dialog, &QFileDialog::rejected, this, &SoundPage::display);
    dialog->open();
}

void SoundPage::takeFile(const QString &file)
{
    SoundSettings next = m_sound;
    next.file = file;
    take(next);
}

void SoundPage::addVolume()
{
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(leastPercent, 100);
    m_volume->setSingleStep(5);
    m_volume->setPageStep(10);
    m_volume->setMinimumWidth(260);
    m_percent = new RoleLabel(Role::Text, TextSize::Body, this);
    m_percent->setWordWrap(false);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_volume->setAccessibleName(tr("Volume"));
    QLabel *label = plainLabel(tr("&Volume"), this);
    label->setBuddy(m_volume);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(label);
    QHBoxLayout *row = rowOf({m_volume, m_percent});
    row->addStretch(1);
    part->addLayout(row);
    column().addLayout(part);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        SoundSettings next = m_sound;
        next.volume = percent / 100.0;
        take(next);
    });
}

void SoundPage::addRepeat()
{
    using Mode = SoundSettings::Repeat::Mode;
    m_repeat = new QComboBox(this);
    m_repeat->addItem(tr("Without a pause"), static_cast<int>(Mode::Loop));
    m_repeat->addItem(tr("Once for each outage"), static_cast<int>(Mode::Once));
    m_repeat->addItem(tr("Again and again, every"), static_cast<int>(Mode::Every));
    m_every = new QLineEdit(this);
    m_every->setPlaceholderText(QStringLiteral("30s"));
    m_every->setMaximumWidth(100);
    m_every->setAccessibleName(tr("Pause between"));
    m_repeat->setAccessibleName(tr("It sounds"));
    QLabel *label = plainLabel(tr("It &sounds"), this);
    label->setBuddy(m_repeat);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(label);
    QHBoxLayout *row = rowOf({m_repeat, m_every});
    row->addStretch(1);
    part->addLayout(row);
    column().addLayout(part);
    connect(m_repeat, &QComboBox::activated, this, &SoundPage::takeRepeat);
    connect(m_every, &QLineEdit::textEdited, this, &SoundPage::takeRepeat);
}

void SoundPage::takeRepeat()
{
    using Mode = SoundSettings::Repeat::Mode;
    SoundSettings next = m_sound;
    next.repeat.mode = static_cast<Mode>(m_repeat->currentData().toInt());
    const bool every = next.repeat.mode == Mode::Every;
    const QString text = m_every->text().isEmpty() ? m_every->placeholderText() : m_every->text();
    const auto pause = parseDuration(text);
    next.repeat.every = every ? pause.value_or(Duration::zero()) : Duration::zero();
    m_every->setVisible(every);
    ConfigErrors errors;
    if (every && !pause)
        errors.push_back({.code = ErrorCode::BadDuration, .value = text});
    else if (const auto read = channelFromDocument(documentOf(next)); !read)
        errors = read.error();
    m_problem->say(FormWords::problems(errors, m_speech.language()));
    m_every->setAccessibleDescription(m_problem->text());
    if (errors.empty())
        take(next);
}

void SoundPage::addTest()
{
    auto *test = new QPushButton(tr("&Test the sound"), this);
    m_question = new QWidget(this);
    auto *yes = new QPushButton(tr("&Yes"), m_question);
    auto *no = new QPushButton(tr("&No"), m_question);
    auto *words = new RoleLabel(Role::Text, TextSize::Body, m_question);
    words->setWordWrap(false);
    words->setText(tr("Did you hear it?"));
    yes->setAccessibleDescription(words->text());
    no->setAccessibleDescription(words->text());
    QHBoxLayout *answers = rowOf({words, yes, no});
    answers->setContentsMargins(space::small, 0, 0, 0);
    m_question->setLayout(answers);
    m_question->hide();
    m_advice = new RoleLabel(Role::Text, TextSize::Body, this);
    m_advice->hide();
    QHBoxLayout *row = rowOf({test, m_question});
    row->addStretch(1);
    column().addLayout(row);
    column().addWidget(m_advice);
    connect(test, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_advice->hide();
        Q_EMIT testSoundRequested();
    });
    const auto answered = [this](bool heard, const QString &advice) {
        m_question->hide();
        m_advice->say(advice);
        Q_EMIT testHeard(heard);
    };
    connect(yes, &QPushButton::clicked, this, [answered] { answered(true, tr("Good.")); });
    connect(no, &QPushButton::clicked, this, [answered] {
        answered(false,
            tr("Look whether the loudspeakers are on, and whether this computer's volume is up and not muted; then "
               "test again."));
    });
}

void SoundPage::take(const SoundSettings &settings)
{
    if (settings == m_sound)
        return display();
    m_sound = settings;
    m_unsaved = true;
    display();
    Q_EMIT soundChanged(m_sound);
    m_storeSoon.start();
}

void SoundPage::hideEvent(QHideEvent *event)
{
    if (m_storeSoon.isActive()) {
        m_storeSoon.stop();
        store();
    }
    SettingsPage::hideEvent(event);
}

void SoundPage::store()
{
    command::Edit edit;
    edit.channels = {documentOf(m_sound)};
    m_profile.change(edit, this, [this](const QString &why) {
        m_unsaved = m_storeSoon.isActive();
        m_problem->say(why);
    });
}

void SoundPage::display()
{
    const QSignalBlocker volume(m_volume);
    using Mode = SoundSettings::Repeat::Mode;
    const bool own = !m_sound.file.isEmpty();
    m_builtIn->setChecked(!own);
    m_ownFile->setChecked(own);
    m_file->setText(m_sound.file);
    m_file->setVisible(own);
    m_choose->setVisible(own);
    m_volume->setValue(qRound(m_sound.volume * 100));
    m_percent->setText(tr("%1 %").arg(m_speech.locale().toString(m_volume->value())));
    m_repeat->setCurrentIndex(m_repeat->findData(static_cast<int>(m_sound.repeat.mode)));
    m_every->setVisible(m_sound.repeat.mode == Mode::Every);
    if (m_sound.repeat.mode == Mode::Every && parseDuration(m_every->text()) != m_sound.repeat.every)
        m_every->setText(formatDuration(m_sound.repeat.every));
    m_recovered->setChecked(m_sound.recovered);
}

} // namespace vigia
