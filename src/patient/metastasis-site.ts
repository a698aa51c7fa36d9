import type { Terminology } from '../terminology/terminology.ts';
import type { Fact } from './facts.ts';

const METASTASIS = 'metastasis';

type Site = readonly [site: RegExp, id: string];

/** What a metastasis is called by where it is. */
const ORGANS: readonly Site[] = [
  [/\b(?:liver|hepatic\b)/i, 'liver-metastases'],
  [/\bbrain|cerebr(?!ospinal)/i, 'brain-metastases'],
  [/\b(?:lung|pulmonary\b)/i, 'lung-metastases'],
  [/\bbone|vertebra|spine|\brib\b|femur|pelvic bone|skelet/i, 'bone-metastases'],
  [/\badrenal/i, 'adrenal-metastases'],
];
/** What belongs to an organ and is named with it ("hilar lymph node of lung") is another place. */
const OF_AN_ORGAN: readonly Site[] = [
  [/\blymph/i, 'lymph-node-metastasis'],
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
  ...new Set(
    sites.flatMap((name) => {
      const parts = named(name, OF_AN_ORGAN);
      return parts.length > 0 ? parts : named(name, ORGANS);
    }),
  ),
];

const named = (name: string, sites: readonly Site[]): readonly string[] =>
  sites.flatMap(([site, id]) => (site.test(name) ? [id] : []));
