import type { Fact } from '../../patient/facts.ts';
import type { Atom } from '../criterion.ts';
import type { Context } from './context.ts';
import type { Occurrence } from './occurrence.ts';
import type { Sought } from './sought.ts';
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

/** What must be taken by mouth, or work in the whole body, and is given in another way as the entry says. */
export function isOfOtherRoute(
  atom: Atom,
  sought: Sought,
  { domain, text, codings }: Fact,
  { said }: Context,
): boolean {
  if (domain !== 'medication') return false;
  const names = [text, ...codings.map(({ display }) => display)].join(' ');
  const asked = said(atom.span);
  if (/\boral\b/i.test(asked)) return NOT_BY_MOUTH.test(names) && !/\boral\b/i.test(names);
  const isOfTheBody = /\bsystemic\b/i.test(asked) || sought.ids.some((id) => OF_THE_BODY.test(id));
  return isOfTheBody && LOCAL.test(names) && !/\b(?:oral|tablets?|capsules?|intraven\w+|systemic)\b/i.test(names);
}

const NOT_BY_MOUTH =
  /\b(?:intrauterine|transdermal|vaginal|topical|ophthalmic|inhal\w+|inject\w+|implant|rectal|nasal)\b/i;
/** Put where it shall work: hardly any of it comes into the blood. */
const LOCAL =
  /\b(?:topical|shampoo|cream|ointment|lotion|ophthalmic|otic|(?:eye|ear|nose|nasal) (?:drops?|spray|ointment|gel)|nasal|inhal\w+|metered[- ]dose|mouthwash|lozenges?)\b/i;
/** Lexicon ids of classes that count by what a drug does to other drugs or to the whole body. */
const OF_THE_BODY =
  /^(?:systemic-|(?:strong-|moderate-|moderate-or-strong-)?cyp\w+-in|p-glycoprotein-in|qt-prolonging)/;
