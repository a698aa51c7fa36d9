import type { Extension, Group, GroupCharacteristic, Quantity, Reference } from '@medplum/fhirtypes';
import { type Atom, atomsOf, type Criterion } from '../eligibility/criterion.ts';
import type { EligibilityModule } from '../trial/protocol.ts';
import { GENDER, UCUM, xver } from './canonical.ts';
import { AGE_UNIT_TO_UCUM, keyOf, lookUp, SEX_TO_FHIR } from './code-map.table.ts';
import { AGE_CODE, CHARACTERISTIC, SEX_CODE } from './criterion-native.ts';
import type { Draft } from './draft.ts';
import { present, presentOrNone } from './element.ts';
import { ownExtension, ownValue, valueAt } from './extension.ts';
import { groupFromCriteria, type Limits } from './group.ts';
import { groupNarrative } from './narrative/group-narrative.ts';

const DESCRIPTION = xver('Group.description');

type Limit = Limits['characteristics'][number];

/** The eligibility Group with all that the registry's eligibility module holds. */
export function referToEligibility(
  draft: Draft,
  module: EligibilityModule | undefined,
  criteria: readonly Criterion[],
): Reference<Group> {
  return draft.add<Group>(groupFromCriteria(draft.nctId, criteria, limitsOf(module ?? {}, criteria)), 'owned');
}

function limitsOf(module: EligibilityModule, criteria: readonly Criterion[]): Limits {
  const structured = criteria.filter((one) => one.structured && one.parent === undefined);
  const about = (domain: Atom['domain']): Criterion[] =>
    structured.filter((one) => atomsOf(one.ast).some((atom) => atom.domain === domain));
  const range = agesOf(module);
  const ages = about('age');
  const sexes = about('sex');
  const others = structured.filter((one) => !ages.includes(one) && !sexes.includes(one));
  return {
    text: groupNarrative(module),
    extension: fieldsOf(module, range),
    characteristics: [
      ...ageLimits(range, ages),
      ...sexLimit(module.sex, sexes[0]),
      ...healthLimit(
        module.healthyVolunteers,
        others.find((one) => one.section === 'exclusion'),
      ),
    ],
  };
}

function fieldsOf(module: EligibilityModule, { low, high }: AgeRange): Extension[] {
  const { genderBased, genderDescription, minimumAge, maximumAge } = module;
  return [
    ...(module.eligibilityCriteria ? [{ url: DESCRIPTION, valueMarkdown: module.eligibilityCriteria }] : []),
    ...ownExtension('eligible-sex', module.sex),
    ...ownExtension('healthy-volunteers', module.healthyVolunteers),
    ...ownExtension('gender-based', { genderBased, genderDescription }),
    ...ownExtension('standard-age', module.stdAges),
    ...ownExtension('age-text', {
      minimumAge: low ? undefined : minimumAge,
      maximumAge: high ? undefined : maximumAge,
    }),
    ...ownExtension('study-population', module.studyPopulation),
    ...ownExtension('sampling-method', module.samplingMethod),
  ];
}

const AGE = /^(\d{1,6}(?:\.\d{1,6})?) (Year|Month|Week|Day|Hour|Minute)(s?)$/;

/** An age limit as a Quantity whose unit is the registry's word; undefined where it has another form. */
export function parseAge(text: string): Quantity | undefined {
  const parts = AGE.exec(text);
  if (!parts || String(Number(parts[1])) !== parts[1]) return undefined;
  const unit = parts[2]!;
  return {
    value: Number(parts[1]),
    unit: `${unit}${parts[3]}`,
    system: UCUM,
    code: AGE_UNIT_TO_UCUM[unit.toLowerCase()]!,
  };
}

const limit = (
  code: string,
  extra: Omit<GroupCharacteristic, 'code' | 'exclude'>,
  exclude = false,
): GroupCharacteristic => ({
  code: { coding: [...KNOWN[code]!, { system: CHARACTERISTIC, code }] },
  ...extra,
  exclude,
});
const KNOWN: Readonly<Record<string, readonly { system: string; code: string; display: string }[]>> = {
  'age-limit': [AGE_CODE],
  'sex-limit': [SEX_CODE],
  'healthy-volunteer': [],
};

