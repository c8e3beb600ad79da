/**
 * Makes a project of the report with as many slides as are asked for, of every slide type: slides that can be spared are
 * taken out evenly over the whole deck, so that its mix stays; examples of types that it has not yet are put at its end.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { alone } from './alone.mjs';

/** Id of its deck. */
export const REPORT = 'nordic-digitalisation';

export function everyType(root, target, count) {
  alone(root, target, REPORT, () => {
    const file = join(target, `content/decks/${REPORT}.yaml`);
    const deck = parse(readFileSync(file, 'utf8'));
    const folder = join(target, 'content/slides');
    forgetPages(folder);
    const texts = slideTexts(folder);
    const holders = [deck.front, ...deck.chapters.flatMap((chapter) => [chapter, ...(chapter.parts ?? [])])];
    const lists = holders.flatMap(({ slides = [] }) => [slides]);
    const added = typesWithout(join(target, 'layouts'), lists.flat(), texts).map((type) => addExample(target, type));
    const spared = evenly(spareable(lists, texts), lists.flat().length + added.length - count);
    for (const holder of holders) holder.slides = holder.slides?.filter((id) => !spared.includes(id));
    holders.findLast(({ slides }) => slides !== undefined).slides.push(...added);
    writeFileSync(file, stringify(deck));
  });
}

/** Slides whose pages an answer names would have to stay, though a deck may do without them. */
function forgetPages(folder) {
  for (const path of slideFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/^ *shownOn:(?: \[.*\]|(?:\n +.*)+)\n/gmu, ''));
  }
}

/** A slide as the layout's own example has it; gives its id. */
function addExample(target, type) {
  const folder = typeFolders(join(target, 'layouts')).find((name) => basename(name) === type);
  const text = readFileSync(join(folder, 'example.yaml'), 'utf8');
  writeFileSync(join(target, `content/slides/${type}.yaml`), text);
  return idOf(text);
}

const idOf = (text) => /^id: (\S+)$/m.exec(text)[1];
const typeOf = (text) => /^type: (\S+)$/m.exec(text)[1];

const slideFiles = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

function slideTexts(folder) {
  const texts = slideFiles(folder).map((path) => readFileSync(path, 'utf8'));
  return new Map(texts.map((text) => [idOf(text), text]));
}

/** Slide types with an example that none of the slides has. */
function typesWithout(layouts, ids, texts) {
  const used = new Set(ids.map((id) => typeOf(texts.get(id))));
  return typeFolders(layouts)
    .map((folder) => basename(folder))
    .filter((type) => !used.has(type));
}

/** Folders of slide types with an example, those of packs too. */
const typeFolders = (layouts) =>
  [layouts, join(layouts, 'governance')].flatMap((folder) =>
    readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => existsSync(join(path, 'example.yaml'))),
  );

/** Slides that no other names, but for the first of each type in each list: dividers tell what their part has. */
function spareable(lists, texts) {
  const type = (id) => typeOf(texts.get(id));
  const isNamed = (id) => lists.flat().some((other) => other !== id && namesSlide(texts.get(other), id));
  const isFirst = (id, _, list) => id === list.find((other) => type(other) === type(id));
  return lists.flatMap((list) => list.filter((id, ...at) => !isFirst(id, ...at) && !isNamed(id)));
}

const namesSlide = (text, id) => new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(text);

const evenly = (list, count) =>
  Array.from({ length: count }, (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)]);
