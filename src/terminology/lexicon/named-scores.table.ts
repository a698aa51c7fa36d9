import { rowsOfKinds } from '../lexicon-kinds.ts';
import type { LexiconTable } from '../lexicon-table.ts';

/** Scores, scales and questionnaires. Lists as `rowsOfKinds` reads them. */
export const NAMED_SCORES: LexiconTable = {
  kind: 'score',
  rows: rowsOfKinds(`
:
Asthma Quality of Life Questionnaire = AQLQ; OAB-SS; Kupperman menopausal index; Modified Kupperman index; FIM score; FAC score; Brooke scale = Brooke score;
Vignos scale = Vignos score; Norton scale = Norton score; Waterlow score = Waterlow scale; MNA score; Geriatric nutritional risk index = GNRI;
Prognostic nutritional index; Nutritional risk index; Controlling nutritional status score; CONUT score; NUTRIC score; SNAQ score;
Simplified acute physiology score II; PORT risk class; Riker scale; Ballard score; New Ballard score; SNAPPE-II; CRIB score; Thompson score;
Nonalcoholic fatty liver disease activity score; Brunt stage; Scheuer stage; Batts-Ludwig stage; AIMS65 score; Tilburg Frailty Indicator;
Groningen Frailty Indicator; G8 screening tool; Modified frailty index; Frailty score; Study of Osteoporotic Fractures index; VES-13;
Texas wound classification; SINBAD score; Meggitt-Wagner grade; Revised trauma score; Trauma injury severity score;
Fugl-Meyer upper extremity score = Fugl-Meyer upper extremity = upper extremity Fugl-Meyer; Fugl-Meyer Upper Limb; Fugl-Meyer assessment upper extremity;
FMA upper extremity; UE-FMA; Agitation inventory; Pittsburgh Agitation Scale; Confusion assessment;
Modified Mallampati score = modified Mallampati = modified Mallampati class; El-Ganzouri score; Intubation difficulty scale; Upper lip bite test; LEMON score;
ARISCAT score = ARISCAT = ARISCAT risk score; ARISCAT predictive score; LAS VEGAS score; Gupta index; ACS NSQIP risk; NSQIP risk score; POSSUM score;
P-POSSUM; Surgical Apgar score; Detsky index; Goldman index; Preoperative risk score; IMPROVE score; Geneva score; Revised Geneva score; PERC rule;
Elixhauser comorbidity index; Age-adjusted Charlson comorbidity index; Specific Activity Scale; Duke Activity Status Index = DASI; ACC/AHA stage;
MAGGIC score; H2FPEF score; HFA-PEFF score; Heart function classification; ABC bleeding score; ORBIT score; SAMe-TT2R2 score; DAPT score; PRECISE-DAPT score;
ACUITY score; CRUSADE score; TIMI bleeding; BARC bleeding; BARC type; ISTH bleeding score; Bleeding assessment tool; BAT score; ISTH-BAT; SCORE risk;
QRISK = QRISK score; QRISK3; Reynolds risk score; Cardiovascular risk score; PROCAM score; American Diabetes Association risk test; CANRISK;
Cardiovascular disease risk score; Leicester risk score; NRS 0-10; WOMAC pain score = WOMAC pain; WOMAC pain subscale; BPI score; BPI worst pain;
NPSI = neuropathic pain symptom inventory; PCS pain; TSK-11; Fear-Avoidance Beliefs Questionnaire = FABQ; Quebec Back Pain Disability Scale; STarT Back;
STarT Back tool; Graded Chronic Pain Scale; Widespread pain index; Symptom severity scale = symptom severity score;
Michigan Neuropathy Screening Instrument = MNSI = MNSI score; Toronto Clinical Neuropathy Score; Toronto clinical scoring system; Neuropathy disability score;
Neuropathy symptom score; Neuropathy impairment score; NIS score; Polyneuropathy disability score = polyneuropathy disability stage; PND stage = PND score;
FAP stage; Knee Society Score; Oxford Shoulder Score; WORC index; Kujala score; Patient-Rated Tennis Elbow Evaluation = PRTEE; UCLA shoulder score;
Simple shoulder test; Mayo elbow performance score; Majeed score; Tonnis grade; Ficat stage; ARCO stage; AO classification; AO/OTA classification;
Schatzker classification = Schatzker type; Neer classification; Hamada grade; Meyerding grade; Lenke type = Lenke classification; Sanders stage; Eaton stage;
Eichenholtz stage; Beighton score = Beighton; Tardieu scale; Penn spasm frequency scale; Nurick grade; mJOA = mJOA score; JOA score;
Modified Japanese Orthopaedic Association score; Walking Index for Spinal Cord Injury = WISCI; SCIM = Spinal Cord Independence Measure; Sunnybrook scale;
Jebsen Taylor hand function test; Motor Activity Log; Motricity Index; Brunnstrom stage; Chedoke-McMaster; Stroke Impact Scale; Trunk Impairment Scale;
Postural Assessment Scale for Stroke; Functional Gait Assessment; Mini-BESTest; ABC scale; Morse Fall Scale; Functional Reach Test; One-leg stance;
Single-leg stance = single leg stance test; 5xSTS; Sit-to-stand test; Stair climb test; Timed stair climb; Four-stage balance test;
Star excursion balance test; Y-balance test; 2-minute walk test; Two-minute walk test; 12-minute walk test; Gait score; Lawton scale; Lawton index;
Nottingham Extended ADL; Frenchay Activities Index; Modified Barthel Index; Disability Rating Scale; Rancho level; FOUR score;
Full Outline of UnResponsiveness score; Los Angeles Motor Scale; Cincinnati Prehospital Stroke Scale; TOAST classification; Scheltens score;
Medial temporal atrophy score; Hachinski ischemia score; Addenbrooke's; MiniCog; Stroop test = Stroop; Free and Cued Selective Reminding Test = FCSRT;
PASAT = Paced Auditory Serial Addition Test; Boston Naming Test; Frontal Assessment Battery; Mattis Dementia Rating Scale; Dementia Rating Scale = DRS-2;
NEUROPSI; CERAD; Short Blessed Test; Blessed Dementia Scale; 6-CIT; AD8; IQCODE; FAQ score; ADCS-ADL; BEHAVE-AD;
Abbreviated Mental Test = Abbreviated Mental Test Score = AMTS; Brief Interview for Mental Status = BIMS = BIMS score;
Rowland Universal Dementia Assessment Scale; 3MS; Modified Mini-Mental State; Full scale intelligence quotient = FSIQ; Verbal IQ; Nonverbal IQ; Non-verbal IQ;
Performance IQ; Shipley IQ; Raven's Progressive Matrices; Raven's matrices; NART; WTAR = Wechsler Test of Adult Reading; TOPF; WRAT = WRAT reading;
Peabody Picture Vocabulary Test = PPVT; Leiter-R; Mullen Scales; Mullen Scales of Early Learning; Developmental quotient; Denver Developmental Screening Test;
Kaufman Brief Intelligence Test = KBIT-2; Brief Alzheimer screen; Test of Premorbid Functioning; Vocabulary standard score; Newest Vital Sign; S-TOFHLA;
Social Communication Questionnaire = SCQ; Childhood Autism Rating Scale = CARS-2 = CARS score; SNAP-IV; Strengths and Difficulties Questionnaire = SDQ;
Spence Children's Anxiety Scale; RCADS; Yale Food Addiction Scale; Three-Factor Eating Questionnaire; Food Craving Questionnaire; Body Shape Questionnaire;
PHQ-15; HADS-D; Zung Self-Rating Depression Scale; SDS depression; SAS anxiety; Self-rating anxiety scale; Zung Self-Rating Anxiety Scale; HDS-17; HRSD-17;
DASS-21; DASS = Depression Anxiety Stress Scales = DASS-42; K6; Kessler-6; GHQ-12; GHQ = General Health Questionnaire = GHQ-28; Scale for Suicidal Ideation;
SSI suicide; Suicide Behaviors Questionnaire = SBQ-R; K-SADS; KSADS; K-SADS-PL; CIDI = Composite International Diagnostic Interview; DIGS;
Mood Disorder Questionnaire = MDQ; Social Phobia Inventory; Mobility Inventory; Fear Questionnaire; PTSD symptom scale; PSS-I; PSS-I-5; PDS-5; PCL; PCL-M;
ITQ = International Trauma Questionnaire; Childhood Trauma Questionnaire = CTQ; ACE questionnaire; Child Trauma Screening Questionnaire;
UCLA PTSD Reaction Index; Dissociative Experiences Scale; DES-II; SAPS psychosis; PANSS total score; PSP score; Personal and Social Performance; CGI-BP;
Altman Self-Rating Mania Scale; BIS-11 = Barratt Impulsiveness Scale; Barnes Akathisia; Barnes Akathisia Rating Scale = BARS; ESRS;
Antidepressant treatment history form = ATHF = ATHF score; ATRQ = Antidepressant Treatment Response Questionnaire; MGH-ATRQ; Maudsley Staging Method;
Snaith-Hamilton Pleasure Scale = SHAPS; Apathy Evaluation Scale; Autism Spectrum Quotient; Borderline Symptom List; Zanarini Rating Scale; BSL-23;
Symptom Checklist-90 = SCL-90; SCL-90-R; Brief Symptom Inventory = BSI; BSI-18; STAXI-2; Alcohol Contemplation Ladder;
SADQ = Severity of Alcohol Dependence Questionnaire; Alcohol Dependence Scale; Obsessive Compulsive Drinking Scale; Penn Alcohol Craving Scale;
Addiction Severity Index; ASI addiction; CUDIT; CUDIT-R; SDS dependence; Cigarette Dependence Scale;
Fagerström Test for Cigarette Dependence = FTCD = Fagerstrom Test for Nicotine Dependence score; Internet Gaming Disorder Scale;
South Oaks Gambling Screen = SOGS; Problem Gambling Severity Index = PGSI; Smartphone Addiction Scale; Sleep questionnaire; Athens Insomnia Scale;
STOP questionnaire; Pediatric Sleep Questionnaire; Children's Sleep Habits Questionnaire; Consensus Sleep Diary; Multidimensional Fatigue Inventory;
Checklist Individual Strength; Piper Fatigue Scale; Pichot scale; Nijmegen questionnaire; Rating of perceived exertion = RPE; Baseline Dyspnea Index;
BDI dyspnea; Dyspnea score; UCSD SOBQ; Cough severity VAS; Cough VAS; Cough severity score; C-ACT = Childhood Asthma Control Test; Mini-AQLQ; NAEPP step;
Modified pulmonary index score; PRISM score; PEWS; Quick SOFA; MODS score; Multiple Organ Dysfunction Score; Clinical Pulmonary Infection Score = CPIS;
COVID-19 WHO ordinal scale; Lund-Mackay CT score; Nasal congestion score; iTNSS; Total ocular symptom score; GRBAS; Reflux Finding Score; EAT-10;
Penetration-Aspiration Scale; PAS dysphagia; Dysphagia score; Hill grade; Prague classification; EREFS; Nepean Dyspepsia Index; St. Mark's score;
St Mark's incontinence score; Fecal Incontinence Severity Index = FISI; Goligher grade; Parks classification; Lichtiger score; Rutgeerts score = Rutgeerts;
CDEIS; PDAI = Pouchitis Disease Activity Index; Montreal classification; IBDQ; Modified CT severity index; Marsh score = Marsh classification = Marsh;
Spigelman stage = Spigelman classification; CLIF-C score; CLIF-SOFA; CLIF-C ACLF score; ACLF grade; AARC score; MELD 3.0; PELD = PELD score; Okuda stage;
CLIP score; Fatty liver index = FLI; Hepatic steatosis index; Steatosis grade = steatosis score; Enhanced liver fibrosis score; ELF score = ELF test;
Fibrotest = FibroTest; Japan NAFLD grade; Prostate Cancer Risk score; CAPRA score = CAPRA; NCCN risk group; NCCN risk; Fuhrman grade; WHO/ISUP grade;
MSKCC score; Heng score; PADUA nephrometry score; EORTC risk score; FLIPI-2; MIPI = MIPI score; IPS Hodgkin; Revised IPSS; MIPSS70; MIPSS; CPSS;
Durie-Salmon stage = Durie-Salmon; CLL-IPI; Hasford score; ELTS = ELTS score; ELN favorable risk; SBR grade; VALSG stage;
Siewert type = Siewert classification = Siewert; Borrmann type; Lauren classification; Haggitt level; Kikuchi level; Paris classification;
Dukes stage = Dukes; Enneking stage; INRGSS; COG risk group; Evans stage; Murphy stage; St. Jude stage; Chang stage; IRS group; IRS stage; ICRB group;
Recursive partitioning analysis class; RPA class; GPA score; Bilsky grade; Tokuhashi score; Mirels score; Peritoneal cancer index;
PCI peritoneal = PCI score peritoneal; PSDSS; Memorial Symptom Assessment Scale; M.D. Anderson Symptom Inventory = MDASI; FACT-B; FACT-L; FACT-P;
FACT/GOG-Ntx; CIPN20; NCI-CTCAE v4.0; NCI CTCAE v4.03; RTOG grade; RTOG/EORTC; Palliative Prognostic Score; Palliative Prognostic Index; GVHD grade;
Glucksberg grade; NIH cGVHD severity; NIH global severity; Lee symptom scale; UCT urticaria control test; UCT score; ISS7; Weekly itch severity score;
Itch severity score; Pruritus score; Pruritus VAS; Itch VAS; 5-D itch scale; EASI-75; POEM eczema; POEM score; vIGA = vIGA-AD score; IGA of atopic dermatitis;
BSA involvement; Body surface area involvement; PASI score of psoriasis = PSSI; NAPSI; mNAPSI; PPASI; PGA-F; Modified mNAPSI; Hurley stage III;
Sartorius score; HS-PGA; HiSCR response; MASI = MASI score = melasma area and severity index; mMASI; Sinclair scale; Savin scale; Leeds acne;
Acne IGA = IGA acne score; Clinician erythema assessment; CEA erythema; HDSS = Hyperhidrosis Disease Severity Scale = HDSS score; CDASI; Modified Rodnan;
POSAS; Vancouver Scar Scale; Glabellar lines severity; Facial wrinkle scale; Wrinkle Severity Rating Scale = WSRS; Fitzpatrick wrinkle scale; Merz scale;
Nürnberger-Müller; Photonumeric scale; Fitzpatrick skin phototype; Skin phototype; CEAP clinical class; VCSS = Venous Clinical Severity Score;
Rutherford-Becker class; TASC classification = TASC = TASC class; TASC II; ISL stage; International Society of Lymphology stage; PUSH score; BASMI; mSASSS;
CDAI rheumatoid; RAPID3; DAS-28 score; DAPSA; PsARC; ACR20; LEI = Leeds Enthesitis Index; SPARCC; MASES; JADAS; JADAS27; CHAQ; SELENA-SLEDAI;
SLICC = SLICC damage index; ESSPRI; MMT-8; MMT8 = manual muscle test score; MRC score = MRC grade; MITAX; Steinbrocker class = Steinbrocker;
ACR functional class; Kellgren Laurence scale; ?CAS; EUGOGO; NO SPECS; GO-QOL; SANDE; DEQ-5; Efron scale = Efron grade; SUN grade;
Anterior chamber cell grade = anterior chamber cells; Vitreous haze = vitreous haze grade = vitreous haze score; AREDS category = AREDS; ETDRS severity;
WFDC stage; EF domain score; PEP = Premature Ejaculation Profile; IELT = intravaginal ejaculatory latency time; MSHQ = Male Sexual Health Questionnaire;
MSHQ-EjD; UPOINT; ICSI score; PPBC; PPIUS; Sandvik severity index; I-QOL; King's Health Questionnaire; IIQ-7; M-ISI; PFIQ-7; PISQ-12;
Oxford pelvic floor scale; Modified Oxford scale; Brink score; EHP-30; ASRM stage; rASRM stage; Revised American Society for Reproductive Medicine stage;
rAFS stage; ENZIAN; FIGO fibroid type; PALM-COEIN; Modified Bishop score; Biophysical profile score; VAS for dysmenorrhea; Prader stage = Prader score;
PMS score; PMDD score; Daily Record of Severity of Problems = DRSP; Menopause-Specific Quality of Life; Vaginal Health Index;
Vaginal Health Index Score = VHIS; Vaginal maturation index; Edinburgh score; PUQE = PUQE score; Labor pain score; Fetal biophysical profile; Rhodes Index;
RINVR; PONV score; PADSS; Bromage score = Bromage scale; Modified Bromage score; PAED scale = PAED; mYPAS; Amsterdam Preoperative Anxiety; APAIS; DMFS = dmfs;
Gingival bleeding index; O'Leary plaque index; Papillary bleeding index; Sulcus bleeding index; Löe and Silness = Silness and Löe; Quigley-Hein plaque index;
Miller class I; Furcation grade = furcation class; Lekholm and Zarb; DC/TMD; RDC/TMD; TMD pain screener; PAR index; IOTN; Irregularity index;
Little's irregularity index; OHRQoL; GOHAI; VAS of tooth sensitivity; Schiff cold air sensitivity scale; Schiff sensitivity; Organoleptic score;
Xerostomia inventory; WHO oral mucositis = WHO oral mucositis scale; Oral mucositis grade; EQ-VAS; SF-6D; PROMIS-29; WHOQOL-BREF; WHOQOL; PedsQL; KIDSCREEN;
Nottingham Health Profile; Patient Activation Measure; Morisky score; MMAS-8; MMAS-4 = Morisky Medication Adherence Scale; Medication adherence score;
Godin Leisure-Time Exercise Questionnaire; PASE = Physical Activity Scale for the Elderly; Stanford physical activity; Caregiver burden score;
Caregiver Strain Index; UCLA Loneliness Scale; De Jong Gierveld; Lubben Social Network Scale; HFSSM; Food frequency questionnaire = FFQ;
24-hour dietary recall; MEDAS = Mediterranean diet score; Healthy Eating Index; Diabetes Distress Scale; DDS diabetes; Clarke score;
Hypoglycemia awareness score; HCL-32; Patient Global Impression = PGI; PGI-S; PGI-C; CGI-I = CGI severity; MS Functional Composite = MSFC;
MS impact scale = MSIS-29; MSWS-12; Multiple Sclerosis Performance Test; EDSS-plus; INCAT = INCAT score; INCAT disability score; I-RODS; ONLS;
CMTNS = CMT neuropathy score; mNIS+7; NIS-LL; ALSFRS-R total score; Slow vital capacity = SVC = SVC % predicted; El Escorial; Revised El Escorial;
King's stage; MDS-UPDRS Part III; UPDRS part III; MDS-UPDRS III; UPDRS-III; UPDRS motor score; Modified Hoehn & Yahr; NMSS;
Freezing of Gait Questionnaire = FOG-Q; NFOG-Q; UDysRS; UHDRS TFC; UHDRS total functional capacity; Diagnostic confidence level = DCL; ICARS;
TWSTRS = TWSTRS score = Toronto Western Spasmodic Torticollis Rating Scale; BFMDRS; Burke-Fahn-Marsden; TETRAS; Fahn-Tolosa-Marin;
Clinical Rating Scale for Tremor; Essential Tremor Rating Assessment Scale; North Star Ambulatory Assessment = NSAA;
HFMSE = Hammersmith Functional Motor Scale; RULM; MFM32; MFM; Performance of Upper Limb = PUL; GMFM = Gross Motor Function Measure; GMFM-66; GMFM-88;
GMFCS level I; Alberta Infant Motor Scale; AIMS infant; PDMS-2; EDACS; CFCS; Engel class = Engel classification = Engel;
National hospital seizure severity scale; QOLIE-31; Clinical Severity Score; Neonatal Infant Pain Scale = NIPS; PIPP; PIPP-R; COMFORT-B; NAS Finnegan;
APGAR score at 5 minutes; LATCH score; IBFAT
clinical-frailty-scale:
Rockwood clinical frailty scale; Rockwood frailty scale
pain-score:
Visual analogue pain scale; Pain visual analog scale; Pain numeric rating scale = pain numeric rating score; Pain numerical rating scale; NRS pain;
NRS leg pain; NRS back pain; Pain intensity numeric scale; Verbal rating scale; Verbal numeric rating scale; Verbal analogue scale; FPS-R;
Pain rating scale = pain rating; Worst pain score = worst pain; Mean pain score; Leg pain score; Back pain score; Worst pain intensity = WPI;
Average pain intensity; Average daily pain score = average daily pain; Mean pain intensity; Baseline pain score
`),
};
