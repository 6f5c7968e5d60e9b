"""What Slack hands out for a while: trigger ids to open a modal with, response_urls to answer by."""

from __future__ import annotations

from dataclasses import dataclass

from loopback.slack.refused import Refused
from loopback.slack.workspace import Workspace

TRIGGER_S = 3.0
HOOK_S, HOOK_USES = 30 * 60.0, 5


@dataclass
class Trigger:
    human: str
    born: float
    used: bool = False


@dataclass
class Hook:
    """Where an answer by response_url goes: to the message it came from, if there is one."""

    channel: str
    human: str
    born: float
    ts: str = ""
    ephemeral: bool = False
    uses: int = 0


class Keys:
    """All that are out."""

    def __init__(self, workspace: Workspace, home: str) -> None:
        self._workspace, self._home = workspace, home
        self.triggers: dict[str, Trigger] = {}
        self.hooks: dict[str, Hook] = {}

    def trigger(self, human: str) -> str:
        secret = self._workspace.secret()
        number = self._workspace.dice.randrange(10**10, 10**11)
        id = f"{number}.{number}.{secret}"
        self.triggers[id] = Trigger(human, self._workspace.now())
        return id

    def use(self, id: str) -> str:
        """The human whose doing it was."""
        trigger = self.triggers.get(id)
        if trigger is None:
            raise Refused("invalid_trigger_id")
        if trigger.used:
            raise Refused("exchanged_trigger_id")
        if self._workspace.now() - trigger.born > TRIGGER_S:
            raise Refused("expired_trigger_id")
        trigger.used = True
        return trigger.human

    def hook(self, channel: str, human: str, ts: str = "", ephemeral: bool = False) -> str:
        secret = self._workspace.secret()
        self.hooks[secret] = Hook(channel, human, self._workspace.now(), ts, ephemeral)
        return f"{self._home}/hooks/{secret}"

    def spend(self, secret: str) -> Hook:
        hook = self.hooks.get(secret)
        if hook is None:
            raise Refused("no_such_url")
        if hook.uses >= HOOK_USES:
            raise Refused("used_url")
        if self._workspace.now() - hook.born > HOOK_S:
            raise Refused("expired_url")
        hook.uses += 1
        return hook
