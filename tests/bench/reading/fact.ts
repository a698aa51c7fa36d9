/** One thing that a form names, with what is said of it, as a fact over a datum of the record. */
import { ageIn, dateAt, daysBack, isShort, type TimeUnit } from './calendar.ts';
import { type Bound, boundOf, type Filter, filterOf, filtersOf, isWithin, lengthOf } from './filter.ts';
import type { Call } from './form-text.ts';
import { dayIn, durationStates, type Frame, frameOf, hasLasted, inTime, statesIn } from './frame.ts';
import type { Claim, Datum, EntryType, Flag, Gold, Severity, State, Thing } from './gold.ts';
import type { Segment } from './segment.ts';
import { spelled, termsOf, withSeverity } from './term.ts';
import { unitBehind } from './unit.ts';
import { Untranslatable } from './untranslatable.ts';

const ENTRIES: Readonly<Record<string, EntryType>> = {
  cond: 'Condition',
  observ: 'Observation',
  observation: 'Observation',
  social_habit: 'Observation',
  proc: 'Procedure',
  drug: 'MedicationStatement',
  immune: 'Immunization',
  allergy: 'AllergyIntolerance',
  lab: 'Observation',
  vital: 'Observation',
  measurement: 'Observation',
  clinical_score: 'Observation',
  survey_or_questionnaire: 'Observation',
  org: 'Observation',
};
const SCORES: ReadonlySet<string> = new Set(['clinical_score', 'survey_or_questionnaire']);
const OPPOSITE: Readonly<Record<Flag, Flag>> = {
  POSITIVE: 'NEGATIVE',
  NEGATIVE: 'POSITIVE',
  NORMAL: 'ABNORMAL',
  ABNORMAL: 'NORMAL',
  HIGH: 'NORMAL',
  LOW: 'NORMAL',
};
const SEVERITIES: Readonly<Record<string, Severity>> = { SEVERE: 'severe', MODERATE: 'moderate', MILD: 'mild' };
/** Completed years of the patients that stand for an age group. */
const GROUPS: Readonly<Record<string, readonly [number, number]>> = {
  child: [0, 17],
  adult: [18, 64],
  infant: [0, 0],
  elderly: [75, 120],
};

/** The criterion's text, and the data that its form has named so far. */
export interface Scope {
  readonly text: string;
  readonly data: Map<string, Datum>;
}

/** @throws Untranslatable where no entry of a record can say it */
export function factOf(segment: Segment, scope: Scope): Gold {
  const { head } = segment;
  if (head === 'male' || head === 'female') return sexFact(head, scope);
  const group = GROUPS[head];
  if (group) return groupFact(group, scope);
  if (head === 'age') return ageFact(segment, scope);
  if (head === 'inpatient' || head === 'outpatient') return stayFact(segment, scope);
  if (head === 'lang') return languageFact(segment, scope);
  const type = ENTRIES[head];
  if (type === undefined) throw new Untranslatable(`“${head}” of a form`);
  if (segment.names.length === 0) throw new Untranslatable('something without a name');
  if (says(segment, 'num_filter')) return valueFact(segment, scope);
  if (says(segment, 'pol')) return flagFact(segment, scope);
  if (['lab', 'vital', 'measurement', 'clinical_score', 'survey_or_questionnaire', 'org'].includes(head)) {
    throw new Untranslatable('a measure without a value');
  }
  return presenceFact(segment, says(segment, 'allergy') ? 'AllergyIntolerance' : type, scope);
}

const says = ({ said }: Segment, name: string): boolean => said.some((call) => call.name === name);
const named = ({ said }: Segment, name: string): readonly Call[] => said.filter((call) => call.name === name);

/** The datum of a key, which other facts of the form may speak of too, with the states that this one adds. */
function datumOf(key: string, thing: Thing, states: readonly State[], { data }: Scope): Datum {
  const datum = data.get(key) ?? { key, thing, states: [] };
  data.set(key, datum);
  const before = new Set(datum.states.map(sameness));
  datum.states.push(...states.filter((state) => !before.has(sameness(state))));
  return datum;
}

