"""Makes a presentation with one new slide from each layout of another, every placeholder filled: a JSON object a slide on stdout."""

import json
import sys

from pptx import Presentation

source, target = sys.argv[1:]
deck = Presentation(source)
for slide in list(deck.slides._sldIdLst):
    deck.part.drop_rel(slide.rId)
    deck.slides._sldIdLst.remove(slide)
# Sections would still name the slides that are gone.
extensions = deck.part._element.find("{*}extLst")
deck.part._element.remove(extensions)
for number, layout in enumerate(deck.slide_layouts):
    slide = deck.slides.add_slide(layout)
    texts = []
    for place in slide.placeholders:
        place.text = f"Fyll{number}x{place.placeholder_format.idx}"
        texts.append(place.text)
    title = slide.shapes.title
    print(json.dumps({"layout": layout.name, "title": title.text if title is not None else None, "texts": texts}))
deck.save(target)
