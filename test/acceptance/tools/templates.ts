/** Templates of other makers, taken from programs that are installed for the tests anyway; test/brand/README.md lists them with their licences. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pptxgenjs from 'pptxgenjs';
import { area, madeTemplate, scheme } from '../../brand/template-under-test.js';
import { withFonts } from './office.js';
import { installed, run } from './programs.js';

/** LibreOffice's own: 16:9 and 4:3, dark and light, with pictures, gradients and drawings on their masters; Grey_Elegant has two. */
const OFFICE = '/usr/lib/libreoffice/share/template/common/presnt';
const ofOffice = [
  'Beehive',
  'Candy',
  'DNA',
  'Forestbird',
  'Grey_Elegant',
  'Midnightblue',
  'Nature_Illustration',
  'Vintage',
];

const converted = (folder: string): readonly string[] => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = ofOffice.map((name) => join(OFFICE, `${name}.otp`));
  run('soffice', [profile, '--headless', '--convert-to', 'pptx', '--outdir', folder, ...files], withFonts(folder));
  return ofOffice.map((name) => join(folder, `${name}.pptx`));
};

/** python-pptx' default: 4:3, Calibri. */
function ofPython(folder: string): string {
  const place = run(installed('python'), ['-c', 'import os, pptx; print(os.path.dirname(pptx.__file__))']).trim();
  copyFileSync(join(place, 'templates/default.pptx'), join(folder, 'python-pptx.pptx'));
  return join(folder, 'python-pptx.pptx');
}

/** pandoc's reference: 16:9 of ten inches, Calibri. */
function ofPandoc(folder: string): string {
  const path = join(folder, 'pandoc.pptx');
  run('pandoc', ['--output', path, '--print-default-data-file', 'reference.pptx']);
  return path;
}

/** What pptxgenjs writes: Times New Roman over Arial, a band and the slide number at the left. */
async function ofPptxgenjs(folder: string): Promise<string> {
  const deck = new (pptxgenjs as unknown as typeof pptxgenjs.default)();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Times New Roman', bodyFontFace: 'Arial' };
  const band = { rect: { x: 0, y: 0, w: '100%' as const, h: 0.3, fill: { color: '4472C4' } } };
  const title = {
    placeholder: { options: { name: 't', type: 'title' as const, x: 0.6, y: 0.6, w: 10, h: 0.8 }, text: '' },
  };
  deck.defineSlideMaster({ title: 'CLIENT', objects: [band, title], slideNumber: { x: 0.3, y: 7.1 } });
  deck.addSlide({ masterName: 'CLIENT' });
  const path = join(folder, 'pptxgenjs.pptx');
  await deck.writeFile({ fileName: path });
  return path;
}

/** Sizes that no other has, two masters, and a master whose pages are dark. */
function ofOurs(folder: string): readonly string[] {
  const dark =
    'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
  const made = {
    'a4-two-masters': madeTemplate({
      page: [780, 540],
      masters: 2,
      fonts: ['Georgia', 'Arial'],
      shapes: area([0, 520, 780, 20], scheme('accent2')),
    }),
    'dark-16x10': madeTemplate({ page: [720, 450], colourMap: dark, fonts: ['Cambria', 'Calibri'] }),
  };
  return Object.entries(made).map(([name, bytes]) => {
    writeFileSync(join(folder, `${name}.potx`), bytes);
    return join(folder, `${name}.potx`);
  });
}

/** Paths of all of them, which lie in `folder`. */
export async function templates(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  return [...converted(folder), ofPython(folder), ofPandoc(folder), await ofPptxgenjs(folder), ...ofOurs(folder)];
}

/** As a theme is named. */
export const themeNamed = (path: string): string =>
  basename(path)
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replaceAll('_', '-');
