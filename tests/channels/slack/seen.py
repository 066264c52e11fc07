"""Block Kit as HTML, about as Slack's phone app shows it at 390 pixels. For looking at; pure, and checks nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

Block = Mapping[str, Any]
WIDTH = 390
STYLE = """\
*{box-sizing:border-box;margin:0}
body{width:390px;color:#1d1c1d;background:#fff;
font:15px/1.38 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
main{padding:12px 12px 16px}
.message{display:grid;grid-template-columns:36px 1fr;gap:8px;margin-bottom:14px}
.face{width:36px;height:36px;border-radius:8px;background:#1f3a4d;color:#fff;font-weight:700;text-align:center;line-height:36px}
.by{font-weight:700;margin-bottom:2px}.by i{font-style:normal;font-weight:400;font-size:11px;color:#616061;
background:#ebeaeb;border-radius:3px;padding:0 3px;margin-left:4px}
.block{margin:4px 0 8px;overflow-wrap:anywhere}
h2{font-size:18px;margin:8px 0 4px}hr{border:0;border-top:1px solid #ddd;margin:12px 0}
p{white-space:pre-wrap}
ul,ol{padding-left:26px}blockquote{border-left:4px solid #ddd;padding-left:10px;white-space:pre-wrap}
code{font-size:12px;color:#e01e5a;background:#f6f6f6;border:1px solid #ddd;border-radius:3px;padding:1px 3px}
.context{font-size:13px;color:#616061}
.actions{display:flex;flex-wrap:wrap;gap:8px}
.press{border:1px solid #bbb;border-radius:4px;padding:6px 12px;font-weight:700;font-size:14px;max-width:100%;
white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.menu::after{content:" \\25BE";color:#616061}
.tick{display:block;margin:4px 0;width:100%}
.tick::before{content:"\\2610\\00A0\\00A0"}
.bar{display:flex;justify-content:space-between;padding:12px;border-bottom:1px solid #ddd;font-weight:700}
.bar span{font-weight:400;color:#1264a3}.bar span:last-child{font-weight:700}
label{display:block;font-weight:700;margin:12px 0 4px}label small{font-weight:400;color:#616061}
.field{border:1px solid #bbb;border-radius:4px;padding:8px 10px;white-space:pre-wrap;overflow-wrap:anywhere}
.tall{min-height:92px}.empty{color:#868686}.hint{font-size:13px;color:#616061;margin-top:4px}
"""


def page(surface: str, shown: Sequence[Mapping[str, Any]]) -> str:
    """What is shown on a surface ("message", "modal", "home") as a page of its own."""
    body = "".join(map(_SURFACES[surface], shown))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width={WIDTH}"><title>Equipoise in Slack</title>'
    return f'<!doctype html>\n<html lang="en"><head>{head}<style>\n{STYLE}</style></head>\n<body>{body}</body></html>\n'


def _message(post: Mapping[str, Any]) -> str:
    said = f'<div><div class="by">equipoise<i>APP</i></div>{_blocks(post["blocks"])}</div>'
    return f'<main><div class="message"><div class="face">E</div>{said}</div></main>\n'


def _modal(view: Mapping[str, Any]) -> str:
    title, submit = _text(view["title"]), view.get("submit")
    bar = f"<span>{_text(view['close'])}</span>{title}<span>{_text(submit) if submit else ''}</span>"
    return f'<div class="bar">{bar}</div><main>{_blocks(view["blocks"])}</main>\n'


def _home(view: Mapping[str, Any]) -> str:
    return f'<div class="bar">Equipoise</div><main>{_blocks(view["blocks"])}</main>\n'


_SURFACES: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "message": _message,
    "modal": _modal,
    "home": _home,
}


def _blocks(blocks: Sequence[Block]) -> str:
    return "\n".join(_BLOCKS[block["type"]](block) for block in blocks)


def _text(text: Mapping[str, Any]) -> str:
    return escape(str(text["text"]))


def _rich(block: Block) -> str:
    return f'<div class="block">{"".join(map(_element, block["elements"]))}</div>'


def _element(element: Block) -> str:
    match element["type"]:
        case "rich_text_list":
            tag = "ol" if element["style"] == "ordered" else "ul"
            begins = f' start="{element["offset"] + 1}"' if element.get("offset") else ""
            items = "".join(f"<li>{_spans(item['elements'])}</li>" for item in element["elements"])
            return f"<{tag}{begins}>{items}</{tag}>"
        case "rich_text_quote":
            return f"<blockquote>{_spans(element['elements'])}</blockquote>"
    return f"<p>{_spans(element['elements'])}</p>"


def _spans(spans: Sequence[Block]) -> str:
    return "".join(map(_span, spans))


def _span(span: Block) -> str:
    text = _text(span)
    for style, tag in (("code", "code"), ("italic", "i"), ("bold", "b")):
        if span.get("style", {}).get(style):
            text = f"<{tag}>{text}</{tag}>"
    return text


def _actions(block: Block) -> str:
    return f'<div class="block actions">{"".join(_controls(block["elements"]))}</div>'


def _controls(elements: Sequence[Block]) -> Iterator[str]:
    for element in elements:
        if element["type"] == "button":
            yield f'<span class="press">{_text(element["text"])}</span>'
        elif element["type"] == "checkboxes":
            yield from (f'<span class="tick">{_text(each["text"])}</span>' for each in element["options"])
        else:
            yield f'<span class="press menu">{_text(element["placeholder"])}</span>'


def _section(block: Block) -> str:
    beside = "".join(_controls([block["accessory"]])) if "accessory" in block else ""
    return f'<div class="block"><p>{_text(block["text"])}</p>{beside}</div>'


def _input(block: Block) -> str:
    element = block["element"]
    option = " <small>(optional)</small>" if block.get("optional") else ""
    chosen = element.get("initial_option", {}).get("text", {}).get("text", "")
    value = element.get("initial_value") or element.get("initial_date") or chosen
    kind = "field tall" if element.get("multiline") else "field"
    menu = " menu" if element["type"] in ("static_select", "datepicker") else ""
    shown = (
        escape(value)
        if value
        else f'<span class="empty">{_text(element.get("placeholder", {"text": ""}))}</span>'
    )
    hint = f'<div class="hint">{_text(block["hint"])}</div>' if "hint" in block else ""
    return f'<label>{_text(block["label"])}{option}</label><div class="{kind}{menu}">{shown or "&nbsp;"}</div>{hint}'


def _context(block: Block) -> str:
    return f'<div class="block context">{" ".join(map(_text, block["elements"]))}</div>'


_BLOCKS: Mapping[str, Callable[[Block], str]] = {
    "rich_text": _rich,
    "header": lambda block: f"<h2>{_text(block['text'])}</h2>",
    "context": _context,
    "actions": _actions,
    "section": _section,
    "divider": lambda block: "<hr>",
    "input": _input,
}

__all__ = ["WIDTH", "page"]
