import type { ArmGroup, ArmsInterventionsModule, Intervention } from '../../../trial/protocol.ts';
import { ARM_GROUP_TYPES, INTERVENTION_TYPE_LABELS, INTERVENTION_TYPES } from '../../../trial/vocabulary.ts';
import { codeOf } from '../codes.ts';
import { MOST_ITEMS, requireAtMost } from '../limits.ts';
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
  for (const lines of [groups, interventions])
    for (const label of [GROUP_TYPE, INTERVENTION_TYPE]) requireFew(lines.filter((line) => label.test(line.text)));
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

function requireFew(labels: readonly PageLine[]): void {
  requireAtMost(MOST_ITEMS, labels.length, 'arms or interventions', labels[MOST_ITEMS]?.number ?? 1);
}

const isSame = (a: Intervention, b: Intervention): boolean =>
  a.name === b.name &&
  a.type === b.type &&
  (a.description === undefined ||
    b.description === undefined ||
    a.description === b.description ||
    spaced(a.description) === spaced(b.description));

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

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
  for (const line of lines) {
    const group = GROUP_TYPE.exec(line.text)?.[1];
    const kind = INTERVENTION_TYPE.exec(line.text)?.[1];
    const given = arms.at(-1)?.interventions;
    if (group === undefined && (kind === undefined || !given)) {
      block.push(line);
      continue;
    }
    if (group !== undefined) {
      const [label, ...description] = given ? afterDescription(block, given, listed, 1) : block;
      const type = codeOf({ ...line, text: group }, ARM_GROUP_TYPES, notes);
      if (label) arms.push({ label: label.text, type, description: paragraphs(description), interventions: [] });
      else notes.at(line.number, 'A study group without a name; not read');
    } else if (given && block.length > 0) {
      describe(given, block.slice(0, -1));
      given.push(stated<Intervention>({ type: typeOf(line, kind!, notes), name: block.at(-1)!.text })!);
    }
    block = [];
  }
  const given = arms.at(-1)?.interventions;
  const [left] = given ? afterDescription(block, given, listed, 0) : block;
  if (left) notes.at(left.number, 'A study group without a type; not read');
  return arms;
}

/** Gives the last of the interventions its description. */
function describe(interventions: Intervention[], lines: readonly PageLine[]): void {
  const last = interventions.at(-1);
  const description = paragraphs(lines);
  if (last && description !== undefined) interventions.splice(-1, 1, { ...last, description });
}

/**
 * The lines of a block that belong to the next arm: those after the description of the last intervention, which they give
 * it. Where the page lists it nowhere else, that is taken for one paragraph; `kept` lines are the next arm's at least.
 */
function afterDescription(
  block: readonly PageLine[],
  interventions: Intervention[],
  listed: readonly Intervention[],
  kept: number,
): readonly PageLine[] {
  const last = interventions.at(-1);
  if (!last) return block;
  const known = listed.find((one) => one.name === last.name);
  const lines = new Set(known?.description?.split(/\n+/) ?? []);
  let own = known || block.length <= kept ? 0 : 1;
  while (own < block.length && lines.has(block[own]!.text)) own++;
  describe(interventions, block.slice(0, own));
  return block.slice(own);
}

const paragraphs = (lines: readonly PageLine[]): string | undefined =>
  lines.length === 0 ? undefined : lines.map((line) => line.text).join('\n\n');
