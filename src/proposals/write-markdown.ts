/** Writes the small Markdown: the reverse of `text/inline-markdown.ts`. */

export interface Part {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: string;
}

/** Marks stand at words, never at a space, which would be no mark. */
export function writeMarkdown(parts: readonly Part[]): string {
  const joined = join(spaced(parts.filter(({ text }) => text !== '')));
  return joined
    .map(({ text, ...looks }) => marked(text, looks))
    .join('')
    .trim();
}

/** A space between two parts of one look has that look, any other has none. */
const spaced = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, index) => {
    if (part.text.trim() !== '') return part;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    return before && after && sameLooks(before, after)
      ? { ...before, text: part.text }
      : { text: part.text, bold: false, italic: false };
  });

function join(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && sameLooks(last, part)) joined.splice(-1, 1, { ...last, text: last.text + part.text });
    else joined.push(part);
  }
  return joined;
}

const sameLooks = (a: Part, b: Part): boolean => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

function marked(text: string, { bold, italic, link }: Omit<Part, 'text'>): string {
  const [, left = '', words = '', right = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  if (words === '') return text;
  const stars = `${italic ? '*' : ''}${bold ? '**' : ''}`;
  const styled = `${stars}${words}${stars}`;
  return `${left}${link === undefined ? styled : `[${styled}](${link})`}${right}`;
}
