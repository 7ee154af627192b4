// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sound.h"
#include "heard.h"

#include <QByteArray>

#include <variant>
#include <vector>

//! What Vigia and the program that sounds its alarm say to each other: lines of words, one space
//! between them, ended by a line feed. Orders go to vigia-alarm's standard input (or, one order, stand in
//! its arguments), reports come from its standard output.
//!
//!     play alarm|recovered|silence loop|once|every:MS VOLUME DEVICE [FILE]
//!     volume VOLUME
//!     stop
//!     look [FILE]
//!
//!     playing DEVICE DEVICES builtin|file|FAULT
//!     progress FRAMES OUTPUT
//!     ended
//!     failed WHY
//!     looked OUTPUT builtin|file|FAULT
//!
//! VOLUME is 0–1; FILE is percent-encoded UTF-8; DEVICE counts from 0, the system's default device, and
//! begins anew after the last.
namespace vigia::alarmline {

inline constexpr qsizetype longestLine = 16 * 1024;
inline constexpr int mostDevices = 10'000; //!< DEVICE is 0–9999

//! The one to be tried after \a device, for as long as it takes.
constexpr int deviceAfter(int device)
{
    return (device + 1) % mostDevices;
}

enum class Tone {
    Alarm,
    Recovered,
    Silence, //!< a second of it: whether an alarm would be heard
};

struct Play {
    Tone tone = Tone::Alarm; //!< the built-in sound to play without a usable file
    SoundSettings::Repeat repeat;
    double volume = 0.8;
    int device = 0; //!< 0–9999
    QString file; //!< empty: built-in
    friend bool operator==(const Play &, const Play &) = default;
};

struct SetVolume {
    double volume = 0.8;
    friend bool operator==(const SetVolume &, const SetVolume &) = default;
};

struct Stop {
    friend bool operator==(const Stop &, const Stop &) = default;
};

//! Plays nothing: whether FILE could be played, and what would become of it on the best of all devices.
struct Look {
    QString file; //!< empty: built-in
    friend bool operator==(const Look &, const Look &) = default;
};

using Order = std::variant<Play, SetVolume, Stop, Look>;

//! The sound is on its way to a device.
struct Playing {
    int device = 0; //!< of so many
    int devices = 1;
    bool builtin = true;
    std::optional<SoundFault> fault; //!< why it is the built-in sound, if a file was ordered
    friend bool operator==(const Playing &, const Playing &) = default;
};

//! What becomes of the samples the device takes.
enum class Output {
    Looking,
    Audible,
    Muted,
    ZeroVolume,
    Suspended,
    RemoteSession,
    NoDevice, //!< there is none, or only what stands in for one
};

//! Why what comes out so is not heard; absent for what is.
std::optional<WhyUnheard> whyUnheard(Output output);

//! Of several devices, the default first, as an alarm goes from one to the next: what is heard on one of them is
//! heard; what is not heard on any is not for the reason of the first. Looking, while that is open.
Output bestOf(const std::vector<Output> &outputs);

//! Said only when samples did advance.
struct Progress {
    qint64 frames = 0; //!< since the sound began
    Output output = Output::Audible;
    friend bool operator==(const Progress &, const Progress &) = default;
};

//! Played once, to the end.
struct Ended {
    friend bool operator==(const Ended &, const Ended &) = default;
};

//! The last word of a program that gives up.
struct Failed {
    WhyUnheard why = WhyUnheard::NotAdvancing;
    friend bool operator==(const Failed &, const Failed &) = default;
};

//! The answer to Look.
struct Looked {
    Output output = Output::Looking; //!< Looking: nobody knows
    bool builtin = true; //!< would sound
    std::optional<SoundFault> fault; //!< why, if a file was named
    friend bool operator==(const Looked &, const Looked &) = default;
};

using Report = std::variant<Playing, Progress, Ended, Failed, Looked>;

//! One line each, without the line feed.
QByteArray encode(const Order &order);
QByteArray encode(const Report &report);
//! Absent for anything that is not exactly such a line.
std::optional<Order> decodeOrder(const QByteArray &line);
std::optional<Report> decodeReport(const QByteArray &line);

} // namespace vigia::alarmline
