/**
 * Makes a project of as many slides as are asked for: those of one country and their translations, again and again.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { alone, unwrapped } from './alone.mjs';

export function synthesise(root, target, count) {
  alone(root, target, 'norway');
  // The cover has room for the pages of one part, not for those of all its copies.
  const cover = join(target, 'layouts/governance/cover/layout.hbs');
  writeFileSync(cover, readFileSync(cover, 'utf8').replace(/^.*\{\{> cover-columns.*\n/m, ''));
  const source = parse(readFileSync(join(target, 'content/decks/norway.yaml'), 'utf8'));
  const slides = join(target, 'content/slides/norway');
  const originals = readdirSync(slides)
    .map((name) => readFileSync(join(slides, name), 'utf8'))
    .filter((text) => !/^type: cover$/m.test(text));
  /** The country of an id of a slide of the country, wherever it is named. */
  const names = originals.map((text) => /^id: no\.(.+)$/m.exec(text)[1].replaceAll('.', '\\.'));
  const references = new RegExp(`\\bno\\.(?=(?:${names.join('|')})(?![\\w.-]))`, 'g');
  rmSync(join(target, 'content/decks'), { recursive: true });
  mkdirSync(join(target, 'content/decks'));
  const parts = [{ ...source.chapters[0].parts[0] }];
  const perPart = originals.length;
  // The originals, and the cover, which is not copied.
  let made = perPart + 1;
  for (let copy = 2; made < count; copy++) {
    // A divider lists all parts of its chapter, so those in the long second chapter go without; slides that name others go
    // where those are cut off.
    const whole = copy <= 4 && count - made >= perPart;
    const texts = whole ? originals : cutShort(originals, count - made);
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
  const ids = new Set(parts.flatMap((part) => part.slides));
  for (const tag of deck.locales.filter((locale) => locale !== deck.source))
    translate(join(target, 'locales', tag), chapters, (entry) => copiesOf(entry, references, parts.length, ids));
}

/** Entries of a PO file stand apart by an empty line. */
function translate(folder, chapters, copies) {
  const source = readFileSync(join(folder, 'nordic-digitalisation.po'), 'utf8').trim().split('\n\n');
  const entries = source
    .map((entry) => entry.replace('msgctxt "norway/', 'msgctxt "synthetic/'))
    .flatMap((entry) => [...deckEntries(entry, chapters), ...copies(entry)]);
  rmSync(join(folder, 'nordic-digitalisation.po'));
  writeFileSync(join(folder, 'synthetic.po'), `${entries.join('\n\n')}\n`);
}

/** The only chapter and its only part are many here. */
function deckEntries(entry, chapters) {
  const [, rest] = /^msgctxt "synthetic\/chapters\.mapping\.(.+)"$/m.exec(entry) ?? [];
  if (rest === undefined) return [entry];
  const names = chapters.flatMap(({ id, parts }) =>
    rest.startsWith('parts.') ? parts.map((part) => `${id}.parts.${part.id}.title`) : [`${id}.${rest}`],
  );
  return names.map((name) => entry.replace(`mapping.${rest}`, name));
}

function copiesOf(entry, references, count, ids) {
  const [, slide] = /^msgctxt "no\.([^/]+)\//m.exec(entry) ?? [];
  return Array.from({ length: count }, (_, index) => index + 2)
    .filter((copy) => ids.has(`n${copy}.${slide}`))
    .map((copy) => unwrapped(entry).replaceAll(references, `n${copy}.`));
}

/** Some of the slides, none of which names another that is not among them. */
function cutShort(originals, count) {
  const idOf = (text) => /^id: (.+)$/m.exec(text)[1];
  const names = (text, id) => new RegExp(`\\b${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(text);
  let some = originals.filter((text) => !/^type: divider$/m.test(text)).slice(0, count);
  for (let before = 0; before !== some.length;) {
    before = some.length;
    const kept = new Set(some.map(idOf));
    const missing = originals.map(idOf).filter((id) => !kept.has(id));
    some = some.filter((text) => !missing.some((id) => names(text, id)));
  }
  return some;
}
