import type { ArmGroup, ArmsInterventionsModule, Intervention } from '../../../trial/protocol.ts';
import { ARM_GROUP_TYPES, INTERVENTION_TYPE_LABELS } from '../../../trial/vocabulary.ts';
import { filled, type PageLine } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';

interface Item {
  readonly type: string;
  readonly name: string;
  readonly description: string | undefined;
}

const ARM_TYPES = new Map(ARM_GROUP_TYPES.map((code) => [code.toLowerCase().replaceAll('_', ' '), code]));
const INTERVENTION_TYPES = new Map(
  Object.entries(INTERVENTION_TYPE_LABELS).map(([code, label]) => [label.toLowerCase(), code]),
);

/**
 * Lists of `Type: name`, each item with its description under it. The page does not say which arm receives what, except
 * where there is one of each, of the same name.
 */
export function armsAndInterventions(
  arms: readonly PageLine[],
  interventions: readonly PageLine[],
  notes: Notes,
): ArmsInterventionsModule | undefined {
  const groups = itemsOf(arms, ARM_TYPES, notes);
  const given = itemsOf(interventions, INTERVENTION_TYPES, notes);
  const only = groups.length === 1 && given.length === 1 && groups[0]!.name === given[0]!.name;
  return stated<ArmsInterventionsModule>({
    armGroups: groups.map(
      ({ type, name, description }) =>
        stated<ArmGroup>({
          label: name,
          type,
          description,
          interventionNames: only ? [`${INTERVENTION_TYPE_LABELS[given[0]!.type]}: ${given[0]!.name}`] : undefined,
        })!,
    ),
    interventions: given.map(
      ({ type, name, description }) =>
        stated<Intervention>({ type, name, description, armGroupLabels: only ? [groups[0]!.name] : undefined })!,
    ),
  });
}

function itemsOf(lines: readonly PageLine[], types: ReadonlyMap<string, string>, notes: Notes): readonly Item[] {
  const items: Item[] = [];
  for (const line of filled(lines)) {
    const colon = line.text.indexOf(':');
    const type = colon < 0 ? undefined : types.get(line.text.slice(0, colon).trim().toLowerCase());
    const name = line.text
      .slice(colon + 1)
      .replace(/^\s*-?\s*/, '')
      .trim();
    const last = items.at(-1);
    if (type !== undefined && name !== '') items.push({ type, name, description: undefined });
    else if (last)
      items.splice(-1, 1, {
        ...last,
        description: last.description === undefined ? line.text : `${last.description}\n\n${line.text}`,
      });
    else notes.at(line.number, 'Neither the type nor the name of an arm or intervention; not read');
  }
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
