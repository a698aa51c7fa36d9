import { type Atom, atomsOf, type ConceptRef, type Criterion } from '../../eligibility/criterion.ts';
import type { Evidence, Judgement } from '../../eligibility/verdict.ts';
import { LEXICON } from '../../terminology/concept.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { TrialTerm } from '../indexed-trial.ts';

/**
 * How near a patient is to what a study is about.
 * `recorded`: has it, or something narrower; `broader`: has what it is a kind of; `healthy`: does not, but the study does not
 * refuse healthy people and nothing in the record says that the patient is ill. The others do not have it as far as the
 * record goes: `silent` (unknown), `presumed-absent`, `absent` (on evidence). `unclear`: none of the terms is known;
 * `unstated`: neither the study nor an inclusion criterion names a condition.
 */
export const CONDITION_FITS = [
  'recorded',
  'broader',
  'healthy',
  'silent',
  'presumed-absent',
  'absent',
  'unclear',
  'unstated',
] as const;
export type ConditionFit = (typeof CONDITION_FITS)[number];

/** Whether the study is one for this patient, and not one for another disease. */
export const isOwn = (fit: ConditionFit): boolean => fit === 'recorded' || fit === 'broader' || fit === 'healthy';

/** What a study is about, judged for a patient. */
export interface JudgedCondition {
  readonly fit: ConditionFit;
  /** An inclusion criterion asks for it already: it does not count twice. */
  readonly asked: boolean;
  readonly evidence: readonly Evidence[];
}

/** What a study is about, whoever the patient is. */
export interface StudyConditions {
  /** Holds of whom has one of the conditions; undefined where none is named. */
  readonly criterion: Criterion | undefined;
  /** Lexicon ids that the conditions are kinds of, one step up. */
  readonly parents: readonly string[];
  readonly known: boolean;
  readonly asked: boolean;
  /** No criterion keeps healthy people out. */
  readonly takesHealthy: boolean;
}

/** Rule of the registry's structured exclusion of healthy volunteers. */
const REFUSES_HEALTHY = 'structured.healthy-volunteer';
const HEALTHY = 'healthy';

/**
 * Independent of any patient: to be made once for each version of a study. The study's own conditions, without those that
 * the registry added as broader terms; where it states none, those that its inclusion criteria ask for.
 */
export function studyConditions(
  stated: readonly TrialTerm[],
  criteria: readonly Criterion[],
  terminology: Terminology,
): StudyConditions {
  const asking = criteria.filter(({ section }) => section === 'inclusion').flatMap(({ ast }) => demanded(ast));
  const own = stated.filter(({ broader }) => broader !== true).flatMap((term) => refOf(term, terminology));
  const refs = own.length > 0 ? own : asking.flatMap(({ concept }) => (concept ? [concept] : []));
  const ids = refs.flatMap(lexiconIds);
  const askedIds = new Set(asking.flatMap(({ concept }) => (concept ? lexiconIds(concept) : [])));
  const lineage = new Set(terminology.withAncestors(ids));
  const asked =
    ids.some((id) => askedIds.has(id)) ||
    [...askedIds].some((id) => lineage.has(id) && !isRoot(id, terminology)) ||
    terminology.withAncestors([...askedIds]).some((id) => ids.includes(id));
  return {
    criterion: refs.length === 0 ? undefined : anyOfThem(refs),
    parents: [...new Set(ids.flatMap((id) => terminology.concept(id)?.parents ?? []))].filter(
      (id) => !isRoot(id, terminology),
    ),
    known: ids.length > 0,
    asked,
    takesHealthy: !criteria.some(({ ast }) => atomsOf(ast).some(({ rule }) => rule === REFUSES_HEALTHY)),
  };
}

/** A concept without a broader one ("disease", "symptom") says nothing about what a study is for. */
const isRoot = (id: string, terminology: Terminology): boolean => (terminology.concept(id)?.parents ?? []).length === 0;

const lexiconIds = ({ codes }: ConceptRef): readonly string[] => codes.slice(0, 1).map(({ code }) => code);

