import type { SearchParameter } from '@medplum/fhirtypes';
import { artifact, canonical } from './artifact.ts';

interface Parameter {
  readonly type: SearchParameter['type'];
  readonly expression: string;
  readonly description: string;
  readonly target?: readonly string[];
}

const own = (id: string): string => `extension('${canonical('StructureDefinition', id)}')`;
const r5 = (element: string): string =>
  `extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.${element}')`;

/** The day of a step of the record, which the cross-version progressStatus tells. */
const stepOf = (code: string): string =>
  `ResearchStudy.${r5('progressStatus')}.where(extension('state').value.coding.exists(code = '${code}')).extension('period').value`;

const AGE_LIMIT = `Group.characteristic.where(code.coding.exists(code = 'age-limit')).value.ofType(Range)`;

/** What can be searched by that R4 has no parameter for, by resource type and code. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  ResearchStudy: {
    condition: {
      type: 'token',
      expression: 'ResearchStudy.condition',
      description: 'Studies of a condition: its code in any system, MeSH terms and their broader ones included.',
    },
    intervention: {
      type: 'token',
      expression: 'ResearchStudy.focus',
      description: 'Studies of an intervention: its code in any system, or by :text its name.',
    },
    phase: {
      type: 'token',
      expression: 'ResearchStudy.phase',
      description: 'Studies of a phase; a combined phase is a code of its own.',
    },
    'overall-status': {
      type: 'token',
      expression: `ResearchStudy.status.${own('ctgov-overall-status')}.value`,
      description: 'Studies by the status that the registry gives; status itself has fewer codes.',
    },
    'study-type': {
      type: 'token',
      expression: `ResearchStudy.category.where(coding.exists(system = '${canonical('CodeSystem', 'study-type')}'))`,
      description: 'Interventional, observational, or expanded access.',
    },
    'primary-purpose': {
      type: 'token',
      expression: 'ResearchStudy.primaryPurposeType',
      description: 'Studies by what they are for: treatment, prevention, diagnosis, …',
    },
    'has-results': {
      type: 'token',
      expression: `ResearchStudy.${own('has-results')}.value`,
      description: 'Whether results are posted at the registry.',
    },
    label: {
      type: 'string',
      expression: `ResearchStudy.${r5('label')}.extension('value').value`,
      description: 'Studies by their official title or acronym; title is the brief one.',
    },
    'last-update': {
      type: 'date',
      expression: stepOf('update-posting'),
      description: 'When the registry posted the last update of the record.',
    },
    'first-posted': {
      type: 'date',
      expression: stepOf('registration-posting'),
      description: 'When the registry first posted the record.',
    },
    'primary-completion': {
      type: 'date',
      expression: stepOf('primary-outcome-data-collection'),
      description: 'When the last data for the primary outcome are, or were, collected.',
    },
    'enrollment-count': {
      type: 'number',
      expression: [
        `ResearchStudy.enrollment.${r5('recruitment.targetNumber')}.value`,
        `ResearchStudy.enrollment.${r5('recruitment.actualNumber')}.value`,
        `ResearchStudy.${own('enrollment')}.extension('count').value`,
      ].join(' | '),
      description: 'How many participants a study plans, or has.',
    },
    enrollment: {
      type: 'reference',
      expression: 'ResearchStudy.enrollment',
      description: 'Studies by the Group that says who may take part: ResearchStudy?enrollment.eligible-sex=female,all',
      target: ['Group'],
    },
    country: {
      type: 'token',
      expression: 'ResearchStudy.location',
      description: 'Studies with a site in a country, by :text its name.',
    },
    'site-status': {
      type: 'token',
      expression: `ResearchStudy.site.${own('site-recruitment-status')}.value`,
      description: 'Studies with a site of that status; only studies that recruit say it of their sites.',
    },
    collaborator: {
      type: 'reference',
      expression: `ResearchStudy.${r5('associatedParty')}.where(extension('classifier').value.coding.exists(code = 'collaborator')).extension('party').value`,
      description: 'Studies by an organization that supports them beside the sponsor.',
      target: ['Organization'],
    },
  },
  Group: {
    'eligible-age': {
      type: 'quantity',
      expression: AGE_LIMIT,
      description:
        'Groups by the limits of age: eligible-age=le45||a&eligible-age=ge45||a finds those whose limits hold 45 years; a Group without limits has no value.',
    },
    'minimum-age': {
      type: 'quantity',
      expression: `${AGE_LIMIT}.low`,
      description: 'Groups by the lowest age that may take part.',
    },
    'maximum-age': {
      type: 'quantity',
      expression: `${AGE_LIMIT}.high`,
      description: 'Groups by the highest age that may take part.',
    },
    'eligible-sex': {
      type: 'token',
      expression: `Group.${own('eligible-sex')}.value`,
      description: 'Groups by the sex that may take part: female, male or all, in the registry’s codes.',
    },
    'healthy-volunteers': {
      type: 'token',
      expression: `Group.${own('healthy-volunteers')}.value`,
      description: 'Whether people without the condition may take part.',
    },
    'criterion-code': {
      type: 'token',
      expression: ['Group.characteristic', 'Group.contained.characteristic']
        .flatMap((at) => [`${at}.code.coding`, `${at}.value.ofType(CodeableConcept).coding`])
        .join(' | '),
      description: 'Groups with a criterion about a code, wherever it stands in the tree of criteria.',
    },
  },
  ActivityDefinition: {
    'intervention-type': {
      type: 'token',
      expression: `ActivityDefinition.topic.where(coding.exists(system = '${canonical('CodeSystem', 'intervention-type')}'))`,
      description: 'Drug, device, procedure, …',
    },
  },
  Location: {
    country: {
      type: 'token',
      expression: 'Location.address.country',
      description: 'Places of a country, by its whole name or code; address-country matches beginnings.',
    },
  },
};

/** Those of search.html#prefix; for tokens, texts and references there are none. */
const COMPARATORS: NonNullable<SearchParameter['comparator']> = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'];
const COMPARED: ReadonlySet<SearchParameter['type']> = new Set(['date', 'number', 'quantity']);

export const searchParameters = (): SearchParameter[] =>
  Object.entries(PARAMETERS).flatMap(([base, parameters]) =>
    Object.entries(parameters).map(([code, { type, expression, description, target }]): SearchParameter => {
      const id = `${base}-${code}`;
      return {
        resourceType: 'SearchParameter',
        ...artifact('SearchParameter', id),
        name: code,
        description,
        code,
        base: [base as NonNullable<SearchParameter['base']>[number]],
        type,
        expression,
        ...(target === undefined ? {} : { target: target as SearchParameter['target'] & object }),
        multipleOr: true,
        multipleAnd: true,
        ...(COMPARED.has(type) ? { comparator: [...COMPARATORS] } : {}),
      };
    }),
  );
