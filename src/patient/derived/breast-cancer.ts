import type { Fact } from '../facts.ts';
import { her2Grade, markerFound } from '../tumour-marker.ts';
import { type Deriver, derived, type Inputs, takenOn } from './deriver.ts';
import { foundIn, likeCondition } from './stated-finding.ts';

const CANCER = 'breast-cancer';
const ER = 'estrogen-receptor-status';
const PR = 'progesterone-receptor-status';
const HER2 = 'her2-status';
const HORMONE = 'hormone-receptor-status';
const RULE = 'breast-cancer.receptors';

/** Whether a receptor is there; undefined where no result says so, or where they differ. */
interface Receptors {
  readonly er: boolean | undefined;
  readonly pr: boolean | undefined;
  readonly her2: boolean | undefined;
  readonly isLow: boolean | undefined;
}

/** Whether either receptor of hormones is there. */
const hormoneIn = ({ er, pr }: Receptors): boolean | undefined =>
  er || pr ? true : er === false && pr === false ? false : undefined;

/** What kinds of breast cancer it is, or is not, by its receptors. */
function kindsOf(receptors: Receptors): readonly (readonly [id: string, is: boolean | undefined])[] {
  const { er, her2, isLow } = receptors;
  const hormone = hormoneIn(receptors);
  const both = hormone === false || her2 === true ? false : hormone === true && her2 === false ? true : undefined;
  const none = hormone || her2 ? false : hormone === false && her2 === false ? true : undefined;
  return [
    ['estrogen-receptor-positive-breast-cancer', er],
    ['hormone-receptor-positive-breast-cancer', hormone],
    ['her2-positive-breast-cancer', her2],
    ['her2-negative-breast-cancer', her2 === undefined ? undefined : !her2],
    ['her2-low-breast-cancer', her2 === true ? false : isLow],
    ['hr-positive-her2-negative-breast-cancer', both],
    ['triple-negative-breast-cancer', none],
  ];
}

/**
 * The kind of a breast cancer from the results for its receptors: those of the tissue stain, and where that is between (2+), of
 * the count of genes. Results that differ, of whatever days, say nothing: a tumour may have changed, or there are two.
 */
export const breastCancerKind: Deriver = {
  concepts: [CANCER, ER, PR, HER2],
  derive(inputs) {
    const results = [ER, PR, HER2].map((id) => inputs.under(id).filter((fact) => fact.certainty === 'confirmed'));
    const [er = [], pr = [], her2 = []] = results;
    if (er.length + pr.length + her2.length === 0) return [];
    const receptors = { er: agreed(er), pr: agreed(pr), her2: agreed(her2), isLow: lowIn(her2) };
    const used = [...er, ...pr, ...her2];
    const formula = `estrogen receptor ${said(receptors.er)}, progesterone receptor ${said(receptors.pr)}, HER2 ${said(receptors.her2)}`;
    return [
      ...hormoneReceptor(receptors, [...er, ...pr], formula, inputs),
      ...inputs
        .under(CANCER)
        .filter(({ domain, certainty }) => domain === 'condition' && certainty === 'confirmed')
        .flatMap((cancer) =>
          kindsOf(receptors).flatMap(([id, is]) =>
            is === undefined || !inputs.concept(id) || cancer.ownConcepts.includes(id)
              ? []
              : [likeCondition(cancer, id, is, { rule: RULE, formula, from: used }, inputs)],
          ),
        ),
    ];
  },
};

function hormoneReceptor(
  receptors: Receptors,
  results: readonly Fact[],
  formula: string,
  inputs: Inputs,
): readonly Fact[] {
  const [first, ...others] = results;
  const is = hormoneIn(receptors);
  if (!first || is === undefined || !inputs.concept(HORMONE) || !takenOn(first)) return [];
  return [derived(HORMONE, { kind: 'boolean', value: is }, [first, ...others], RULE, formula, inputs)];
}

const said = (is: boolean | undefined): string => (is === undefined ? 'not known' : is ? 'positive' : 'negative');

/** What all results that say anything say alike. */
function agreed(results: readonly Fact[]): boolean | undefined {
  const found = results.flatMap((fact) => foundIn(fact, markerFound(fact)) ?? []);
  const [first] = found;
  return first !== undefined && found.every((one) => one === first) ? first : undefined;
}

/** A weak stain, or a moderate one without more genes: what is called low. No stain at all is not. */
function lowIn(results: readonly Fact[]): boolean | undefined {
  const grades = results.flatMap((fact) => her2Grade(fact) ?? []);
  const [grade] = grades;
  if (grade === undefined || grades.some((one) => one !== grade)) return undefined;
  const counted = results.filter((fact) => her2Grade(fact) === undefined);
  return grade === 1 || (grade === 2 && agreed(counted) === false) ? true : grade === 2 ? undefined : false;
}
