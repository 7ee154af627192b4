#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificates of the TLS tests in directory $1, anew for every run: no key is ever stored.
set -eu
cd "$1"
exec >log 2>&1

authority() { # name
    openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
    openssl req -x509 -new -key "$1.key" -days 3650 -subj "/O=Vigia tests/CN=$1" -out "$1.pem"
}

cat >ca.conf <<'CONF'
[ca]
default_ca = tests
[tests]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
CONF
: >index.txt

key() { # name
    [ -f "$1.key" ] || openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"
}

issue() { # name authority host from to
    key "$1"
    openssl req -new -key "$1.key" -subj "/CN=$3" -addext "subjectAltName=DNS:$3" -out "$1.csr"
    openssl ca -batch -config ca.conf -cert "$2.pem" -keyfile "$2.key" -startdate "$4" -enddate "$5" \
        -in "$1.csr" -out "$1.pem" -notext
}

soon=$(date -u -d '+5 days' +%Y%m%d%H%M%SZ 2>/dev/null || date -u -v+5d +%Y%m%d%H%M%SZ)
authority known
authority stranger
openssl genrsa -out rsa.key 2048
issue good known good.test 20200101000000Z 20991231235959Z
issue rsa known good.test 20200101000000Z 20991231235959Z
issue expired known good.test 20200101000000Z 20210101000000Z
issue future known good.test 20900101000000Z 20991231235959Z
issue soon known good.test 20200101000000Z "$soon"
issue wronghost known other.test 20200101000000Z 20991231235959Z
issue unknown stranger good.test 20200101000000Z 20991231235959Z
issue expiredunknown stranger other.test 20200101000000Z 20210101000000Z
# What is reached by this computer's own name.
issue home known localhost 20200101000000Z 20991231235959Z
issue homeexpired known localhost 20200101000000Z 20210101000000Z
issue homefuture known localhost 20900101000000Z 20991231235959Z
issue homeunknown stranger localhost 20200101000000Z 20991231235959Z
key selfsigned
openssl req -x509 -new -key selfsigned.key -days 3650 -subj /CN=good.test -addext subjectAltName=DNS:good.test \
    -out selfsigned.pem
for name in good rsa; do
    printf 'sha256/' >"$name.pin"
    openssl x509 -in "$name.pem" -noout -pubkey | openssl pkey -pubin -outform der \
        | openssl dgst -sha256 -binary | openssl base64 | tr -d '\n' >>"$name.pin"
done
