import {
  codedBy,
  extensions,
  own,
  ownIdentifier,
  type Profile,
  REQUIRED,
  r5Artifact,
  r5Group,
  r5Study,
  refersTo,
  SUPPORTED,
} from './profile.ts';

const NCT = 'http://clinicaltrials.gov';

/** A number of the registry: NCT and eight digits. */
const NCT_FORM = {
  key: 'tb-nct-1',
  severity: 'error',
  human: 'An NCT number is NCT and eight digits',
  expression: "value.matches('^NCT[0-9]{8}$')",
} as const;

export const RESEARCH_STUDY: Profile = {
  type: 'ResearchStudy',
  title: 'Study of a registry',
  description:
    'A registered clinical study: native R4 where R4 has an element, the official R5 extensions where R5 has one, and extensions of our own for the rest. A record may lack almost anything, so that little is demanded; what is there stands where this profile says.',
  rows: [
    extensions(
      '',
      [
        r5Study,
        {
          url: '0..1',
          version: '0..1',
          date: '0..1',
          label: '0..*',
          descriptionSummary: '0..1',
          progressStatus: '0..*',
          studyDesign: '0..*',
          classifier: '0..*',
          associatedParty: '0..*',
          outcomeMeasure: '0..*',
        },
      ],
      [
        own,
        {
          'responsible-party-legacy': '0..1',
          'expanded-access': '0..1',
          'target-duration': '0..1',
          'expanded-access-pointers': '0..1',
          enrollment: '0..1',
          'browse-tree': '0..*',
          'misc-info': '0..1',
          'has-results': '0..1',
          annotation: '0..1',
          'no-analysis-plan': '0..1',
          'ipd-sharing': '0..1',
          'as-written': '0..*',
        },
      ],
    ),
    [
      'identifier',
      {
        slicing: {
          discriminator: [
            { type: 'value', path: 'system' },
            { type: 'value', path: 'use' },
          ],
          ordered: false,
          rules: 'open',
        },
        ...REQUIRED,
      },
    ],
    extensions('identifier', [own, { 'identifier-link': '0..1' }]),
    ['identifier:nct', { short: 'The NCT number', min: 1, max: '1', constraint: [NCT_FORM] }],
    ['identifier:nct.use', { min: 1, fixedCode: 'official' }],
    ['identifier:nct.system', { min: 1, fixedUri: NCT }],
    ['identifier:nct.value', { min: 1 }],
    ['identifier:formerNct', { short: 'NCT numbers that the study had before', min: 0, max: '*' }],
    ['identifier:formerNct.use', { min: 1, fixedCode: 'old' }],
    ['identifier:formerNct.system', { min: 1, fixedUri: NCT }],
    ['identifier:formerNct.value', { min: 1 }],
    ['title', { short: 'The brief title', ...SUPPORTED }],
    ['protocol', { max: '1', ...refersTo('tb-protocol'), ...SUPPORTED }],
    ['status', SUPPORTED],
    extensions('status', [own, { 'ctgov-overall-status': '0..1', 'status-unverified': '0..1' }]),
    ['primaryPurposeType', codedBy('study-purpose')],
    ['phase', { ...codedBy('study-phase'), ...SUPPORTED }],
    ['category', { short: 'Type of study, then how it is designed', ...SUPPORTED }],
    ['focus', { short: "Interventions in the sponsor's words, then MeSH terms that the registry added" }],
    [
      'condition',
      { short: "Conditions in the sponsor's words, then MeSH terms that the registry added", ...SUPPORTED },
    ],
    extensions('condition.coding', [own, { 'registry-term': '0..1' }]),
    extensions('contact', [own, { 'contact-role': '0..1' }]),
    extensions(
      'relatedArtifact',
      [r5Artifact, { classifier: '0..1' }],
      [own, { retraction: '0..*', 'large-document': '0..1', 'available-data': '0..1', 'link-text': '0..1' }],
    ),
    ['location', { short: 'Countries of the sites, each once' }],
    ['description', { short: 'The detailed description' }],
    ['enrollment', { short: 'Who may take part', max: '1', ...refersTo('tb-eligibility-group'), ...SUPPORTED }],
    extensions('enrollment', [r5Study, { 'recruitment.targetNumber': '0..1', 'recruitment.actualNumber': '0..1' }]),
    ['sponsor', refersTo('tb-organization')],
    ['principalInvestigator', refersTo('tb-investigator')],
    ['site', { ...refersTo('tb-site'), ...SUPPORTED }],
    extensions('site', [own, { 'site-recruitment-status': '0..1', 'site-contact': '0..*' }]),
    ['objective', { short: 'Not used: outcomes are no objectives, and stand in outcomeMeasure' }],
  ],
};

export const ELIGIBILITY_GROUP: Profile = {
  type: 'Group',
  title: 'Who may take part in a study',
  description:
    'The eligibility criteria of a study, one characteristic each; nested ones in contained Groups. It defines people and lists none.',
  rows: [
    extensions(
      '',
      [r5Group, { description: '0..1', combinationMethod: '0..1', combinationThreshold: '0..1' }],
      [
        own,
        {
          'eligible-sex': '0..1',
          'healthy-volunteers': '0..1',
          'gender-based': '0..1',
          'standard-age': '0..*',
          'age-text': '0..1',
          'study-population': '0..1',
          'sampling-method': '0..1',
          'characteristic-combination': '0..1',
        },
      ],
    ),
    ownIdentifier('Group'),
    ['type', { fixedCode: 'person' }],
    ['actual', { fixedBoolean: false }],
    ['quantity', { max: '0' }],
    ['characteristic', { short: 'A criterion, or a limit that the registry states as a field', ...SUPPORTED }],
    extensions('characteristic', [
      own,
      { criterion: '0..1', 'criterion-reading': '0..1', 'criterion-part': '0..1', 'criterion-atom': '0..1' },
    ]),
    ['member', { max: '0' }],
  ],
};

export const PROTOCOL: Profile = {
  type: 'PlanDefinition',
  title: 'Protocol of a study',
  description:
    'One root action with the conditions of taking part as FHIRPath where that can say them, its arms below it, and the interventions of each arm below that.',
  rows: [
    ['url', { min: 1 }],
    ownIdentifier('PlanDefinition'),
    ['version', { short: 'A hash of the content', min: 1 }],
    [
      'type',
      {
        min: 1,
        patternCodeableConcept: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'clinical-protocol' }],
        },
      },
    ],
    ['status', { short: 'active; retired where the registry no longer has the record' }],
    ['relatedArtifact', { short: 'The interventions, in the order of the record' }],
    extensions('relatedArtifact', [own, { 'arm-label': '0..*' }]),
    ['action', { min: 1, max: '1' }],
    ['action.code', { min: 1, max: '1', ...codedBy('protocol-action') }],
    ['action.action', { short: 'An arm, or the interventions of no arm' }],
    ['action.action.code', { min: 1, max: '1', ...codedBy('protocol-action') }],
  ],
};

export const INTERVENTION: Profile = {
  type: 'ActivityDefinition',
  title: 'Intervention of a study',
  description: 'What a study gives or does. Which arms receive it is in the protocol.',
  rows: [
    extensions('', [own, { 'intervention-synonym': '0..*' }]),
    ['url', { min: 1 }],
    ownIdentifier('ActivityDefinition'),
    ['version', { short: 'A hash of the content', min: 1 }],
    ['title', { short: 'The name of the intervention' }],
    ['status', { short: 'active; retired where the record no longer names it' }],
    ['topic', { short: 'The type of intervention', max: '1', ...codedBy('intervention-type') }],
  ],
};
