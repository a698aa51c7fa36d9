import type { Extension } from '@medplum/fhirtypes';

/** R5 elements that an R4 resource carries as cross-version extensions, by name; their members where they have some. */
interface Element {
  readonly many?: true;
  readonly members?: Readonly<Record<string, Element>>;
}

const one: Element = {};
const many: Element = { many: true };

/** researchstudy.html (R5); of `recruitment` the members are extensions of their own, on R4's enrollment. */
export const R5_ELEMENTS: Readonly<Record<string, Element>> = {
  url: one,
  version: one,
  name: one,
  date: one,
  descriptionSummary: one,
  whyStopped: one,
  studyDesign: many,
  classifier: many,
  region: many,
  result: many,
  label: { many: true, members: { type: one, value: one } },
  progressStatus: { many: true, members: { state: one, actual: one, period: one } },
  associatedParty: { many: true, members: { name: one, role: one, period: many, classifier: many, party: one } },
  outcomeMeasure: { many: true, members: { name: one, type: many, description: one, reference: one } },
};

const PREFIX = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.';

/** Name of the R5 element that an extension stands for (`recruitment.targetNumber`); undefined for any other extension. */
export const elementOf = (url: string): string | undefined =>
  url.startsWith(PREFIX) ? url.slice(PREFIX.length) : undefined;

type Members = Record<string, unknown>;

/** The R5 elements that the cross-version extensions hold; what is no such extension comes back as `rest`. */
export function promoted(extensions: readonly Extension[]): { readonly elements: Members; readonly rest: Extension[] } {
  const elements: Members = {};
  const rest: Extension[] = [];
  for (const extension of extensions) {
    const name = elementOf(extension.url);
    const element = name === undefined ? undefined : R5_ELEMENTS[name];
    if (name === undefined || !element || !set(elements, name, element, extension)) rest.push(extension);
  }
  return { elements, rest };
}

/** Whether the extension found its place: a second value of an element that does not repeat finds none. */
function set(owner: Members, name: string, element: Element, extension: Extension): boolean {
  const { value, companion } = contentOf(extension, element);
  if (element.many) {
    owner[name] = [...((owner[name] as unknown[] | undefined) ?? []), value];
    return true;
  }
  if (owner[name] !== undefined || owner[`_${name}`] !== undefined) return false;
  if (value !== undefined) owner[name] = value;
  if (companion !== undefined) owner[`_${name}`] = companion;
  return true;
}

function contentOf(
  extension: Extension,
  { members }: Element,
): { readonly value?: unknown; readonly companion?: unknown } {
  if (!members) {
    const entries = Object.entries(extension);
    return {
      value: entries.find(([key]) => key.startsWith('value'))?.[1],
      companion: entries.find(([key]) => key.startsWith('_value'))?.[1],
    };
  }
  const value: Members = {};
  const rest: Extension[] = [];
  for (const part of extension.extension ?? []) {
    const member = Object.hasOwn(members, part.url) ? members[part.url] : undefined;
    if (!member || !set(value, part.url, member, part)) rest.push(part);
  }
  return { value: rest.length > 0 ? { extension: rest, ...value } : value };
}
