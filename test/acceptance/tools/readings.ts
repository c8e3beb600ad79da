/** Presentations as other programs read them, in one form: a record for each title, text, table cell, chart and note. */
import { fileURLToPath } from 'node:url';
import { installed, run } from './programs.js';

export interface Reading {
  readonly file: string;
  /** From 1. */
  readonly slide: number;
  readonly kind: 'title' | 'text' | 'cell' | 'chart' | 'notes';
  /** Shape name; for a cell followed by its row and column, from 0. */
  readonly name: string;
  readonly text: string;
}

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const parse = (lines: string): Reading[] =>
  lines
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Reading);

export const readByPythonPptx = (files: readonly string[]): Reading[] =>
  parse(run(installed('python'), [beside('read_pptx.py'), ...files]));

export const readByPoi = (files: readonly string[]): Reading[] =>
  parse(run('java', ['-cp', installed('poi'), beside('ReadPptx.java'), ...files]));
