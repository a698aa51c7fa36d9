import type { PhraseHead } from '../families/family.ts';
import type { PhraseMatch } from '../words/phrase.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';

/** What stands in somebody's way, of a kind that only a person can weigh. */
const CIRCUMSTANCE: PhraseHead = { domain: 'judgement', rule: 'judgement.circumstances', verbatim: true };

const isKind = wordClass(
  'medical social familial sociological geographic geographical psychosocial environmental logistical economic personal administrative emotional behavioral behavioural ' +
    'socioeconomic situational organisational organizational',
);
const isThing = wordClass(
  'condition conditions disorder disorders illness illnesses problem problems disease diseases situation situations circumstance circumstances reason reasons issue issues factor factors',
);
const isListing = wordClass(', or and / other any');
const isBreak = wordClass(
  'that which who is are was were has have had with in of for to by on at from not may could would',
);
const FURTHEST = 10;

/** "medical" in "medical, psychiatric or social condition": a member of a list of kinds whose noun comes at its end. */
export function circumstanceAt(tokens: readonly Token[], at: number): PhraseMatch<PhraseHead> | undefined {
  if (!isKind(tokens[at]) || !isListing(tokens[at + 1])) return undefined;
  for (let next = at + 2; next < at + FURTHEST && tokens[next] !== undefined; next++) {
    const token = tokens[next]!;
    if (isThing(token)) return { value: CIRCUMSTANCE, end: at + 1 };
    if (isBreak(token) || (token.kind === 'mark' && !isListing(token) && token.lower !== '-')) return undefined;
  }
  return undefined;
}
