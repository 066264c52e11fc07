"""What one message leads to: a turn of its chat's session, or an answer outside any. Synchronous; knows no channel.

Runs in a turn's thread. Everything is committed, with the message taken off its queue,
before this returns; what is said waits in the outbox then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial

from bot.channels.base import (
    Incoming,
    Message,
    Outgoing,
    Quote,
    Refusal,
    Start,
    TurnResult,
    as_data,
    from_data,
)
from bot.channels.orders import ALONE, Order, read_order
from bot.ground import Besides, Ground
from bot.serving.anytime import holds_a_secret, never_an_answer, unsaid
from bot.serving.edits import orders
from bot.serving.linking import NAMES as LINKS
from bot.serving.linking import Asked, Linking
from bot.serving.orders import Orders
from bot.serving.writer import Writer
from bot.sharing.desk import takes_words
from bot.sharing.steps import Led
from bot.standing import Standing, kept, taken_up
from bot.turns import Chat
from flows.session import Status
from storage.base import (
    ChatState,
    Identity,
    Job,
    NoSuchAccount,
    NoSuchSession,
    Person,
    Reply,
    TurnWrite,
    Who,
)
from storage.service import Arrival, ServiceStorage, Settled

ALWAYS = ("accounts", "resume")
"""Orders that no customer is called like."""


Aside = Callable[[Who, Arrival, ChatState | None], Besides | Start | None]
"""Answers what is about something beside the talks (may a model read along?); None for what is for a talk.

