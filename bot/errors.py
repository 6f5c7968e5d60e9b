"""Everything that may go wrong, as one tree. Nothing here ever carries a person's words.

ReboundError
├── ConfigurationError      something an operator has to mend; says what, and how
│   └── ServerAway          the database is not there yet, or never will be (bot/store/store.py)
├── StoreError              a turn could not be kept; nothing of it was
│   └── StoreDown           the database does not answer; later may work
├── Delivery                a platform did not take a prompt; it fails in two ways only
│   ├── TryLater            later may work, and this is how long to wait
│   └── Never               it will not: closed, revoked, gone
└── TranscriptError         a line of a chat file that cannot be played (bot/transcripts.py)

What is wrong with the tables or the words is a DialogueError (dialogues/mistakes.py): dialogues import nothing of ours.
"""

from datetime import timedelta


class ReboundError(Exception):
    """Whatever Rebound itself raises on purpose."""


class ConfigurationError(ReboundError):
    """Printed as one line, so both parts are whole sentences and hold no secret.

    Args:
        message: what is wrong.
        mend: what to do about it.
    """

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message, mend)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message} {self.mend}".strip()


class StoreError(ReboundError):
    """A turn could not be kept. Nothing of it was, so hearing it again is safe."""


class StoreDown(StoreError):
    """The database does not answer. The crisis card may still go out."""


class Delivery(ReboundError):
    """A platform did not take a prompt."""


class TryLater(Delivery):
    """The platform is busy, or out of reach.

    Args:
        delay: the platform's own wait; None where it names none, and the outbox waits longer each time.
    """

    def __init__(self, delay: timedelta | None = None) -> None:
        super().__init__(delay)
        self.delay = delay


class Never(Delivery):
    """The platform will not take it, however often it is asked.

    Args:
        reason: a short id of ours; the platform's own text may quote the prompt. `closed` (nothing may be sent to
            this person) and `gone` (nobody is there) close the address; `refused` is about this prompt only.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
