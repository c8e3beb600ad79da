/** Opens the port. A client that is slow, or opens many connections, keeps nobody else out. */
import { createAdaptorServer } from '@hono/node-server';
import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { makeApp } from './app.js';
import type { Site } from './site.js';

const MOST_CONNECTIONS = 500;

/** In milliseconds: for the head of a request, for the whole of it, and between two. */
const HEAD = 5_000;
const WHOLE = 20_000;
const IDLE = 5_000;

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** `siteOn` gets the port, which the system chose where 0 was asked for. Rejects where the port is taken. */
export async function listen(host: string, port: number, siteOn: (port: number) => Site): Promise<Listening> {
  const made: { app?: ReturnType<typeof makeApp> } = {};
  const server = createAdaptorServer({
    fetch: (request: Request) => made.app?.fetch(request) ?? new Response(undefined, { status: 503 }),
    serverOptions: {
      headersTimeout: HEAD,
      requestTimeout: WHOLE,
      keepAliveTimeout: IDLE,
      connectionsCheckingInterval: 1000,
      maxHeaderSize: 16_384,
    },
  });
  if (!(server instanceof Server)) throw new Error('the adaptor gave no server of HTTP/1.1');
  makeRoom(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  made.app = makeApp(siteOn(taken));
  return { port: taken, close: () => closed(server) };
}

/** Past the most connections there may be, the oldest goes of those that have not sent a whole request yet. */
function makeRoom(server: Server): void {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      answering.delete(socket);
    });
    if (open.size > MOST_CONNECTIONS) [...open].find((one) => !answering.has(one))?.destroy();
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    if (request.method === 'GET' || request.method === 'HEAD') answering.add(socket);
    else request.once('end', () => answering.add(socket));
    response.once('close', () => answering.delete(socket));
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
