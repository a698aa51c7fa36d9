/**
 * Writes bundles/NCT*.json from the records in .ci/generate/trials: node .ci/generate/bundles.ts [--check]
 * With --check nothing is written, and a difference from what is committed ends with exit code 1.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, Coding, ResearchStudy } from '@medplum/fhirtypes';
import { trialBundles } from '../../src/ingest/trial-bundles.ts';
import { trialFromCtgov } from '../../src/registry/ctgov/trial.ts';
import { createLexicon } from '../../src/terminology/lexicon.ts';

const records = join(import.meta.dirname, 'trials');
const bundles = join(import.meta.dirname, '../../bundles');
const check = process.argv.includes('--check');
const CONTENT_KIND = 'https://trialbridge.dev/fhir/CodeSystem/content-kind';

interface Label {
  readonly tag: Coding;
  readonly note: (nctId: string) => string;
}
const RESTATED: Label = {
  tag: { system: CONTENT_KIND, code: 'restated', display: 'Restated summary of a registry record' },
  note: (nctId) =>
    `A restated summary, in our own words, of a registry record. The registry record is authoritative: <a href="https://clinicaltrials.gov/study/${nctId}">${nctId}</a>.`,
};
const SYNTHETIC: Label = {
  tag: { system: CONTENT_KIND, code: 'synthetic', display: 'Made up for demonstration' },
  note: (nctId) => `A made-up study for demonstration. No registry holds ${nctId}.`,
};

/** Says on the study itself what kind of content it is: as a tag for software, in the narrative for people. */
function labelled(bundle: Bundle, label: Label, nctId: string): Bundle {
  const mark = (study: ResearchStudy): ResearchStudy => ({
    ...study,
    meta: { ...study.meta, tag: [...(study.meta?.tag ?? []), label.tag] },
    ...(study.text && {
      text: { ...study.text, div: study.text.div?.replace(/<\/div>$/, `<p>${label.note(nctId)}</p></div>`) ?? '' },
    }),
  });
  return {
    ...bundle,
    entry: (bundle.entry ?? []).map((entry) =>
      entry.resource?.resourceType === 'ResearchStudy' ? { ...entry, resource: mark(entry.resource) } : entry,
    ),
  };
}

const lexicon = createLexicon();
let stale = 0;
for (const file of readdirSync(records).sort()) {
  const text = readFileSync(join(records, file), 'utf8');
  const trial = trialFromCtgov(JSON.parse(text), text);
  const label = trial.nctId.startsWith('NCT9') ? SYNTHETIC : RESTATED;
  const [bundle, ...rest] = trialBundles(trial, lexicon, { ids: 'literal' });
  if (!bundle || rest.length > 0) throw new Error(`${file} does not make exactly one Bundle`);
  const json = `${JSON.stringify(labelled(bundle, label, trial.nctId), undefined, 1)}\n`;
  const target = join(bundles, file);
  if (existsSync(target) && readFileSync(target, 'utf8') === json) continue;
  stale++;
  if (check) console.error(`${target} is not what ${file} maps to; run node .ci/generate/bundles.ts`);
  else writeFileSync(target, json);
}
console.log(check ? `${stale} bundles out of date` : `${stale} bundles written`);
process.exitCode = check && stale > 0 ? 1 : 0;
