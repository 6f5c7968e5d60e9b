"""Settings: what an operator writes is understood, or answered with one clear line that gives nothing away."""

import os
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest

from bot.errors import ConfigurationError
from bot.settings import Settings

KEY, OLD_KEY = (urlsafe_b64encode(bytes([each]) * 32).decode() for each in (1, 2))
SECRET = "xoxb-hush-hush"


def read(tmp_path: Path, text: str = "", **environ: str) -> Settings:
    file = tmp_path / ".env"
    file.write_text(text, encoding="utf-8")
    return Settings.read(environ, file)


def complaint(tmp_path: Path, text: str = "", **environ: str) -> str:
    with pytest.raises(ConfigurationError) as wrong:
        read(tmp_path, text, **environ)
    return str(wrong.value).replace(str(tmp_path), "")


def test_nothing_set_is_the_terminal_with_sqlite() -> None:
    """A fresh clone needs no setting at all."""
    settings = Settings.read({}, None)

    assert settings == Settings()
    assert settings.database_url == "sqlite:///var/rebound.db"
    assert settings.platforms() == ()
    assert settings.keys is None


def test_a_missing_file_is_no_error(tmp_path: Path) -> None:
    """Most people run Rebound without one."""
    assert Settings.read({}, tmp_path / ".env") == Settings()


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """What is said at the start of a process is said last."""
    settings = read(tmp_path, "OPS_PORT=9000\nLOG_FORMAT=json\n", OPS_PORT="9001")

    assert (settings.ops_port, settings.log_format) == (9001, "json")


def test_blank_is_not_set(tmp_path: Path) -> None:
    """A copied .env.example with its marks taken away sets nothing that was left empty."""
    assert read(tmp_path, "DISCORD_BOT_TOKEN=\nOPS_PORT= \nDATABASE_URL=''\n", SLACK_BOT_TOKEN="") == Settings()


def test_a_file_may_be_written_as_people_write_them(tmp_path: Path) -> None:
    """Quotes, remarks, `export`, a byte order mark, a dollar that is no variable."""
    text = "\ufeff# mine\nexport OPERATOR_NAME='Ana & Co'\nOPERATOR_CONTACT=ana@example.org  # or call\n"
    settings = read(tmp_path, f"{text}DISCORD_BOT_TOKEN=a$HOME\n")

    assert (settings.operator_name, settings.operator_contact) == ("Ana & Co", "ana@example.org")
    assert settings.discord_bot_token and settings.discord_bot_token.get_secret_value() == "a$HOME"


def test_a_name_of_nobody_is_answered_with_a_near_miss(tmp_path: Path) -> None:
    """A setting misspelt is a setting silently lost, so it is an error."""
    assert complaint(tmp_path, "DATABASE_ULR=x") == "DATABASE_ULR is no setting of Rebound. Did you mean DATABASE_URL?"
    assert complaint(tmp_path, "database_url=x") == "database_url is no setting of Rebound. Did you mean DATABASE_URL?"
    assert complaint(tmp_path, "PIZZA=x") == "PIZZA is no setting of Rebound. All of them are named in .env.example."


def test_the_environment_may_hold_anything_else() -> None:
    """It belongs to everyone; only our own names are read from it."""
    assert Settings.read({"PIZZA": "x", "DATABASE_ULR": "x", "database_url": "nothing"}, None) == Settings()


def test_a_line_that_says_nothing_is_found(tmp_path: Path) -> None:
    """Otherwise the token on it would be passed over in silence."""
    text = f"LOG_LEVEL=INFO\nSLACK_BOT_TOKEN='{SECRET}\n"

    assert complaint(tmp_path, text) == "/.env, line 2: this is no setting. Write NAME=value, or # before a remark."


def test_a_file_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    """A folder of that name, or bytes of another encoding."""
    mend = "It has to be a text file in UTF-8 that we may open."
    (tmp_path / "latin").write_bytes(b"OPERATOR_NAME=Zo\xeb")

    for each in (tmp_path, tmp_path / "latin"):
        with pytest.raises(ConfigurationError) as wrong:
            Settings.read({}, each)
        assert str(wrong.value) == f"{each} cannot be read. {mend}"


