/**
 * Last words of a condition's name, in groups: the first may be written as any that follows it in its group. What follows
 * stands for less in other names ("speech pathology"), so that the way back is only listed where it holds.
 */
export const EQUAL_HEADS: readonly (readonly string[])[] = [
  ['disease', 'disorder', 'illness', 'condition', 'pathology'],
  ['disorder', 'disease', 'illness', 'condition'],
  ['illness', 'disease', 'disorder', 'condition'],
  ['condition', 'disease', 'disorder', 'illness'],
  ['pathology', 'disease', 'disorder', 'condition'],
  ['cancer', 'malignancy', 'malignant neoplasm', 'malignant tumor'],
  ['malignancy', 'cancer', 'malignant neoplasm', 'malignant tumor'],
  ['malignant neoplasm', 'cancer', 'malignancy', 'malignant tumor'],
  ['malignant tumor', 'cancer', 'malignancy', 'malignant neoplasm'],
  ['carcinoma in situ', 'in situ carcinoma'],
  ['malformation', 'anomaly'],
  ['anomaly', 'malformation'],
  ['tumor', 'neoplasm'],
  ['neoplasm', 'tumor'],
  ['stone', 'calculus'],
  ['calculus', 'stone'],
  ['hemorrhage', 'bleeding'],
  ['bleeding', 'hemorrhage'],
];

/** Nouns that a name can be turned round at: "liver abscess", "abscess of the liver". */
export const TURNING_HEADS: readonly string[] = `
disease; disorder; illness; condition; pathology; cancer; malignancy; malignant neoplasm; malignant tumor; carcinoma; adenocarcinoma;
squamous cell carcinoma; sarcoma; lymphoma; melanoma; neoplasm; tumor; metastasis; infection; inflammation; abscess; ulcer; cyst; polyp;
lesion; injury; trauma; wound; burn; fracture; dislocation; sprain; rupture; tear; perforation; obstruction; occlusion; stenosis; stricture;
aneurysm; dissection; thrombosis; embolism; hemorrhage; bleeding; hematoma; infarction; ischemia; edema; swelling; hypertrophy; hyperplasia;
hypoplasia; atrophy; dystrophy; fibrosis; cirrhosis; sclerosis; dysplasia; malformation; anomaly; abnormality; deformity; defect; deficiency;
impairment; dysfunction; insufficiency; failure; prolapse; hernia; stone; calculus; tuberculosis; endometriosis; osteoarthritis; arthritis;
psoriasis; necrosis; osteonecrosis; avascular necrosis; contracture; paralysis; spasm; pain; carcinoma in situ; in situ carcinoma;
degeneration; herniation; protrusion; extrusion; instability; weakness; nodule; mass; adenoma; hemangioma; leiomyoma; papilloma; agenesis;
aplasia; dilatation; dilation; palsy; compression; stiffness; numbness; itching; discharge; candidiasis; varices; dryness; enlargement;
discoloration; loss; dermatitis; eczema; cellulitis; osteomyelitis; gangrene; calcification; damage; discomfort; opacity; scar; aspergillosis
`
  .split(';')
  .map((head) => head.trim());

/** The adjective of a part of the body and its noun, where both say the same before a condition. */
export const SITES: readonly (readonly [adjective: string, noun: string])[] = `
hepatic liver; renal kidney; pulmonary lung; cardiac heart; gastric stomach; cerebral brain; ocular eye; ophthalmic eye; cutaneous skin;
dermal skin; prostatic prostate; pancreatic pancreas; mammary breast; uterine uterus; ovarian ovary; testicular testis; testicular testicle;
rectal rectum; colonic colon; esophageal esophagus; splenic spleen; osseous bone; intestinal bowel; intestinal intestine; duodenal duodenum;
corneal cornea; retinal retina; tracheal trachea; bronchial bronchus; laryngeal larynx; pharyngeal pharynx; oral mouth; vesical bladder;
urethral urethra; ureteral ureter; vaginal vagina; vulvar vulva; penile penis; anal anus; aortic aorta; spinal spine; vulval vulva;
tonsillar tonsil; biliary biliary tract; urinary urinary tract; nasal nose; thymic thymus; gingival gum; lingual tongue; muscular muscle;
thyroidal thyroid; peritoneal peritoneum; meningeal meninges; placental placenta; endometrial endometrium; prostate prostate gland;
thyroid thyroid gland; pituitary pituitary gland; adrenal adrenal gland; parathyroid parathyroid gland; parotid parotid gland;
gallbladder gall bladder; bladder urinary bladder; uterine womb; nasopharyngeal nasopharynx; oropharyngeal oropharynx;
hypopharyngeal hypopharynx; appendiceal appendix; mediastinal mediastinum; pleural pleura; pericardial pericardium; myocardial myocardium;
femoral femur; tibial tibia; humeral humerus; patellar patella; clavicular clavicle; mandibular mandible; orbital orbit; inguinal groin;
perineal perineum; pelvic pelvis; abdominal abdomen; facial face; dental tooth; choroidal choroid; scleral sclera; conjunctival conjunctiva;
macular macula; venous vein; arterial artery; articular joint; scrotal scrotum; epididymal epididymis; cerebellar cerebellum;
hypothalamic hypothalamus; cecal cecum; ileal ileum; jejunal jejunum; oral oral cavity
`
  .split(';')
  .map((pair) => pair.trim().split(' '))
  .map(([adjective = '', ...noun]) => [adjective, noun.join(' ')] as const);

