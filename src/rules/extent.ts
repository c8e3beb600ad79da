/** Where the letters of a text really are. Boxes may overlap, but letters may not be covered. */
import { onceFor } from '../scene/once-for.js';
import { around } from '../scene/points.js';
import type { Box } from '../scene/scene.js';
import type { PlacedText } from '../scene/walk.js';

/** Share of the size that capitals rise above the baseline, in both families. */
const capitals = 0.7;

/** One box for each line that shows something, from capitals to baseline. Kept, since several rules ask. */
export const lineExtents = onceFor(({ body, box }: PlacedText): readonly Box[] =>
  body.paragraphs.flatMap(({ runs, lines }) => {
    const rise = Math.max(0, ...runs.map((run) => run.size)) * capitals;
    return lines
      .filter(({ width }) => width > 0)
      .map(({ x, baseline, width }) => ({ x: box.x + x, y: box.y + baseline - rise, width, height: rise }));
  }),
);

/** The box round lines; undefined where a text shows none. */
export const boxRound = (lines: readonly Box[]): Box | undefined => (lines.length === 0 ? undefined : around(lines));

/** Rows of letters may touch each other, or a box, by this many points: descenders reach into the leading. */
const tolerance = 1;

export const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance;
