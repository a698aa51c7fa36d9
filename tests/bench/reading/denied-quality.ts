/**
 * The forms mark "non-cardiac surgery" as a part that denies a bare modifier beside a part that bears it, and "no signs of
 * gout" as one that denies a bare possibility. Here each denial is put where it belongs.
 */
import type { Arg, Call, Chain } from './form-text.ts';
import { placeOf } from './term.ts';

const BEFORE = /(?:\bnon[- ]{0,3}|\b(?:not|no|without|un)\s+(?:a\s+|an\s+|any\s+)?)$/i;

/** The parts of a list without those that only deny a quality of the others, and those others as they are then. */
export function withDeniedQualities(parts: readonly Arg[], text: string): readonly Arg[] {
  const told = parts.filter((part) => !isDeniedHistory(part, text));
  if (told.length > 0 && told.length < parts.length) return told.map(negated);
  const denials = parts.flatMap((part) => (isBareDenial(part) ? [part.chain] : []));
  if (denials.length === 0) return parts;
  const qualities = denials.flatMap((chain) => chain.filter(({ name }) => name !== 'neg'));
  const worded = new Map<string, string>();
  for (const quality of qualities.filter(({ name }) => name === 'mod')) {
    const bare = textsOf(quality).join(' ');
    const place = placeOf(bare, text);
    const denial = place && BEFORE.exec(text.slice(0, place.start))?.[0];
    if (!place || denial === undefined) return parts;
    worded.set(bare, text.slice(place.start - denial.length, place.end));
  }
  const isPossible = qualities.some(({ name }) => name === 'possible');
  if (!isPossible && worded.size === 0) return parts;
  const others = parts.filter((part) => !isBareDenial(part));
  const changed = others.map((part) => named(denied(part, worded, isPossible), worded, text));
  return changed.some((part, at) => part !== others[at]) ? changed : parts;
}

const NO_HISTORY = /\bno (?:known )?(?:antecedents?|antecedent diagnosis|diagnosis)\b/i;

/** "No antecedent of gout": the antecedent is denied as if it were a disease of its own. */
const isDeniedHistory = (part: Arg, text: string): boolean =>
  part.k === 'chain' &&
  part.chain.map(({ name, args }) => `${name}${args.length}`).join() === 'neg0,cond0' &&
  NO_HISTORY.test(text);

const negated = (part: Arg): Arg =>
  part.k === 'chain' && part.chain[0]?.name !== 'neg'
    ? { k: 'chain', chain: [{ name: 'neg', args: [] }, ...part.chain] }
    : part;

type Denial = Extract<Arg, { k: 'chain' }>;

/** `neg().mod('cardiac')`, `neg().possible()`: nothing is named that would be denied. */
const isBareDenial = (part: Arg): part is Denial =>
  part.k === 'chain' &&
  part.chain.length > 1 &&
  part.chain[0]?.name === 'neg' &&
  part.chain.slice(1).every(({ name }) => name === 'mod' || name === 'possible');

const textsOf = ({ args }: Call): readonly string[] => args.flatMap((arg) => (arg.k === 'text' ? arg.text : []));

function denied(part: Arg, worded: ReadonlyMap<string, string>, isPossible: boolean): Arg {
  if (part.k !== 'chain') return part;
  const { chain } = part;
  const isMeant = isPossible && chain[0]?.name !== 'neg' && says(chain, 'possible');
  if (isMeant) return { k: 'chain', chain: [{ name: 'neg', args: [] }, ...without(chain, 'possible')] };
  const changed = chain.map((call) => withWording(withInner(call, worded), worded));
  return changed.some((call, at) => call !== chain[at]) ? { k: 'chain', chain: changed } : part;
}

/** "Non-myeloid malignancy", where the form has the denied word nowhere else: it belongs to the name right behind it. */
function named(part: Arg, worded: ReadonlyMap<string, string>, text: string): Arg {
  if (part.k !== 'chain') return part;
  const chain = part.chain.map((call): Call => {
    const [name] = call.name === 'name' ? textsOf(call) : [];
    const before = [...worded.values()].find((wording) => {
      const place = name === undefined ? undefined : placeOf(name, text);
      return place !== undefined && text.slice(0, place.start).trimEnd().endsWith(wording);
    });
    return before === undefined || name === undefined || hasQuality(part.chain, worded)
      ? call
      : { ...call, args: [{ k: 'text', text: `${before} ${name}` }] };
  });
  return chain.some((call, at) => call !== part.chain[at]) ? { k: 'chain', chain } : part;
}

const hasQuality = (chain: Chain, worded: ReadonlyMap<string, string>): boolean =>
  chain.some((call) => call.name === 'mod' && textsOf(call).some((quality) => [...worded.values()].includes(quality)));

const inner = ({ args }: Call): readonly Chain[] => args.flatMap((arg) => (arg.k === 'chain' ? [arg.chain] : []));

const says = (chain: Chain, name: string): boolean =>
  chain.some((call) => call.name === name || inner(call).some((part) => says(part, name)));

const without = (chain: Chain, name: string): Chain =>
  chain
    .filter((call) => call.name !== name)
    .map((call) => ({
      ...call,
      args: call.args.map((arg) => (arg.k === 'chain' ? { ...arg, chain: without(arg.chain, name) } : arg)),
    }));

/** The same in the parts of a part. */
function withInner(call: Call, worded: ReadonlyMap<string, string>): Call {
  if (call.name !== 'intersect' && call.name !== 'union') return call;
  const args = call.args.map((arg) => denied(arg, worded, false));
  return args.some((arg, at) => arg !== call.args[at]) ? { ...call, args } : call;
}

function withWording(call: Call, worded: ReadonlyMap<string, string>): Call {
  const wording = call.name === 'mod' ? worded.get(textsOf(call).join(' ')) : undefined;
  return wording === undefined ? call : { ...call, args: [{ k: 'text', text: wording }] };
}
