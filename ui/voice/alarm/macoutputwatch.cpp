// SPDX-License-Identifier: GPL-3.0-or-later
// Built on macOS only; not yet proved by a test there.
#include "outputwatch.h"

#include <QString>

#include <CoreAudio/CoreAudio.h>
#include <CoreFoundation/CoreFoundation.h>

#include <optional>

namespace vigia::alarmline {

namespace {

constexpr Float32 nearZero = 0.01f;

constexpr AudioObjectPropertyAddress addressOf(AudioObjectPropertySelector selector,
    AudioObjectPropertyScope scope = kAudioObjectPropertyScopeGlobal, AudioObjectPropertyElement element = 0)
{
    return {selector, scope, element};
}

AudioObjectID findDevice(const QByteArray &name)
{
    AudioObjectID device = kAudioObjectUnknown;
    UInt32 size = sizeof device;
    CFStringRef uid = QString::fromUtf8(name).toCFString();
    const AudioObjectPropertyAddress translate = addressOf(kAudioHardwarePropertyTranslateUIDToDevice);
    AudioObjectGetPropertyData(kAudioObjectSystemObject, &translate, sizeof uid, &uid, &size, &device);
    CFRelease(uid);
    if (device == kAudioObjectUnknown) {
        const AudioObjectPropertyAddress first = addressOf(kAudioHardwarePropertyDefaultOutputDevice);
        AudioObjectGetPropertyData(kAudioObjectSystemObject, &first, 0, nullptr, &size, &device);
    }
    return device;
}

//! Of the whole device (element 0) or, where it has none, of its first channel.
template <typename T>
std::optional<T> outputProperty(AudioObjectID device, AudioObjectPropertySelector selector)
{
    for (const AudioObjectPropertyElement element : {0u, 1u}) {
        const AudioObjectPropertyAddress address = addressOf(selector, kAudioDevicePropertyScopeOutput, element);
        T value{};
        UInt32 size = sizeof value;
        if (AudioObjectHasProperty(device, &address)
            && AudioObjectGetPropertyData(device, &address, 0, nullptr, &size, &value) == noErr)
            return value;
    }
    return std::nullopt;
}

class MacOutputWatch final : public OutputWatch
{
public:
    explicit MacOutputWatch(const QByteArray &name)
        : m_device(findDevice(name))
    {
    }

    Output output() override
    {
        if (outputProperty<UInt32>(m_device, kAudioDevicePropertyMute).value_or(0) != 0)
            return Output::Muted;
        if (outputProperty<Float32>(m_device, kAudioDevicePropertyVolumeScalar).value_or(1) <= nearZero)
            return Output::ZeroVolume;
        return Output::Audible;
    }

private:
    const AudioObjectID m_device;
};

} // namespace

std::unique_ptr<OutputWatch> watchOutput(const QByteArray &device)
{
    return std::make_unique<MacOutputWatch>(device);
}

std::unique_ptr<OutputWatch> watchIdle(const QByteArray &device)
{
    return watchOutput(device);
}

} // namespace vigia::alarmline
