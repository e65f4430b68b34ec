"""The published book: it builds without a warning, keeps its secrets, describes its images, asks no other host."""

import html
import json
import re
from html.parser import HTMLParser

import pytest
import sympy
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace
from test_assignments import ASSIGNMENTS, secret_lines, source

from restlesslegs.bookext.equations import definition, rate
from restlesslegs.bookext.mathml import to_mathml
from restlesslegs.bookext.outputs import fingerprint

LESSON = "lessons/03_iron.html"
TEXT_FILES = {".css", ".html", ".ipynb", ".js", ".json", ".md", ".svg", ".txt", ".xml"}


@pytest.fixture(scope="session")
def pages(site):
    """The path of every page, relative to the site; the theme's own templates are no pages."""
    found = (path.relative_to(site) for path in site.rglob("*.html"))
    return sorted(path.as_posix() for path in found if path.parts[0] != "_static")


def words_of(path):
    """The text of a built file as a reader of it would see it, white space made equal."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    elif path.suffix == ".html":
        text += html.unescape(re.sub(r"<[^>]*>", "", text))
    return " ".join(text.split())


@pytest.mark.cycle
def test_no_solution_or_hidden_test_is_published(site):
    hidden = {line for name in ASSIGNMENTS for line in secret_lines(source(name))}
    # Imports stand in many places and give nothing away.
    secrets = {" ".join(line.split()) for line in hidden if not line.startswith(("import ", "from "))}
    assert secrets, "no solution was found in assessments/source, so this test would prove nothing"
    built = [path for path in site.parent.rglob("*") if path.suffix in TEXT_FILES and path.is_file()]
    leaks = {(path.name, line) for path in built for text in [words_of(path)] for line in secrets if line in text}
    assert not leaks
    assert not [path for path in site.parent.rglob("*") if "assessments" in path.parts]


class _Images(HTMLParser):
    def __init__(self):
        super().__init__()
        self.alternatives = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.alternatives.append(dict(attrs).get("alt") or "")


@pytest.mark.cycle
def test_every_image_has_a_description(site, pages):
    described = 0
    for page in pages:
        images = _Images()
        images.feed((site / page).read_text(encoding="utf-8"))
        for alternative in images.alternatives:
            described += 1
            assert alternative.strip(), f"{page} has an image without alternative text"
            assert not re.fullmatch(r"\S*(/|\.(png|svg|jpe?g|gif|webp))\S*", alternative), f"{page}: {alternative}"
    assert described


@pytest.mark.cycle
def test_claims_table_lists_the_nine_statements(site):
    page = (site / "book" / "evidence.html").read_text(encoding="utf-8")
    table = re.search(r'<table class="[^"]*claims.*?</table>', page, re.DOTALL)[0]
    numbers = re.findall(r"<tr[^>]*><td><p>(\d+\.\d+)</p>", table)
    assert numbers == [f"3.{number}" for number in range(1, 10)]


@pytest.mark.cycle
def test_front_end_is_only_on_pages_with_a_widget(site, pages):
    for page in pages:
        text = (site / page).read_text(encoding="utf-8")
        assert ('class="restlesslegs"' in text) == ("_static/restlesslegs.js" in text), page
        assert "application/vnd.jupyter.widget" not in text, page
        assert "fontawesome.js" not in text, page
    assert "_static/restlesslegs.js" in (site / LESSON).read_text(encoding="utf-8")


@pytest.mark.cycle
@pytest.mark.browser
def test_pages_ask_no_other_host_and_report_no_error(site_url, browser, pages):
    trouble = []
    for name in pages:
        page = browser.new_page()
        page.on("request", lambda request: note_request(trouble, request.url, site_url))
        page.on("console", lambda message: note_message(trouble, message))
        page.on("pageerror", lambda error: trouble.append(str(error)))
        page.goto(f"{site_url}/{name}", wait_until="networkidle")
        page.close()
    assert not trouble


def note_request(trouble, url, site_url):
    if not url.startswith((site_url, "data:", "blob:")):
        trouble.append(url)


def note_message(trouble, message):
    if message.type in ("error", "warning"):
        trouble.append(f"{message.text} {message.location}")


@pytest.mark.cycle
@pytest.mark.browser
def test_without_javascript_the_lesson_shows_the_described_figure(site_url, browser):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site_url}/{LESSON}")
    figure = page.locator('.restlesslegs[data-widget="day"] img').first
    assert figure.is_visible()
    assert len(figure.get_attribute("alt").split()) > 8
    assert figure.bounding_box()["width"] > 200


@pytest.mark.cycle
@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_a_phone(site_url, browser, pages, scheme):
    phone = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page = phone.new_page()
    for name in pages:
        page.goto(f"{site_url}/{name}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, name


@pytest.mark.cycle
@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_shows_the_figure_and_no_controls(site_url, browser, scheme):
    page = browser.new_page(color_scheme=scheme)
    page.goto(f"{site_url}/{LESSON}")
    page.emulate_media(media="print")
    demo = page.locator('.restlesslegs[data-widget="day"]').first
    assert demo.locator("img").first.is_visible()
    assert not demo.locator("input, button").filter(visible=True).count()
    # White paper, whatever the screen: dark letters, and no filter over the figure.
    letters = page.evaluate("getComputedStyle(document.body).color")
    assert max(map(int, re.findall(r"\d+", letters))) < 80, letters
    assert demo.locator("img").first.evaluate("e => getComputedStyle(e).filter") == "none"


# ---------------------------------------------------------------- the extension, on small books of its own


def small_book(folder, text, name="index.md"):
    """Build a book of one page and return what Sphinx warned of."""
    source = folder / "source"
    source.mkdir()
    (source / name).write_text(text, encoding="utf-8")
    (source / "references.bib").write_text("", encoding="utf-8")
    settings = {
        "extensions": ["myst_nb", "sphinxcontrib.bibtex", "restlesslegs.bookext"],
        "bibtex_bibfiles": ["references.bib"],
        "html_math_renderer": "mathml",
        "nb_execution_mode": "off",
    }
    with docutils_namespace(), open(folder / "warnings", "w+", encoding="utf-8") as warnings:
        app = Sphinx(source, None, folder / "html", folder / "trees", "html", settings, status=None, warning=warnings)
        app.build()
        warnings.seek(0)
        return warnings.read()


def notebook_with(data):
    """A notebook with one cell whose output has these representations."""
    output = {"output_type": "display_data", "data": data, "metadata": {}}
    heading = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# A page"}
    code = {"cell_type": "code", "id": "plot", "metadata": {}, "source": "plot()", "execution_count": 1}
    cells = [heading, {**code, "outputs": [output]}]
    language = {"language_info": {"name": "python"}}
    return json.dumps({"cells": cells, "metadata": language, "nbformat": 4, "nbformat_minor": 5})


def test_undescribed_output_image_is_a_warning(tmp_path):
    notebook = notebook_with({"image/svg+xml": "<svg xmlns='http://www.w3.org/2000/svg'/>", "text/plain": "x"})
    assert "image without alternative text" in small_book(tmp_path, notebook, "index.ipynb")


def test_figure_that_describes_itself_is_welcome(tmp_path):
    described = {"text/html": "<figure><img alt='a curve' src='data:,'></figure>", "image/svg+xml": "<svg/>"}
    assert not small_book(tmp_path, notebook_with(described), "index.ipynb")


def test_widget_that_would_be_dead_is_a_warning(tmp_path):
    view = {"application/vnd.jupyter.widget-view+json": {"model_id": "1"}, "text/plain": "IntSlider()"}
    assert "would be dead in the book" in small_book(tmp_path, notebook_with(view), "index.ipynb")


@pytest.mark.parametrize(
    ("directive", "sentence"),
    [
        ("{parameters} irony", "the model has no section 'irony'; it has"),
        ("{equations} irony", "the model has no section 'irony'; it has"),
        ("{claims} The Role of Irony", "No statement of the section 'The Role of Irony'"),
    ],
)
def test_unknown_section_is_named(tmp_path, directive, sentence):
    assert sentence in small_book(tmp_path, f"# A page\n\n```{directive}\n```\n")


def test_formula_that_is_not_understood_is_a_warning(tmp_path):
    assert r"uses \nonsense" in small_book(tmp_path, "# A page\n\n```{math}\n\\nonsense{x}\n```\n")


def test_formula_is_mathml():
    markup = to_mathml(r"\text{brain iron} \cdot 2", "block")
    assert markup.startswith("<math")
    assert "brain&#x000A0;iron" in markup


def test_names_become_words():
    iron, receptors = sympy.symbols("brain_iron d2_receptor")
    assert definition("signal", iron * receptors) == r"\text{signal} = \text{brain iron} \cdot \text{D2 receptor}"


def test_time_constant_stands_before_the_rate():
    supply, iron, time = sympy.symbols("supply brain_iron brain_iron_time")
    written = rate("brain_iron", (supply - iron) / time)
    assert written.startswith(r"\text{brain iron time} \cdot \frac{d\,\text{brain iron}}{dt} = ")


@pytest.mark.parametrize("sign", [1, -1])
def test_long_sum_is_broken_and_keeps_its_signs(sign):
    first, second = sympy.symbols("a_rather_long_name_of_a_quantity another_rather_long_name_of_a_quantity")
    written = definition("total", first + sign * second)
    assert written.startswith(r"\begin{split}")
    assert (r"\\ & + " if sign > 0 else r"- \text{another") in written


def test_changed_package_has_another_fingerprint(tmp_path):
    (tmp_path / "model.py").write_text("a = 1")
    before = fingerprint(tmp_path)
    (tmp_path / "model.py").write_text("a = 2")
    assert fingerprint(tmp_path) != before
