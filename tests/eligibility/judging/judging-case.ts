import { type Atom, type Criterion, DOMAINS, type Node, type Section } from '../../../src/eligibility/criterion.ts';
import { type JudgeOptions, judgeCriterion } from '../../../src/eligibility/judging/judge.ts';
import type { Judgement } from '../../../src/eligibility/verdict.ts';
import { collectFacts } from '../../../src/patient/collect-facts.ts';
import { LEXICON } from '../../../src/terminology/concept.ts';
import { SMALL_TERMINOLOGY } from './small-terminology.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A case as written in tests/cases/judging: atoms leave out what is usual, a concept is the id of the small terminology. */
export interface JudgingCase {
  readonly title: string;
  readonly why: string;
  readonly patient: Plain;
  readonly record?: readonly Plain[];
  readonly section: Section;
  readonly ast: Plain;
  /** The words of the criterion, where they matter; every span covers all of them. */
  readonly words?: string;
  readonly residue?: true;
  readonly policy?: JudgeOptions['policy'];
  readonly willing?: boolean;
  readonly asOf?: string;
  readonly expect: Partial<Pick<Judgement, 'verdict' | 'holds' | 'basis' | 'applicable'>> & {
    readonly strict?: Judgement['holds'];
  };
}

const TEXT = 'the text of the criterion';
const PATIENT = 'urn:uuid:patient';

/** The record of a case as a Bundle whose entries are all about its patient. */
export function bundleOf({ patient, record = [] }: Pick<JudgingCase, 'patient' | 'record'>): Plain {
  const about = { reference: PATIENT };
  const entries = record.map((resource, index) => {
    const name = ['AllergyIntolerance', 'Immunization', 'FamilyMemberHistory'].includes(
      String(resource['resourceType']),
    )
      ? 'patient'
      : resource['resourceType'] === 'ResearchSubject'
        ? 'individual'
        : 'subject';
    return { fullUrl: `urn:uuid:entry-${index}`, resource: { id: `entry-${index}`, [name]: about, ...resource } };
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ fullUrl: PATIENT, resource: { resourceType: 'Patient', id: 'p', ...patient } }, ...entries],
  };
}

const span = [0, TEXT.length] as const;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A tree with everything filled in that a case leaves out. */
export function treeOf(plain: Plain): Node {
  const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isPlain).map(treeOf) : []);
  const one = (value: unknown): Node => treeOf(isPlain(value) ? value : {});
  switch (plain['k']) {
    case 'and':
    case 'or':
      return { k: plain['k'], of: list(plain['of']) };
    case 'not':
      return { k: 'not', of: one(plain['of']) };
    case 'atLeast':
    case 'atMost':
      return { k: plain['k'], n: Number(plain['n']), of: list(plain['of']) };
    case 'if':
      return { k: 'if', when: one(plain['when']), then: one(plain['then']) };
    case 'except':
      return { k: 'except', base: one(plain['base']), unless: list(plain['unless']) };
    default:
      return atomOf(plain);
  }
}

function atomOf(plain: Plain): Atom {
  const { concept, domain, ...rest } = plain;
  if (!DOMAINS.some((known) => known === domain)) throw new Error(`No such domain in a case: ${String(domain)}`);
  const id = typeof concept === 'string' ? concept : undefined;
  const known = id !== undefined && SMALL_TERMINOLOGY.concept(id) !== undefined;
  const codes = known ? [{ system: LEXICON, code: id }] : [];
  const usual: Omit<Atom, 'domain'> = {
    k: 'atom',
    id: 'a',
    span,
    rule: 'case',
    subject: 'patient',
    quantifier: 'any',
    modality: 'asserted',
  };
  const named = id === undefined ? concept : { text: id, codes, closure: 'descendants', via: [] };
  return Object.assign(
    usual,
    { domain: domain as Atom['domain'] },
    named === undefined ? {} : { concept: named },
    rest,
  ) as Atom;
}

/** Judges a case as its file states it, by default on 2026-01-15 and as a clinician reads a chart. */
export function judgeCase(one: JudgingCase): Judgement {
  return judgeCriterion(criterionOf(one), collectFacts(bundleOf(one), SMALL_TERMINOLOGY), optionsOf(one));
}

export const criterionOf = (one: Pick<JudgingCase, 'section' | 'words' | 'ast' | 'residue'>): Criterion => ({
  id: 'c',
  section: one.section,
  text: one.words ?? TEXT,
  span,
  ast: treeOf(one.ast),
  residue: one.residue ? [[4, 8]] : [],
  tier: 'A',
});

export const optionsOf = ({
  policy = 'clinical',
  willing = false,
  asOf = '2026-01-15',
}: Partial<JudgingCase>): JudgeOptions => ({
  policy,
  willing,
  asOf,
  terminology: SMALL_TERMINOLOGY,
});
