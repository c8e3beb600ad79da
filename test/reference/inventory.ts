/** The slides of the original report, the lines on which they stand, and those whose ledger is not written yet. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Lines = readonly [number, number];

const read = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

export const inventory: ReadonlyMap<string, Lines> = new Map(
  Object.entries(read('inventory.yaml') as Record<string, Lines>),
);

/** Ids of the inventory. */
export const missing = (read('missing.yaml') ?? []) as readonly string[];
