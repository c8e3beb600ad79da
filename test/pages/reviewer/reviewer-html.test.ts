import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/model/program-words.js';
import { changeOf } from '../../../src/pages/reviewer/panels.js';
import { reviewerBody } from '../../../src/pages/reviewer/reviewer-html.js';
import type { ReviewerPage, ReviewerSlide } from '../../../src/pages/reviewer/reviewer-page.js';
import { wordDiff } from '../../../src/review/word-diff.js';

/** Words that say their key and what is filled in. */
const words = ((key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')) as Words;

const HOSTILE = '</script><img src=x onerror="alert(1)">';

const slide: ReviewerSlide = {
  slide: 'no.one',
  pages: [7],
  title: HOSTILE,
  lang: 'nb-NO',
  shown: 'a'.repeat(64),
  pictures: [{ id: 'p1-1', svg: '<svg id="p1-1"></svg>', size: { width: 960, height: 540 } }],
  parts: [
    { unit: 'no.one/title', label: 'Tittel', text: HOSTILE, picture: 0, box: [10, 20, 300, 40] },
    { label: 'Bilde', text: 'Et bilde', picture: 0, box: [10, 80, 300, 40] },
  ],
  standing: { state: 'stale', on: '2017-04-25' },
  since: {
    what: 'approved',
    on: '2017-04-25',
    changes: [changeOf('no.one/title', 'Tittel', wordDiff('Norge har en plan', HOSTILE))],
    changed: true,
    known: true,
  },
  remarks: [{ label: 'Tittel', text: HOSTILE, by: HOSTILE, on: '2017-04-26', state: 'declined', reason: HOSTILE }],
};

const page: ReviewerPage = {
  lang: 'nb-NO',
  words,
  deck: { id: 'demo', title: HOSTILE },
  organisation: { id: 'difi', name: 'Direktoratet', short: 'Difi' },
  locale: { tag: 'nb', name: 'bokmål' },
  made: '2017-05-09',
  head: 'b'.repeat(64),
  build: '1',
  slides: [slide],
  style: '',
};

describe('the page of a reviewer', () => {
  const { markup } = reviewerBody(page);

  it('prints nothing that anybody wrote as markup', () => {
    expect(markup).not.toContain('<img');
    expect(markup.match(/<\/script>/gu)).toHaveLength(1);
    expect(markup.match(/<script/gu)).toHaveLength(1);
  });

  it('offers each unit once to be chosen, and the text of all parts to be read', () => {
    expect(markup.match(/<option value="([^"]*)"/gu)).toEqual(['<option value=""', '<option value="no.one/title"']);
    expect(markup).toContain('<dd>Et bilde</dd>');
  });

  it('frames what has changed where it stands', () => {
    expect(markup).toContain('<rect x="7" y="17" width="306" height="46" rx="2"/>');
  });

  it('keeps what was before and what is now apart from the words that say so', () => {
    const [list = ''] = /<dl class="ba">.*?<\/dl>/su.exec(markup) ?? [];
    const text = list.replaceAll(/<[^>]*>/gu, '');
    expect(text).toMatch(/^pages\.review\.before Norge har en plan pages\.review\.now /u);
  });

  it('tells its script the full digest, and nothing that it does not show', () => {
    const data = JSON.parse(/id="data">([^<]*)</u.exec(markup)?.[1] ?? '');
    expect(data.slides).toEqual([
      expect.objectContaining({
        slide: 'no.one',
        shown: 'a'.repeat(64),
        version: 'aaaa aaaa',
        state: 'stale',
        done: false,
      }),
    ]);
  });

  it('names the button for a change only where the script shows it', () => {
    expect(markup).toContain('<span class="js" data-howsay> pages.review.howRemark</span>');
  });

  it('says so where there is nothing to review', () => {
    const empty = reviewerBody({ ...page, slides: [] }).markup;
    expect(empty).toContain('pages.review.empty');
    expect(empty).not.toMatch(/data-send|<dialog/u);
  });
});
