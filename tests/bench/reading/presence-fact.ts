/** A condition, finding, drug or procedure that was so: in its time, for its time, so often and so severely. */
import { isShort } from './calendar.ts';
import { boundOf, filterOf, lengthOf } from './filter.ts';
import { durationStates, type Frame, hasLasted, inTime, type Lasting, statesIn } from './frame.ts';
import type { Claim, EntryType, Gold, Present, Severity, State, World } from './gold.ts';
import { constantsOf, datumOf, filtersIn, frameFor, type Scope, says, termsFor } from './scope.ts';
import type { Segment } from './segment.ts';
import { placeOf, placesOf, qualified } from './term.ts';
import { Untranslatable } from './untranslatable.ts';

const SEVERITIES: Readonly<Record<string, Severity>> = { SEVERE: 'severe', MODERATE: 'moderate', MILD: 'mild' };
const ORDERED: ReadonlySet<EntryType> = new Set(['Procedure', 'MedicationStatement']);
const GOING_ON: ReadonlySet<EntryType> = new Set(['Condition', 'MedicationStatement', 'AllergyIntolerance']);

export function presenceFact(segment: Segment, type: EntryType, scope: Scope): Gold {
  const duration = durationOf(segment);
  // Only a Condition of R4 has a beginning and no end.
  const entry: EntryType = duration && type === 'Observation' ? 'Condition' : type;
  const said = frameFor(segment, scope);
  const frame: Frame = entry === 'Procedure' ? courseOf(said, termsFor(segment, scope), scope.text) : said;
  if (duration && frame.k === 'window') throw new Untranslatable('how long within a time');
  if (frame.k === 'planned' && !ORDERED.has(entry)) return intentionFact(segment, scope);
  const severities = constantsOf(segment, 'sev').flatMap((name) => SEVERITIES[name] ?? []);
  const grades = entry === 'Condition' ? severities : [];
  const terms = termsFor(segment, scope);
  // What is mild is not called by the text's word of degree.
  const worded = (withDegree: boolean): Pick<Present, 'terms'> => {
    const names = terms.map((term) => qualified(term, scope.text, withDegree));
    return names.some((name, i) => name !== terms[i]) ? { terms: names } : {};
  };
  const times = timesOf(segment);
  const suspected = says(segment, 'possible') && entry === 'Condition';
  const lasting =
    times === 1 && (GOING_ON.has(entry) || (['present', 'ongoing'].includes(frame.k) && entry === 'Procedure'));
  const as = (state: State): State =>
    state.k === 'present'
      ? {
          ...state,
          ...(grades[0] && { severity: grades[0] }),
          ...worded(true),
          ...(times > 1 && { times }),
          ...(suspected && { suspected }),
        }
      : state;
  const isLongTerm = entry === 'MedicationStatement' && LONG_TERM.test(scope.text);
  const aged = (state: State): State =>
    isLongTerm && state.k === 'present' && state.to === undefined
      ? { ...state, from: Math.min(state.from, LONG_SINCE) }
      : state;
  const states: readonly State[] = [
    ...(duration ? durationStates(duration) : statesIn(frame, lasting)).map(as).map(aged),
    ...(grades.length > 0 && !grades.includes('mild') && !isDegreed(terms[0]) && !isAlternative(terms[0], scope.text)
      ? [{ ...MILD, ...worded(false) }]
      : []),
    ...(frame.k === 'planned' || frame.k === 'awaited' ? [] : [absence(entry, frame)]),
  ];
  const datum = datumOf(`${entry}:${terms.join('|')}`, { k: 'entry', type: entry, terms }, states, scope);
  const bears = (state: Present, world: World): Claim => {
    if (grades.length > 0 && state.severity === undefined) return null;
    if (state.severity && grades.length > 0 && !grades.includes(state.severity)) return false;
    if ((state.times ?? 1) < times) return undefined;
    if (state.suspected && !suspected) return null;
    if (duration) return hasLasted(state, duration);
    const claim = inTime(state, frame);
    // Of a condition that was so, the record tells that it is over.
    const isOver = entry === 'Condition' && frame.k === 'present';
    return claim === false && world === 'open' && !isOver ? null : claim;
  };
  const holds = (state: State, world: World): Claim => {
    if (state.k === 'present') return bears(state, world);
    const isPlan = frame.k === 'planned' || frame.k === 'awaited';
    return state.k === 'planned' ? isPlan || undefined : state.k === 'absent' ? (isPlan ? undefined : false) : null;
  };
  return { k: 'fact', datum, holds };
}

/** Since when a drug is taken of which the text says that it is taken for long. */
const LONG_SINCE = -400;
const LONG_TERM = /\b(?:long[- ]?term|chronic(?:ally)? (?:use|using|treat|therapy|tak|receiv))/i;
const MILD: Present & { edge: true } = { k: 'present', from: -60, severity: 'mild', edge: true };

