"""The balance in sentences, for the seller alone: what decides, both sides, a discount. Pure; sums nothing itself."""

from __future__ import annotations

from decimal import Decimal

from bot.naming import label_of, metric_name
from bot.transcripts.balance_words import (
    Weighed,
    count_of,
    figure,
    in_unit,
    money,
    one_of,
    percent,
    plain,
    short,
)
from flows.balance import Missing, Outcome, Scales, Test
from flows.breakeven import BreakEven, break_even_at, break_evens
from flows.discounts import HUNDRED, Discount, discount
from flows.ranges import NOTHING, Range, exactly
from flows.record import Record
from flows.values import Money, Number
from flows.verdict import Verdict, settles, verdict_of
from prompts.figures import decimal_text
from prompts.render import Safe

USUAL_DISCOUNT = Decimal(10)
_SMALL = ("worth_per", "count", "days", "hours", "volume", "price_per", "cost_per", "other_price_per")


def what_breaks_even(on: Weighed) -> str:
    """The sentences on the break-even that belong to what decides; "" where there is none."""
    words, balance = on.words, on.balance
    if len(balance.clash) > 1:
        return words.text("balance.two_currencies", one=balance.clash[0], other=balance.clash[1])
    found = break_evens(balance.inputs)
    if not found:
        return words.plain("balance.horizon") if balance.missing == (Missing("horizon"),) else ""
    first = found[0]
    parts: list[str] = [
        words.text(f"balance.break_even.{_kind(on, first)}", put_in=_put_in(on), **_filled(on, first))
    ]
    if not first.reach:
        parts.append(words.plain("balance.break_even.beyond"))
    elif any(each.value.open for each in balance.inputs.cost):
        parts.append(words.plain("balance.price_told"))
    return Safe(" ".join(parts))


def both_sides(on: Weighed) -> str:
    """Both sides in a few sentences, where there is a price and what they gain can be told; else ""."""
    scales = on.balance.claimed
    if scales is None or scales.p.open or not (_told(_first(scales)) or not scales.ours.open):
        return ""
    verdict = on.words.plain(f"balance.verdict.{_verdict_key(scales)}")
    says: list[str] = [f"{verdict}: {_theirs(on, scales)}.", _ours(on, scales)]
    if verdict_of(scales) is Verdict.OPEN:
        says.append(_what_settles(on))
    says += [_evidence(on), _share(on, scales), _over(on)]
    return Safe(" ".join(each for each in says if each))


def if_asked(on: Weighed, asked: Decimal | None = None) -> tuple[str, str]:
    """The label and the line on a discount; empty where there is no price to take it off, or nothing to say."""
    off = asked if asked is not None and 0 < asked < HUNDRED else USUAL_DISCOUNT
    found = discount(on.balance.inputs, off)
    if found is None:
        return "", ""
    label = on.words.text("balance.discount.label", percent=decimal_text(off, on.words.locale))
    says = [each for each in (_their_part(on, found), _our_part(on, found)) if each]
    if not says:
        return "", ""
    line = "; ".join(says) + "."
    ways = _ways(on, found)
    rest = on.words.plain("balance.discount.ask")
    if ways:
        rest = on.words.text("balance.discount.makes_up", ways=ways) + " " + rest
    return label, Safe(f"{line} {rest}")


def not_in_figures(on: Weighed) -> str:
    """What stands beside the balance: numbers of theirs without a claim of ours, and what has no price."""
    names = [metric_name(on.record, {"metric": each}) for each in on.balance.inputs.unassessed]
    fact = on.record.fact("exchange/not_in_figures")
    told = label_of(on.words, on.flow, fact, on.record) if fact is not None and fact.value is not None else ""
    return "; ".join(each for each in (", ".join(filter(None, names)), told) if each)


def to_ask(on: Weighed) -> str:
    """What is missing to bring an amount to the year, or to count it in money at all: small things to ask."""
    found = [_unknown(on, each) for each in on.balance.missing if each.what in _SMALL]
    return Safe("; ".join(dict.fromkeys(found)))


