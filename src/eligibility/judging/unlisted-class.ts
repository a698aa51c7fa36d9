import type { Fact } from '../../patient/facts.ts';
import type { Terminology } from '../../terminology/terminology.ts';
import type { Context } from './context.ts';
import { inFrame, spokenOf } from './occurrence.ts';
import type { Sought } from './sought.ts';
import type { TimeFrame } from './time-frame.ts';
import { LIVE_OR_NOT, OPEN_CLASSES, VACCINES_BY_MAKE } from './treatment.table.ts';

/**
 * The recorded drugs that may be what is sought, where that is a class of which the lexicon does not know all: that none is
 * called so does not say that none is one. Of a class of drugs for something, those count that are of the same wider class
 * or of none; of a class by what drugs do besides, all.
 */
export function drugsThatMayBe(sought: Sought, frame: TimeFrame, context: Context): readonly Fact[] {
  const { index, terminology } = context;
  const classes = sought.ids.filter((id) => OPEN_CLASSES.has(id) || terminology.concept(id)?.unlisted === true);
  if (classes.length === 0) return [];
  return (index.byDomain.get('medication') ?? []).filter(
    (fact) =>
      fact.certainty !== 'refuted' &&
      fact.state !== 'not-done' &&
      classes.some((id) => OPEN_CLASSES.has(id) || isNear(fact, id, terminology)) &&
      spokenOf(fact, true, context).some((use) => inFrame(use, frame, 'medication', context) !== false),
  );
}

function isNear({ ownConcepts, concepts }: Fact, id: string, terminology: Terminology): boolean {
  const wider = classesOf(id, terminology);
  return (
    wider.some((one) => concepts.includes(one)) || ownConcepts.every((own) => classesOf(own, terminology).length === 0)
  );
}

const classesOf = (id: string, terminology: Terminology): readonly string[] =>
  (terminology.concept(id)?.parents ?? []).filter((parent) => parent !== ANY_DRUG);

const ANY_DRUG = 'medication';

/**
 * The recorded vaccinations of the time asked about that may be with what is sought: those not known by name and, where a kind is sought that
 * names do not tell, those that may be of it.
 */
export function vaccinesThatMayBe(sought: Sought, frame: TimeFrame, context: Context): readonly Fact[] {
  const isLive = sought.ids.includes('live-vaccine');
  const isByMake = sought.ids.some((id) => VACCINES_BY_MAKE.has(id));
  return (context.index.byDomain.get('immunization') ?? []).filter(
    (fact) =>
      fact.certainty !== 'refuted' &&
      fact.state !== 'not-done' &&
      (fact.ownConcepts.length === 0 || isByMake || (isLive && fact.ownConcepts.some((id) => LIVE_OR_NOT.has(id)))) &&
      spokenOf(fact, true, context).some((use) => inFrame(use, frame, 'immunization', context) !== false),
  );
}

/** Whether operations are sought by how grave they are, which no entry says. */
export const isMajor = ({ ids }: Sought): boolean => ids.includes('major-surgery');

/** The operations of the time asked about, of which any may have been a major one. */
export const operationsThatMayBe = (sought: Sought, frame: TimeFrame, context: Context): readonly Fact[] =>
  (context.index.byConcept.get('surgery') ?? []).filter(
    (fact) =>
      fact.domain === 'procedure' &&
      fact.certainty === 'confirmed' &&
      fact.state === 'ended' &&
      frame.kind === 'between' &&
      !sought.lineage.some((id) => fact.ownConcepts.includes(id)) &&
      spokenOf(fact, true, context).some((done) => inFrame(done, frame, 'procedure', context) === true),
  );
