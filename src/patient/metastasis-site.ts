import type { Terminology } from '../terminology/terminology.ts';
import type { Fact } from './facts.ts';

const METASTASIS = 'metastasis';

/** What a metastasis is called by where it is. */
const SITES: readonly (readonly [site: RegExp, id: string])[] = [
  [/\bliver|hepatic\b/i, 'liver-metastases'],
  [/\bbrain|cerebr/i, 'brain-metastases'],
  [/\blung|pulmonary\b/i, 'lung-metastases'],
  [/\bbone|vertebra|spine|rib\b|femur|pelvic bone|skelet/i, 'bone-metastases'],
  [/\blymph/i, 'lymph-node-metastasis'],
  [/\badrenal/i, 'adrenal-metastases'],
  [/\bpleura/i, 'pleural-metastases'],
  [/\bperitone/i, 'peritoneal-carcinomatosis'],
  [/\bmening/i, 'leptomeningeal-carcinomatosis'],
];

/** A metastasis that is coded by what it is, and by its place apart, under the name for both; any other fact as it is. */
export function placedMetastasis(fact: Fact, terminology: Terminology): Fact {
  if (fact.domain !== 'condition' || !fact.sites || !fact.ownConcepts.every((id) => id === METASTASIS)) return fact;
  const ids = fact.ownConcepts.length === 0 ? [] : placesOf(fact.sites).filter((id) => terminology.concept(id));
  return ids.length === 0 ? fact : { ...fact, ownConcepts: ids, concepts: terminology.withAncestors(ids) };
}

const placesOf = (sites: readonly string[]): readonly string[] => [
  ...new Set(sites.flatMap((name) => SITES.flatMap(([site, id]) => (site.test(name) ? [id] : [])))),
];
