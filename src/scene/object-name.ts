/** What names of objects are made of, wherever they are given: the beginning of the object's own words, once on a slide. */

/** Characters of an object's own words that its name repeats: what the selection pane shows without being made wider. */
const most = 40;
const beginning = new RegExp(`^.{0,${most}}(?=\\s)|^\\S+`, 'u');

/** Whole words from the beginning, the first one always. */
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = beginning.exec(line)?.[0] ?? '';
  return `${cut.replace(/[\s.,:;–-]+$/u, '')} …`;
}

/** Gives each name once: a second one gets a number. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let free = name;
    for (let count = 2; given.has(free); count++) free = `${name} ${count}`;
    given.add(free);
    return free;
  };
}
