/**
 * Diseases with their codes in SNOMED CT and ICD-10-CM, as MONDO's and the Disease Ontology's cross-maps and Synthea's records
 * have them, and what each is a kind of. `event`: it happens on a day; the others last. `passing`: nobody still has it long
 * after it was over.
 */
export interface Disease {
  readonly id: string;
  /** What a criterion calls it, and an entry without a code. */
  readonly names: readonly string[];
  readonly snomed: readonly string[];
  readonly icd?: readonly string[];
  readonly kindOf?: readonly string[];
  readonly event?: true;
  readonly passing?: true;
}

export const DISEASES: readonly Disease[] = [
  { id: 'diabetes', names: ['diabetes mellitus', 'diabetes'], snomed: ['73211009'] },
  {
    id: 'type-2-diabetes',
    names: ['type 2 diabetes mellitus', 'type 2 diabetes', 'type II diabetes'],
    snomed: ['44054006'],
    icd: ['E11'],
    kindOf: ['diabetes'],
  },
  {
    id: 'type-1-diabetes',
    names: ['type 1 diabetes mellitus', 'type 1 diabetes'],
    snomed: ['46635009'],
    icd: ['E10'],
    kindOf: ['diabetes'],
  },
  {
    id: 'asthma',
    names: ['asthma', 'bronchial asthma'],
    snomed: ['195967001'],
    icd: ['J45', 'J45.909'],
    kindOf: ['lung-disease'],
  },
  {
    id: 'copd',
    names: ['chronic obstructive pulmonary disease', 'COPD'],
    snomed: ['13645005'],
    icd: ['J44.9'],
    kindOf: ['lung-disease'],
  },
  { id: 'lung-disease', names: ['lung disease', 'pulmonary disease'], snomed: ['19829001'] },
  {
    id: 'pneumonia',
    names: ['pneumonia'],
    snomed: ['233604007'],
    icd: ['J18.9'],
    kindOf: ['lung-disease'],
    passing: true,
  },
  {
    id: 'bacterial-pneumonia',
    names: ['bacterial pneumonia'],
    snomed: ['53084003'],
    icd: ['J15.9'],
    kindOf: ['pneumonia'],
  },
  { id: 'viral-pneumonia', names: ['viral pneumonia'], snomed: ['75570004'], icd: ['J12.9'], kindOf: ['pneumonia'] },
  { id: 'tuberculosis', names: ['tuberculosis'], snomed: ['56717001'] },
  {
    id: 'pulmonary-tuberculosis',
    names: ['pulmonary tuberculosis'],
    snomed: ['154283005'],
    icd: ['A15.0'],
    kindOf: ['tuberculosis'],
  },
  { id: 'sarcoidosis', names: ['sarcoidosis'], snomed: ['31541009'], icd: ['D86.9'] },
  {
    id: 'cystic-fibrosis',
    names: ['cystic fibrosis'],
    snomed: ['190905008'],
    icd: ['E84.9'],
    kindOf: ['lung-disease'],
  },
  { id: 'hypertension', names: ['hypertension', 'arterial hypertension'], snomed: ['38341003'] },
  {
    id: 'essential-hypertension',
    names: ['essential hypertension'],
    snomed: ['59621000'],
    icd: ['I10'],
    kindOf: ['hypertension'],
  },
  { id: 'heart-disease', names: ['heart disease', 'cardiac disease'], snomed: ['56265001'], icd: ['I51.9'] },
  {
    id: 'coronary-artery-disease',
    names: ['coronary artery disease', 'coronary heart disease'],
    snomed: ['53741008'],
    icd: ['I25.10'],
    kindOf: ['heart-disease'],
  },
  {
    id: 'atrial-fibrillation',
    names: ['atrial fibrillation'],
    snomed: ['49436004'],
    kindOf: ['heart-disease'],
  },
  { id: 'heart-failure', names: ['heart failure'], snomed: ['84114007'], icd: ['I50'], kindOf: ['heart-disease'] },
  { id: 'cardiomyopathy', names: ['cardiomyopathy'], snomed: ['85898001'], icd: ['I42'], kindOf: ['heart-disease'] },
  {
    id: 'dilated-cardiomyopathy',
    names: ['dilated cardiomyopathy'],
    snomed: ['195021004'],
    icd: ['I42.0'],
    kindOf: ['cardiomyopathy'],
  },
  {
    id: 'hypertrophic-cardiomyopathy',
    names: ['hypertrophic cardiomyopathy'],
    snomed: ['233873004'],
    icd: ['I42.2'],
    kindOf: ['cardiomyopathy'],
  },
  { id: 'epilepsy', names: ['epilepsy'], snomed: ['84757009'], icd: ['G40'] },
  { id: 'multiple-sclerosis', names: ['multiple sclerosis'], snomed: ['24700007'], icd: ['G35'] },
  { id: 'parkinson', names: ["Parkinson's disease", 'Parkinson disease'], snomed: ['49049000'], icd: ['G20'] },
  { id: 'dementia', names: ['dementia'], snomed: ['52448006'] },
  {
    id: 'alzheimer',
    names: ["Alzheimer's disease", 'Alzheimer disease'],
    snomed: ['26929004'],
    icd: ['G30.9'],
    kindOf: ['dementia'],
  },
  { id: 'migraine', names: ['migraine'], snomed: ['37796009'], icd: ['G43.909'] },
  { id: 'huntington', names: ["Huntington's disease", 'Huntington disease'], snomed: ['58756001'], icd: ['G10'] },
  { id: 'als', names: ['amyotrophic lateral sclerosis'], snomed: ['86044005'], icd: ['G12.21'] },
  { id: 'myasthenia-gravis', names: ['myasthenia gravis'], snomed: ['91637004'], icd: ['G70.00'] },
  { id: 'schizophrenia', names: ['schizophrenia'], snomed: ['58214004'], icd: ['F20.9'] },
  { id: 'bipolar-disorder', names: ['bipolar disorder'], snomed: ['13746004'], icd: ['F31.9'] },
  { id: 'major-depression', names: ['major depressive disorder'], snomed: ['370143000'], icd: ['F32.9'] },
  { id: 'psoriasis', names: ['psoriasis'], snomed: ['9014002'], icd: ['L40.9'] },
  { id: 'atopic-dermatitis', names: ['atopic dermatitis'], snomed: ['24079001'], icd: ['L20.9'] },
  { id: 'vitiligo', names: ['vitiligo'], snomed: ['56727007'], icd: ['L80'] },
  { id: 'arthritis', names: ['arthritis'], snomed: ['3723001'] },
  {
    id: 'rheumatoid-arthritis',
    names: ['rheumatoid arthritis'],
    snomed: ['69896004'],
    icd: ['M06.9'],
    kindOf: ['arthritis'],
  },
  { id: 'osteoarthritis', names: ['osteoarthritis'], snomed: ['396275006'], kindOf: ['arthritis'] },
  { id: 'gout', names: ['gout'], snomed: ['90560007'], icd: ['M10.9'], kindOf: ['arthritis'] },
  { id: 'osteoporosis', names: ['osteoporosis'], snomed: ['64859006'], icd: ['M81.0'] },
  { id: 'lupus', names: ['systemic lupus erythematosus'], snomed: ['55464009'], icd: ['M32.9'] },
  {
    id: 'ankylosing-spondylitis',
    names: ['ankylosing spondylitis'],
    snomed: ['9631008'],
    icd: ['M45'],
    kindOf: ['arthritis'],
  },
  { id: 'inflammatory-bowel-disease', names: ['inflammatory bowel disease'], snomed: ['24526004'] },
  {
    id: 'crohn',
    names: ["Crohn's disease", 'Crohn disease'],
    snomed: ['34000006'],
    icd: ['K50'],
    kindOf: ['inflammatory-bowel-disease'],
  },
  {
    id: 'ulcerative-colitis',
    names: ['ulcerative colitis'],
    snomed: ['64766004'],
    icd: ['K51.9'],
    kindOf: ['inflammatory-bowel-disease'],
  },
  { id: 'celiac-disease', names: ['celiac disease'], snomed: ['396331005'], icd: ['K90.0'] },
  { id: 'liver-disease', names: ['liver disease', 'hepatic disease'], snomed: ['235856003'], icd: ['K76.9'] },
  {
    id: 'cirrhosis',
    names: ['liver cirrhosis', 'cirrhosis of the liver'],
    snomed: ['19943007'],
    icd: ['K74.60'],
    kindOf: ['liver-disease'],
  },
  { id: 'pancreatitis', names: ['pancreatitis'], snomed: ['75694006'] },
  { id: 'chronic-pancreatitis', names: ['chronic pancreatitis'], snomed: ['235494005'], kindOf: ['pancreatitis'] },
  { id: 'hypothyroidism', names: ['hypothyroidism'], snomed: ['40930008'], icd: ['E03.9'] },
  { id: 'hyperthyroidism', names: ['hyperthyroidism'], snomed: ['34486009'] },
  { id: 'acromegaly', names: ['acromegaly'], snomed: ['74107003'] },
  { id: 'kidney-disease', names: ['kidney disease', 'renal disease'], snomed: ['90708001'], icd: ['N28.9'] },
  {
    id: 'chronic-kidney-disease',
    names: ['chronic kidney disease', 'CKD'],
    snomed: ['709044004'],
    icd: ['N18.9'],
    kindOf: ['kidney-disease'],
  },
  {
    id: 'nephrotic-syndrome',
    names: ['nephrotic syndrome'],
    snomed: ['52254009'],
    icd: ['N04'],
    kindOf: ['kidney-disease'],
  },
  { id: 'glaucoma', names: ['glaucoma'], snomed: ['23986001'], icd: ['H40.9'] },
  { id: 'cancer', names: ['cancer', 'malignancy'], snomed: ['363346000'], icd: ['C80.1'] },
  { id: 'breast-cancer', names: ['breast cancer'], snomed: ['254837009'], icd: ['C50'], kindOf: ['cancer'] },
  { id: 'lung-cancer', names: ['lung cancer'], snomed: ['363358000'], kindOf: ['cancer', 'lung-disease'] },
  {
    id: 'non-small-cell-lung-cancer',
    names: ['non-small cell lung cancer', 'NSCLC'],
    snomed: ['254637007'],
    kindOf: ['lung-cancer'],
  },
  { id: 'colorectal-cancer', names: ['colorectal cancer'], snomed: ['363510005'], kindOf: ['cancer'] },
  { id: 'colon-cancer', names: ['colon cancer'], snomed: ['363406005'], icd: ['C18.9'], kindOf: ['colorectal-cancer'] },
  { id: 'melanoma', names: ['melanoma'], snomed: ['372244006'], kindOf: ['cancer'] },
  { id: 'multiple-myeloma', names: ['multiple myeloma'], snomed: ['109989006'], icd: ['C90.0'], kindOf: ['cancer'] },
  { id: 'leukemia', names: ['leukemia'], snomed: ['93143009'], kindOf: ['cancer'] },
  {
    id: 'acute-myeloid-leukemia',
    names: ['acute myeloid leukemia'],
    snomed: ['91861009'],
    icd: ['C92.0'],
    kindOf: ['leukemia'],
  },
  {
    id: 'chronic-lymphocytic-leukemia',
    names: ['chronic lymphocytic leukemia'],
    snomed: ['92814006'],
    icd: ['C91.1'],
    kindOf: ['leukemia'],
  },
  { id: 'lymphoma', names: ['lymphoma'], snomed: ['118600007'], kindOf: ['cancer'] },
  { id: 'hodgkin-lymphoma', names: ['Hodgkin lymphoma'], snomed: ['118599009'], icd: ['C81'], kindOf: ['lymphoma'] },
  { id: 'muscular-dystrophy', names: ['muscular dystrophy'], snomed: ['73297009'] },
  {
    id: 'duchenne',
    names: ['Duchenne muscular dystrophy'],
    snomed: ['76670001'],
    kindOf: ['muscular-dystrophy'],
  },
  {
    id: 'myocardial-infarction',
    names: ['myocardial infarction', 'heart attack'],
    snomed: ['22298006'],
    icd: ['I21'],
    event: true,
    kindOf: ['coronary-artery-disease'],
  },
  { id: 'stroke', names: ['stroke'], snomed: ['230690007'], icd: ['I63.9'], event: true },
  {
    id: 'transient-ischemic-attack',
    names: ['transient ischemic attack'],
    snomed: ['266257000'],
    event: true,
  },
  {
    id: 'pulmonary-embolism',
    names: ['pulmonary embolism'],
    snomed: ['59282003'],
    icd: ['I26'],
    event: true,
    kindOf: ['lung-disease'],
  },
  {
    id: 'cardiac-arrest',
    names: ['cardiac arrest'],
    snomed: ['410429000'],
    icd: ['I46'],
    event: true,
    kindOf: ['heart-disease'],
  },
  {
    id: 'diabetic-ketoacidosis',
    names: ['diabetic ketoacidosis'],
    snomed: ['420422005'],
    event: true,
    kindOf: ['diabetes'],
  },
];

const byId = new Map(DISEASES.map((disease) => [disease.id, disease]));

/** The disease and all that it is a kind of. */
export function widerOf(id: string): ReadonlySet<string> {
  const kinds = byId.get(id)?.kindOf ?? [];
  return new Set([id, ...kinds.flatMap((kind) => [...widerOf(kind)])]);
}

/** @throws RangeError for an id that the table does not have */
export function disease(id: string): Disease {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No such disease: ${id}`);
  return found;
}

/** Whether neither is the other, or a kind of it, and they have no kind in common. */
export const unrelated = (a: string, b: string): boolean => widerOf(a).isDisjointFrom(widerOf(b));
