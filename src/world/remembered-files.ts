/** Files as they were when a run first looked: each is read once, so that a run never sees two states of one file. */
import { onceForText } from '../scene/once-for.js';
import type { Files } from './world.js';

export const rememberedFiles = (files: Files): Files => ({
  read: onceForText((path) => files.read(path)),
  list: onceForText((path) => files.list(path)),
  size: onceForText((path) => files.size(path)),
  barrier: (path) => files.barrier(path),
});
