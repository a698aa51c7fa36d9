import type { ImplementationGuide, ImplementationGuideDefinitionResource, Resource } from '@medplum/fhirtypes';
import { artifact } from './artifact.ts';

/** A transaction of bundles/, by the name of its file without `.json`. */
export interface Example {
  readonly name: string;
  readonly about: string;
}

const GROUPINGS: Readonly<Record<string, string>> = {
  profiles: 'Profiles of what the mapping makes',
  extensions: 'Extensions where neither R4 nor R5 has an element',
  terminology: 'Code systems, value sets and code maps',
  identifiers: 'Identifier systems',
  search: 'Search parameters',
  operations: 'Operations, and what the server offers',
  examples: 'Example transactions, in the folder bundles',
};

const GROUPING_OF: Readonly<Record<string, keyof typeof GROUPINGS>> = {
  CodeSystem: 'terminology',
  ValueSet: 'terminology',
  ConceptMap: 'terminology',
  NamingSystem: 'identifiers',
  SearchParameter: 'search',
  OperationDefinition: 'operations',
  CapabilityStatement: 'operations',
};

interface Described {
  readonly title?: string;
  readonly name?: string;
  readonly description?: string;
  readonly kind?: string;
}

/** Lists all that the package publishes, and the examples that come with it. */
export function implementationGuide(resources: readonly Resource[], examples: readonly Example[]): ImplementationGuide {
  return {
    resourceType: 'ImplementationGuide',
    ...artifact('ImplementationGuide', 'trialbridge'),
    name: 'TrialBridge',
    title: 'Clinical trials as FHIR R4',
    description:
      'How registered clinical trials are written in FHIR R4 without loss, how they are searched, and how patients are matched with them.',
    packageId: 'trialbridge',
    license: 'Apache-2.0',
    fhirVersion: ['4.0.1'],
    definition: {
      grouping: Object.entries(GROUPINGS).map(([id, name]) => ({ id, name })),
      resource: [...resources.map(toEntry), ...examples.map(toExample)],
    },
  };
}

function toEntry(resource: Resource): ImplementationGuideDefinitionResource {
  const { title, name, description, kind } = resource as Described;
  const groupingId =
    resource.resourceType === 'StructureDefinition'
      ? kind === 'resource'
        ? 'profiles'
        : 'extensions'
      : GROUPING_OF[resource.resourceType];
  return {
    reference: { reference: `${resource.resourceType}/${resource.id}` },
    name: title ?? name ?? resource.id ?? '',
    ...(description === undefined ? {} : { description }),
    exampleBoolean: false,
    ...(groupingId === undefined ? {} : { groupingId }),
  };
}

const toExample = ({ name, about }: Example): ImplementationGuideDefinitionResource => ({
  reference: { reference: `Bundle/${name}` },
  name,
  description: about,
  exampleBoolean: true,
  groupingId: 'examples',
});
