/** Where the entries of a vocabulary have styles of the theme, each gets one, so that it can be drawn on any slide. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Entry } from '../model/framework.js';
import type { Project } from '../model/project.js';
import type { Theme } from '../theme/theme.js';

type Styles = Pick<Theme, 'styles'>;

/**
 * The project with a colour for each such entry: the one that it names, else one that is called like it, else the next that no
 * other has; where there are more entries than colours, from the first again. `unknown-colour` where one is named that the theme
 * does not have. `name`: that of the theme.
 */
export function colouredEntries(project: Project, theme: Styles, name: string): Outcome<Project> {
  const diagnostics: Diagnostic[] = [];
  const vocabularies = [...project.framework.vocabularies].map(([kind, vocabulary]) => {
    const { entries, styles: prefix } = vocabulary;
    if (prefix === undefined) return [kind, vocabulary] as const;
    const colours = Object.keys(theme.styles)
      .filter((style) => style.startsWith(prefix))
      .map((style) => style.slice(prefix.length));
    diagnostics.push(
      ...entries
        .filter(({ colour = colours[0] }) => !colours.includes(colour ?? ''))
        .map((one) => unknown(kind, one, colours, name)),
    );
    return [kind, { ...vocabulary, entries: coloured(entries, colours) }] as const;
  });
  if (diagnostics.length > 0) return { diagnostics };
  const isSame = [...project.framework.vocabularies].every(
    ([, { entries, styles }]) => styles === undefined || entries.length === 0,
  );
  if (isSame) return { value: project, diagnostics };
  return {
    value: { ...project, framework: { ...project.framework, vocabularies: new Map(vocabularies) } },
    diagnostics,
  };
}

function coloured(entries: readonly Entry[], colours: readonly string[]): readonly Entry[] {
  const named = entries.map(({ id, colour }) => colour ?? (colours.includes(id) ? id : undefined));
  const free = colours.filter((colour) => !named.includes(colour));
  let next = 0;
  return entries.map((entry, index) => {
    const colour =
      named[index] ??
      (free.length > 0 && next < free.length ? free[next] : colours[(next - free.length) % colours.length]);
    if (named[index] === undefined) next += 1;
    return colour === undefined ? entry : withColour(entry, colour);
  });
}

/** Where it stands is only asked for where something is wrong with it. */
const withColour = (entry: Entry, colour: string): Entry =>
  Object.create(entry, { colour: { value: colour, enumerable: true } }) as Entry;

const unknown = (
  kind: string,
  { id, colour, place }: Entry,
  colours: readonly string[],
  theme: string,
): Diagnostic => ({
  code: 'unknown-colour',
  severity: 'error',
  message: `The ${kind} ${quote(id)} names the colour ${quote(colour ?? '')}, which the theme ${quote(theme)} has not.`,
  hint: `Take «colour:» out, and it gets one; or name one of ${colours.join(', ')}.`,
  ...(place === undefined ? {} : { place }),
});
