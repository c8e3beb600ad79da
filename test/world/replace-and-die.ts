/** A process that replaces files in the folder it is given, and kills itself after so many calls to the disk: `folder calls files`. */
import { replaceFiles } from '../../src/world/replace-files.js';
import { type Contents, bytesOf, dyingDisk } from './dying-disk.js';

const [, , folder = '', most = '', files = ''] = process.argv;
const { disk } = dyingDisk(Number(most), () => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('Still there');
});
await replaceFiles({ folder, files: bytesOf(JSON.parse(files) as Contents) }, disk);