def what_is_open(on: Weighed) -> str:
    """What would settle it, or narrows it most, as the subject of a sentence; "" where it is settled."""
    if on.balance.claimed is None or on.balance.horizon is None:
        return ""
    found = settles(on.balance.inputs, on.balance.horizon)
    return _unknown(on, found.what) if found is not None else ""


def _kind(on: Weighed, found: BreakEven) -> str:
    if found.what == "worth":
        return "whole" if found.whole else "worth"
    effect = next(each for each in on.balance.inputs.effects if each.metric == found.metric)
    return "share" if effect.whole == exactly(1) else "change"


def _filled(on: Weighed, found: BreakEven) -> dict[str, object]:
    kind = _kind(on, found)
    if kind in ("worth", "whole"):
        value = money(on, exactly(found.value))
    elif kind == "share":
        value = f"{decimal_text(short(found.value * HUNDRED) or Decimal(0), on.words.locale)} %"
    else:
        value = in_unit(on, found.metric, exactly(found.value))
    change = "" if found.what != "worth" else figure(on, exactly(found.given.low), count_of(on, found.metric))
    return {
        "value": value,
        "one": one_of(on, found),
        "change": change,
        "metric": metric_name(on.record, {"metric": found.metric}),
        "no_effort": found.without_effort,
        "other": found.against == "other",
    }


def _put_in(on: Weighed) -> Safe:
    """Price and effort as they were told."""
    shown = []
    for path in ("exchange/price", "exchange/their_effort_cost"):
        fact = on.record.fact(path)
        known = fact is not None and isinstance(fact.value, Money)
        shown.append(label_of(on.words, on.flow, fact, on.record) if fact is not None and known else "")
    return on.words.text("balance.put_in", price=shown[0], effort=shown[1])


def _first(scales: Scales) -> Range:
    """What they gain: against doing nothing, and against the alternative where they must buy anyway."""
    return scales.against_nothing if scales.against_nothing is not None else scales.against_other


def _told(each: Range) -> bool:
    """Is more known of it than that it may be anything?"""
    return not each.open or (each.low >= 0 and not each.low.is_infinite()) or not each.high.is_infinite()


def _verdict_key(scales: Scales) -> str:
    found = verdict_of(scales)
    nothing = scales.against_nothing
    little = nothing is not None and nothing.low >= 0 and scales.outcome(Test.RETURN) is Outcome.FAILS
    if found is Verdict.THEY_LOSE and little and scales.outcome(Test.ALTERNATIVE) is not Outcome.FAILS:
        return "they_gain_little"
    if found is Verdict.WE_LOSE and scales.ours.high > 0:
        return "below_floor"
    return found.value


def _theirs(on: Weighed, scales: Scales) -> str:
    """What they gain: against doing nothing, and against the alternative where that is something else."""
    first = _first(scales)
    if not _told(first):
        return on.words.plain("balance.theirs.not_known")
    says = _side(on, "theirs", first) if scales.against_nothing is not None else _against_other(on, first)
    other = scales.against_other
    if (
        scales.against_nothing is not None
        and other != first
        and not (other.low.is_infinite() or other.high.is_infinite())
    ):
        says = f"{says}, {_against_other(on, other)}"
    return says


def _side(on: Weighed, side: str, each: Range) -> str:
    words = on.words
    if each.low.is_infinite():
        if each.high > 0:
            return words.text(f"balance.{side}.at_most", amount=money(on, exactly(each.high)))
        return words.text(f"balance.{side}.behind", amount=money(on, exactly(-each.high)))
    if each.high.is_infinite() and each.low >= 0:
        return words.text(f"balance.{side}.at_least", amount=money(on, exactly(each.low)))
    return _ahead_or_behind(on, side, "", each)


def _against_other(on: Weighed, each: Range) -> str:
    return _ahead_or_behind(on, "theirs", "other_", each)


