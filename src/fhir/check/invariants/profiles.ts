/** Invariants of StructureDefinition and ElementDefinition that hold a profile together, and of ImplementationGuide. */
import type { Node } from '../visit.ts';
import { child, has, hasChoice, type InvariantTable, invariant, isDistinct, items, nodes } from './invariant.ts';

const SPECIFICATION = 'http://hl7.org/fhir/StructureDefinition';

/** The elements of the snapshot, and those of the differential. */
const snapshotOf = (definition: Node): readonly Node[] => nodes(child(definition, 'snapshot')['element']);
const differentialOf = (definition: Node): readonly Node[] => nodes(child(definition, 'differential')['element']);
const elementsOf = (definition: Node): readonly Node[] => [...snapshotOf(definition), ...differentialOf(definition)];

const isLogical = ({ kind }: Node): boolean => kind === 'logical';
const isRoot = ({ path }: Node): boolean => typeof path === 'string' && !path.includes('.');
const isOfSpecification = ({ url }: Node): boolean => typeof url === 'string' && url.startsWith(SPECIFICATION);

const haveIds = (elements: readonly Node[]): boolean => elements.every(({ id }) => id !== undefined);
const haveOwnIds = (elements: readonly Node[]): boolean =>
  haveIds(elements) && isDistinct(elements.map(({ id }) => id));

/** Whether all but the first element lie below `root`. */
function lieBelow(elements: readonly Node[], root: string): boolean {
  const start = `${root}.`;
  return elements.slice(1).every(({ path }) => typeof path !== 'string' || path.startsWith(start));
}

function hasSnapshotPaths(definition: Node): boolean {
  const elements = snapshotOf(definition);
  const root = elements[0]?.['path'];
  if (typeof root !== 'string') return true;
  return (isLogical(definition) || root === definition['type']) && lieBelow(elements, root);
}

function hasDifferentialPaths(definition: Node): boolean {
  const { type } = definition;
  const elements = differentialOf(definition);
  const first = elements[0]?.['path'];
  if (typeof first !== 'string' || typeof type !== 'string') return true;
  return (isLogical(definition) || first.startsWith(type)) && lieBelow(elements, first.split('.', 1)[0]!);
}

const typeCodes = (elements: readonly Node[]): string[] =>
  elements.flatMap(({ type }) => nodes(type).flatMap(({ code }) => (typeof code === 'string' ? [code] : [])));

const SYSTEM_TYPE = /^http:\/\/hl7\.org\/fhirpath\/System\.[A-Z][A-Za-z]+$/;
const matchAll = (codes: readonly string[], pattern: RegExp): boolean =>
  codes.every((code) => pattern.test(code) || SYSTEM_TYPE.test(code));

