import { phraseTable } from '../words/phrase.ts';
import { wordClass } from '../words/word-class.ts';

const SAID =
  'defined|diagnosed|classified|assessed|determined|described|specified|outlined|stated|graded|evaluated|established|listed|documented|measured|confirmed|affirmed|indicated|recommended|staged|set|categorized|categorised|characterized|characterised|identified|verified|provided|detailed|mentioned|noted|proposed|published|scored|rated';

/** How a source leads on: it says by what the finding before it was found (`back`; `weak`: of a name only), itself what it is a source of (`on`), or only where else that stands (`place`). */
export type SourceLead = 'back' | 'weak' | 'on' | 'place';

/** The first words of what follows. */
export const isLeading = wordClass(
  `according accordingly in based as per consistent by using under who that which meets meet meeting fulfills fulfil fulfill fulfils fulfilling satisfies satisfy satisfying met fulfilled ${SAID.replaceAll('|', ' ')}`,
);

/** The words before the name of criteria, of a guideline or of a document. */
export const SOURCE_LEADS = phraseTable<SourceLead>([
  ['according|accordingly to', 'back'],
  ['in accordance|line|agreement|conformity|keeping|compliance with', 'back'],
  ['in accordance to', 'back'],
  ['based on|upon', 'back'],
  ['as? per', 'back'],
  [`as? ${SAID} forth? by|per|in|using|under|on|through`, 'back'],
  [`as? ${SAID} according to`, 'back'],
  ['diagnosed|confirmed|assessed|classified|established with', 'back'],
  [`as? ${SAID} in accordance|line|agreement with`, 'back'],
  [`as? ${SAID} based on|upon`, 'back'],
  ['consistent with', 'back'],
  [`as? ${SAID}`, 'place'],
  ['by|using|under', 'weak'],
  ['as required|recommended|approved|allowed|permitted by|per|in|under', 'back'],
  [
    'who|that|which? meets|meet|meeting|fulfills|fulfil|fulfill|fulfils|fulfilling|satisfies|satisfy|satisfying|met|fulfilled',
    'on',
  ],
]);

/** Names that stand for a set of criteria by themselves. */
export const isOwnName = wordClass(
  'dsm icd ichd recist irecist mrecist ctcae nincds adrda ishlt kdigo figo ajcc uicc pcwg2 pcwg3 inss lugano cheson rano imwg iwcll iwg iwgcll recist1 dsm5 dsmiv icd10 ichd3 ctcae5 nccn esmo aasld easl easd eular acr asas spartan gina',
);

/** Bodies whose name, where it stands in capitals, is that of what they laid down. */
export const isKnownBody = wordClass(
  'who ada esc acc aha nice nih idf eau aua eshre asrm iaslc ihs iasp ilae aasm espen aspen ats ers bts nkf kdoqi gold jsh esh ash ebmt isth cdc fda ema ich gcp ctfg nci eln inrg siop igcccg easd epos mascc',
);

/** Words that name a set of criteria, a way of classifying or a document, beside a name of its own. */
export const isCriteriaNoun = wordClass(
  'criteria criterion classification classifications guideline guidelines guidance definition definitions consensus recommendation recommendations standard standards statement manual nomenclature scheme terminology regulations regulation edition ' +
    'system staging grading checklist handbook',
);

/** Of those, what names a thing of any kind where a further word follows: "standard questionnaire". */
export const isLooseNoun = wordClass(
  'standard standards statement system scheme staging grading terminology manual guidance recommendation definition',
);

/** After a name these ask for a place on its scale. */
export const isScaleWord = wordClass(
  'grade grades class classes stage stages score scores type level levels functional',
);

/** Kinds of body. */
export const isBodyNoun = wordClass(
  'association society college organization organisation academy federation league institute institutes committee council foundation union panel',
);

/** What may stand within such a name. */
export const isNameWord = wordClass(
  'diagnostic international national american european french british german japanese chinese canadian korean italian spanish australian indian united world york health prognostic response evaluation solid tumor tumour tumors tumours ' +
    'society mental disorders disorder diseases disease diagnosis clinical research revised updated modified current latest new newest recent most version v ed rev task force working workgroup work group groups panel expert experts conference joint report common adverse events toxicity ' +
    'rheumatism rheumatology cardiology diabetes headache neurology neurological psychiatric psychiatry obstetrics gynecology gynaecology stroke sleep medicine urology oncology hepatology nephrology hematology haematology dermatology allergy asthma heart kidney liver lung thoracic respiratory thyroid endocrine ' +
    'fifth fourth third second sixth seventh eighth ninth tenth eleventh text revision practice local institutional study protocol standard established accepted universal well-established published relevant applicable internationally nationally ' +
    'statistical functional beta cancer brain bank risk fracture categories category stratification good ethical legal federal',
);

/** What ties the words of a name. */
export const isNameTie = wordClass("of the for and & - ' / . in on s a an its our this");

/** Names of versions: an edition follows, or has just been told. */
export const isVersionWord = wordClass('version v ed edition rev revision revised update updated');
export const isOrdinalEnding = wordClass('st nd rd th');

/** Documents of the study and of the drug, which need no name. */
export const DOCUMENTS = phraseTable<true>([
  ['the|this|our|study|clinical|trial? study|trial|clinical? protocol', true],
  ['the|drug|product|approved|local? product|package|drug? label|insert|leaflet|labeling|labelling|monograph', true],
  ['the? summary of product characteristics', true],
  ['the? smpc|spc', true],
  ['the? prescribing information', true],
  ['the|protocol? following? section|sections|appendix|appendices|table|annex|attachment', true],
  ['the? protocol section|sections|appendix|appendices|table|annex', true],
  ['the? inclusion|exclusion criterion|criteria', true],
  [
    'the|current|local|institutional|national|international|standard|routine|clinical|applicable|relevant|hospital|regulatory? institutional|national|international|standard|clinical|local|hospital|center|centre|medical|country|regulatory|treatment? practice|practices|standards|standard|guideline|guidelines|policy|policies|regulations|requirements|recommendations|law|laws',
    true,
  ],
  ['the|current|local|institutional|national? standard|standards of care|practice', true],
  [
    'the? standard|usual|accepted|established|current|conventional|classic|classical diagnostic|clinical|international? criteria|definition|definitions',
    true,
  ],
]);
export const isPlaceBelow = wordClass('below above hereafter elsewhere');
