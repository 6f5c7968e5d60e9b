"""What an operator may decide. Read once, at the edge, and handed down; importing this reads nothing.

The environment wins over `.env`. A blank value counts as not set. No value is ever printed: any may be a secret.
"""

import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from bot import env_file as dot_env
from bot.env_file import Found
from bot.errors import ConfigurationError


def _database(url: str) -> str:
    # Hosts hand out postgres:// or postgresql://; SQLAlchemy would pick a driver that we do not bring.
    url = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", url)
    if not url.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise ValueError
    return url


def _apart(keys: str | Sequence[str]) -> Sequence[str]:
    return re.split(r"[\s,]+", keys.strip(", ")) if isinstance(keys, str) else keys


def _fernet(key: SecretStr) -> SecretStr:
    # Fernet's own rule: 32 bytes in URL-safe base64. Checked here, so that a cut-off key is found at the start.
    if len(urlsafe_b64decode(key.get_secret_value())) != 32:
        raise ValueError
    return key


def _not_like(prefix: str) -> AfterValidator:
    # The two Slack tokens stand on neighbouring pages and are easily swapped.
    def check(token: SecretStr) -> SecretStr:
        if token.get_secret_value().startswith(prefix):
            raise ValueError
        return token

    return AfterValidator(check)


def _address(url: str) -> str:
    if not re.fullmatch(r"https?://\S+", url):
        raise ValueError
    return url.rstrip("/")


def _setting(default: Any, why: str, expects: str, **limits: Any) -> Any:
    return Field(default, description=why, json_schema_extra={"expects": expects}, **limits)


# urljoin would eat the last part of a path without its slash: the Slack SDK builds its calls with it.
_SlackAddress = Annotated[str, AfterValidator(_address), AfterValidator(lambda url: url + "/")]
_Address = Annotated[str, AfterValidator(_address)]
_BotToken = Annotated[SecretStr, _not_like("xapp-")]
_AppToken = Annotated[SecretStr, _not_like("xoxb-")]
_Keys = Annotated[tuple[Annotated[SecretStr, AfterValidator(_fernet)], ...], BeforeValidator(_apart)]
_Level = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(str.upper)]
_Format = Annotated[Literal["text", "json"], BeforeValidator(str.lower)]

_A_PORT = "a port, a whole number from 0 to 65535"
_A_TOKEN = "a token as the platform shows it"
_A_URL = "an address that starts with http:// or https://"


