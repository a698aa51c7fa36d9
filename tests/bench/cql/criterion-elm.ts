import type { Atom, Criterion, Node, Q } from '../../../src/eligibility/criterion.ts';
import { GENERAL_CONCEPTS } from '../../../src/eligibility/judging/modifier.table.ts';
import type { ConceptKind } from '../../../src/terminology/concept.ts';
import type { Terminology } from '../../../src/terminology/terminology.ts';
import {
  ageInYears,
  and,
  type Comparison,
  compared,
  type Definition,
  defined,
  type Elm,
  exists,
  latestQuantity,
  not,
  oneOf,
  or,
  parameter,
  part,
  partOf,
  quantity,
  retrieved,
  text,
  where,
  whole,
} from './elm.ts';

/** What a criterion is about, for figures apart. */
export type Topic = 'person' | 'condition' | 'medication' | 'procedure' | 'result' | 'mixed';

export interface CriterionElm {
  readonly topic: Topic;
  readonly expression: Elm;
  /** What its expression refers to, by name; the same name is always the same definition. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Ids of the concepts whose codes are its value sets. */
  readonly concepts: ReadonlySet<string>;
}

/** Only these are written in CQL: everything else of the tree has no plain counterpart there, and its criterion is left out. */
class NoCounterpart extends Error {}

/**
 * A criterion as an author of CQL would write it by hand: is there an entry with a code of the set, in a state that
 * counts; how old is the patient; how does the latest result compare. Undefined where it asks more than that (windows,
 * severities, counts, plans, consent, words that were not understood, values that stand in components, "any disease").
 */
export function criterionElm(criterion: Criterion, terminology: Terminology): CriterionElm | undefined {
  if (criterion.residue.length > 0) return undefined;
  const topics = new Set<Topic>();
  const definitions = new Map<string, Definition>();
  const concepts = new Set<string>();

  function conceptOf(atom: Atom, kind: ConceptKind): string {
    const id = atom.concept?.codes[0]?.code;
    const known = id === undefined ? undefined : terminology.concept(id);
    const narrowed = atom.concept?.via.some((step) => step.includes(':'));
    if (
      known?.kind !== kind ||
      known.unlisted ||
      narrowed ||
      GENERAL_CONCEPTS.has(known.id) ||
      atom.concept?.closure !== 'descendants'
    )
      throw new NoCounterpart();
    concepts.add(known.id);
    return known.id;
  }

  function shared(name: string, expression: Elm): Elm {
    definitions.set(name, { name, expression });
    return defined(name);
  }

  function presence(atom: Atom): Elm {
    if (atom.quantity || atom.duration || atom.count || atom.attrs || atom.modality !== 'asserted')
      throw new NoCounterpart();
    const { phase = 'unsaid', ...window } = atom.window ?? {};
    if (
      phase === 'future' ||
      'lo' in window ||
      'hi' in window ||
      'event' in window ||
      'from' in window ||
      'to' in window
    )
      throw new NoCounterpart();
    const isOfNow = phase === 'present' || phase === 'unsaid';
    switch (atom.domain) {
      case 'condition':
        return exists(shared(...conditions(conceptOf(atom, 'condition'), isOfNow)));
      case 'medication':
        return exists(shared(...orders(conceptOf(atom, 'medication'), isOfNow)));
      case 'procedure':
        if (phase === 'present') throw new NoCounterpart();
        return exists(shared(...procedures(conceptOf(atom, 'procedure'))));
      default:
        throw new NoCounterpart();
    }
  }

  function result(atom: Atom): Elm {
    const { quantity: asked } = atom;
    if (!asked || asked.ref || atom.window || atom.duration || atom.count || atom.attrs || atom.modality !== 'asserted')
      throw new NoCounterpart();
    const id = conceptOf(atom, 'observation');
    const { measure, codes } = terminology.concept(id)!;
    if (measure === undefined || codes.some(({ code }) => COMPONENTS.has(code))) throw new NoCounterpart();
    const value = shared(`Latest ${id}`, latest(id));
    return bounded(asked, value, (q) => {
      const unit = q.ucum ?? (q.unit === '' && measure.unitless ? measure.ucum : undefined);
      if (typeof q.value !== 'number' || unit === undefined) throw new NoCounterpart();
      return quantity(q.value, unit);
    });
  }

  function age(atom: Atom): Elm {
    if (!atom.quantity || atom.quantity.ref || atom.window || atom.duration || atom.attrs) throw new NoCounterpart();
    const years = shared('Age', ageInYears(part(defined('Patient'), 'birthDate.value'), AS_OF));
    return bounded(atom.quantity, years, (q) => {
      if ((q.ucum ?? 'a') !== 'a' || !Number.isInteger(q.value)) throw new NoCounterpart();
      return whole(Number(q.value));
    });
  }

  function leaf(atom: Atom): Elm {
    if (atom.subject !== 'patient') throw new NoCounterpart();
    switch (atom.domain) {
      case 'age':
        topics.add('person');
        return age(atom);
      case 'sex': {
        topics.add('person');
        const sex = atom.concept?.codes[0]?.code;
        if (sex !== 'male' && sex !== 'female') throw new NoCounterpart();
        return compared('Equal', part(defined('Patient'), 'gender.value'), text(sex));
      }
      case 'condition':
      case 'medication':
      case 'procedure':
        topics.add(atom.domain);
        return presence(atom);
      case 'observation':
        topics.add('result');
        return result(atom);
      default:
        throw new NoCounterpart();
    }
  }

  function tree(node: Node): Elm {
    switch (node.k) {
      case 'atom':
        return leaf(node);
      case 'and':
        return and(node.of.map(tree));
      case 'or':
        return or(node.of.map(tree));
      case 'not':
        return not(tree(node.of));
      case 'except':
        return and([tree(node.base), not(or(node.unless.map(tree)))]);
      default:
        throw new NoCounterpart();
    }
  }

  try {
    const expression = tree(criterion.ast);
    const [topic = 'mixed'] = topics;
    return { topic: topics.size > 1 ? 'mixed' : topic, expression, definitions, concepts };
  } catch (error) {
    if (error instanceof NoCounterpart) return undefined;
    throw error;
  }
}

