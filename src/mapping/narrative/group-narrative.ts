import type { Narrative } from '@medplum/fhirtypes';
import type { EligibilityModule } from '../../trial/protocol.ts';
import { writeMarkdown } from './markdown.ts';
import { inWords } from './words.ts';
import { escaped, Page } from './xhtml.ts';

/** Characters of the narrative of a Group, about. */
const MOST = 10_000;
const MOST_OF_POPULATION = 1_500;
const MOST_OF_NOTE = 500;

/** Who may take part: the registry's limits in words, then its text with headings and lists. */
export function groupNarrative(module: EligibilityModule): Narrative {
  const page = new Page(MOST);
  page.heading(3, 'Who may take part');
  page.facts([
    ['Ages', agesOf(module)],
    ['Age groups', module.stdAges?.map((code) => escaped(inWords('standard-age', code))).join(', ')],
    ['Sex', sexOf(module)],
    ['Healthy volunteers', healthOf(module.healthyVolunteers)],
    ['Sampling', module.samplingMethod && escaped(inWords('sampling-method', module.samplingMethod))],
  ]);
  if (module.studyPopulation) {
    page.heading(4, 'Study population');
    writeMarkdown(page, module.studyPopulation, {
      most: MOST_OF_POPULATION,
      element: 'the study-population extension',
    });
  }
  if (module.eligibilityCriteria) {
    writeMarkdown(page, module.eligibilityCriteria, {
      most: page.room,
      element: 'the R5 description extension',
      level: 4,
    });
  }
  return page.toNarrative();
}

function agesOf({ minimumAge, maximumAge }: EligibilityModule): string {
  const low = minimumAge?.toLowerCase();
  const high = maximumAge?.toLowerCase();
  if (low && high) return escaped(`${low} to ${high}`);
  if (low) return escaped(`${low} and older`);
  return high ? escaped(`up to ${high}`) : 'no limit stated';
}

function sexOf({ sex, genderBased, genderDescription }: EligibilityModule): string | undefined {
  const words = [sex && inWords('sex', sex)];
  if (genderBased) words.push('by gender identity');
  if (genderDescription) words.push(genderDescription.slice(0, MOST_OF_NOTE));
  return escaped(words.filter(Boolean).join('; '));
}

function healthOf(healthy: boolean | undefined): string {
  if (healthy === undefined) return 'not stated';
  return healthy ? 'may take part' : 'may not take part';
}
