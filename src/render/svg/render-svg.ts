/** Renders a presentation as SVG 2: a file a page, each of which stands for itself but for the links from one to another. */
import { type PageFile, type StartFile, pageFileName } from '../../scene/file-in-the-making.js';
import { pagesOf } from '../../scene/layout-of.js';
import type { Presentation } from '../../scene/scene.js';
import { renderFile } from './render-scene.js';

/** Links lead to pages that come later, so files are made when all of them are known. */
export const startSvg: StartFile = ({ name }) => ({
  page: () => Promise.resolve(),
  finish(presentation, assets) {
    const [firsts, lasts] = [firstPages(presentation), lastPages(presentation)];
    const hrefOf = (slide: string, end = false): string | undefined => {
      const page = (end ? lasts : firsts).get(slide);
      return page === undefined ? undefined : encodeURI(pageFileName(name, page, 'svg'));
    };
    const files = pagesOf(presentation).map((page): PageFile => {
      const text = renderFile(page, presentation, { assets, hrefOf });
      return { page: page.scene.page, bytes: new TextEncoder().encode(text) };
    });
    return Promise.resolve(files);
  },
});

/** The page on which a slide begins. */
const firstPages = ({ scenes }: Presentation): ReadonlyMap<string, number> =>
  new Map(scenes.filter(({ part }) => part === 1).map(({ slide, page }) => [slide, page]));

/** And the one on which it ends. */
const lastPages = ({ scenes }: Presentation): ReadonlyMap<string, number> =>
  new Map(scenes.map(({ slide, page }) => [slide, page]));
