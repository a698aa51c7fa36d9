/** A measure or a score with a value, or a test with an outcome. */
import { boundClaim, boundsOf, joinedClaims } from './bounds.ts';
import { type Bound, type Filter, withSign } from './filter.ts';
import type { Call } from './form-text.ts';
import { dayIn } from './frame.ts';
import type { Claim, Flag, Gold, State } from './gold.ts';
import { constantsOf, datumOf, filtersIn, frameFor, type Scope, termsFor } from './scope.ts';
import type { Segment } from './segment.ts';
import { unitBehind } from './unit.ts';
import { Untranslatable } from './untranslatable.ts';

const SCORES: ReadonlySet<string> = new Set(['clinical_score', 'survey_or_questionnaire']);
/** Words of a scale of its own ("12 points", "grade 2"): they are no unit. */
const SCALE = /\b(?:points?|grade|stage|class|score|type|level)\b/i;
const OPPOSITE: Readonly<Record<Flag, Flag>> = {
  POSITIVE: 'NEGATIVE',
  NEGATIVE: 'POSITIVE',
  NORMAL: 'ABNORMAL',
  ABNORMAL: 'NORMAL',
  HIGH: 'NORMAL',
  LOW: 'NORMAL',
};

export function valueFact(segment: Segment, scope: Scope): Gold {
  const filters = filtersIn(segment, 'num_filter').map((filter) => withSign(filter, scope.text));
  const bounds = boundsOf(filters);
  const unit = unitFor(filters, scope.text);
  const terms = termsFor(segment, scope);
  const whole = SCORES.has(segment.head);
  const day = dayIn(frameFor(unordered(segment), scope));
  const states = bounds
    .flatMap((bound) => valuesAround(bound, whole))
    .map((value): State => ({ ...value, k: 'value', day }));
  const datum = datumOf(`result:${terms.join('|')}`, { k: 'result', terms, unit, whole }, states, scope);
  const holds = (state: State): Claim =>
    state.k === 'value' ? joinedClaims(bounds, (bound) => boundClaim(state.value, bound)) : null;
  return { k: 'fact', datum, holds };
}

interface Tried {
  readonly value: number;
  readonly edge?: true;
}

/** The last place of the number decides how small a hair is. Scores are whole and stay near the bound, since a scale ends. */
function valuesAround({ operator, values }: Bound, whole: boolean): readonly Tried[] {
  const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  const hair = whole ? 1 : 10 ** -decimals;
  const tidy = (value: number): number => Number(value.toFixed(decimals));
  const [first = 0, last = first] = values;
  const middle = operator === 'BETWEEN' && last - first > 2 * hair ? [(first + last) / 2] : [];
  const far = [...middle, ...(whole ? [] : [first / 2, last * 1.5])].map((value): Tried => ({ value: tidy(value) }));
  const edges = values
    .flatMap((value) => [value - hair, value, value + hair])
    .map((value): Tried => ({ value: tidy(value), edge: true }));
  return [...far, ...edges].filter(({ value }) => value >= 0);
}

function unitFor(filters: readonly Filter[], text: string): string {
  const values = filters.flatMap((filter) => filter.values).reverse();
  const found = values.map((value) => unitBehind(value, text)).find((unit) => unit !== undefined);
  if (filters.every(({ units, timeUnit }) => units === 0 && timeUnit === undefined))
    return filters.length > 1 && found !== undefined ? found : '';
  if (found !== undefined) return found;
  const time = filters.every(({ units }) => units === 0) ? timeUnitIn(text) : undefined;
  if (time !== undefined) return time;
  if (filters.every(({ timeUnit }) => timeUnit === undefined) && SCALE.test(text)) return '';
  throw new Untranslatable('a unit that the benchmark does not know');
}

/** A length of pregnancy, whose unit the text may put behind other words ("37 completed weeks", "weeks of gestation: 37"). */
const timeUnitIn = (text: string): string | undefined =>
  /\bgestation/i.test(text) ? (/\bweeks?\b/i.test(text) ? 'wk' : /\bdays?\b/i.test(text) ? 'd' : undefined) : undefined;

/** One result is the first and the latest of all. */
const unordered = (segment: Segment): Segment => ({
  ...segment,
  said: segment.said.filter((call) => call.name !== 'temporal_filter' || !isOrderOnly(call)),
});

const isOrderOnly = ({ args }: Call): boolean =>
  args.every((arg) => arg.k === 'chain' && arg.chain.every(({ name }) => name === 'eq' || name === 'temporal_rec'));

export function flagFact(segment: Segment, scope: Scope): Gold {
  const asked = constantsOf(segment, 'pol').find(isFlag);
  if (asked === undefined) throw new Untranslatable('an outcome that is none');
  const terms = termsFor(segment, scope);
  const day = dayIn(frameFor(unordered(segment), scope));
  const states = [asked, OPPOSITE[asked]].map((flag): State => ({ k: 'flag', flag, day }));
  const datum = datumOf(`result:${terms.join('|')}`, { k: 'result', terms, unit: '', whole: false }, states, scope);
  return { k: 'fact', datum, holds: (state) => (state.k === 'flag' ? state.flag === asked : null) };
}

const isFlag = (name: string): name is Flag => Object.hasOwn(OPPOSITE, name);
