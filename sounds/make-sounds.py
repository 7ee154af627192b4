#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sounds that Vigia brings along. The design and its reasons: docs/sounds.md.

make-sounds.py          writes alarma.wav and recovered.wav beside itself
make-sounds.py --check  fails if they are not what this script makes
"""

import array
import math
import sys
import wave
from pathlib import Path

RATE = 44100
PEAK = 0.9  # of full scale; how loud it is in the room is the person's volume

# Relative strengths of the fundamental and its overtones: none more than 15 dB below the strongest.
ALARM_OVERTONES = (1.0, 0.8, 0.65, 0.5, 0.4, 0.3)
HIGHEST = 4000  # Hz; above it small loudspeakers and older ears hear little

PULSE = 0.15  # s
PULSE_EVERY = 0.25  # s
EDGE = 0.02  # s of rise and of fall: startles, does not click
# (start in s, fundamental in Hz): three pulses, two higher ones, and all again; the loop is 4 s long.
BURST = [(0.0, 660), (0.25, 660), (0.5, 660), (1.0, 880), (1.25, 880)]
ALARM_LOOP = 4.0
SECOND_BURST = 1.8

RECOVERED = [(0.0, 523.25, 0.30), (0.18, 659.26, 0.55)]  # start, Hz, length in s: C5, E5
RECOVERED_LENGTH = 0.8
RECOVERED_PEAK = 0.35
RECOVERED_OVERTONES = (1.0, 0.12)


def silence(seconds):
    return [0.0] * round(seconds * RATE)


def edge(position, length, rise, fall):
    """Raised cosine at both ends: no step in the curve, nor in its slope."""
    nearest = min(position / rise, (length - position) / fall, 1.0)
    return 0.5 - 0.5 * math.cos(math.pi * max(nearest, 0.0))


def add_tone(samples, start, frequency, length, overtones, rise, fall):
    first = round(start * RATE)
    for i in range(round(length * RATE)):
        at = i / RATE
        curve = sum(
            strength * math.sin(2 * math.pi * frequency * n * at)
            for n, strength in enumerate(overtones, 1)
            if frequency * n <= HIGHEST
        )
        samples[first + i] += curve * edge(at, length, rise, fall)


def alarm():
    samples = silence(ALARM_LOOP)
    for burst in (0.0, SECOND_BURST):
        for start, frequency in BURST:
            add_tone(samples, burst + start, frequency, PULSE, ALARM_OVERTONES, EDGE, EDGE)
    return scaled(samples, PEAK)


def recovered():
    samples = silence(RECOVERED_LENGTH)
    for start, frequency, length in RECOVERED:
        add_tone(samples, start, frequency, length, RECOVERED_OVERTONES, 0.03, length - 0.03)
    return scaled(samples, RECOVERED_PEAK)


def scaled(samples, peak):
    factor = peak * 32767 / max(abs(s) for s in samples)
    return array.array("h", (round(s * factor) for s in samples))


def write(path, samples):
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def read(path):
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
            return None
        samples = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def same(samples, others):
    """A mathematics library may round the last bit differently."""
    return others is not None and len(samples) == len(others) and all(abs(a - b) <= 1 for a, b in zip(samples, others))


def main():
    here = Path(__file__).resolve().parent
    faults = 0
    for name, samples in (("alarma.wav", alarm()), ("recovered.wav", recovered())):
        if "--check" not in sys.argv[1:]:
            write(here / name, samples)
        elif not same(samples, read(here / name)):
            print(f"sounds/{name} is not what sounds/make-sounds.py makes", file=sys.stderr)
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
