/** The lines a scene sets, as a reader of the finished page should find them. */
import type { Scene } from '../../../src/scene/scene.js';
import type { Paragraph, Run, TextLine } from '../../../src/scene/text.js';
import { visible } from './found-paragraph.js';
import { textsOfScene, type PlacedText } from './scene-texts.js';

export interface ExpectedLine {
  /** As printed. */
  readonly text: string;
  /** Number of visible characters; spaces don't count. */
  readonly length: number;
  /** Start of the baseline on the slide, in points. */
  readonly x: number;
  readonly baseline: number;
}

export interface ExpectedParagraph {
  readonly scene: string;
  /** Id of the unit, or the name of the shape where it shows none. */
  readonly unit: string;
  readonly lines: readonly ExpectedLine[];
}

/** A space as a share of its size: of Arimo, and of Carlito, whose lines are higher. */
const spaceOf = ({ highlight, size }: Run): number =>
  highlight !== undefined && highlight.above + highlight.below > 1.17 * size ? 0.226 : 0.278;

const lineOf = (line: TextLine, { runs }: Paragraph, { x, y }: PlacedText): ExpectedLine => {
  const text = line.segments.map((segment) => segment.text).join('');
  // Spaces before the words are room for a colour, and leave no ink.
  const first = line.segments.find((segment) => visible(segment.text) !== '');
  const spaces = /^\u00A0*/u.exec(first?.text ?? '')?.[0].length ?? 0;
  const run = runs[first?.run ?? 0];
  const before = run === undefined ? 0 : spaces * spaceOf(run) * run.size;
  return {
    text,
    length: visible(text).length,
    x: x + line.x + (first?.x ?? 0) + before,
    baseline: y + line.baseline,
  };
};

const paragraphOf = (scene: Scene, paragraph: Paragraph, placed: PlacedText): ExpectedParagraph => ({
  scene: scene.id,
  unit: paragraph.unit ?? (placed.units.join(' ') || placed.name),
  lines: paragraph.lines.map((line) => lineOf(line, paragraph, placed)).filter(({ length }) => length > 0),
});

export const expectedParagraphs = (scene: Scene): ExpectedParagraph[] =>
  textsOfScene(scene)
    .flatMap((placed) => placed.body.paragraphs.map((paragraph) => paragraphOf(scene, paragraph, placed)))
    .filter(({ lines }) => lines.length > 0);
