/** What an element asks of a theme by name, so that a theme can be held against it before anything is laid out. */
import type { ThemeFault } from './theme-fault.js';
import type { Theme } from './theme.js';

export interface Needs {
  readonly styles?: readonly string[];
  /** Styles that must have a line. */
  readonly lines?: readonly string[];
  /** Styles that must have a fill. */
  readonly fills?: readonly string[];
  readonly marks?: readonly string[];
  readonly measures?: readonly string[];
  readonly colours?: readonly string[];
  readonly boxes?: readonly string[];
}

/** The needs of all elements together, each name once and in order. */
export function allNeeds(list: readonly Needs[]): Required<Needs> {
  const all = (kind: keyof Needs): string[] => [...new Set(list.flatMap((needs) => needs[kind] ?? []))].sort();
  return {
    styles: all('styles'),
    lines: all('lines'),
    fills: all('fills'),
    marks: all('marks'),
    measures: all('measures'),
    colours: all('colours'),
    boxes: all('boxes'),
  };
}

/** What of that a theme lacks, and what nothing reads. */
export function checkNeeds(theme: Theme, needs: Required<Needs>): ThemeFault[] {
  const missing = (table: 'styles' | 'marks' | 'measures' | 'palette' | 'boxes', names: readonly string[]) =>
    names
      .filter((name) => !Object.hasOwn(theme[table], name))
      .map((name): ThemeFault => ({
        path: [table, name],
        message: 'is missing, and an element of the markup needs it',
      }));
  return [
    ...missing('styles', [...new Set([...needs.styles, ...needs.lines, ...needs.fills])]),
    ...missing('marks', needs.marks),
    ...missing('measures', needs.measures),
    ...missing('palette', needs.colours),
    ...missing('boxes', needs.boxes),
    ...needs.lines.flatMap((name) => incomplete(theme, name, 'line')),
    ...needs.fills.flatMap((name) => incomplete(theme, name, 'fill')),
    ...unread(theme, needs),
  ];
}

function incomplete({ styles }: Theme, name: string, part: 'line' | 'fill'): ThemeFault[] {
  const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
  if (style === undefined || style[part] !== undefined) return [];
  return [{ path: ['styles', name], message: `must have a ${part}, which an element of the markup draws` }];
}

const unread = ({ measures }: Theme, needs: Required<Needs>): ThemeFault[] =>
  Object.keys(measures)
    .filter((name) => !needs.measures.includes(name))
    .map((name) => ({
      path: ['measures', name],
      message: 'is read by nothing',
      slip: { name, known: needs.measures },
    }));
