/** Holds a study against the elements that R5 defines for ResearchStudy and RelatedArtifact: names, cardinality, codes. */
import shape from '../../cases/r5/elements.json' with { type: 'json' };

const ELEMENTS: Readonly<Record<string, string>> = shape.elements;

export function problemsOf(study: object): string[] {
  const problems: string[] = [];
  walk(study, 'ResearchStudy', problems);
  const { status, associatedParty, progressStatus } = study as {
    status?: string;
    associatedParty?: { role?: { coding?: { system?: string; code?: string }[] } }[];
    progressStatus?: { state?: { coding?: { system?: string; code?: string }[] } }[];
  };
  if (!shape.status.includes(status ?? '')) problems.push(`status ${status}`);
  const codings = [
    ...(associatedParty ?? []).flatMap(({ role }) => role?.coding ?? []),
    ...(progressStatus ?? []).flatMap(({ state }) => state?.coding ?? []),
  ];
  for (const { system, code = '' } of codings) {
    if (system === 'http://hl7.org/fhir/research-study-party-role' && !shape.roles.includes(code)) problems.push(code);
    if (system === 'http://hl7.org/fhir/research-study-status' && !shape.states.includes(code)) problems.push(code);
  }
  return problems;
}

function walk(value: object, path: string, problems: string[]): void {
  for (const [name, [, min]] of membersOf(path)) {
    if (min === '1' && !(name in value)) problems.push(`${path}.${name} is missing`);
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === 'resourceType') continue;
    const name = key.replace(/^_/, '');
    const element = ELEMENTS[`${path}.${name}`];
    if (element === undefined) {
      problems.push(`${path}.${key} is no element`);
      continue;
    }
    const many = element.endsWith('*');
    if (many !== Array.isArray(item)) problems.push(`${path}.${key} ${many ? 'repeats' : 'does not repeat'}`);
    const type = element.split(' ')[0];
    const below = type === 'BackboneElement' ? `${path}.${name}` : type === 'RelatedArtifact' ? type : undefined;
    if (below !== undefined) for (const one of many ? (item as object[]) : [item as object]) walk(one, below, problems);
  }
}

/** Name, then type, least and most of the elements directly below a path. */
const membersOf = (path: string): [string, [string, string]][] =>
  Object.entries(ELEMENTS).flatMap(([at, text]): [string, [string, string]][] => {
    const name = at.slice(path.length + 1);
    if (!at.startsWith(`${path}.`) || name.includes('.')) return [];
    const [type = '', range = ''] = text.split(' ');
    return [[name, [type, range.slice(0, 1)]]];
  });
