"""The house rules that a machine can hold: arrows, doors, sizes, the clock, and that the papers name what is there."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("dialogues", "bot", "adapters")
EVERYTHING = (*ROOMS, "tests", "benchmarks")

MAY_IMPORT = {"dialogues": {"dialogues"}, "bot": {"dialogues", "bot"}, "adapters": {"bot", "adapters"}}
ROOF = "bot/__main__.py"  # the one composition root: it sees all three, and nobody sees it

# Swapping a library is a one-room day.
ONLY_HERE = {
    "transitions": "dialogues/flow.py",
    "fluent": "dialogues/words.py",
    "babel": "dialogues/words.py",
    "rapidfuzz": "dialogues/understanding/",
    "sqlalchemy": "bot/store/",
    "alembic": "bot/store/",
    "psycopg": "bot/store/",
    "sqlite3": "bot/store/",
    "cryptography": "bot/store/",
    "pydantic": "bot/settings.py",
    "dotenv": "bot/env_file.py",
    "prompt_toolkit": "adapters/terminal.py",
    "rich": "adapters/terminal.py",
    "PIL": ("bot/canvas.py", "bot/fonts.py"),
    "prometheus_client": "bot/ops.py",
    "aiolimiter": "adapters/",
    "slack_bolt": "adapters/slack",
    "slack_sdk": "adapters/slack",
    "discord": "adapters/discord",
}

# What a pure turn has no use for.
IMPURE = {
    *("asyncio", "concurrent", "http", "logging", "multiprocessing", "os", "random", "secrets", "shutil", "signal"),
    *("socket", "sqlite3", "ssl", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid"),
}
HUSHES = {"dialogues/flow.py": {"logging"}}  # to keep transitions from logging what it moves, and for nothing else
CLOCK = "bot/clock.py"  # the one place that asks what time it is
ASKS_THE_TIME = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}

TOP = {"adapters", "benchmarks", "bot", "dialogues", "tests", ".ci"}


@cache
def files() -> tuple[str, ...]:
    """What is in git, or would be: the work of today counts before it is committed."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if told.returncode == 0:
        return tuple(sorted(each for each in told.stdout.split("\0") if (ROOT / each).is_file()))
    # Without git, as in an unpacked archive: what make and the tools leave behind is not ours.
    found = (each.relative_to(ROOT) for each in ROOT.rglob("*") if each.is_file())
    return tuple(sorted(each.as_posix() for each in found if each.parts[0] in TOP and "__pycache__" not in each.parts))


def modules(*folders: str) -> list[str]:
    return [each for each in files() if each.endswith(".py") and each.split("/")[0] in folders]


