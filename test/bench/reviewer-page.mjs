/** How long the page of a reviewer takes to be on the screen, in Chromium: from asking for it to its first words and pictures. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const TURNS = 7;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** `onScreenMs` until the first contentful paint (Paint Timing), `loadedMs` until all of it is there; undefined without Chromium. */
export async function reviewerPage(root, project, { deck, organisation }) {
  const executablePath = spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim();
  if (executablePath === '') return undefined;
  const program = join(root, 'bin/skald.js');
  const common = ['--deck', deck, '--project', project, '--json'];
  const server = spawn(process.execPath, [program, 'review', 'serve', '--port', '0', ...common]);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const [printed] = await once(server.stdout.setEncoding('utf8'), 'data');
    const base = new URL(JSON.parse(printed).url).origin;
    const args = ['review', 'link', organisation, '--locale', 'nb', '--url', base, ...common];
    const made = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stdout + made.stderr);
    return await measured(
      await browser.newPage({ viewport: { width: 1440, height: 900 } }),
      JSON.parse(made.stdout).url,
    );
  } finally {
    await browser.close();
    server.kill();
  }
}

async function measured(page, link) {
  await page.goto(link);
  await page.waitForURL((url) => !url.pathname.includes('/enter/'));
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.goto(page.url(), { waitUntil: 'load' });
    times.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const look = () => {
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              const [{ loadEventEnd, responseEnd, transferSize }] = performance.getEntriesByType('navigation');
              if (paint === undefined || loadEventEnd === 0) return setTimeout(look, 10);
              resolve({ paint: paint.startTime, loaded: loadEventEnd, answered: responseEnd, bytes: transferSize });
            };
            look();
          }),
      ),
    );
  }
  const of = (name) => Math.round(median(times.map((one) => one[name])));
  return { answeredMs: of('answered'), onScreenMs: of('paint'), loadedMs: of('loaded'), bytes: of('bytes') };
}
