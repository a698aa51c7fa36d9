import type { SearchParameter } from '@medplum/fhirtypes';
import { artifact, canonical } from './artifact.ts';

interface Parameter {
  readonly type: SearchParameter['type'];
  readonly expression: string;
  readonly description: string;
  readonly target?: readonly string[];
  /** All of them where absent. */
  readonly comparator?: readonly (typeof COMPARATORS)[number][];
}

const own = (id: string): string => `extension('${canonical('StructureDefinition', id)}')`;
const r5 = (element: string): string =>
  `extension('http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.${element}')`;

/** The day of a step of the record, which the cross-version progressStatus tells. */
const stepOf = (code: string): string =>
  `ResearchStudy.${r5('progressStatus')}.where(extension('state').value.coding.exists(code = '${code}')).extension('period').value`;

/** The registry's codes of a study or site that takes patients now. */
const RECRUITS = ['RECRUITING', 'ENROLLING_BY_INVITATION', 'AVAILABLE'].map((code) => `value = '${code}'`).join(' or ');

/** Sites that recruit by their own status, else by the study's: that of the registry, else FHIR's. */
const RECRUITING_SITE = [
  `ResearchStudy.where(status.${own('ctgov-overall-status')}.exists(${RECRUITS})`,
  ` or (status.${own('ctgov-overall-status')}.exists() = false and status = 'active'))`,
  `.site.where(${own('site-recruitment-status')}.exists() = false or ${own('site-recruitment-status')}.exists(${RECRUITS}))`,
].join('');

/** What a protocol consists of: as its parts say, and what its arms receive. */
const INTERVENTION = [
  `PlanDefinition.relatedArtifact.where(type = 'composed-of').resource`,
  'PlanDefinition.action.action.action.definition',
].join(' | ');

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
    start: {
      type: 'date',
      expression: `${stepOf('study-start')} | ResearchStudy.period.start`,
      description: 'When the study starts, or started.',
    },
    completion: {
      type: 'date',
      expression: `${stepOf('study-completion')} | ResearchStudy.period.end`,
      description: 'When the last data are, or were, collected.',
    },
    'results-first-posted': {
      type: 'date',
      expression: stepOf('results-posting'),
      description: 'When the registry first posted results.',
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
      expression: 'ResearchStudy.location | ResearchStudy.location.text',
      description:
        'Studies with a site in a country: its ISO 3166 code or its whole name, or by :text the beginning of it.',
    },
    'site-status': {
      type: 'token',
      expression: `ResearchStudy.site.${own('site-recruitment-status')}.value`,
      description: 'Studies with a site of that status; only studies that recruit say it of their sites.',
    },
    'recruiting-site': {
      type: 'reference',
      expression: RECRUITING_SITE,
      description:
        'Studies by a site that takes patients now: one of a study open to recruitment, whose own status, where it has one, is open too.',
      target: ['Location'],
    },
    'recruiting-near': {
      type: 'special',
      expression: `${RECRUITING_SITE}.resolve().position`,
      description:
        'Studies with a site that takes patients now and is near a point, as near of Location: latitude|longitude|distance|unit. _sort=recruiting-near sorts by the nearest such site.',
    },
    'eligible-age': {
      type: 'quantity',
      expression: `ResearchStudy.enrollment.resolve().${AGE_LIMIT.replace('Group.', '')}`,
      description:
        'Studies whose limits admit an age: 45, 6||mo or 18|http://unitsofmeasure.org|a; in years where no unit is given, and counted in completed ones of the unit of the limit. le and lt ask for the lower limit, ge and gt for the upper.',
      comparator: ['eq', 'gt', 'lt', 'ge', 'le'],
    },
    'eligible-sex': {
      type: 'token',
      expression: `ResearchStudy.enrollment.resolve().${own('eligible-sex')}.value`,
      description: 'Studies by the sex that may take part: female, male or all, in the registry’s codes.',
    },
    'healthy-volunteers': {
      type: 'token',
      expression: `ResearchStudy.enrollment.resolve().${own('healthy-volunteers')}.value`,
      description: 'Studies by whether people without the condition may take part.',
    },
    'sponsor-class': {
      type: 'token',
      expression: 'ResearchStudy.sponsor.resolve().type',
      description: 'Studies by the class of the lead sponsor: INDUSTRY, NIH, …',
    },
    'intervention-type': {
      type: 'token',
      expression: `ResearchStudy.protocol.resolve().relatedArtifact.where(type = 'composed-of').resource.resolve().topic`,
      description: 'Studies by a type of intervention that they test: DRUG, DEVICE, PROCEDURE, …',
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
    'admitted-age': {
      type: 'quantity',
      expression: AGE_LIMIT,
      description: 'Groups whose limits admit an age, a Group without limits any; as eligible-age of ResearchStudy.',
      comparator: ['eq', 'gt', 'lt', 'ge', 'le'],
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
  PlanDefinition: {
    intervention: {
      type: 'reference',
      expression: INTERVENTION,
      description: 'Protocols by an intervention of any of their arms; definition sees the topmost actions only.',
      target: ['ActivityDefinition'],
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
    Object.entries(parameters).map(([code, { type, expression, description, target, comparator }]): SearchParameter => {
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
        ...(COMPARED.has(type) ? { comparator: [...(comparator ?? COMPARATORS)] } : {}),
      };
    }),
  );