@cache
def parsed(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"), file)


def imported(file: str) -> Iterator[str]:
    """Full names, whether imported by a statement or by `import_module`."""
    package = Path(file).parent.parts
    for node in ast.walk(parsed(file)):
        match node:
            case ast.Import():
                yield from (each.name for each in node.names)
            case ast.ImportFrom():
                above = ".".join(package[: len(package) - node.level + 1]) + "." if node.level else ""
                yield from (f"{above}{node.module or ''}.{each.name}".replace("..", ".") for each in node.names)
            case ast.Call(
                func=ast.Name("import_module") | ast.Attribute(attr="import_module"), args=[ast.Constant(str(name)), *_]
            ):
                yield name


def dotted(node: ast.expr) -> str:
    """The last two parts of a name: `datetime.datetime.now` is `datetime.now`."""
    return ".".join(ast.unparse(node).split(".")[-2:])


def test_the_arrow_points_one_way() -> None:
    """adapters → bot → dialogues; only the roof sees all three."""
    for file in modules(*ROOMS):
        ours = {name.split(".")[0] for name in imported(file)} & set(ROOMS)

        assert file == ROOF or ours <= MAY_IMPORT[file.split("/")[0]], file


def test_no_two_files_need_each_other() -> None:
    """What is imported at the top is there already; a file can be read knowing only those below it."""
    ours = {file: file.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for file in modules(*ROOMS)}
    names = set(ours.values())
    needs = {name: {each for each in at_the_top(file) if each in names} - {name} for file, name in ours.items()}

    tuple(TopologicalSorter(needs).static_order())  # raises CycleError, with the way round


def at_the_top(file: str) -> Iterator[str]:
    """Modules that a file imports while it is itself imported; a name out of a package is no module of ours."""
    for node in parsed(file).body:
        match node:
            case ast.Import():
                yield from (each.name for each in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                modules_in = [f"{module}.{each.name}" for each in node.names]
                found = [each for each in modules_in if (ROOT / f"{each.replace('.', '/')}.py").exists()]
                yield from found
                if len(found) < len(modules_in):
                    yield module


def test_nobody_imports_the_roof() -> None:
    """It puts the others together, so whatever it holds is of no use to them."""
    for file in modules(*ROOMS, "benchmarks"):
        assert not any(f"{name}.".startswith("bot.__main__.") for name in imported(file)), file


def test_each_library_has_one_door() -> None:
    """Whoever wants to change one finds all of it in one place."""
    for file in modules(*ROOMS):
        for name in imported(file):
            assert file.startswith(ONLY_HERE.get(name.split(".")[0], file)), f"{file} imports {name}"


def test_a_dialogue_is_pure() -> None:
    """A turn is arithmetic: no clock, no dice, no network, nothing that waits."""
    waiting = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    for file in modules("dialogues"):
        assert not {name.split(".")[0] for name in imported(file)} & IMPURE - HUSHES.get(file, set()), file
        assert not any(isinstance(node, waiting) for node in ast.walk(parsed(file))), file


def test_one_function_asks_the_clock() -> None:
    """Everything else is handed the time, so that any day can be played again."""
    for file in set(modules(*ROOMS)) - {CLOCK}:
        calls = (node for node in ast.walk(parsed(file)) if isinstance(node, ast.Call))
        assert not [f"{file}:{node.lineno}" for node in calls if dotted(node.func) in ASKS_THE_TIME]


# Who moves a record, and how: anything else would be a way past the machine.
MOVERS = {"dialogues/flow.py": "the machine", "dialogues/trail.py": "back", "dialogues/revive.py": "a newer flow"}


def test_three_places_move_a_record() -> None:
    """The machine, which is told by name what to move; the way back; a stored journey that meets a newer flow."""
    writers = {
        file
        for file in modules(*ROOMS)
        for node in ast.walk(parsed(file))
        if (isinstance(node, ast.Attribute) and node.attr == "step" and isinstance(node.ctx, ast.Store))
        or (isinstance(node, ast.keyword) and node.arg == "model_attribute" and ast.unparse(node.value) == "'step'")
        or (isinstance(node, ast.Call) and dotted(node.func).endswith("setattr"))
        or (
            isinstance(node, ast.Call)
            and dotted(node.func) == "replace"
            and any(k.arg == "step" for k in node.keywords)
        )
    }

    assert writers == {*MOVERS}


def test_a_module_opens_with_its_law() -> None:
    """And its name says what it is about."""
    for file in modules(*EVERYTHING):
        assert ast.get_docstring(parsed(file)) or not parsed(file).body, file
        assert Path(file).stem not in {"utils", "util", "helpers", "common", "misc"}, file


def test_a_file_is_one_sitting() -> None:
    """One past 300 lines has two subjects."""
    lengths = {file: len((ROOT / file).read_text(encoding="utf-8").splitlines()) for file in modules(*EVERYTHING)}

    assert not {file: length for file, length in lengths.items() if length > 300}


def test_a_function_is_read_without_scrolling() -> None:
    """Never past 40 lines, its docstring with it."""
    functions = [
        (f"{file}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1)
        for file in modules(*EVERYTHING)
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]

    assert not [(where, length) for where, length in functions if length > 40]


def test_whoever_silences_a_checker_says_why() -> None:
    """`# type: ignore[...]` and `# noqa: ...` stand with a reason beside them."""
    silenced = re.compile(r"# (type: ignore|noqa)(?!(\[[\w, -]+\]|: [A-Z]+\d+(, [A-Z]+\d+)*)\s+[#(–—-]? ?\w)")
    for file in modules(*ROOMS, "benchmarks"):
        for number, line in enumerate((ROOT / file).read_text(encoding="utf-8").splitlines(), 1):
            assert not silenced.search(line), f"{file}:{number}"


def test_nothing_is_put_off() -> None:
    """What is missing is an issue or a decision, not a mark in a file."""
    put_off = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
    for file in files():
        if file.startswith("tests/payloads/") or file == "uv.lock":
            continue
        assert not put_off.search((ROOT / file).read_text(encoding="utf-8", errors="replace")), file
