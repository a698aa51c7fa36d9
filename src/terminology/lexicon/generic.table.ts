import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const GENERIC_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
disease | Disease | diseases; illness; illnesses; disorder; medical condition; disease process; pathology; pathologies; medical problem; health problem; health issue; morbidity; ailment; sickness; disease or disorder; general medical illness; general medical condition; general medical disease; general medical disorder |  | S:64572001 M:D004194
comorbidity | Comorbidity | comorbidities; co-morbidity; co-morbidities; comorbid condition; comorbid disease; coexisting disease; concomitant disease; concomitant illness; concurrent illness; co-morbid condition; comorbid medical condition; co-existing disease; co-existing condition; concurrent medical condition; concomitant medical condition; coexisting medical condition; co-morbid disease; co-occurring condition; co-occurring disorder | disease |
*serious-illness | Serious illness | serious medical condition; severe illness; severe disease; serious disease; serious medical illness; severe medical condition; major illness | disease |
systemic-disease | Systemic disease | systemic illness; systemic disorder; systemic diseases | disease |
chronic-disease | Chronic disease | chronic illness; chronic condition; chronic medical condition; chronic disorder; long-term condition | disease | M:D002908 |  | MeSH
inflammatory-disorder | Inflammatory disorder | inflammatory disease; inflammatory condition | disease | S:128139000
*autoimmune-disease | Autoimmune disease | autoimmune disorder; auto-immune disease; autoimmune condition; autoimmune diseases; dysimmune disease | immune-system-disorder immune-mediated-disease | S:85828009 M:D001327
*immune-system-disorder | Immune system disorder | immune disorder; immunological disorder; immunologic disease; immunological disease; disorder of immune system; immune dysfunction; impaired immune system | disease | S:414029004 I:D80-D89 M:D007154
*immunodeficiency | Immunodeficiency | immune deficiency; decline in immune function; decreased immune function; impaired immune function; reduced immune function; immunodeficient; immunocompromised; compromised immune system; immune compromise; immunocompromised state; immunodeficiency disorder; immune deficiency disease; immunodeficiency syndrome; impaired immune function; immune defect; immune impairment; impaired immunity; immunologic deficiency; weakened immune system; immunologic impairment; immune incompetence; immune deficient condition; immune deficient state; immune deficient disease; immune-deficient; immune deficiency condition; immunodeficient condition; immunodeficient state; immunodeficient disease; immunocompromising condition; immunocompromising disease; immunocompromised condition; immune compromised; immune-compromised; immune compromised condition | immune-system-disorder | S:234532001 I:D80 I:D81 I:D82 I:D83 I:D84
*common-variable-immunodeficiency | Common variable immunodeficiency | CVID; common variable immune deficiency; common variable agammaglobulinemia | immunodeficiency | S:23238000 I:D83 M:D017074
*severe-combined-immunodeficiency | Severe combined immunodeficiency | SCID | immunodeficiency | I:D81.9 S:31323000 M:D016511
*chronic-granulomatous-disease | Chronic granulomatous disease | CGD | immunodeficiency | I:D71 S:387759001 M:D006105
*hyper-ige-syndrome | Hyper IgE syndrome | HIES; hyperimmunoglobulin E syndrome; Job syndrome | immunodeficiency |
*graft-versus-host-disease | Graft versus host disease | GVHD; GvHD; graft-versus-host disease | immune-system-disorder | I:D89.81 S:234646005 M:D006086
*organ-transplant-rejection | Organ transplant rejection | transplant rejection; graft rejection; rejection of transplant; organ rejection | immune-system-disorder |
*genetic-disease | Genetic disease | genetic disorder; hereditary disease; inherited disease; inherited disorder; hereditary disorder; genetic condition; genetic abnormality; genetic syndrome; genetic problem; disease of genetic origin; genetic defect; genetically determined disease; genetically inherited disease; genetic anomaly | disease | S:32895009 M:D030342
*congenital-malformation | Congenital malformation | congenital anomaly; birth defect; congenital abnormality; congenital defect; malformation; malformations; congenital anomalies | congenital-disease | I:Q00-Q99
*chromosomal-abnormality | Chromosomal abnormality | chromosomal anomaly; chromosome abnormality; chromosomal disorder; abnormal karyotype | genetic-disease | I:Q90-Q99 S:409709004 M:D025063
*down-syndrome | Down syndrome | Down's syndrome; trisomy 21; Downs syndrome | chromosomal-abnormality intellectual-disability | S:41040004 I:Q90 M:D004314
*turner-syndrome | Turner syndrome | Turner's syndrome | chromosomal-abnormality | I:Q96 S:38804009 M:D014424
*klinefelter-syndrome | Klinefelter syndrome | Klinefelter's syndrome | chromosomal-abnormality hypogonadism | S:405769009 M:D007713
*marfan-syndrome | Marfan syndrome | Marfan's syndrome | connective-tissue-disease genetic-disease | S:19346006 M:D008382 I:Q87.4
*ehlers-danlos-syndrome | Ehlers-Danlos syndrome | EDS | connective-tissue-disease genetic-disease | S:398114001 M:D004535 I:Q79.6
*fabry-disease | Fabry disease | Fabry's disease; Anderson-Fabry disease | inborn-error-of-metabolism | S:16652001 M:D000795
*gaucher-disease | Gaucher disease | Gaucher's disease | inborn-error-of-metabolism | S:190794006 M:D005776 I:E75.22
*pompe-disease | Pompe disease | glycogen storage disease type II | inborn-error-of-metabolism | S:274864009 I:E74.02 |  | Mondo
*phenylketonuria | Phenylketonuria | PKU; phenylalanine hydroxylase deficiency; phenylketonuric | inborn-error-of-metabolism | S:7573000 M:D010661
*inborn-error-of-metabolism | Inborn error of metabolism | inborn errors of metabolism; inherited metabolic disease; inherited metabolic disorder; inborn metabolic disease; hereditary metabolic disease | metabolic-disease genetic-disease | S:86095007 M:D008661
*mitochondrial-disease | Mitochondrial disease | mitochondrial disorder | inborn-error-of-metabolism | M:D028361 |  | MeSH
*lynch-syndrome | Lynch syndrome | hereditary nonpolyposis colorectal cancer; HNPCC | genetic-disease | S:716318002
*neurofibromatosis | Neurofibromatosis |  | genetic-disease | S:19133005 S:92824003 M:D017253 I:Q85.0
*tuberous-sclerosis | Tuberous sclerosis | tuberous sclerosis complex; TSC | genetic-disease | S:7199000 M:D014402 I:Q85.1
*organ-failure | Organ failure | failure of an organ; end-organ failure; organ insufficiency; organ function failure; failure of organ function | organ-dysfunction |  |  |
*shock | Shock | circulatory shock; state of shock; hemodynamic shock | cardiovascular-disease | I:R57
hemodynamic-instability | Hemodynamic instability | hemodynamically unstable; haemodynamic instability; unstable hemodynamics; circulatory instability | cardiovascular-disease |
critical-illness | Critical illness | critically ill; critical condition | disease | M:D016638 |  | MeSH
moribund | Moribund | moribund state; not expected to survive | disease |
frailty | Frailty | frail; frailty syndrome; frail elderly | disease |
fever | Fever | pyrexia; febrile; fever symptom; febrile state | symptom | S:386661006 I:R50
chills | Chills | chill; rigor; rigors; shivering | symptom | S:43724002
fatigue | Fatigue | tiredness; exhaustion; general fatigue; lassitude | symptom | S:84229001 I:R53.83
malaise | Malaise | feeling unwell; general malaise | symptom | S:367391008
weakness | Weakness |  | symptom | I:R53.1
symptom | Symptom | clinical symptom; signs or symptoms; signs and symptoms |  |
pain | Pain | painful | symptom | I:R52
-pain-disorder | Pain disorder | pain condition; painful condition; painful conditions; pain syndrome | pain | S:373673007 |  | Mondo
chronic-pain | Chronic pain | chronic pain syndrome; chronic pain disorder; persistent pain; long-term pain; chronic pain condition | pain | S:82423001 I:G89.4 I:G89.2 S:373621006
complex-regional-pain-syndrome | Complex regional pain syndrome | CRPS; reflex sympathetic dystrophy; algodystrophy | chronic-pain | S:128200000 M:D020918 I:M89.0
neuropathic-pain | Neuropathic pain | neurogenic pain; nerve pain | pain |  |  |
postherpetic-neuralgia | Postherpetic neuralgia | post-herpetic neuralgia; PHN | neuropathic-pain | S:2177002
trigeminal-neuralgia | Trigeminal neuralgia | tic douloureux | neuropathic-pain | I:G50.0 S:31681005 M:D014277
phantom-limb-pain | Phantom limb pain | phantom pain | neuropathic-pain |
weight-loss | Weight loss | body weight loss; losing weight | symptom | S:89362005 I:R63.4
weight-gain | Weight gain | gained weight; weight gain finding | symptom | S:8943002 I:R63.5
loss-of-appetite | Loss of appetite | anorexia; decreased appetite; poor appetite; inappetence; lack of appetite | symptom | S:79890006 I:R63.0
edema | Edema | oedema; swelling; edemas | symptom | S:267038008 I:R60 S:271808008
lymphedema | Lymphedema | lymphoedema; lymphatic edema | edema | S:234097001 M:D008209
sweating | Sweating | diaphoresis | symptom | S:415690000 S:52613005
hot-flashes | Hot flashes | hot flushes; hot flash; hot flush | vasomotor-symptoms | M:D019584 |  | MeSH
lymphadenopathy | Lymphadenopathy | enlarged lymph nodes; swollen lymph nodes; swollen lymph glands; swollen glands; lymph node enlargement; enlarged lymph glands | symptom | S:30746006 I:R59
cyanosis | Cyanosis | cyanotic | symptom | S:3415004 I:R23.0
pallor | Pallor | pale complexion; paleness | symptom | S:398979000 I:R23.1
dizziness | Dizziness | giddiness; lightheadedness; light-headedness | symptom | I:R42
vertigo | Vertigo | spinning sensation; rotatory vertigo | dizziness | M:D014717 |  | MeSH
syncope | Syncope | fainting | symptom | I:R55 S:419045004
falls | Falls | fall; history of falls; faller; repeated falls; frequent falls | symptom | I:R29.6 I:W19
cold-intolerance | Cold intolerance | intolerance to cold | symptom | S:80585000
hair-loss | Hair loss | alopecia; loss of hair | skin-disease | S:278040002 S:56317004 I:L63-L65 M:D000505
alopecia-areata | Alopecia areata |  | hair-loss autoimmune-disease | I:L63 S:68225006 M:D000506
androgenetic-alopecia | Androgenetic alopecia | androgenic alopecia; male pattern baldness; female pattern hair loss; female pattern baldness; female androgenetic alopecia | hair-loss | I:L64 S:87872006
allergy | Allergy | allergies; allergic; hypersensitivity; allergic reaction; allergic disease; allergic disorder; allergic condition; hypersensitive; hypersensitivity reaction; allergic diathesis; allergic reactions; allergic history; allergic response | disease | S:241929008 I:T78.40 S:609328004 M:D006967
*anaphylaxis | Anaphylaxis | anaphylactic reaction; anaphylactoid reaction; anaphylactic reactions | allergy severe-allergic-reaction | S:39579001 I:T78.2 M:D000707
food-allergy | Food allergy | food allergies; allergy to food; food hypersensitivity | allergy | I:Z91.01 S:414285001 M:D005512
drug-allergy | Drug allergy | drug allergies; drug hypersensitivity; medication allergy; allergy to drugs; allergy to medication; drug hypersensitivity reaction; hyper-sensitive reaction | allergy | I:Z88 M:D004342
contact-allergy | Contact allergy |  | allergy dermatitis |  |  |
angioedema | Angioedema | angio-oedema; Quincke edema; angioneurotic edema | allergy | I:T78.3 I:D84.1 S:400075008 S:82966003 M:D000799
adverse-drug-reaction | Adverse drug reaction | adverse reaction; adverse reactions; ADR; adverse drug reactions; side effects; side effect; drug reaction; drug reactions | adverse-event |
food-intolerance | Food intolerance | food intolerances | gastrointestinal-disease | S:235719002 |  | FHIR 4.0.1
drug-overdose | Drug overdose | overdose; drug intoxication; drug poisoning | poisoning | S:55680006 I:T36-T50
bleeding | Bleeding | hemorrhage; haemorrhage; bleeding event; hemorrhagic event; hemorrhages; bleed; bleeding episode; hemorrhagic episode | symptom | S:131148009 I:R58
claustrophobia | Claustrophobia | claustrophobic; fear of enclosed spaces | anxiety-disorder | I:F40.240
healthy | Healthy | healthy volunteer; healthy volunteers; in good health; good health; good general health; healthy subject; healthy subjects; healthy individuals; healthy participants; healthy adult; healthy control; generally healthy; general good health |  |
disability | Disability | disabled; handicap; handicapped; disabilities | disease |
bedridden | Bedridden | bed-ridden; bedbound; confined to bed | disability | I:Z74.0
wheelchair-dependence | Wheelchair dependence | wheelchair-bound; wheelchair bound; wheelchair dependent; wheelchair user; wheel-chair bound | disability | I:Z99.3
inability-to-walk | Inability to walk | unable to walk; non-ambulatory; nonambulatory; unable to ambulate; cannot walk | disability |
language-barrier | Language barrier | language barriers; langage barrier | communication-barrier |
malnutrition | Malnutrition | undernutrition; undernourished; malnourished; denutrition; poor nutritional status | metabolic-disease | I:E40-E46 | 
cachexia | Cachexia | wasting; wasting syndrome; cachectic | malnutrition | I:R64
sarcopenia | Sarcopenia |  | musculoskeletal-disease | I:M62.84
dehydration | Dehydration | dehydrated | metabolic-disease | S:34095006 I:E86
hypothermia | Hypothermia |  | symptom | I:T68
sexually-transmitted-infection | Sexually transmitted infection | sexually transmitted disease; STD; STI; venereal disease; sexually transmitted infections; sexually transmitted diseases | infection | I:A50-A64 S:8098009 M:D012749
`,
};
