import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const facts = `
none: { value: 0, unit: fte, source: interviews }
some: { value: 3, unit: fte, source: interviews }
many: { value: 120, unit: fte, source: interviews }
range: { value: 100, to: 140, unit: fte, source: interviews }
growth: { value: 120, unit: percent, source: interviews }
`;

const said = (reference: string): readonly string[] => {
  const verdict = verdictOn({
    'content/facts.yaml': facts,
    'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\nbody: Det er ${reference} ganger så mange\n`,
  });
  return lines(verdict).map((line, index) => `${line}: ${verdict.diagnostics[index]?.message}`);
};

const at = 'content/slides/a/one.yaml:4:14 senseless-figure: ';

describe('a figure that its facts do not give', () => {
  it.each([
    ['{{ratio:some/none}}', 'is reckoned by dividing by a figure that is 0, or may be.'],
    ['{{share:some/none}}', 'is reckoned by dividing by a figure that is 0, or may be.'],
    ['{{ratio:some/many}}', 'would be printed as 0.'],
    ['{{ratio:none/many}}', 'would be printed as 0.'],
    ['{{difference:many/many}}', 'would be printed as 0.'],
    ['{{share:many/some}}', 'would be more than 100 per cent, and a share is a part of its whole.'],
    [
      '{{difference:range/many}}',
      'is the difference of two figures that are not exact enough to say which is the larger.',
    ],
    ['{{fact:growth rest}}', 'is what a share leaves of the whole, and this one is more than 100 per cent.'],
  ])('is told where %s stands', (reference, why) => {
    const [first, ...others] = said(reference);
    expect([first?.replace('»: is', '» is'), others]).toEqual([`${at}«${reference}» ${why}`, []]);
  });

  it.each(['{{ratio:range/some}}', '{{share:none/none+many}}', '{{share:range/range+many}}', '{{sum:none+none}}'])(
    'is none of %s',
    (reference) => {
      expect(said(reference)).toEqual([]);
    },
  );

  it('waits until its facts are sound', () => {
    const told = lines(
      verdictOn({
        'content/facts.yaml': 'a: { value: many, unit: fte, source: interviews }\n',
        'content/slides/a/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har {{ratio:a/a}} planer\n',
      }),
    );
    expect(told).toEqual(['content/facts.yaml:1:13 wrong-kind']);
  });
});
