import type { Narrative } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResource } from '../../src/fhir/check/resource-check.ts';
import { groupNarrative } from '../../src/mapping/narrative/group-narrative.ts';
import { writeMarkdown } from '../../src/mapping/narrative/markdown.ts';
import { planNarrative } from '../../src/mapping/narrative/plan-narrative.ts';
import { studyNarrative } from '../../src/mapping/narrative/study-narrative.ts';
import { Page } from '../../src/mapping/narrative/xhtml.ts';
import type { ProtocolSection } from '../../src/trial/protocol.ts';
import type { StudyRecord } from '../../src/trial/study-record.ts';
import { describeCorpus } from '../corpus.ts';
import { oracleErrors } from '../oracle.ts';
import { corpusRecords, mapped, resourcesOf, smallTrial, theOne, trialOf } from './trials.ts';

const studyOf = (modules: Partial<ProtocolSection>, rest: Partial<StudyRecord> = {}): string =>
  studyNarrative(smallTrial(modules, rest).record).div;
const groupOf = (eligibilityCriteria: string): string => groupNarrative({ eligibilityCriteria }).div;
const inDiv = (html: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
const rendered = (text: string, most = 10_000): string => {
  const page = new Page(most);
  writeMarkdown(page, text, { most, element: 'description' });
  return page.toNarrative().div;
};
const problemsOf = (text: Narrative) => checkResource({ resourceType: 'Basic', code: { text: 'x' }, text });

describe("the registry's markdown in a narrative", () => {
  test.each<[string, string, string]>([
    ['paragraphs, and lines within them', 'One\nstill one\n\nTwo', '<p>One<br/>still one</p><p>Two</p>'],
    ['carriage returns as line ends', 'One\r\n\r\nTwo', '<p>One</p><p>Two</p>'],
    ['bullets', '* One\n* Two', '<ul><li>One</li><li>Two</li></ul>'],
    [
      'lists in lists, as deep as they are indented',
      '* One\n  * Inner\n    * Inmost\n* Two',
      '<ul><li>One<ul><li>Inner<ul><li>Inmost</li></ul></li></ul></li><li>Two</li></ul>',
    ],
    ['numbers that follow one another', '1. One\n2. Two', '<ol><li>One</li><li>Two</li></ol>'],
    ['numbers that do not', '3. Three\n5. Five', '<ol><li value="3">Three</li><li value="5">Five</li></ol>'],
    ['bullets after numbers as a list of their own', '1. One\n* Two', '<ol><li>One</li></ol><ul><li>Two</li></ul>'],
    [
      'an item that goes on in the next line',
      '* One\n  goes on\n* Two',
      '<ul><li>One<br/>goes on</li><li>Two</li></ul>',
    ],
    ['text after a list as a paragraph', '* One\n\nAfter', '<ul><li>One</li></ul><p>After</p>'],
    ['a line that ends in a colon as a heading', 'Inclusion:\n\n* One', '<h5>Inclusion</h5><ul><li>One</li></ul>'],
    ['escaped marks as the marks', 'Age \\> 18, \\[a\\] \\* 2\\^3', '<p>Age &gt; 18, [a] * 2^3</p>'],
    ['an escaped bullet as text', '\\* One', '<p>* One</p>'],
    ['a number that is none of a list', '18 years', '<p>18 years</p>'],
    ['nothing for nothing', ' \n\n ', ''],
  ])('shows %s', (_, text, html) => {
    expect(rendered(text)).toBe(inDiv(html));
  });

  test('is cut between words, and says so, where it is longer than its room', () => {
    const div = rendered(`${'word '.repeat(100)}end`, 50);
    expect(div).toContain('word</p>');
    expect(div).toContain('Shortened here; the whole text stands in description.');
    expect(div).not.toContain('end<');
  });
});

describe('the narrative of a study', () => {
  test('says that an unknown status is the last one known, and why a study stopped', () => {
    const unknown = studyOf({ statusModule: { overallStatus: 'UNKNOWN', lastKnownStatus: 'RECRUITING' } });
    expect(unknown).toContain('Unknown; last known: recruiting');
    const stopped = studyOf({ statusModule: { overallStatus: 'TERMINATED', whyStopped: 'Too few & too slow' } });
    expect(stopped).toContain('<td>Terminated</td>');
    expect(stopped).toContain('<td>Too few &amp; too slow</td>');
  });

  test('counts sites by country, the most first, and never says of an unknown study that a site recruits', () => {
    const locations = [
      { country: 'France', status: 'RECRUITING' },
      { country: 'Spain', status: 'COMPLETED' },
      { country: 'Spain', status: 'RECRUITING' },
    ];
    const open = studyOf({ contactsLocationsModule: { locations }, statusModule: { overallStatus: 'RECRUITING' } });
    expect(open).toContain('3 sites in 2 countries, 2 recruiting');
    expect(open).toContain('Spain 2 (1 recruiting), France 1 (1 recruiting)');
    const unknown = studyOf({ contactsLocationsModule: { locations }, statusModule: { overallStatus: 'UNKNOWN' } });
    expect(unknown).toContain('2 recruiting when last confirmed');
  });

  test('tells planned from reached participants and posted from pending results', () => {
    const design = (type: string) => studyOf({ designModule: { enrollmentInfo: { count: 12, type } } });
    expect(design('ESTIMATED')).toContain('12 (planned)');
    expect(design('ACTUAL')).toContain('12 (reached)');
    expect(studyOf({}, { hasResults: false })).toContain('none posted');
    expect(studyOf({ statusModule: { resultsFirstSubmitDate: '2020-01-01' } }, { hasResults: false })).toContain(
      'submitted 2020-01-01, not yet posted',
    );
  });

  test('shows a code that is not listed as it is', () => {
    expect(studyOf({ designModule: { studyType: 'NEW_KIND' } })).toContain('NEW_KIND');
  });

  test('links only to addresses of the web', () => {
    const links = (url: string) => studyOf({ referencesModule: { seeAlsoLinks: [{ label: 'here', url }] } });
    expect(links('https://a.example/?b=1&c=2')).toContain('<a href="https://a.example/?b=1&amp;c=2">here</a>');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//a.example', 'https://a"onclick="b', 'ftp://a']) {
      expect(links(url)).toContain('<li>here</li>');
    }
  });

  test('counts what finds no room', () => {
    const armGroups = Array.from({ length: 40 }, (_, at) => ({ label: `Arm ${at}` }));
    expect(studyOf({ armsInterventionsModule: { armGroups } })).toContain('and 28 more');
  });
});

