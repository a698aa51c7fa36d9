import type { Section } from '../../criterion.ts';
import { isCategory, isGroupLabel, limitsGroup } from './group-name.ts';
import { marksOf } from './list-mark.ts';

/** A heading of the eligibility text. */
export interface Heading {
  readonly section: Section | undefined;
  /** Whom or what the list under it is about, where it says more than which list it is. */
  readonly cohort: string | undefined;
  /** Whether the list is for some of the people only. */
  readonly limits?: true;
  /** Characters that the heading takes; what follows them is the first item's text. */
  readonly length: number;
}

const CRITERIA =
  /\b(?:(?:non[- ]?)?inclusion|exclusion|eligibility)(?:\s*(?:\/|and|or|&)\s*(?:inclusion|exclusion))?[ -]+(?:criteria|criterion|citeria|criterias)\b/i;
const BARE = /^(?:(?:other|main|key|major)\s+)?(?:(?:non[- ]?)?inclusions?|exclusions?)\s*:?$/i;
/** A heading has none of these after "criteria": with them it is a sentence about the criteria. */
const SENTENCE = /\b(?:will|may|apply|applies|applied|is|not|met|cannot|have|has)\b/i;
const NOTHING = /^(?:none|n\/?a|nil|not applicable|not specified|none specified|no)[.;]?$/i;
const NO_CRITERIA =
  /^(?:there are )?no (?:specific |other |further |additional )?(?:exclusion|inclusion) criteria\.?$/i;
