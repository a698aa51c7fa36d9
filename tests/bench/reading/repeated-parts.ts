/** Parts of a list that say nothing of their own: they repeat what a part beside them says, or only point to it. */
import type { Arg, Call, Chain } from './form-text.ts';
import { partsOf, type Segment } from './segment.ts';

const OF_THE_STUDY = /\b(?:study|treatment|therapy|trial)\b/i;
/** All of them, which are listed elsewhere; how many of them would matter. */
const FOLLOWING =
  /\b(?:meet|meets|meeting|fulfil|fulfils|fulfill|fulfills) (?:all )?(?:of )?(?:the )?following criteria\W*$/i;

/** The others, or all where none is left. */
export function withoutRepeated(parts: readonly Arg[], text: string): readonly Arg[] {
  const chains = parts.flatMap((part) => (part.k === 'chain' ? [part.chain] : []));
  const means = new Set(chains.flatMap((chain) => meansIn(chain)));
  const valued = new Set(chains.flatMap(onlyOf).filter(hasValue).map(nameOf));
  const own = parts.filter((part) => {
    const [only] = part.k === 'chain' ? onlyOf(part.chain) : [];
    if (!only) return true;
    const isMeans = isBareName(only) && means.has(nameOf(only));
    const isExplained = !hasValue(only) && valued.has(nameOf(only)) && saysOnly(only, 'equiv');
    return !isMeans && !isExplained && !isStart(only, text) && !(only.head === 'criteria' && FOLLOWING.test(text));
  });
  return own.length > 0 ? own : parts;
}

/** The one undenied thing that a chain names. */
function onlyOf(chain: Chain): readonly Segment[] {
  const { denied, prefix, segments } = partsOf(chain);
  return !denied && prefix.length === 0 && segments.length === 1 ? segments : [];
}

const nameOf = ({ head, names, modifiers }: Segment): string => [head, ...names, '·', ...modifiers].join('|');

const isBareName = ({ names, said, args }: Segment): boolean =>
  names.length > 0 && args.length === 0 && said.every(({ name }) => name === 'abbrev');

const hasValue = ({ said }: Segment): boolean => said.some(({ name }) => name === 'num_filter');

const saysOnly = ({ names, said }: Segment, wanted: string): boolean =>
  names.length > 0 && said.length > 0 && said.every(({ name }) => name === wanted);

/** "Before the initiation of study treatment": what is begun has no name, and only says from when time is counted. */
const isStart = ({ head, names, modifiers, said }: Segment, text: string): boolean =>
  head === 'proc' &&
  names.length === 0 &&
  modifiers.length === 0 &&
  said.length > 0 &&
  said.every(isFirst) &&
  OF_THE_STUDY.test(text);

const isFirst = ({ name, args }: Call): boolean =>
  name === 'temporal_filter' &&
  args.every(
    (arg) => arg.k === 'chain' && arg.chain.every((call) => call.name === 'eq' || call.name === 'temporal_rec'),
  );

/** What a part says that something is done with: "injections" of a drug that is listed beside them too. */
const meansIn = (chain: Chain): readonly string[] =>
  chain.flatMap((call) =>
    call.args.flatMap((arg) =>
      arg.k !== 'chain'
        ? []
        : call.name === 'using'
          ? [...onlyOf(arg.chain).filter(isBareName).map(nameOf), ...meansIn(arg.chain)]
          : meansIn(arg.chain),
    ),
  );
