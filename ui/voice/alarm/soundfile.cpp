// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundfile.h"

#include "wav.h"

#include <QFile>
#include <QFileInfo>

namespace vigia::alarmline {

Result<Sound, SoundFault> readSoundFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return unexpected(SoundFault::Missing);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(SoundFault::Missing);
    const QByteArray bytes = file.read(largestSoundFile + 1);
    if (bytes.size() > largestSoundFile)
        return unexpected(SoundFault::TooLarge);
    return readWav(bytes);
}

} // namespace vigia::alarmline
