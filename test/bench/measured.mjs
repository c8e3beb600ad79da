/** Runs a program in this process and says on stderr how much memory it needed at most (kB), and processor time (µs). */
import { join } from 'node:path';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak ${maxRSS}\nprocessor ${userCPUTime + systemCPUTime}\n`);
});
const [first, ...rest] = process.argv.slice(2);
const program = first.endsWith('.mjs') ? first : join(process.cwd(), 'bin', 'skald.js');
process.argv = [process.execPath, program, ...(first.endsWith('.mjs') ? rest : [first, ...rest])];
await import(program);
