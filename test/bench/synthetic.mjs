/** Makes a project of the same slide types as this one, its country slides repeated until the deck has `count` slides. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

export function synthesise(root, target, count) {
  mkdirSync(target, { recursive: true });
  for (const folder of ['content', 'layouts', 'locales'])
    cpSync(join(root, folder), join(target, folder), { recursive: true });
  const source = parse(readFileSync(join(target, 'content/decks/nordic-digitalisation.yaml'), 'utf8'));
  const slides = join(target, 'content/slides/norway');
  const originals = readdirSync(slides).map((name) => readFileSync(join(slides, name), 'utf8'));
  /** The country of an id of a slide of the country, wherever it is named. */
  const names = originals.map((text) => /^id: no\.(.+)$/m.exec(text)[1].replaceAll('.', '\\.'));
  const references = new RegExp(`\\bno\\.(?=(?:${names.join('|')})(?![\\w.-]))`, 'g');
  rmSync(join(target, 'content/decks'), { recursive: true });
  mkdirSync(join(target, 'content/decks'));
  const parts = [{ ...source.chapters[0].parts[0] }];
  const perPart = originals.length;
  let made = source.front.slides.length + perPart;
  for (let copy = 2; made < count; copy++) {
    // A divider links to all slides of its part and lists all parts of its chapter, so parts that are cut short or stand in
    // the long second chapter go without.
    const whole = copy <= 4 && count - made >= perPart;
    const texts = whole ? originals : originals.filter((text) => !/^type: divider$/m.test(text)).slice(0, count - made);
    const ids = texts.map((text) => {
      const id = /^id: (.+)$/m.exec(text)[1];
      writeFileSync(join(slides, `copy-${copy}-${id}.yaml`), text.replaceAll(references, `n${copy}.`));
      return id.replace(/^no\./, `n${copy}.`);
    });
    parts.push({ id: `copy-${copy}`, number: `3.${copy + 3}`, country: 'no', title: 'Norge', slides: ids });
    made += ids.length;
  }
  // Four parts a chapter, as in the report: a divider lists those of its own.
  const chapters = [parts.slice(0, 4), parts.slice(4)].map((some, index) => ({
    ...source.chapters[0],
    id: `chapter-${index}`,
    number: String(index + 3),
    parts: some,
  }));
  const deck = { ...source, id: 'synthetic', chapters };
  writeFileSync(join(target, 'content/decks/synthetic.yaml'), stringify(deck));
}
