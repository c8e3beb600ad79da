/** The framework of a project out of its file. */
import { placeOf } from '../load/place-of.js';
import type { Checked } from '../validation/checked-project.js';
import { type Framework, ownUnits, standardFramework } from '../model/framework.js';
import type { FrameworkFile } from '../schemas/framework.js';

/** What the file leaves out, or a project without it, is the standard one's. */
export function buildFramework(checked: Checked<FrameworkFile> | undefined): Framework {
  const file = checked?.value;
  if (checked === undefined || file === undefined) return standardFramework;
  const {
    'operational-roles': operationalRoles = file.roles,
    overview = file.components,
    countries,
    units,
    ...rest
  } = file;
  return {
    ...standardFramework,
    ...rest,
    ...(operationalRoles === undefined ? {} : { operationalRoles }),
    ...(overview === undefined ? {} : { overview }),
    ...(units === undefined ? {} : { units: { ...ownUnits, ...units } }),
    ...(countries === undefined ? {} : { countries: buildCountries(countries, checked) }),
  };
}

const buildCountries = (
  countries: NonNullable<FrameworkFile['countries']>,
  { document }: Checked<FrameworkFile>,
): Framework['countries'] =>
  Object.fromEntries(
    Object.entries(countries).map(([code, { colour = code }]) => [
      code,
      { colour, place: placeOf(document, ['countries', code], 'key') },
    ]),
  );
