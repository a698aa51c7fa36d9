import type { Token } from '../words/token.ts';
import type { Mark } from './mark.ts';

/** "(±3 kg)" beside "stable": within what bounds is part of what a record does not tell of stability. */
export function withTolerances(tokens: readonly Token[], marks: Mark[]): Mark[] {
  if (!tokens.some(({ lower }) => lower === '±')) return marks;
  if (!marks.some((mark) => mark.k === 'cue' && mark.cue.attr?.[1] === 'stable')) return marks;
  return marks.map((mark) =>
    mark.k === 'measure' && tokens[mark.from - 1]?.lower === '±' && mark.measure.stated !== true
      ? { k: 'filler', from: mark.from, to: mark.to }
      : mark,
  );
}
