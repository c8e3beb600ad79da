/** `<tablepart>`: which rows of a split table stand on this page, or what follows on the next. */
import type { Box, Item } from '../../scene/scene.js';
import type { Measuring, Part, Setting } from '../../setting/context.js';
import { declare } from '../../setting/declare.js';
import { memoPerAttempt } from '../../setting/memo.js';
import { heightOf } from '../../setting/report-text.js';
import { lineWidth, setText } from '../../setting/set-text.js';
import { style } from '../../setting/theme-types.js';
import { oneOf, word } from '../../setting/word-types.js';
import type { Element } from '../../template/element.js';
import type { ElementKind } from '../element-kind.js';
import { saying } from '../plot/annotate.js';
import { setInBox } from '../set-in-box.js';
import { table, tr } from './declarations.js';
import { firstWords, rowGroups, sectionCutAt } from './grid.js';

const own = declare('tablepart', {
  what: 'which rows of a split table stand on this page, or on which page it goes on and with what; nothing where it is not split',
  where: ['blocks'],
  attributes: { says: oneOf(['rows', 'next'], 'rows'), style: style('continues'), name: word('part') },
  about: { says: '`next` is empty on the last page' },
});

export const tablePart: ElementKind = {
  ...own,
  height: (element, width, context) => {
    const said = saidIn(context, element, width);
    return said === undefined ? 0 : heightOf(setText(said, own.read(element, context).style, { width }, context).body);
  },
  width: (element, context) => {
    const said = saidIn(context, element, Infinity);
    return said === undefined ? 0 : lineWidth(said, own.read(element, context).style, context);
  },
  place: (element, box: Box, context): Item[] => {
    const said = saidIn(context, element, box.width);
    if (said === undefined) return [];
    const { style: look, name } = own.read(element, context);
    return [setInBox({ element: said, style: look, box }, { label: name, role: 'note' }, context)];
  },
};

/** Undefined where there is nothing to say. */
const saidIn = memoPerAttempt((context, element: Element, width: number): Element | undefined => {
  const { part } = context;
  if (part?.split.kind !== table.kind) return undefined;
  if (own.read(element, context).says === 'rows') return saying(element, rowsSaid(part, context));
  return part.index === part.count - 1 || part.end >= rowGroups(part.split, context).length
    ? undefined
    : nextSaid(element, part, width, context);
});

function rowsSaid(part: Part, context: Setting): string {
  const groups = rowGroups(part.split, context);
  const counted = (from: number, to: number): number =>
    groups.slice(from, to).flatMap(({ rows }) => rows.filter((row) => !tr.read(row, context).total)).length;
  const before = counted(0, part.start);
  const values = { from: before + 1, to: before + counted(part.start, part.end), all: counted(0, groups.length) };
  return context.words('tablePart.rows', values);
}

/** Names as many of the sections that follow as stand on the line. */
function nextSaid(element: Element, part: Part, width: number, context: Measuring): Element {
  const page = context.page + 1;
  const names = sectionsAfter(part, context);
  const list = new Intl.ListFormat(context.lang, { type: 'conjunction' });
  const all = names.length === 0 ? [] : [list.format(names)];
  const fewer = names.map((_, left) => `${names.slice(0, names.length - left).join(', ')} …`).slice(1);
  const lines = [...all, ...fewer].map((listed) => context.words('tablePart.nextWith', { page, list: listed }));
  const { style: look } = own.read(element, context);
  const said = [...lines, context.words('tablePart.next', { page })].map((line) => saying(element, line));
  return said.find((line) => lineWidth(line, look, context) <= width) ?? saying(element, lines.at(-1) ?? '');
}

/** Names of the sections that have rows on later pages: the first may have begun on this one. */
function sectionsAfter(part: Part, context: Setting): readonly string[] {
  const groups = rowGroups(part.split, context);
  const rows = groups.slice(part.end).flatMap((group) => group.rows);
  const after = new Set(rows.flatMap((row) => tr.read(row, context).section ?? []));
  const cut = sectionCutAt(groups, part.end, context);
  return [...after].map((section) => {
    const name = nameOf(section, groups, context);
    return section === cut ? context.words('tablePart.rest', { name }) : name;
  });
}

/** What the first cell of its first row says. */
function nameOf(section: string, groups: ReturnType<typeof rowGroups>, context: Setting): string {
  const [row] = groups.flatMap(({ rows }) => rows.filter((one) => tr.read(one, context).section === section));
  return firstWords(row, context);
}
