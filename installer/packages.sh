# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: what Debian 12 and Ubuntu 24.04 call the things we need, and how to get them.

build_packages=(cmake ninja-build g++ ccache qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libyaml-cpp-dev libcurl4-openssl-dev libmicrohttpd-dev
    ca-certificates qt6-multimedia-dev qt6-svg-dev libpulse-dev libxcb1-dev
    pkg-config qtkeychain-qt6-dev libglib2.0-dev libsecret-1-0) # QtKeychain loads libsecret while it runs
test_packages=(borgmatic curl openssl python3 python3-prometheus-client python3-requests sqlite3 util-linux
    pulseaudio pulseaudio-utils
    dbus exim4-daemon-light gnome-keyring imagemagick openbox trayer wget xdotool xvfb)
check_packages=(clang-format clang-tidy)

# install_missing PACKAGE… — asks for privileges only if something is missing. Says what it does on stderr.
install_missing() {
    local missing=() package
    command -v dpkg-query >/dev/null || return 0 # another distribution: its own packages are its owner's matter
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local privileged=()
    [ "$(id -u)" -eq 0 ] || privileged=(sudo)
    echo "Installing what is missing: ${missing[*]}" >&2
    "${privileged[@]}" apt-get update >&2 &&
        "${privileged[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends "${missing[@]}" >&2
}

# all_installed PACKAGE… — one quick question instead of one for each.
all_installed() {
    command -v dpkg-query >/dev/null || return 0
    [ "$(dpkg-query -W -f='${db:Status-Status}\n' "$@" 2>/dev/null | grep -c '^installed$')" -eq $# ]
}
