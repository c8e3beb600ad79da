/** Thins out what ajv reports, so that one fault of a writer gives one diagnostic. */
import type { ErrorObject } from 'ajv';

const CHOICES = new Set(['anyOf', 'oneOf']);

/** Errors that only repeat another one: parts of a failed choice, of a bad key, or of a value of the wrong kind. */
export function oneFaultEach(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const rest = withoutChoices(errors).filter((error) => error.propertyName === undefined && error.keyword !== 'if');
  const wrongKinds = new Set(rest.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const kept = rest.filter(({ keyword, instancePath }) => keyword === 'type' || !wrongKinds.has(instancePath));
  return firstOfEach(kept);
}

/** A failed choice is reported by the branch that came nearest, if any got further than the value itself; otherwise by the choice. */
function withoutChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const at = errors.findIndex(({ keyword }) => CHOICES.has(keyword));
  const choice = errors[at];
  if (choice === undefined) return errors;
  const isPart = (error: ErrorObject, index: number): boolean =>
    index < at && isBelow(error.instancePath, choice.instancePath);
  const inner = nearestBranch(choice, errors.filter(isPart));
  const told = inner.length > 0 ? inner : [{ ...choice, keyword: 'choice' }];
  return withoutChoices([...errors.filter((error, index) => error !== choice && !isPart(error, index)), ...told]);
}

const isBelow = (pointer: string, parent: string): boolean => pointer === parent || pointer.startsWith(`${parent}/`);

function nearestBranch(choice: ErrorObject, parts: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const part of parts) {
    const branch = branchOf(choice, part.schemaPath);
    branches.set(branch, [...(branches.get(branch) ?? []), part]);
  }
  const fitting = [...branches.values()].filter((all) => !all.some((part) => isOfItself(choice, part)));
  return fitting.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** The branch's number, or the definition it refers to, since ajv counts schema paths from the nearest `$ref`. */
function branchOf(choice: ErrorObject, schemaPath: string): string {
  const prefix = `${choice.schemaPath}/`;
  if (schemaPath.startsWith(prefix)) return schemaPath.slice(prefix.length).split('/')[0] ?? '';
  return schemaPath.split('/').slice(0, 3).join('/');
}

/** A branch that refuses the value's kind or its constant members is not the one that was meant. */
const isOfItself = (choice: ErrorObject, { keyword, instancePath }: ErrorObject): boolean =>
  keyword === 'const' || (keyword === 'type' && instancePath === choice.instancePath);

function firstOfEach(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter(({ instancePath, keyword, params }) => {
    const key = JSON.stringify([instancePath, keyword, params]);
    return !seen.has(key) && seen.add(key);
  });
}
