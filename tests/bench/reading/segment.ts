/** A chain of calls taken apart: what it denies, and the things it names with what is said of each. */
import type { Arg, Call, Chain } from './form-text.ts';

export interface Segment {
  readonly head: string;
  readonly args: readonly Arg[];
  readonly names: readonly string[];
  readonly modifiers: readonly string[];
  /** Everything else that is said of it. */
  readonly said: readonly Call[];
}

export interface Parts {
  readonly denied: boolean;
  /** Said before the first head; it concerns all. */
  readonly prefix: readonly Call[];
  readonly segments: readonly Segment[];
}

const SAID: ReadonlySet<string> = new Set([
  'name',
  'mod',
  'sev',
  'pol',
  'num_filter',
  'temporal_filter',
  'duration',
  'during',
  'before',
  'after',
  'using',
  'abbrev',
  'example',
  'equiv',
  'possible',
  'hypothetical',
  'intention',
  'loc',
  'prov',
  'type',
  'stability',
  'eq',
  'op',
  'val',
  'unit',
  'temporal_unit',
  'temporal_per',
  'temporal_rec',
]);
/** What is said behind examples is said of that which they are examples of. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'temporal_filter',
  'duration',
  'during',
  'before',
  'after',
  'sev',
  'possible',
  'hypothetical',
  'intention',
  'example',
  'equiv',
]);

export function partsOf(chain: Chain): Parts {
  const first = chain.findIndex(({ name }) => name !== 'neg' && !SAID.has(name));
  const prefix = chain.slice(0, first < 0 ? chain.length : first);
  const segments: Segment[] = [];
  for (const call of first < 0 ? [] : chain.slice(first)) {
    const at = call.name === 'num_filter' ? valuedIn(segments) : segments.length - 1;
    const last = segments[at];
    if (last && SAID.has(call.name)) segments[at] = withSaid(last, call);
    else if (call.name !== 'neg')
      segments.push({ head: call.name, args: call.args, names: [], modifiers: [], said: [] });
  }
  return {
    denied: chain.filter(({ name }) => name === 'neg').length % 2 === 1,
    prefix: prefix.filter(({ name }) => name !== 'neg'),
    segments: withoutExamples(segments),
  };
}

/** A value behind an examination is that of the measure before it: procedures have none. */
function valuedIn(segments: readonly Segment[]): number {
  const last = segments.length - 1;
  const isExamination =
    segments[last]?.head === 'proc' && ['lab', 'vital', 'measurement'].includes(segments[last - 1]?.head ?? '');
  return isExamination ? last - 1 : last;
}

function withSaid(segment: Segment, call: Call): Segment {
  const texts = call.args.flatMap((arg) => (arg.k === 'text' ? arg.text : []));
  if (call.name === 'name') return { ...segment, names: [...segment.names, ...texts] };
  if (call.name === 'mod') return { ...segment, modifiers: [...segment.modifiers, ...texts] };
  return { ...segment, said: [...segment.said, call] };
}

/** The forms repeat examples as heads of the chain, before they mark them as examples. */
function withoutExamples(segments: readonly Segment[]): readonly Segment[] {
  const examples = new Set(
    segments.flatMap(({ said }) =>
      said.filter(({ name }) => name === 'example').flatMap(({ args }) => args.flatMap(keysIn)),
    ),
  );
  const [main, ...others] = segments;
  if (!main || examples.size === 0) return segments;
  const repeated = others.filter((segment) => examples.has(keyOf(segment)));
  return [
    {
      ...main,
      said: [...main.said, ...repeated.flatMap(({ said }) => said.filter(({ name }) => OF_THE_WHOLE.has(name)))],
    },
    ...others.filter((segment) => !repeated.includes(segment)),
  ];
}

const keyOf = ({ head, names }: Pick<Segment, 'head' | 'names'>): string => `${head}:${names.join('|')}`;

function keysIn(arg: Arg): readonly string[] {
  if (arg.k !== 'chain') return [];
  return partsOf(arg.chain).segments.flatMap((segment) =>
    ['union', 'intersect', 'or'].includes(segment.head) ? segment.args.flatMap(keysIn) : [keyOf(segment)],
  );
}
