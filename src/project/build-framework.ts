/** The framework of a project out of its file. */
import { placeOf } from '../load/place-of.js';
import type { Checked } from './checked-project.js';
import { type Framework, ownUnits, standardFramework } from './framework.js';
import type { FrameworkFile } from './schemas/framework.js';

/** The standard one where the project has none. */
export const buildFramework = (checked: Checked<FrameworkFile> | undefined): Framework => {
  const file = checked?.value;
  if (checked === undefined || file === undefined) return standardFramework;
  const { 'operational-roles': operationalRoles = file.roles, overview = file.components, countries, ...rest } = file;
  return {
    ...rest,
    operationalRoles,
    overview,
    units: { ...ownUnits, ...file.units },
    countries: Object.fromEntries(
      Object.entries(countries).map(([code, { colour = code }]) => [
        code,
        { colour, place: placeOf(checked.document, ['countries', code], 'key') },
      ]),
    ),
  };
};
