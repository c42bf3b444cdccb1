from __future__ import annotations

from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, connect, place


async def test_keys_are_known_by_their_fingerprint_while_they_watch_an_order(
    store: SqlStore,
) -> None:
    idle = await connect(store, ALICE, "jm_" + "c" * 43)
    watching = await connect(store, ALICE)
    same = await connect(store, BOB)
    await place(store, key_id=watching)
    await place(store, key_id=watching, api_order_id="ord-2")
    await place(store, owner_id=BOB, key_id=same, api_order_id="ord-3")
    await place(store, key_id=idle, api_order_id="ord-4", watched=False)
    async with store.read() as unit:
        found = await unit.accounts.fingerprints()
    assert found.keys() == {watching, same}
    assert found[watching] == found[same]
