"""The parts of an answer: each is the piece of it that shows the part, "" where none does."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from dialogues.practice.evidence import count, doing, hits, pieces, shows, without

TELLS: Final = ("behaviour", "strength")  # something that happened; the others may speak of now and of would
STEPS: Final = 2  # own steps that make a part; one is a beginning
FULL: Final = 4  # words that can set up a case
AT: Final = re.compile(r"\b[Aa]t (?:the )?[A-Z]\w+")  # "at Brightline", as typed


@dataclass(frozen=True, slots=True)
class Pieces:
    """An answer in its pieces, with what was done in each: by them (`mine`), by all of them (`ours`)."""

    kind: str
    text: str
    pieces: list[str]
    mine: list[list[str]]
    ours: list[list[str]]

    @property
    def own(self) -> int:
        return sum(map(len, self.mine))

    @property
    def together(self) -> int:
        return sum(map(len, self.ours))

    def first(self, name: str, start: int = 0) -> str:
        return next((piece for piece in self.pieces[start:] if shows(name, piece)), "")


def read(kind: str, text: str) -> Pieces:
    found = pieces(text)
    # Told in the present, as many tell a story ("then I call the driver"): it counts where it is plain when it was.
    told = kind not in TELLS or (any(map(is_case, found)) and not any(shows("would", p) for p in found))
    mine, ours = [doing(piece, "i", told) for piece in found], [doing(piece, "we", told) for piece in found]
    return Pieces(kind, text, found, mine, ours)


def is_case(piece: str) -> bool:
    return (shows("scene", piece) or bool(AT.search(piece))) and not shows("habit", piece)


# --- the parts -------------------------------------------------------------------------------------------------------


def scene(answer: Pieces) -> str:
    found = next((piece for piece in answer.pieces if is_case(piece)), "")
    return found or (set_up(answer) if answer.kind in TELLS else "")


def set_up(answer: Pieces) -> str:
    """How things stood, told before they acted: a scene, though no day or place is named."""
    begun = next((at for at, row in enumerate(answer.mine) if row), 0)
    return next(filter(_stood, answer.pieces[:begun]), "")


def _stood(piece: str) -> bool:
    told = count(piece) >= FULL and shows("past", piece) and not shows("habit", piece)
    return told and not piece.lower().startswith(("i ", "i'"))


def own(answer: Pieces) -> str:
    """The piece with most of their own steps, where there are enough of them in all."""
    if answer.kind in ("behaviour", "skill", "situation"):
        if answer.own < STEPS:
            return ""
    elif answer.kind == "motive":
        return answer.first("done_before") or most_done(answer)
    elif answer.kind == "weakness":
        return about_it(answer)
    return most_done(answer)


def about_it(answer: Pieces) -> str:
    """What they do about a weakness is said behind it: in another piece, or after a "so" or a "now"."""
    weak = named(answer)
    turned = re.search(r"\b(?:so|now|but|that's why|since|therefore|these days)\b(.*)", weak.lower())
    if turned and (shows("learned", turned[1]) or shows("learned", f"i {turned[1]}")):
        return weak
    if turned and doing(f"i {turned[1]}" if " i " not in f" {turned[1]}" else turned[1], "i", told=True):
        return weak
    return next((p for p, row in zip(answer.pieces, answer.mine, strict=True) if row and p != weak), "")


def most_done(answer: Pieces) -> str:
    best = max(range(len(answer.mine)), key=lambda at: len(answer.mine[at]), default=-1)
    return answer.pieces[best] if best >= 0 and answer.mine[best] else ""


def result(answer: Pieces) -> str:
    """A figure or a named change, from where somebody has begun to act; "it went well" is none."""
    begun = next((at for at, (m, o) in enumerate(zip(answer.mine, answer.ours, strict=True)) if m or o), 0)
    behind = answer.pieces[begun:]
    found = next((p for p in reversed(behind) if shows("figure", without("seen", p)) and not shows("would", p)), "")
    found = found or next((p for p in reversed(behind) if changed(p) and p != scene(answer)), "")
    if not found and any(answer.mine):
        found = next((p for p in reversed(behind) if shows("learned", p)), "") or closing(answer)
    return found


def changed(piece: str) -> bool:
    return (
        shows("change", without("seen", without("vague", piece)))
        and not shows("would", piece)
        and not shows("habit", piece)
    )


def closing(answer: Pieces) -> str:
    """The last piece, where it tells of others, after own steps: an end of some kind, though we have no word for it."""
    last = answer.pieces[-1]
    if len(answer.pieces) > 1 and any(answer.mine[:-1]) and not (answer.mine[-1] or answer.ours[-1]):
        told = count(last) > 1 and not last.lower().startswith("i ")
    else:
        told = bool(any(answer.mine) and shows("others", last))
    unfit = ("vague", "habit", "would", "nothing", "bad_end", "only_was") if told else ()
    return last if told and not any(shows(name, last) for name in unfit) and not hits("hedges", last) else ""


def named(answer: Pieces) -> str:
    if answer.kind == "weakness" and shows("polished", answer.text):
        return ""
    short = answer.pieces[:1] if answer.pieces and count(answer.pieces[0]) <= 14 else []
    return answer.first("named") or next(iter(short), "")


def particular(answer: Pieces) -> str:
    return next((p for p in answer.pieces if shows("particular", p) and not shows("anybody", p)), "")


def reason(answer: Pieces) -> str:
    return answer.first("reason")


def figure(answer: Pieces) -> str:
    """A number, or the fair question what they have in mind."""
    return next((p for p in answer.pieces if any(c.isdigit() for c in p) or shows("pay", p)), "")


def question(answer: Pieces) -> str:
    return next((p for p in answer.pieces if p.endswith("?") or _asks(p) or shows("asks", p)), "")


def _asks(piece: str) -> bool:
    words = piece.lower().split()
    return len(words) > 3 and words[0] in (
        "what",
        "how",
        "who",
        "which",
        "when",
        "where",
        "why",
        "is",
        "are",
        "do",
        "can",
    )


FINDS: Final[Mapping[str, Callable[[Pieces], str]]] = {
    "scene": scene,
    "steps": own,
    "result": result,
    "named": named,
    "particular": particular,
    "reason": reason,
    "figure": figure,
    "question": question,
}
