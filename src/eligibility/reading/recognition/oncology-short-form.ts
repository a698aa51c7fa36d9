import type { ConceptKind } from '../../../terminology/concept.ts';
import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

type IsWord = (token: Token | undefined) => boolean;

/** A short form of capitals that means another thing beside words of the treatment of cancer. */
interface ShortForm {
  readonly meant: string;
  readonly kind: ConceptKind;
  /** Words that alone say that it is meant. */
  readonly certain: IsWord;
  /** Words that say it anywhere in the text, and right beside it, unless one of the others stands anywhere. */
  readonly company: IsWord;
  readonly beside: IsWord;
  readonly others: IsWord;
}

const NEAR = 3;

const SHORT_FORMS: ReadonlyMap<string, ShortForm> = new Map([
  [
    'TBI',
    {
      meant: 'total body irradiation',
      kind: 'procedure',
      certain: wordClass('cgy gy gray grays'),
      company: wordClass(
        'conditioning myeloablative nonmyeloablative myeloablation preparative irradiation irradiated radiation radiotherapy cyclophosphamide busulfan fludarabine melphalan thiotepa etoposide treosulfan cytarabine carmustine thymoglobulin atg alemtuzumab hsct hct allogeneic autologous haploidentical transplant transplantation fractionated',
      ),
      beside: wordClass('chemotherapy'),
      others: wordClass(
        'brain head concussion concussions neurological neurologic stroke seizure seizures epilepsy dementia consciousness traumatic trauma injury injuries cognitive psychiatric schizophrenia gcs',
      ),
    },
  ],
  [
    'FISH',
    {
      meant: 'fluorescence in situ hybridization',
      kind: 'procedure',
      certain: wordClass('hybridization hybridisation ihc immunohistochemistry cytogenetics cytogenetic karyotype'),
      company: wordClass(
        'cytometry molecular blasts deletion deletions chromosome chromosomal assay probe cytogenetically her2 her erbb2 amplification amplified alk gene genes translocation rearrangement mutation pcr',
      ),
      beside: wordClass('negative positive'),
      others: wordClass('allergy allergies allergic hypersensitivity nuts egg eggs milk shellfish'),
    },
  ],
]);

/** Gives such short forms what they mean where they stand. */
export function settleOncologyShortForms(
  placed: Map<number, Placed>,
  tokens: readonly Token[],
  terminology: Terminology,
): void {
  for (const [at, { mention, end }] of placed) {
    const short = SHORT_FORMS.get(mention.text);
    if (short === undefined) continue;
    const near = tokens.slice(Math.max(0, at - NEAR), end + NEAR);
    const accompanied = tokens.some(short.company) || near.some(short.beside);
    if (!tokens.some(short.certain) && (!accompanied || tokens.some(short.others))) continue;
    const resolution = terminology.resolve(short.meant, [short.kind]);
    if (resolution !== undefined)
      placed.set(at, { mention: { ...resolution, text: mention.text, span: mention.span }, end });
  }
}
