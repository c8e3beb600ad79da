/** Slide master and layouts: pptxgenjs' parts with placeholders, backgrounds and title style of ours (ECMA-376-1, 19.3.1.39, 19.3.1.42). */
import type { Presentation, SceneLayout } from '../../scene/scene.js';
import { layoutPlaceholder, firstLevel } from './layout-placeholder.js';
import { layoutNames, layoutTypes, samplesOf, slideLayouts, type Sample } from './layouts.js';
import { replaceOnce, shapeTree, withSlideData, xmlPart, type Parts } from './parts.js';
import { masterPlaceholder, slidePlaceholder } from './placeholder.js';
import { themeFont } from './run.js';
import { background } from './slide.js';

const masterName = 'ppt/slideMasters/slideMaster1.xml';

/** The colour slides of a layout have, so that one a person adds has it too; otherwise the theme's. */
const backgroundOf = (presentation: Presentation, layout: SceneLayout): string => {
  const scene = presentation.scenes.find((candidate) => candidate.layout === layout);
  return scene
    ? background(presentation, scene.background)
    : '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
};

const placeholders = (
  samples: readonly Sample[],
  reference: typeof slidePlaceholder,
  presentation: Presentation,
): string =>
  shapeTree(
    samples
      .map((sample, index) => layoutPlaceholder(sample, reference(sample.placeholder), index + 2, presentation))
      .join(''),
  );

const layoutPart = (part: string, layout: SceneLayout, presentation: Presentation): string => {
  const tree = placeholders(samplesOf(presentation, layout), slidePlaceholder, presentation);
  const data = `<p:cSld name="${layoutNames[layout]}">${backgroundOf(presentation, layout)}${tree}</p:cSld>`;
  return replaceOnce(withSlideData(part, data), / preserve="1"/, ` type="${layoutTypes[layout]}" preserve="1"`);
};

const titleStyle = (samples: readonly Sample[], presentation: Presentation): string =>
  `<p:titleStyle>${firstLevel(samples[0]?.item?.text.paragraphs[0], presentation)}</p:titleStyle>`;

const masterPart = (part: string, presentation: Presentation): string => {
  const samples = contentSamples(presentation);
  const tree = placeholders(samples, masterPlaceholder, presentation);
  const styled = replaceOnce(
    withSlideData(part, `<p:cSld>${backgroundOf(presentation, 'content')}${tree}</p:cSld>`),
    /<p:titleStyle>[\s\S]*<\/p:titleStyle>/,
    titleStyle(samples, presentation),
  );
  // pptxgenjs turns footers and slide numbers off on slides a person adds.
  const withFooters = replaceOnce(styled, /<p:hf [^>]*>/, '<p:hf hdr="0" dt="0"/>');
  return replaceOnce(withThemeBullets(withFooters), /lang="en-US"/, `lang="${presentation.lang}"`);
};

/** Bullets of body text in the theme's font, as everything else, not in the one pptxgenjs names. */
const withThemeBullets = (part: string): string =>
  replaceOnce(part, /<a:buFont typeface="Arial"[^>]*>/g, `<a:buFont typeface="${themeFont.text}"/>`);

/** The master has every placeholder any layout has; content slides say how each looks. */
const contentSamples = (presentation: Presentation): readonly Sample[] => {
  const content = samplesOf(presentation, 'content');
  const others = samplesOf(presentation).filter(
    (sample) => !content.some((own) => own.placeholder === sample.placeholder),
  );
  return [...content, ...others];
};

/** The master and layout parts of a presentation, by name. */
export const masterParts = (parts: Parts, presentation: Presentation): Parts =>
  new Map([
    [masterName, masterPart(xmlPart(parts, masterName), presentation)],
    ...slideLayouts.map((layout, index): [string, string] => {
      const name = `ppt/slideLayouts/slideLayout${index + 1}.xml`;
      return [name, layoutPart(xmlPart(parts, name), layout, presentation)];
    }),
  ]);