const sameness = ({ edge: _edge, ...state }: State): string => JSON.stringify(state);

function sexFact(sex: 'male' | 'female', scope: Scope): Gold {
  const states: readonly State[] = [
    { k: 'sex', sex },
    { k: 'sex', sex: sex === 'male' ? 'female' : 'male' },
  ];
  const datum = datumOf('sex', { k: 'sex' }, states, scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'sex' ? state.sex === sex : null) };
}

function groupFact([youngest, oldest]: readonly [number, number], scope: Scope): Gold {
  const middle = Math.round((youngest + Math.min(oldest, 85)) / 2);
  const outside = youngest >= 18 ? 9 : 45;
  const states = [middle, outside].map((years): State => bornBack(years, 'YEAR', -100));
  const datum = datumOf('birth', { k: 'birth' }, states, scope);
  const holds = (state: State): Claim => {
    if (state.k !== 'born') return null;
    const { completed } = ageIn('YEAR', state.date);
    return completed >= youngest && completed <= oldest
      ? true
      : completed > oldest && oldest === 64
        ? undefined
        : false;
  };
  return { k: 'fact', datum, holds };
}

function ageFact(segment: Segment, scope: Scope): Gold {
  const filters = named(segment, 'num_filter').flatMap(filtersOf);
  const bounds = boundsOf(filters);
  const unit: TimeUnit = filters.find(({ timeUnit }) => timeUnit)?.timeUnit ?? 'YEAR';
  const states = bounds.flatMap((bound) => ageStates(bound, unit));
  const datum = datumOf('birth', { k: 'birth' }, states, scope);
  return {
    k: 'fact',
    datum,
    holds: (state) => (state.k === 'born' ? joinedClaims(bounds, (bound) => ageClaim(bound, unit, state.date)) : null),
  };
}

const bornBack = (value: number, unit: TimeUnit, days: number, edge = false): State => ({
  k: 'born',
  date: dateAt(daysBack({ value, unit }) + days),
  ...(edge && { edge }),
});

function ageStates({ operator, values }: Bound, unit: TimeUnit): readonly State[] {
  const [first = 0, last = first] = values;
  if (isShort({ value: 0, unit })) return [bornBack(0, unit, 0), bornBack(last * 4, unit, -2)];
  const far = [
    bornBack(first, unit, Math.round(-daysBack({ value: first, unit }) / 2)),
    bornBack(last * 1.3, unit, -40),
  ];
  const at = (value: number): State => bornBack(value, unit, 0, true);
  const dayBefore = (value: number): State => bornBack(value, unit, 1, true);
  switch (operator) {
    case 'GTEQ':
    case 'LT':
      return [...far, at(first), dayBefore(first)];
    case 'GT':
    case 'LTEQ':
      return [...far, at(first), at(first + 1)];
    case 'BETWEEN':
      return [...far, bornBack((first + last) / 2, unit, 0), at(first), dayBefore(first), at(last), at(last + 1)];
    default:
      return [...far, ...values.map(at)];
  }
}

/** Nobody agrees whether eighteen and a half is more than 18, or at most 18: no claim there. */
function ageClaim(bound: Bound, unit: TimeUnit, born: string): Claim {
  const age = ageIn(unit, born);
  const { operator, values } = bound;
  const first = values[0] ?? 0;
  if (operator === 'GT' || operator === 'LTEQ') {
    const over = age.completed > first ? true : age.completed < first || age.today ? false : undefined;
    return over === undefined ? undefined : over === (operator === 'GT');
  }
  return isWithin(age.completed, bound);
}

function stayFact(segment: Segment, scope: Scope): Gold {
  const frame = frameFor(segment);
  if (says(segment, 'duration') || (frame.k !== 'unsaid' && frame.k !== 'present'))
    throw new Untranslatable('when or how long a stay was');
  const code = segment.head === 'inpatient' ? 'IMP' : 'AMB';
  const datum = datumOf(`stay:${code}`, { k: 'stay', code }, [{ k: 'present', from: -1 }], scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'present' ? true : null) };
}

