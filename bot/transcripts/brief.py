"""The brief, one page in two parts, as Markdown. Pure: a record in, a text out; the words are in `prompts`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.critique import message, question
from bot.naming import ends_text, is_wanted, label_of, mark_of, metric_name, person_short, place_label
from bot.transcripts.balance_brief import balance_lines
from bot.transcripts.page import Page
from flows.agenda import kind_of
from flows.binding import contact, decider, metrics_by_rank, payer
from flows.brief import Brief, OpenQuestion, brief_of
from flows.critic.findings import useful_first
from flows.critic.judging import judge
from flows.filing import unsettled
from flows.notes import outgrown
from flows.places import GROUP
from flows.record import Fact, Level, State
from prompts.render import Safe, Words


def brief_text(words: Words, page: Page) -> str:
    """The whole brief: "To have on the table", which can be passed on, and "For you only"."""
    return _spaced(words.document("brief.md.j2", **_Facts(words, page).context()))


def table_text(words: Words, page: Page) -> str:
    """The first part alone, to send to oneself or to pass on."""
    return _spaced(words.document("brief.md.j2", **{**_Facts(words, page).context(), "only_table": True}))


_IDLE = ("went_wrong", "help_wanted", "off_course", "build_with_them")
_NOTHING = (
    "none",
    "no",
    "nothing",
    "nothing I know of",
    "nothing just now",
    "nowhere",
    "None",
    "Nothing",
    "No",
)
"""What gets no line of its own in these places: that nothing went wrong, that no help is wanted."""


def _small(value: str) -> str:
    """A label within a line: "Nobody I know of" -> "nobody I know of"."""
    return value[:1].lower() + value[1:]


def _spaced(text: str) -> str:
    """One empty line between paragraphs, however many conditions of the template left one behind."""
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


_WHYS = ("why_1", "why_2", "why_3")


class _Facts:
    """Collects what the template fills in, each piece already in words."""

    def __init__(self, words: Words, page: Page) -> None:
        self.words = words
        self.page = page
        self.record = page.record
        self.meeting = page.session.bind.get("meeting", "")

    def context(self) -> dict[str, Any]:
        """Everything `brief.md.j2` needs."""
        page, record = self.page, self.record
        brief = brief_of(page.flow, record, page.session, page.now, page.terms)
        return {
            "only_table": False,
            "account": page.account,
            "kind": kind_of(record, page.session),
            "parted": page.flow.ends_when is not None
            and page.flow.ends_when.holds(record, page.session.bind),
            "no_bid": record.text("tender/bid") == "no_bid",
            "contact": self._person(contact(record, self.meeting)),
            "payer": self._payer(brief),
            "aim": self._value(f"meetings/{self.meeting}/aim") if self.meeting else "",
            **self._problem(),
            "also": self._also(),
            "why": [text for leaf in _WHYS if (text := self._value(f"problem/{leaf}"))],
            "metrics": [self._metric(each) for each in metrics_by_rank(record)],
            "ask": [self._asked(each) for each in brief.ask],
            "more": [self._asked(each) for each in brief.more],
            "listen": [place_label(self.words, each.path, record) for each in brief.listen],
            "colleague": [place_label(self.words, each.path, record) for each in brief.colleague],
            **balance_lines(self.words, page, brief.decides, self._decides(brief.decides)),
            "decider": self._decider(),
            "effects": [self._effect(each) for each in record.items("effects")],
            "drivers": [self._driver(each) for each in record.items("drivers")],
            "watch": [self._watch(*each) for each in brief.watch],
            "proposition": self._proposition(),
            "notes": self._notes(),
            "standing": self._standing(),
            "all_guesses": all(row["level"] is Level.ASSUMED for row in self._standing()),
            "outcome": self._outcome(),
        }

    def _problem(self) -> dict[str, Any]:
        """Their words where somebody there said or told them; what is put in their mouths is our guess."""
        said, guess = self._held("problem/said"), self._held("problem/hypothesis")
        if said is not None and said["level"] is Level.ASSUMED:
            said, guess = None, said
        return {"said": said, "guess": guess}

    def _decides(self, thing: str) -> Safe:
        metrics = [self._metric(each) for each in metrics_by_rank(self.record)[:1]]
        return self.words.text(
            f"brief.decides.{thing}",
            metric=metrics[0]["name"] if metrics else "",
            span=metrics[0]["span"] if metrics else "",
            guess=self.record.known("problem/hypothesis") or self.record.known("problem/said"),
        )

    def _held(self, path: str) -> dict[str, Any] | None:
        fact = self.record.fact(path)
        if fact is None or fact.state is not State.KNOWN:
            return None
        return {
            "value": self._shown(fact),
            "mark": mark_of(self.words, fact),
            "level": fact.level,
            "by": fact.said_by or "",
            "agreed": fact.level is Level.AGREED,
        }

    def _shown(self, fact: Fact) -> str:
        return " ".join(label_of(self.words, self.page.flow, fact, self.record).split())

    def _value(self, path: str) -> str:
        held = self._held(path)
        return str(held["value"]) if held else ""

    def _person(self, person: str | None) -> dict[str, str] | None:
        if person is None:
            return None
        record = self.record
        parts = record.value(f"people/{person}/part")
        return {
            "name": record.text(f"people/{person}/name"),
            "role": record.text(f"people/{person}/role"),
            "part": ", ".join(map(self._choice, parts)) if isinstance(parts, tuple) else "",
            "last_talk": record.text(f"people/{person}/last_talk"),
        }

    def _payer(self, brief: Brief) -> dict[str, str] | None:
        """Who pays, where it is not whom we meet, and not a party that will hardly sign (the watch-outs name it)."""
        doubted = any(check_name == "wrong_buyer" for check_name, _, _ in brief.watch)
        person = payer(self.record)
        return None if doubted or person == contact(self.record, self.meeting) else self._person(person)

    def _also(self) -> list[dict[str, str]]:
        """Others who have a say: named as such, or with a stance of theirs."""
        record = self.record
        named = record.text("decision/also")
        shown = []
        for item in record.items("people"):
            stance = self._value(f"people/{item}/stance")
            if (item == named or stance) and item not in (payer(record), contact(record, self.meeting)):
                shown.append({**(self._person(item) or {}), "stance": stance})
        return shown

    def _choice(self, choice: str) -> str:
        return self.words.plain(f"choices.{choice}")

    def _decider(self) -> str:
        return person_short(self.record, decider(self.record, self.meeting))

    def _metric(self, item: str) -> dict[str, Any]:
        stem = f"metrics/{item}"
        name = self.record.fact(f"{stem}/name")
        ends = [self._value(f"{stem}/{leaf}") for leaf in ("baseline", "target", "now")]
        return {
            "name": self._value(f"{stem}/name"),
            "whose": self._value(f"{stem}/whose"),
            "span": ends_text(self.words, ends),
            "by": self._value(f"{stem}/by_when"),
            "worth": self._value(f"{stem}/unit_worth"),
            "mark": mark_of(self.words, name) if name else "",
            "theirs": name is not None and name.level is not None and name.level >= Level.SAID,
            "delivered": self._value(f"{stem}/delivered"),
            "confirmed_by": self._value(f"{stem}/confirmed_by"),
        }

    def _asked(self, each: OpenQuestion) -> str:
        person = each.bind.get("person") or decider(self.record, self.meeting)
        name = person_short(self.record, person) if person != GROUP else ""
        key = f"{self.page.flow.id}.{each.question}.to_ask"
        if self.record.known(each.path) and self.words.has(f"{key}_known"):
            key = f"{key}_known"
        return self.words.text(
            key,
            who=name or self.words.plain("chat.they"),
            has_name=bool(name),
            metric=metric_name(self.record, each.bind) or self.words.plain("chat.that_number"),
            offering="",
            one=self.words.plain("chat.one.other"),
            wanted=is_wanted(self.record, each.bind),
            value="",
            account=self.page.account,
        )

    def _effect(self, item: str) -> dict[str, str]:
        stem = f"effects/{item}"
        metric = self.record.text(f"{stem}/metric")
        leaves = ("moves", "how", "estimate", "proof", "alternative_moves")
        found = {leaf: self._value(f"{stem}/{leaf}") for leaf in leaves}
        proof_kind = self.record.text(f"{stem}/proof_kind")
        nowhere = self.record.text(f"{stem}/proof") == "nowhere_yet"
        found["proof"] = _small(found["proof"]) if nowhere else found["proof"]
        found["proof_kind"] = self.words.plain(f"choices.{proof_kind}") if proof_kind and not nowhere else ""
        found["raw"] = self.record.text(f"{stem}/moves")
        found["metric"] = self.record.text(f"metrics/{metric}/name")
        offering = self.record.text(f"{stem}/offering")
        found["offering"] = self.record.text(f"offerings/{offering}/description")
        return found

    def _driver(self, item: str) -> dict[str, Any]:
        stem = f"drivers/{item}"
        person = self.record.text(f"{stem}/person")
        fact = self.record.fact(f"{stem}/worry")
        return {
            "who": person_short(self.record, person, whole=True),
            "worry": self._value(f"{stem}/worry"),
            "kind": self._value(f"{stem}/kind"),
            "recommend": self._value(f"{stem}/recommend"),
            "mark": mark_of(self.words, fact) if fact is not None and fact.state is State.KNOWN else "",
        }

    def _watch(self, check_name: str, question: str, path: str) -> str:
        fact = self.record.fact(path)
        shown = self._shown(fact) if fact is not None else ""
        if check_name == "unsettled" and fact is not None:
            other = next((value for place, value in unsettled(self.record) if place == path), None)
            against = self._shown(replace(fact, value=other))
            label = place_label(self.words, path, self.record)
            return self.words.text("brief.watch.unsettled", label=label, value=shown, other=against)
        return self.words.text(f"brief.watch.{check_name}", value=shown)

    def _proposition(self) -> dict[str, Any] | None:
        items = self.record.items("propositions")
        if not items:
            return None
        text = self.record.text(f"propositions/{items[-1]}/text")
        findings = [
            {"says": message(self.words, each), "ask": question(self.words, each)}
            for each in useful_first(judge(text, self.record).findings)[:3]
        ]
        return {
            "kind": self.record.text(f"propositions/{items[-1]}/kind"),
            "text": text,
            "findings": findings,
            "since": [
                self.words.text("brief.since", label=place_label(self.words, path, self.record), value=shown)
                for path in outgrown(self.record, items[-1])
                if (shown := self._value(path))
            ],
        }

    def _notes(self) -> Mapping[str, str]:
        """Single places that have a line of their own in the brief."""
        record = self.record
        offering = self.record.items("offerings")[-1:] or ("",)
        give = self.record.items("gives")[-1:] or ("",)
        paths = {
            "not_right_if": f"meetings/{self.meeting}/not_right_if",
            "not_sign": f"meetings/{self.meeting}/not_sign",
            "help_wanted": f"meetings/{self.meeting}/help_wanted",
            "why_agreed": f"meetings/{self.meeting}/why_agreed",
            "signal": "problem/signal",
            "amount": "decision/amount",
            "went_wrong": "problem/went_wrong_by_us",
            "discount": "exchange/discount_asked",
            "discount_size": "exchange/discount_size",
            "changing": "exchange/alternative_effort",
            "our_floor": "exchange/our_floor",
            "miss": f"people/{payer(record) or ''}/would_miss_us",
            "trade": f"gives/{give[0]}/in_return",
            "difference": f"offerings/{offering[0]}/difference",
            "relationship": f"offerings/{offering[0]}/relationship_test",
            "alternative": f"offerings/{offering[0]}/alternative",
            "alternative_kind": f"offerings/{offering[0]}/alternative_kind",
            "price": "exchange/price",
            "due": "tender/due",
            "award": "tender/award",
            "author": "tender/author",
            "may_ask": "tender/may_ask",
            "edge": "tender/edge",
            "not_served": "tender/not_served_by_spec",
            "bid": "tender/bid",
            "bid_reason": "tender/bid_reason",
            "lives_with_it": "decision/lives_with_it",
            "decide_how": "decision/how",
            "why_now": "decision/why_now",
            "who_else": "decision/who_else",
            "they_give": "exchange/they_give",
            "put_in": "exchange/put_in_so_far",
            "margin_pays_for": "exchange/margin_pays_for",
            "left_out": f"gives/{give[0]}/left_out",
            "share": "account/revenue_share",
            "dependence": "exchange/dependence",
            "off_course": "exchange/off_course",
            "build_with_them": "exchange/build_with_them",
            "not_in_figures": "exchange/not_in_figures",
            "seen": f"offerings/{offering[0]}/seen_by_stranger",
        }
        shown = {name: self._noted(path) if "//" not in path else "" for name, path in paths.items()}
        return {name: "" if name in _IDLE and value in _NOTHING else value for name, value in shown.items()}

    def _noted(self, path: str) -> str:
        """A value behind the words it is about: what was tapped begins with a small letter there."""
        value, held = self._value(path), self.record.value(path)
        tapped = isinstance(held, str) and " ".join(held.split()) != value
        return _small(value) if tapped else value

    def _standing(self) -> list[dict[str, Any]]:
        """What is known of the three things the deal rests on, and how."""
        metrics = metrics_by_rank(self.record)
        paths = [
            "decision/whose",
            "problem/said" if self.record.known("problem/said") else "problem/hypothesis",
        ]
        paths += [f"metrics/{metrics[0]}/name"] if metrics else []
        rows = []
        for path in paths:
            held = self._held(path)
            if held:
                label = self.words.plain(f"brief.standing.{path.split('/', 1)[0]}")
                rows.append({"label": label, "mark": str(held["mark"]), "level": held["level"]})
        return rows

    def _outcome(self) -> dict[str, str] | None:
        items = self.record.items("outcomes")
        if not items:
            return None
        stem = f"outcomes/{items[-1]}"
        return {"kind": self.record.text(f"{stem}/kind"), "reason": self._value(f"{stem}/reason")}


__all__ = ["Page", "brief_text", "table_text"]
