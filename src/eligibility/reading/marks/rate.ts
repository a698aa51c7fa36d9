import type { Q } from '../../criterion.ts';
import type { Measure } from '../measures/measure-shape.ts';
import { phraseTable } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Mark, MarkOf } from './mark.ts';

/** For how long an amount is, said after what it is of. */
const RATE = phraseTable<string>([
  ['in? a|per|each|every|/ day', '/d'],
  ['a|per|each|every|/ week', '/wk'],
  ['a|per|each|every|/ month', '/mo'],
  ['a|per|each|every|/ year', '/a'],
  ['a|per|each|every|/ night', '/d'],
  ['a|per|each|every|/ hour', '/h'],
  ['daily', '/d'],
  ['weekly', '/wk'],
  ['monthly', '/mo'],
  ['yearly|annually', '/a'],
]);
const beginsRate = wordClass('in a per each every / daily weekly monthly yearly annually');

/** What happens and is counted. */
const isHappening = wordClass(
  'attack attacks episode episodes event events bout bouts crisis crises day days night nights spell spells seizure seizures relapse relapses flare flares exacerbation exacerbations',
);
const isOf = wordClass('of');
const FURTHEST = 5;

/** Amounts of what is taken: only these are so much a day. */
const TAKEN = /^(?:[mun]?g|m?L|cL|dL|U|\[IU\]|k?\[IU\]|meq|[mu]mol|\{[^}]+\}|\[oz_av\]|kcal|kJ)$/;

/** Domains of what happens, and of what is taken. */
const HAPPENS = new Set(['condition', 'procedure', 'encounter']);
const IS_TAKEN = new Set(['medication', 'social', 'observation', 'allergy']);

/** "4 migraine attacks per month", "10 mg of prednisone daily": what an amount is of stands between it and the time that it is for. */
export function withRates(tokens: readonly Token[], marks: Mark[], text: string): Mark[] {
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'measure' || !canBeRate(mark.measure)) continue;
    const found = rateAfter(tokens, marks, index);
    if (found === undefined) continue;
    const { rate, happenings, head } = found;
    const counted = mark.measure.unitless;
    const happens = happenings.length > 0 || (head !== undefined && HAPPENS.has(head.head.domain));
    if (counted ? !happens : head === undefined || !IS_TAKEN.has(head.head.domain)) continue;
    const said = text.slice(tokens[marks[rate.index]!.from]!.start, tokens[rate.to - 1]!.end);
    const words = happenings.map((at) => text.slice(tokens[marks[at]!.from]!.start, tokens[marks[at]!.to - 1]!.end));
    marks[index] = { ...mark, measure: perTime(mark.measure, [...words, said].join(' '), rate.ucum) };
    for (const at of happenings) marks[at] = { k: 'filler', from: marks[at]!.from, to: marks[at]!.to };
    const last = marks.findLastIndex(({ from }) => from < rate.to);
    for (let at = rate.index; at <= last; at++) marks[at] = { k: 'filler', from: marks[at]!.from, to: marks[at]!.to };
  }
  return countedOf(tokens, marks);
}

/** "at least two attacks of gout": what happens is the disease, so many times. */
function countedOf(tokens: readonly Token[], marks: Mark[]): Mark[] {
  for (const [index, mark] of marks.entries()) {
    if (mark.k !== 'measure' || !mark.measure.unitless) continue;
    let at = index + 1;
    if (marks[at]?.k === 'cue') at++;
    const [happening, of, head] = marks.slice(at, at + 3);
    if (happening?.k !== 'word' || !isTime(tokens[happening.from]) || of === undefined || !isOf(tokens[of.from]))
      continue;
    if (head?.k === 'head' && head.head.domain === 'condition')
      marks[at] = { k: 'filler', from: happening.from, to: happening.to };
  }
  return marks;
}
const isTime = wordClass(
  'attack attacks episode episodes bout bouts crisis crises spell spells relapse relapses flare flares exacerbation exacerbations occurrence occurrences recurrence recurrences',
);

/** A plain number or an amount that is taken, not yet for a time, and no multiple of a limit. */
function canBeRate({ ref, pressure, time, unitless, lo, hi, quality }: Measure): boolean {
  if (ref !== undefined || pressure !== undefined || time !== undefined || quality !== undefined) return false;
  return unitless || TAKEN.test((lo ?? hi)?.ucum ?? '');
}

interface RateFound {
  readonly rate: { readonly index: number; readonly to: number; readonly ucum: string };
  /** Indexes of the marks that say what happens. */
  readonly happenings: readonly number[];
  readonly head: MarkOf<'head'> | undefined;
}

function rateAfter(tokens: readonly Token[], marks: readonly Mark[], index: number): RateFound | undefined {
  const happenings: number[] = [];
  let head: MarkOf<'head'> | undefined;
  for (let at = index + 1; at < marks.length && at <= index + FURTHEST; at++) {
    const mark = marks[at]!;
    const found = beginsRate(tokens[mark.from]) ? RATE.at(tokens, mark.from) : undefined;
    // "1 to 8 daily attacks"
    const next = found !== undefined && happenings.length === 0 && head === undefined ? marks[at + 1] : undefined;
    if (found !== undefined && next !== undefined && isHappening(tokens[next.from]) && next.from === found.end)
      return { rate: { index: at, to: found.end, ucum: found.value }, happenings: [at + 1], head };
    if (found !== undefined && (happenings.length > 0 || head !== undefined))
      return { rate: { index: at, to: found.end, ucum: found.value }, happenings, head };
    if (mark.k === 'filler' && isOf(tokens[mark.from])) continue;
    if (mark.k !== 'head' && mark.to - mark.from === 1 && isHappening(tokens[mark.from])) happenings.push(at);
    else if (mark.k === 'head' && head === undefined && mark.head.population !== true) head = mark;
    else if (mark.k !== 'cue' || mark.cue.attr?.[0] !== 'severity') return undefined;
  }
  return undefined;
}

function perTime(measure: Measure, unit: string, ucum: string): Measure {
  const over = (q: Q): Q =>
    measure.unitless
      ? { value: q.value, unit, ucum }
      : { value: q.value, unit: `${q.unit} ${unit}`, ucum: `${q.ucum}${ucum}` };
  return {
    ...measure,
    ...(measure.lo === undefined ? {} : { lo: over(measure.lo) }),
    ...(measure.hi === undefined ? {} : { hi: over(measure.hi) }),
    unitless: false,
    rate: true,
  };
}
