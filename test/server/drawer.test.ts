/** One organisation beside the matrix: who said what of each slide, and when; and a pack that is asked for. */
import { describe, expect, it } from 'vitest';
import { SCRIPT, STYLES } from '../../src/pages/reviewer/reviewer-file.js';
import type { LogEvent } from '../../src/review/events.js';
import { record } from '../../src/reviewing/record.js';
import { read } from '../commands/sample-world.js';
import { consultant, LOG, sampleSite } from './sample-site.js';

const KMD = { organisation: 'kmd', locale: 'nb' } as const;

async function standing(...events: readonly (readonly [day: string, event: (shown: string) => LogEvent])[]) {
  const site = sampleSite();
  const { text } = await consultant(site).get('?organisation=kmd');
  const shown = /name="slide:no\.one" value="([0-9a-f]{64})"/u.exec(text)?.[1] ?? '';
  for (const [day, event] of events)
    await record(LOG, '.', `2017-05-${day}T08:12:00Z`, site.world, () => [event(shown)]);
  const row =
    /<tr id="slide-no\.one">.*?<\/tr>/su.exec((await consultant(site).get('?organisation=kmd')).text)?.[0] ?? '';
  return row.replaceAll(/<svg.*?<\/svg>|<[^>]+>/gsu, ' ').replaceAll(/\s+/gu, ' ');
}

const sent = (shown: string): LogEvent => ({
  event: 'sent',
  ...KMD,
  deadline: '2017-05-31',
  slides: [{ slide: 'no.one', shown }],
  files: [],
});
const said = (event: 'approved' | 'approval-withdrawn', by: string) => (shown: string) =>
  ({ event, ...KMD, slide: 'no.one', shown, by }) satisfies LogEvent;

describe('the list of an organisation', () => {
  it('says who approved a slide and when, though it was sent again since', async () => {
    const row = await standing(['02', sent], ['05', said('approved', 'direktør')], ['08', sent]);
    expect(row).toMatch(/Godkjent direktør 5\. mai 2017, \d/u);
  });

  it('says when a slide was sent that has no answer, and when an approval was taken back', async () => {
    expect(await standing(['02', sent])).toMatch(/Venter på svar – sendt 2\. mai 2017/u);
    const back = await standing(['02', sent], ['05', said('approved', 'A')], ['06', said('approval-withdrawn', 'B')]);
    expect(back).toMatch(/Venter på svar B trukket tilbake 6\. mai 2017/u);
  });
});

it('no pack is made whose last day is past already', async () => {
  const site = sampleSite(Object.fromEntries([...STYLES, SCRIPT].map((path) => [path, read(path)])));
  expect((await consultant(site).get('?organisation=ks')).text).toContain('name="deadline" min="2017-05-09"');
  const ask = async (deadline: string) =>
    consultant(site).post('pack', { csrf: await consultant(site).csrf(), organisation: 'ks', locale: 'nb', deadline });
  const late = await ask('2017-05-08');
  expect([late.status, site.read(LOG)]).toEqual([400, '']);
  expect(late.text).toMatch(/Ingen pakke ble laget.*Velg i dag eller en senere dag/su);
  expect((await ask('2017-05-09')).status).toBe(200);
});
