import type { AtomJudge } from '../context.ts';
import { judgeUnread } from '../literal-judgement.ts';
import { open } from '../outcome.ts';
import { organOfOtherSex } from '../sex-specific.ts';

/** Text that was not understood: nothing can be said about it, under any policy, unless an entry of the record says the very same. */
export const judgeOpaque: AtomJudge = (atom, context) =>
  judgeUnread(atom, context) ??
  organOfOtherSex(atom, context) ??
  open({
    domain: 'opaque',
    ...(atom.concept && { concept: atom.concept.text }),
    why:
      atom.rule === 'opaque.language'
        ? 'this part of the text is in a language that is not supported'
        : 'this part of the text was not understood',
  });
