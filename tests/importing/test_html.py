from __future__ import annotations

import contextlib
import socket
from datetime import date

import pytest

from rostra.domain.candidates import ArticleDraft
from rostra.domain.errors import ImportFailure
from rostra.importing import html_page

BODY = (
    "<article><h1>A title</h1><p>She said that it was so, and that it would stay so.</p></article>"
)


def read(page: str | bytes) -> ArticleDraft:
    data = page.encode() if isinstance(page, str) else page
    (draft,) = html_page.IMPORTER.read(data, "page.html")
    return draft


def page(head: str, body: str = BODY, attributes: str = "") -> str:
    return f"<!DOCTYPE html><html {attributes}><head>{head}</head><body>{body}</body></html>"


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


JSON_LD = ld(
    '{"@type": ["NewsArticle"], "headline": "From JSON-LD &amp; more", "datePublished": '
    '"2024-03-07T23:30:00-05:00", "dateModified": "2024-03-09", "author": [{"name": "Ann"}, '
    '{"name": "Bob"}], "publisher": {"name": "Wire"}, "inLanguage": "en-GB", '
    '"mainEntityOfPage": {"@id": "https://a.example/ld"}}'
)
OPENGRAPH = (
    '<meta property="og:title" content="From OpenGraph"><meta property="og:site_name" '
    'content="Herald"><meta property="og:url" content="https://a.example/og">'
    '<meta property="article:published_time" content="2024-03-06">'
    '<meta property="article:modified_time" content="2024-03-10">'
    '<meta property="og:locale" content="en_US">'
)
META = (
    '<meta name="DC.title" content="From meta"><meta name="author" content="Cy">'
    '<meta name="pubdate" content="2024-03-05"><meta name="last-modified" content="2024-03-10">'
    '<link rel="canonical" href="https://a.example/meta">'
)


def test_json_ld_wins_over_opengraph_over_meta() -> None:
    draft = read(page(META + OPENGRAPH + JSON_LD))
    assert draft.title == "From JSON-LD & more"
    assert (draft.outlet, draft.author, draft.published) == ("Wire", "Ann, Bob", date(2024, 3, 7))
    assert (draft.language, draft.address) == ("en-GB", "https://a.example/ld")
    assert set(draft.provenance.values()) >= {"json-ld"}
    draft = read(page(META + OPENGRAPH))
    assert (draft.title, draft.outlet, draft.published) == (
        "From OpenGraph",
        "Herald",
        date(2024, 3, 6),
    )
    assert (draft.address, draft.language) == ("https://a.example/og", "en-US")
    assert (draft.author, draft.provenance["author"]) == ("Cy", "meta")
    draft = read(page(META, attributes='lang="tr"'))
    assert (draft.title, draft.published, draft.address, draft.language) == (
        "From meta",
        date(2024, 3, 5),
        "https://a.example/meta",
        "tr",
    )


@pytest.mark.parametrize(
    "head",
    [
        ld('{"@type": "NewsArticle", "dateModified": "2024-03-09"}'),
        '<meta property="article:modified_time" content="2024-03-09">',
        '<meta name="last-modified" content="2024-03-09">',
        '<meta name="revised" content="2024-03-09">',
    ],
)
def test_the_modified_day_is_never_the_published_one(head: str) -> None:
    body = BODY + '<p class="date">Updated <time datetime="2024-03-09">9 March 2024</time></p>'
    assert read(page(head, body)).published is None


def test_a_dateline_is_the_last_resort() -> None:
    body = BODY.replace("<p>", '<p class="byline">By Ann Lee | 7 March 2024</p><p>', 1)
    draft = read(page("<title>A title | Wire</title>", body))
    assert (draft.published, draft.author, draft.outlet) == (date(2024, 3, 7), "Ann Lee", "Wire")
    assert {draft.provenance[n] for n in ("published", "author", "outlet")} == {"text"}


@pytest.mark.parametrize(
    ("head", "outlet", "title"),
    [
        ("<title>A title - Daily Courier</title>", "Daily Courier", "A title"),
        ("<title>A title – World – The Courier</title>", "The Courier", "A title"),
        ("<title>Another - Daily Courier</title>", "", "A title"),
        ("<title>Talks end - at last</title>", "", "A title"),
        ('<title>Another - The Courier</title><link rel="canonical" href="https://www.courier.example/a">',
         "The Courier", "A title"),
        ('<meta property="og:title" content="A title | Wire">', "Wire", "A title"),
        (('<meta property="og:title" content="Rail | road">'
          '<meta property="og:site_name" content="Wire">'),
         "Wire", "Rail | road"),
    ],
)  # fmt: skip
def test_who_publishes_may_stand_in_the_title_only(head: str, outlet: str, title: str) -> None:
    draft = read(page(head, BODY))
    assert (draft.outlet, draft.title) == (outlet, title)


def test_graphs_broken_and_commented_json_ld() -> None:
    graph = ld(
        '{"@graph": [{"@type": "WebSite", "name": "No"}, {"@type": "Article", "headline": "Yes"}]}'
    )
    assert read(page(ld("{broken") + graph)).title == "Yes"
    assert read(page(ld('//<![CDATA[\n{"@type":"Report","headline":"Yes"}\n//]]>'))).title == "Yes"
    assert read(page(ld("[" * 50_000) + graph)).title == "Yes"