It may also give the talk that is wanted (by a tap on a reminder)."""
Shares = Callable[[Who, Arrival, ChatState | None], Led | None]
"""Answers what is about sharing; None for what is not."""
Opening = Callable[[Arrival, Start], Outgoing | None]
"""What is posted so that a talk begins at a place of its own; None where it begins in the chat itself."""


def nothing_aside(who: Who, arrival: Arrival, chat: ChatState | None) -> None:
    """Nothing is."""


def shares_nothing(who: Who, arrival: Arrival, chat: ChatState | None) -> None:
    """Nothing is about sharing where there is nothing to share."""


def opens_here(arrival: Arrival, start: Start) -> Outgoing | None:
    """In the chat itself."""
    return None


def _no_jobs(jobs: Sequence[Job]) -> None:
    """Nobody does any."""


@dataclass(frozen=True)
class Answering:
    """Makes turns of arrivals, whoever's they are. `wanted` hears of the jobs that are in the store then."""

    storage: ServiceStorage
    workspace: str
    ground: Ground
    writer: Writer
    orders: Orders
    linking: Linking
    said_elsewhere: Callable[[], None]
    """Is told, from a turn's thread, that something waits to be posted in another chat than the one answered."""
    aside: Aside = nothing_aside
    shares: Shares = shares_nothing
    opening: Opening = opens_here
    wanted: Callable[[Sequence[Job]], None] = _no_jobs

    def answer(self, arrival: Arrival) -> str:
        """Answers one message and gives how: "done" (a turn) or "settled" (outside any session).

        Raises StorageError where nothing could be kept; the message waits on then.
        """
        place = arrival.place
        if "stranger" in arrival.more:
            return self._let_in(arrival)
        chat = self.storage.chat(self.workspace, place)
        person = self._person(arrival, chat)
        if person is None:
            return self._settle(arrival, chat, "", ())
        if "timer" in arrival.more and arrival.more["timer"].get("person", person.id) != person.id:
            return self._settle(arrival, chat, person.id, ())  # the chat is somebody else's by now
        if chat is not None and chat.person != person.id:
            return self._settle(arrival, chat, chat.person, [self._said("serve.not_yours")])
        return self._converse(arrival, chat, person)

    def _person(self, arrival: Arrival, chat: ChatState | None) -> Person | None:
        """Who speaks; for a timer whose chat it is."""
        inbound = arrival.inbound
        if not arrival.sender:
            person = chat.person if chat is not None else arrival.more.get("timer", {}).get("person")
            return None if person is None else Person(person, "", "")
        identity = Identity(inbound.channel, inbound.tenant, arrival.sender)
        name = arrival.name or arrival.sender
        return self.storage.person_for(self.workspace, identity, name, self.ground.clock())

    def _let_in(self, arrival: Arrival) -> str:
        """Somebody unknown with a code: from now on they are who it says."""
        code = arrival.more["stranger"]
        said = self.linking.take(self._asked(arrival, ""), code)
        return self._settle(unsaid(arrival), None, "", [said])

    def _asked(self, arrival: Arrival, person: str) -> Asked:
        inbound = arrival.inbound
        identity = Identity(inbound.channel, inbound.tenant, arrival.sender)
        return Asked(Who(self.workspace, person), identity, arrival.name or arrival.sender, arrival.place)

    def _converse(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        who = Who(self.workspace, person.id)
        arrival = self._ordered(arrival, chat, who)
        order = arrival.more.get("order")
        if order is not None and order["name"] in LINKS:
            said = self.linking.answer(self._asked(arrival, person.id), order["name"], order["about"])
            return self._settle(unsaid(arrival), None, person.id, said)  # the chat may be another's by now
        led = self.shares(who, arrival, chat)
        if led is not None:
            return self._shared(arrival, chat, person, led)
        found = self._beside(arrival, chat, who)
        return found if isinstance(found, str) else self._talked(found, chat, person)

    def _beside(self, arrival: Arrival, chat: ChatState | None, who: Who) -> Arrival | str:
        """Answers what is beside the talks; gives anything else on, with the talk that it turned out to want."""
        if holds_a_secret(arrival):
            arrival = unsaid(arrival)
            if "edit_of" in arrival.more:
                return self._settle(arrival, chat, who.person, [self._said("serve.edited_order")])
        aside = self.aside(who, arrival, chat)
        if isinstance(aside, Start):
            opened = self.opening(arrival, aside)
            if opened is None:
                inbound = replace(arrival.inbound, answers=None)  # it answers nothing of the talk
                return replace(arrival, inbound=inbound, more={**arrival.more, "start": asdict(aside)})
            return self._settle(arrival, chat, who.person, [opened])
        if aside is not None:
            return self._settle(arrival, chat, who.person, aside.said, besides=aside)
        return arrival

    def _talked(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        fixed = self._outside(arrival, person)
        if isinstance(fixed, Start):
            arrival = replace(arrival, more={**arrival.more, "start": asdict(fixed)})
            fixed = None
        if fixed is not None:
            return self._settle(arrival, chat, person.id, fixed)
        if "quote" in arrival.more:
            return self._quoted(arrival, chat, person)
        if chat is not None and not chat.state and "start" not in arrival.more:
            return self._begin_anew(arrival, chat, person)  # its account was deleted, which emptied the chat
        try:
            return self._turn(arrival, chat, person)
        except (NoSuchAccount, NoSuchSession):
            return self._begin_anew(arrival, chat, person)

    def _shared(self, arrival: Arrival, chat: ChatState | None, person: Person, led: Led) -> str:
        """Keeps what came of it, and where its talk stands now."""
        chat = chat or kept(Standing(), arrival.place, self.ground.fresh(), person.id, 0)
        rest = {name: value for name, value in chat.state.items() if name != "share"}
        state = {**rest, "share": dict(led.state)} if led.state else rest
        chat = replace(chat, state=state, turn=chat.turn + 1)
        self.writer.do(partial(self.storage.settle, self._settled(arrival, chat, led.said), led.act))
        if led.act is not None:
            self.said_elsewhere()
        return "settled"

    def _quoted(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        """Files words of the customer's from elsewhere. The chat stays where it is, whatever it is about."""
        told, inbound = arrival.more["quote"], arrival.inbound
        quote = Quote(told["account"], told["place"], told["said_by"], date.fromisoformat(told["said_at"]))
        chat = chat or kept(Standing(), arrival.place, self.ground.fresh(), person.id, 0)
        talk = Chat(self._ground(), Who(self.workspace, person.id), arrival.place, keep=lambda _: chat)
        try:
            talk.quotes(quote, Incoming(inbound.event, inbound.at, inbound.text))
        except NoSuchAccount:
            return self._settle(arrival, chat, person.id, [self._said("serve.account_gone")])
        return "done"

    def _ordered(self, arrival: Arrival, chat: ChatState | None, who: Who) -> Arrival:
        """Words that begin with a command order it where no talk is open that they could be an answer in.

        A channel that tells which account they would be about ("perhaps") has them taken for a
        command in an open talk too, where there is that account: "brief Acme" beside "brief Marta".
        """
        text = arrival.inbound.text
        if text is None or {"order", "start", "edit_of", "quote"} & arrival.more.keys():
            return arrival
        if chat is not None and takes_words(chat.state.get("share", {})) and not text.startswith("/"):
            return arrival
        order = read_order(text)
        if order is None or self._may_be_an_answer(arrival, chat, who, order):
            return arrival
        start = {} if order.start is None else {"start": asdict(order.start)}
        return replace(arrival, more={**arrival.more, **start, **order.data()})

    def _may_be_an_answer(self, arrival: Arrival, chat: ChatState | None, who: Who, order: Order) -> bool:
        standing = taken_up(chat)
        if never_an_answer(order):
            return False
        if "perhaps" in arrival.more:
            return self._is_asking(chat, who, order) and not self.orders.knows(who, arrival.more["perhaps"])
        if standing.session is not None:
            is_the_talks = order.start is not None or (not order.about and order.name not in ALONE)
            return is_the_talks or self._is_asking(chat, who, order)
        if not standing.lobby.get("ref"):
            return False
        if order.start is not None:  # the lobby begins the talk itself, unless a customer is called so
            return True
        return not self.orders.knows(who, order.about) if order.about else order.name not in ALWAYS

    def _is_asking(self, chat: ChatState | None, who: Who, order: Order) -> bool:
        """Does the chat wait for an answer that these words could be? A customer may be called Export Partners."""
        standing = taken_up(chat)
        if chat is None or chat.session is None or chat.account is None:
            return bool(standing.lobby.get("ref")) and order.start is None
        try:
            return self.storage.load(who, chat.account, chat.session).session.asking is not None
        except (NoSuchAccount, NoSuchSession):
            return False

    def _begin_anew(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        """The account is deleted, or no longer theirs: says so, and asks which one now."""
        asked = Chat(self._ground(), Who(self.workspace, person.id), arrival.place)
        opened = asked.open(Start())
        told = [self._said("serve.account_gone"), *opened.outgoing]
        return self._settle(arrival, chat, person.id, told, asked.standing())

    def _outside(self, arrival: Arrival, person: Person) -> Sequence[Outgoing] | Start | None:
        """What is answered without any conversation; None for what is for one."""
        order = arrival.more.get("order")
        if order is not None:
            try:
                return self.orders.answer(Who(self.workspace, person.id), order["name"], order["about"])
            except NoSuchAccount as error:
                return [self._said("orders.no_such_account", name=str(error.data.get("name") or ""))]
        if "too_large" in arrival.more:
            return [self._said("serve.too_large", length=arrival.more["too_large"])]
        if "timer" in arrival.more:
            body = arrival.more["timer"]["body"]
            return [Message(text) for text in body.get("say", ())]
        if "said" in arrival.more:
            return [from_data(body) for body in arrival.more["said"]]
        return [self._said("serve.failed")] if "fetch" in arrival.more else None

    def _turn(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        inbound, place = arrival.inbound, arrival.place
        key = chat.id if chat is not None else self.ground.fresh()
        turn = chat.turn if chat is not None else 0
        standing = taken_up(chat)
        if "edit_of" in arrival.more:
            standing = replace(standing, seen=None)  # the turn that went back is this chat's own
        conversation = Chat(
            self._ground(),
            Who(self.workspace, person.id),
            place,
            standing,
            lambda standing: kept(standing, place, key, person.id, turn),
        )
        incoming = Incoming(inbound.event, inbound.at, inbound.text, inbound.chosen, inbound.answers)
        if "edit_of" in arrival.more and (told := self._edit(arrival, chat, person)):
            return self._settle(arrival, chat, person.id, [self._said(told)])
        incoming = replace(incoming, chosen=self._meant(incoming, person))
        result = self._result(conversation, incoming, arrival, begun=chat is not None)
        if result.session is not None:
            return "done"
        chat = chat or ChatState(place, key, person.id)
        return self._settle(arrival, chat, person.id, result.outgoing, conversation.standing())

    def _edit(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        """Makes room for the new words of a message; else what is said instead of taking them."""
        who = Who(self.workspace, person.id)
        choices = self._choices_of(arrival, chat, who)
        if orders(arrival.inbound.text or "", choices, lambda about: self.orders.knows(who, about)):
            return "serve.edited_order"
        return "" if self._taken_back(arrival, chat, person) else "serve.edited"

    def _choices_of(self, arrival: Arrival, chat: ChatState | None, who: Who) -> tuple[str, ...]:
        """What there was to choose where the changed message was an answer: "stop" may be one of them."""
        inbound = arrival.inbound
        before = self.storage.answered(who, inbound.channel, inbound.tenant, arrival.more["edit_of"])
        if chat is None or chat.account is None or before is None or before.session != chat.session:
            return ()
        flow = self.ground.flows[self.storage.load(who, chat.account, before.session).session.flow]
        asked = (each for each in flow.all_questions() if each.id == before.question)
        return tuple(choice.id for each in asked for choice in each.choices)

    def _taken_back(self, arrival: Arrival, chat: ChatState | None, person: Person) -> bool:
        """Goes back over what an edited message led to, so that its new text is taken instead. False for older ones.

        A commit of its own, and nothing of it is said. Where the process ends in between, it is found done.
        """
        who, inbound = Who(self.workspace, person.id), arrival.inbound
        before = self.storage.answered(who, inbound.channel, inbound.tenant, arrival.more["edit_of"])
        if chat is None or chat.account is None or before is None or before.session != chat.session:
            return False
        back = f"{inbound.event}.back"
        session = self.storage.load(who, chat.account, before.session).session
        done = self.storage.answered(who, inbound.channel, inbound.tenant, back) is not None
        if session.status is not Status.OPEN or session.turn != before.turn + done:
            return False
        if not done and session.steps and session.steps[-1].turn == before.turn:
            talk = Chat(self._ground(), who, arrival.place, taken_up(chat))
            talk.take(Incoming(back, inbound.at, chosen=("back",)))
        return True

    def _meant(self, incoming: Incoming, person: Person) -> tuple[str, ...]:
        """The choices by their ids, where a channel had room for their numbers only ("#3")."""
        if incoming.answers is None or not any(one.startswith("#") for one in incoming.chosen):
            return incoming.chosen
        row = self.storage.asking(Who(self.workspace, person.id), incoming.answers)
        by_number = {f"#{at}": one for at, one in enumerate(row.options if row else ())}
        return tuple(by_number.get(one, one) for one in incoming.chosen)

    def _result(self, talk: Chat, incoming: Incoming, arrival: Arrival, *, begun: bool) -> TurnResult:
        start = arrival.more.get("start")
        if start is not None:
            return talk.open(Start(**start), incoming)
        # The first words in a chat name no customer yet ("hi"): so what is asked comes first.
        standing = talk.standing()
        if not begun or (standing.session is None and not standing.lobby.get("ref")):
            return talk.open(Start(), incoming)
        return talk.take(incoming)

    def _settle(
        self,
        arrival: Arrival,
        chat: ChatState | None,
        person: str,
        outgoing: Sequence[Outgoing],
        standing: Standing | None = None,
        besides: Besides | None = None,
    ) -> str:
        if chat is not None:
            chat = replace(chat, turn=chat.turn + 1)
        if chat is not None and standing is not None:
            chat = kept(standing, chat.place, chat.id, person, chat.turn)
        write = self._settled(arrival, chat, outgoing)
        if besides is not None:
            write = replace(write, jobs=besides.jobs, decided=besides.decided)
        self.writer.do(partial(self.storage.settle, write))
        self.wanted(write.jobs)
        return "settled"

    def set_aside(self, arrival: Arrival, reason: str) -> None:
        """Keeps a message that no turn can be made of among the failed ones, and tells its sender so."""
        chat = self.storage.chat(self.workspace, arrival.place)
        if chat is not None:
            chat = replace(chat, turn=chat.turn + 1)
        said = Refusal("not_taken", self.ground.words.text("serve.set_aside"))
        write = self._settled(arrival, chat, [said])
        self.writer.do(partial(self.storage.settle, replace(write, failed=reason)))

    def _settled(self, arrival: Arrival, chat: ChatState | None, outgoing: Sequence[Outgoing]) -> Settled:
        return Settled(
            workspace=self.workspace,
            place=arrival.place,
            source=chat.id if chat is not None else self.ground.fresh(),
            turn=chat.turn if chat is not None else 0,
            at=self.ground.clock(),
            replies=[Reply(str(body["type"]), body) for body in map(as_data, outgoing)],
            inbound=arrival.inbound,
            chat=chat,
        )

    def _ground(self) -> Ground:
        return replace(self.ground, commit=self._commit)

    def _commit(self, write: TurnWrite) -> int:
        version = self.writer.do(partial(self.storage.commit, write))
        self.wanted(write.jobs)
        if write.moved is not None:
            self.said_elsewhere()
        return version

    def _said(self, key: str, **data: object) -> Message:
        return Message(self.ground.words.text(key, **data))
