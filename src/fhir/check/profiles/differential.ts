import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { structureDefinition } from '../../profiles/definition-files.ts';
import { codeChoice } from './code-choice.ts';
import type { Constraint, Discriminator, Expression, Profile, Slicing, TypeDemand } from './constraint.ts';

const DEFINITIONS = 'http://hl7.org/fhir/StructureDefinition/';

/** What a StructureDefinition demands beyond R4 itself. */
export function toProfile(definition: StructureDefinition): Profile {
  const { type, url, id } = definition;
  const elements = definition.differential?.element ?? [];
  const contexts = (definition.context ?? []).filter((context) => context.type === 'element');
  return {
    id: id ?? url,
    url,
    type,
    contexts: contexts.length === 0 ? null : new Set(contexts.map(({ expression }) => expression)),
    root: build(new Branch(type, elements)),
  };
}

/** An element of the tree before its parts are put together: by its id, `a.b:slice.c`. */
class Branch {
  readonly step: string;
  definition: ElementDefinition | undefined;
  readonly branches = new Map<string, Branch>();

  constructor(step: string, elements: readonly ElementDefinition[] = []) {
    this.step = step;
    for (const element of elements) {
      const [, ...steps] = (element.id ?? element.path).split('.');
      let at: Branch = this;
      for (const name of steps) at = at.#below(name);
      at.definition = element;
    }
  }

  #below(step: string): Branch {
    let branch = this.branches.get(step);
    if (!branch) {
      branch = new Branch(step);
      this.branches.set(step, branch);
    }
    return branch;
  }
}

function build(branch: Branch): Constraint {
  const [element = '', sliceName] = branch.step.split(':') as [string, string?];
  const { definition } = branch;
  const below = [...branch.branches.values()];
  const choice = element.endsWith('[x]');
  const types = definition?.type?.map(toTypeDemand);
  const [fixed, pattern] = [constantOf(definition, 'fixed'), constantOf(definition, 'pattern')];
  const binding = definition?.binding;
  const codes = binding?.strength === 'required' && binding.valueSet ? codeChoice(binding.valueSet) : undefined;
  return {
    name: choice ? element.slice(0, -3) : element,
    choice,
    ...(sliceName !== undefined && { sliceName }),
    min: definition?.min ?? 0,
    max: definition?.max === undefined || definition.max === '*' ? Number.POSITIVE_INFINITY : Number(definition.max),
    ...(types && types.length > 0 && { types }),
    profiles: definition?.type?.flatMap(({ profile }) => profile ?? []) ?? [],
    ...(fixed !== undefined && { fixed }),
    ...(pattern !== undefined && { pattern }),
    ...(codes && { binding: codes }),
    expressions: (definition?.constraint ?? []).flatMap(toExpression),
    ...(definition?.slicing && { slicing: toSlicing(definition.slicing) }),
    slices: [],
    children: withSlices(below),
  };
}

/** Slices belong to the element that they are of. One that is sliced without being named stands for it. */
function withSlices(branches: readonly Branch[]): Constraint[] {
  const groups = Map.groupBy(branches, ({ step }) => step.split(':')[0]!);
  return [...groups].map(([name, group]) => {
    const whole = group.find(({ step }) => step === name) ?? new Branch(name);
    const slices = group.filter((branch) => branch !== whole).map(build);
    return { ...build(whole), slices };
  });
}

function toTypeDemand({ code, targetProfile }: NonNullable<ElementDefinition['type']>[number]): TypeDemand {
  const targets = targetProfile?.map(typeOfProfile);
  return { code, ...(targets?.every((target) => target !== undefined) && { targets }) };
}

/** The type that a target profile is of; undefined where it is of another publisher. */
const typeOfProfile = (url: string): string | undefined =>
  url.startsWith(DEFINITIONS) ? url.slice(DEFINITIONS.length) : structureDefinition(url)?.type;

function toSlicing({ discriminator, rules }: NonNullable<ElementDefinition['slicing']>): Slicing {
  return { discriminators: (discriminator ?? []).map(toDiscriminator), closed: rules === 'closed' };
}

function toDiscriminator({ type, path }: { readonly type?: string; readonly path?: string }): Discriminator {
  const known = type === 'type' ? 'type' : 'value';
  if (type !== 'type' && type !== 'value' && type !== 'pattern') {
    throw new RangeError(`slices cannot be told apart by ${type} here`);
  }
  return { type: known, path: path === undefined || path === '$this' ? [] : path.split('.') };
}

function toExpression(constraint: NonNullable<ElementDefinition['constraint']>[number]): Expression[] {
  const { key, severity, human, expression } = constraint;
  return expression === undefined
    ? []
    : [{ key: key ?? '', severity: severity ?? 'error', human: human ?? '', expression }];
}

/** The value of `fixed[x]` or `pattern[x]`, whatever its type. */
function constantOf(definition: ElementDefinition | undefined, name: 'fixed' | 'pattern'): unknown {
  for (const [key, value] of Object.entries(definition ?? {})) if (key.startsWith(name)) return value;
  return undefined;
}
