import { expect, it } from 'vitest';
import { readCriteria } from '../../../src/eligibility/reading/read-criteria.ts';
import { readRecords } from '../../../src/registry/records.ts';
import { createLexicon } from '../../../src/terminology/lexicon.ts';
import reviewed from '../../cases/pages/criteria.json' with { type: 'json' };
import { corpusText, describeCorpus } from '../../corpus.ts';
import { compact } from './compact.ts';

/**
 * A criterion of a page by its place: `i` and `e` count the inclusion and the exclusion criteria. Words that were not
 * understood are `?`, and pieces that are in no atom are counted. `short` says what the tree lacks, which leaves it open.
 */
interface Reviewed {
  readonly tree: string;
  readonly residue?: number;
  readonly short?: string;
}

const withoutWords = (tree: string): string => tree.replaceAll(/“[^”]*\?”/g, '“?”');

async function criteriaOf(study: string): Promise<Record<string, Reviewed>> {
  const lexicon = createLexicon();
  const page = corpusText(`pages/${study}.txt`);
  const found: Record<string, Reviewed> = {};
  for await (const result of readRecords(page, { from: 'auto', input: study })) {
    if (!('trial' in result)) throw result.problem;
    const text = result.trial.record.protocolSection?.eligibilityModule?.eligibilityCriteria ?? '';
    for (const criterion of readCriteria({ id: study, text }, lexicon)) {
      const residue = criterion.residue.length;
      const place = criterion.id.slice(study.length + 1);
      found[place] = { tree: withoutWords(compact(criterion.ast)), ...(residue > 0 && { residue }) };
    }
  }
  return found;
}

describeCorpus('The criteria of the two registry pages', () => {
  it.each(Object.entries(reviewed))('of %s are read as they were reviewed, one by one', async (study, criteria) => {
    const expected = Object.entries(criteria as Readonly<Record<string, Reviewed>>).map(
      ([place, { short: _short, ...rest }]) => [place, rest],
    );
    expect(Object.entries(await criteriaOf(study))).toEqual(expected);
  });
});
