import { describe, expect, it } from 'vitest';
import { isIcon } from '../../src/icons/icon-set.js';
import {
  isDate,
  isDeckDate,
  isFileName,
  isLanguageTag,
  isProjectPath,
  isWebAddress,
} from '../../src/validation/formats.js';

describe('formats', () => {
  it.each([
    [isDeckDate, ['1980-01-01', '2107-12-31'], ['1979-12-31', '2108-01-01', '0000-01-01', '1981-02-30']],
    [isFileName, ['norway', 'con-1', 'com', 'lpt10'], ['con', 'nul', 'com1', 'lpt9']],
    [isDate, ['2017-06-30', '2016-02-29'], ['2017-02-29', '2017-6-3', '30.06.2017', '']],
    [isIcon, ['bus-front', 'people'], ['bus', 'Bus-Front', '', 'icons/people']],
    [isLanguageTag, ['nb', 'en-GB', 'nb-NO'], ['', 'n', 'nb_NO', 'nb-']],
    [
      isWebAddress,
      ['https://ks.no', 'http://a.b/c?d=e'],
      ['javascript:alert(1)', 'https:///x', 'ftp://a', 'https://a b', 'ks.no', 'https://ks.no@a.b/'],
    ],
    [
      isProjectPath,
      ['a.png', 'a/b..c.png', './a'],
      ['', '../a', 'a/../../b', '/a', 'C:\\a', 'c:a', '~/a', 'a\\b', 'file:///a'],
    ],
  ])('%o', (format, good, bad) => {
    expect(good.filter((text) => !format(text))).toEqual([]);
    expect(bad.filter((text) => format(text))).toEqual([]);
  });
});
