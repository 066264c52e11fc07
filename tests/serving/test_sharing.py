"""What `share` says in a chat as long as nothing can be shared there: what to do instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.base import Start
from storage.base import NoSuchAccount
from tests.support.driving import Office, shown


def test_share_says_what_to_do_instead(tmp_path: Path):
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    orders = office.app.orders()
    answer = orders.answer(seller.who, "share", "acme")
    assert not isinstance(answer, Start)
    assert "export Acme" in shown(answer)[0]
    with pytest.raises(NoSuchAccount):
        orders.answer(seller.who, "share", "Nobody")
    office.close()
