/** Holds a theme against what the elements of the markup ask of it: what is missing, and what nothing reads. */
import type { Needs } from './needs.js';
import type { ThemeFault } from './theme-fault.js';
import type { Theme } from './theme.js';

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
