import { closed, date, list, type OwnExtension, of, open, text } from './shape.ts';

/** Extensions of the resources that a study is made of. */
export const STUDY_EXTENSIONS: Readonly<Record<string, OwnExtension>> = {
  'ctgov-overall-status': {
    context: ['ResearchStudy.status'],
    title: 'Overall recruitment status',
    description: 'The status code as the registry gives it; ResearchStudy.status has fewer codes.',
    shape: open('overall-status'),
  },
  'status-unverified': {
    context: ['ResearchStudy.status'],
    title: 'Status unverified',
    description: 'The registry has had no confirmation of the status for long: the status shown is the last one known.',
    shape: of('boolean'),
  },
  'date-type': {
    context: ['CodeableConcept'],
    title: 'Date type',
    description: 'Whether a date is actual or estimated, where the registry uses a code other than those two.',
    shape: open('date-type'),
  },
  'date-text': {
    context: ['Period'],
    title: 'Date as written',
    description: 'A date of the source that has not the form of a FHIR date.',
    shape: text,
  },
  'identifier-link': {
    context: ['Identifier'],
    title: 'Identifier link',
    description: 'Where the identified record can be seen.',
    shape: of('uri'),
  },
  'responsible-party-legacy': {
    context: ['ResearchStudy'],
    title: 'Responsible party, old form',
    description: 'The responsible party of old records: one text for the person, one for the organization.',
    shape: { parts: { oldNameTitle: text, oldOrganization: text } },
  },
  'expanded-access': {
    context: ['ResearchStudy'],
    title: 'Expanded access',
    description: 'The record under which the product can be had outside the trial, and the status of that record.',
    shape: { parts: { nctId: text, statusForNctId: open('overall-status') } },
  },
  'target-duration': {
    context: ['ResearchStudy'],
    title: 'Target follow-up duration',
    description: 'How long participants of a patient registry are followed, as written.',
    shape: text,
  },
  'expanded-access-pointers': {
    context: ['ResearchStudy'],
    title: 'Pointers to this expanded access record',
    description: 'How many records name this one as their expanded access.',
    shape: of('integer'),
  },
  enrollment: {
    context: ['ResearchStudy'],
    title: 'Enrollment',
    description: 'Number of participants where the registry does not say whether it is planned or reached.',
    shape: { parts: { count: of('integer'), type: open('date-type') } },
  },
  'time-frame': {
    context: ['string'],
    title: 'Time frame',
    description: 'When an outcome is measured; stands on the name of the outcome.',
    shape: text,
  },
  'registry-term': {
    context: ['Coding'],
    title: 'Term added by the registry',
    description:
      'The registry derived this MeSH term: mesh for the term itself, ancestor for a broader one; with its place in the list and its identifier there, where that is not the MeSH one.',
    shape: { parts: { role: closed('registry-term-role'), position: of('integer'), id: text } },
  },
  'browse-tree': {
    context: ['ResearchStudy'],
    title: 'Browse tree',
    description: "The registry's own tree of topics for the conditions or the interventions.",
    shape: {
      many: true,
      parts: {
        about: closed('browse-topic'),
        leaf: { many: true, parts: { id: text, name: text, asFound: text, relevance: open('browse-relevance') } },
        branch: { many: true, parts: { abbrev: text, name: text } },
      },
    },
  },
  'misc-info': {
    context: ['ResearchStudy'],
    title: 'Registry bookkeeping',
    description:
      'Countries taken out of the record, submissions of results and the body-mass limits that the registry predicts.',
    shape: {
      parts: {
        removedCountry: list('string'),
        estimatedResultsFirstSubmitDate: date,
        firstMcpPostDate: { parts: { date, type: open('date-type') } },
        submission: {
          many: true,
          parts: {
            releaseDate: date,
            unreleaseDate: date,
            unreleaseDateUnknown: of('boolean'),
            resetDate: date,
            mcpReleaseN: of('integer'),
          },
        },
        bmi: { parts: { minBmi: of('decimal'), maxBmi: of('decimal') } },
      },
    },
  },
  'has-results': {
    context: ['ResearchStudy'],
    title: 'Has results',
    description: 'Whether results are posted at the registry.',
    shape: of('boolean'),
  },
  annotation: {
    context: ['ResearchStudy'],
    title: 'Registry annotation',
    description: 'Results submitted but not posted, and findings of violations.',
    shape: {
      parts: {
        unpostedResponsibleParty: text,
        unpostedEvent: { many: true, parts: { type: open('unposted-event'), date, dateUnknown: of('boolean') } },
        violationEvent: {
          many: true,
          parts: {
            type: open('violation-event'),
            description: text,
            creationDate: date,
            issuedDate: date,
            releaseDate: date,
            postedDate: date,
          },
        },
      },
    },
  },
  'large-document': {
    context: ['RelatedArtifact'],
    title: 'Study document',
    description: 'What a posted document holds, its date and when it was uploaded.',
    shape: {
      parts: {
        typeAbbrev: open('document-type'),
        hasProtocol: of('boolean'),
        hasSap: of('boolean'),
        hasIcf: of('boolean'),
        date,
        uploadDate: text,
        filename: text,
        size: of('integer'),
      },
    },
  },
  'no-analysis-plan': {
    context: ['ResearchStudy'],
    title: 'No analysis plan',
    description: 'The sponsor states that there is no statistical analysis plan.',
    shape: of('boolean'),
  },
  'link-text': {
    context: ['RelatedArtifact'],
    title: 'Link as written',
    description: 'The address of a page, or the PubMed number of a publication, that no URL can be made of.',
    shape: text,
  },
  'available-data': {
    context: ['RelatedArtifact'],
    title: 'Available participant data',
    description:
      'A set of participant data or a document that can be had, with its identifier and type; with its address where that is all, or no URL.',
    shape: { parts: { id: text, type: text, comment: text, url: text } },
  },
  'ipd-sharing': {
    context: ['ResearchStudy'],
    title: 'Sharing of participant data',
    description: 'The plan to share the data of individual participants.',
    shape: {
      parts: {
        ipdSharing: open('ipd-sharing'),
        description: text,
        infoTypes: { ...open('ipd-info-type'), many: true },
        timeFrame: text,
        accessCriteria: text,
        url: text,
      },
    },
  },
  retraction: {
    context: ['RelatedArtifact'],
    title: 'Retraction',
    description: 'A notice that withdraws the cited publication.',
    shape: { many: true, parts: { pmid: text, source: text } },
  },
  'contact-role': {
    context: ['ContactDetail'],
    title: 'Contact role',
    description: 'The part that the contact plays in the study.',
    shape: open('contact-role'),
  },
  'site-recruitment-status': {
    context: ['Reference'],
    title: 'Recruitment status of a site',
    description: 'Status of this study at this site; facilities are shared by studies, so it stands on the reference.',
    shape: open('overall-status'),
  },
  'site-contact': {
    context: ['Reference'],
    title: 'Contact at a site',
    description: 'Whom to ask at this site about this study.',
    shape: list('ContactDetail'),
  },
  'intervention-synonym': {
    context: ['ActivityDefinition'],
    title: 'Other name of the intervention',
    description: 'Another name under which the intervention is known.',
    shape: list('string'),
  },
  'arm-label': {
    context: ['RelatedArtifact'],
    title: 'Arm of the intervention',
    description:
      'The arms that an intervention names, on its entry in the protocol, where they are not those that name it; without a value where it names none.',
    shape: list('string'),
  },
  'eligible-sex': {
    context: ['Group'],
    title: 'Eligible sex',
    description: 'The sex that may take part, as coded by the registry.',
    shape: open('sex'),
  },
  'healthy-volunteers': {
    context: ['Group'],
    title: 'Healthy volunteers',
    description: 'Whether people without the condition may take part.',
    shape: of('boolean'),
  },
  'gender-based': {
    context: ['Group'],
    title: 'Gender-based eligibility',
    description: 'Whether gender identity decides on eligibility, and how.',
    shape: { parts: { genderBased: of('boolean'), genderDescription: text } },
  },
  'standard-age': {
    context: ['Group'],
    title: 'Standard age group',
    description: 'Age groups of the registry that the limits touch.',
    shape: { ...open('standard-age'), many: true },
  },
  'age-text': {
    context: ['Group'],
    title: 'Age limits as written',
    description: 'Age limits of the source that are no number with a unit of time.',
    shape: { parts: { minimumAge: text, maximumAge: text } },
  },
  'study-population': {
    context: ['Group'],
    title: 'Study population',
    description: 'The population from which participants of an observational study are drawn.',
    shape: of('markdown'),
  },
  'sampling-method': {
    context: ['Group'],
    title: 'Sampling method',
    description: 'How participants of an observational study are chosen.',
    shape: open('sampling-method'),
  },
  'as-written': {
    context: ['ResearchStudy'],
    title: 'Part as the source writes it',
    description:
      'A part of the source record that FHIR has no form for: an empty text, list or group, a text with control characters (each as a backslash, u and four hexadecimal digits), a number with digits that its value does not need. The item says which one of each list it lies in, from 1, outermost first.',
    shape: {
      many: true,
      parts: {
        part: closed('record-part'),
        item: list('integer'),
        empty: closed('empty-form'),
        text,
        number: text,
      },
    },
  },
  'source-record': {
    context: ['Provenance.entity'],
    title: 'Source record',
    description: 'Form of the source: a record of the registry, or the text of one of its pages.',
    shape: { parts: { kind: closed('source-kind') } },
  },
};
