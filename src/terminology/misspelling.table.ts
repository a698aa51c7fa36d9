/** Words that criteria and records often misspell, as written and as meant. What is written is no other word, so that nothing else can be meant. */
export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  `desease disease; diesease disease; dieases disease; disese disease; diseaes disease; deases disease; disorer disorder; disoder disorder;
syndrom syndrome; sydrome syndrome; syndorme syndrome; insuffiency insufficiency; insufficency insufficiency; insufficiancy insufficiency;
insuficiency insufficiency; failiure failure; failue failure; dysfuntion dysfunction; disfunction dysfunction; 
abnormailty abnormality; abnormalty abnormality; impairement impairment; impariment impairment; infectin infection; infecton infection;
inflamation inflammation; inflamatory inflammatory; inflammtory inflammatory; arrythmia arrhythmia; arhythmia arrhythmia; arrhytmia arrhythmia;
arrythmic arrhythmic; tachicardia tachycardia; bradicardia bradycardia; fibrilation fibrillation; fibrillaton fibrillation; angia angina;
hemorrage hemorrhage; hemmorhage hemorrhage; aneurism aneurysm; anuerysm aneurysm; anurysm aneurysm;
trombosis thrombosis; thombosis thrombosis; thromboembolysm thromboembolism; trombocytopenia thrombocytopenia; thrombocytopenea thrombocytopenia;
hypercoaguable hypercoagulable; coagulapathy coagulopathy; leukaemic leukemic; luekemia leukemia;
lymhoma lymphoma; lymphomia lymphoma; lymhopenia lymphopenia; melonoma melanoma; carcimona carcinoma; carcinom carcinoma; malignacy malignancy;
maligancy malignancy; malignency malignancy; metastisis metastasis; myelodisplastic myelodysplastic; mielodysplastic myelodysplastic; metastatis metastasis; neoplams neoplasm; tumur tumor;
diabetis diabetes; diabetese diabetes; diabeties diabetes; diabets diabetes; hypertention hypertension; hypertenssion hypertension;
hypotention hypotension; hypoglicemia hypoglycemia; hyperglicemia hyperglycemia; dislipidemia dyslipidemia; hypothroidism hypothyroidism;
hypothyrodism hypothyroidism; hyperthyrodism hyperthyroidism; cirhosis cirrhosis; cirrosis cirrhosis; cirrohsis cirrhosis; hepatitus hepatitis;
hepatits hepatitis; pancreatits pancreatitis; diarhea diarrhea; diarrea diarrhea; diarreah diarrhea; dysentry dysentery; ascitis ascites;
gastroesophagal gastroesophageal; crhon crohn; chrohn crohn; pneumonea pneumonia; pnuemonia pneumonia; neumonia pneumonia; astma asthma;
asthama asthma; asthmathic asthmatic; tuberculosus tuberculosis; tubercolosis tuberculosis; turberculosis tuberculosis; obstuctive obstructive;
siezure seizure; seizuer seizure; parkison parkinson; parkisons parkinson; 
alzeimer alzheimer; alzheimar alzheimer; alzhiemer alzheimer; scizophrenia schizophrenia; schizophrenea schizophrenia; schizoprenia schizophrenia;
psycosis psychosis; psyschological psychological; phychiatric psychiatric; psychiatirc psychiatric; pyschiatric psychiatric; depresion depression;
bulemia bulimia; neurophathy neuropathy; neuropaty neuropathy; artritis arthritis; arthritus arthritis; rheumatiod rheumatoid; rhumatoid rheumatoid;
reumatoid rheumatoid; osteoarthitis osteoarthritis; osteoathritis osteoarthritis; osteoporsis osteoporosis; osteoporisis osteoporosis;
osteopososis osteoporosis; fibromialgia fibromyalgia; scolosis scoliosis; psorasis psoriasis; psoraisis psoriasis; exzema eczema; excema eczema;
dermatits dermatitis; glaucome glaucoma; catarct cataract; pregnacy pregnancy; pregancy pregnancy; pregnency pregnancy;
pregnat pregnant; pregant pregnant; lactatin lactation; breatfeeding breastfeeding; brestfeeding breastfeeding; preavia previa; preeclamsia preeclampsia;
eclamsia eclampsia; endometreosis endometriosis; endometrosis endometriosis; infertilty infertility; 
alergy allergy; alergic allergic; hypersensitivty hypersensitivity; hypersensibility hypersensitivity; anaphylatic anaphylactic; anphylaxis anaphylaxis;
transplatation transplantation; communcation communication; disregulation dysregulation; intolerence intolerance; syndrone syndrome; menopausa menopause; comunication communication; cominication communication; fuction function; abnormaility abnormality; abmormal abnormal; uncontroled uncontrolled; allegies allergies; opthalmologic ophthalmologic; opthalmological ophthalmological; haemglobin hemoglobin; testosteron testosterone; calcinurine calcineurin; hipersensitivity hypersensitivity; treament treatment; chemotheraphy chemotherapy; radiotheraphy radiotherapy; immunotheraphy immunotherapy; moderete moderate; flourosis fluorosis; compatable compatible; compatibel compatible;
anjina angina; adenatomous adenomatous; cardiocebrovascular cardiocerebrovascular; fatel fatal; lacatase lactase; resistancy resistance; singelton singleton; anesthesiologits anesthesiologists; cadiologic cardiologic; trasplanation transplantation; underoing undergoing; anaesthsia anaesthesia; porcedure procedure; porcedures procedures;
calcinurine calcineurin; elektronical electronic; dysfuction dysfunction; easthern eastern; gynicological gynecological;
trombocytes thrombocytes; trombocyte thrombocyte; prednisolon prednisolone; invetigational investigational; duirng during;
deseases diseases; irresectable unresectable; anticepated anticipated; continine cotinine; dimentia dementia; peacemaker pacemaker;
peacemakers pacemakers; qauda cauda; haelthy healthy; heamatological hematological; luteninizing luteinizing; trazadone trazodone;
ketoconozole ketoconazole; glycosalyated glycosylated; aminoglycosids aminoglycosides; treatmen treatment; antihyperglucemic antihyperglycemic;
partcipated participated; rivaroxabn rivaroxaban; sensivity sensitivity; hypersensivity hypersensitivity; arrythmias arrhythmias; mellitis mellitus;
ischaemc ischaemic; pulmonry pulmonary; resparatory respiratory; haemorrage haemorrhage; anesthetia anesthesia; epilepsie epilepsy;
leukaemea leukaemia; osteoartritis osteoarthritis; ostheoarthritis osteoarthritis; apendicitis appendicitis; apendectomy appendectomy;
myocardinal myocardial; miocardial myocardial; vaccum vacuum; catheterisaton catheterisation; tuberculousis tuberculosis;
inmunosuppression immunosuppression; inmunosuppressive immunosuppressive; immunosupressive immunosuppressive; immunosupression immunosuppression;
immunosupressed immunosuppressed; immunocompromized immunocompromised; diabetus diabetes; athsma asthma; corticosteriods corticosteroids;
corticosteriod corticosteroid; steriods steroids; steriod steroid; antibiotica antibiotics; anticoagulent anticoagulant; anticoagulents anticoagulants;
contraindiction contraindication; contraindictions contraindications; contraindicaton contraindication; cogntive cognitive; cognative cognitive;
psychatric psychiatric; psyciatric psychiatric; schizofrenia schizophrenia; deppression depression; hemodyalisis hemodialysis;
haemodyalisis haemodialysis; dialisis dialysis; tranfusion transfusion; transfussion transfusion; surgey surgery; sugery surgery; symtoms symptoms;
symptomes symptoms; syptoms symptoms; hospitilized hospitalized; hospitlized hospitalized`
    .split(/;\s+/)
    .map((pair) => pair.split(' '))
    .map(([written = '', meant = '']) => [written, meant] as const),
);
