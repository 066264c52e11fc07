"""`share` as a short talk: with whom, a look at what leaves, what stays, and yes. One question at a time. Pure but for
the store that it looks into; nothing leaves before the last yes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.channels.base import CHANNEL, RELEASED, Choice, Document, Message, Outgoing
from bot.sharing.letting import Letting, Look, Plan, as_person, plan_of
from bot.sharing.steps import LEAVE, Came, Led, State, asked, choice
from bot.transcripts.means import Means
from bot.transcripts.paper import Kept
from bot.transcripts.registry import FORMATS
from bot.transcripts.releasing import matching
from prompts.render import Words
from storage.base import PAGE, WITH_TALK, Account, Addressee, Person, Place, Who, channel_reader

SHOWN = 8
"""People, and at most so many: the others are named."""
PARTS = 40
"""Things to hold back that are listed; the others are found by words of theirs."""
_TYPED = {
    **dict.fromkeys(("page", "yes"), "page"),
    **dict.fromkeys(("conversation", "both"), "both"),
    **dict.fromkeys(("hold", "hold back"), "hold"),
}
BEGIN = "share-"
"""What the reference of every question here begins with."""
Post = Callable[[Who, str, Place, Sequence[Outgoing]], None]
"""Has something posted in a chat, once for each id."""


class ShareTalk:
    """Takes a seller through it. `post` is called where something is to be said in another chat than this one."""

    def __init__(self, letting: Letting, words: Words, fresh: Callable[[], str], post: Post) -> None:
        self.letting = letting
        self._words = words
        self._fresh = fresh
        self._post = post

    # with whom --------------------------------------------------------------------------
    def begin(self, who: Who, account: Account, name: str = "", *, channel: str = "") -> Led:
        """Asks with whom, unless `name` says so. `channel` is the platform it is asked on."""
        state = {"step": "whom", "ref": BEGIN + self._fresh(), "account": account.id, "called": account.name}
        state["on"] = channel
        return self._whom(who, state, Came(name)) if name else self._ask_whom(who, state)

    def _ask_whom(self, who: Who, state: State, before: str = "") -> Led:
        people = [each.person for each in self.letting.colleagues(who)][:SHOWN]
        choices = [Choice(f"p.{each.id}", self._words.escaped(each.name)) for each in people]
        if state["on"] == "slack":
            choices.append(choice(self._words, "channel"))
        choices += [choice(self._words, "file"), choice(self._words, LEAVE)]
        text = self._words.text("share.whom", name=state["called"])
        said = "\n".join(filter(None, [before, text]))
        return Led([asked(state["ref"], said, choices)], {**state, "step": "whom"})

    def _whom(self, who: Who, state: State, came: Came) -> Led:
        tapped = came.chosen[0] if len(came.chosen) == 1 else ""
        wanted = came.text.strip().casefold().removeprefix("a ")
        if tapped == "file" or wanted == "file":
            return self._show(who, state, Addressee("file", self._file(state["called"])))
        if (tapped == "channel" or wanted == "channel") and state["on"] == "slack":
            text = self._words.text("share.which_channel")
            leave = [choice(self._words, LEAVE)]
            return Led([asked(state["ref"], text, leave, CHANNEL)], {**state, "step": "channel"})
        found = self._people(who, tapped, came.text)
        if len(found) == 1:
            return self._show(who, state, as_person(found[0]))
        key = "share.several" if found else "share.nobody"
        return self._ask_whom(
            who, state, self._words.text(key, name=came.text, people=[p.name for p in found])
        )

    def _people(self, who: Who, tapped: str, text: str) -> Sequence[Person]:
        if tapped:
            return [p.person for p in self.letting.colleagues(who) if f"p.{p.person.id}" == tapped]
        return self.letting.named(who, text)

    def _channel(self, who: Who, state: State, came: Came) -> Led:
        """A channel was picked: its id there, as the platform names it."""
        team, _, ident = (came.chosen[0] if len(came.chosen) == 1 else "").partition("/")
        if not ident:
            return self._whom(who, state, Came(chosen=("channel",)))
        reader = channel_reader(Place(state["on"], team, ident))
        return self._show(who, state, Addressee("channel", self._words.plain("share.channel_name"), reader))

    def _file(self, account: str) -> str:
        from bot.channels.markup import plain

        return plain(self._words.text("orders.transcript", name=account))

    # a look, and what stays ---------------------------------------------------------------
    def _show(self, who: Who, state: State, to: Addressee, before: str = "") -> Led:
        return self._look(who, state, Plan(state["account"], to), before)

    def _look(self, who: Who, state: State, plan: Plan, before: str = "") -> Led:
        look = self.letting.look(who, plan)
        to = {"to": plan.to.name, "kind": plan.to.kind}
        said = self._words.text("share.look", **to)
        ask = self._words.text("share.what", counts=look.counts, held=look.kept_back, before=before, **to)
        names = ("page", "both", "hold", LEAVE)
        choices = [choice(self._words, each) for each in names]
        shown: list[Outgoing] = [Message(f"{said}\n{look.page}"), asked(state["ref"], ask, choices)]
        return Led(shown, {**state, "step": "look", "plan": plan.data(), "digest": look.digest})

    def _looked(self, who: Who, state: State, came: Came) -> Led:
        plan = plan_of(state["plan"])
        said = came.text.strip().casefold().rstrip(".!")
        tapped = came.chosen[0] if len(came.chosen) == 1 else ""
        words = dict(_TYPED)
        for name in ("page", "both", "hold"):
            words[self._words.plain(f"share.choice.{name}").casefold()] = name
        wanted = tapped or words.get(said)
        if wanted == "hold" or said.startswith("hold "):
            return self._hold(who, state, came.text.strip()[5:] if said.startswith("hold ") else "")
        if wanted not in ("page", "both"):
            return self._look(who, state, plan, self._words.text("share.not_read"))
        scope = WITH_TALK if wanted == "both" else PAGE
        return self._sure(who, state, replace(plan, scope=scope))

    def _hold(self, who: Who, state: State, words: str = "", before: str = "") -> Led:
        """Asks what stays, or takes it where words of it were given with the wish."""
        plan = plan_of(state["plan"])
        if words.strip():
            return self._held(who, state, Came(words))
        look = self.letting.look(who, plan)
        offered = look.parts[:PARTS]
        choices = [
            Choice(f"h{number}", self._words.escaped(f"{each.label}: {each.says}"))
            for number, each in enumerate(offered)
        ]
        text = self._words.text("share.hold", more=len(look.parts) - len(offered), before=before)
        paths = [each.path for each in offered]
        return Led([asked(state["ref"], text, choices, "choices")], {**state, "step": "hold", "parts": paths})

    def _held(self, who: Who, state: State, came: Came) -> Led:
        plan = plan_of(state["plan"])
        if came.chosen:
            offered = {f"h{number}": path for number, path in enumerate(state.get("parts", ()))}
            found = [offered[each] for each in came.chosen if each in offered]
        else:
            found = [each.path for each in matching(self.letting.look(who, plan).parts, came.text)]
        if not found:
            return self._hold(who, state, before=self._words.text("share.no_such_part", typed=came.text))
        held = tuple(dict.fromkeys([*plan.held, *found]))
        return self._look(who, state, replace(plan, held=held))

    # and yes --------------------------------------------------------------------------------
    def _sure(self, who: Who, state: State, plan: Plan) -> Led:
        look = self.letting.look(who, plan)
        text = self._words.text(
            "share.sure",
            name=look.account,
            to=plan.to.name,
            kind=plan.to.kind,
            scope=plan.scope,
            counts=look.counts,
            held=look.kept_back,
        )
        choices = [choice(self._words, "yes"), choice(self._words, LEAVE)]
        kept = {**state, "step": "sure", "plan": plan.data(), "digest": look.digest}
        return Led([asked(state["ref"], text, choices)], kept)

    def _answered(self, who: Who, state: State, came: Came) -> Led:
        plan = plan_of(state["plan"])
        said = came.text.strip().casefold().rstrip(".!")
        yes = self._words.plain("share.choice.yes").casefold()
        if came.chosen != ("yes",) and said not in ("yes", "y", "share", yes):
            return self._sure(who, state, plan)
        look = self.letting.look(who, plan)
        if look.digest != state["digest"]:
            return self._look(who, state, plan, self._words.text("share.changed"))
        return self.let_out(who, look, str(state["ref"]).removeprefix(BEGIN))

    def let_out(self, who: Who, look: Look, ident: str) -> Led:
        """Lets it out under an id of its own, and says so."""
        to, chat = look.plan.to, self.letting.chat_of(who, look.plan.to)

        def act() -> None:
            self.letting.let_out(who, look, ident)
            if chat is not None:
                self._post(who, ident, chat, self.posts(who, ident, look))

        there = "" if chat is None else chat.channel
        done = self._words.text(
            "share.done", name=look.account, to=to.name, kind=to.kind, there=there, held=len(look.plan.held)
        )
        said: list[Outgoing] = [Message(done)]
        if to.kind == "file":
            said.append(self._paper(look))
        return Led(said, act=act)

    def posts(self, who: Who, ident: str, look: Look) -> Sequence[Outgoing]:
        """What its reader is told, and gets."""
        by = self.letting.called(who)
        text = self._words.text(
            "share.told", by=by, name=look.account, kind=look.plan.to.kind, page=look.page
        )
        names = ("read", "note") if look.plan.to.kind == "person" else ("note",)
        question = asked(f"{RELEASED}{ident}", text, [choice(self._words, each, by=by) for each in names])
        return [question] if look.plan.to.kind == "person" else [self._paper(look), question]

    def _paper(self, look: Look) -> Document:
        return paper_of(self._words, look.account, Kept(look.content))

    # -------------------------------------------------------------------------------------------
    def take(self, who: Who, state: State, came: Came) -> Led:
        """The next answer. Raises NoSuchAccount where it is gone meanwhile."""
        if came.leaves:
            return Led([Message(self._words.text("share.left"))])
        step = state["step"]
        if came.goes_back:
            return self._back(who, state, step)
        steps = {
            "whom": self._whom,
            "channel": self._channel,
            "look": self._looked,
            "hold": self._held,
            "sure": self._answered,
        }
        return steps[step](who, state, came)

    def _back(self, who: Who, state: State, step: str) -> Led:
        if step in ("hold", "sure"):
            return self._look(who, state, plan_of(state["plan"]))
        return self._ask_whom(who, state)


def paper_of(words: Words, account: str, kept: Kept) -> Document:
    """A release as a paper to keep."""
    from bot.channels.markup import plain

    made = FORMATS["md"].write(words, kept, Means())
    return Document(f"{plain(words.text('orders.transcript', name=account))}.md", str(made))


__all__ = ["BEGIN", "Post", "ShareTalk", "paper_of"]
