"""One table, medians, each figure beside a floor measured in the same run. Ratios hold; absolute figures drift."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import check_ins, outlook, pictures, platforms, turns


def cold(code: str) -> tuple[float, float]:
    """Seconds and resident MiB of a fresh interpreter that runs `code`; the median of five."""
    script = (
        "import time; began = time.perf_counter()\n"
        f"{code}\n"
        "taken, status = time.perf_counter() - began, open('/proc/self/status').read()\n"
        "print(taken, int(status.split('VmRSS:')[1].split()[0]) / 1024)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True) for _ in range(5)
    ]
    figures = sorted(tuple(float(x) for x in run.stdout.split()[-2:]) for run in runs)
    return figures[2][0], figures[2][1]


def first_prompt() -> float:
    """Seconds from starting the process to the first line it says; the median of five, each on an empty database."""

    taken = []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as folder:
            env = {**os.environ, "DATABASE_URL": f"sqlite:///{folder}/rebound.db"}
            began = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, "-m", "bot"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True
            )
            assert process.stdout and process.stdin
            process.stdout.readline()
            taken.append(time.perf_counter() - began)
            process.stdin.close()
            process.wait()
    return sorted(taken)[2]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        rows = turns.table(Path(folder))
        rows += check_ins.table(Path(folder), full="--full" in sys.argv)
        rows += platforms.table(Path(folder))
    rows += outlook.table()
    rows += pictures.table()
    _, bare_mib = cold("pass")
    imported, mib = cold("import dialogues.engine")
    whole, whole_mib = cold("import bot.__main__, adapters.terminal, bot.service")
    rows += [
        ("import of dialogues", f"{imported * 1000:.0f} ms", "goal 150 ms"),
        ("import of everything the terminal needs", f"{whole * 1000:.0f} ms", ""),
        ("cold start to the first prompt, empty database", f"{first_prompt():.2f} s", "goal 1.5 s"),
        (
            "resident memory: bare interpreter / dialogues / all",
            f"{bare_mib:.0f} / {mib:.0f} / {whole_mib:.0f} MiB",
            "",
        ),
    ]
    width = max(len(row[0]) for row in rows)
    for name, figure, note in rows:
        print(f"{name:<{width}}  {figure:>18}  {note}")


if __name__ == "__main__":
    main()
