"""Errors, hints and reasons in the language of the window.

The rooms below say them in English, as the log and the command line do.  They are shown
translated, by pattern; what no pattern knows (of a plug-in, say) is shown as it was said.
"""

from __future__ import annotations

import re
from functools import cache

from rostra.domain.errors import RostraError
from rostra.qt.error_patterns import ERRORS, PARTS, SYSTEM
from rostra.qt.language import language, mark, translate
from rostra.qt.words import count as number_words

PATTERNS = (
    # opening and keeping an archive
    mark("Message", "{0} is not a Rostra archive: there is no archive.db in it."),
    mark("Message", "Choose another folder, or create an archive."),
    mark("Message", "{0} is a Rostra archive already."),
    mark("Message", "Open it instead."),
    mark("Message", "{0} holds other files."),
    mark("Message", "Choose an empty folder, or a new name."),
    mark("Message", "No archive can be made in {0} ({1})."),
    mark("Message", "Choose a folder you may write to."),
    mark("Message", "Ask for the right to enter the folder."),
    mark("Message", "{0} is a database of another program."),
    mark("Message", "Choose another folder."),
    mark(
        "Message",
        "The archive {0} was written by a newer Rostra (schema {1}, this one knows {2}).",
    ),
    mark("Message", "Install the newer Rostra to open it; nothing was changed."),
    mark("Message", "The archive {0} is of an older Rostra and must be brought up to date."),
    mark("Message", "Open it once where it can be written."),
    mark("Message", "The archive {0} is open for reading only."),
    mark("Message", "It is open in {0}."),
    mark("Message", "{0} is open in {1}."),
    mark("Message", "Close it there first."),
    mark("Message", "The disk that holds {0} is full; the last change was not kept."),
    mark("Message", "Make room and try again: everything before it is safe."),
    mark("Message", "{0} is damaged ({1})."),
    mark("Message", "Restore the newest copy in its backups folder."),
    mark("Message", "{0} is busy in another program."),
    mark("Message", "Try again in a moment."),
    mark("Message", "{0} cannot be written ({1})."),
    mark("Message", "Check the folder's rights."),
    mark("Message", "{0} could not be read or written ({1})."),
    mark("Message", "Check the disk and its free space; nothing that was kept before is lost."),
    mark("Message", "The backup {0} could not be written ({1})."),
    mark(
        "Message",
        "Check the disk's free space and the folder's rights; the archive is unharmed.",
    ),
    mark("Message", "The settings cannot be written to {0}: {1}."),
    mark("Message", "They hold until Rostra is closed."),
    mark("Message", "The search index in {0} cannot be written: {1}."),
    mark(
        "Message",
        "Free some space or check the folder's permissions; search goes on without it.",
    ),
    mark("Message", "Another program is writing the search index in {0}."),
    mark("Message", "Close it, or wait until it is done."),
    # records
    mark("Message", "A collection needs a name."),
    mark("Message", "A tag needs a name."),
    mark("Message", "Type at least one letter."),
    mark("Message", "A collection cannot be moved into itself."),
    mark("Message", "There is no collection “{0}”."),
    mark("Message", "A new statement needs some words."),
    mark("Message", "Select them in the article first."),
    mark("Message", "A statement needs some words."),
    mark("Message", "Move it to the trash instead."),
    mark("Message", "Only statements of one article can be merged."),
    mark("Message", "Select two or more of one article."),
    mark("Message", "“{0}” is no date."),
    mark("Message", "Write 2024, 2024-03, 2024-03-07 or 2024-03-01/2024-03-07."),
    mark("Message", "{0} was marked as not the same as {1}."),
    mark("Message", "Take that mark off first, if they are the same after all."),
    mark("Message", "{0} could not be written: {1}."),
    mark("Message", "The process that wrote {0} ended by itself."),
    mark(
        "Message",
        "The computer may be short of memory: close other programs, or export less at a time.",
    ),
    mark("Message", "A spreadsheet holds {0} statements at most."),
    mark("Message", "Export as CSV or JSONL."),
    # files that are imported
    mark("Message", "“{0}” cannot be read: {1}."),
    mark("Message", "Check that it is there and that you may read it."),
    mark("Message", "“{0}” is larger than {1} MB."),
    mark("Message", "{0} is larger than {1} MB."),
    mark("Message", "Split it into smaller files."),
    mark("Message", "Split it into articles."),
    mark("Message", "It is the same file as “{0}”."),
    mark("Message", "It is in the archive already, as “{0}”."),
    mark("Message", "Its text is that of “{0}”."),
    mark("Message", "Its text is in the archive already, as “{0}”."),
    mark("Message", "It has the address of “{0}”."),
    mark("Message", "Its address is that of “{0}”, with another text."),
    mark("Message", "“{0}” was changed after you looked at it."),
    mark("Message", "Import it again, so that you see what it holds now."),
    mark("Message", "“{0}” holds no article."),
    mark("Message", "{0} is empty."),
    mark("Message", "{0} holds no article text."),
    mark("Message", "{0} holds no text."),
    mark("Message", "There is nothing to import in it."),
    mark("Message", "{0} could not be read as {1}: it is damaged or of another kind."),
    mark("Message", "Open it in the program it came from and save it again."),
    mark("Message", "{0} is a binary file, not text."),
    mark("Message", "Save it as text, HTML, PDF or DOCX."),
    mark("Message", "{0} is in an encoding that could not be told."),
    mark("Message", "Open it in an editor and save it as UTF-8."),
    mark("Message", "{0} holds NUL bytes, so it is no text file."),
    mark("Message", "If it is UTF-16 text, save it again as UTF-8."),
    mark("Message", "No article text was found in the page {0}."),
    mark("Message", "Open the page, let it load fully, and save it again; or paste its text."),
    mark("Message", "{0} holds pictures of pages and no text."),
    mark("Message", "Run it through text recognition (OCR) first, for instance with OCRmyPDF."),
    mark("Message", "{0} is protected by a password."),
    mark("Message", "Save it without one and import it again."),
    mark("Message", "{0} is damaged: its container cannot be opened."),
    mark("Message", "{0} is no valid JSON: {1} in line {2}."),
    mark("Message", "Line {0} of {1} is no valid JSON: {2}."),
    mark("Message", "Correct or remove that line."),
    mark("Message", "Export it again from the program it came from."),
    mark("Message", "{0} is a feed without entries."),
    mark("Message", "{0} is a message with no text part."),
    # addresses
    mark("Message", "“{0}” is no address that Rostra can fetch."),
    mark("Message", "It must begin with http:// or https://."),
    mark("Message", "{0} could not be fetched: {1}."),
    mark(
        "Message",
        "Check the address and the connection, or save the page from your browser and import it.",
    ),
    mark("Message", "{0} was answered with {1} ({2})."),
    mark("Message", "Save it from your browser and import the file."),
    # hints on a query
    mark("Message", "Only the first {0} characters are searched for."),
    mark("Message", "A closing bracket has no opening one."),
    mark("Message", "There is no field “{0}:”; it is searched for as a word."),
    mark("Message", "Brackets are nested too deeply; the innermost are passed over."),
    mark("Message", "A bracket is not closed yet."),
    mark("Message", "A quotation mark is not closed yet."),
    mark("Message", "{0}: wants a value, as in {1}"),
    # how a date was found
    mark("Message", "set by hand"),
    mark("Message", "the article has no date"),
    mark("Message", "named with it: “{0}”"),
    mark("Message", "an earlier remark without a day"),
    mark("Message", "goes on from “{0}”"),
    mark("Message", "the day of the event: “{0}”"),
    mark("Message", "the day it tells of: “{0}”"),
    mark("Message", "no day is named; the article's own"),
    mark("Message", "the article's day"),
    mark("Message", "told by another; when it was said is not named"),
    mark("Message", "the day its paragraph has reached: “{0}”"),
    mark("Message", "the day of the paragraph before: “{0}”"),
    mark("Message", "the day of the later event: “{0}”"),
    mark("Message", "the first day that is told of: “{0}”"),
    mark("Message", "no day is named; that of the date line"),
    mark("Message", "the day of the event: “{0}”, though nothing ties the speaker to it"),
    mark("Message", "not long from “{0}”"),
    mark("Message", "not near “{0}”, and no day is named"),
    mark("Message", "counted from “{0}”"),
    # why a speaker is not known
    mark("Message", "the article does not name “{0}”"),
    mark("Message", "the article names nobody who is “{0}”"),
    mark("Message", "“{0}” is not named"),
    mark("Message", "nobody in the article is known to be “{0}”"),
    mark("Message", "nobody is known to be “{0}”"),
    mark("Message", "no words say who it is"),
    mark("Message", "told in the passive: no words say who it is"),
    mark("Message", "nobody the pronoun could mean is named before it"),
    # what long work is at
    mark("Message", "Rebuilding the index"),
    mark("Message", "article {0}"),
    # what a check finds
    mark("Message", "The {0} lies outside the article's text."),
    mark("Message", "The text is not what it was when it was imported."),
    mark("Message", "The words kept are not those that stand in the article."),
    mark("Message", "The original file {0} is not what it was when it was imported."),
    mark("Message", "The original file {0} cannot be read ({1})."),
    mark("Message", "Restore it from a backup of the archive's originals folder."),
    *ERRORS,
)
"""As they are said, with {0}, {1} for what they are said of."""
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_NUMBER = r"(\d[\d,]*)"
_QUOTED = re.compile(r"“\{(\d)\}")


