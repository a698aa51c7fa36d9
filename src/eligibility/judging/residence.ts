import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { COUNTRIES } from './country.table.ts';
import { decided, type Outcome, open } from './outcome.ts';

/** A text that asks for nothing but the country in which somebody lives; a right to live there is more than that. A "not" before it is the tree's. */
const LIVES_IN =
  /^(?:(?:do(?:es)?\s+)?not\s+)?(?:(?:currently|presently)\s+)?(?:live|lives|living|reside|resides|residing|residents?|domiciled)\s+(?:in|within|of)\s+(?:the\s+)?(?<country>[\p{L}' .]+?)[.,;\s]*$/iu;

/** Whether the patient's address lies in the country that the text names; undefined where it names none, or more than that. */
export function judgeResidence(atom: Atom, { index, said }: Pick<Context, 'index' | 'said'>): Outcome | undefined {
  if (atom.rule !== 'social.residence' || atom.window || atom.duration || atom.quantity) return undefined;
  const asked = countryOf(LIVES_IN.exec(said(atom.span).trim())?.groups?.['country']);
  if (asked === undefined) return undefined;
  const addresses = (index.byDomain.get('observation') ?? []).filter(({ expression }) =>
    expression.startsWith('Patient.address'),
  );
  const evidence = cite(addresses, 'social.residence');
  const known = addresses.map(({ value }) => countryOf(value?.kind === 'text' ? value.text : undefined));
  if (known.includes(asked)) return decided(true, evidence);
  if (known.length > 0 && known.every((country) => country !== undefined)) return decided(false, evidence);
  return open({ domain: 'social', concept: 'country of residence', why: 'where the patient lives' }, evidence);
}

const countryOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : COUNTRIES.get(name.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim());
