import { describe, expect, it } from 'vitest';
import { repeatedQualifiers, qualifierWords } from '../../src/checks/repeated-qualifier.js';
import { daStyle, enStyle, nbStyle } from '../localise/sample-project.js';
import { growth } from '../text/effort.js';
import { lines, verdictOn } from '../project/sample-files.js';

const words = qualifierWords([{ ...nbStyle, spelling: { about: ['om lag'] } }, daStyle, enStyle]);
const facts = new Map(
  [['about', 'about'] as const, ['over', 'over'] as const, ['more', 'just-over'] as const, ['exact'] as const].map(
    ([id, qualifier]) => [
      id,
      {
        unit: 'percent',
        value: id === 'exact' ? 20 : 50,
        forms: ['full' as const],
        ...(qualifier === undefined ? {} : { qualifier }),
      },
    ],
  ),
);
const found = (text: string): string[] => repeatedQualifiers(text, facts, words).map(({ both }) => both);

describe('repeatedQualifiers', () => {
  it.each([
    'ca. {{fact:about}}',
    'Ca {{fact:about number}}',
    'om lag {{fact:about short}}',
    'approx. {{fact:about}}',
    'c. {{fact:about}}',
    'over {{fact:over}}',
    'under {{fact:over rest}}',
    'just over {{fact:more}}',
    'ca. {{ratio:about/exact}}',
    'ca. {{difference:exact/about}}',
    'over {{share:over/exact+over}}',
    'under {{ratio:exact/over}}',
    'ca. {{share:over/about}}',
    'ca. {{sum:about+over}}',
    'over {{sum:over+exact}}',
    'ca.\n{{fact:about}}',
  ])('finds %j', (text) => {
    expect(found(`De er ${text} i alt`)).toEqual([text]);
  });

  it('finds a word in other looks than the figure', () => {
    expect(found('**ca.** {{fact:about}}')).toEqual(['ca.** {{fact:about}}']);
  });

  it.each([
    '{{fact:about}}',
    'ca. {{fact:exact}}',
    'ca. {{fact:about plain}}',
    'ca. {{fact:about figure}}',
    'ca. {{fact:about after}}',
    'over {{fact:about}}',
    'ca. {{sum:over+over}}',
    'ca. {{ratio:over/exact}}',
    'ca. {{ratio:exact/exact}}',
    'ca. {{org:about}}',
    'ca. halvparten, {{fact:about}}',
    'mica {{fact:about}}',
    'ca. [^a]{{fact:about}}',
    'ca.\n\n{{fact:about}}',
    'ca. {{fact:nobody}}',
  ])('lets %j be', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says nothing of facts that could not be read', () => {
    expect(repeatedQualifiers('ca. {{fact:about}}', undefined, words)).toEqual([]);
  });

  it.each(['ca. {{fact:about}} ', '{{fact:about}} ca ', '**ca**{{fact:about}}   '])(
    'reads many %j in linear time',
    (part) => {
      expect(growth((size) => repeatedQualifiers(part.repeat(size / 8), facts, words))).toBeLessThan(2.5);
    },
  );

  it('is a warning where the word is typed, in notes as well', () => {
    const verdict = verdictOn({
      'content/facts.yaml': 'kmd.fte: { value: 50, unit: fte, qualifier: about, source: interviews }\n',
      'content/slides/a/one.yaml':
        'id: no.one\ntype: note\ntitle: Ca. mange\nbody: |\n  De ca. mange\n  er ca. {{fact:kmd.fte}}\nnotes: Ca. {{fact:kmd.fte}}\n',
    });
    expect(lines(verdict)).toEqual([
      'content/slides/a/one.yaml:6:6 repeated-qualifier',
      'content/slides/a/one.yaml:7:8 repeated-qualifier',
    ]);
    expect(verdict.project).toBeDefined();
    expect(verdict.diagnostics[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('{{fact:kmd.fte}}') as string,
      hint: expect.stringContaining('Leave «ca.» out') as string,
      unit: 'no.one/body',
    });
  });
});
