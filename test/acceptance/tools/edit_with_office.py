"""Opens a PPTX in LibreOffice through UNO, does what the edits say, and saves it as PPTX.

Usage: edit_with_office.py <profile folder> <in.pptx> <out.pptx> <edits as JSON>
Edits: {"replace": [[old, new], ...], "comment": {"page": 1, "author": "...", "text": "..."}, "move": [from, to],
"copy": page, "remove": page, "notes": {"page": 1, "text": "..."}, "rows": [{"page": 1, "before": 3, "line": "..."}, ...]};
pages count from 1. "rows" puts a row before that one (from 0) of the page's first table, and a line more into each cell of
the row above it.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.geometry import RealPoint2D
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(profile):
    pipe = "skald%d" % os.getpid()
    office = subprocess.Popen(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
                               "--accept=pipe,name=%s;urp;" % pipe])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return office, Services(context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


class Services:
    def __init__(self, context):
        self.context = context

    def createInstance(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)


def shapes_of(container):
    for index in range(container.Count):
        shape = container.getByIndex(index)
        yield shape
        if shape.supportsService("com.sun.star.drawing.GroupShape"):
            yield from shapes_of(shape)


def texts_of(page):
    for shape in shapes_of(page):
        if shape.supportsService("com.sun.star.drawing.TableShape"):
            for row in range(shape.Model.Rows.Count):
                for column in range(shape.Model.Columns.Count):
                    yield shape.Model.getCellByPosition(column, row)
        elif hasattr(shape, "String"):
            yield shape


def replace(text, old, new):
    """In the runs, as somebody who types does: the rest keeps its looks."""
    cursor = text.createTextCursor()
    whole = text.String.replace("\u00a0", " ").replace("\u2011", "-")
    at = whole.find(old)
    if at < 0:
        return False
    cursor.gotoStart(False)
    cursor.goRight(at, False)
    cursor.goRight(len(old), True)
    cursor.String = new
    return True


def add_row(page, before, line):
    table = next(shape for shape in shapes_of(page) if shape.ShapeType.endswith(".TableShape")).Model
    for column in range(table.Columns.Count):
        cell = table.getCellByPosition(column, before - 1)
        if cell.String:
            cursor = cell.createTextCursor()
            cursor.gotoEnd(False)
            cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cell.insertString(cursor, line, False)
    table.Rows.insertByIndex(before, 1)


def edit(document, edits):
    pages = document.DrawPages
    for more in edits.get("rows", []):
        add_row(pages.getByIndex(more["page"] - 1), more["before"], more["line"])
    for old, new in edits.get("replace", []):
        if not any(replace(text, old, new) for index in range(pages.Count) for text in texts_of(pages.getByIndex(index))):
            raise SystemExit("no text holds " + old)
    if "notes" in edits:
        page = pages.getByIndex(edits["notes"]["page"] - 1).NotesPage
        for shape in shapes_of(page):
            if shape.ShapeType == "com.sun.star.presentation.NotesShape":
                shape.String = edits["notes"]["text"]
    if "comment" in edits:
        note = pages.getByIndex(edits["comment"]["page"] - 1).createAndInsertAnnotation()
        note.Author = edits["comment"]["author"]
        note.TextRange.String = edits["comment"]["text"]
        note.Position = RealPoint2D(30.0, 20.0)
    if "copy" in edits:
        document.duplicate(pages.getByIndex(edits["copy"] - 1))
    if "remove" in edits:
        pages.remove(pages.getByIndex(edits["remove"] - 1))


def move(document, start, end):
    """Only a window moves pages, by commands; without a screen it bears no other edits beside."""
    document.CurrentController.CurrentPage = document.DrawPages.getByIndex(start - 1)
    dispatcher = SERVICES.createInstance("com.sun.star.frame.DispatchHelper")
    step = ".uno:MovePageDown" if end > start else ".uno:MovePageUp"
    for _ in range(abs(end - start)):
        dispatcher.executeDispatch(document.CurrentController.Frame, step, "", 0, ())


if __name__ == "__main__":
    profile, source, target, edits = sys.argv[1], sys.argv[2], sys.argv[3], json.loads(sys.argv[4])
    office, SERVICES = connect(profile)
    desktop = SERVICES.createInstance("com.sun.star.frame.Desktop")
    try:
        document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (prop("Hidden", "move" not in edits),))
        edit(document, edits)
        if "move" in edits:
            move(document, *edits["move"])
        document.storeToURL("file://" + target, (prop("FilterName", "Impress MS PowerPoint 2007 XML"),))
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(60)