/** A record lists the languages that somebody speaks; it cannot say that there is no other. */
function languageFact({ args }: Segment, scope: Scope): Gold {
  const name = args.flatMap((arg) => (arg.k === 'text' ? arg.text : []))[0];
  if (name === undefined) throw new Untranslatable('a language without a name');
  const datum = datumOf(`language:${name}`, { k: 'language', name }, [{ k: 'present', from: 0 }], scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'present' ? true : null) };
}

function termsFor({ names, modifiers }: Segment, { text }: Scope): readonly string[] {
  return names.length === 1 ? termsOf(names[0]!, modifiers, text) : names.map((name) => spelled(name, text));
}

const frameFor = (segment: Segment): Frame =>
  frameOf([
    ...named(segment, 'temporal_filter').flatMap(filtersOf),
    // `during(eq()…)` is a window, `during(study())` a relation.
    ...['during', 'before', 'after'].flatMap((relation) =>
      named(segment, relation).map((call) => filtersOf(call)[0] ?? filterOf([call])),
    ),
    ...(says(segment, 'intention')
      ? [filterOf([{ name: 'temporal_per', args: [{ k: 'constant', name: 'FUTURE' }] }])]
      : []),
  ]);

function valueFact(segment: Segment, scope: Scope): Gold {
  const filters = named(segment, 'num_filter').flatMap(filtersOf);
  const bounds = boundsOf(filters);
  const unit = unitFor(filters, scope.text);
  const terms = termsFor(segment, scope);
  const frame = frameFor(segment);
  const whole = SCORES.has(segment.head);
  const day = dayIn(frame);
  const states = [...new Set(bounds.flatMap((bound) => valuesAround(bound, whole)))].map(
    ([value, edge]): State => ({
      k: 'value',
      value,
      day,
      ...(edge && { edge }),
    }),
  );
  const datum = datumOf(`result:${terms.join('|')}`, { k: 'result', terms, unit, whole }, states, scope);
  return {
    k: 'fact',
    datum,
    holds: (state) => (state.k === 'value' ? joinedClaims(bounds, (bound) => isWithin(state.value, bound)) : null),
  };
}

function boundsOf(filters: readonly Filter[]): readonly Bound[] {
  const bounds = filters.map(boundOf);
  if (bounds.length === 0 || bounds.includes(undefined)) throw new Untranslatable('a bound that is none');
  return bounds.filter((bound) => bound !== undefined);
}

/** Two bounds that no number can meet together are alternatives ("<18.5 or ≥30"); others are both meant. */
function joinedClaims(bounds: readonly Bound[], claim: (bound: Bound) => Claim): Claim {
  const claims = bounds.map(claim);
  const samples = bounds.flatMap(({ values }) => values.flatMap((value) => [value - 1e-6, value, value + 1e-6]));
  const together = samples.some((sample) => bounds.every((bound) => isWithin(sample, bound)));
  const decisive = !together;
  return claims.includes(decisive) ? decisive : claims.includes(undefined) ? undefined : !decisive;
}

/** The last place of the number decides how small a hair is. */
function valuesAround({ operator, values }: Bound, whole: boolean): readonly (readonly [number, boolean])[] {
  const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  const hair = whole ? 1 : 10 ** -decimals;
  const tidy = (value: number): number => Number(value.toFixed(decimals));
  const [first = 0, last = first] = values;
  const edges = values
    .flatMap((value) => [value - hair, value, value + hair])
    .map((value): [number, boolean] => [tidy(value), true]);
  const far = whole ? [] : [first / 2, last * 1.5].map((value): [number, boolean] => [tidy(value), false]);
  const middle: readonly [number, boolean][] =
    operator === 'BETWEEN' && last - first > 1 ? [[Math.round((first + last) / 2), false]] : [];
  return [...middle, ...far, ...edges].filter(([value]) => value >= 0);
}

function unitFor(filters: readonly Filter[], text: string): string {
  const wanted = filters.some(({ units, timeUnit }) => units > 0 || timeUnit !== undefined);
  const last = filters.flatMap(({ values }) => values).reverse();
  const found = last.map((value) => unitBehind(value, text)).find((unit) => unit !== undefined);
  if (wanted && found === undefined) {
    // A scale's own words ("12 points", "grade 2") are no unit.
    if (
      filters.every(({ timeUnit }) => timeUnit === undefined) &&
      /\b(?:points?|grade|stage|class|score|type|level)\b/i.test(text)
    )
      return '';
    throw new Untranslatable('a unit that the benchmark does not know');
  }
  return wanted ? (found ?? '') : '';
}

