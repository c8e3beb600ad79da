/** Annotations of a page as comments: what is said, the words that are marked, replies and states (ISO 32000-1, 12.5.6.2 and 12.5.6.3). */
import type { Reply, ReturnedComment } from '../returned.js';

/** What the reader of PDFs tells of an annotation, as far as it is a person's. */
export interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly text: string;
  readonly words?: string;
  readonly answers?: string;
  readonly state?: string;
}

/** Types of annotation that people make: links, fields and the windows of notes are none. */
const SAID =
  /^(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Caret|Ink|Square|Circle|Line|Polygon|PolyLine|Stamp|FileAttachment)$/u;

export function annotationOf(value: unknown): Annotation | undefined {
  const [id, subtype] = [textIn(value, 'id'), textIn(value, 'subtype')];
  if (id === undefined || subtype === undefined || !SAID.test(subtype)) return undefined;
  const at = instantOf(textIn(value, 'creationDate') ?? textIn(value, 'modificationDate'));
  const [words, answers, state] = ['overlaidText', 'inReplyTo', 'state'].map((key) => textIn(value, key));
  return {
    id,
    subtype,
    by: textIn(member(value, 'titleObj'), 'str') ?? '',
    ...(at === undefined ? {} : { at }),
    text: (textIn(member(value, 'contentsObj'), 'str') ?? '').replaceAll(/\r\n?/gu, '\n'),
    ...(words === undefined ? {} : { words }),
    ...(answers === undefined ? {} : { answers }),
    ...(state === undefined ? {} : { state }),
  };
}

/** Replies stand with what they answer; a state is a property of it, and a mark without words says what kind of mark it is. */
export function commentsOf(annotations: readonly Annotation[], page: number): readonly ReturnedComment[] {
  const ids = new Set(annotations.map(({ id }) => id));
  const answers = byAnswered(annotations);
  const isAnswer = ({ answers }: Annotation): boolean => answers !== undefined && ids.has(answers);
  const reached = new Set<string>();
  // Those that answer each other in a ring come last: one of them begins.
  const roots = [...annotations.filter((one) => !isAnswer(one)), ...annotations.filter(isAnswer)];
  return roots
    .flatMap((one) => {
      if (reached.has(one.id)) return [];
      const thread = threadOf(one.id, answers);
      for (const { id } of [one, ...thread]) reached.add(id);
      const { words } = one;
      return [
        {
          ...said(one),
          text: one.text === '' ? (MARKS[one.subtype] ?? '') : one.text,
          page,
          ...(words === undefined ? {} : { words: words.replaceAll(/\s+/gu, ' ').trim() }),
          replies: thread.map(repliedBy).filter(({ text }) => text !== ''),
          resolved: thread.some(({ state }) => /^(?:Accepted|Rejected|Cancelled|Completed)$/u.test(state ?? '')),
        },
      ];
    })
    .filter(({ text, words }) => text !== '' || words !== undefined);
}

/** Annotations by the one that they answer. */
function byAnswered(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const answers = new Map<string, Annotation[]>();
  for (const one of annotations) {
    if (one.answers === undefined) continue;
    const list = answers.get(one.answers) ?? [];
    list.push(one);
    answers.set(one.answers, list);
  }
  return answers;
}

const MARKS: Readonly<Record<string, string>> = {
  StrikeOut: '(struck out)',
  Underline: '(underlined)',
  Squiggly: '(underlined)',
  Highlight: '(marked)',
};

/** All that answers an annotation, or an answer to it, each once: a ring of answers ends. */
function threadOf(id: string, answers: ReadonlyMap<string, readonly Annotation[]>): readonly Annotation[] {
  const seen = new Set([id]);
  const thread: Annotation[] = [];
  const open = [...(answers.get(id) ?? [])];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    thread.push(one);
    open.unshift(...(answers.get(one.id) ?? []));
  }
  return thread;
}

/** A state is what somebody said without words. */
const repliedBy = (one: Annotation): Reply =>
  one.text === '' && one.state !== undefined ? said({ ...one, text: `(${one.state.toLowerCase()})` }) : said(one);

const said = ({ by, at, text }: Annotation): Reply => ({ by, ...(at === undefined ? {} : { at }), text });

/** `D:20170509101200+02'00'` (ISO 32000-1, 7.9.4); without a zone it is taken as UTC. */
export function instantOf(date: string | undefined): string | undefined {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/u.exec(date ?? '');
  if (match === null) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    hours = '00',
    minutes = '00',
  ] = match;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(instant.getTime()) ? undefined : `${instant.toISOString().slice(0, 19)}Z`;
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

function textIn(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
