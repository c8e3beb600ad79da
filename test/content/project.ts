/** The repository's own project, read once for all tests of its content. */
import { readProject } from '../../src/pipeline/build.js';
import { diskFiles } from '../../src/world/disk.js';
import { shippedPrecompiled } from '../shipped-precompiled.js';

const { value } = readProject({ ...diskFiles('.'), precompiled: shippedPrecompiled });
if (value === undefined) throw new Error('The project has errors');

export const project = value;
