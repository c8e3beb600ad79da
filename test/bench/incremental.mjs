/** Builds and checks of the whole report after one change: of a sentence that its largest deck shows, of one that a single small deck shows. */
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT } from './every-type.mjs';

/** `timed` runs the program, with `more` arguments; where its second argument is false it knows nothing. Milliseconds of each build. */
export function incremental(root, target, timed, more = []) {
  for (const folder of ['content', 'layouts', 'locales'])
    cpSync(join(root, folder), join(target, folder), { recursive: true });
  const build = (keep) => timed(['build', '--project', target, '--out', join(target, 'output'), ...more], keep).wall;
  const check = () => timed(['check', '--all', '--project', target, ...more], true).wall;
  const slides = slidesIn(target);
  const change = (isIt) => lengthen(slides.find(({ decks }) => isIt(decks)).path);
  const cold = build(false);
  const checked = check();
  change((decks) => decks.includes(REPORT) && decks.length > 1);
  const sentence = build(true);
  const recheck = check();
  const unchanged = check();
  change((decks) => decks.length === 1 && !decks.includes(REPORT));
  return {
    cold,
    sentence,
    slide: build(true),
    'check, all laid out': checked,
    'check, sentence': recheck,
    'check, unchanged': unchanged,
  };
}

/** Slides with a title, and the decks that show them. */
function slidesIn(target) {
  const folder = join(target, 'content/decks');
  const decks = readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    new Set(readFileSync(join(folder, file), 'utf8').match(/[\w.-]+/gu)),
  ]);
  const files = readdirSync(join(target, 'content/slides'), { recursive: true }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return files.sort().flatMap((name) => {
    const path = join(target, 'content/slides', name);
    const text = readFileSync(path, 'utf8');
    const id = /^id: (\S+)$/m.exec(text)?.[1];
    if (!TITLE.test(text)) return [];
    return [{ path, decks: decks.filter(([, words]) => words.has(id)).map(([deck]) => deck) }];
  });
}

const TITLE = /^(title: .*\p{L})([^\p{L}]*)$/mu;

/** By a letter, which no slide has too little room for. */
const lengthen = (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(TITLE, '$1s$2'));