describe('the narrative of an eligibility Group', () => {
  test('says ages, sex and healthy volunteers in words', () => {
    const { div } = groupNarrative({ minimumAge: '18 Years', sex: 'FEMALE', healthyVolunteers: false });
    expect(div).toContain('18 years and older');
    expect(div).toContain('<td>Female</td>');
    expect(div).toContain('may not take part');
    expect(groupNarrative({ minimumAge: '6 Months', maximumAge: '1 Year' }).div).toContain('6 months to 1 year');
    expect(groupNarrative({}).div).toContain('no limit stated');
  });

  test('shows the criteria under their headings', () => {
    expect(groupOf('Inclusion Criteria:\n\n* Age \\> 18')).toContain(
      '<h4>Inclusion Criteria</h4><ul><li>Age &gt; 18</li></ul>',
    );
  });
});

describe('narratives', () => {
  test('of a study, its Group and its plan each say only what their own resource holds', () => {
    const record = {
      conditionsModule: { conditions: ['Lyell syndrome'] },
      armsInterventionsModule: {
        armGroups: [{ label: 'Cells', description: 'Only the study tells', interventionNames: ['Drug: Serum'] }],
        interventions: [{ type: 'DRUG', name: 'Serum', armGroupLabels: ['Cells'] }],
      },
      eligibilityModule: { eligibilityCriteria: 'Nobody else' },
    } satisfies Partial<ProtocolSection>;
    const bundles = mapped(smallTrial(record));
    const divOf = (type: 'ResearchStudy' | 'Group' | 'PlanDefinition') => theOne(bundles, type).text?.div ?? '';
    expect(divOf('ResearchStudy')).toContain('Only the study tells');
    expect(divOf('ResearchStudy')).not.toContain('Nobody else');
    expect(divOf('ResearchStudy')).not.toContain('Drug: Serum');
    expect(divOf('Group')).toContain('Nobody else');
    expect(divOf('Group')).not.toContain('A study');
    expect(divOf('PlanDefinition')).toContain('<b>Cells</b><ul><li>Drug: Serum</li></ul>');
    expect(divOf('PlanDefinition')).not.toContain('A study');
  });

  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      ']]>',
      '&bomb;',
      '<!ENTITY a "b">',
      '<![CDATA[x]]>',
      '\u0000\u0001\u001f\u007f\ufffe\uffff',
      '\ud800',
      '\udc00\ud800',
      '\u202etxet\u202c',
      'שלום עולם',
      '\u{1f600}',
      '"\'><img src=x onerror=alert(1)>',
      '\\<script\\>',
      '* \n  * \n1. ',
      '<'.repeat(500),
      '  * a\n'.repeat(300),
      Array.from({ length: 60 }, (_, at) => `${' '.repeat(at)}* x`).join('\n'),
    ),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('*', ' ', '\n', '1', '.', '\\', '<', '&', 'a', ':', '\r', '-'), maxLength: 200 }),
  );
  const words = fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

  test('of hostile texts are XHTML that the gate accepts, with no markup, control or direction mark of the text', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const record = smallTrial({
          identificationModule: { nctId: 'NCT00000001', briefTitle: a, officialTitle: b, acronym: a },
          statusModule: { overallStatus: a, whyStopped: b, startDateStruct: { date: a, type: b } },
          descriptionModule: { briefSummary: a, detailedDescription: b },
          conditionsModule: { conditions: [a, b], keywords: [a] },
          designModule: { studyType: b, phases: [a, b], designInfo: { allocation: a, maskingInfo: { masking: b } } },
          armsInterventionsModule: { armGroups: [{ label: a, type: b, description: a }, {}] },
          outcomesModule: { primaryOutcomes: [{ measure: a, timeFrame: b }, {}] },
          contactsLocationsModule: {
            centralContacts: [{ name: a, role: b, phone: a, email: b }],
            overallOfficials: [{ name: a, role: b, affiliation: a }],
            locations: [{ country: a, status: b }, { country: b }],
          },
          referencesModule: {
            references: [{ citation: a, pmid: b }],
            seeAlsoLinks: [{ label: a, url: `https://${b}` }],
          },
          sponsorCollaboratorsModule: { leadSponsor: { name: a }, collaborators: [{ name: b }, {}] },
        }).record;
        const texts = [
          studyNarrative(record),
          groupNarrative({ eligibilityCriteria: a, studyPopulation: b, sex: a, genderDescription: b, stdAges: [a] }),
          planNarrative([{ title: a, action: [{ title: b }, {}] }, {}]),
        ];
        for (const text of texts) {
          expect(problemsOf(text)).toEqual([]);
          expect(text.div).not.toMatch(/<(?!\/?(?:div|p|h[345]|ul|ol|li|table|tbody|tr|th|td|a|b|i|br)[ />])/);
          expect(text.div).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\ufffe\uffff]/);
          expect(text.div.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are bounded, however long the texts are', () => {
    const text = `${'* <long> text &\n'.repeat(70_000)}`;
    const study = studyOf({
      identificationModule: { nctId: 'NCT00000001', briefTitle: text, officialTitle: text, acronym: text },
      descriptionModule: { briefSummary: text, detailedDescription: text },
      conditionsModule: { conditions: Array.from({ length: 1000 }, () => text) },
      outcomesModule: { primaryOutcomes: Array.from({ length: 1000 }, () => ({ measure: text, timeFrame: text })) },
    });
    expect(study.length).toBeLessThan(40_000);
    expect(groupOf(text).length).toBeLessThan(40_000);
    const actions = Array.from({ length: 1000 }, () => ({ title: text, action: [{ title: text }] }));
    expect(planNarrative(actions).div.length).toBeLessThan(20_000);
  });

  test('are the same for the same record', () => {
    const one = smallTrial({ descriptionModule: { briefSummary: 'Why' } });
    expect(studyNarrative(one.record)).toEqual(studyNarrative(structuredClone(one.record)));
  });
});

describeCorpus('narratives of the corpus', () => {
  test('are accepted by our gate and by an independent validator', () => {
    for (const record of corpusRecords(12)) {
      for (const { text } of resourcesOf(mapped(trialOf(record))) as readonly { readonly text?: Narrative }[]) {
        if (!text) continue;
        expect(problemsOf(text)).toEqual([]);
        expect(oracleErrors({ resourceType: 'Basic', code: { text: 'x' }, text })).toEqual([]);
      }
    }
  });

  test('hold every word of an eligibility text that is not cut', () => {
    for (const record of corpusRecords(12)) {
      const text = record.protocolSection.eligibilityModule?.eligibilityCriteria ?? '';
      if (text.length > 8_000) continue;
      const plain = groupOf(text)
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      const lost = text
        .replaceAll(/\\(.)/g, '$1')
        .split(/\s+/)
        .map((word) => word.replace(/^(?:[*•·-]|\d{1,3}[.)])$/, '').replace(/:$/, ''))
        .filter((word) => !plain.includes(word));
      expect(lost).toEqual([]);
    }
  });
});