def _ahead_or_behind(on: Weighed, side: str, which: str, each: Range, **more: str) -> str:
    key = f"balance.{side}.{which}"
    if each == NOTHING:
        return on.words.plain(f"{key}nothing")
    if each.low >= 0:
        return on.words.text(f"{key}ahead", amount=money(on, each), **more)
    if each.high <= 0:
        return on.words.text(f"{key}behind", amount=money(on, Range(-each.high, -each.low)), **more)
    return on.words.text(
        f"{key}between", low=money(on, exactly(-each.low)), high=money(on, exactly(each.high))
    )


def _ours(on: Weighed, scales: Scales) -> str:
    if scales.ours.low.is_infinite() or scales.ours.high.is_infinite():
        return (
            on.words.plain("balance.cost_unknown")
            if any(each.value.open for each in on.balance.inputs.cost)
            else ""
        )
    margin = ""
    if scales.ours.exact and scales.p.exact and scales.p.low > 0:
        margin = percent(on, exactly(scales.ours.low / scales.p.low))
    return _ahead_or_behind(on, "ours", "", scales.ours, margin=margin)


def _what_settles(on: Weighed) -> str:
    if on.balance.horizon is None:
        return ""
    found = settles(on.balance.inputs, on.balance.horizon)
    if found is None:
        return ""
    what = _unknown(on, found.what)
    if found.alone:
        return on.words.text("balance.settles", what=Safe(what[:1].upper() + what[1:]))
    return on.words.text("balance.narrows", what=Safe(what))


def _unknown(on: Weighed, what: Missing) -> str:
    name = metric_name(on.record, {"metric": what.metric}) if what.metric else ""
    return on.words.text(f"balance.unknown.{what.what}", metric=name)


def _evidence(on: Weighed) -> str:
    shown = on.balance.evidenced
    if not on.balance.inputs.effects:
        return ""
    if shown is None:
        return on.words.plain("balance.evidence.none")
    if shown == on.balance.claimed:
        return ""
    return on.words.text("balance.evidence.some", says=Safe(_theirs(on, shown)))


def _over(on: Weighed) -> str:
    """Over how many years, where it is not the usual one."""
    horizon = on.balance.horizon
    return "" if horizon in (None, exactly(1)) else on.words.text("balance.over", years=plain(on, horizon))


def _share(on: Weighed, scales: Scales) -> str:
    if scales.share is None:
        return ""
    inputs, text = on.balance.inputs, percent(on, scales.share)
    if scales.share.high < inputs.share_low:
        return on.words.text("balance.shares.low", share=text)
    return on.words.text("balance.shares.high", share=text) if scales.share.low > inputs.share_high else ""


def _their_part(on: Weighed, found: Discount) -> str:
    """From where on they gain at the lower price: of what is open, else of the first number there is."""
    inputs = found.after.inputs
    first = next(iter(found.break_evens), None)
    for effect in () if first is not None else inputs.effects:
        first = first or break_even_at(inputs, effect.metric, "worth")
    if first is None:
        return ""
    return on.words.text(f"balance.short_break_even.{_kind(on, first)}", **_filled(on, first))


def _our_part(on: Weighed, found: Discount) -> str:
    before, after = found.before.claimed, found.after.claimed
    if before is None or after is None or after.ours.open:
        return ""
    if after.ours.high <= 0:
        return on.words.text(
            "balance.discount.ours_loss", after=money(on, Range(-after.ours.high, -after.ours.low))
        )
    return on.words.text("balance.discount.ours", after=money(on, after.ours), before=money(on, before.ours))


def _ways(on: Weighed, found: Discount) -> list[Safe]:
    """What would make up for it, each way in words."""
    ways = []
    for name, key, each in (("volume", "factor", found.volume), ("term", "years", found.term)):
        if each is not None:
            ways.append(on.words.text(f"balance.discount.{name}", **{key: plain(on, each)}))
    if found.scope is not None:
        ways.append(on.words.text("balance.discount.scope", amount=money(on, found.scope)))
    return ways


def asked_for(record: Record) -> Decimal | None:
    """How many percent are asked for, where that was said; of a range the most."""
    value = record.value("exchange/discount_size")
    return value.high if isinstance(value, Number) and value.unit in ("%", "") else None
