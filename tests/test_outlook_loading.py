"""The official files, as an operator has them: the BLS workbook and O*NET's texts, here with work that never was."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from process import ROOT, rebound

from bot import loading, official, outlook
from bot.errors import ConfigurationError

HEADINGS = [
    *("2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type"),
    *("Employment, 2024", "Employment, 2034", "Employment change, numeric, 2024–34"),
    *("Employment change, percent, 2024–34", "Occupational openings, 2024–34 annual average"),
    *("Median annual wage, dollars, 2024[1]", "Typical education needed for entry"),
    "Work experience in a related occupation",
    "Typical on-the-job training needed to attain competency in the occupation",
]
ROWS = [
    ["Table 1.2 Occupational projections"],
    HEADINGS,
    ["Total, all occupations", "00-0000", "Summary", "100.0", "104.0", "4.0", "4.0", "9.0", "49500", "—", "—", "—"],
    *(
        [title, soc, "Line item", *figures, "None", "Apprenticeship"]
        for title, soc, figures in [
            (
                "Lamplighters",
                "99-1011",
                ("12.5", "10.0", "-2.5", "-19.999999999999996", "1.1", "31,000", "Bachelor's degree"),
            ),
            ("Lantern makers", "99-1012", ("2.0", "2.5", "0.5", "25.0", "1.2", ">=239,200", "Associate's degree")),
            ("Wick trimmers", "99-1020", ("1.0", "1.0", "0.0", "0.0", "1.5", "—", "High school diploma or equivalent")),
        ]
    ),
]
RELATED = """O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\tIndex
99-1011.00\t99-1021.00\tPrimary-Long\t2
99-1011.00\t99-1012.00\tPrimary-Short\t1
99-1011.00\t55-1011.00\tPrimary-Short\t3
"""
TITLES = "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n99-1011.03\tGaslight Lighter (Leerie)\tn/a\t08\n"


def workbook(path: Path, rows: list[list[str]]) -> Path:
    """As small as a workbook may be and still be one."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = "".join(
        f'<row r="{n}">{"".join(cell(chr(65 + at), n, text) for at, text in enumerate(row))}</row>'
        for n, row in enumerate(rows, 1)
    )
    with zipfile.ZipFile(path, "w") as book:
        sheet = '<sheet name="Table 1.2" sheetId="1" r:id="rId1"/>'
        book.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{link}"><sheets>{sheet}</sheets></workbook>'
        )
        book.writestr("xl/_rels/workbook.xml.rels", '<R><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></R>')
        book.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'
        )
        book.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}"><si><t>Line </t><t>item</t></si></sst>')
    return path


def cell(column: str, row: int, text: str) -> str:
    if text == "Line item":
        return f'<c r="{column}{row}" t="s"><v>0</v></c>'
    return f'<c r="{column}{row}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    texts = {"Related Occupations.txt": RELATED, "Alternate Titles.txt": TITLES}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [*(tmp_path / name for name in texts), workbook(tmp_path / "occupation.xlsx", ROWS)]


def test_the_official_files_are_read(files: list[Path], tmp_path: Path) -> None:
    """Thousands become people, codes are merged, and every title is a name."""
    assert loading.load(files, tmp_path / "table") == 3
    known = outlook.read(tmp_path / "table")
    lamps = known.occupations["99-1011"]

    assert known.years == {"first": "2024", "last": "2034", "pay": "2024", "all": "4.0"}
    assert (lamps.jobs, lamps.later, lamps.growth, lamps.openings, lamps.wage) == (12500, 10000, -20.0, 1100, 31000)
    assert (lamps.entry, lamps.training) == ("bachelor", "apprenticeship")
    assert lamps.related == (("99-1012", 1), ("99-1020", 2))
    assert (known.occupations["99-1012"].wage, known.occupations["99-1012"].topped) == (239200, True)
    assert known.occupations["99-1020"].wage == 0
    for name in ("lamplighter", "gaslight lighter", "leerie", "Lamplighters"):
        assert known.index.candidates(name) == (["99-1011"], True)
    assert [near.label for near in outlook.nearby(known, lamps)] == ["lantern makers", "wick trimmers"]


