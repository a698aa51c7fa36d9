import type { Leaf } from '../findings/leaf.ts';
import type { Mark } from '../marks/mark.ts';
import { isBare } from './members.ts';

const saysNothingElse = ({ marks }: Leaf): boolean => marks.every(({ k }) => k === 'cue' || k === 'filler');

/** What a cue says: a time, a possibility, or the name of an attribute. */
const kindsOf = (mark: Mark): readonly string[] => {
  if (mark.k !== 'cue') return [];
  const { attr, phase, modality } = mark.cue;
  const when = phase === undefined || attr !== undefined ? [] : ['phase'];
  return [...(attr === undefined ? [] : [attr[0]]), ...when, ...(modality === undefined ? [] : ['modality'])];
};

/** What the cues before the first finding of a leaf say. */
const saidBefore = ({ marks }: Leaf): readonly string[] => {
  const head = marks.findIndex(({ k }) => k === 'head' || k === 'word');
  return marks.slice(0, head < 0 ? marks.length : head).flatMap(kindsOf);
};

/**
 * "current, untreated, severe asthma": words of different sorts that only commas part are all said of what follows. An "or"
 * among them makes a choice of them; so do two of one sort ("acute, chronic asthma").
 */
export function isSaidTogether(leaf: Leaf, leaves: readonly Leaf[]): boolean {
  let first = leaves.indexOf(leaf);
  const last = leaves.findIndex(({ marks }, index) => index >= first && marks.some(({ k }) => k === 'head'));
  if (last < 0) return false;
  while (first > 0 && saysNothingElse(leaves[first - 1]!) && saidBefore(leaves[first - 1]!).length > 0) first--;
  if (leaves[first] === leaf) return false;
  const run = leaves.slice(first, last + 1);
  if (run.some(({ link }, index) => index > 0 && link !== 'comma')) return false;
  const said = run.flatMap(saidBefore);
  return new Set(said).size === said.length;
}

/** Whether a stretch of cues alone stands before a leaf, so that the two say one thing or the other of the term that follows. */
export const isChoice = (previous: Leaf, leaf: Leaf, leaves: readonly Leaf[]): boolean =>
  isBare(previous) &&
  previous.alternatives.length > 0 &&
  previous.times.length === 0 &&
  (leaf.link === 'or' || leaf.link === 'slash' || (leaf.link === 'comma' && !isSaidTogether(leaf, leaves)));
