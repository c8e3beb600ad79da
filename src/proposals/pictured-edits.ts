/** What somebody has changed in what has no words of its own: how pictures are described to those who cannot see them, and charts. */
import { type Reason, reason } from '../model/reason.js';
import type { ReturnedChart, ReturnedParagraph } from '../returned/returned.js';
import type { SnapshotChart } from '../review/snapshot.js';
import { chartEdits } from './chart-edits.js';
import type { ValueEdit } from './edit.js';
import type { PagePair, Trust } from './match-pages.js';
import { matchPictured } from './match-shapes.js';

/** Words beside a picture or on a bar, as they were and as they are. */
export interface Described {
  readonly part: string;
  readonly units: readonly string[];
  readonly paragraphs: readonly string[];
  readonly now: readonly ReturnedParagraph[];
  readonly trust: Trust;
}

export interface PicturedEdits {
  readonly described: readonly Described[];
  readonly values: readonly (Omit<ValueEdit, 'why'> & Trust)[];
  readonly unread: readonly { readonly part: string; readonly why: Reason }[];
}

export function picturedEdits({ page, returned }: PagePair): PicturedEdits {
  const { pairs, missing } = matchPictured(page, returned);
  const charts = pairs.flatMap(({ item: { chart, name }, shape, ...trust }) =>
    chart === undefined ? [] : [{ chart, now: shape.chart, name, trust }],
  );
  const compared = charts.flatMap((one) =>
    one.now === undefined ? [] : [{ ...one, now: one.now, edits: chartEdits(one.chart, one.now) }],
  );
  const { slide } = page;
  return {
    described: [
      // A program may have dropped the description; nobody asks for a picture that has none.
      ...pairs.flatMap(({ item: { alt = '', name, kind, units }, shape, ...trust }) =>
        shape.alt === undefined
          ? []
          : [
              {
                part: `${name}, alternative text`,
                units: kind === 'image' ? units : [],
                paragraphs: [alt],
                now: [spoken(shape.alt)],
                trust,
              },
            ],
      ),
      ...compared.flatMap(({ chart, now, name, trust }) =>
        labelsOf(chart, now).map((one) => ({ ...one, part: `${name}, ${one.part}`, trust })),
      ),
    ],
    values: compared.flatMap(({ chart: { stacked: isShare }, trust, edits }) =>
      edits.values.map((value) => ({ slide, ...value, isShare, ...trust })),
    ),
    unread: [
      ...charts.flatMap(({ now, name }) => (now === undefined ? [{ part: name, why: reason('noChart') }] : [])),
      ...compared.flatMap(({ name, edits }) => edits.others.map((why) => ({ part: name, why }))),
      ...missing.map(({ name }) => ({ part: name, why: reason('pictureGone') })),
    ],
  };
}

const spoken = (text: string): ReturnedParagraph => ({ runs: [{ text }], level: 0 });

/** Those that somebody typed, or a program keeps as typed. */
const labelsOf = ({ series }: SnapshotChart, now: ReturnedChart): readonly Omit<Described, 'trust'>[] =>
  series.flatMap(({ labels }, at) =>
    labels.flatMap((label, index) => {
      const typed = now.series[at]?.labels.get(index);
      if (label === null || typed === undefined) return [];
      return [{ part: `label ${index + 1}`, units: [], paragraphs: [label], now: typed }];
    }),
  );
