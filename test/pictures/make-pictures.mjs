/**
 * Makes the pictures in docs/ anew: `npm run compile && node test/pictures/make-pictures.mjs`. Needs Chromium, pdftoppm and ImageMagick
 * with WebP. Slides are those of the report; pages of a review are those of test/played-round, on a day of its round.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/skald.js');
const folder = mkdtempSync(join(tmpdir(), 'skald-pictures-'));
const round = join(folder, 'round');

/** The program is started on this day, as the pages ask for the time. */
const DAY = Date.parse('2017-05-12T08:00:00Z');
const ON_THAT_DAY = `--import=data:text/javascript,${encodeURIComponent(
  `const Real = Date; const late = Real.now() - ${DAY};
  globalThis.Date = class extends Real { constructor(...given) { super(...(given.length > 0 ? given : [Real.now() - late])); } static now() { return Real.now() - late; } };`,
)}`;

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? stderr + stdout}`);
  return stdout;
}

const skald = (project, ...args) => run(process.execPath, ON_THAT_DAY, program, ...args, '--project', project);

/** Small enough for a page of documentation, with letters that can be read. */
const keep = (picture, name, quality = 82) =>
  run('convert', picture, '-define', 'webp:method=6', '-quality', String(quality), join(root, `docs/${name}.webp`));

/** `slide` is kept as the only one; `page` counts from 1 in the file. */
function pictureOfSlide(name, { project, deck, locale, slide }) {
  skald(
    project,
    'build',
    deck,
    '--locale',
    locale,
    '--slides',
    slide,
    '--format',
    'pdf',
    '--out',
    folder,
    '--no-cache',
  );
  const pdf = join(folder, `${deck}.${locale}.slides-${slide}.pdf`);
  run('pdftoppm', '-png', '-singlefile', '-scale-to-x', '1120', '-scale-to-y', '-1', pdf, join(folder, name));
  keep(join(folder, `${name}.png`), name);
}

/** Fonts of the package stand in for those that pages ask for, as the system's settings say. */
function withFonts() {
  const fonts = join(folder, 'share/fonts');
  mkdirSync(fonts, { recursive: true });
  for (const family of ['arimo', 'gelasio']) {
    const from = join(root, 'node_modules/@expo-google-fonts', family);
    const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ttf'));
    for (const file of files) cpSync(join(from, file), join(fonts, file.replaceAll('/', '-')));
  }
  return { ...process.env, XDG_DATA_HOME: join(folder, 'share') };
}

async function picturesOfPages() {
  cpSync(join(root, 'test/played-round'), round, { recursive: true });
  // A slide that has changed since it was approved: the page shows its words before and after.
  const changed = join(round, 'content/slides/dk-leaks.yaml');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('share one crew', 'share two crews'));
  const served = ['review', 'serve', '--deck', 'sound', '--port', '0', '--json', '--project', round];
  const server = spawn(process.execPath, [ON_THAT_DAY, program, ...served]);
  const executablePath = run('which', 'chromium').trim();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], env: withFonts() });
  try {
    const [printed] = await once(server.stdout.setEncoding('utf8'), 'data');
    const { url } = JSON.parse(printed);
    const link = skald(round, 'review', 'link', 'marsh', '--deck', 'sound', '--url', new URL(url).origin, '--json');
    const page = await browser.newPage();
    const take = async (name, address, height) => {
      await page.setViewportSize({ width: 1200, height });
      await page.clock.setFixedTime(DAY);
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${name}.png`) });
      keep(join(folder, `${name}.png`), name);
    };
    await take('review-page', JSON.parse(link).url, 790);
    await take('review-matrix', url, 360);
  } finally {
    await browser.close();
    server.kill();
  }
}

try {
  pictureOfSlide('landscape', { project: root, deck: 'norway', locale: 'en', slide: 'no.organisational-landscape' });
  pictureOfSlide('matrix', { project: root, deck: 'norway', locale: 'en', slide: 'no.instrument-matrix' });
  pictureOfSlide('approval', {
    project: join(root, 'test/played-round'),
    deck: 'sound',
    locale: 'en',
    slide: 'approval',
  });
  await picturesOfPages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
