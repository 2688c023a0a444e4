# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the program sealed, as models/store/sealer.h writes it down."""

import ctypes

_NONCE = 24
_START = 5  # one byte for the format, four for the key's number
_TAG = 16
_sodium = ctypes.CDLL("libsodium.so.23")
assert _sodium.sodium_init() >= 0


class Seals:
    """The keys of a database that practice made: its master key is all zero."""

    def __init__(self, connection):
        self._keys = {number: self._open(bytes(sealed), f"data_keys/{number}", bytes(32))
                      for number, sealed in connection.execute("SELECT number, sealed FROM data_keys")}

    def read(self, sealed, context):
        number = int.from_bytes(sealed[1:_START], "little")
        return self._open(bytes(sealed), context, self._keys[number])

    @staticmethod
    def _open(sealed, context, key):
        if sealed[0] != 1:
            raise ValueError(f"not sealed: {context}")
        nonce, body, place = sealed[_START:_START + _NONCE], sealed[_START + _NONCE:], context.encode()
        out = ctypes.create_string_buffer(max(1, len(body) - _TAG))
        length = ctypes.c_ulonglong()
        failed = _sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            out, ctypes.byref(length), None, body, ctypes.c_ulonglong(len(body)), place,
            ctypes.c_ulonglong(len(place)), nonce, key)
        if failed:
            raise ValueError(f"does not open: {context}")
        return out.raw[:length.value]