const SLICE_NAME = /^[a-zA-Z0-9/\-_[\]@]+$/;
/** Names of up to 64 characters, joined by dots; one below the first may end with `[x]` and with `:slice`. */
const PATH = /^[^\s.,:;'"/|?!@#$%&*()[\]{}]{1,64}(?:\.[^\s.,:;'"/|?!@#$%&*()[\]{}]{1,64}(?:\[x\])?(?::[^\s.]+)?)*$/;

const isText = (value: unknown): value is string => typeof value === 'string';

export const PROFILES: InvariantTable = {
  StructureDefinition: [
    invariant('sdf-1', 'each path of a type stands once in its snapshot', (node) => {
      return node['derivation'] === 'constraint' || isDistinct(snapshotOf(node).map(({ path }) => path));
    }),
    invariant('sdf-8', 'all paths of a snapshot lie below its type', hasSnapshotPaths),
    invariant('sdf-8a', 'all paths of a differential lie below its type', hasDifferentialPaths),
    invariant('sdf-9', 'the root has neither label nor code nor requirements', (node) => {
      return !elementsOf(node).some((one) => isRoot(one) && ['label', 'code', 'requirements'].some((x) => has(one, x)));
    }),
    invariant('sdf-11', 'a snapshot begins with the type', (node) => {
      const [first] = snapshotOf(node);
      return isLogical(node) || first === undefined || first['path'] === node['type'];
    }),
    invariant('sdf-14', 'all elements have ids', (node) => haveIds(elementsOf(node))),
    invariant('sdf-15', 'the first element of a snapshot has no type', (node) => {
      return isLogical(node) || !has(snapshotOf(node)[0] ?? {}, 'type');
    }),
    invariant('sdf-15a', 'the root of a differential has no type', (node) => {
      const first = differentialOf(node)[0] ?? {};
      return isLogical(node) || !isRoot(first) || !has(first, 'type');
    }),
    invariant('sdf-16', 'ids of a snapshot are distinct', (node) => haveOwnIds(snapshotOf(node))),
    invariant('sdf-17', 'ids of a differential are distinct', (node) => haveOwnIds(differentialOf(node))),
    invariant('sdf-19', 'FHIR itself uses its own types only', (node) => {
      if (!isOfSpecification(node)) return true;
      const own = matchAll(typeCodes(differentialOf(node)), /^[a-zA-Z0-9]+$/);
      return own && matchAll(typeCodes(snapshotOf(node)), /^[a-zA-Z0-9.]+$/);
    }),
    invariant('sdf-21', 'only a new type has default values', (node) => {
      return (
        node['derivation'] === 'specialization' || !differentialOf(node).some((one) => hasChoice(one, 'defaultValue'))
      );
    }),
    invariant('sdf-22', 'FHIR itself has no default values', (node) => {
      return !isOfSpecification(node) || !elementsOf(node).some((one) => hasChoice(one, 'defaultValue'));
    }),
    invariant('sdf-23', 'the root is no slice', (node) => {
      return !elementsOf(node).some((one) => isRoot(one) && has(one, 'sliceName'));
    }),
  ],
  'StructureDefinition.snapshot': [
    invariant('sdf-3', 'elements of a snapshot have a definition and a cardinality', ({ element }) => {
      return nodes(element).every((one) => has(one, 'definition') && has(one, 'min') && has(one, 'max'));
    }),
    invariant('sdf-8b', 'elements of a snapshot have a base', ({ element }) => {
      return nodes(element).every((one) => has(one, 'base'));
    }),
    invariant('sdf-10', 'a binding has a value set or a description', ({ element }) => {
      return nodes(element).every((one) => {
        const binding = child(one, 'binding');
        return !has(one, 'binding') || has(binding, 'valueSet') || has(binding, 'description');
      });
    }),
  ],
  'StructureDefinition.differential': [
    invariant('sdf-20', 'the root is not sliced', ({ element }) => {
      return !nodes(element).some((one) => isRoot(one) && has(one, 'slicing'));
    }),
  ],
  ElementDefinition: [
    invariant('eld-3', 'max is a number or *', ({ max }) => !isText(max) || max === '*' || /^\+?\d+$/.test(max)),
    invariant('eld-16', 'a slice is named with letters, digits and / - _ [ ] @', ({ sliceName }) => {
      return !isText(sliceName) || SLICE_NAME.test(sliceName);
    }),
    invariant('eld-19', 'a path has no other signs than dots, [x] and a colon', ({ path }) => {
      return !isText(path) || PATH.test(path);
    }),
  ],
  'ElementDefinition.binding': [
    invariant('eld-12', 'a value set is named by a URL or a URN', ({ valueSet }) => {
      return !isText(valueSet) || ['http:', 'https', 'urn:'].some((start) => valueSet.startsWith(start));
    }),
  ],
  ImplementationGuide: [
    invariant('ig-2', 'resources are of a version of FHIR that the guide names', (node) => {
      const own = new Set(items(node['fhirVersion']));
      const used = nodes(child(node, 'definition')['resource']).flatMap(({ fhirVersion }) => items(fhirVersion));
      return used.every((version) => own.has(version));
    }),
  ],
  'ImplementationGuide.definition': [
    invariant('ig-1', 'a resource is of a group that the guide defines', (node) => {
      const groups = new Set(nodes(node['grouping']).map(({ id }) => id));
      return nodes(node['resource']).every(({ groupingId }) => groupingId === undefined || groups.has(groupingId));
    }),
  ],
};
