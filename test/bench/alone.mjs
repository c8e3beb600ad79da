/**
 * A project that holds one deck of this one and nothing else of the content: its slides, and what they name. `adapt` may
 * change the copy before that is looked for.
 */
import { existsSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

export function alone(root, target, deck, adapt = () => {}) {
  mkdirSync(target, { recursive: true });
  for (const folder of ['content', 'layouts', 'locales'])
    cpSync(join(root, folder), join(target, folder), { recursive: true });
  adapt();
  const decks = join(target, 'content/decks');
  for (const file of readdirSync(decks)) if (file !== `${deck}.yaml`) rmSync(join(decks, file));
  const wanted = new Set(wordsOf(readFileSync(join(decks, `${deck}.yaml`), 'utf8')));
  const slides = join(target, 'content/slides');
  const texts = [];
  for (const file of readdirSync(slides, { recursive: true }).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(slides, file), 'utf8');
    if (wanted.has(/^id: (\S+)$/m.exec(text)?.[1])) texts.push(text);
    else rmSync(join(slides, file));
  }
  const ids = new Set(texts.map((text) => /^id: (\S+)$/m.exec(text)[1]));
  const named = new Set(texts.flatMap(wordsOf));
  const actors = new Set(parse(readFileSync(join(target, 'content/framework.yaml'), 'utf8')).actors);
  const facts = keep(target, 'facts', (id) => named.has(id));
  const organisations = keep(target, 'organisations', (id, { name }) => {
    return named.has(id) || wordsOf(facts).includes(id) || texts.some((text) => text.includes(name));
  });
  keep(target, 'accepted', (id) => ids.has(id));
  // Only slides that open or compare countries quote answers.
  const quoting = [...ids].some((id) => /opening|scorecard/.test(id));
  const answers = join(target, 'content/answers.yaml');
  if (!quoting) rmSync(answers, { force: true });
  else texts.push(readFileSync(answers, 'utf8'));
  const left = parse(organisations) ?? {};
  const known = parse(facts) ?? {};
  const of = (map, isKept) => Object.fromEntries(Object.entries(map).filter(([key]) => isKept(key)));
  const relations = keep(target, 'relations', (_, { from, to }) =>
    [from, to].every((end) => end in left || actors.has(end)),
  );
  keep(
    target,
    'conflicts',
    (id) => [facts, relations].some((text) => wordsOf(text).includes(id)) || texts.some((text) => text.includes(id)),
    (entry) => ({
      ...entry,
      slides: entry.slides.filter((slide) => ids.has(slide)),
      ...(entry.values === undefined ? {} : { values: of(entry.values, (fact) => fact in known) }),
    }),
  );
  const ownIds = Object.keys(left).map((id) => `organisations/${id}`);
  const translated = keepTranslations(join(target, 'locales'), new Set([deck, 'sources', ...ids, ...ownIds]));
  const all = unbroken([...texts, facts, organisations, translated].join('\n'));
  keep(
    target,
    'glossary',
    () => true,
    (part) =>
      Array.isArray(part) ? part.filter((name) => all.includes(name) || all.includes(capitalised(name))) : part,
  );
}

/** Translations of what is there, as one text; a file of which nothing is left goes. */
function keepTranslations(folder, owners) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /(?<!gallery)\.po$/.test(name));
  return files.map((name) => keepEntries(join(folder, name), owners)).join('\n');
}

function keepEntries(path, owners) {
  const [header, ...entries] = readFileSync(path, 'utf8').trim().split('\n\n');
  const kept = entries.filter((entry) => owners.has(ownerOf(entry)));
  if (kept.length === 0) rmSync(path);
  else writeFileSync(path, `${[header, ...kept].join('\n\n')}\n`);
  return kept.map(unwrapped).join('\n');
}

/** The deck, slide or organisation that an entry is of. */
const ownerOf = (entry) => /^msgctxt "(sources|organisations\/[\w-]+|[^/"]+)/m.exec(unwrapped(entry))?.[1];

/** Each text on one line, so that no id or name is broken. */
export const unwrapped = (entry) => entry.replaceAll('"\n"', '');

/** Texts are broken at any space. */
const unbroken = (text) => text.replace(/\s+/g, ' ');

const capitalised = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

const wordsOf = (text) => text.match(/[\w.-]+/g) ?? [];

/** The file, where there is one, with the entries that `test` wants; gives its text. */
function keep(target, name, test, change = (entry) => entry) {
  const path = join(target, `content/${name}.yaml`);
  if (!existsSync(path)) return '';
  const entries = Object.entries(parse(readFileSync(path, 'utf8')) ?? {}).filter(([id, entry]) => test(id, entry));
  const text = stringify(Object.fromEntries(entries.map(([id, entry]) => [id, change(entry)])));
  writeFileSync(path, text);
  return text;
}
