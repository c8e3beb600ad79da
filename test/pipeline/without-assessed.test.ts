import { describe, expect, it } from 'vitest';
import type { Project, Slide } from '../../src/model/project.js';
import { withoutAssessed } from '../../src/pipeline/without-assessed.js';

const unit = (...path: readonly string[]) => ({ id: path.join('.'), path, text: 'x' });

const slide = {
  id: 'one',
  fields: { title: 'T', soWhat: 'S', components: { roles: { answer: 'A', meaning: 'M' } }, meaning: { sentence: 'X' } },
  units: [unit('title'), unit('soWhat'), unit('components', 'roles', 'meaning'), unit('meaning', 'sentence')],
  assessed: [['soWhat'], ['components', 'roles', 'meaning'], ['meaning'], ['gone', 'already']],
} as unknown as Slide;

const project = { slides: new Map([['one', slide]]) } as unknown as Project;

describe('withoutAssessed', () => {
  it('takes assessed fields and their texts out of the slides, and nothing beside them', () => {
    const found = withoutAssessed(project, { assessment: 'off' }).slides.get('one');
    expect(found?.fields).toEqual({ title: 'T', components: { roles: { answer: 'A' } } });
    expect(found?.units.map(({ id }) => id)).toEqual(['title']);
    expect(slide.fields['soWhat']).toBe('S');
  });

  it('leaves a deck alone that shows them, with or without a mark', () => {
    expect(withoutAssessed(project, {})).toBe(project);
    expect(withoutAssessed(project, { assessment: 'marked' })).toBe(project);
  });
});