function flagFact(segment: Segment, scope: Scope): Gold {
  const flag = named(segment, 'pol').flatMap(({ args }) =>
    args.flatMap((arg) => (arg.k === 'constant' ? arg.name : [])),
  )[0];
  if (flag === undefined || !Object.hasOwn(OPPOSITE, flag)) throw new Untranslatable('an outcome that is none');
  const asked = flag as Flag;
  const terms = termsFor(segment, scope);
  const day = dayIn(frameFor(segment));
  const states = [asked, OPPOSITE[asked]].map((one): State => ({ k: 'flag', flag: one, day }));
  const datum = datumOf(`result:${terms.join('|')}`, { k: 'result', terms, unit: '', whole: false }, states, scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'flag' ? state.flag === asked : null) };
}

function presenceFact(segment: Segment, type: EntryType, scope: Scope): Gold {
  const duration = durationFor(segment);
  // Only a Condition of R4 has a beginning and no end.
  const entry: EntryType = duration && type === 'Observation' ? 'Condition' : type;
  const severity = severityOf(segment);
  const frame = frameFor(segment);
  if (duration && frame.k === 'window') throw new Untranslatable('how long within a time');
  if (frame.k === 'planned' && !['Procedure', 'MedicationStatement'].includes(entry))
    throw new Untranslatable('what is planned, of a kind that no order stands for');
  const terms = termsFor(segment, scope).map((term) => (severity ? withSeverity(term, scope.text) : term));
  const lasting =
    entry === 'Condition' ||
    entry === 'MedicationStatement' ||
    entry === 'AllergyIntolerance' ||
    (frame.k === 'present' && entry === 'Procedure');
  const graded = severity !== undefined && entry === 'Condition';
  const base = duration ? durationStates(duration) : statesIn(frame, lasting);
  const present = base.map((state): State => (state.k === 'present' && graded ? { ...state, severity } : state));
  const suspected = says(segment, 'possible') && entry === 'Condition';
  const states: readonly State[] = [
    ...present.map((state): State => (state.k === 'present' && suspected ? { ...state, suspected } : state)),
    ...(graded && severity !== 'mild' ? [{ k: 'present', from: -60, severity: 'mild', edge: true } as const] : []),
    ...(frame.k === 'planned' ? [] : [{ k: 'absent' } as const]),
  ];
  const datum = datumOf(`${entry}:${terms.join('|')}`, { k: 'entry', type: entry, terms }, states, scope);
  const holds = (state: State): Claim => {
    if (state.k === 'planned') return frame.k === 'planned' ? true : undefined;
    if (state.k === 'absent') return frame.k === 'planned' ? undefined : false;
    if (state.k !== 'present') return null;
    if (graded && state.severity !== severity) return state.severity === undefined ? null : false;
    if (state.suspected && !suspected) return null;
    return duration ? hasLasted(state, duration) : inTime(state, frame);
  };
  return { k: 'fact', datum, holds };
}

function severityOf(segment: Segment): Severity | undefined {
  const name = named(segment, 'sev').flatMap(({ args }) =>
    args.flatMap((arg) => (arg.k === 'constant' ? arg.name : [])),
  )[0];
  return name === undefined ? undefined : SEVERITIES[name];
}

function durationFor(segment: Segment): { readonly bound: Bound; readonly unit: TimeUnit } | undefined {
  if (!says(segment, 'duration')) return undefined;
  const lengths = named(segment, 'duration').flatMap(filtersOf).map(lengthOf);
  const [length] = lengths;
  if (
    !length ||
    lengths.length > 1 ||
    length.bound.operator === 'BETWEEN' ||
    isShort({ value: 0, unit: length.unit })
  ) {
    throw new Untranslatable('a duration of hours, or none');
  }
  return length;
}
