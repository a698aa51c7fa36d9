/** "Surgery within a month or planned": what was done in one time, or is to be done in another. */
import type { Draft, Said } from './draft.ts';

type Window = NonNullable<Draft['window']>;

const isPast = ({ rel, phase }: Window): boolean => rel === 'before' && (phase === 'past' || phase === 'ever');

/** Whether what only cues say behind a finding of the past, or of no time, is that it may be planned instead. */
export const isDoneOrPlanned = ({ window, phase, modality }: Draft, said: readonly Said[]): boolean =>
  modality === 'asserted' &&
  (window === undefined ? phase?.phase !== 'present' && phase?.phase !== 'future' : isPast(window)) &&
  said.length === 1 &&
  said[0]!.modality === 'planned';

/** The finding in its times of the past, and as it is planned. */
export function doneOrPlanned(
  { orPlanned: _, windows = [], eitherWindow: _either, ...draft }: Draft,
  at: readonly [number, number],
): readonly Draft[] {
  const { window, phase: _phase, ...bare } = draft;
  const all = [...(window === undefined ? [] : [window]), ...windows];
  const [first, ...more] = all.filter(isPast);
  const [ahead, ...further] = all.filter((one) => !isPast(one));
  const done: Draft = {
    ...draft,
    ...(first === undefined ? {} : { window: first }),
    ...(more.length > 0 && { windows: more, eitherWindow: true as const }),
  };
  const planned: Draft = {
    ...bare,
    modality: 'planned',
    ...(ahead === undefined ? { phase: { phase: 'future' as const, at } } : { window: ahead }),
    ...(further.length > 0 && { windows: further, eitherWindow: true as const }),
  };
  return [done, planned];
}
