/** Text stands out from what is behind it: WCAG 2.1, success criterion 1.4.3 asks for a ratio of 4.5. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Item, Scene } from '../scene/scene.js';
import { cellBox, everyItem, everyText, type PlacedText } from '../scene/walk.js';
import { found, type SceneRule } from './rule.js';

export const contrast: SceneRule = (scene, presentation, situation) => {
  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const text of everyText(scene.items)) {
    const behind = text.fill ?? backdrop(scene, text);
    for (const colour of new Set(
      text.body.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.colour)),
    )) {
      const ratio = contrastRatio(presentation.palette[colour]?.hex ?? '', presentation.palette[behind]?.hex ?? '');
      if (ratio >= situation.theme.minimumContrast || told.has(`${colour} ${behind}`)) continue;
      told.add(`${colour} ${behind}`);
      const message = `The text colour ${colour} on ${behind} has a contrast of ${ratio.toFixed(1)}; readers with low vision need ${situation.theme.minimumContrast}.`;
      diagnostics.push(
        found(
          {
            code: 'low-contrast',
            severity: 'error',
            message,
            hint: 'Choose another style in the layout, or change the colours of the theme.',
            unit: text.units[0],
          },
          scene,
          situation,
        ),
      );
    }
  }
  return diagnostics;
};

/** Colour of the topmost filled item under the middle of the text's first line, drawn before it; else the slide's own. */
function backdrop(scene: Scene, text: PlacedText): string {
  const line = text.body.paragraphs[0]?.lines[0];
  const x = text.box.x + (line === undefined ? text.box.width / 2 : line.x + Math.min(line.width, 4));
  const y = text.box.y + (line === undefined ? text.box.height / 2 : line.baseline - 2);
  let colour = scene.background;
  for (const item of everyItem(scene.items)) {
    if (item === text.item) break;
    colour = fillAt(item, x, y) ?? colour;
  }
  return colour;
}

function fillAt(item: Item, x: number, y: number): string | undefined {
  const inside = (box: PlacedText['box']): boolean =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  if (item.kind === 'shape') return inside(item.box) ? item.fill : undefined;
  if (item.kind !== 'table') return undefined;
  for (const [row, cells] of item.cells.entries()) {
    for (const [column, cell] of cells.entries())
      if (cell?.fill !== undefined && inside(cellBox(item, cell, row, column))) return cell.fill;
  }
  return undefined;
}

/** Ratio of relative luminances (WCAG 2.1), 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
