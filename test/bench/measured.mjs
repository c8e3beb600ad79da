/** Runs a program in this process and says on stderr how much memory it needed at most (kB). */
import { join } from 'node:path';

process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
const [first, ...rest] = process.argv.slice(2);
const program = first.endsWith('.mjs') ? first : join(process.cwd(), 'bin', 'skald.js');
process.argv = [process.execPath, program, ...(first.endsWith('.mjs') ? rest : [first, ...rest])];
await import(program);
