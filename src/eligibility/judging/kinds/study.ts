import { or, type Truth } from '../../verdict.ts';
import { cite } from '../citation.ts';
import type { AtomJudge } from '../context.ts';
import { otherSubject } from '../family.ts';
import { decided, open } from '../outcome.ts';
import { silent } from '../silence.ts';
import { frameOf, stateReaches } from '../time-frame.ts';

/** Taking part in another study, from the ResearchSubjects of the record. Their absence says nothing. */
export const judgeStudy: AtomJudge = (atom, context) => {
  if (atom.subject !== 'patient') return otherSubject(atom);
  const { index, today } = context;
  const need = { domain: 'study', concept: atom.concept?.text ?? 'participation in another study' } as const;
  const frame = frameOf(atom.window, today);
  const entries = (index.byDomain.get('study') ?? []).filter(({ state }) => state === 'active' || state === 'ended');
  const truths = entries.map((entry): Truth => {
    const start = entry.start ?? { first: Number.NEGATIVE_INFINITY, last: today };
    const end =
      entry.end ?? (entry.state === 'active' ? { first: today, last: today } : { first: start.first, last: today });
    if (frame.kind === 'ever') return true;
    if (frame.kind === 'unknown' || frame.kind === 'future') return null;
    return frame.kind === 'between'
      ? stateReaches(start, end, frame.from, frame.to)
      : stateReaches(start, end, today, today);
  });
  const found = atom.modality === 'asserted' ? or(truths) : null;
  // A record of taking part does not say in what kind of study.
  const truth = found === true && atom.rule === 'study.other-kind' ? null : found;
  const evidence = cite(entries, 'study.participation');
  if (truth === true) return decided(true, evidence);
  if (truth === null) return open({ ...need, why: 'whether and when the patient takes part' }, evidence);
  return silent(
    {
      domain: 'study',
      charted: false,
      need: { ...need, why: 'taking part in studies is not in the record' },
      evidence,
    },
    context,
  );
};