def test_boilerplate_and_scripts_are_left_out() -> None:
    around = (
        "<nav>Home News</nav><div class='cookie-banner'><p>We use cookies to serve you.</p></div>"
        "<script>var p = '<p>never</p>'</script><style>p{}</style>"
    )
    after = (
        "<aside><p>Most read this week everywhere</p></aside><footer>All rights reserved</footer>"
    )
    text = read(page("", around + BODY + after)).text
    assert text == "A title\n\nShe said that it was so, and that it would stay so."


def test_paragraphs_subheadings_and_line_breaks_are_kept() -> None:
    body = (
        "<div class='content'><h1>A title</h1><p>First paragraph, which is long enough.</p>"
        "<h2>The cost</h2><p>“One,” he&nbsp;said.<br>“Two,”\n he added.</p>"
        "<blockquote><p>A quoted paragraph that stands alone.</p></blockquote></div>"
    )
    draft = read(page("", body))
    assert draft.text.split("\n\n") == [
        "A title",
        "First paragraph, which is long enough.",
        "The cost",
        "“One,” he said. “Two,” he added.",
        "A quoted paragraph that stands alone.",
    ]
    assert [draft.text[a:b] for a, b in draft.marks["title"]] == ["A title", "The cost"]


def test_addresses_are_of_the_web_only() -> None:
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/relative"):
        assert read(page(f'<link rel="canonical" href="{bad}">')).address == ""


def test_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page made a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    entity = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    remote = '<img src="http://a.example/x.png"><iframe src="http://a.example"></iframe>&x;'
    text = read(
        entity + page('<link rel="stylesheet" href="http://a.example/s.css">', remote + BODY)
    ).text
    assert "root:" not in text
    assert "She said that it was so" in text


@pytest.mark.parametrize("declared", ["windows-1251", "cp1251"])
def test_declared_encoding(declared: str) -> None:
    russian = "Президент заявил, что сотрудничество в области транспорта продолжается."
    source = page(f'<meta charset="{declared}">', f"<article><p>{russian}</p></article>")
    assert read(source.encode("cp1251")).text.endswith(russian)


def test_a_page_without_an_article_says_so() -> None:
    with pytest.raises(ImportFailure, match=r"No article text was found in the page page.html"):
        read(page("<title>Login</title>", "<form><input></form>"))


def test_depth_and_size_are_borne() -> None:
    deep = "<div>" * 20_000 + "<p>She said that it was so, deep down.</p>"
    with contextlib.suppress(ImportFailure):  # the parser's depth is its own
        assert "deep down" in read(page("", deep)).text
    many = "<p>He said one thing that was long enough to be kept here.</p>" * 3_000
    assert read(page("", f"<article>{many}</article>")).text.count("He said") == 3_000


_PARAGRAPHS = [
    "PORT LISSE — Prime Minister Edwin Hallow said on Friday that the post would open in March.",
    "“No driver will sleep at Grey Ferry because an office is shut,” Hallow told companies.",
    "He denied that the post had been delayed by a quarrel over who should pay for scanners.",
    "“There was no quarrel,” he said. “There was a tender.”",
    "Tobias Renn, who heads the haulage association, welcomed the announcement and asked for more.",
]
_BEFORE = """<div id="header"><ul class="menu"><li><a href="/">Home</a></li></ul></div>
<div class="cookie-consent"><p>We and our partners use cookies to store information.</p></div>"""
_AFTER = """<div class="related-posts"><p>Another headline about something else entirely</p></div>
<div id="comments"><p class="comment">A reader's long comment that goes on and on.</p></div>
<div id="footer"><p>© 2022 Sarhaven Herald. All rights reserved. Terms and privacy.</p></div>"""
_TEMPLATES = {
    "wordpress": """<article><header class="entry-header"><h1>A title</h1>
        <div class="entry-meta">9 Sept by Ann</div></header><div class="entry-content">{p}
        <div class="sharedaddy"><ul><li>Twitter</li></ul></div></div></article>""",
    "form and table": "<form><table><td><h1>A title</h1><div>{p}</div></td></table></form>",
    "wrapped": "<main><h1>A title</h1>{wrapped}<div class='promo'><a>Other</a></div></main>",
    "br": "<h1>A title</h1><div class='content'>{br}</div>",
    "div": "<h1>A title</h1><div class='article-body'>{div}</div>",
    "microdata": """<section><h1>A title</h1><div itemprop="articleBody">{p}<div class="ad-slot">
        ADVERTISEMENT</div><p class="caption">A lorry. Photo: Herald</p></div></section>""",
    "teasers": """<article><h1>A title</h1>{p}</article><article><p>Teaser text of another article
        that is quite long.</p></article>""",
}


@pytest.mark.parametrize("template", _TEMPLATES.values(), ids=_TEMPLATES)
def test_templates_of_newspapers(template: str) -> None:
    body = template.format(
        p="".join(f"<p>{p}</p>" for p in _PARAGRAPHS),
        wrapped="".join(
            f"<div data-component='text'><div><p>{p}</p></div></div>" for p in _PARAGRAPHS
        ),
        br="<br><br>".join(_PARAGRAPHS),
        div="".join(f"<div>{p}</div>" for p in _PARAGRAPHS),
    )
    assert read(page("", _BEFORE + body + _AFTER)).text.split("\n\n") == ["A title", *_PARAGRAPHS]


def test_pictures_in_addresses_are_left_out_and_prose_has_its_limit() -> None:
    picture = "<img src='data:image/png;base64," + "iVBORw0KGgo=" * 500_000 + "'>"
    assert read(page("", picture + BODY)).text.endswith("stay so.")
    with pytest.raises(ImportFailure, match="no article does"):
        read(page("", f"<p>{'word ' * 1_100_000}</p>"))
