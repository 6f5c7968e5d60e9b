"""The papers name what is there: settings, dependencies, licences, and no folder that nobody decided on."""

import importlib
import re
import sys
import tomllib
from itertools import pairwise

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from test_house import ROOMS, ROOT, TOP, files, imported, modules

from bot.settings import Settings

# Used without being imported.
UNSEEN = {
    "psycopg": "SQLAlchemy takes it by the database's address",
    "tzdata": "zoneinfo takes it where the system has none",
}
ALONG = {"slack_sdk": "a part of slack-bolt in all but name"}
MODULE_OF = {
    "python-dotenv": "dotenv",
    "discord.py": "discord",
    "pillow": "PIL",
    "prometheus-client": "prometheus_client",
    "fluent.runtime": "fluent",
    "slack-bolt": "slack_bolt",
}
PAPERS = (
    *("README.md", "ARCHITECTURE.md", "DECISIONS.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"),
    *("NOTICE", "pyproject.toml", "uv.lock", "requirements-tools.txt", "Makefile", ".env.example", ".ci/run"),
)


def test_no_other_folder_at_the_top() -> None:
    """A new one takes a decision first."""
    assert {each.split("/")[0] for each in files() if "/" in each} <= TOP


@pytest.mark.parametrize("paper", PAPERS)
def test_the_papers_are_there(paper: str) -> None:
    """Each answers one question that a newcomer or an operator has."""
    assert (ROOT / paper).stat().st_size > 0


def test_the_example_names_every_setting_with_its_reason() -> None:
    """In the order of the code, each below a line of why."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    settings = [(above, line) for above, line in pairwise(lines) if re.match(r"#?[A-Z_]+=", line)]

    assert [line.strip("#").split("=")[0] for _, line in settings] == list(Settings.names())
    assert all(above.startswith("# ") for above, _ in settings)


def dependencies(*groups: str) -> list[tuple[str, str]]:
    """Name, and the remark that stands beside it or above."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    told = tomllib.loads(text)
    wanted = [*told["project"]["dependencies"]] + [
        each for group in groups for each in told["dependency-groups"][group]
    ]
    remark = {line: re.search(rf'(?:^ *# (.+)\n)? *"{re.escape(line)}",(?: *# (.+))?', text, re.M) for line in wanted}
    return [(Requirement(line).name, "".join(found.groups("")) if found else "") for line, found in remark.items()]


def test_every_dependency_says_what_it_is_for() -> None:
    """Who adds one says why; who reads one knows when it may go."""
    for name, why in dependencies("dev"):
        assert why, name


def test_every_dependency_is_used_and_everything_used_is_one() -> None:
    """One that no file imports is weight for nothing; one that only comes along may stop coming."""
    used = {name.split(".")[0] for file in modules(*ROOMS) for name in imported(file)}
    brought = {MODULE_OF.get(name, name) for name, _ in dependencies() if name not in UNSEEN}
    strangers = used - {*ROOMS, *sys.stdlib_module_names, *UNSEEN, *ALONG}

    assert (strangers - brought, brought - strangers) == (set(), set())


def test_the_lock_follows_the_project() -> None:
    """`make run` trusts the lock without looking; whoever changes pyproject.toml runs `make lock`."""
    packages = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    locked = next(each["metadata"] for each in packages if each["name"] == "rebound-bot")
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    for wanted, known in (
        (told["project"]["dependencies"], locked["requires-dist"]),
        (told["dependency-groups"]["dev"], locked["requires-dev"]["dev"]),
    ):
        plain = {(canonicalize_name(each.name), each.specifier) for each in map(Requirement, wanted)}
        assert plain == {(each["name"], SpecifierSet(each["specifier"])) for each in known}


def test_the_notice_names_every_dependency() -> None:
    """Their authors asked for no more than that."""
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for name, _ in dependencies("dev"):
        assert re.search(rf"^  {re.escape(name)} ", notice, re.M), name


def test_the_bench_can_be_started() -> None:
    """It runs for minutes, so here it is only put together."""
    importlib.import_module("benchmarks.__main__")
