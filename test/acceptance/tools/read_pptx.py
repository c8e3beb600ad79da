"""What python-pptx reads in presentations: a JSON object a line with file, slide, kind, name and text."""

import json
import sys

from pptx import Presentation
from pptx.shapes.group import GroupShape


def say(place, kind, name, text):
    file, slide = place
    print(json.dumps({"file": file, "slide": slide, "kind": kind, "name": name, "text": text}))


def cells(place, shape):
    for r, row in enumerate(shape.table.rows):
        for c, cell in enumerate(row.cells):
            if not cell.is_spanned:
                say(place, "cell", f"{shape.name} {r},{c}", cell.text_frame.text)


def categories(plot):
    # A band that keeps a distance has an empty name, which python-pptx reads as the word None.
    return "\n".join(str(c) for c in plot.categories if str(c) != "None")


def shapes(place, title, children):
    for shape in children:
        if isinstance(shape, GroupShape):
            shapes(place, title, shape.shapes)
        elif shape.has_table:
            cells(place, shape)
        elif shape.has_chart:
            # Totals over columns are a plot of their own with the same names.
            for names in dict.fromkeys(map(categories, shape.chart.plots)):
                say(place, "chart", shape.name, names)
        elif shape.has_text_frame and shape.text_frame.text:
            is_title = title is not None and shape.shape_id == title.shape_id
            say(place, "title" if is_title else "text", shape.name, shape.text_frame.text)


for file in sys.argv[1:]:
    for number, page in enumerate(Presentation(file).slides, 1):
        shapes((file, number), page.shapes.title, page.shapes)
        if page.has_notes_slide:
            say((file, number), "notes", "", page.notes_slide.notes_text_frame.text)
