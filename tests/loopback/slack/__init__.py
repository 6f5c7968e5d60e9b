"""A Slack on 127.0.0.1 for the real slack_bolt: what it refuses is refused, and written down in `violations`."""

from loopback.message import Message
from loopback.slack.person import Person
from loopback.slack.platform import SCOPES, LoopbackSlack
from loopback.slack.posts import FORGERIES

__all__ = ["FORGERIES", "SCOPES", "LoopbackSlack", "Message", "Person"]
