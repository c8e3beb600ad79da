/** The forms of a reviewer's page, by which browsers without script answer for one slide. */
import type { Reason } from '../../pages/refused/refused-page.js';
import type { Answer } from '../../returned/read-answer.js';
import { nameOf } from '../../review/answered.js';

import { written } from '../../review/written.js';

type Fields = ReadonlyMap<string, string>;

/** Fields: `slide`, `shown` (the digest on the screen), `verdict`, `by`, and `text` with `unit` for a wish or a remark. */
export function formAnswer(fields: Fields): Pick<Answer, 'slides' | 'who'> | Reason {
  const [slide = '', shown = '', verdict = ''] = ['slide', 'shown', 'verdict'].map((name) => fields.get(name));
  const text = written(fields.get('text') ?? '');
  const unit = fields.get('unit') ?? '';
  if (!/^[0-9a-f]{64}$/u.test(shown)) return 'malformed';
  if (verdict !== 'approved' && verdict !== 'changes-requested' && verdict !== 'commented') return 'malformed';
  if (verdict !== 'approved' && text === '') return 'wordless';
  const comments = text === '' ? [] : [{ text, ...(unit === '' ? {} : { unit }) }];
  return {
    who: fields.get('by') ?? '',
    slides: [{ slide, shown, verdict: verdict === 'commented' ? null : verdict, comments }],
  };
}

/** Why an approval cannot be taken back; undefined where it can. */
export function withdrawal(fields: Fields, today: ReadonlyMap<string, string>): Reason | undefined {
  const now = today.get(fields.get('slide') ?? '');
  if (now === undefined) return 'foreign';
  if (now !== fields.get('shown')) return 'moved';
  return nameOf(fields.get('by') ?? '') === '' ? 'nameless' : undefined;
}