interface AgeRange {
  readonly low?: Quantity;
  readonly high?: Quantity;
}

/** The age limits that a Range can hold: neither where the lowest age lies above the highest (rng-2). */
function agesOf({ minimumAge, maximumAge }: EligibilityModule): AgeRange {
  const low = minimumAge === undefined ? undefined : parseAge(minimumAge);
  const high = maximumAge === undefined ? undefined : parseAge(maximumAge);
  if (low && high && daysOf(low) > daysOf(high)) return {};
  return { ...(low && { low }), ...(high && { high }) };
}

const DAYS: Readonly<Record<string, number>> = { a: 365.25, mo: 30.4375, wk: 7, d: 1, h: 1 / 24, min: 1 / 1440 };
const daysOf = ({ value, code }: Quantity): number => value! * DAYS[code!]!;

/** One range; or one for each end where two criteria state them apart. */
function ageLimits({ low, high }: AgeRange, criteria: readonly Criterion[]): Limit[] {
  const range = (ends: AgeRange, criterion: Criterion | undefined): Limit => ({
    one: limit('age-limit', { valueRange: ends }),
    criterion,
  });
  if (!low && !high) return [];
  if (low && high && criteria.length > 1) {
    const upper = criteria.find((one) => atomsOf(one.ast).some((atom) => atom.quantity?.hi && !atom.quantity.lo));
    return [
      range(
        { low },
        criteria.find((one) => one !== upper),
      ),
      range({ high }, upper),
    ];
  }
  return [range({ ...(low && { low }), ...(high && { high }) }, criteria[0])];
}

/** None where both sexes may take part. */
function sexLimit(sex: string | undefined, criterion: Criterion | undefined): Limit[] {
  const code = lookUp(SEX_TO_FHIR, sex);
  if (code === undefined) return [];
  return [{ one: limit('sex-limit', { valueCodeableConcept: { coding: [{ system: GENDER, code }] } }), criterion }];
}

/** Only where healthy people are kept out: that they may take part demands nothing. */
function healthLimit(healthy: boolean | undefined, criterion: Criterion | undefined): Limit[] {
  return healthy === false ? [{ one: limit('healthy-volunteer', { valueBoolean: true }, true), criterion }] : [];
}

/** The eligibility module of a Group; without our extensions, as far as its characteristics tell. */
export function eligibilityFrom(group: Group): EligibilityModule | undefined {
  const { extension } = group;
  const limits = (code: string): GroupCharacteristic[] =>
    (group.characteristic ?? []).filter((one) =>
      one.code?.coding?.some((coding) => coding.system === CHARACTERISTIC && coding.code === code),
    );
  const ages = limits('age-limit').map((one) => one.valueRange);
  const age = (end: 'low' | 'high'): string | undefined => ageText(ages.find((range) => range?.[end])?.[end]);
  const gender = limits('sex-limit')[0]?.valueCodeableConcept?.coding?.[0]?.code;
  const asText = ownValue<Pick<EligibilityModule, 'minimumAge' | 'maximumAge'>>(extension, 'age-text');
  const healthy = ownValue<boolean>(extension, 'healthy-volunteers');
  return presentOrNone<EligibilityModule>({
    eligibilityCriteria: valueAt<string>(extension, DESCRIPTION),
    healthyVolunteers: healthy ?? (limits('healthy-volunteer').some((one) => one.exclude) ? false : undefined),
    sex: ownValue<string>(extension, 'eligible-sex') ?? keyOf(SEX_TO_FHIR, gender),
    ...present<EligibilityModule>(ownValue<EligibilityModule>(extension, 'gender-based') ?? {}),
    minimumAge: age('low') ?? asText?.minimumAge,
    maximumAge: age('high') ?? asText?.maximumAge,
    stdAges: ownValue<string[]>(extension, 'standard-age'),
    studyPopulation: ownValue<string>(extension, 'study-population'),
    samplingMethod: ownValue<string>(extension, 'sampling-method'),
  } as EligibilityModule);
}

const ageText = (age: Quantity | undefined): string | undefined =>
  age?.value === undefined || age.unit === undefined ? undefined : `${age.value} ${age.unit}`;
