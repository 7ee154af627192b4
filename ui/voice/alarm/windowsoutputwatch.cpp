// SPDX-License-Identifier: GPL-3.0-or-later
// Built on Windows only; not yet proved by a test there.
#include "outputwatch.h"

#include <QString>

#include <windows.h>

#include <audioclient.h>
#include <audiopolicy.h>
#include <endpointvolume.h>
#include <mmdeviceapi.h>
#include <wrl/client.h>
#include <wtsapi32.h>

namespace vigia::alarmline {

using Microsoft::WRL::ComPtr;

namespace {

constexpr float nearZero = 0.01f;

bool isSessionDisconnected()
{
    LPWSTR answer = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSConnectState, &answer, &size))
        return false;
    const bool disconnected = *reinterpret_cast<WTS_CONNECTSTATE_CLASS *>(answer) == WTSDisconnected;
    WTSFreeMemory(answer);
    return disconnected;
}

ComPtr<IMMDevice> findDevice(const QByteArray &name)
{
    ComPtr<IMMDeviceEnumerator> all;
    ComPtr<IMMDevice> device;
    if (FAILED(CoCreateInstance(__uuidof(MMDeviceEnumerator), nullptr, CLSCTX_ALL, IID_PPV_ARGS(&all))))
        return nullptr;
    if (FAILED(all->GetDevice(reinterpret_cast<LPCWSTR>(QString::fromUtf8(name).utf16()), &device)))
        all->GetDefaultAudioEndpoint(eRender, eConsole, &device);
    return device;
}

//! Asks the endpoint and this process' own session on it (what the volume mixer shows).
class WindowsOutputWatch final : public OutputWatch
{
public:
    explicit WindowsOutputWatch(const QByteArray &name)
    {
        CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED);
        const ComPtr<IMMDevice> device = findDevice(name);
        if (!device)
            return;
        device->Activate(__uuidof(IAudioEndpointVolume), CLSCTX_ALL, nullptr, &m_endpoint);
        ComPtr<IAudioSessionManager> sessions;
        if (SUCCEEDED(device->Activate(__uuidof(IAudioSessionManager), CLSCTX_ALL, nullptr, &sessions)))
            sessions->GetSimpleAudioVolume(nullptr, FALSE, &m_session);
    }

    Output output() override
    {
        if (isSessionDisconnected())
            return Output::RemoteSession;
        BOOL muted = FALSE;
        float level = 1;
        if (m_endpoint && SUCCEEDED(m_endpoint->GetMute(&muted)) && muted)
            return Output::Muted;
        if (m_session && SUCCEEDED(m_session->GetMute(&muted)) && muted)
            return Output::Muted;
        if (m_endpoint && SUCCEEDED(m_endpoint->GetMasterVolumeLevelScalar(&level)) && level <= nearZero)
            return Output::ZeroVolume;
        if (m_session && SUCCEEDED(m_session->GetMasterVolume(&level)) && level <= nearZero)
            return Output::ZeroVolume;
        return Output::Audible;
    }

private:
    ComPtr<IAudioEndpointVolume> m_endpoint;
    ComPtr<ISimpleAudioVolume> m_session;
};

} // namespace

std::unique_ptr<OutputWatch> watchOutput(const QByteArray &device)
{
    return std::make_unique<WindowsOutputWatch>(device);
}

std::unique_ptr<OutputWatch> watchIdle(const QByteArray &device)
{
    return watchOutput(device);
}

} // namespace vigia::alarmline
