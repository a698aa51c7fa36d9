import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import type { Occurrence } from './occurrence.ts';
import { lasted } from './span-of-time.ts';

/** Without the word that a drug is taken for long, where the entry spans half a year. */
export function withoutLength(atom: Atom, occurrence: Occurrence, today: number): Atom {
  const { dose, acuity, ...others } = atom.attrs ?? {};
  const isLong = LONG_TERM.test(dose ?? '') || (atom.domain === 'medication' && acuity === 'chronic');
  if (!isLong || occurrence.fact.domain !== 'medication' || lasted(HALF_A_YEAR, occurrence, today) !== true)
    return atom;
  const attrs = {
    ...others,
    ...(dose !== undefined && !LONG_TERM.test(dose) && { dose }),
    ...(acuity !== undefined && acuity !== 'chronic' && { acuity }),
  };
  const { attrs: _attrs, ...bare } = atom;
  return Object.keys(attrs).length > 0 ? { ...bare, attrs } : bare;
}

const LONG_TERM = /^(?:long[- ]?term|prolonged|chronic)$/i;
const HALF_A_YEAR: NonNullable<Atom['duration']> = { op: '>=', value: 6, unit: 'mo', span: [0, 0] };

/** What must be taken by mouth, and is given in another way as the entry says. */
export const isOfOtherRoute = (atom: Atom, { domain, text, codings }: Fact, { said }: Context): boolean => {
  const names = [text, ...codings.map(({ display }) => display)].join(' ');
  return (
    domain === 'medication' &&
    /\boral\b/i.test(said(atom.span)) &&
    /\b(?:intrauterine|transdermal|vaginal|topical|ophthalmic|inhal\w+|inject\w+|implant|rectal|nasal)\b/i.test(
      names,
    ) &&
    !/\boral\b/i.test(names)
  );
};
