"""A mistake in the tables or in the words: ours, found at the start, told as one line with its address."""


class DialogueError(Exception):
    """What is said, or where it leads, does not fit together. The text names step or file, never a person's words."""


class FlowError(DialogueError):
    """The tables do not fit together. Says the address, and the nearest thing that would."""


class WordsError(DialogueError):
    """A sentence is missing, or one names something it was not given. Says which, and where."""