class Settings(BaseModel):
    """Each field is the setting of that name in capitals, with its reason; `.env.example` says the same."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    database_url: Annotated[str, AfterValidator(_database)] = _setting(
        "sqlite:///var/rebound.db",
        "Where everything is kept",
        "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
        repr=False,
    )
    encryption_keys: _Keys = _setting(
        (), "What everything kept is encrypted with; the first encrypts, all decrypt", "Fernet keys, parted by commas"
    )
    slack_bot_token: _BotToken | None = _setting(None, "Lets Rebound speak in Slack", "a Slack bot token (xoxb-…)")
    slack_app_token: _AppToken | None = _setting(
        None, "Hears Slack through Socket Mode, with no public address; wins over HTTP", "a Slack app token (xapp-…)"
    )
    slack_signing_secret: SecretStr | None = _setting(None, "Hears Slack over HTTP at HOST:PORT/slack/events", _A_TOKEN)
    slack_api_url: _SlackAddress = _setting("https://slack.com/api/", "Another Slack, such as GovSlack", _A_URL)
    discord_bot_token: SecretStr | None = _setting(None, "Lets Rebound speak in Discord", _A_TOKEN)
    discord_api_url: _Address = _setting("https://discord.com/api/v10", "Another Discord, such as a test one", _A_URL)
    host: str = _setting("127.0.0.1", "Where Slack's HTTP events are awaited", "a host name or an address")
    port: int = _setting(3000, "The port beside HOST", _A_PORT, ge=0, le=65535)
    operator_name: str = _setting("", "Who runs this Rebound; told to every person at first contact", "a name")
    operator_contact: str = _setting("", "Where a person can reach the operator", "an address or a link")
    workplace: bool = _setting(False, "Whether the people here are the operator's own colleagues", "yes or no")
    ops_port: int | None = _setting(None, "Health and metrics; off when unset", _A_PORT, ge=0, le=65535)
    ops_host: str = _setting("127.0.0.1", "Where health and metrics are served", "a host name or an address")
    log_level: _Level = _setting("INFO", "How much is logged; never a person's words", "DEBUG, INFO, WARNING or ERROR")
    log_format: _Format = _setting("text", "Lines for people or for a collector", "text or json")
    retention_days: int = _setting(
        365,
        "Days after a person's last word until everything of theirs is erased",
        "a whole number of days from 1",
        ge=1,
    )
    rebound_language: str = _setting(
        "en", "The language of the words", "a language such as en", pattern="^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
    )
    rebound_clock: Path | None = _setting(
        None, "For tests and demonstrations: a file with seconds to add to the clock", "the path of a file"
    )

    @classmethod
    def read(cls, environ: Mapping[str, str], env_file: Path | None = Path(".env")) -> Self:
        """
        Args:
            environ: names that are no settings are passed over.
            env_file: may be missing; every name in it must be a setting.
        Raises:
            ConfigurationError: the first thing that is wrong, and where it is set.
        """
        ours = {name: Found(environ[name], "the environment") for name in cls.names() if name in environ}
        filed = dot_env.read(env_file, cls.names()) if env_file else {}
        found = {name: each for name, each in {**filed, **ours}.items() if each.value.strip()}
        try:
            return cls.model_validate({name.lower(): each.value.strip() for name, each in found.items()})
        except ValidationError as wrong:
            raise _unfit(wrong, found) from None

    @classmethod
    def names(cls) -> tuple[str, ...]:
        return tuple(name.upper() for name in cls.model_fields)

    @property
    def keys(self) -> tuple[str, ...] | None:
        """None: the store looks after its own key."""
        return tuple(key.get_secret_value() for key in self.encryption_keys) or None

    def platforms(self) -> tuple[str, ...]:
        """
        Returns:
            Those whose tokens are set, of `slack` and `discord`; none means the terminal.
        Raises:
            ConfigurationError: Slack is set by half.
        """
        ears = self.slack_app_token or self.slack_signing_secret
        if self.slack_bot_token and not ears:
            raise ConfigurationError(
                "SLACK_BOT_TOKEN alone can speak but not hear.",
                "Set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) too.",
            )
        if ears and not self.slack_bot_token:
            raise ConfigurationError("Slack can be heard but not answered.", "Set SLACK_BOT_TOKEN too.")
        tokens = {"slack": self.slack_bot_token, "discord": self.discord_bot_token}
        return tuple(platform for platform, token in tokens.items() if token)

    def shown(self) -> dict[str, str]:
        """Every setting by name, fit for a screen: a secret is only *set* or *not set*."""
        return {name.upper(): _shown(value) for name, value in self}


def _shown(value: object) -> str:
    match value:
        case None | "" | ():
            return "not set"
        case SecretStr() | tuple():
            return "set"
        case bool():
            return "yes" if value else "no"
    # A password stands before the @ or, for PostgreSQL, among the options.
    return re.sub(r"\?.*", "?…", re.sub(r"//.*@", "//…@", str(value)))


def _unfit(wrong: ValidationError, found: Mapping[str, Found]) -> ConfigurationError:
    field = str(wrong.errors(include_input=False, include_url=False)[0]["loc"][0])
    extra = Settings.model_fields[field].json_schema_extra
    expects = extra["expects"] if isinstance(extra, dict) else "something else"
    return ConfigurationError(f"{field.upper()} has to be {expects}.", f"It is set in {found[field.upper()].where}.")
