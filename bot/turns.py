"""One turn: load, advance, word, commit. Knows no channel and no SQL; everything it needs is passed in.

What a person typed and what came of it are committed together, before anything is
shown. On a colleague's turn in between (StaleAccount) the turn is computed again from
what they left; that is safe because `advance` is pure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.advancing import through
from bot.channels.base import (
    Address,
    Incoming,
    Message,
    Outgoing,
    Quote,
    Start,
    TurnResult,
    as_data,
    from_data,
)
from bot.elsewhere import is_late, meant_here, told, went_on
from bot.elsewhere import moved as moved_to
from bot.ground import Besides, Ground
from bot.lobby import Lobby
from bot.news import news_of
from bot.scene import Scene
from bot.speech import speak
from bot.standing import Standing
from bot.writes import asking_row, inbound_row, is_about_the_seller
from flows.engine import Advance
from flows.events import Chose, Event, Moment, Opened, Quoted, Said
from flows.session import Session, Status
from storage.base import (
    ChatState,
    Loaded,
    Reply,
    StaleAccount,
    StorageError,
    StoreBusy,
    Turn,
    TurnWrite,
    Who,
)

MOST_TRIES = 200
"""How often a turn is computed anew when others keep committing first.

A process that has just lost reads the account from the store and is slower than the one
that won: 20 tries were once not enough beside a program that answers without a pause.
"""


@dataclass(frozen=True, slots=True)
class Request:
    """What one turn is about: what came in, whether somebody just came, and whether the session is yet to be made.

    `quote`: what came in are words of the customer's from elsewhere.
    """

    event: str
    incoming: Incoming | None = None
    opening: bool = False
    new: bool = False
    quote: Quote | None = None


QUOTED_IN = "debrief"
"""The flow that a session of words from elsewhere belongs to: they are something learned from the customer."""


class Chat:
    """One person's conversation at one address (see `bot.channels.base.Conversation`).

    `keep` says how a service keeps where the chat stands after a turn, with which its
    replies then wait to be delivered; without it (the terminal) the commit is the delivery.
    """

    def __init__(
        self,
        ground: Ground,
        who: Who,
        address: Address,
        standing: Standing | None = None,
        keep: Callable[[Standing], ChatState] | None = None,
    ) -> None:
        self._ground = ground
        self._who = who
        self._address = address
        standing = standing or Standing()
        self._start, self._account, self._session = standing.start, standing.account, standing.session
        self._seen, self._asked = standing.seen, standing.asked
        self._keep = keep
        self._lobby = Lobby(ground.storage, who, ground.words, ground.fresh, ground.clock)
        self._lobby.go_on_from(standing.lobby)

    # the channel's side -----------------------------------------------------------------
    def open(self, start: Start, incoming: Incoming | None = None) -> TurnResult:
        """Greets, or goes on with the open session, and asks the first question.

        `incoming` is the message that wanted it, where there was one.
        """
        self._start, self._account, self._session, self._seen = start, None, None, None
        event = "open" if incoming is None else incoming.event
        if start.account is None:
            return self._in_lobby(self._lobby.ask(), "" if incoming is None else event, 0)
        return self._enter(self._lobby.named(start.account), event, incoming)

    def standing(self) -> Standing:
        """Where the conversation stands now."""
        return Standing(
            self._start, self._account, self._session, self._lobby.standing(), self._seen, self._asked
        )

    def take(self, incoming: Incoming) -> TurnResult:
        """Takes one thing the seller did and gives everything that answers it."""
        before = self._ground.storage.answered(
            self._who, self._address.channel, self._address.tenant, incoming.event
        )
        if before is not None:
            return self._repeated(before)
        if self._session is None:
            if self._lobby.leaves(incoming):
                left = Message(self._ground.words.text("lobby.left"))
                return TurnResult([left], incoming.event, 0, Status.STOPPED.value)
            ordered = self._lobby.wanted(incoming)
            if ordered is not None:
                return self.open(ordered, incoming)
            return self._enter(self._lobby.take(incoming), incoming.event, incoming)
        wanted = self._flow_wanted(incoming)
        if wanted is not None:
            return self._another(wanted, incoming)
        return self._turn(Request(incoming.event, incoming))

    def quotes(self, quote: Quote, incoming: Incoming) -> TurnResult:
        """Takes words of the customer's from elsewhere: a session of its own, which leaves every talk where it is."""
        before = self._ground.storage.answered(
            self._who, self._address.channel, self._address.tenant, incoming.event
        )
        if before is not None:
            return self._repeated(before)
        self._start, self._account = Start(flow=QUOTED_IN), quote.account
        self._session = self._ground.fresh()
        return self._turn(Request(incoming.event, incoming, new=True, quote=quote))

    def _flow_wanted(self, incoming: Incoming) -> str | None:
        """The flow that a lone word names while nothing is being asked; None for anything else."""
        word = (incoming.text or "").strip().strip("/.!").casefold()
        if word not in self._ground.flows or self._account is None or self._session is None:
            return None
        loaded = self._ground.storage.load(self._who, self._account, self._session)
        return word if loaded.session.asking is None else None

    def _another(self, flow: str, incoming: Incoming) -> TurnResult:
        """Starts another talk about the same account in this chat, or goes on with the one there is."""
        assert self._account is not None, "a flow is wanted only inside an account"
        before = self._start, self._session, self._seen
        self._start, self._seen = Start(flow=flow), None
        try:
            return self._first(incoming.event, incoming, self._account)
        except StorageError:
            self._start, self._session, self._seen = before  # nothing was kept: the same can be said again
            raise

    def close(self) -> None:
        """The channel goes away: the session pauses, so that it is found again."""
        if self._account is None or self._session is None:
            return
        loaded = self._ground.storage.load(self._who, self._account, self._session)
        if loaded.session.status is not Status.OPEN:
            return
        paused = replace(loaded.session, status=Status.PAUSED, turn=loaded.session.turn + 1)
        now = self._ground.clock()
        write = TurnWrite(
            who=self._who,
            account=self._account,
            version=loaded.account.version,
            session=paused,
            new_session=False,
            inbound=None,
            facts=(),
            replies=(),
            at=now,
        )
        try:
            (self._ground.commit or self._ground.storage.commit)(write)
        except (StaleAccount, StoreBusy):
            return  # somebody else is writing; an open session is found again just as well

    # the way in ---------------------------------------------------------------------------
    def _in_lobby(self, outgoing: list[Outgoing], event: str, turn: int) -> TurnResult:
        return TurnResult(outgoing, event, turn, "lobby")

    def _enter(self, led: list[Outgoing] | str, event: str, incoming: Incoming | None) -> TurnResult:
        """Goes on in the lobby, or into the account that it led to."""
        if isinstance(led, list):
            return self._in_lobby(led, event, 0)
        self._account = led
        try:
            return self._first(event, incoming, led)
        except StorageError:
            self._account = self._session = None  # nothing was kept: the same can be said again
            raise

    def _first(self, event: str, incoming: Incoming | None, led: str) -> TurnResult:
        found = (
            None if self._start.new else self._ground.storage.open_session(self._who, led, self._start.flow)
        )
        if found is not None:
            self._session = found.id
            return self._turn(Request(event, incoming, opening=True))
        self._session = self._ground.fresh()
        return self._turn(Request(event, incoming, opening=True, new=True))

    # one turn -------------------------------------------------------------------------------
    def _turn(self, asked: Request) -> TurnResult:
        for _ in range(MOST_TRIES):
            loaded = self._load(asked)
            request, away = self._here(asked, loaded.session)
            late = away and request.incoming is not None and is_late(request.incoming, loaded.session)
            moment = self._moment(loaded.account.name)
            led = through(self._ground, self._who, loaded, self._event(moment, request), moment)
            besides = self._besides(led)
            noted = self._noted(loaded.account.id) if request.opening else ()
            outgoing = [*noted, *self._words(loaded, led, moment), *besides.said]
            if late:
                turns = self._ground.storage.turns(self._who, loaded.session.id)
                outgoing = told(self._ground.words, turns, outgoing)
            try:
                self._commit(loaded, led, outgoing, asked, besides, moved=away and not late)
            except StaleAccount:
                continue
            self._saw(led.session)
            account = (loaded.account.id, loaded.account.name)
            status = led.session.status.value
            return TurnResult(outgoing, request.event, led.session.turn, status, led.session.id, account)
        raise StoreBusy(reason="contended")

    def _here(self, request: Request, session: Session) -> tuple[Request, bool]:
        """What is wanted as it is meant in this chat, and whether the session comes here from another one."""
        if request.opening or request.incoming is None:
            return request, not request.new
        standing = self.standing()
        if not went_on(standing, session):
            return request, False
        return replace(request, incoming=meant_here(request.incoming, standing, session)), True

    def _saw(self, session: Session) -> None:
        self._seen, self._asked = session.turn, session.asking.ref if session.asking is not None else ""

    def _load(self, request: Request) -> Loaded:
        assert self._account is not None
        assert self._session is not None
        if not request.new:
            # Unchecked: the commit finds out whether somebody was first, and then memory is read anew.
            return self._ground.storage.load(self._who, self._account, self._session, unchecked=True)
        account, record = self._ground.storage.record(self._who, self._account)
        flow = self._ground.flows[self._start.flow]
        session = Session(self._session, account.id, self._who.person, flow.id, flow.version, turn=-1)
        return Loaded(account, record, session)

    def _moment(self, account: str) -> Moment:
        at = self._ground.clock()
        ground = self._ground
        day, terms = at.astimezone().date(), ground.terms(self._who)
        return Moment(at, day, ground.fresh(), ground.locale, terms, account)

    def _event(self, moment: Moment, request: Request) -> Event:
        incoming, quote = request.incoming, request.quote
        if quote is not None and incoming is not None:
            return Quoted(moment, quote.place, incoming.text or "", quote.said_by, quote.said_at)
        if request.opening or incoming is None:
            return Opened(moment, self._start.minutes, self._start.kind)
        if incoming.text is not None:
            return Said(moment, incoming.text, incoming.answers)
        return Chose(moment, incoming.chosen, incoming.answers)

    def _words(self, loaded: Loaded, led: Advance, moment: Moment) -> list[Outgoing]:
        def brief() -> tuple[str, str]:
            return self._ground.brief(self._who, loaded.account.name, led.record, led.session)

        flow = self._ground.flows[led.session.flow]
        scene = Scene(
            self._ground.words,
            flow,
            led.record,
            led.session,
            loaded.account.name,
            self._ground.names,
            brief,
            moment.terms,
            review=lambda: self._ground.review(self._who, loaded.account.name, led.record, led.session),
            balance=lambda drawn: self._ground.balance(
                self._who, loaded.account.name, led.record, led.session, drawn
            ),
            drawn=lambda: self._drawn(loaded.account.name, led),
            news=lambda: news_of(self._ground.storage, self._who, flow, led),
            today=moment.today,
        )
        return speak(led.effects, scene)

    def _drawn(self, account: str, led: Advance) -> bytes | None:
        """A picture is for chats: a terminal has the one that is made of letters."""
        if self._keep is None:
            return None
        return self._ground.drawn(self._who, account, led.record, led.session)

    def _noted(self, account: str) -> Sequence[Outgoing]:
        return self._ground.noted(self._who, account, self._keep is not None)

    def _besides(self, led: Advance) -> Besides:
        return Besides() if self._keep is None else self._ground.besides(self._who, self._address, led)

    def _commit(
        self,
        loaded: Loaded,
        led: Advance,
        outgoing: list[Outgoing],
        request: Request,
        besides: Besides,
        *,
        moved: bool,
    ) -> None:
        asked = loaded.session.asking
        write = TurnWrite(
            who=self._who,
            account=loaded.account.id,
            version=loaded.account.version,
            session=led.session,
            new_session=request.new,
            inbound=inbound_row(self._address, request.event, request.incoming),
            facts=led.facts,
            replies=[Reply(str(body["type"]), body) for body in map(as_data, outgoing)],
            at=self._ground.clock(),
            asking=asking_row(self._address, loaded, led.session, outgoing),
            question=asked.question if asked is not None else None,
            private=is_about_the_seller(asked, led.facts),
            deliver=self._keep is not None,
            chat=None if self._keep is None else self._keep(self._after(led.session)),
            jobs=besides.jobs,
            asked_beside=besides.asked,
            moved=moved_to(self._ground.words, self._address.channel) if moved else None,
        )
        (self._ground.commit or self._ground.storage.commit)(write)

    def _after(self, session: Session) -> Standing:
        """Where the chat stands after a turn. A talk that was stopped leaves it free for another."""
        if session.status is Status.STOPPED:
            return Standing()
        asked = session.asking.ref if session.asking is not None else ""
        return Standing(self._start, session.account, session.id, seen=session.turn, asked=asked)

    def _repeated(self, before: Turn) -> TurnResult:
        outgoing = [from_data(reply.body) for reply in before.replies]
        return TurnResult(outgoing, before.event, before.turn, "open", before.session, None, repeated=True)
