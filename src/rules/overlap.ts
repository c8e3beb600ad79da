/** No text lies over another: the lines of two boxes never meet. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { everyText, type PlacedText } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

/** Rows of letters may touch the edges of each other by this much: descenders reach into the leading. */
const tolerance = 1;

interface Extent {
  readonly text: PlacedText;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const overlap: SceneRule = (scene, _presentation, situation) => {
  const extents = [...everyText(scene.items)].map(extentOf).filter((extent) => extent !== undefined);
  const diagnostics: Diagnostic[] = [];
  extents.forEach((a, index) => {
    for (const b of extents.slice(index + 1)) {
      if (!meet(a, b)) continue;
      const message = `Texts overlap: «${sample(a.text)}» and «${sample(b.text)}».`;
      diagnostics.push(
        found(
          {
            code: 'overlapping-text',
            severity: 'error',
            message,
            hint: 'Shorten one of them, or give them more room in the layout.',
            unit: b.text.units[0] ?? a.text.units[0],
          },
          scene,
          situation,
        ),
      );
    }
  });
  return diagnostics;
};

const sample = (text: PlacedText): string =>
  text.body.paragraphs
    .flatMap((paragraph) => paragraph.runs.map((run) => run.text))
    .join('')
    .slice(0, 40);

const meet = (a: Extent, b: Extent): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance;

/** Where the letters of a text really are: from the first line's capitals to the last baseline. */
function extentOf(text: PlacedText): Extent | undefined {
  const lines = text.body.paragraphs.flatMap((paragraph) =>
    paragraph.lines.map((line) => ({ line, size: Math.max(0, ...paragraph.runs.map((run) => run.size)) })),
  );
  const drawn = lines.filter(({ line }) => line.width > 0);
  if (drawn.length === 0) return undefined;
  return {
    text,
    left: text.box.x + Math.min(...drawn.map(({ line }) => line.x)),
    right: text.box.x + Math.max(...drawn.map(({ line }) => line.x + line.width)),
    top: text.box.y + Math.min(...drawn.map(({ line, size }) => line.baseline - size * 0.7)),
    bottom: text.box.y + Math.max(...drawn.map(({ line }) => line.baseline)),
  };
}
