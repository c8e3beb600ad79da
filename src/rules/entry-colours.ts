/** Where the entries of a vocabulary have styles of the theme, each has one, so that it can be drawn on any slide. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import type { Theme } from '../theme/theme.js';

type Styles = Pick<Theme, 'styles'>;

export const entryColours = ({ framework }: Project, theme: Styles, name: string): readonly Diagnostic[] =>
  [...framework.vocabularies].flatMap(([kind, { entries, styles: prefix }]) => {
    if (prefix === undefined) return [];
    const colours = Object.keys(theme.styles).filter((style) => style.startsWith(prefix));
    return entries
      .filter(({ colour }) => !colours.includes(prefix + colour))
      .map(({ id, colour, place }) => ({
        code: 'unknown-colour',
        severity: 'error',
        message: `The ${kind} ${quote(id)} has no colour: the theme ${quote(name)} has no style ${quote(prefix + colour)}.`,
        hint: `Give it another with «colour:»; possible are ${colours.map((style) => style.slice(prefix.length)).join(', ')}.`,
        ...(place === undefined ? {} : { place }),
      }));
  });
