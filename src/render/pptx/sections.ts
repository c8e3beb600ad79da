/** Chapters as sections of the slide sorter (`p14:sectionLst`, MS-PPTX). */
import type { Presentation } from '../../scene/scene.js';
import { guid } from './guid.js';
import { escapeAttribute } from './xml.js';

interface Stretch {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly number[];
}

/** Every slide is in exactly one section: what stands before the first chapter is one of its own, named like the deck. */
function stretches({ id, title, sections, scenes }: Presentation): readonly Stretch[] {
  const ownerOf = (index: number): number => sections.findLastIndex((section) => section.start <= index);
  const slidesOf = (owner: number): readonly number[] =>
    scenes.flatMap((_, index) => (ownerOf(index) === owner ? [index] : []));
  const all = [{ id, title }, ...sections].map((section, index) => ({ ...section, slides: slidesOf(index - 1) }));
  return all.filter(({ slides }) => slides.length > 0);
}

/** Id of a slide by its index, from 256, the least that PowerPoint accepts (ECMA-376-1, 19.7.13). */
export const slideId = (index: number): number => 256 + index;

function section({ id, title, slides }: Stretch): string {
  const list = slides.map((index) => `<p14:sldId id="${slideId(index)}"/>`).join('');
  return `<p14:section name="${escapeAttribute(title)}" id="${guid(`section ${id}`)}"><p14:sldIdLst>${list}</p14:sldIdLst></p14:section>`;
}

/** `p:ext` of the presentation part; empty when the deck has no chapters. */
export function sectionList(presentation: Presentation): string {
  if (presentation.sections.length === 0) return '';
  const list = stretches(presentation).map(section).join('');
  return (
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext>`
  );
}
