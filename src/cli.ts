/** Where the program starts. What asks for no project is answered before all the rest is loaded. */
import { createRequire } from 'node:module';
import { brokenStream } from './commands/broken-stream.js';
import type { ExitCode } from './run/command.js';

const { stderr, stdout } = process;
const args = process.argv.slice(2);

let ended: ExitCode | undefined;

/** The exit code is set, not forced, so that a slow reader of a pipe gets everything. */
function end(exitCode: ExitCode): void {
  process.exitCode = ended = exitCode;
}

for (const stream of [stdout, stderr]) {
  stream.on('error', (fault: Error) => {
    const { exitCode, said } = brokenStream(fault, ended);
    if (stream === stdout) stderr.write(said);
    process.exit(exitCode);
  });
}

const version = versionOf(createRequire(import.meta.url)('../package.json'));

function versionOf(manifest: unknown): string {
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

if (args.length === 1 && ['-V', '--version'].includes(args[0] ?? '')) {
  end(0);
  stdout.write(`${version}\n`);
} else {
  const { start } = await import('./process.js');
  await start(args, version, end);
}
