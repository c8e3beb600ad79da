/** Units of `content/answers.yaml`, and of `gallery.answers.yaml`, which is shown in projects that have answers of their own. */
export const answersHome = (ofExamples: boolean): string => (ofExamples ? 'example.answers' : 'answers');

export const isAnswer = (unit: string): boolean => /^(?:example\.)?answers\//u.test(unit);
