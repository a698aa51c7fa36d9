import type { Fact } from '../facts.ts';
import type { Deriver, Inputs } from './deriver.ts';
import { foundIn } from './test-result.ts';

const CANCER = 'breast-cancer';
const [ER, PR, HER2] = ['estrogen-receptor-status', 'progesterone-receptor-status', 'her2-status'] as const;

/** A kind of breast cancer by the receptors of its cells: true or false of it, undefined where the results do not settle it. */
interface Kind {
  readonly id: string;
  readonly by: readonly string[];
  readonly is: (er: Found, pr: Found, her2: Found) => Found;
}
type Found = boolean | undefined;

const either = (one: Found, other: Found): Found =>
  one === true || other === true ? true : one === false && other === false ? false : undefined;
const opposite = (found: Found): Found => (found === undefined ? undefined : !found);

const KINDS: readonly Kind[] = [
  { id: 'her2-negative-breast-cancer', by: [HER2], is: (_er, _pr, her2) => opposite(her2) },
  { id: 'her2-positive-breast-cancer', by: [HER2], is: (_er, _pr, her2) => her2 },
  { id: 'estrogen-receptor-positive-breast-cancer', by: [ER], is: (er) => er },
  { id: 'hormone-receptor-positive-breast-cancer', by: [ER, PR], is: either },
  {
    id: 'triple-negative-breast-cancer',
    by: [ER, PR, HER2],
    is: (er, pr, her2) => opposite(either(either(er, pr), her2)),
  },
];

/** The kind of a recorded breast cancer, from what was found of its receptors. Results that contradict each other tell nothing. */
export const receptorStatus: Deriver = {
  concepts: [CANCER, ER, PR, HER2, ...KINDS.map(({ id }) => id)],
  derive(inputs) {
    const cancers = inputs
      .under(CANCER)
      .filter(({ domain, certainty }) => domain === 'condition' && certainty !== 'refuted');
    const [cancer] = cancers;
    if (!cancer) return [];
    const [er, pr, her2] = [ER, PR, HER2].map((id) => foundOf(id, inputs));
    return KINDS.flatMap(({ id, by, is }): readonly Fact[] => {
      const truth = is(er, pr, her2);
      if (truth === undefined || inputs.under(id).length > 0 || !inputs.concept(id)) return [];
      return [
        kindOf(
          cancer,
          id,
          truth,
          by.flatMap((test) => inputs.of(test)),
          inputs,
        ),
      ];
    });
  },
};

function foundOf(id: string, inputs: Inputs): Found {
  const found = inputs
    .of(id)
    .filter(({ domain, certainty }) => domain === 'observation' && certainty === 'confirmed')
    .flatMap(({ value }) => (id === HER2 ? her2In(value) : foundIn(value)) ?? []);
  return found.length > 0 && found.every((one) => one === found[0]) ? found[0] : undefined;
}

/** HER2 is graded by immunohistochemistry: 0 and 1+ are negative, 3+ is positive, 2+ is neither (ASCO/CAP). */
function her2In(value: Fact['value']): Found {
  const text =
    value?.kind === 'coded' ? (value.text ?? value.codings[0]?.display) : value?.kind === 'text' ? value.text : '';
  const grade = /(?<!\d)([0-3])\+/.exec(text ?? '')?.[1];
  if (grade === '2' || /equivocal|low/i.test(text ?? '')) return undefined;
  return grade === undefined ? foundIn(value) : grade === '3';
}

function kindOf(
  cancer: Fact,
  id: string,
  truth: boolean,
  results: readonly Fact[],
  { concept, lineage }: Inputs,
): Fact {
  const { ownMentions: _own, mentions: _mentions, ...entry } = cancer;
  const name = concept(id)?.name ?? id;
  return {
    ...entry,
    codings: [],
    text: name,
    ownConcepts: [id],
    concepts: truth ? lineage(id) : [id],
    certainty: truth ? cancer.certainty : 'refuted',
    derivation: {
      rule: 'cancer.receptors',
      formula: 'breast cancer with these receptors',
      from: [...new Set([...results, cancer].map(({ reference }) => reference))],
    },
  };
}
