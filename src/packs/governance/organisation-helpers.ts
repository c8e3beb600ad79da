/** Helpers that list organisations by country: whose abbreviations are used, who was interviewed. */
import { entriesOf } from '../../model/framework.js';
import type { Organisation } from '../../model/project.js';
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import type { Outline } from '../../template/outline.js';
import { toToken } from '../../template/reference-token.js';
import { asMap } from '../../template/values.js';

interface OrganisationView {
  readonly id: string;
  readonly name: string;
  /** Empty where it has none. */
  readonly abbreviation: string;
  readonly level: string;
}

interface CountryView<T> {
  readonly country: string;
  readonly organisations: readonly T[];
  /** Rows that a table of them has. */
  readonly count: number;
}

interface InterviewedView extends OrganisationView {
  readonly units: readonly string[];
}

const organisation = { id: BARE, name: BARE, abbreviation: BARE, level: BARE };

const countriesOf = (one: Shape): Shape =>
  listOf(fields<CountryView<object>>({ country: BARE, organisations: listOf(one), count: BARE }));

const unit = (id: string): string => toToken({ kind: 'unit', id });

export function organisationHelpers(project: Outline): Helpers {
  const grouped = <T>(
    organisations: readonly Organisation[],
    view: (one: Organisation) => T,
  ): readonly CountryView<T>[] => byCountry(organisations, project, view);
  const all = [...project.organisations.values()];
  return {
    /** Those whose abbreviation the deck uses, and others that are named, in all countries or some: `mentioned countries also`. */
    mentioned: giving(countriesOf(fields<OrganisationView>(organisation)), (countries, also) => {
      const used = new Set([...project.mentioned(), ...namesIn(also)]);
      const listed = all.filter(({ id, abbreviation }) => used.has(id) && abbreviation !== undefined);
      return grouped(listed.filter(isOf(countries)), viewOrganisation);
    }),
    /** The country of an organisation, empty where there is no such organisation: `countryof organisation`. */
    ...bare({ countryof: (id) => project.organisations.get(String(id))?.['country'] ?? '' }),
    /** Those with interviewed units, those of a level together, in all countries or some. */
    interviewed: giving(countriesOf(fields<InterviewedView>({ ...organisation, units: listOf(BARE) })), (countries) =>
      grouped(
        byLevel(all.filter(({ interviewed }) => interviewed !== undefined).filter(isOf(countries)), project),
        viewInterviewed,
      ).map((group) => ({ ...group, count: group.organisations.flatMap(({ units }) => units).length })),
    ),
  };
}

const namesIn = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(String) : []);

/** Whether an organisation is of one of these countries; all are where none are named. */
function isOf(countries: unknown): (one: Organisation) => boolean {
  const wanted = namesIn(countries);
  return ({ country }) => wanted.length === 0 || wanted.includes(String(country));
}

const viewOrganisation = ({ id, abbreviation, level }: Organisation): OrganisationView => ({
  id,
  name: unit(`organisations/${id}.name`),
  abbreviation: abbreviation === undefined ? '' : unit(`organisations/${id}.abbreviation`),
  level: String(level),
});

const viewInterviewed = (one: Organisation): InterviewedView => ({
  ...viewOrganisation(one),
  units: Object.keys(asMap(one['interviewed'])).map((key) => unit(`organisations/${one.id}.interviewed.${key}`)),
});

/** Countries in the order of the framework; those without an organisation are left out. */
const byCountry = <T>(
  organisations: readonly Organisation[],
  { framework }: Outline,
  view: (one: Organisation) => T,
): readonly CountryView<T>[] =>
  entriesOf(framework, 'country').flatMap((country) => {
    const views = organisations.filter((one) => one['country'] === country).map(view);
    return views.length === 0 ? [] : [{ country, organisations: views, count: views.length }];
  });

const byLevel = (organisations: readonly Organisation[], { framework }: Outline): readonly Organisation[] =>
  entriesOf(framework, 'level').flatMap((level) => organisations.filter((one) => one['level'] === level));
