/** Words of phrases by which charts name things, as far as they decide what such a phrase is about. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that only say which kind of it, where it is, since when or how bad. */
export const LEADING_WORDS: ReadonlySet<string> = words(`
a an the his her
left right bilateral unilateral sided side upper lower middle mid lobe lobes lobar anterior posterior inferior superior lateral medial
proximal distal central peripheral inner outer deep superficial dorsal ventral wall segmental subsegmental apical basal basilar midline
frontal occipital temporal parietal thoracic lumbar cervical sacral abdominal pelvic epigastric periumbilical suprapubic substernal
retrosternal chest flank leg arm foot hand hip knee shoulder wrist ankle elbow calf thigh neck facial ocular nasal oral dental cardiac
coronary pulmonary pleural hepatic renal biliary pancreatic splenic gastric intestinal colonic rectal uterine ovarian cervix breast
prostate skin cutaneous cerebral cerebellar spinal vertebral femoral tibial radial ulnar humeral iliac carotid aortic venous arterial
new newly onset acute chronic subacute hyperacute recurrent persistent intermittent episodic progressive worsening increasing improving active
ongoing current known documented confirmed diagnosed biopsy proven longstanding long standing stable unstable controlled uncontrolled
poorly well early late end advanced severe mild moderate significant massive small large minor major marked profound extreme mildly
moderately severely slightly slight minimal to very
perforated ruptured complicated uncomplicated infected infectious bacterial viral fungal traumatic atraumatic nontraumatic open closed
displaced spontaneous primary secondary idiopathic congenital hereditary alcoholic diabetic hypertensive ischemic ischaemic hemorrhagic
haemorrhagic metastatic malignant benign invasive unspecified essential symptomatic asymptomatic painful painless itchy erythematous
diffuse focal multifocal multiple several single solitary localized localised generalized generalised systemic systolic diastolic
congestive obstructive restrictive inflammatory autoimmune allergic induced postoperative nocturnal exertional pleuritic sharp dull
pressing burning pressure like crushing stabbing sudden gradual productive dry nonproductive bloody watery bilious projectile low high
grade stage type class nyha childhood juvenile adult infantile
elective emergency emergent urgent laparoscopic robotic partial total complete radical redo repeat
`);

/** What may follow a name without making another thing of it: nothing, punctuation, or words that begin a further phrase. */
export const TRAILING_START =
  /^(?:\s*$|\s*[,;(]|\/\p{L}|\s+[-–(]|\s+(?:of|in|on|with|w\/|without|at|to|by|due|secondary|2\/2|after|following|s\/p|status|since|from|for|during|radiating|over|involving|requiring|complicated|c\/b|associated|treated|managed|affecting|extending|causing|and|&|x ?\d|\d|stage|grade|type|class|nyha|gleason|exacerbations?|flares?|episodes?|attacks?|nos|unspecified)(?![\p{L}]))/iu;

/** Words with which a phrase does not plainly say that somebody has what it mentions. */
export const NOT_AFFIRMED =
  /\b(?:or|either|if|risk|possibl[ey]|probabl[ey]|suspected|suspicion|suspicious|presumed|questionable|likely|vs|versus|concerns?|fear|screening|exposure|exposed|contact|vaccin\w*|prophyla\w*|prevention|donor|carrier|trait|resolved|recovered|remission|cured|equivocal|pending|evaluation|work-?up|suggestive|consistent|compatible|planned|refused|declined|history|hx)\b|\?/i;

/** Words with which a phrase denies what it mentions, or says it of somebody else. */
export const NOT_HERE =
  /\b(?:no|not|denie[sd]|deny|denying|negative|absence|absent|ruled? out|r\/o|never|family|familial|fhx?|maternal|paternal|mother|father|brother|sister|parents?|siblings?|wife|husband)\b/i;

/** Words of procedures that look for what their names mention, teach of it or prevent it. */
export const LOOKS_FOR =
  /\b(?:tests?|testing|screen(?:ing)?|measurement|assay|antigen|antibod(?:y|ies)|vaccin\w*|immuni[sz]ation|prophyla\w*|prevention|education|counsel\w*|assessment|monitoring|surveillance|examination|evaluation|detection|risk)\b/i;

/** Lexicon ids of things of any kind. */
export const ANYTHING: ReadonlySet<string> = words(
  'disease comorbidity serious-illness systemic-disease somatic-disease chronic-disease symptom injury medication procedure surgery vaccination',
);
