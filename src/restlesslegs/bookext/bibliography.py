"""How sources are cited and listed: "Connor et al. (2009)", without the working notes of the file."""

from collections import Counter
from dataclasses import dataclass, field
from string import ascii_lowercase

from pybtex.database import Entry
from pybtex.plugin import register_plugin as register_format
from pybtex.richtext import Text
from pybtex.style.formatting.unsrt import Style as Unsorted
from pybtex.style.labels import BaseLabelStyle
from sphinxcontrib.bibtex.plugin import register_plugin as register_citation
from sphinxcontrib.bibtex.style.referencing import BracketStyle
from sphinxcontrib.bibtex.style.referencing.author_year import AuthorYearReferenceStyle

UNVERIFIED = "This record has not been checked against the publication"


def setup(app):
    """Register both styles; the setting `restlesslegs` selects them."""
    register_format("pybtex.style.formatting", "restlesslegs", Style)
    register_citation("sphinxcontrib.bibtex.style.referencing", "restlesslegs", Citation)


def _round_brackets() -> BracketStyle:
    return BracketStyle(left="(", right=")")


@dataclass
class Citation(AuthorYearReferenceStyle):
    """Author and year in round brackets."""

    bracket_parenthetical: BracketStyle = field(default_factory=_round_brackets)
    bracket_textual: BracketStyle = field(default_factory=_round_brackets)
    bracket_author: BracketStyle = field(default_factory=_round_brackets)
    bracket_label: BracketStyle = field(default_factory=_round_brackets)
    bracket_year: BracketStyle = field(default_factory=_round_brackets)


class AuthorYear(BaseLabelStyle):
    """Labels such as "Allen 2005a"."""

    def format_labels(self, sorted_entries):
        """Yield a label for each entry, told apart by a letter where two would be the same."""
        plain = [f"{_first_author(entry)} {entry.fields.get('year', 'n. d.')}" for entry in sorted_entries]
        total, seen = Counter(plain), Counter()
        for label in plain:
            letter = ascii_lowercase[seen[label]] if total[label] > 1 else ""
            seen[label] += 1
            yield label + letter


class Style(Unsorted):
    """References in alphabetical order. The notes of the file say how a record was verified."""

    default_sorting_style = "author_year_title"
    default_label_style = AuthorYear

    def format_entry(self, label, entry, bib_data=None):
        """Return one reference; its working note is left out, or becomes a warning to the reader."""
        fields = {name: value for name, value in entry.fields.items() if name != "note"}
        if entry.fields.get("note", "").startswith("unverified"):
            fields["note"] = UNVERIFIED
        shown = Entry(entry.type, fields=fields, persons=entry.persons)
        shown.key = entry.key
        return super().format_entry(label, shown, bib_data)


def _first_author(entry) -> str:
    """Return the first author's name, or the first words of the title where no author is known."""
    people = entry.persons.get("author") or entry.persons.get("editor")
    if people:
        return " ".join(map(str, people[0].rich_prelast_names + people[0].rich_last_names))
    return " ".join(str(Text.from_latex(entry.fields["title"])).split()[:2])
