"""The composition root: the only place that names concrete classes. Nothing is opened before `build` is called."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cataloguefiles import with_own
from bot.channels.base import Address, Conversation
from bot.channels.markup import escape
from bot.flowfiles import load_definitions
from bot.settings import Settings
from bot.transcripts.brief import brief_text
from bot.transcripts.means import Means, Printed
from bot.transcripts.page import Page
from bot.transcripts.paper import Source
from bot.transcripts.registry import FORMATS
from bot.transcripts.sources import AccountStory
from flows.record import Record
from flows.session import Session
from flows.terms import Terms
from prompts.render import Words
from storage.base import (
    Account,
    Addressee,
    Identity,
    Listing,
    NoSuchAccount,
    Note,
    Person,
    Place,
    Queues,
    Reply,
    Storage,
    Who,
)
from storage.open import open_storage

if TYPE_CHECKING:
    from bot.channels.base import Outgoing
    from bot.ground import Ground
    from bot.serving.orders import Orders
    from bot.sharing.desk import Desk
    from bot.sharing.letting import Letting
    from bot.transcripts.paper import Kept
    from storage.health import Health
    from storage.service import ServiceStorage

WORKSPACE = "main"
TENANT = "local"
_ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz"


def fresh_ref() -> str:
    """A short random reference that nobody can guess: 60 bits, in letters that are not mistaken for one another."""
    drawn = secrets.randbits(60)
    return "".join([_ALPHABET[drawn >> shift & 31] for shift in range(0, 60, 5)])


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class Names(dict[str, str]):
    """Names by person id. Reads them when one is asked for that it does not hold; an unknown id is its own name."""

    def __init__(self, storage: Storage) -> None:
        super().__init__()
        self._storage = storage

    def __missing__(self, key: str) -> str:
        self.update({person.id: person.name for person in self._storage.people(WORKSPACE)})
        return self.setdefault(key, key)


class OurTerms:
    """Our terms as they stand for somebody: the settings, and the list from the store, looked at anew each time.

    A turn pays for looking whether the list is another, not for reading it.
    """

    def __init__(self, storage: Storage, settings: Settings) -> None:
        self._storage = storage
        self._listing = Listing()
        self._terms = Terms(
            their_return=settings.their_return,
            share_low=settings.share_low,
            share_high=settings.share_high,
            about_zero=settings.about_zero,
            margin=settings.target_margin,
        )

    def __call__(self, who: Who) -> Terms:
        listing = self._storage.offerings(who, lately=True)
        if listing is not self._listing:
            self._listing = listing
            self._terms = replace(self._terms, offerings=listing.offerings)
        return self._terms


@dataclass(frozen=True, slots=True)
class App:
    """Everything put together. Made by `build`."""

    settings: Settings
    storage: ServiceStorage
    clock: Callable[[], datetime]
    fresh: Callable[[], str]
    words: Words

    def person(self, external: str, name: str) -> Person:
        """The person at this terminal (or the one named with --as), made the first time they come."""
        return self.storage.person_for(WORKSPACE, Identity("terminal", TENANT, external), name, self.clock())

    def who(self, person: Person) -> Who:
        """On whose behalf calls are made for this person."""
        return Who(WORKSPACE, person.id)

    def conversation(self, address: Address, name: str, external: str) -> Conversation:
        """A conversation for the person behind `external` at this address."""
        from bot.turns import Chat  # here: commands that only write papers start sooner without it

        return Chat(self.ground(), self.who(self.person(external, name)), address)

    def ground(self) -> Ground:
        """What conversations stand on; one is enough for all of them."""
        from bot.drafting import draft_text
        from bot.ground import Ground
        from bot.sharing.noting import NoteTalk
        from bot.transcripts.balance_page import balance_text
        from bot.transcripts.review import review_text

        terms = OurTerms(self.storage, self.settings)
        plain = Words(self.settings.locale, str)
        return Ground(
            storage=self.storage,
            flows=with_own(load_definitions(), self.settings.yardsticks, self.settings.drivers),
            words=self.words,
            clock=self.clock,
            fresh=self.fresh,
            locale=self.settings.locale,
            draft=lambda kind, record, session, account: draft_text(
                plain, kind, Page(load_definitions()[session.flow], record, session, account, self.clock())
            ),
            brief=lambda who, account, record, session: (
                f"{self.words.plain('brief.name')}.md",
                brief_text(self.words, self._page(record, session, account, terms(who))),
            ),
            balance=lambda who, account, record, session, drawn: (
                f"{self.words.plain('balance.name')}.md",
                balance_text(self.words, self._page(record, session, account, terms(who)), drawn=drawn),
            ),
            drawn=lambda who, account, record, session: self._drawn(
                self._page(record, session, account, terms(who))
            ),
            review=lambda who, account, record, session: (
                f"{self.words.plain('review_page.name')}.md",
                review_text(self.words, self._page(record, session, account, terms(who))),
            ),
            names=Names(self.storage),
            terms=terms,
            noted=NoteTalk(self.storage, self.words, self.clock).on_opening,
        )

    def orders(self) -> Orders:
        """What answers commands in the chats."""
        from bot.serving.orders import Orders, Papers

        return Orders(self.storage, self.words, Papers(self.brief, self.balance_in_chat, self.export))

    def account(self, who: Who, name: str) -> Account:
        """An account by its name, among those this person sees. Raises NoSuchAccount."""
        wanted = " ".join(name.split()).casefold()
        for each in self.storage.accounts(who):
            if each.account.name.casefold() == wanted:
                return each.account
        raise NoSuchAccount(name=name)

    def story(self, who: Who, name: str) -> AccountStory:
        """All of an account that this person may see. Raises NoSuchAccount."""
        return self.story_of(who, self.account(who, name).id)

    def story_of(self, who: Who, account_id: str, since: datetime | None = None) -> AccountStory:
        """The same by the account's id; what changed is told since a moment. Raises NoSuchAccount."""
        account, record = self.storage.record(who, account_id)
        facts = self.storage.facts(who, account.id)
        seen = None if since is None else sum(1 for fact in facts if fact.recorded_at < since)
        sessions = self.storage.sessions(who, account.id)
        return AccountStory(
            flow=load_definitions()["prep"],
            account=account,
            record=record,
            facts=facts,
            sessions=sessions,
            turns={each.id: self.storage.turns(who, each.id) for each in sessions},
            names=Names(self.storage),
            now=self.clock(),
            page=self._page_of(who, account, record),
            seen=None if seen is None else facts[seen - 1].id if seen else 0,
            notes=self.storage.notes(who, account.id),
        )

    def letting(self) -> Letting:
        """What looks at what would leave, and keeps what does."""
        from bot.sharing.letting import Letting  # here: most commands let nothing out

        return Letting(self.storage, self.words, self.story_of, self.clock)

    def desk(self) -> Desk:
        """What answers everything about sharing in the chats."""
        from bot.sharing.desk import Desk
        from bot.sharing.noting import NoteTalk
        from bot.sharing.reading import ReleaseTalk
        from bot.sharing.talk import ShareTalk

        return Desk(
            self.storage,
            self.words,
            ShareTalk(self.letting(), self.words, self.fresh, self.post),
            ReleaseTalk(self.storage, self.words, self.clock, self.fresh),
            NoteTalk(self.storage, self.words, self.clock, self._tell_answer),
            self.post,
        )

    def released_paper(self, who: Who, release: str, form: str) -> Printed:
        """What was let out, as it was then, in any format. Raises NoSuchRelease."""
        from bot.transcripts.paper import Kept

        _, content = self.storage.content(who, release)
        return self.kept_paper(Kept(content), form)

    def kept_paper(self, kept: Kept, form: str) -> Printed:
        """What was or will be let out, in any format."""
        made = FORMATS[form].write(Words(kept.t.locale, escape), kept, self._means())
        return Printed(made.encode("utf-8", "replace")) if isinstance(made, str) else made

    def _tell_answer(self, who: Who, note: Note) -> None:
        """Tells whoever noted it, in a chat of theirs, what the seller answered."""
        from bot.channels.base import Message

        letting = self.letting()
        chat = letting.chat_of(who, Addressee("person", note.by_name, note.by))
        if chat is not None:
            name, by = self.storage.record(who, note.account)[0].name, letting.called(who)
            said = self.words.text("share.told_answer", by=by, name=name, text=note.text, answer=note.answer)
            self.post(who, self.fresh(), chat, [Message(said)])

    def post(self, who: Who, ident: str, place: Place, outgoing: Sequence[Outgoing]) -> None:
        """Has something posted in a chat by whoever serves it; `ident` names it for ever."""
        from bot.channels.base import as_data
        from storage.service import Settled

        replies = [Reply(str(body["type"]), body) for body in map(as_data, outgoing)]
        self.storage.settle(Settled(who.workspace, place, ident, 0, self.clock(), replies))

    def _page_of(self, who: Who, account: Account, record: Record) -> Page:
        """What the papers are made from that are asked for outside a talk."""
        terms = OurTerms(self.storage, self.settings)(who)
        return self._page(record, self._latest(who, account, record), account.name, terms)

    def _page(self, record: Record, session: Session, account: str, terms: Terms) -> Page:
        """What a paper is made from. It is about preparing the meeting, whichever talk asks for it."""
        return Page(load_definitions()["prep"], record, session, account, self.clock(), terms)

    def _latest(self, who: Who, account: Account, record: Record) -> Session:
        """The newest session of this person preparing a meeting, or an empty one for the newest meeting there is."""
        sessions = [each for each in self.storage.sessions(who, account.id) if each.flow == "prep"]
        if sessions:
            return self.storage.load(who, account.id, sessions[-1].id).session
        meetings = record.items("meetings")
        bind = {"meeting": meetings[-1]} if meetings else {}
        return Session("", account.id, who.person, "prep", "", bind=bind)

    def balance(self, who: Who, name: str) -> str:
        """How both sides of an account stand, in Markdown, for the seller alone. Raises NoSuchAccount."""
        from bot.transcripts.balance_page import balance_text

        account, record = self.storage.record(who, self.account(who, name).id)
        return balance_text(self.words, self._page_of(who, account, record))

    def brief(self, who: Who, name: str) -> str:
        """The brief of an account as it stands, in Markdown. Raises NoSuchAccount."""
        account, record = self.storage.record(who, self.account(who, name).id)
        return brief_text(self.words, self._page_of(who, account, record))

    def record(self, who: Who, name: str) -> Record:
        """What is held true of an account now. Raises NoSuchAccount."""
        return self.storage.record(who, self.account(who, name).id)[1]

    def export(self, who: Who, name: str, form: str) -> str:
        """An account in one of the formats that are text (`bot.transcripts.registry`). Raises NoSuchAccount."""
        made = FORMATS[form].write(self.words, self.story(who, name), Means())
        if isinstance(made, Printed):
            raise ValueError(f"{form} is a file and no text")
        return made

    def paper(self, who: Who, name: str, form: str, word: bytes | None = None) -> Printed:
        """An account in any format, as a file; `word` is a Word template of one's own.

        Raises NoSuchAccount, and BrokenTemplate.
        """
        return self.paper_of(self.story(who, name), form, word)

    def paper_of(self, source: Source, form: str, word: bytes | None = None) -> Printed:
        """What was read of an account, or let out of it, as a file. Raises BrokenTemplate."""
        made = FORMATS[form].write(self.words, source, self._means(word))
        return Printed(made.encode("utf-8", "replace")) if isinstance(made, str) else made

    def balance_in_chat(self, who: Who, name: str) -> tuple[str, bytes | None]:
        """Both sides of an account: the text, and a PNG where there is something to draw. Raises NoSuchAccount."""
        from bot.transcripts.balance_page import balance_text

        account, record = self.storage.record(who, self.account(who, name).id)
        page = self._page_of(who, account, record)
        picture = self._drawn(page)
        return balance_text(self.words, page, drawn=picture is not None), picture

    def _drawn(self, page: Page) -> bytes | None:
        from bot.transcripts.as_png import balance_png  # here: it draws only when it is asked to

        return balance_png(self.words, page, self._means())

    def _means(self, word: bytes | None = None) -> Means:
        return Means((self.settings.fonts,) if self.settings.fonts else (), word)

    def close(self) -> None:
        """Lets go of the store."""
        self.storage.close()


