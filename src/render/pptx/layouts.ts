/** The three slide layouts by the names people see, and how each places its placeholders: as the deck's own slides do. */
import type { Box, Placeholder, Presentation, SceneLayout, TextItem } from '../../scene/scene.js';

/** In the order of their parts, `slideLayout1.xml` first. */
export const slideLayouts: readonly SceneLayout[] = ['cover', 'divider', 'content'];

export const layoutNames = { cover: 'Cover', divider: 'Divider', content: 'Content' } as const;

/** `type` of a layout, by which programs find a fitting one (ECMA-376-1, 19.7.15). */
export const layoutTypes = { cover: 'title', divider: 'secHead', content: 'titleOnly' } as const;

/** An example that shows how a placeholder looks on a layout; without a text when the deck has none. */
export interface Sample {
  readonly placeholder: Placeholder;
  readonly box: Box;
  readonly item?: TextItem;
}

const firstItem = (
  placeholder: Placeholder,
  layout: SceneLayout | undefined,
  presentation: Presentation,
): TextItem | undefined => {
  for (const scene of presentation.scenes) {
    if (layout !== undefined && scene.layout !== layout) continue;
    const found = scene.items.find((item) => item.kind === 'text' && item.placeholder === placeholder);
    if (found?.kind === 'text') return found;
  }
  return undefined;
};

/** Where a title stands on a layout no slide of the deck shows one on. */
const titleBox = ({ size }: Presentation): Box => ({
  x: size.width / 20,
  y: size.height / 20,
  width: size.width * 0.9,
  height: size.height / 8,
});

/** The title of a layout, which every layout has, and its footer and slide number where its slides have them. */
export const samplesOf = (presentation: Presentation, layout?: SceneLayout): readonly Sample[] => {
  const title = firstItem('title', layout, presentation) ?? firstItem('title', undefined, presentation);
  const others = (['footer', 'slideNumber'] as const).flatMap((placeholder): readonly Sample[] => {
    const item = firstItem(placeholder, layout, presentation);
    return item ? [{ placeholder, box: item.box, item }] : [];
  });
  return [
    { placeholder: 'title', box: title?.box ?? titleBox(presentation), ...(title ? { item: title } : {}) },
    ...others,
  ];
};