function refOf({ text, codings }: TrialTerm, terminology: Terminology): readonly ConceptRef[] {
  const ids = terminology.conceptsOf(codings, text, ['condition']);
  const name = text ?? codings[0]?.display ?? codings[0]?.code;
  if (name === undefined) return [];
  if (ids.length === 0) return [{ text: name, codes: codings, closure: 'descendants', via: [] }];
  return ids.map((id) => {
    const { codes = [], imported } = terminology.concept(id) ?? {};
    return {
      text: name,
      codes: imported ? codes : [{ system: LEXICON, code: id }, ...codes],
      closure: 'descendants',
      via: [],
    };
  });
}

/** Conditions that a tree asks the patient to have: under no negation, and not as the case of a rule. */
function demanded(node: Criterion['ast']): readonly Atom[] {
  switch (node.k) {
    case 'atom':
      return node.domain === 'condition' && node.subject === 'patient' && node.modality === 'asserted' ? [node] : [];
    case 'and':
    case 'or':
    case 'atLeast':
      return node.of.flatMap(demanded);
    case 'except':
      return demanded(node.base);
    case 'not':
    case 'if':
    case 'atMost':
      return [];
  }
}

const ID = 'study-condition';

/** One inclusion criterion that the conditions make together; its text is their names. */
function anyOfThem(refs: readonly ConceptRef[]): Criterion {
  let text = '';
  const atoms = refs.map((concept, at): Atom => {
    if (at > 0) text += '; ';
    const start = text.length;
    text += concept.text;
    return {
      k: 'atom',
      id: `${ID}.${at + 1}`,
      span: [start, text.length],
      rule: ID,
      subject: 'patient',
      domain: 'condition',
      concept,
      quantifier: 'any',
      modality: 'asserted',
    };
  });
  const ast = atoms.length === 1 ? atoms[0]! : { k: 'or' as const, of: atoms };
  return { id: ID, section: 'inclusion', text, span: [0, text.length], ast, residue: [], tier: 'A' };
}

/** Holds of whom the record calls healthy, or says nothing against it of. */
export const HEALTH: Criterion = anyOfThem([
  { text: HEALTHY, codes: [{ system: LEXICON, code: HEALTHY }], closure: 'descendants', via: [] },
]);

/** What of a judgement a fit rests on. */
export type ConditionAnswer = Pick<Judgement, 'holds' | 'basis'>;

/**
 * @param own how the criterion of the conditions is judged; undefined where none is named
 * @param hasBroader whether the patient has one of the `parents`
 * @param isHealthy whether nothing in the record says that the patient is ill
 */
export function fitOf(
  { known, takesHealthy }: Pick<StudyConditions, 'known' | 'takesHealthy'>,
  own: ConditionAnswer | undefined,
  hasBroader: () => boolean,
  isHealthy: () => boolean,
): ConditionFit {
  if (own === undefined) return 'unstated';
  if (own.holds === true) return 'recorded';
  if (hasBroader()) return 'broader';
  if (takesHealthy && isHealthy()) return 'healthy';
  if (own.holds === false) return own.basis === 'evidence' ? 'absent' : 'presumed-absent';
  return known ? 'silent' : 'unclear';
}

/** Whether nothing in the record of a patient says that they are ill. */
export const countsAsHealthy = (judge: (criterion: Criterion) => Judgement): boolean => judge(HEALTH).holds !== false;

/**
 * @param judge of the patient of a request
 * @param recorded lexicon ids of what the patient has now; see `conditionsRecorded`
 */
export function judgeCondition(
  conditions: StudyConditions,
  judge: (criterion: Criterion) => Judgement,
  recorded: ReadonlySet<string>,
): JudgedCondition {
  const { criterion, parents, asked } = conditions;
  const own = criterion && judge(criterion);
  const fit = fitOf(
    conditions,
    own,
    () => parents.some((id) => recorded.has(id)),
    () => countsAsHealthy(judge),
  );
  return { fit, asked, evidence: own?.evidence ?? [] };
}
