/** Placeholders, and a text with bullets, mixed runs, languages and links. */
import type { Item } from '../../../src/scene/scene.js';
import { base, body, box, paragraph, run } from './fixture-text.js';

export const title = (text: string, place = box(36, 30, 888, 40), colour = 'ink'): Item => ({
  kind: 'text',
  ...base('title', place, 'title', ['demo/title']),
  placeholder: 'title',
  text: body([paragraph([run(text, { font: 'title', size: 24, bold: true, colour })], { leading: 30 })], {
    anchor: 'bottom',
  }),
});

export const footer = (page: number): readonly Item[] => [
  {
    kind: 'text',
    ...base('footer', box(36, 512, 600, 16), 'footer'),
    placeholder: 'footer',
    text: body([paragraph([run('Digitaldir & venner', { size: 8 })], { leading: 10 })], {
      insets: { left: 0, top: 3, right: 0, bottom: 3 },
    }),
  },
  {
    kind: 'text',
    ...base('number', box(864, 512, 60, 16), 'footer'),
    placeholder: 'slideNumber',
    text: body(
      [paragraph([run(String(page), { size: 8, bold: true, field: 'slideNumber' })], { leading: 10, align: 'right' })],
      {
        insets: { left: 0, top: 3, right: 0, bottom: 3 },
      },
    ),
  },
];

export const bullets: Item = {
  kind: 'text',
  ...base('bullets', box(36, 84, 420, 120), 'lead', ['demo/lead']),
  text: body([
    paragraph(
      [
        run('Kommunal- og moderniseringsdepartementet', { bold: true }),
        run(' samordner, '),
        run('men', { italic: true }),
        run(' eier ikke tiltakene'),
        run('1', { superscript: true }),
        run(' <script>alert("x")</script> & mer, så linjen brytes.'),
      ],
      { indent: 12, hanging: 12, bullet: { char: '•', colour: 'petrol', level: 0 } },
    ),
    paragraph([run('Second level in English', { lang: 'en-GB' })], {
      indent: 24,
      hanging: 12,
      spaceBefore: 4,
      bullet: { char: '–', colour: 'petrol', level: 1 },
    }),
    paragraph(
      [
        run('Se ', {}),
        run('nettstedet', { link: { url: 'https://example.org/søk?a=1&b=2' } }),
        run(', '),
        run('forsiden', { link: { slide: 'cover' } }),
        run(' eller '),
        run('en side som ikke er med', { link: { slide: 'elsewhere' } }),
      ],
      { spaceBefore: 4 },
    ),
  ]),
};