/** What somebody means to become or to do is a finding of its own, called by what the text says of it. */
function intentionFact(segment: Segment, scope: Scope): Gold {
  const [name] = termsFor(segment, scope);
  const places = name === undefined ? [] : placesOf(name, scope.text);
  const phrase = places.flatMap(({ start, end }) => {
    const from = INTENDS.exec(scope.text.slice(0, start))?.index;
    return from === undefined ? [] : scope.text.slice(from, end).replace(/\s+/g, ' ');
  })[0];
  if (phrase === undefined) throw new Untranslatable('what is planned, of a kind that no order stands for');
  return presenceFact({ ...segment, head: 'observ', names: [phrase], modifiers: [], said: [] }, 'Observation', scope);
}

/** Close before what is meant; a denial is no intention. */
const INTENDS =
  /(?<!\b(?:no|not|without) )\b(?:plan(?:s|ning|ned)?|intend(?:s|ing)?|intention|desir(?:e|es|ing)|wish(?:es|ing)?|want(?:s|ing)?)(?: (?:to|on|for|of|a|be|get|become|becoming|getting|being)){1,4}\s*$/i;

/** A finding is looked for at one time; that there was none before is said of all that time. */
const absence = (entry: EntryType, { k }: Frame): State =>
  entry === 'Observation' && ['past', 'past-or-present', 'window', 'recent'].includes(k)
    ? { k: 'absent', throughout: true }
    : { k: 'absent' };

/** A name that says the degree itself cannot be mild. */
const isDegreed = (term = ''): boolean =>
  /\b(?:severe|serious|significant|major|critical|massive|substantial)\b/i.test(term);

/** "Severe or chronic": the mild may be meant too. */
function isAlternative(term: string | undefined, text: string): boolean {
  const place = term === undefined ? undefined : placeOf(term, text);
  return place !== undefined && /\bor\b|\//i.test(text.slice(Math.max(0, place.start - SHORT), place.start));
}

const SHORT = 20;

/** What stands before something that is to be done, or that goes on. */
const AWAITED = /\b(?:elective|scheduled|candidates? for|planned|about to (?:have|undergo))\b[^.;:,]{0,40}$/i;
const IN_USE =
  /\b(?:use|using|users?|on|under|wearing|wears|dependent)(?: (?:of|an?|the|any|some|long[- ]term|chronic|regular|medically|acceptable|adequate|effective|reliable|methods?|forms?|means))*\s*$/i;
const LASTING_NAME = /\b(?:treatments?|therap(?:y|ies)|medications?|dialysis|ventilation|diet|program(?:me)?)$/i;

/** A procedure that the text calls elective, or that somebody is to undergo, is one that is ordered; one in use goes on. */
function courseOf(frame: Frame, [term = '', another]: readonly string[], text: string): Frame {
  if (another !== undefined || (frame.k !== 'unsaid' && frame.k !== 'present')) return frame;
  const place = placeOf(term, text);
  const [before, behind] = place ? [text.slice(0, place.start), text.slice(place.start)] : ['', term];
  if (/\bunderwent|\bhistory\b|\bprior\b|\bprevious/i.test(text)) return frame;
  if (
    /\b(?:elective|scheduled)\b/i.test(term) ||
    AWAITED.test(before) ||
    AWAITED.test(`${behind.split(/\s+/, 2).join(' ')} `)
  )
    return { k: 'awaited' };
  return frame.k === 'unsaid' && (IN_USE.test(before) || LASTING_NAME.test(term)) ? { k: 'ongoing' } : frame;
}

/** How many times at least, 1 where the form does not count. The forms repeat the calls of a count. */
function timesOf(segment: Segment): number {
  if (!says(segment, 'eq')) return 1;
  const { operators, values } = filterOf(segment.said.filter(({ name }) => name === 'op' || name === 'val'));
  const bound = boundOf({ operators: [...new Set(operators)], values });
  const least = bound?.values[0];
  if (least === undefined || (bound?.operator !== 'GT' && bound?.operator !== 'GTEQ') || least > 12) {
    throw new Untranslatable('a count that is no small least one');
  }
  return Math.max(1, Math.round(bound.operator === 'GT' ? least + 1 : least));
}

function durationOf(segment: Segment): Lasting | undefined {
  if (!says(segment, 'duration')) return undefined;
  const [length, another] = filtersIn(segment, 'duration').map(lengthOf);
  if (!length || another || length.bound.operator === 'BETWEEN' || isShort({ value: 0, unit: length.unit })) {
    throw new Untranslatable('a duration of hours, or none');
  }
  return length;
}
