"""Fetching an address: bytes as they are, bounded, and never to where it must not lead."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from rostra.app import fetch as fetching
from rostra.app.fetch import fetch, fetched
from rostra.domain.changes import FileResult
from rostra.domain.errors import Cancelled, ImportFailure
from rostra.domain.incoming import Handed, State, is_address

PAGE = """<html><head><title>Quay</title></head><body><article><h1>The quay opens</h1>
<p>Mayor Ines Kolt said that the quay would open in June after two years of work on the cranes.</p>
<p>“It will bring a thousand jobs to our café,” Kolt said on Friday to the council.</p>
</article></body></html>"""

Answer = Callable[[BaseHTTPRequestHandler], None]


def page(
    kind: str = "text/html; charset=utf-8", body: bytes = PAGE.encode(), **more: str
) -> Answer:
    def answer(to: BaseHTTPRequestHandler) -> None:
        to.send_response(200)
        to.send_header("Content-Type", kind)
        headers = {"Content-Length": str(len(body))}
        headers.update((name.replace("_", "-"), value) for name, value in more.items())
        for name, value in headers.items():
            to.send_header(name, value)
        to.end_headers()
        with contextlib.suppress(OSError):
            to.wfile.write(body)

    return answer


def leads_to(where: str) -> Answer:
    def answer(to: BaseHTTPRequestHandler) -> None:
        to.send_response(302)
        to.send_header("Location", where)
        to.end_headers()

    return answer


def status(code: int) -> Answer:
    def answer(to: BaseHTTPRequestHandler) -> None:
        to.send_response(code)
        to.end_headers()

    return answer


class Site:
    """A web server of this computer with the pages a test gives it."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[dict[str, str]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append({"path": self.path, **self.headers})
                site.pages.get(self.path, status(404))(self)

            def log_message(self, *_: object) -> None:
                """Tests are silent."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.root = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))
        self.thread.start()


@pytest.fixture
def site(monkeypatch) -> Iterator[Site]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    made = Site()
    yield made
    made.server.shutdown()
    made.thread.join()
    made.server.server_close()


def test_a_page_comes_as_it_is_with_its_address(site: Site, empty) -> None:
    site.pages["/news/quay?x=1"] = page()
    got = fetch(f"{site.root}/news/quay?x=1#part")
    assert got.data == PAGE.encode()
    assert (got.name, got.address) == ("quay.html", f"{site.root}/news/quay?x=1")
    assert site.asked[0]["path"] == "/news/quay?x=1"
    assert "Cookie" not in site.asked[0]
    assert site.asked[0]["User-Agent"].startswith("Rostra/")
    [result] = empty.import_paths([got]).files
    article = empty.store.articles.get(result.article_id)
    assert (article.title, article.address) == ("The quay opens", got.address)
    assert empty.store.originals.read(article.sha256) == PAGE.encode()


def test_redirects_are_followed_and_the_last_address_counts(site: Site) -> None:
    site.pages["/old"] = leads_to("/new")
    site.pages["/new"] = page("text/plain", b"Ada Rook said that all was well.")
    got = fetch(f"{site.root}/old")
    assert (got.path, got.address, got.name) == (
        f"{site.root}/old",
        f"{site.root}/new",
        "new.txt",
    )


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/html,x"])
def test_a_redirect_leads_nowhere_but_to_the_web(site: Site, where: str) -> None:
    site.pages["/"] = leads_to(where)
    with pytest.raises(ImportFailure, match="does not follow"):
        fetch(f"{site.root}/")


def test_a_redirect_leads_not_from_outside_into_a_private_network(site: Site, monkeypatch) -> None:
    site.pages["/"] = leads_to("/inside")
    site.pages["/inside"] = page()
    private = fetching._is_private
    monkeypatch.setattr(fetching, "_is_private", lambda a: "inside" in a and private(a))
    with pytest.raises(ImportFailure, match="private network"):
        fetch(f"{site.root}/")
    assert [a["path"] for a in site.asked] == ["/"]


@pytest.mark.parametrize(
    ("host", "private"),
    [("127.0.0.1", True), ("10.1.2.3", True), ("[::1]", True), ("169.254.169.254", True),
     ("192.0.2.1", True), ("8.8.8.8", False)],
)  # fmt: skip
def test_what_is_private(host: str, private: bool) -> None:
    assert fetching._is_private(f"http://{host}/") is private


def test_going_round_in_circles_ends(site: Site) -> None:
    site.pages["/a"], site.pages["/b"] = leads_to("/b"), leads_to("/a")
    with pytest.raises(ImportFailure, match="on and on"):
        fetch(f"{site.root}/a")
    assert len(site.asked) < 12


@pytest.mark.parametrize(("code", "hint"), [(404, "Check"), (403, "browser"), (500, "Check")])
def test_a_refusal_says_what_to_do(site: Site, code: int, hint: str) -> None:
    site.pages["/x"] = status(code)
    with pytest.raises(ImportFailure) as caught:
        fetch(f"{site.root}/x")
    assert str(code) in caught.value.message
    assert hint in caught.value.hint


def test_too_much_is_refused(site: Site, monkeypatch) -> None:
    monkeypatch.setattr(fetching, "MAX_BYTES", 100_000)
    site.pages["/big"] = page(body=b"x" * 1_000_000)
    with pytest.raises(ImportFailure, match="larger than"):
        fetch(f"{site.root}/big")


def test_too_slow_is_refused(site: Site, monkeypatch) -> None:
    monkeypatch.setattr(fetching, "MAX_SECONDS", 0.0)
    site.pages["/slow"] = page()
    with pytest.raises(ImportFailure, match="took longer"):
        fetch(f"{site.root}/slow")


def test_a_page_that_breaks_off_is_not_taken_for_whole(site: Site) -> None:
    site.pages["/half"] = page(Content_Length="99999")
    with pytest.raises(ImportFailure, match=r"broke off|IncompleteRead"):
        fetch(f"{site.root}/half")


def test_what_is_packed_is_refused(site: Site) -> None:
    site.pages["/zip"] = page(Content_Encoding="gzip")
    with pytest.raises(ImportFailure, match="packed"):
        fetch(f"{site.root}/zip")


def test_nobody_there(site: Site) -> None:
    address = site.root
    site.server.server_close()
    with pytest.raises(ImportFailure, match="could not be fetched"):
        fetch(f"{address}/")


def test_the_servers_word_on_the_encoding_counts(site: Site, empty) -> None:
    site.pages["/ru"] = page(
        "text/html; charset=windows-1251",
        PAGE.replace("The quay opens", "Набережная открыта")
        .replace("café", "город")
        .encode("cp1251", "replace"),
    )
    rows = []
    empty.look([fetch(f"{site.root}/ru")], rows.extend, jobs=1)
    assert rows[0].title == "Набережная открыта"


def test_it_can_be_cancelled(site: Site) -> None:
    site.pages["/big"] = page(body=b"x" * 1_000_000)

    def stop(done: int, total: int, label: str = "") -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch(f"{site.root}/big", stop)


def test_one_that_cannot_be_had_does_not_stop_the_others(site: Site, empty, tmp_path) -> None:
    site.pages["/good"] = page()
    note = tmp_path / "a.txt"
    note.write_text("Ada Rook said that all was well.")
    sources = fetched([f"{site.root}/none", str(note), f"{site.root}/good"])
    assert [type(s) for s in sources] == [FileResult, type(note), Handed]
    rows = []
    empty.look(sources, rows.extend, jobs=1)
    assert {one.path: one.state for one in rows} == {
        str(note): State.NEW,
        f"{site.root}/good": State.NEW,
        f"{site.root}/none": State.FAILED,
    }
    report = empty.import_paths(sources)
    assert (report.count("imported"), report.count("failed")) == (2, 1)


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("https://a.example/x?y=1", True),
        ("HTTP://A.example", True),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("https://a b", False),
        ("see https://a.example", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_what_an_address_is(text: str, yes: bool) -> None:
    assert is_address(text) is yes


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x/", "https://u:p@a.example/"])
def test_what_is_never_fetched(address: str) -> None:
    with pytest.raises(ImportFailure):
        fetch(address)


def test_names_are_safe_file_names() -> None:
    assert fetching._name("https://a.example/%2e%2e/%2Fetc%2Fpasswd", "text/html") == (
        "-etc-passwd.html"
    )
    assert fetching._name("https://a.example/", "text/html") == "a.example.html"
    assert fetching._name("https://a.example/x.PDF", "application/pdf") == "x.PDF"