def build(
    settings: Settings,
    clock: Callable[[], datetime] = utc_now,
    fresh: Callable[[], str] = fresh_ref,
) -> App:
    """The application for these settings; opens the store and brings its tables up to date. Raises StorageError."""
    storage = open_storage(settings.database, busy_timeout=settings.busy_timeout)
    return App(settings, storage, clock, fresh, Words(settings.locale, escape))


def check(settings: Settings) -> Health:
    """Reads the whole store and says what is wrong with it. Raises StorageError where it cannot be opened at all."""
    from storage.health import check as look

    return look(settings.database)


def queues(settings: Settings) -> Queues:
    """How much waits in the store, whose tables have to be current. Raises StorageError."""
    from storage.queues import queues_at

    return queues_at(settings.database, WORKSPACE)


def sqlite_library() -> tuple[str, bool]:
    """The version of SQLite, and whether it is one that a race can damage."""
    from storage.sqlite import library

    return library()


def database_folder(settings: Settings) -> Path | None:
    """The folder of a SQLite file, None for a database server."""
    from storage.open import file_of

    place = file_of(settings.database)
    return None if place is None else place.parent


def backup(settings: Settings, target: Path) -> Path:
    """Copies the store to `target`, also while it is in use. Raises StorageError."""
    from storage.backup import backup as copy

    return copy(settings.database, target)


def restore(settings: Settings, source: Path) -> Path | None:
    """Puts a backup in the place of the store; gives the path where the replaced one was kept. Raises StorageError."""
    from storage.backup import restore as put_back

    return put_back(settings.database, source)


def copy_store(settings: Settings, target: str) -> tuple[str, Mapping[str, int]]:
    """Copies the whole store into an empty one at the address `target`. Gives its place for people, each table's rows.

    Raises StorageError, whose `place` says which of the two stores is meant.
    """
    from storage.copying import copy, shown

    return shown(target), copy(settings.database, target)
