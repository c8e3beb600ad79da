/** Each country of the framework has a style in the theme, so that its badge can be drawn on any slide. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import type { Theme } from '../theme/theme.js';

const PREFIX = 'country-';

export function countryColours({ framework }: Project, { styles }: Pick<Theme, 'styles'>, name: string): Diagnostic[] {
  const colours = Object.keys(styles).filter((style) => style.startsWith(PREFIX));
  return Object.entries(framework.countries)
    .filter(([, { colour }]) => !colours.includes(PREFIX + colour))
    .map(([country, { colour, place }]) => ({
      code: 'unknown-colour',
      severity: 'error',
      message: `The country ${quote(country)} has no colour: the theme ${quote(name)} has no style ${quote(PREFIX + colour)}.`,
      hint: `Give it another with «colour:»; possible are ${colours.map((style) => style.slice(PREFIX.length)).join(', ')}.`,
      ...(place === undefined ? {} : { place }),
    }));
}
