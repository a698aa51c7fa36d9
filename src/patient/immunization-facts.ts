import type { ConceptKind } from '../terminology/concept.ts';
import { type Collector, type Named, onceOfNaming, requiredCode } from './collecting.ts';
import { deniesAll } from './denial.ts';
import { textOf } from './element.ts';
import { NO_VACCINE, VACCINE_NAMES } from './vaccine.table.ts';
import { readDay, readWhen } from './when.ts';

/** An Immunization given, or expressly not given. */
export const immunizationFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']);
  if (status === 'entered-in-error') return [];
  const codeable = requiredCode(resource, 'vaccineCode', at);
  if (!codeable) return [];
  const recorded = readDay(resource['recorded'], 'Immunization.recorded', at);
  const blanket = deniesAll(codeable, 'immunization');
  return [
    {
      domain: 'immunization',
      reference: at.reference,
      expression: 'Immunization.vaccineCode',
      ...vaccineOf(codeable, at),
      certainty: blanket ? 'refuted' : 'confirmed',
      state: status === 'not-done' ? 'not-done' : status === 'completed' ? 'ended' : 'unknown',
      ...readWhen(resource, 'occurrence', 'Immunization', at),
      ...(recorded && { recorded }),
      ...(blanket && { blanket }),
    },
  ];
};

const VACCINES: readonly ConceptKind[] = ['immunization', 'medication'];

/** By its code; by words, all that the vaccine holds: what a combination is against, none of its names says as a whole. */
const vaccineOf = onceOfNaming(({ codings, text }, at): Named => {
  const codes = codings.map(({ system, code }) => ({ system, code }));
  const coded = at.named({ codings: codes }, VACCINES);
  const named = at.named({ codings, ...(text !== undefined && { text }) }, VACCINES);
  const labels = [text, ...codings.map(({ display }) => display)].flatMap((label) => label ?? []);
  if (coded.ownConcepts.length > 0 || labels.some((label) => NO_VACCINE.test(label))) return named;
  const held = VACCINE_NAMES.filter(([name]) => labels.some((label) => name.test(label)));
  const ids = held.flatMap(([, of]) => of).filter((id) => at.concept(id) !== undefined);
  if (ids.length === 0) return named;
  const all = [...new Set([...named.ownConcepts, ...ids])];
  const own = all.filter((id) => !all.some((other) => other !== id && at.lineage(other).includes(id)));
  return { ...named, ownConcepts: own, concepts: [...new Set(own.flatMap(at.lineage))] };
});
