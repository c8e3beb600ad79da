/** Turns ajv's JSON Pointers (RFC 6901) into paths. */
import type { Path } from '../load/place-of.js';

/** `root` decides which steps are list positions: in a map `"1"` is a key. */
export function pathOf(pointer: string, root: unknown): Path {
  const steps = pointer.split('/').slice(1);
  let value = root;
  return steps.map(unescape).map((step) => {
    const isPosition = Array.isArray(value);
    value = isRecord(value) ? value[step] : undefined;
    return isPosition ? Number(step) : step;
  });
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
