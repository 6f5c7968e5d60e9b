"""Where a person can be reached, and how that is written: `slack:TEAM/USER`, `discord:ID`, `terminal:me`."""

from __future__ import annotations

from dataclasses import dataclass

PLATFORMS = ("slack", "discord", "terminal")


@dataclass(frozen=True, slots=True)
class Address:
    """`platform`, `tenant` and `user` say who; the rest is what the platform last told us about them.

    Args:
        tenant: the Slack workspace; empty where a platform has none.
        channel: the direct-message channel; empty while unknown.
        zone: an IANA name.
        locale: as the platform writes it ("en-GB").
    """

    platform: str
    user: str
    tenant: str = ""
    channel: str = ""
    zone: str | None = None
    locale: str | None = None

    def __str__(self) -> str:
        return f"{self.platform}:{self.tenant}/{self.user}" if self.tenant else f"{self.platform}:{self.user}"

    @classmethod
    def parse(cls, text: str) -> Address:
        """The address a text names.

        Raises:
            ValueError: it names none; the message shows the three forms.
        """
        platform, _, rest = text.strip().partition(":")
        tenant, slash, user = rest.rpartition("/")
        told = platform in PLATFORMS and user != "" and "/" not in tenant and (tenant != "") == (platform == "slack")
        if not told or (slash and not tenant):
            raise ValueError("A person is written slack:TEAM/USER, discord:ID or terminal:me.")
        return cls(platform=platform, user=user, tenant=tenant)
