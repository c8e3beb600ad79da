/** What object names are made of, wherever they are given: the beginning of the object's own words, unique on its slide. */

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
  /** How far each name has been counted: dozens of objects share one. */
  const counts = new Map<string, number>();
  return (name) => {
    let free = name;
    let count = counts.get(name) ?? 1;
    while (given.has(free)) free = `${name} ${++count}`;
    counts.set(name, count);
    given.add(free);
    return free;
  };
}
