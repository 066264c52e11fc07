"""The tables of who is one person: one-time codes, and what each link joined. Conventions: `storage.tables`."""

from __future__ import annotations

from storage.columns import NATURAL, Row, count, key, maybe_words, one_of, person, words


class CodeRow(Row, table=True):
    """One one-time code. `selector` finds it; the rest of it is kept as a digest with a salt of its own.

    A link's is for the person `person_id`, who was shown it at channel, tenant and chat; an
    invitation's for somebody new, called `name`. `used_by` is the identity that used it.
    """

    __tablename__ = "codes"
    __table_args__ = (person(), one_of("kind", "link", "invite"), NATURAL)

    workspace_id: str = key()
    selector: str = key()
    salt: str = words()
    digest: str = words()
    kind: str = words()
    person_id: str | None = maybe_words()
    name: str | None = maybe_words()
    channel: str | None = maybe_words()
    tenant: str | None = maybe_words()
    chat: str | None = maybe_words()
    expires_at: str = words()
    tries: int = count()
    used_by: str | None = maybe_words()


class LinkRow(Row, table=True):
    """One identity that a code joined to a person, and what it takes to undo that.

    `former_id` is the person it belonged to before, if anybody; `moved` tells what was theirs.
    """

    __tablename__ = "links"
    __table_args__ = (person(), NATURAL)

    workspace_id: str = key()
    id: str = key()
    person_id: str = words()
    former_id: str | None = maybe_words()
    channel: str = words()
    tenant: str = words()
    external: str = words()
    moved: str = words()
    at: str = words()
    undone_at: str | None = maybe_words()