/** Parts of the body, besides those of `SITES`, that a name can be turned round with. Of several words the last one counts. */
export const BODY_PARTS: ReadonlySet<string> = new Set(
  `knee hip shoulder ankle wrist elbow hand foot leg arm finger toe thumb neck head face scalp jaw mandible maxilla chest thorax abdomen
pelvis groin perineum cervix thyroid parathyroid adrenal pituitary hypothalamus gallbladder duct colon sigmoid appendix cecum ileum jejunum
ear throat sinus limb extremity rib vertebra femur tibia fibula humerus radius ulna clavicle scapula patella sacrum coccyx tendon ligament
joint cartilage meniscus disc disk nerve cord marrow node artery arteries vein vessel valve ventricle atrium myocardium pericardium
endocardium septum carotid skull hair nail lip tooth teeth gland palate diaphragm tissue tract system fetus macula lens eyelid orbit iris
sclera choroid optic nipple scrotum foreskin glans rotator cuff pleura mediastinum blood plantar heel brainstem cerebellum hippocampus cortex
tube ovary testis kidney liver bladder buttock calf thigh forearm shin flank axilla armpit sternum cheek forehead sole tonsil trachea conjunctiva
omentum mesentery retroperitoneum nasopharynx oropharynx hypopharynx vulva vagina penis prostate duodenum esophagus lung heart brain eye`.split(
    /\s+/,
  ),
);

/** Nouns that say after a preposition what they are due to: "hepatitis B infection", "infection with hepatitis B". */
export const OBJECT_HEADS: readonly (readonly [head: string, prepositions: readonly string[]])[] = [
  ['infection', ['with', 'by', 'due to', 'caused by']],
  ['deficiency', ['of', 'in']],
  ['poisoning', ['by', 'with', 'from']],
  ['intoxication', ['by', 'with']],
  ['dependence', ['on']],
  ['addiction', ['to']],
];

/** Words that a number follows which may as well be a Roman one: "type 2", "type II". */
export const NUMBERED: readonly string[] = ['type', 'stage', 'grade', 'class', 'phase'];

/** Nouns by which a lay text says that an organ is diseased: "kidney problems", "trouble with the liver". */
export const LAY_HEADS: readonly string[] = ['problem', 'trouble', 'issue'];

/** Adjectives of the organs and specialties that are said to have one ("gynecological problems"). */
export const LAY_ADJECTIVES: readonly string[] =
  `cardiac cardiovascular cardiopulmonary vascular cerebrovascular hepatic biliary renal pulmonary respiratory gastrointestinal digestive
pancreatic endocrine neurologic neurological neuromuscular psychiatric hematologic hematological immunologic immunological autoimmune
rheumatologic rheumatological musculoskeletal orthopedic dermatologic dermatological urologic urological genitourinary gynecologic
gynecological ophthalmologic ophthalmological ocular`.split(/\s+/);

/** Last words of a name that say that something works badly, and the words that say so before its function: "renal impairment", "reduced renal function". */
export const MALFUNCTIONS: readonly string[] = ['impairment', 'dysfunction'];
export const BADLY: readonly string[] =
  'impaired reduced decreased diminished poor compromised disturbed altered deranged inadequate insufficient'.split(
    ' ',
  );

/** First parts that are written joined, with a hyphen or apart. A hyphen parts words, so that only two ways remain. */
export const PREFIXES: readonly string[] =
  'non anti post pre peri micro macro cardio cerebro neuro gastro musculo immuno thrombo psycho broncho hyper hypo inter intra extra sub multi poly auto vaso osteo endo naso electro cranio maxillo lympho myelo uro trans para retro chemo radio physio'.split(
    ' ',
  );
