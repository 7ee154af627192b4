// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundwords.h"

namespace vigia {

QString SoundWords::of(WhyUnheard why)
{
    switch (why) {
    case WhyUnheard::NoDevice:
        return tr("The alarm cannot be heard: this computer has no working sound device.");
    case WhyUnheard::NotAdvancing:
        return tr("The alarm cannot be heard: the sound device does not play.");
    case WhyUnheard::Muted:
        return tr("The alarm cannot be heard: this computer's sound is muted.");
    case WhyUnheard::ZeroVolume:
        return tr("The alarm cannot be heard: this computer's volume is at zero.");
    case WhyUnheard::Suspended:
        return tr("The alarm cannot be heard: the sound device is asleep.");
    case WhyUnheard::RemoteSession:
        return tr("The alarm cannot be heard: the remote session is disconnected.");
    case WhyUnheard::HelperMissing:
        return tr("The alarm cannot be heard: the program vigia-alarm does not start.");
    }
    Q_UNREACHABLE();
}

QString SoundWords::of(SoundFault fault)
{
    switch (fault) {
    case SoundFault::Missing:
        return tr("The sound file cannot be read. The built-in alarm sounds instead.");
    case SoundFault::TooLarge:
        return tr("The sound file is too large. The built-in alarm sounds instead.");
    case SoundFault::Empty:
        return tr("The sound file is empty. The built-in alarm sounds instead.");
    case SoundFault::NotWav:
        return tr("The sound file is not a WAV file. The built-in alarm sounds instead.");
    case SoundFault::Truncated:
        return tr("The sound file is damaged. The built-in alarm sounds instead.");
    case SoundFault::UnsupportedFormat:
        return tr("The sound file is of a kind that Vigia does not play. The built-in alarm sounds instead.");
    case SoundFault::Silent:
        return tr("Nothing can be heard in the sound file. The built-in alarm sounds instead.");
    }
    Q_UNREACHABLE();
}

QString SoundWords::complaint(const Heard &heard)
{
    if (heard.why)
        return of(*heard.why);
    return heard.file ? of(*heard.file) : QString();
}

QString SoundWords::remedy(WhyUnheard why)
{
    switch (why) {
    case WhyUnheard::NoDevice:
        return tr("Connect loudspeakers or headphones.");
    case WhyUnheard::NotAdvancing:
    case WhyUnheard::Suspended:
        return tr("Choose another device in the system's sound settings.");
    case WhyUnheard::Muted:
        return tr("Unmute it in the system's sound settings.");
    case WhyUnheard::ZeroVolume:
        return tr("Turn it up in the system's sound settings.");
    case WhyUnheard::RemoteSession:
        return tr("Connect to it again, or look at the computer itself.");
    case WhyUnheard::HelperMissing:
        return tr("Installing Vigia again helps.");
    }
    Q_UNREACHABLE();
}

QString SoundWords::remedy(SoundFault fault)
{
    switch (fault) {
    case SoundFault::Missing:
    case SoundFault::TooLarge:
    case SoundFault::Empty:
    case SoundFault::NotWav:
    case SoundFault::Truncated:
    case SoundFault::UnsupportedFormat:
    case SoundFault::Silent:
        return tr("Choose another file in the sound settings.");
    }
    Q_UNREACHABLE();
}

QString SoundWords::complaintWithRemedy(const Heard &heard)
{
    const QString both = QStringLiteral("%1 %2");
    if (heard.why)
        return both.arg(of(*heard.why), remedy(*heard.why));
    return heard.file ? both.arg(of(*heard.file), remedy(*heard.file)) : QString();
}

} // namespace vigia
