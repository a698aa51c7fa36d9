import type { Span } from '../../kernel/text-span.ts';
import type { Atom, Criterion, Q } from '../criterion.ts';
import { readNumber } from './number.ts';
import { tokenise } from './token.ts';
import { readUnit } from './unit.ts';

/** The registry's own limits, as its records spell them: ages as "18 Years", sex as ALL, FEMALE or MALE. */
export interface StructuredLimits {
  readonly minimumAge?: string;
  readonly maximumAge?: string;
  readonly sex?: string;
  readonly healthyVolunteers?: boolean;
}

/** An age limit as a quantity; undefined where it states none ("N/A"). */
function ageOf(limit: string | undefined): Q | undefined {
  if (limit === undefined) return undefined;
  const tokens = tokenise(limit);
  const number = readNumber(tokens, 0);
  const unit = number && readUnit(tokens, number.end, limit);
  return number === undefined || unit?.time === undefined
    ? undefined
    : { value: number.value, unit: unit.text, ucum: unit.time };
}

const atom = (id: string, span: Span, rest: Partial<Atom> & Pick<Atom, 'rule' | 'domain'>): Atom => ({
  k: 'atom',
  id,
  span,
  subject: 'patient',
  quantifier: 'any',
  modality: 'asserted',
  ...rest,
});

const criterion = (
  id: string,
  text: string,
  make: (id: string, span: Span) => Atom,
  tier: Criterion['tier'] = 'A',
): Criterion => {
  const span: Span = [0, text.length];
  return { id, section: 'inclusion', text, span, ast: make(`${id}.1`, span), residue: [], tier, structured: true };
};

/**
 * The registry's structured limits as inclusion criteria of their own: age limits inclusive (a limit of 75 years holds
 * until the 76th birthday), sex only where it is one, and that the person must have the condition only where healthy
 * volunteers are refused. Spans are into each criterion's own text. Ids end in `-s1`, `-s2`, ….
 */
export function readStructured(limits: StructuredLimits, id = 'limits'): readonly Criterion[] {
  const criteria: Criterion[] = [];
  const next = (): string => `${id}-s${criteria.length + 1}`;
  const low = ageOf(limits.minimumAge);
  const high = ageOf(limits.maximumAge);
  if (low !== undefined) {
    const text = `Minimum age: ${limits.minimumAge}`;
    criteria.push(
      criterion(next(), text, (own, span) =>
        atom(own, span, { rule: 'age.structured', domain: 'age', quantity: { op: '>=', lo: low, span } }),
      ),
    );
  }
  if (high !== undefined) {
    const text = `Maximum age: ${limits.maximumAge}`;
    criteria.push(
      criterion(next(), text, (own, span) =>
        atom(own, span, { rule: 'age.structured', domain: 'age', quantity: { op: '<=', hi: high, span } }),
      ),
    );
  }
  const sex = limits.sex?.toLowerCase();
  if (sex === 'female' || sex === 'male') {
    criteria.push(
      criterion(next(), `Sex: ${limits.sex}`, (own, span) =>
        atom(own, span, {
          rule: `sex.${sex}`,
          domain: 'sex',
          concept: { text: sex, codes: [], closure: 'self', via: ['structured'] },
        }),
      ),
    );
  }
  if (limits.healthyVolunteers === false) {
    criteria.push(
      criterion(
        next(),
        'Healthy volunteers: no',
        (own, span) => atom(own, span, { rule: 'judgement.not-healthy-volunteer', domain: 'judgement' }),
        'C',
      ),
    );
  }
  return criteria;
}
