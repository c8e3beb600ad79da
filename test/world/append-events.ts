/** A process that adds events to a log, one at a time, as commands of a review do: `folder name count`. Says `ready` before the first. */
import { linesFor, readLog } from '../../src/review/log.js';
import { diskOutput } from '../../src/world/disk-output.js';

const [, , folder = '', by = '', count = ''] = process.argv;
const output = diskOutput(folder);
process.stdout.write('ready\n');
for (let at = 0; at < Number(count); at += 1)
  await output.append('content/approvals/demo.jsonl', (before) => {
    const log = readLog(new TextDecoder().decode(before ?? new Uint8Array()));
    if (log.broken !== undefined) throw new Error(log.broken.why);
    const event = { event: 'opened', organisation: `${by}-${at}`, locale: 'nb' } as const;
    return new TextEncoder().encode(linesFor([event], '2017-05-09T08:12:00Z', log).text);
  });
