"""Annotates a PDF with MuPDF as reviewers do: a highlight with a comment and a reply, a note, an accepted mark, words struck out.

Usage: annotate_pdf.py <in.pdf> <out.pdf> <words to mark> [page, from 1]
"""
import sys

import pymupdf

source, target, words = sys.argv[1:4]
number = int(sys.argv[4]) if len(sys.argv) > 4 else 1
document = pymupdf.open(source)
page = document[number - 1]
quads = page.search_for(words, quads=True)
if not quads:
    raise SystemExit("the page does not hold " + words)


def comment(annotation, author, text):
    annotation.set_info(title=author, content=text, creationDate="D:20170509101200+02'00'", modDate="D:20170509101200+02'00'")
    annotation.update()
    return annotation


marked = comment(page.add_highlight_annot(quads[:1]), "Kari Nordmann", "Her mangler Brønnøysund.")
note = comment(page.add_text_annot((40, 40), ""), "Ola Nordmann", "Fin side <b>ellers</b>.")
reply = comment(page.add_text_annot((60, 40), ""), "Per Hansen", "Enig.")
reply.set_irt_xref(marked.xref)
state = comment(page.add_text_annot((80, 40), ""), "Per Hansen", "")
state.set_irt_xref(note.xref)
document.xref_set_key(state.xref, "State", "(Completed)")
document.xref_set_key(state.xref, "StateModel", "(Review)")
comment(page.add_strikeout_annot(quads[:1]), "Kari Nordmann", "")
document.save(target)
