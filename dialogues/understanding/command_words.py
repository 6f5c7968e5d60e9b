"""What commands sound like: phrases, and forms with a slot. For whole messages only."""

from __future__ import annotations

from dialogues.understanding.lists import Rule, lines, patterns, sections

PHRASES = sections("commands.txt")
RULES: tuple[tuple[str, Rule], ...] = tuple(
    (name, rule) for name, rules in patterns("command_forms.txt").items() for rule in rules
)
LANGUAGES = lines("languages.txt")  # a language's name, in English or its own → its code
