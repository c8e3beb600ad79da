"""Annotates a PDF with poppler, as Evince and Okular do: a highlight of words with a comment, and a note.

Usage: annotate_by_poppler.py <in.pdf> <out.pdf> <words to mark> [page, from 1]
"""
import pathlib
import sys

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

source, target, words = sys.argv[1:4]
number = int(sys.argv[4]) if len(sys.argv) > 4 else 1
document = Poppler.Document.new_from_file(pathlib.Path(source).resolve().as_uri(), None)
page = document.get_page(number - 1)
found = page.find_text(words)
if not found:
    raise SystemExit("the page does not hold " + words)


def point(x, y):
    made = Poppler.Point.new()
    made.x, made.y = x, y
    return made


def rectangle(x1, y1, x2, y2):
    made = Poppler.Rectangle.new()
    made.x1, made.y1, made.x2, made.y2 = x1, y1, x2, y2
    return made


def comment(annotation, author, text):
    annotation.set_label(author)
    annotation.set_contents(text)
    page.add_annot(annotation)


area = found[0]
quad = Poppler.Quadrilateral.new()
quad.p1, quad.p2 = point(area.x1, area.y2), point(area.x2, area.y2)
quad.p3, quad.p4 = point(area.x1, area.y1), point(area.x2, area.y1)
comment(Poppler.AnnotTextMarkup.new_highlight(document, area, [quad]), "Kari Nordmann", "Her mangler Brønnøysund.")
comment(Poppler.AnnotText.new(document, rectangle(40, 40, 60, 60)), "Ola Nordmann", "Fin side <b>ellers</b>.")
document.save(pathlib.Path(target).resolve().as_uri())
