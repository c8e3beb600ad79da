import { describe, expect, it } from 'vitest';
import { skald } from '../commands/sample-world.js';

const FILE = 'content/approvals/links/demo.jsonl';

describe('skald review link', () => {
  it('prints an address with a secret, of which the hash alone is kept', async () => {
    const ran = await skald('review link ks --json --days 2 --url https://review.example.org/');
    expect(ran.exitCode).toBe(0);
    const { url, expires } = JSON.parse(ran.stdout) as { url: string; expires: string };
    expect(url).toMatch(/^https:\/\/review\.example\.org\/r\/[0-9a-f]{12}\/enter\/a-secret-of-the-sample$/u);
    expect(expires).toBe('2017-05-11T08:12:00Z');
    const kept = new TextDecoder().decode(ran.written.get(FILE));
    expect(JSON.parse(kept)).toMatchObject({ organisation: 'ks', locale: 'nb', made: '2017-05-09T08:12:00Z', expires });
    expect(kept).not.toContain('a-secret-of-the-sample');
  });

  it('takes back all links of an organisation, or those in a locale', async () => {
    const made = await skald('review link ks --locale da');
    const changes = { [FILE]: made.written.get(FILE) };
    const other = await skald('review unlink ks --locale nb --json', changes);
    expect(JSON.parse(other.stdout)).toEqual({ revoked: [] });
    const ran = await skald('review unlink ks', changes);
    expect([ran.exitCode, ran.stdout]).toEqual([0, '1 link of ks taken back.\n']);
    expect(new TextDecoder().decode(ran.written.get(FILE))).toMatch(/\{"revoked":"[0-9a-f]{12}","at":"[^"]+"\}\n$/u);
  });

  it.each([
    ['link kss', 2, 'Did you mean «ks»?'],
    ['link ks --days 0', 2, '«0» is no number of days.'],
    ['link ks --days x', 2, '«x» is no number of days.'],
    ['link ks --url review.example.org', 2, '«review.example.org» is no address of a server.'],
    ['link ks --url https://example.org/path', 2, 'is no address of a server.'],
    ['unlink kss', 2, 'Did you mean «ks»?'],
    ['serve --port x', 2, '«x» is no port.'],
    ['serve --url ftp://example.org', 2, 'is no address of a server.'],
  ])('refuses «%s»', async (args, exitCode, said) => {
    const ran = await skald(`review ${args}`);
    expect([ran.exitCode, ran.written.size]).toEqual([exitCode, 0]);
    expect(ran.stderr).toContain(said);
  });

  it.each(['link ks', 'unlink ks', 'serve'])('«%s» names the line of the links that cannot be read', async (args) => {
    const ran = await skald(`review ${args}`, { [FILE]: '{}\n' });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain(`${FILE}:1:1 error broken-links`);
  });
});