/** The day of judgement, and the first day whose results still speak for it. */
const AS_OF = parameter('AsOf');
const OLDEST_RESULT = parameter('OldestResult');

/** Blood pressures: their values are components of a panel, which a retrieve by code does not find. */
const COMPONENTS: ReadonlySet<string> = new Set(['8480-6', '8462-4']);

function conditions(id: string, isOfNow: boolean): [name: string, expression: Elm] {
  const status = (path: string, among: readonly string[]): Elm =>
    exists(where('S', partOf('C', `${path}.coding`), oneOf(partOf('S', 'code.value'), among)));
  const isTrue = not(status('verificationStatus', ['refuted', 'entered-in-error']));
  const isNow = or([
    status('clinicalStatus', ['active', 'recurrence', 'relapse']),
    compared('SameOrAfter', { type: 'DateFrom', operand: partOf('C', 'abatement.value') }, AS_OF),
  ]);
  return [
    `${isOfNow ? 'Present' : 'Ever'} ${id}`,
    where('C', retrieved('Condition', 'code', id), isOfNow ? and([isTrue, isNow]) : isTrue),
  ];
}

const orders = (id: string, isOfNow: boolean): [name: string, expression: Elm] => [
  `${isOfNow ? 'Taken' : 'Ever'} ${id}`,
  where(
    'M',
    retrieved('MedicationRequest', 'medication', id),
    oneOf(partOf('M', 'status.value'), isOfNow ? ['active'] : ['active', 'completed', 'stopped', 'on-hold']),
  ),
];

const procedures = (id: string): [name: string, expression: Elm] => [
  `Done ${id}`,
  where('P', retrieved('Procedure', 'code', id), oneOf(partOf('P', 'status.value'), ['completed', 'in-progress'])),
];

function latest(id: string): Elm {
  const day = { type: 'DateFrom', operand: partOf('O', 'effective.value') };
  const counts = and([
    oneOf(partOf('O', 'status.value'), ['final', 'amended', 'corrected']),
    compared('SameOrAfter', day, OLDEST_RESULT),
    compared('SameOrBefore', day, AS_OF),
    not({ type: 'IsNull', operand: partOf('O', 'value.value.value') }),
  ]);
  return latestQuantity('O', retrieved('Observation', 'code', id), counts, 'effective.value', 'value');
}

const ENDS: Readonly<Record<'lo' | 'hi', readonly [closed: Comparison, open: Comparison]>> = {
  lo: ['GreaterOrEqual', 'Greater'],
  hi: ['LessOrEqual', 'Less'],
};

/** A value against the bounds that an atom names. */
function bounded({ op, lo, hi, loOpen, hiOpen }: NonNullable<Atom['quantity']>, value: Elm, bound: (q: Q) => Elm): Elm {
  if (op === '=') return compared('Equal', value, bound(lo!));
  const ends = [
    ...(lo ? [compared(ENDS.lo[op === '>' || loOpen ? 1 : 0], value, bound(lo))] : []),
    ...(hi ? [compared(ENDS.hi[op === '<' || hiOpen ? 1 : 0], value, bound(hi))] : []),
  ];
  if (ends.length === 0) throw new NoCounterpart();
  return and(ends);
}