def words(text: str) -> str:
    """An error, a hint or a reason as one reads it."""
    if not text or language() == "en":
        return text
    for pattern, shape in shapes():
        if found := shape.fullmatch(text):
            own = {int(number) for number in _QUOTED.findall(pattern)}
            given = enumerate(found.groups())
            parts = (part if n in own else _part(part) for n, part in given)
            return translate("Message", pattern).format(*parts)
    return text


def _part(text: str) -> str:
    """What a message is said of: words of ours, a list of such, a number; else a name, as it is."""
    if _THOUSANDS.fullmatch(text):
        return number_words(int(text.replace(",", "")))
    known = [_known_part(piece) for piece in (text, *text.split(", "))]
    if known[0] or all(known[1:]):
        return known[0] or ", ".join(known[1:])
    return text


def _known_part(text: str) -> str:
    for pattern, shape in _part_shapes():
        if found := shape.fullmatch(text):
            return translate("MessagePart", pattern).format(*map(_part, found.groups()))
    return ""


def error_words(error: RostraError) -> str:
    """What is wrong, and what to do."""
    return f"{words(error.message)} {words(error.hint)}".strip()


@cache
def shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each pattern, and the expression that knows it; those that say most come first."""
    by_length = sorted(PATTERNS, key=lambda p: -len(re.sub(r"\{\d\}", "", p)))
    return tuple((pattern, _shape(pattern)) for pattern in by_length)


@cache
def _part_shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((pattern, _shape(pattern, _NUMBER)) for pattern in (*PARTS, *SYSTEM))


def _shape(pattern: str, part: str = "(.+?)") -> re.Pattern[str]:
    pieces = re.split(r"\{\d\}", pattern)
    return re.compile(part.join(map(re.escape, pieces)), re.DOTALL)
