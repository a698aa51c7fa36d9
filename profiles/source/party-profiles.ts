import { codedBy, extensions, own, ownIdentifier, type Profile, refersTo, SUPPORTED } from './profile.ts';

export const SITE: Profile = {
  type: 'Location',
  title: 'Site of studies',
  description:
    'A place where studies are done; shared by all that name it. What one study says of it (status, contacts) stands on the reference to it.',
  rows: [
    ownIdentifier('Location'),
    ['name', { short: 'The facility', ...SUPPORTED }],
    ['mode', { min: 1, fixedCode: 'instance' }],
    ['address', SUPPORTED],
    ['position', SUPPORTED],
  ],
};

export const ORGANIZATION: Profile = {
  type: 'Organization',
  title: 'Organization of studies',
  description: 'A sponsor, collaborator or affiliation; shared by all studies that name it by the same name and class.',
  rows: [
    ownIdentifier('Organization'),
    ['type', { short: 'The kind of organization', max: '1', ...codedBy('agency-class') }],
    ['name', SUPPORTED],
  ],
};

export const PRACTITIONER: Profile = {
  type: 'Practitioner',
  title: 'Person of a study',
  description: 'An official of a study, as far as the registry names one; people are never merged by name alone.',
  rows: [ownIdentifier('Practitioner'), ['name', { min: 1, max: '1' }], ['name.text', { min: 1 }]],
};

export const INVESTIGATOR: Profile = {
  type: 'PractitionerRole',
  title: 'Part of a person in studies',
  description: 'An official or investigator: who, of which organization, in which role, by which title.',
  rows: [
    ownIdentifier('PractitionerRole'),
    ['practitioner', refersTo('tb-practitioner')],
    ['organization', refersTo('tb-organization')],
    ['code', { short: "The registry's role, then the title as text", ...codedBy('contact-role') }],
  ],
};

export const SOURCE: Profile = {
  type: 'Provenance',
  title: 'Where a study was read from',
  description:
    'Which record of the registry the resources of a study were made from. The same record always gives the same.',
  rows: [
    ['recorded', { short: "The registry's last update; data-absent-reason where the record has no date" }],
    ['agent', { min: 1, max: '1' }],
    [
      'agent.type',
      {
        min: 1,
        patternCodeableConcept: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'assembler' }],
        },
      },
    ],
    ['entity', { min: 1, max: '1' }],
    extensions('entity', [own, { 'source-record': '0..1' }]),
    ['entity.role', { fixedCode: 'source' }],
    ['entity.what', { short: 'The page of the record at the registry' }],
    ['entity.what.identifier', { min: 1 }],
  ],
};

export const RESULTS: Profile = {
  type: 'DocumentReference',
  title: 'Results of a study',
  description: "The results section of the registry's record as a document, since R4 has no elements for it.",
  rows: [
    ownIdentifier('DocumentReference'),
    ['content', { max: '1' }],
    ['content.attachment.contentType', { min: 1, fixedCode: 'application/json' }],
    ['content.attachment.data', { short: 'May be taken out; hash and size still say which it was' }],
    ['content.attachment.size', { min: 1 }],
    ['content.attachment.hash', { min: 1 }],
    ['content.attachment.title', { min: 1 }],
    ['context', { min: 1 }],
    ['context.related', { short: 'The study', min: 1, max: '1' }],
  ],
};
