/** Damage to YAML files of the content: entries doubled, taken out or given another value, where a person might err or attack. */
import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq, isPair } from 'yaml';
import { type Edit, textEdit } from './edit.js';
import { type Random, seeded as again } from './random.js';

const values: readonly unknown[] = [
  '',
  ' ',
  'undefined',
  'NaN',
  '{{title}}',
  '{{fact:nosuch}}',
  '{{org:nosuch}} og {{page:nosuch}}',
  '{{ {{ }}',
  '[object Object]',
  '**fet',
  '- punkt\n- punkt\n  - under',
  '[^nosuch]',
  '[lenke](slide:nosuch) [vev](https://example.org/æ?b=c)',
  '<b>&amp;</b> ]]> "\'',
  'ord '.repeat(400),
  'Digitaliseringsdirektoratet'.repeat(4),
  '😀 漢字 שלום',
  'a\u030a\u200b\u00ad\u202e',
  '160 årsverk',
  'true',
  null,
  true,
  false,
  0,
  -1,
  1e21,
  0.1,
  Number.NaN,
  99,
  [],
  {},
  ['a', 'a'],
  { a: { b: 'c' } },
];

type Collection = YAMLMap | YAMLSeq;

function collections(document: Document): Collection[] {
  const found: Collection[] = [];
  const visit = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    found.push(node);
    for (const item of node.items) visit(isPair(item) ? item.value : item);
  };
  visit(document.contents);
  return found.filter((one) => one.items.length > 0);
}

type Change = (document: Document, random: Random) => void;

const changes: Readonly<Record<string, Change>> = {
  'an entry doubled': (document, random) => {
    const node = random.pick(collections(document));
    const item = random.pick<unknown>(node.items);
    const copy = isPair(item) ? document.createPair(keyOf(item.key, random), item.value) : item;
    node.items.splice(random.int(node.items.length + 1), 0, copy as never);
  },
  'an entry taken out': (document, random) => {
    const node = random.pick(collections(document));
    node.items.splice(random.int(node.items.length), 1);
  },
  'another value': (document, random) => {
    const node = random.pick(collections(document));
    const index = random.int(node.items.length);
    const value = document.createNode(random.pick(values));
    const item: unknown = node.items[index];
    if (isPair(item)) item.value = value;
    else node.items[index] = value;
  },
  'a value from elsewhere': (document, random) => {
    const from = random.pick(collections(document));
    const taken: unknown = random.pick<unknown>(from.items);
    const to = random.pick(collections(document));
    const index = random.int(to.items.length);
    const value = isPair(taken) ? taken.value : taken;
    const item: unknown = to.items[index];
    if (isPair(item)) item.value = document.createNode(JSON.parse(JSON.stringify(value ?? null)));
  },
  'another key': (document, random) => {
    const item: unknown = random.pick<unknown>(random.pick(collections(document)).items);
    if (isPair(item)) item.key = document.createNode(keyOf(item.key, random));
  },
  'entries in another order': (document, random) => {
    const node = random.pick(collections(document));
    const [first] = node.items.splice(random.int(node.items.length), 1);
    if (first !== undefined) node.items.splice(random.int(node.items.length + 1), 0, first as never);
  },
};

const keyOf = (key: unknown, random: Random): string =>
  random.pick([
    `${isScalar(key) ? String(key.value) : 'x'}-to`,
    'constructor',
    '__proto__',
    'role',
    'label',
    'x',
    'Æ',
    '1',
    'title',
    'notes',
    'remark',
  ]);

export function mutateYaml(file: string, random: Random): Edit {
  const what = random.pick(Object.keys(changes));
  const seed = random.int(2 ** 31);
  return textEdit(file, `${what} (${seed})`, (text) => {
    const document = parseDocument(text, { uniqueKeys: false });
    if (document.errors.length > 0 || document.contents === null) return text;
    changes[what]?.(document, again(seed));
    return safely(() => document.toString({ lineWidth: 0 }), text);
  });
}

/** The library refuses to write some trees that it was made to hold; then nothing is changed. */
function safely(make: () => string, otherwise: string): string {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
