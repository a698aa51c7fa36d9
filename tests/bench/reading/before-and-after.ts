/** "Postoperative delirium": the forms have an operation and something after it, for what is one finding with one name. */
import type { Call, Chain } from './form-text.ts';
import { partsOf } from './segment.ts';
import { placeOf } from './term.ts';

const PREFIX = /\b(?:pre|post|peri|intra)[- ]{0,3}$/i;
const MOST_BETWEEN = 30;
const PLAIN = /^[\w\s-]*$/;

/** Where the text has a name only as the end of such a word, the beginning of the word. */
function prefixed(name: string, text: string): number | undefined {
  const place = placeOf(name, text);
  const prefix = place && PREFIX.exec(text.slice(0, place.start))?.[0];
  return place && prefix !== undefined ? place.start - prefix.length : undefined;
}

/** The chain of what is so named, where the form names it by the event; else the same chain. */
export function withoutEvent(chain: Chain, text: string): Chain {
  const [head, named, relation, more] = chain;
  if (more !== undefined || head?.name !== 'proc' || named?.name !== 'name' || !isRelation(relation)) return chain;
  const [event] = textsOf(named);
  const start = event === undefined ? undefined : prefixed(event, text);
  const [inner] = relation.args.flatMap((arg) => (arg.k === 'chain' ? [arg.chain] : []));
  if (start === undefined || inner === undefined) return chain;
  const [only, another] = partsOf(inner).segments;
  const ends = [...(only?.names ?? []), ...(only?.modifiers ?? [])].map((one) => placeOf(one, text)?.end ?? 0);
  const end = Math.max(0, ...ends);
  const phrase = text.slice(start, end).replace(/\s+/g, ' ').replace(/- /g, '-');
  if (another || only?.names.length !== 1 || end <= start || phrase.length > MOST_BETWEEN + only.names[0]!.length)
    return chain;
  if (!PLAIN.test(phrase)) return chain;
  return inner
    .filter((call) => call.name !== 'mod')
    .map((call) => (call.name === 'name' ? { ...call, args: [{ k: 'text', text: phrase }] } : call));
}

const isRelation = (call: Call | undefined): call is Call => call?.name === 'before' || call?.name === 'after';

const textsOf = ({ args }: Call): readonly string[] => args.flatMap((arg) => (arg.k === 'text' ? arg.text : []));

/** Whether a part of a list names nothing but the event in such a word. */
export function isEventOnly(chain: Chain, text: string): boolean {
  const [head, named, another] = chain;
  return (
    another === undefined &&
    head?.name === 'proc' &&
    named?.name === 'name' &&
    textsOf(named).every((name) => prefixed(name, text) !== undefined)
  );
}
