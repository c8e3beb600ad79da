/** The scenes behind the built files, written by the build that makes these: what readers should find. It is no part of the program. */
import type { StartFile } from '../../../src/scene/file-in-the-making.js';

export const startScenes: StartFile = () => ({
  page: () => Promise.resolve(),
  finish: (presentation) => Promise.resolve(new TextEncoder().encode(JSON.stringify(presentation))),
});
