/** The slides of a pack as pictures for its page, with their texts. */
import { finished, type Steps } from '../../diagnostics/steps.js';
import { renderScene } from '../../render/svg/render-scene.js';
import { type Rules, styleSheet } from '../../render/svg/styles.js';
import { pagesOf } from '../../scene/layout-of.js';
import type { Assets, Presentation } from '../../scene/scene.js';
import type { ReviewerSlide } from './reviewer-page.js';
import { partsOf, type PartWords } from './slide-parts.js';

export type DrawnSlide = Pick<ReviewerSlide, 'slide' | 'pages' | 'title' | 'lang' | 'shown' | 'pictures' | 'parts'>;

export interface DrawnSlides {
  readonly slides: readonly DrawnSlide[];
  readonly style: string;
}

/** In the order of the deck; pages of one slide are one. `assets` holds every picture that they show. */
export const drawSlides = (...given: Parameters<typeof drawingSlides>): DrawnSlides =>
  finished(drawingSlides(...given));

/** The same slide by slide. */
export function* drawingSlides(presentation: Presentation, assets: Assets, deck: PartWords): Steps<DrawnSlides> {
  const { size } = presentation;
  const rules: Rules[] = [];
  const pages = pagesOf(presentation);
  const ids = [...new Set(pages.map(({ scene }) => scene.slide))];
  const drawnAs = (slide: string, index: number): DrawnSlide => {
    const own = pages.filter(({ scene }) => scene.slide === slide);
    const pictures = own.map((page) => {
      const id = `p${index + 1}-${page.scene.part}`;
      const drawn = renderScene(page, presentation, { assets, reading: 'picture', id });
      rules.push(drawn.rules);
      return { id, svg: drawn.svg, size };
    });
    const scenes = own.map(({ scene }) => scene);
    const [first] = scenes;
    if (first === undefined) throw new Error(`the slide ${slide} has no page`);
    const { title, lang, shown = '' } = first;
    return {
      slide,
      pages: scenes.map(({ page }) => page),
      title,
      lang,
      shown,
      pictures,
      parts: partsOf(scenes, deck),
    };
  };
  const slides: DrawnSlide[] = [];
  for (const [index, slide] of ids.entries()) {
    slides.push(drawnAs(slide, index));
    yield;
  }
  return { slides, style: styleSheet(...rules) };
}
