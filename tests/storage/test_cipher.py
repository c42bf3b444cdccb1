from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import KeyLost
from storage import cipher as module
from storage.cipher import Cipher, new_key, parse_keys

OLD, NEW, OTHER = b"o" * 32, b"n" * 32, b"x" * 32
text = st.text(st.characters(exclude_categories=["Cs"]))


@given(plain=text, owner=text)
def test_round_trip(plain: str, owner: str) -> None:
    cipher = Cipher([OLD])
    sealed = cipher.seal(plain, owner=owner)
    assert cipher.open(sealed, owner=owner) == plain
    assert len(plain) < 4 or plain.encode() not in sealed


def test_equal_secrets_are_sealed_differently() -> None:
    cipher = Cipher([OLD])
    assert cipher.seal("s", owner="a") != cipher.seal("s", owner="a")


def test_a_moved_ciphertext_does_not_open() -> None:
    cipher = Cipher([OLD])
    with pytest.raises(KeyLost):
        cipher.open(cipher.seal("s", owner="a"), owner="b")


@given(st.binary(max_size=80))
def test_rubbish_does_not_open(sealed: bytes) -> None:
    with pytest.raises(KeyLost):
        Cipher([OLD]).open(sealed, owner="a")


@given(st.integers(0, 34), st.integers(1, 255))
def test_a_changed_byte_does_not_open(index: int, difference: int) -> None:
    sealed = bytearray(Cipher([OLD]).seal("abc", owner="a"))
    sealed[index] ^= difference
    with pytest.raises(KeyLost):
        Cipher([OLD]).open(bytes(sealed), owner="a")


def test_another_key_does_not_open() -> None:
    with pytest.raises(KeyLost):
        Cipher([OTHER]).open(Cipher([OLD]).seal("s", owner="a"), owner="a")


def test_the_first_key_encrypts_and_all_decrypt() -> None:
    before = Cipher([OLD]).seal("s", owner="a")
    ring = Cipher([NEW, OLD])
    assert ring.open(before, owner="a") == "s"
    after = ring.seal("s", owner="a")
    assert Cipher([NEW]).open(after, owner="a") == "s"
    with pytest.raises(KeyLost):
        Cipher([OLD]).open(after, owner="a")


def test_what_an_earlier_release_has_written_is_still_known() -> None:
    cipher = Cipher([NEW, OLD])
    sealed = bytes.fromhex("abdffded000102030405060708090a0b6b109bb42b4d25455dfe2adf1c0ee56522")
    assert cipher.open(sealed, owner="a") == "s"
    assert cipher.fingerprint("s") == "c20f1777333306a19a9dbce2c16ef851"
    assert cipher.budget_secret().hex() == (
        "b0022162dc62eaf2153c65b0e4827c605e053847e13a4bbc4d91cb206591376b"
    )


def test_two_keys_of_one_id_are_both_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_key_id", lambda _key: b"same")
    sealed = Cipher([OLD]).seal("s", owner="a")
    assert Cipher([NEW, OLD]).open(sealed, owner="a") == "s"


def test_only_what_the_first_key_has_sealed_is_current() -> None:
    ring = Cipher([NEW, OLD])
    assert ring.is_current(ring.seal("s", owner="a"))
    assert not ring.is_current(Cipher([OLD]).seal("s", owner="a"))


def test_fingerprints_survive_a_new_first_key() -> None:
    before, after = Cipher([OLD]), Cipher([NEW, OLD])
    assert before.fingerprint("s") == after.fingerprint("s")
    assert before.budget_secret() == after.budget_secret()


def test_fingerprints_tell_secrets_and_installations_apart() -> None:
    assert Cipher([OLD]).fingerprint("s") != Cipher([OLD]).fingerprint("t")
    assert Cipher([OLD]).fingerprint("s") != Cipher([OTHER]).fingerprint("s")
    assert Cipher([OLD]).budget_secret() != OLD


def test_keys_are_read_padded_or_not() -> None:
    padded = new_key()
    assert (
        parse_keys([padded, f" {padded.rstrip('=')} "]) == (base64.urlsafe_b64decode(padded),) * 2
    )


@pytest.mark.parametrize(
    "bad", ["", "hush", "hush" * 11, "é" * 43, "+" * 43, "a" * 42, "a" * 44, "a" * 45]
)
def test_a_bad_key_is_named_by_number_alone(bad: str) -> None:
    with pytest.raises(
        ValueError, match=r"^encryption key 2 is not url-safe base64 of 32 bytes$"
    ) as refusal:
        parse_keys([new_key(), bad])
    assert refusal.value.__cause__ is None
    assert refusal.value.__context__ is None
    assert not bad or bad not in str(refusal.value)


def test_a_ring_needs_a_key() -> None:
    with pytest.raises(ValueError, match=r"^at least one encryption key is needed$"):
        parse_keys([])
    with pytest.raises(
        ValueError, match=r"^encryption keys must be 32 bytes each, and at least one$"
    ):
        Cipher([])
    with pytest.raises(
        ValueError, match=r"^encryption keys must be 32 bytes each, and at least one$"
    ):
        Cipher([b"short"])
