import type { AnyResource } from '../fhir/resource.ts';
import { dayRange } from '../kernel/dates.ts';
import { codeOf, labelOf, readCodeable } from './codeable.ts';
import type { Collecting } from './collecting.ts';
import { type Element, elementsOf, textOf } from './element.ts';

/** Stage groups, clinical, pathological and other (LOINC), which sum up the single categories of a tumour. */
const GROUPS: ReadonlySet<string> = new Set(['21908-9', '21902-2', '21914-7']);
const IS_GROUP = /\bstage group\b|\boverall stage\b/i;

/**
 * The stage of a condition. Of several, the group goes before its categories (T, N, M), and the one assessed last before
 * the others; where they then differ, the record does not say which it is.
 */
export function stageOf(resource: AnyResource, at: Collecting): string | undefined {
  if (resource['stage'] === undefined) return undefined;
  const stages = elementsOf(resource['stage']).flatMap((stage) => {
    const summary = labelOf(readCodeable(stage['summary'])) ?? assessed(stage, at);
    return summary === undefined ? [] : [{ summary, isGroup: isGroup(stage), day: lastAssessed(stage, at) }];
  });
  const groups = stages.filter(({ isGroup }) => isGroup);
  const candidates = groups.length > 0 ? groups : stages;
  const latest = Math.max(...candidates.map(({ day }) => day));
  const [stage, ...others] = new Set(candidates.filter(({ day }) => day === latest).map(({ summary }) => summary));
  if (others.length > 0) at.problem('Condition.stage', 'Several stages; none is used');
  return others.length > 0 ? undefined : stage;
}

const isGroup = ({ type }: Element): boolean =>
  GROUPS.has(codeOf(type) ?? '') || IS_GROUP.test(labelOf(readCodeable(type)) ?? '');

/** What the assessment of a stage found, where the stage itself has no summary. */
function assessed(stage: Element, at: Collecting): string | undefined {
  const values = elementsOf(stage['assessment']).flatMap(
    (reference) => labelOf(readCodeable(at.target(reference)?.['valueCodeableConcept'])) ?? [],
  );
  return values.length === 1 ? values[0] : undefined;
}

/** The last day on which a stage was assessed; before every day where the record does not say. */
const lastAssessed = (stage: Element, at: Collecting): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...elementsOf(stage['assessment']).flatMap(
      (reference) => dayRange(textOf(at.target(reference)?.['effectiveDateTime']))?.last ?? [],
    ),
  );
