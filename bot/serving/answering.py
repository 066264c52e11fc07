"""What one message leads to: a turn of its chat's session, or an answer outside any. Synchronous; knows no channel.

Runs in a turn's thread. Everything is committed, with the message taken off its queue,
before this returns; what is said waits in the outbox then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

from bot.channels.base import (
    Address,
    Incoming,
    Message,
    Outgoing,
    Refusal,
    Start,
    TurnResult,
    as_data,
    from_data,
)
from bot.channels.orders import Order, read_order
from bot.ground import Ground
from bot.serving.orders import Orders
from bot.serving.writer import Writer
from bot.standing import Standing, kept, taken_up
from bot.turns import Chat
from flows.answers.commands import command_in
from flows.session import Session
from storage.base import ChatState, Identity, NoSuchAccount, NoSuchSession, Person, Place, Reply, Who
from storage.service import Arrival, ServiceStorage, Settled


@dataclass(frozen=True)
class Answering:
    """Makes turns of arrivals, whoever's they are."""

    storage: ServiceStorage
    workspace: str
    ground: Ground
    writer: Writer
    orders: Orders

    def answer(self, arrival: Arrival) -> str:
        """Answers one message and gives how: "done" (a turn) or "settled" (outside any session).

        Raises StorageError where nothing could be kept; the message waits on then.
        """
        place = arrival.place
        chat = self.storage.chat(self.workspace, place)
        person = self._person(arrival, chat)
        if person is None:
            return self._settle(arrival, chat, "", ())
        if chat is not None and chat.person != person.id:
            return self._settle(arrival, chat, chat.person, [self._said("serve.not_yours")])
        return self._converse(arrival, chat, person)

    def _person(self, arrival: Arrival, chat: ChatState | None) -> Person | None:
        """Who speaks; for a timer whose chat it is."""
        inbound = arrival.inbound
        if not arrival.sender:
            return None if chat is None else Person(chat.person, "", "")
        identity = Identity(inbound.channel, inbound.tenant, arrival.sender)
        name = arrival.name or arrival.sender
        return self.storage.person_for(self.workspace, identity, name, self.ground.clock())

    def _converse(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        who = Who(self.workspace, person.id)
        arrival = self._corrected(self._ordered(arrival, chat, who), chat, who)
        fixed = self._outside(arrival, person)
        if isinstance(fixed, Start):
            arrival = replace(arrival, more={**arrival.more, "start": asdict(fixed)})
            fixed = None
        if fixed is not None:
            return self._settle(arrival, chat, person.id, fixed)
        try:
            return self._turn(arrival, chat, person)
        except (NoSuchAccount, NoSuchSession):
            # Deleted, or no longer theirs: the chat begins anew, and says so.
            gone = None if chat is None else replace(chat, account=None, session=None, state={})
            asked = Chat(self._ground(), Who(self.workspace, person.id), _address(arrival.place))
            opened = asked.open(Start())
            told = [self._said("serve.account_gone"), *opened.outgoing]
            return self._settle(arrival, gone, person.id, told, asked.standing())

    def _ordered(self, arrival: Arrival, chat: ChatState | None, who: Who) -> Arrival:
        """A text that may be a command ("brief Acme") or an answer ("brief Marta"), taken for one of them.

        It is a command where nothing is being asked in the chat, or where it is about an account of theirs.
        """
        perhaps = arrival.more.get("perhaps")
        if perhaps is None:
            return arrival
        order = read_order(perhaps["words"])
        assert order is not None, "only what reads as an order may be one"
        if self._is_asking(chat, who, order) and not self.orders.knows(who, perhaps["about"]):
            return arrival
        start = {"start": asdict(order.start)} if order.start is not None else {}
        return replace(arrival, more={**arrival.more, **order.data(), **start})

    def _is_asking(self, chat: ChatState | None, who: Who, order: Order) -> bool:
        """Does the chat wait for an answer that these words could be? A customer may be called Export Partners."""
        if chat is None:
            return False
        if chat.session is None:
            return bool(chat.state.get("lobby")) and order.start is None
        session = self._session(chat, who)
        return session is not None and session.asking is not None

    def _corrected(self, arrival: Arrival, chat: ChatState | None, who: Who) -> Arrival:
        """An edit of the last answer, taken as a correction of it; of an older one it stays what it is."""
        changed = arrival.more.get("edit_of")
        session = None if changed is None or chat is None else self._session(chat, who)
        if changed is None or session is None:
            return arrival
        inbound = arrival.inbound
        turn = self.storage.answered(who, inbound.channel, inbound.tenant, changed)
        text = f"correction: {arrival.more['edited']}"
        if (
            turn is None
            or (turn.session, turn.turn) != (session.id, session.turn)
            or command_in(text) is None
        ):
            return arrival
        return replace(arrival, inbound=replace(inbound, text=text), more={})

    def _session(self, chat: ChatState, who: Who) -> Session | None:
        """The session that a chat is in, if it is still there and theirs."""
        if chat.session is None or chat.account is None:
            return None
        try:
            return self.storage.load(who, chat.account, chat.session).session
        except (NoSuchAccount, NoSuchSession):
            return None

    def _outside(self, arrival: Arrival, person: Person) -> Sequence[Outgoing] | Start | None:
        """What is answered without any conversation; None for what is for one."""
        order = arrival.more.get("order")
        if order is not None:
            try:
                return self.orders.answer(Who(self.workspace, person.id), order["name"], order["about"])
            except NoSuchAccount as error:
                return [self._said("orders.no_such_account", name=str(error.data.get("name") or ""))]
        if "put" in arrival.more:
            return [from_data(each) for each in arrival.more["put"]]
        if "too_large" in arrival.more:
            return [self._said("serve.too_large", length=arrival.more["too_large"])]
        if "timer" in arrival.more:
            body = arrival.more["timer"]["body"]
            return [Message(text) for text in body.get("say", ())]
        return None

    def _turn(self, arrival: Arrival, chat: ChatState | None, person: Person) -> str:
        inbound, place = arrival.inbound, arrival.place
        key = chat.id if chat is not None else self.ground.fresh()
        turn = chat.turn if chat is not None else 0
        conversation = Chat(
            self._ground(),
            Who(self.workspace, person.id),
            _address(place),
            taken_up(chat),
            lambda standing: kept(standing, place, key, person.id, turn),
        )
        incoming = Incoming(inbound.event, inbound.at, inbound.text, inbound.chosen, inbound.answers)
        result = self._result(conversation, incoming, arrival, begun=chat is not None)
        if result.session is not None:
            return "done"
        chat = chat or ChatState(place, key, person.id)
        return self._settle(arrival, chat, person.id, result.outgoing, conversation.standing())

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
    ) -> str:
        if chat is not None:
            chat = replace(chat, turn=chat.turn + 1)
        if chat is not None and standing is not None:
            chat = kept(standing, chat.place, chat.id, person, chat.turn)
        write = self._settled(arrival, chat, outgoing)
        self.writer.do(partial(self.storage.settle, write))
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
        return replace(self.ground, commit=lambda write: self.writer.do(partial(self.storage.commit, write)))

    def _said(self, key: str, **data: object) -> Message:
        return Message(self.ground.words.text(key, **data))


def _address(place: Place) -> Address:
    return Address(place.channel, place.tenant, place.chat)
