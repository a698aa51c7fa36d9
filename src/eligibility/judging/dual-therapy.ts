import { LEXICON } from '../../terminology/concept.ts';
import type { Atom } from '../criterion.ts';
import { cite } from './citation.ts';
import type { Context } from './context.ts';
import { inFrame, occurrencesOf } from './occurrence.ts';
import { decided, type Outcome } from './outcome.ts';
import { anchorDays } from './presence-judgement.ts';
import { soughtOf } from './sought.ts';
import { frameOf } from './time-frame.ts';

/** By lexicon id of a treatment with two drugs of a class at once, the class. */
const CLASSES: ReadonlyMap<string, string> = new Map([['dual-antiplatelet-therapy', 'antiplatelet-agent']]);

/** A treatment with two drugs of one class, where the record has two that are taken; undefined where it has not. */
export function judgeDual(atom: Atom, context: Context): Outcome | undefined {
  const id = soughtOf(atom.concept, context)?.ids.flatMap((one) => CLASSES.get(one) ?? [])[0];
  if (id === undefined || atom.attrs || atom.duration || atom.count || atom.modality !== 'asserted') return undefined;
  const codes = [{ system: LEXICON, code: id }];
  const drugs = soughtOf({ text: id, codes, closure: 'descendants', via: [] }, context);
  const frame = frameOf(atom.window, context.today, anchorDays(atom, context));
  const taken = (drugs ? occurrencesOf(drugs, context) : []).filter(
    (one) =>
      one.present === true &&
      one.fact.domain === 'medication' &&
      inFrame(one, frame, 'medication', context) === true &&
      !one.fact.ownConcepts.includes(id),
  );
  const facts = taken.map(({ fact }) => fact);
  const isTwo = facts.some((one) =>
    facts.some((other) => one.ownConcepts.every((own) => !other.concepts.includes(own))),
  );
  return isTwo ? decided(true, cite(facts, 'medication.dual')) : undefined;
}
