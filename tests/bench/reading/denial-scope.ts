/** Denials that a form has put in another place than its text has them. */
import type { Call } from './form-text.ts';
import type { Parts } from './segment.ts';
import { placeOf } from './term.ts';

const NON = /\bnon[- ]?\s*$/i;
const STOPS = /\b(?:discontinu|stopp|cessation|withdraw)/i;
const DENIES =
  /\b(?:no|not|non|none|never|nor|neither|without|absence|free|lack|negative|cannot|can ?not|un\w+|in\w+|dis(?!continu)\w+|refus\w*|fail\w*|den(?:y|ies|ied)|avoid\w*|except\w*|exclu\w*|other than)\b/i;

/** "Non-smoker or retired": the form denies the whole list, the text its first item only. */
export function deniesFirstOnly({ denied, prefix, segments }: Parts, text: string): boolean {
  const [list, another] = segments;
  if (!denied || prefix.length > 0 || list?.head !== 'union' || another || !/\bor\b/i.test(text)) return false;
  const [first] = list.args;
  const name = first?.k === 'chain' ? nameIn(first.chain) : undefined;
  const place = name === undefined ? undefined : placeOf(name, text);
  return place !== undefined && NON.test(text.slice(0, place.start));
}

const nameIn = (chain: readonly Call[]): string | undefined =>
  chain.flatMap(({ name, args }) =>
    name === 'name' ? args.flatMap((arg) => (arg.k === 'text' ? arg.text : [])) : [],
  )[0];

/** "Non-oncological surgery" is surgery of some other kind, and "non-ambulatory" a state: the denial belongs to the name. */
export function nonKind([only, another]: Parts['segments'], text: string): Parts['segments'][number] | undefined {
  const [name, more] = only?.names ?? [];
  if (!only || another || name === undefined || more !== undefined || !['cond', 'proc'].includes(only.head))
    return undefined;
  const place = placeOf(name, text);
  const prefix = place && NON.exec(text.slice(0, place.start))?.[0];
  return prefix === undefined ? undefined : { ...only, names: [`${prefix}${name}`.replace(/\s*-\s*/, '-')] };
}

/** Whether what the form denies is, in the text, something that has been stopped. */
export const isStopped = ({ denied }: Parts, text: string): boolean => denied && STOPS.test(text) && !DENIES.test(text);

/** A denial that the form takes for an abbreviation of what it denies. */
export const isDeniedAsAbbreviation = ({ segments }: Parts): boolean =>
  segments.some(({ said }) =>
    said.some(
      ({ name, args }) =>
        name === 'abbrev' &&
        args.length === 1 &&
        args.every((arg) => arg.k === 'chain' && arg.chain.length === 1 && arg.chain[0]?.name === 'neg'),
    ),
  );
