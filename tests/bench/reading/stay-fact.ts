/** A stay in hospital or a visit: now, in a time, or for a time. */
import { type Frame, inTime, statesIn } from './frame.ts';
import type { Claim, Gold, Present, State, World } from './gold.ts';
import { datumOf, frameFor, type Scope, says } from './scope.ts';
import type { Segment } from './segment.ts';
import { Untranslatable } from './untranslatable.ts';

const NOW: State = { k: 'present', from: -1 };

/** @throws Untranslatable where a stay of the time or the length asked for cannot be built */
export function stayFact(segment: Segment, scope: Scope): Gold {
  const frame = frameFor(segment, scope);
  const code = segment.head === 'inpatient' ? 'IMP' : 'AMB';
  if (says(segment, 'duration')) throw new Untranslatable('when or how long a stay was');
  const states = statesFor(frame);
  const datum = datumOf(`stay:${code}`, { k: 'stay', code }, states, scope);
  const bears = (state: Present, world: World): Claim => {
    if (frame.k === 'unsaid' || frame.k === 'present') return state.to === undefined || undefined;
    const claim = inTime(state, frame);
    return claim === false && world === 'open' ? null : claim;
  };
  return { k: 'fact', datum, holds: (state, world) => (state.k === 'present' ? bears(state, world) : null) };
}

function statesFor(frame: Frame): readonly State[] {
  switch (frame.k) {
    case 'unsaid':
    case 'present':
      return [NOW];
    case 'past':
    case 'window':
    case 'recent':
      return statesIn(frame, false);
    default:
      throw new Untranslatable('when or how long a stay was');
  }
}
