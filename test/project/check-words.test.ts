import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from './sample-files.js';

const said = (json: string): readonly string[] => lines(verdictOn({ 'locales/nb/framework.json': json }));

describe('framework.json', () => {
  it.each([
    ['{ "a": "x", "b": { "c": "y" } }', []],
    ['{\n\t"a": 1\n}', ['locales/nb/framework.json:2:7 wrong-kind']],
    ['{ "a": null }', ['locales/nb/framework.json:1:3 wrong-kind']],
    ['{ "a": ["x"] }', ['locales/nb/framework.json:1:3 wrong-kind']],
    ['{ "a": " " }', ['locales/nb/framework.json:1:8 empty-word']],
    ['{ "a": "x",\n  "a": "y" }', ['locales/nb/framework.json:2:3 duplicate-key']],
    ['{ "a_other": "x" }', ['locales/nb/framework.json:1:14 missing-plural']],
    ['{ "a_one": "x", "a_other": "y" }', []],
  ])('%j says %j', (json, expected) => expect(said(json)).toEqual(expected));
});
