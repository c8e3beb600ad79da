/** What elements declare, as Markdown for layout authors. */
import { declarations, mayStandIn } from '../../src/elements/registry.js';
import type { Attributes } from '../../src/setting/attribute-set.js';
import type { Declaration } from '../../src/setting/declare.js';
import { allNeeds, type Needs } from '../../src/theme/needs.js';

export const describeElements = (): string => declarations.map(describeElement).join('\n\n');

function describeElement(own: Declaration): string {
  const parts = [
    `### \`${own.kind}\``,
    `${sentence(own.what)} ${placeOf(own)}`,
    attributeTable(attributeRows(own)),
    needsOf(own),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function placeOf(own: Declaration): string {
  const around = declarations.filter((parent) => mayStandIn(own, parent)).map(({ kind }) => kind);
  const words = own.holds.includes('words') ? 'words' : '';
  const takesBlocks = own.holds.includes('blocks');
  const children = declarations.filter((child) => mayStandIn(child, own) && !(takesBlocks && isBlock(child)));
  const blocks = takesBlocks ? 'whatever may stand in a `stack`' : '';
  const held = [words, blocks, code(children.map(({ kind }) => kind))].filter((part) => part !== '').join(', ');
  return [around.length === 0 ? '' : `Stands in ${code(around)}.`, held === '' ? '' : `Holds ${held}.`]
    .filter((part) => part !== '')
    .join(' ');
}

const isBlock = ({ where }: Declaration): boolean => where.includes('blocks');

type Row = readonly [name: string, holds: string, otherwise: string, about: string];

/** Its own attributes, and those that it reads on what stands in it. */
function attributeRows(own: Declaration): Row[] {
  return [...rowsOf(own.types, '', own.about), ...rowsOf(own.onChildren, ', on what stands in it', {})];
}

const rowsOf = (types: Attributes, where: string, about: Declaration['about']): Row[] =>
  Object.entries(types).map(([name, type]) => {
    const otherwise = type.otherwise === '' ? '' : `\`${type.otherwise}\``;
    const ofTheme = type.needs.measures?.includes(type.otherwise) === true ? ' of the theme' : '';
    return [`\`${name}\`${where}`, type.holds, otherwise + ofTheme, about[name] ?? ''];
  });

/** Without the last column where all attributes say themselves what they are for. */
function attributeTable(rows: readonly Row[]): string {
  const columns = rows.every(([, , , about]) => about === '') ? 3 : 4;
  const head = ['attribute', 'holds', 'where it is left out', 'what it is for'];
  const lines = [head, ['-', '-', '-', '-'], ...rows].map((row) => `| ${row.slice(0, columns).join(' | ')} |`);
  return rows.length === 0 ? '' : lines.join('\n');
}

function needsOf({ needs }: Declaration): string {
  const all = allNeeds(needs);
  const tables: readonly (readonly [string, keyof Needs])[] = [
    ['styles', 'styles'],
    ['styles with a line', 'lines'],
    ['styles with a fill', 'fills'],
    ['marks', 'marks'],
    ['measures', 'measures'],
    ['colours', 'colours'],
    ['boxes', 'boxes'],
  ];
  const parts = tables.flatMap(([what, table]) => (all[table].length === 0 ? [] : [`${what} ${code(all[table])}`]));
  return parts.length === 0 ? '' : `Of the theme: ${parts.join('; ')}.`;
}