def test_our_table_can_be_made_again(files: list[Path]) -> None:
    """Only what is wanted is in it, and its neighbours are, too."""
    text = loading.figures(official.read(files), ["99-1011", "99-1020"])

    assert text.splitlines()[-2:] == [
        "99-1011,Lamplighters,12500,10000,-20.0,1100,31000,no,bachelor,none,apprenticeship,99-1020:2",
        "99-1020,Wick trimmers,1000,1000,0.0,1500,0,no,school,none,apprenticeship,",
    ]


@pytest.mark.parametrize(
    "spoil",
    [
        "none",
        "text",
        "no columns",
        "not text",
        "a folder",
        "half a workbook",
        "no workbook",
        "another sheet",
        "no headings",
        "a new word",
        "no file",
    ],
)
def test_files_that_are_something_else_are_named(spoil: str, files: list[Path], tmp_path: Path) -> None:
    """And a table that is there already stays as it was."""
    related, named, book = files
    rows = [[each.replace("Apprenticeship", "Magic") for each in row] for row in ROWS]
    match spoil:
        case "none":
            files.clear()
        case "text":
            named.write_text("Some\tOther\n1\t2\n")
        case "no columns":
            related.write_text("O*NET-SOC Code\tRelated O*NET-SOC Code\n99-1011.00\t99-1012.00\n")
        case "not text":
            named.write_bytes(b"\x00\xff\xfe" * 99)
        case "a folder":
            named.unlink()
            named.mkdir()
        case "half a workbook":
            book.write_bytes(book.read_bytes()[:900])
        case "no workbook":
            files.remove(book)
        case "another sheet":
            with zipfile.ZipFile(book, "w") as empty:
                empty.writestr("xl/workbook.xml", "<workbook/>")
        case "no headings":
            workbook(book, ROWS[2:])
        case "a new word":
            workbook(book, rows)
        case "no file":
            related.unlink()

    with pytest.raises(ConfigurationError):
        loading.load(files, tmp_path / "table")
    assert not (tmp_path / "table" / outlook.FIGURES).exists()


def test_the_command_loads_and_looks_up(files: list[Path], tmp_path: Path) -> None:
    """From the folder it is started in, as the database does."""
    loaded = rebound(tmp_path, "outlook", "--load", *map(str, files))
    after = rebound(tmp_path, "outlook", "leerie")
    other = rebound(tmp_path / "etc", "outlook", "line", "cook", where=ROOT / "tests")

    assert loaded.stdout.decode() == "3 occupations are known now, from var/outlook.\n"
    assert after.stdout.decode().startswith(
        "US figures (Bureau of Labor Statistics, 2024 to 2034): jobs for lamplighters "
    )
    assert "jobs for restaurant cooks grow" in other.stdout.decode()
    assert [done.returncode for done in (loaded, after, other)] == [0, 0, 0]


def test_a_table_that_is_broken_is_one_line_with_the_mend(files: list[Path], tmp_path: Path) -> None:
    """And so is a file that is not there; the doctor sees it, too."""
    missing = rebound(tmp_path, "outlook", "--load", str(tmp_path / "nothing.xlsx"))
    loading.load(files, tmp_path / outlook.LOADED)
    fine = rebound(tmp_path, "doctor")
    (tmp_path / outlook.LOADED / outlook.FIGURES).write_text("soc,title\n99-1011,Lamplighters\n", "utf-8")
    broken = rebound(tmp_path, "outlook", "leerie")
    looked = rebound(tmp_path, "doctor")

    for done in (missing, broken):
        assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"rebound outlook --load" in broken.stderr
    assert "US figures of 2024 to 2034 for 3 occupations" in fine.stdout.decode()
    assert b"wrong  var/outlook does not hold a table" in looked.stdout
