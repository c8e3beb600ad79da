/** What the matrix says where no approval is asked for, and how languages stand in sentences. */
import { describe, expect, it } from 'vitest';
import { DECK } from '../commands/sample-world.js';
import { consultant, sampleSite } from './sample-site.js';

const NOBODY = {
  'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har en plan\n',
  'content/slides/two.yaml': 'id: no.two\ntype: note\ntitle: Planen virker\n',
};

describe('the matrix of a deck whose slides describe nobody', () => {
  it('is not ready for release, as on the page of the release, and has nothing to choose', async () => {
    const { text } = await consultant(sampleSite(NOBODY)).get('');
    expect(text).toMatch(/Utgivelse er sperret.*sier ikke om den trenger godkjenning/su);
    expect(text).not.toMatch(/Klar til utgivelse|class="inspect"|class="legend|name="search"/u);
  });

  it('says that no approval is needed where the deck does', async () => {
    const { text } = await consultant(
      sampleSite({ ...NOBODY, 'content/decks/demo.yaml': `${DECK}approval: none\n` }),
    ).get('');
    expect(text).toContain('Presentasjonen trenger ingen godkjenning.');
    expect(text).not.toMatch(/Klar til utgivelse|0 godkjenninger/u);
  });
});

it('a language is named in a sentence as the pages speak', async () => {
  const { text } = await consultant(sampleSite()).get('?organisation=ks&locale=da');
  expect(text).toContain('0 av 1 godkjent på dansk');
});
