import type { ArmGroup, ArmsInterventionsModule, Intervention } from '../../../trial/protocol.ts';
import { ARM_GROUP_TYPES, INTERVENTION_TYPE_LABELS, INTERVENTION_TYPES } from '../../../trial/vocabulary.ts';
import { codeOf } from '../codes.ts';
import { filled, type PageLine, proseOf } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { stated } from '../stated.ts';

const INTERVENTION_TYPE = /^Intervention Type:?\s+(\S.*)$/i;
const GROUP_TYPE = /^Group Type:?\s+(\S.*)$/i;
const OTHER_NAMES = /^Other Intervention Names:?$/i;

interface Arm {
  readonly label: string;
  readonly type: string | undefined;
  readonly description: string | undefined;
  readonly interventions: Intervention[];
}

/**
 * Arms and interventions from the two sections that print them; an intervention that both print is one. In the section of
 * arms, a name stands above its type and its description under it, and the next arm follows without a sign: the section
 * of interventions, where the description is above the type, says where it ends.
 */
export function armsAndInterventions(
  groups: readonly PageLine[],
  interventions: readonly PageLine[],
  notes: Notes,
): ArmsInterventionsModule | undefined {
  const listed = interventionList(interventions, notes);
  const arms = armList(filled(groups), listed, notes);
  const all = [...listed];
  for (const one of arms.flatMap((arm) => arm.interventions))
    if (!all.some((other) => isSame(one, other))) all.push(one);
  return stated<ArmsInterventionsModule>({
    armGroups: arms.map((arm) => armGroup(arm)),
    interventions: all.map((one) => withArms(one, arms)),
  });
}

const isSame = (a: Intervention, b: Intervention): boolean =>
  a.name === b.name &&
  a.type === b.type &&
  (a.description === undefined || b.description === undefined || a.description === b.description);

function armGroup(arm: Arm): ArmGroup {
  const { label, type, description } = arm;
  const names = arm.interventions.map((one) => `${INTERVENTION_TYPE_LABELS[one.type ?? ''] ?? 'Other'}: ${one.name}`);
  return stated<ArmGroup>({ label, type, description, interventionNames: [...new Set(names)] })!;
}

function withArms(one: Intervention, arms: readonly Arm[]): Intervention {
  const labels = arms.filter((arm) => arm.interventions.some((other) => isSame(one, other))).map((arm) => arm.label);
  const { type, name, description, otherNames } = one;
  return stated<Intervention>({ type, name, description, armGroupLabels: labels, otherNames })!;
}

/** Name, description, type, again and again. */
function interventionList(lines: readonly PageLine[], notes: Notes): Intervention[] {
  const found: Intervention[] = [];
  let block: PageLine[] = [];
  for (const line of lines) {
    const type = INTERVENTION_TYPE.exec(line.text)?.[1];
    if (type === undefined) {
      block.push(line);
      continue;
    }
    const { names, rest } = otherNames(block, found.at(-1));
    if (names) found.push({ ...found.pop()!, otherNames: names });
    const name = rest.find((one) => one.text !== '');
    if (name) {
      const description = proseOf(rest.slice(rest.indexOf(name) + 1));
      const one = stated<Intervention>({ type: typeOf(line, type, notes), name: name.text, description })!;
      if (!found.some((other) => isSame(one, other))) found.push(one);
    }
    block = [];
  }
  const { names, rest } = otherNames(block, found.at(-1));
  if (names) found.push({ ...found.pop()!, otherNames: names });
  const left = filled(rest);
  if (left.length > 0) notes.at(left[0]!.number, 'An intervention without a type; not read');
  return found;
}

/** Names that the page lists under the intervention before. */
function otherNames(block: readonly PageLine[], before: Intervention | undefined) {
  const lines = filled(block);
  const at = before && lines[0] && OTHER_NAMES.test(lines[0].text) ? lines[1] : undefined;
  return at ? { names: [at.text], rest: block.slice(block.indexOf(at) + 1) } : { names: undefined, rest: block };
}

const typeOf = (line: PageLine, text: string, notes: Notes): string | undefined =>
  codeOf({ ...line, text }, INTERVENTION_TYPES, notes);

function armList(lines: readonly PageLine[], listed: readonly Intervention[], notes: Notes): Arm[] {
  const arms: Arm[] = [];
  let block: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    const group = GROUP_TYPE.exec(line.text)?.[1];
    const kind = INTERVENTION_TYPE.exec(line.text)?.[1];
    const arm = arms.at(-1);
    if (group !== undefined) {
      const own = arm ? afterDescription(block, arm.interventions.at(-1), listed, notes) : block;
      const label = own[0];
      if (label === undefined) notes.at(line.number, 'A study group without a name; not read');
      else {
        const type = codeOf({ ...line, text: group }, ARM_GROUP_TYPES, notes);
        arms.push({ label: label.text, type, description: paragraphs(own.slice(1)), interventions: [] });
      }
      block = [];
    } else if (kind !== undefined && arm) {
      const name = block.at(-1);
      if (name) describe(arm.interventions, block.slice(0, -1));
      if (name) arm.interventions.push(stated<Intervention>({ type: typeOf(line, kind, notes), name: name.text })!);
      block = [];
    } else {
      block.push(line);
      if (index === lines.length - 1 && arm) describe(arm.interventions, block);
      else if (index === lines.length - 1) notes.at(block[0]!.number, 'A study group without a type; not read');
    }
  }
  return arms;
}

/** Gives the last of the interventions its description. */
function describe(interventions: Intervention[], lines: readonly PageLine[]): void {
  const last = interventions.at(-1);
  const description = paragraphs(lines);
  if (last && description !== undefined) interventions.splice(-1, 1, { ...last, description });
}

/** The lines of a block that belong to the next arm: those after the description of the intervention before it. */
function afterDescription(
  block: readonly PageLine[],
  before: Intervention | undefined,
  listed: readonly Intervention[],
  notes: Notes,
): readonly PageLine[] {
  if (!before) return block;
  const known = listed.find((one) => one.name === before.name);
  if (!known && block.length > 1) {
    notes.at(
      block[0]!.number,
      'Taken for the description of the intervention above: the page lists that one nowhere else',
    );
    return block.slice(1);
  }
  const lines = new Set(known?.description?.split(/\n+/) ?? []);
  let own = 0;
  while (own < block.length && lines.has(block[own]!.text)) own++;
  return block.slice(own);
}

const paragraphs = (lines: readonly PageLine[]): string | undefined =>
  lines.length === 0 ? undefined : lines.map((line) => line.text).join('\n\n');