@pytest.mark.parametrize(
    ("name", "value", "expects"),
    [
        ("OPS_PORT", "ninety", "a port, a whole number from 0 to 65535"),
        ("PORT", "70000", "a port, a whole number from 0 to 65535"),
        ("LOG_LEVEL", "loud", "DEBUG, INFO, WARNING or ERROR"),
        ("LOG_FORMAT", "xml", "text or json"),
        ("WORKPLACE", "perhaps", "yes or no"),
        ("RETENTION_DAYS", "0", "a whole number of days from 1"),
        ("REBOUND_LANGUAGE", "../en", "a language such as en"),
        ("DATABASE_URL", "mysql://root:hush@db/x", "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"),
        ("DATABASE_URL", "postgresql+asyncpg://me:hush@db/x", "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"),
        ("ENCRYPTION_KEYS", f"{KEY},hush", "Fernet keys, parted by commas"),
        ("ENCRYPTION_KEYS", KEY[:-5], "Fernet keys, parted by commas"),
        ("SLACK_BOT_TOKEN", "xapp-hush", "a Slack bot token (xoxb-…)"),
        ("SLACK_APP_TOKEN", SECRET, "a Slack app token (xapp-…)"),
        ("SLACK_API_URL", "slack.com/hush", "an address that starts with http:// or https://"),
    ],
)
def test_a_wrong_value_is_answered_with_what_is_expected(tmp_path: Path, name: str, value: str, expects: str) -> None:
    """The line names the setting, what it takes and where it is set; never the value, which may be a secret."""
    assert complaint(tmp_path, **{name: value}) == f"{name} has to be {expects}. It is set in the environment."
    assert complaint(tmp_path, f"\n{name}={value}\n") == f"{name} has to be {expects}. It is set in /.env, line 2."


def test_no_secret_is_ever_shown(tmp_path: Path) -> None:
    """Not by printing the settings, not on the doctor's page, not in what an error leaves behind."""
    url = "postgresql://ana:hush/hush@db/rebound?password=hush"
    settings = read(tmp_path, f"SLACK_BOT_TOKEN={SECRET}\nDATABASE_URL={url}\nENCRYPTION_KEYS={KEY}")

    for text in (repr(settings), str(settings), str(settings.shown())):
        assert "hush" not in text and KEY not in text
    assert settings.shown()["SLACK_BOT_TOKEN"] == "set"
    assert settings.shown()["DISCORD_BOT_TOKEN"] == "not set"
    assert settings.shown()["DATABASE_URL"] == "postgresql+psycopg://…@db/rebound?…"
    assert list(settings.shown()) == list(Settings.names())


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_a_postgresql_address_gets_the_driver_we_bring(scheme: str) -> None:
    """Hosts hand out the first two."""
    assert Settings.read({"DATABASE_URL": f"{scheme}://db/x"}, None).database_url == "postgresql+psycopg://db/x"


def test_the_first_key_stays_the_first() -> None:
    """The first encrypts, all decrypt; so their order is part of the setting."""
    for apart in (",", " ", ", ", "\n"):
        assert Settings.read({"ENCRYPTION_KEYS": f"{KEY}{apart}{OLD_KEY}"}, None).keys == (KEY, OLD_KEY)


def test_an_api_address_ends_as_its_library_needs() -> None:
    """Slack's is joined and needs its slash; Discord's is followed by one."""
    for slash in ("", "/"):
        settings = Settings.read(
            {"SLACK_API_URL": f"http://s/api{slash}", "DISCORD_API_URL": f"http://d/v10{slash}"}, None
        )
        assert (settings.slack_api_url, settings.discord_api_url) == ("http://s/api/", "http://d/v10")


def test_the_platforms_are_those_whose_tokens_are_set() -> None:
    """Slack is heard in either of two ways."""
    slack, discord = {"SLACK_BOT_TOKEN": SECRET}, {"DISCORD_BOT_TOKEN": "d"}

    assert Settings.read(discord, None).platforms() == ("discord",)
    assert Settings.read({**slack, "SLACK_APP_TOKEN": "xapp-1"}, None).platforms() == ("slack",)
    assert Settings.read({**slack, **discord, "SLACK_SIGNING_SECRET": "s"}, None).platforms() == ("slack", "discord")


@pytest.mark.parametrize("half", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"])
def test_half_a_slack_is_said_when_it_is_served(half: str) -> None:
    """Not before: a chat in the terminal needs no Slack."""
    settings = Settings.read({half: "x"}, None)

    with pytest.raises(ConfigurationError, match=r"Set SLACK_"):
        settings.platforms()


def test_the_example_holds_the_defaults(tmp_path: Path) -> None:
    """Copied and uncommented whole, it changes nothing."""
    lines = Path(__file__).parent.parent.joinpath(".env.example").read_text(encoding="utf-8").splitlines()
    settings = read(
        tmp_path, "\n".join(line.removeprefix("#") for line in lines if line.startswith("#") and line[1:2].isupper())
    )

    assert settings == Settings()


def test_no_setting_of_the_machine_reaches_a_test() -> None:
    """A developer's own token must never be used by one."""
    assert not set(Settings.names()) & set(os.environ)