const PLAIN =
  /^(?:key|main|major|primary|general|overall|common|all|the|other|further|additional|specific|subjects?|patients?|participants?|patient's|participant's|subject's|patients'|participants')$/i;
const EXCLUDES =
  /\b(?:exclu\w+|ineligible|preclud\w+|prohibit\w+|non-?inclusion|not (?:be )?(?:considered )?(?:eligible|enrolled|included|to be enrolled|suitable))\b/i;
const INCLUDES =
  /\b(?:eligible|eligibility|includ\w+|inclusion|(?:meet|fulfil\w*|satisfy)s? (?:all|each|the following|any|one)|open to)\b/i;
/** The words of a sentence that only says that a list of criteria follows. */
const FILLER =
  /^(?:a|all|an|and|any|apply|applies|are|as|be|been|being|before|blind|both|by|candidates?|clinical|conditions?|considered|double|double-blind|criteria|criterion|display|each|either|eligible|eligibility|enrolled|enrolling|enrolment|enrollment|enter|entering|entry|exclude|excluded|excludes|exclusion|extension|follow|following|follows|for|from|fulfil\w*|fully|groups?|has|have|having|if|in|include|included|inclusion|individuals?|ineligible|into|is|least|may|meet|meeting|meets|met|more|must|need|not|of|on|one|only|open|open-label|or|order|participants?|participate|participating|participation|patients?|people|period|persons?|phase|prohibited|prospective|randomi[sz]ed|requirements?|run-in|satisf\w+|screening|shall|should|shows?|study|subjects?|suitable|that|the|their|they|these|this|those|to|treatment|trial|volunteers?|we|were|who|will|with|would)$/i;
const GROUP =
  /^(?:cohort|part|arm|group|phase|stage|step|for|healthy|controls?|donors?|recipients?|partners?|caregivers?|substudy|sub-study)\b/i;
const STEM =
  /\b(?:following|any of|one of|at least|all of|either|must|has|have|is|are|with|define[ds]?|includ\w+|unless|except|if|who|than)\b/i;

/** What comes after a line: an item of a list, the heading of a list, or neither. */
export type Next = 'item' | 'heading' | undefined;

/** "Patients with ALL": the leukaemia, and not all of them. */
export const namesLeukemia = (line: string): boolean =>
  /\b(?:with|relapsed|refractory) ALL[.;,]?$/.test(line) && line !== line.toUpperCase();

/** "Enrolled in another trial": every word of it is one that headings are made of. */
export const namesOtherStudy = (line: string): boolean =>
  /\b(?:in|into|of) (?:an?|another|other|any|any other|some other) (?:trials?|stud(?:y|ies)|research)\b/i.test(line) &&
  !/[:：]\s*$/.test(line);

/** @param line a line without its list mark; `marked` whether it had one */
export function headingOf(line: string, marked: boolean, next: Next): Heading | undefined {
  if (namesLeukemia(line)) return undefined;
  const heading =
    nothing(line) ??
    foreignHeading(line) ??
    listHeading(line, marked) ??
    sentenceHeading(line, marked) ??
    (marked ? undefined : cohortHeading(line, next));
  return heading?.cohort !== undefined && limitsGroup(heading.cohort) ? { ...heading, limits: true } : heading;
}

/** Whether a line begins a list of inclusion or exclusion criteria. */
export const beginsList = (line: string): boolean => listHeading(line, false)?.section !== undefined;

/** An item that only says that its list is empty takes no part, and changes nothing. */
const nothing = (line: string): Heading | undefined =>
  (line.length < 20 && NOTHING.test(line) && !/^no\b/i.test(line)) || NO_CRITERIA.test(line)
    ? { section: undefined, cohort: undefined, length: line.length }
    : undefined;

/** Words of a line that leads on to a list which is not there, beside those of `FILLER`. */
const LEADING =
  /^(?:categor(?:y|ies)|selection|use|uses|used|time|specified|below|within|history|prior|presence|diagnosis|evidence|previous|past|current|known|listed|cases?|includes|special|populations?|specific|certain|some)$/i;

/** "Prior history of:", "patients will be eligible if": a line that asks nothing without the list that was to follow. */
function onlyLeads(line: string): boolean {
  if (line.length > 160 || !/(?:[:：]|\b(?:if|of))\s*$/i.test(line)) return false;
  if (!/\b(?:following|follows|criteria|if|history|presence|evidence|exclude|include)\b/i.test(line)) return false;
  return line.split(/[^\p{L}-]+/u).every((word) => word === '' || FILLER.test(word) || LEADING.test(word));
}

/** "No age or gender restrictions": whoever may take part, nothing is asked of. */
const UNRESTRICTED =
  /^(?:there (?:is|are|were|was) )?no (?:age|gender|sex|race|ethnic\w*)(?:(?:,| or| and|\/) ?(?:age|gender|sex|race|ethnic\w*)){0,3} (?:restrictions?|limits?|limitations?)(?: (?:is|are|was|were) (?:imposed|applied|set))?[.;]?$/i;

/** Whether a line is a heading and no more, or says that its list is empty or that nothing is asked. */
export function saysNothing(line: string): boolean {
  if (onlyLeads(line) || (line.length < 120 && UNRESTRICTED.test(line))) return true;
  const heading = headingOf(line, false, undefined);
  return heading !== undefined && heading.cohort === undefined && heading.length === line.length;
}

const COLLECTIVE =
  /\b(?:groups?|cohorts?|arms?|categor(?:y|ies)|stages?|parts?|phases?|sub-?stud(?:y|ies)|sub-?groups?)\b/i;

/** Whether a line is only the heading of a list for some of the people, named after a group of the study and not after what they have. */
export function namesGroup(line: string): boolean {
  if (wordCount(line) > 12 || /\bhealthy\b/i.test(line)) return false;
  const heading = listHeading(line, false);
  if (heading !== undefined) return heading.cohort !== undefined && heading.length === line.length;
  return /:\s*$/.test(line) && wordCount(line) <= 6 && COLLECTIVE.test(line) && !STEM.test(line);
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The headings of texts in languages whose criteria are not read: which list it is can be said all the same. */
const ABROAD =
  /^(?:crit[eè]res?\s+(?:d['’]\s?|de\s+)?((?:non|in|ex)\p{L}*(?:[- ]inclusion)?)|(einschluss|ausschluss)kriterien|criterios?\s+de\s+((?:in|ex)clusi[oó]n)|criteri\s+di\s+((?:in|es)clusione))\s*[:：.]?\s*$/iu;

function foreignHeading(line: string): Heading | undefined {
  const match = line.length < 60 ? ABROAD.exec(line) : null;
  if (match === null) return undefined;
  const name = match.slice(1).find((part) => part !== undefined) ?? '';
  return {
    section: /^(?:non|ex|es|aus)/i.test(name) ? 'exclusion' : 'inclusion',
    cohort: undefined,
    length: line.length,
  };
}

/** "Key Exclusion Criteria (donors):", alone or before its first item. */
function listHeading(line: string, marked: boolean): Heading | undefined {
  const bare = line.length < 40 && BARE.test(line);
  if (bare) return { section: sectionOf(line), cohort: undefined, length: line.length };
  const name = CRITERIA.exec(line.slice(0, 160));
  if (!name) return undefined;
  const before = line.slice(0, name.index);
  if (
    /[.;:]\s/.test(before) ||
    wordCount(before) > 6 ||
    /\b(?:meet|meets|per|by|the following|one|any|with|to|not|no)\b/i.test(before)
  )
    return undefined;
  const after = line.slice(name.index + name[0].length, name.index + name[0].length + 140);
  const colon = after.search(/[:：]/);
  const tail = colon < 0 ? after : after.slice(0, colon);
  if (
    SENTENCE.test(tail) ||
    wordCount(tail) > 10 ||
    (colon < 0 && (line.length > 120 || (marked && !(isPlain(before, tail) && /^\s*\.?$/.test(tail)))))
  )
    return undefined;
  const closed = colon < 0 ? line.length : name.index + name[0].length + colon + 1;
  const rest = line.slice(closed).trim();
  return {
    section: sectionOf(name[0]),
    cohort: isPlain(before, tail) ? undefined : line.slice(0, closed).replace(/\s*[:：.]?\s*$/, ''),
    length: NOTHING.test(rest) || /^[\s:：*_]*$/.test(rest) ? line.length : closed,
  };
}

const isPlain = (before: string, tail: string): boolean =>
  before.split(/[^\p{L}]+/u).every((word) => word === '' || PLAIN.test(word)) &&
  /^[\s:.*_]*(?:for (?:all|both) (?:subjects|patients|participants|groups|cohorts|arms)[\s:,]*)?(?:(?:include|includes|are|were|as follows)[\s:]*)*$/i.test(
    tail,
  );

/** "Patients who meet any of these will be excluded:" */
function sentenceHeading(line: string, marked: boolean): Heading | undefined {
  if (!/:\s*$/.test(line) || line.length > 260) return undefined;
  const excludes = EXCLUDES.test(line);
  const words = line.split(/[^\p{L}-]+/u).filter(Boolean);
  const strange = words.filter((word) => !FILLER.test(word)).length;
  if (strange === 0 && (excludes || INCLUDES.test(line))) {
    return { section: excludes ? 'exclusion' : 'inclusion', cohort: undefined, length: line.length };
  }
  if (marked || strange > 2 || line.includes('(') || !(excludes || INCLUDES.test(line))) return undefined;
  return { section: excludes ? 'exclusion' : 'inclusion', cohort: line.replace(/\s*:\s*$/, ''), length: line.length };
}

const categoryHeading = ({ length }: string): Heading => ({ section: undefined, cohort: undefined, length });

/** "Healthy volunteers:" over a list, "Laboratory values" over one. */
function cohortHeading(line: string, next: Next): Heading | undefined {
  if (next === undefined) return /[:：]\s*$/.test(line) && isCategory(line) ? categoryHeading(line) : undefined;
  const heading = { section: undefined, cohort: line.replace(/\s*[:：]\s*$/, ''), length: line.length };
  if (isGroupLabel(line)) return heading;
  if (next === 'heading') return undefined;
  if (isCategory(line)) return categoryHeading(line);
  if (wordCount(line) > 8) return undefined;
  const label = /:\s*$/.test(line)
    ? !STEM.test(line) || GROUP.test(line)
    : GROUP.test(line) && wordCount(line) <= 5 && !STEM.test(line) && !/[.;,]$/.test(line);
  return label ? heading : undefined;
}

function sectionOf(name: string): Section | undefined {
  if (/non[- ]?inclusion/i.test(name)) return 'exclusion';
  const includes = /inclusion|eligib/i.test(name);
  const excludes = /exclusion/i.test(name);
  return includes && excludes ? undefined : excludes ? 'exclusion' : 'inclusion';
}

const NAMED =
  /(?<=[\s.;])(?:(?:Key|Main|Other|Additional|Partner|Donor|Patient) )?(?:Non-?Inclusion|NON-INCLUSION|Inclusion|Exclusion|INCLUSION|EXCLUSION) (?:Criteria|CRITERIA)\b/g;

/**
 * Offsets at which a heading interrupts a line: "… consent Exclusion Criteria: …". Only capitalised names that a colon or
 * the line's end follows, and only where what stands before is no part of the heading: a list item or a whole sentence.
 */
export function headingsWithin(line: string): readonly number[] {
  if (!/criteria/i.test(line)) return [];
  const found: number[] = [];
  let start = marksOf(line.slice(0, 48)).reduce((sum, mark) => sum + mark.length, 0);
  const marked = start > 0;
  for (const match of line.matchAll(NAMED)) {
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (match.index <= start || !/^(?: \p{Lu}\p{L}+)?\s*(?::|$)/u.test(after)) continue;
    const before = line.slice(Math.max(start, match.index - 200), match.index);
    const apart = /[.;:]/.test(before) || (marked && found.length === 0) || wordCount(before) > 6;
    if (!apart || /^(?:\p{Lu}\S* ){1,4}$/u.test(before)) continue;
    found.push(match.index);
    start = match.index;
  }
  return found;
}
