import type { ConceptKind } from '../../../terminology/concept.ts';
import type { Terminology } from '../../../terminology/terminology.ts';
import type { Token } from '../words/token.ts';
import { wordClass } from '../words/word-class.ts';
import type { Placed } from './fuller-term.ts';

type IsWord = (token: Token | undefined) => boolean;

/** A short form of capitals that means another thing beside some words. */
interface ShortForm {
  /** Its name there; undefined where no vocabulary knows what it means there. */
  readonly meant: string | undefined;
  readonly kind: ConceptKind;
  /** Words that alone say that it is meant. */
  readonly certain: IsWord;
  /** Words that say it anywhere in the text, and right beside it, unless one of the others stands anywhere. */
  readonly company: IsWord;
  readonly beside: IsWord;
  readonly others: IsWord;
}

const NEAR = 3;
const none = (): boolean => false;

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
  [
    'HCT',
    {
      meant: 'hematopoietic stem cell transplantation',
      kind: 'procedure',
      certain: wordClass('allogeneic autologous haploidentical'),
      company: wordClass('conditioning myeloablative transplant transplantation gvhd hsct donor engraftment'),
      beside: none,
      others: wordClass('% hemoglobin haemoglobin hgb hb platelets platelet hematocrit haematocrit'),
    },
  ],
  [
    'MPV',
    {
      meant: undefined,
      kind: 'procedure',
      certain: wordClass('mouthpiece leak leaks ventilation ventilator niv'),
      company: none,
      beside: none,
      others: none,
    },
  ],
  [
    'ODI',
    {
      meant: 'oxygen desaturation index',
      kind: 'observation',
      certain: wordClass('ahi apnea apnoea osa rdi desaturation desaturations hypopnea hypopnoea'),
      company: none,
      beside: none,
      others: none,
    },
  ],
  [
    'HR',
    {
      meant: 'hormone receptor',
      kind: 'observation',
      certain: wordClass('her2 her-2 erbb2'),
      company: wordClass('receptor receptors breast estrogen oestrogen progesterone endocrine aromatase tamoxifen'),
      beside: wordClass('positive positivity negative + pos'),
      others: wordClass('bpm beats beat rate resting tachycardia bradycardia systolic diastolic ecg minute min hazard'),
    },
  ],
  [
    'ED',
    {
      meant: undefined,
      kind: 'condition',
      certain: none,
      company: none,
      beside: wordClass(
        'hospital hospitals center centre triage arrival physician physicians clinician clinicians nurse nurses staff attending presented presenting admitted',
      ),
      others: wordClass(
        'erectile iief shim sexual penile sildenafil tadalafil vardenafil prostatectomy men impotence anorexia bulimia eating',
      ),
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
    const resolution = short.meant === undefined ? undefined : terminology.resolve(short.meant, [short.kind]);
    if (resolution !== undefined)
      placed.set(at, { mention: { ...resolution, text: mention.text, span: mention.span }, end });
    else if (short.meant === undefined) placed.delete(at);
  }
  placeLymphoblastic(placed, tokens, terminology);
}

const isBlood = wordClass(
  'aml cml cll mds mpn leukemia leukaemia leukemias leukaemias lymphoma lymphoblastic myeloma remission remissions relapse blasts philadelphia blinatumomab inotuzumab',
);
const isCourse = wordClass('with relapsed refractory pediatric paediatric childhood');
const endsName = wordClass(', . ; : ) ( / or and in at who after patients patient');
const isPeople = wordClass('patients patient');

/**
 * "relapsed ALL", "AML or ALL": capitals that are the leukaemia, and not the word. It ends a name, and beside it stands another
 * disease of the blood, or a word for its course.
 */
function placeLymphoblastic(placed: Map<number, Placed>, tokens: readonly Token[], terminology: Terminology): void {
  for (const [at, token] of tokens.entries()) {
    if (token.text !== 'ALL' || placed.has(at)) continue;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const named = at > 0 && before!.text !== before!.text.toUpperCase() ? isCourse(before) : false;
    if (!(next === undefined || endsName(next)) || (isPeople(next) && !named)) continue;
    if (!named && !(at > 0 && tokens.some(isBlood))) continue;
    const resolution = terminology.resolve('acute lymphoblastic leukemia', ['condition']);
    if (resolution !== undefined)
      placed.set(at, { mention: { ...resolution, text: token.text, span: [token.start, token.end] }, end: at + 1 });
  }
}
