import type { PlanDefinitionActionCondition } from '@medplum/fhirtypes';
import type { Atom, Criterion, Node, Q } from '../eligibility/criterion.ts';
import { LEXICON } from '../terminology/concept.ts';
import { genderOf, isPlain } from './criterion-native.ts';
import { present } from './element.ts';

/**
 * FHIRPath over a Bundle of the patient (`%resource`). A condition is written only where it holds for everybody whom the
 * criterion lets in and whose record is coded as the condition names it: no windows of time, no other persons, no diagnoses
 * of which narrower ones count too on the inclusion side, none at all where part of the text was not read. Ages are at the
 * Bundle's own timestamp.
 */
export function toConditions(criteria: readonly Criterion[]): PlanDefinitionActionCondition[] {
  return criteria.flatMap((criterion) => {
    const expression = criterion.parent === undefined ? expressionOf(criterion) : undefined;
    if (expression === undefined) return [];
    return [
      present<PlanDefinitionActionCondition>({
        kind: 'applicability',
        expression: present<NonNullable<PlanDefinitionActionCondition['expression']>>({
          description: criterion.text.trim() === '' ? undefined : criterion.text,
          language: 'text/fhirpath',
          expression,
        }),
      }),
    ];
  });
}

/** The condition of one criterion, or undefined where no sound one can be written. An exclusion ends in `.not()`. */
export function expressionOf(criterion: Criterion): string | undefined {
  if (criterion.residue.length > 0) return undefined;
  const excluded = criterion.section === 'exclusion';
  const stated = nodeExpression(criterion.ast, !excluded);
  return stated && (excluded ? `(${stated}).not()` : stated);
}

/** `demanded`: whether the fact lets in (inclusion) or keeps out; a fact that keeps out may be understated, never overstated. */
function nodeExpression(node: Node, demanded: boolean): string | undefined {
  switch (node.k) {
    case 'atom':
      return atomExpression(node, demanded);
    case 'not': {
      const inner = nodeExpression(node.of, !demanded);
      return inner && `(${inner}).not()`;
    }
    case 'and':
    case 'or': {
      const parts: string[] = [];
      for (const child of node.of) {
        const part = nodeExpression(child, demanded);
        if (part === undefined) return undefined;
        parts.push(`(${part})`);
      }
      return parts.length > 0 ? parts.join(` ${node.k} `) : undefined;
    }
    default:
      return undefined;
  }
}

function atomExpression(atom: Atom, demanded: boolean): string | undefined {
  if (!isPlain(atom)) return undefined;
  switch (atom.domain) {
    case 'age':
      return ageExpression(atom);
    case 'sex':
      return sexExpression(atom);
    case 'condition':
      return atom.quantity ? undefined : conditionExpression(atom, demanded);
    case 'observation':
      return demanded ? observationExpression(atom) : undefined;
    default:
      return undefined;
  }
}

const PATIENT = '%resource.entry.resource.ofType(Patient)';
/** Whole days as numbers: yyyymmdd of the Bundle less that of the birth is the age in years times 10,000, and the rest. */
const AGE_TIMES_10000 =
  "(%resource.timestamp.toString().substring(0, 10).replace('-', '').toInteger() - " +
  `${PATIENT}.birthDate.toString().where($this.length() = 10).replace('-', '').toInteger())`;

/** Bounds in whole years; an upper bound of 75 takes people until they are 76. */
function ageExpression({ quantity, concept }: Atom): string | undefined {
  if (!quantity || concept?.codes.some((code) => code.system !== LEXICON)) return undefined;
  const { op, lo, hi, loOpen, hiOpen, ref, factor } = quantity;
  if (ref !== undefined || factor !== undefined || op === '=') return undefined;
  const from = op === '>' || op === '>=' || op === 'between' ? years(lo) : null;
  const to = op === '<' || op === '<=' || op === 'between' ? years(hi) : null;
  if (from === undefined || to === undefined) return undefined;
  const parts: string[] = [];
  if (from !== null) parts.push(`${AGE_TIMES_10000} >= ${(from + (op === '>' || loOpen ? 1 : 0)) * 10_000}`);
  if (to !== null) parts.push(`${AGE_TIMES_10000} < ${(to + (op === '<' || hiOpen ? 0 : 1)) * 10_000}`);
  return parts.join(' and ');
}

const years = (q: Q | undefined): number | undefined =>
  q?.ucum === 'a' && typeof q.value === 'number' && Number.isInteger(q.value) ? q.value : undefined;

function sexExpression(atom: Atom): string | undefined {
  const gender = genderOf(atom);
  return gender === undefined || atom.quantity ? undefined : `${PATIENT}.gender = ${quote(gender)}`;
}

/** Exact codes only. As a demand that is too narrow wherever narrower terms count; as an exclusion it rejects too few. */
function conditionExpression({ concept }: Atom, demanded: boolean): string | undefined {
  const codes = (concept?.codes ?? []).filter((code) => code.system !== LEXICON);
  if (codes.length === 0 || (demanded && concept?.closure !== 'self')) return undefined;
  const match = codes.map((code) => `(system = ${quote(code.system)} and code = ${quote(code.code)})`).join(' or ');
  return (
    '%resource.entry.resource.ofType(Condition)' +
    ".where(verificationStatus.coding.where(code = 'refuted' or code = 'entered-in-error').empty())" +
    `.where(code.coding.where(${match}).exists()).exists()`
  );
}

const COMPARISONS: Readonly<Record<string, string>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** That some result passes the bound: what the latest must do, one must do. */
function observationExpression({ concept, quantity }: Atom): string | undefined {
  if (!quantity || quantity.ref !== undefined || quantity.factor !== undefined || !concept) return undefined;
  const codes = concept.codes.filter((code) => code.system !== LEXICON);
  const bounds: readonly (readonly [string, Q | undefined])[] =
    quantity.op === 'between'
      ? [
          [quantity.loOpen ? '>' : '>=', quantity.lo],
          [quantity.hiOpen ? '<' : '<=', quantity.hi],
        ]
      : [[COMPARISONS[quantity.op] ?? '', quantity.op.startsWith('<') ? quantity.hi : quantity.lo]];
  const tests = bounds.map(([op, q]) =>
    op !== '' && q?.ucum !== undefined && typeof q.value === 'number'
      ? `$this ${op} ${q.value} ${quote(q.ucum)}`
      : undefined,
  );
  if (codes.length === 0 || tests.some((test) => test === undefined)) return undefined;
  const match = codes.map((code) => `(system = ${quote(code.system)} and code = ${quote(code.code)})`).join(' or ');
  return (
    "%resource.entry.resource.ofType(Observation).where(status != 'entered-in-error' and status != 'cancelled')" +
    `.where(code.coding.where(${match}).exists()).value.ofType(Quantity).where(${tests.join(' and ')}).exists()`
  );
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, (c) => `\\${c}`)}'`;
