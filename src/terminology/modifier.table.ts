import type { ConceptKind } from './concept.ts';

/**
 * Words that may stand before a term without making it another thing. Leaving them out widens the term, so each one left
 * out is named in the resolution. Words that turn a statement round (no, non, without, suspected, family) are not here.
 */
export const LEADING_MODIFIERS: readonly string[] = `
severe; moderate; mild; moderate to severe; mild to moderate; very severe; serious; life threatening; acute; chronic; subacute; active;
inactive; latent; ongoing; current; currently active; recent; new; newly diagnosed; prior; previous; past; preexisting; pre existing;
existing; underlying; concurrent; concomitant; coexisting; co existing; comorbid; controlled; uncontrolled; inadequately controlled;
poorly controlled; well controlled; uncontrollable; unstable; stable; clinically stable; treated; untreated; symptomatic; asymptomatic;
clinically significant; clinically relevant; clinically important; significant; relevant; major; important; marked; gross; overt;
manifest; decompensated; compensated; advanced; early; end stage; terminal; progressive; recurrent; relapsing; relapsed; refractory;
resistant; treatment resistant; persistent; intermittent; transient; known; documented; confirmed; proven; established; diagnosed;
clinically diagnosed; physician diagnosed; histologically confirmed; histologically proven; pathologically confirmed;
cytologically confirmed; biopsy proven; biopsy confirmed; laboratory confirmed; microbiologically confirmed; radiologically confirmed;
diagnosis of; a diagnosis of; clinical diagnosis of; confirmed diagnosis of; established diagnosis of; history of; a history of;
medical history of; personal history of; past history of; prior history of; previous history of; known history of; documented history of;
presence of; evidence of; clinical evidence of; signs of; symptoms of; signs or symptoms of; signs and symptoms of; episode of;
episodes of; any; other; certain; certain other; some; all; the; a; an; patients with; subjects with; patient with; participants with;
people with; individuals with; those with; suffering from; congenital; acquired; hereditary; primary; secondary; idiopathic;
bilateral; unilateral; left; right; left sided; right sided; systemic; local; localized; generalized; diffuse; focal; adult; pediatric;
childhood; juvenile; adolescent; neonatal; infantile; elderly; physical; medical; oral; intravenous; inhaled; topical; subcutaneous;
intramuscular; high dose; low dose; long term; short term; regular; daily; routine; elective; emergency; urgent; planned; scheduled;
traditional; conventional; standard; open; laparoscopic; minimally invasive; total; partial; complete; incomplete; radical; simple;
isolated; multiple; single; solitary; bacterial; viral; fungal; parasitic; opportunistic; intercurrent; spontaneous; traumatic;
nontraumatic; non traumatic; postoperative; post operative; perioperative; preoperative; intraoperative; serum; plasma; fasting;
baseline; screening; resting; absolute; mean; average; peripheral; central; essential; malignant; benign; invasive; infiltrating;
locally advanced; unresectable; resectable; inoperable; operable; metastatic; nonmetastatic; non metastatic; de novo; residual; intractable; co morbid;
uncompensated; disabling; extensive; superficial; deep; pedunculated; sessile; palpable; longstanding; long standing; drug resistant;
steroid refractory; steroid dependent; incidental; cryptogenic; nonspecific; non specific; unexplained; sudden; antecedent; noninvasive; non invasive;
evident; clinically evident; profound; contralateral; ipsilateral; biallelic;
syndromic; dsm iv; dsm 5; dsm v; dsm iv tr; dsm 5 tr; dsm
`
  .split(';')
  .map((modifier) => modifier.trim());

/** Sites that make a condition one of its kinds ("thoracic deformity", "digestive lymphoma"); said of nothing but conditions. */
export const SITE_MODIFIERS: readonly string[] = `
abdominal; adrenal; anal; aortic; arterial; articular; axillary; biliary; bone; brain; breast; bronchial; cardiac; cardiovascular; cerebellar;
cervical; colonic; colorectal; corneal; coronary; cranial; craniofacial; cutaneous; dental; dermal; digestive; duodenal; esophageal;
extracranial; extrahepatic; facial; gallbladder; gastric; gastrointestinal; genital; gingival; hepatic; hip; intestinal; intraabdominal;
intracranial; intraocular; joint; kidney; knee; laryngeal; liver; lumbar; lung; mandibular; maxillofacial; mediastinal; muscular;
musculoskeletal; myocardial; nasal; ocular; orbital; oropharyngeal; osseous; ovarian; palpebral; pancreatic; pelvic; penile; pericardial;
perineal; periodontal; peripheral vascular; peritoneal; pharyngeal; plantar; pleural; prostatic; pulmonary; rectal; renal; respiratory; retinal;
sacral; salivary; shoulder; skeletal; skin; small bowel; large bowel; soft tissue; spinal; splenic; testicular; thoracic; thyroid; tracheal; ureteral; urethral; urinary;
urogenital; uterine; vaginal; valvular; venous; vesical; visceral; vulvar
`
  .split(';')
  .map((modifier) => modifier.trim());

interface TrailingModifiers {
  /** Kinds of concept that they follow; every kind where none are given. */
  readonly kinds?: readonly ConceptKind[];
  readonly words: string;
}

/** Words that may follow a term without making it another thing, by what it is: "iron deficiency" is no level of iron, and a vaccine no infection. */
export const TRAILING: readonly TrailingModifiers[] = [
  {
    words:
      'in the past; in history; in anamnesis; history; antecedent; antecedents; at screening; at baseline; currently; at present; unspecified; not otherwise specified; nos; patients',
  },
  {
    kinds: ['condition', 'social', 'reproductive'],
    words:
      'diagnosis; disease; diseases; disorder; disorders; condition; conditions; episode; episodes; attack; attacks; symptoms',
  },
  { kinds: ['condition', 'social', 'medication', 'procedure'], words: 'treatment; therapy' },
  { kinds: ['medication'], words: 'medication; medications; drugs; drug; agents; agent; administration; intake' },
  { kinds: ['medication', 'procedure', 'social'], words: 'use' },
  {
    kinds: ['observation', 'score', 'reproductive'],
    words: 'level; levels; count; value; values; concentration; score; scores',
  },
  { kinds: ['procedure'], words: 'procedure; procedures; surgery' },
  { kinds: ['immunization'], words: 'vaccine; vaccination' },
];

const listOf = (words: string): string[] => words.split(';').map((word) => word.trim());

/** The same words without what they follow. */
export const TRAILING_MODIFIERS: readonly string[] = TRAILING.flatMap(({ words }) => listOf(words));

/** Each of them with the kinds that it follows. */
export const TRAILING_KINDS: readonly (readonly [word: string, kinds: readonly ConceptKind[] | undefined])[] =
  TRAILING.flatMap(({ kinds, words }) => listOf(words).map((word) => [word, kinds] as const));
