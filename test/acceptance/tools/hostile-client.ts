/** A client that tries everything at once, as fast as it can, until it is stopped: run as a process of its own. */
import { request } from 'node:http';
import { connect } from 'node:net';

const [base = '', id = '', other = '', time = '20000'] = process.argv.slice(2);
const { hostname, port } = new URL(base);
const end = Date.now() + Number(time);
const counts = { let: 0, refused: 0, failed: 0 };
const huge = Buffer.alloc(3_000_000, 'x');

interface Ask {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

const guess = (): string => Math.random().toString(36).slice(2).padEnd(43, 'x');

const ASKS: readonly (() => Ask)[] = [
  () => ({ path: `/r/${id}/enter/${guess()}` }),
  () => ({ path: `/c/enter/${guess()}` }),
  () => ({ path: `/r/${id}/`, headers: { cookie: `skald_${id}=${guess()}` } }),
  // A secret that is good for another organisation.
  () => ({ path: `/r/${id}/`, headers: { cookie: `skald_${id}=${other}` } }),
  () => ({ path: `/r/${id}/state`, headers: { cookie: `skald_${id}=${other}` } }),
  () => ({ path: '/c/', headers: { cookie: `skald_consultant=${other}` } }),
  () => ({ path: `/r/${id}/../../content/decks/demo.yaml` }),
  () => ({ path: '/assets/..%2f..%2fpackage.json' }),
  () => ({ path: `/r/${id}/`, headers: { host: 'evil.example' } }),
  () => ({ path: `/r/${id}/answer`, method: 'POST', body: huge, headers: { 'content-type': 'application/json' } }),
  () => ({
    path: `/r/${id}/answer`,
    method: 'POST',
    body: '{"skald":',
    headers: { 'content-type': 'application/json' },
  }),
  () => ({
    path: `/r/${id}/answer`,
    method: 'POST',
    body: '['.repeat(900_000),
    headers: { 'content-type': 'application/json' },
  }),
  () => ({
    path: `/r/${id}/answer`,
    method: 'POST',
    body: `text=${'%00'.repeat(3000)}&csrf=x`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
];

function send({ path, method = 'GET', headers = {}, body }: Ask): Promise<void> {
  return new Promise((resolve) => {
    const asked = request({ hostname, port, path, method, headers, timeout: 5000 }, (response) => {
      if (response.statusCode !== undefined && response.statusCode < 400) counts.let += 1;
      else counts.refused += 1;
      response.resume().once('close', resolve);
    });
    asked.once('error', () => {
      counts.failed += 1;
      resolve();
    });
    asked.end(body);
  });
}

async function flood(start: number): Promise<void> {
  for (let n = start; Date.now() < end; n += 1) await send(ASKS[n % ASKS.length]?.() ?? { path: '/' });
}

/** Opens connections and sends a byte of a head that never ends now and then. */
function dawdle(): void {
  const socket = connect(Number(port), hostname, () => socket.write('GET /r/ HTTP/1.1\r\nhost: x\r\n'));
  const drip = setInterval(() => socket.write('x'), 500);
  socket.on('error', () => undefined);
  socket.once('close', () => {
    clearInterval(drip);
    if (Date.now() < end) setTimeout(dawdle, 20);
  });
  setTimeout(() => socket.destroy(), Math.max(0, end - Date.now()));
}

for (let n = 0; n < 300; n += 1) dawdle();
await Promise.all(Array.from({ length: 32 }, (_, n) => flood(n)));
process.stdout.write(`${JSON.stringify(counts)}\n`);
process.exit();
