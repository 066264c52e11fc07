"""The neutral Markdown subset: what is a mark, what is literal, and that any text can be made literal."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.channels.markup import Line, Span, escape, parse, plain

TEXTS = st.text() | st.text(alphabet="*_`\\ \n\r\t-+>#=&;<|~[]().!ab1")


@pytest.mark.parametrize(
    "text, spans",
    [
        ("**Who pays,** if *they* say `yes`?", "b:Who pays,|: if |i:they|: say |c:yes|:?"),
        ("***both***", "bi:both"),
        ("**a *b* c**", "b:a |bi:b|b: c"),
        ("*a **b** c*", "i:a |bi:b|i: c"),
        ("a**b**c", ":a|b:b|:c"),
        (r"\*not\* \`this\` \\", r":*not* `this` \ ".rstrip()),
        ("2 * 3 * 4 ** 5", ":2 * 3 * 4 ** 5"),
        ("**alone", ":**alone"),
        ("** no **", ":** no **"),
        ("****", ":****"),
        ("`*code*` and ``a`b``", "c:*code*|: and |c:a`b"),
        ("`open", ":`open"),
        (r"C:\dir \q", r":C:\dir \q"),
    ],
)
def test_styles(text, spans):
    (line,) = parse(text)
    got = [f"{'b' * one.bold}{'i' * one.italic}{'c' * one.code}:{one.text}" for one in line.spans]
    assert "|".join(got) == spans


def test_a_style_runs_over_a_line_end_but_not_out_of_its_paragraph_or_item():
    assert parse("*a\nb*") == [Line((Span("a", italic=True),)), Line((Span("b", italic=True),))]
    assert plain("**a\n\nb**") == "**a\n\nb**"
    assert plain("**a\n- b**") == "**a\n- b**"


def test_items_and_headings():
    assert parse("> said\n> more") == [Line((Span("said"),), mark=">"), Line((Span("more"),), mark=">")]
    assert parse("# Brief\n- one\n  12. two") == [
        Line((Span("Brief"),), level=1),
        Line((Span("one"),), mark="-"),
        Line((Span("two"),), mark="12.", indent=2),
    ]
    assert plain("# Brief\n- **one**\n  12. two\n\nend") == "Brief\n- one\n  12. two\n\nend"


@given(TEXTS)
@example("a\r- b")
def test_plain_is_what_the_spans_say_also_where_nothing_is_marked(text):
    said = [
        f"{' ' * one.indent}{one.mark} " * bool(one.mark) + "".join(span.text for span in one.spans)
        for one in parse(text)
    ]
    assert plain(text) == "\n".join(said)


@given(TEXTS)
@example("- x\n1. y\n12) z\n# h\n> q\n---\n===\n+ p")
@example("a\\")
@example("\\\n\\_\\*")
@example("\r- x\r\n- y")
@example("\ud800 \x00 \x1b[31m \u2028")
def test_any_text_can_be_made_literal(text):
    assert plain(escape(text)) == text


@given(TEXTS)
def test_escaped_text_has_no_style_wherever_it_stands(text):
    lines = parse("**Name:** " + escape(text))
    spans = [span for line in lines for span in line.spans]
    assert spans[0] == Span("Name:", bold=True)
    assert not any(span.bold or span.italic or span.code for span in spans[1:])
    assert not any(line.mark or line.level for line in lines)


@given(TEXTS)
def test_every_text_can_be_read(text):
    assert len(parse(text)) == text.count("\n") + 1


@pytest.mark.parametrize(
    "text", ["81 % → 95 %", "AT&T, R&D", "snake_case", "a -> b", "€1.2M (heard)", "it's 3 - 4!"]
)
def test_ordinary_text_is_left_alone(text):
    assert escape(text) == text
