"""What Discord says when it refuses: a status, a code, a message, and where in the payload it hurts."""

from __future__ import annotations

from typing import Any

UNKNOWN_CHANNEL = (404, 10003, "Unknown Channel")
UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
UNKNOWN_USER = (404, 10013, "Unknown User")
UNKNOWN_WEBHOOK = (404, 10015, "Unknown Webhook")
UNKNOWN_INTERACTION = (404, 10062, "Unknown interaction")
UNKNOWN_COMMAND = (404, 10063, "Unknown application command")
TOO_MANY_COMMANDS = (400, 30032, "Maximum number of application commands reached (100)")
OPENING_TOO_FAST = (403, 40003, "You are opening direct messages too fast")
TOO_LARGE = (413, 40005, "Request entity too large")
ALREADY_ACKNOWLEDGED = (400, 40060, "Interaction has already been acknowledged.")
TOO_MANY_FOLLOW_UPS = (400, 40094, "This interaction has reached the maximum number of follow-up messages")
MISSING_ACCESS = (403, 50001, "Missing Access")
NOT_YOURS_TO_EDIT = (403, 50005, "Cannot edit a message authored by another user")
NOT_YOURS_TO_DELETE = (403, 50003, "Cannot execute action on a DM channel")
EMPTY = (400, 50006, "Cannot send an empty message")
CLOSED = {
    50007: (403, 50007, "Cannot send messages to this user"),
    50278: (403, 50278, "Cannot send messages to this user due to having no mutual guilds"),
    20009: (403, 20009, "Explicit content cannot be sent to the desired recipient(s)"),
}
EXPIRED_TOKEN = (401, 50027, "Invalid Webhook Token")
INVALID_RECIPIENT = (400, 50033, "Invalid Recipient(s)")
NOT_JSON = (400, 50109, "The request body contains invalid JSON.")
UNAUTHORIZED = (401, 0, "401: Unauthorized")
NOT_FOUND = (404, 0, "404: Not Found")

# What a careful bot may still meet: people, clocks and networks are not in its hands.
NOBODYS_FAULT = {40003, 10062, *CLOSED}


class Refused(Exception):
    """An answer other than yes; its text holds no words of a person."""

    def __init__(self, reason: tuple[int, int, str], where: Findings | None = None, excused: bool = False) -> None:
        self.status, self.code, self.message = reason
        self.where = where
        self.excused = excused or self.code in NOBODYS_FAULT
        super().__init__(f"{self.status} {self.code} {self.message}")

    def body(self) -> dict[str, Any]:
        told: dict[str, Any] = {"message": self.message, "code": self.code}
        return told | {"errors": self.where.nested()} if self.where else told

    def short(self) -> str:
        """For the list of violations: where it hurts, never what was written there."""
        spots = [f"{'.'.join(path)} [{code}]" for path, code, _ in self.where.errors] if self.where else []
        return " ".join([str(self.code), self.message, *spots])


class Findings:
    """What is wrong with one payload, and which of its fields nobody reads."""

    def __init__(self) -> None:
        self.errors: list[tuple[tuple[str, ...], str, str]] = []
        self.unknown: list[str] = []

    def add(self, path: tuple[str, ...], code: str, message: str) -> None:
        self.errors.append((path, code, message))

    def nested(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        for path, code, message in self.errors:
            spot = tree
            for part in path:
                spot = spot.setdefault(part, {})
            spot.setdefault("_errors", []).append({"code": code, "message": message})
        return tree

    def refuse(self) -> None:
        if self.errors:
            raise Refused((400, 50035, "Invalid Form Body"), self)


def invalid(path: str, code: str, message: str) -> Refused:
    """The refusal of one field alone."""
    found = Findings()
    found.add(tuple(path.split(".")), code, message)
    return Refused((400, 50035, "Invalid Form Body"), found)
