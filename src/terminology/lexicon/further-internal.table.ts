import type { LexiconTable } from '../lexicon-table.ts';

/** Digestive organs, kidneys, glands, metabolism and blood. Row format: see `LexiconTable`. Codes: exact matches of Mondo 2026-08-04. */
export const FURTHER_INTERNAL_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
-functional-bowel-disorder | Bowel disorder of function | functional bowel disorder; functional bowel disease | bowel-disease |
-functional-gastrointestinal-disorder | Functional gastrointestinal disorder | functional gastrointestinal disease; functional GI disorder; FGID; disorder of gut-brain interaction | gastrointestinal-disease |
-gastrointestinal-motility-disorder | Gastrointestinal motility disorder | gastrointestinal dysmotility; gut motility disorder; GI motility disorder; intestinal dysmotility; motility disorder of the gut; gastrointestinal motility disorders; motility disorders of the gut; gut dysmotility | gastrointestinal-disease |
intestinal-pseudo-obstruction | Intestinal pseudo-obstruction | chronic intestinal pseudo-obstruction; Ogilvie syndrome; CIPO; pseudo-obstruction | bowel-disease | S:235825006 M:D007418
bowel-perforation | Bowel perforation | intestinal perforation; colonic perforation; colon perforation; gut perforation; perforated bowel | gastrointestinal-perforation bowel-disease | S:56905009 M:D007416 |  | Mondo
gastric-perforation | Gastric perforation |  | gastrointestinal-perforation |
esophageal-perforation | Esophageal perforation | esophageal rupture | gastrointestinal-perforation | M:D004939 |  | MeSH
small-bowel-obstruction | Small bowel obstruction | SBO; small intestinal obstruction | bowel-obstruction |
large-bowel-obstruction | Large bowel obstruction | colonic obstruction | bowel-obstruction |
malignant-bowel-obstruction | Malignant bowel obstruction | MBO; malignant intestinal obstruction | bowel-obstruction |
gastric-outlet-obstruction | Gastric outlet obstruction | GOO; pyloric obstruction; pyloric outlet obstruction | gastrointestinal-disease |
pyloric-stenosis | Pyloric stenosis | hypertrophic pyloric stenosis; infantile hypertrophic pyloric stenosis | gastrointestinal-disease | S:367403001 M:D011707 M:D017219
intestinal-stricture | Intestinal stricture | bowel stricture; intestinal stenosis; intestinal strictures; bowel stenosis | bowel-disease |
esophageal-stricture | Esophageal stricture | esophageal stenosis; oesophageal stricture; peptic stricture | gastrointestinal-disease |
esophageal-disease | Esophageal disease | oesophageal disorder | gastrointestinal-disease | S:30811009 S:37657006 M:D004935
esophageal-atresia | Esophageal atresia | oesophageal atresia; esophageal atresia with tracheoesophageal fistula | congenital-malformation | S:26179002 M:D004933
esophageal-ulcer | Esophageal ulcer | esophageal ulceration | ulcer gastrointestinal-disease |
anastomotic-leak | Anastomotic leak | anastomotic leakage; anastomotic dehiscence; anastomosis leak; anastomotic insufficiency; anastomosis leakage; anastomotic failure | disease | M:D057868 |  | MeSH
toxic-megacolon | Toxic megacolon |  | megacolon | S:28536002 I:K59.31 M:D008532
fulminant-colitis | Fulminant colitis |  | colitis |
infectious-colitis | Infectious colitis |  | colitis infection | S:39341005
radiation-proctitis | Radiation proctitis | radiation proctopathy | bowel-disease | S:235760009 I:K62.7
proctitis | Proctitis |  | bowel-disease | S:3951002 M:D011349
pouchitis | Pouchitis |  | bowel-disease | I:K91.850 M:D019449
enterocolitis | Enterocolitis |  | bowel-disease | S:43752006 M:D004760
indeterminate-colitis | Indeterminate colitis | inflammatory bowel disease unclassified; IBD-U; IBD unclassified; inflammatory bowel disease-unclassified; IBDU; unclassified inflammatory bowel disease | inflammatory-bowel-disease | S:235746007 I:K52.3
fistulizing-crohn-disease | Fistulizing Crohn disease | fistulizing Crohn's disease; fistulising Crohn's disease; penetrating Crohn's disease | crohn-disease |
anorectal-disease | Anorectal disease | anorectal disorder; anal disease | gastrointestinal-disease |
rectal-prolapse | Rectal prolapse | rectal procidentia | anorectal-disease | I:K62.3 M:D012005
rectal-bleeding | Rectal bleeding | hematochezia; rectal hemorrhage; blood in stool; bloody stool; bloody stools; rectorrhagia; proctorrhagia; blood in the stool; bleeding from anus; anal bleeding | lower-gastrointestinal-bleeding |
rectovaginal-fistula | Rectovaginal fistula | recto-vaginal fistula | fistula | M:D012006 |  | MeSH
perianal-fistula | Perianal fistula | perianal fistulas | anal-fistula |
enterocutaneous-fistula | Enterocutaneous fistula |  | fistula |
vesicovaginal-fistula | Vesicovaginal fistula |  | fistula | M:D014719 |  | MeSH
bronchopleural-fistula | Bronchopleural fistula |  | fistula |
perilymphatic-fistula | Perilymphatic fistula |  | fistula ear-disease |
pilonidal-sinus | Pilonidal sinus | pilonidal disease; pilonidal cyst; pilonidal sinus disease | skin-disease | S:47639008 M:D010864
thrombosed-hemorrhoid | Thrombosed hemorrhoid | thrombosed external hemorrhoid; thrombosed hemorrhoids | hemorrhoids |
internal-hemorrhoids | Internal hemorrhoids |  | hemorrhoids | S:90458007
gastroschisis | Gastroschisis |  | congenital-malformation | S:72951007 I:Q79.3 M:D020139
omphalocele | Omphalocele | exomphalos | congenital-malformation | S:18735004
hirschsprung-disease | Hirschsprung disease | Hirschsprung's disease; congenital megacolon; congenital aganglionic megacolon | congenital-malformation bowel-disease | S:204739008 I:Q43.1 M:D006627
intestinal-atresia | Intestinal atresia |  | congenital-malformation | M:D007409
imperforate-anus | Imperforate anus | anal atresia | anorectal-malformation | S:204731006 I:Q42.3 M:D001006
malrotation | Malrotation | intestinal malrotation | congenital-malformation | S:458422009 M:C562456 |  | Mondo
intussusception | Intussusception |  | bowel-disease | S:49723003 I:K56.1 M:D007443
volvulus | Volvulus | sigmoid volvulus; intestinal volvulus | bowel-disease | S:9707006 I:K56.2 M:D045822
meckel-diverticulum | Meckel diverticulum |  | congenital-malformation | S:37373007 I:Q43.0 M:D008467
complicated-diverticulitis | Complicated diverticulitis |  | diverticulitis |
colorectal-adenoma | Colorectal adenoma | adenomatous polyp of colon; adenomatous colonic polyps; colorectal adenomas; colon adenoma; adenoma of the colon; rectal adenoma; adenoma of rectosigmoid; adenomas of rectosigmoid; rectosigmoid adenoma | colon-polyp adenoma | S:399432003
gastric-polyp | Gastric polyp | gastric polyps | polyp gastrointestinal-disease | S:87252009 M:C562464 |  | Mondo
colorectal-polyp | Colorectal polyp | colorectal polyps | bowel-disease polyp | S:399505005 |  | Mondo
polyposis-syndrome | Polyposis syndrome | polyposis; intestinal polyposis; gastrointestinal polyposis | hereditary-cancer-syndrome |
juvenile-polyposis-syndrome | Juvenile polyposis syndrome | juvenile polyposis coli; juvenile polyposis | polyposis-syndrome | S:9273005
peritoneal-adhesions | Peritoneal adhesions | abdominal adhesions; intra-abdominal adhesions; intestinal adhesions; intraabdominal adhesions; adhesions in the abdomen | digestive-system-disease |
incisional-hernia | Incisional hernia |  | ventral-hernia |
incarcerated-hernia | Incarcerated hernia |  | abdominal-hernia |
parastomal-hernia | Parastomal hernia |  | abdominal-hernia |
paraesophageal-hernia | Paraesophageal hernia |  | hiatal-hernia |
gastric-antral-vascular-ectasia | Gastric antral vascular ectasia | GAVE; watermelon stomach | gastrointestinal-disease | S:43935004 M:D020252
atrophic-gastritis | Atrophic gastritis |  | gastritis | S:84568007 I:K29.4 M:D005757
erosive-gastritis | Erosive gastritis | gastric erosions | gastritis |
hemorrhagic-gastritis | Hemorrhagic gastritis |  | gastritis |
hypochlorhydria | Hypochlorhydria | achlorhydria | gastrointestinal-disease |
functional-dyspepsia | Functional dyspepsia | non-ulcer dyspepsia | dyspepsia | S:3696007 |  | FHIR 4.0.1
*spleen-deficiency-pattern | Spleen deficiency pattern | spleen deficiency; spleen and stomach deficiency; spleen qi deficiency; spleen-stomach deficiency; spleen deficiency syndrome | disease |
laryngopharyngeal-reflux | Laryngopharyngeal reflux | LPR; laryngopharyngeal reflux disease; silent reflux; reflux laryngitis | ear-nose-throat-disease | M:D057045 |  | MeSH
gastric-ulcer-bleeding | Gastric ulcer bleeding | peptic ulcer bleeding | bleeding-peptic-ulcer |
bloating | Bloating | abdominal bloating; meteorism | symptom |
acute-diarrhea | Acute diarrhea | acute diarrhoea | diarrhea | S:409966000
chronic-diarrhea | Chronic diarrhea | chronic diarrhoea; protracted diarrhea; persistent diarrhea | diarrhea |
bloody-diarrhea | Bloody diarrhea |  | diarrhea |
traveler-diarrhea | Traveler's diarrhea | travellers diarrhea | diarrhea |
chemotherapy-induced-nausea-and-vomiting | Chemotherapy-induced nausea and vomiting | CINV; chemotherapy induced nausea and vomiting | vomiting nausea |
postoperative-nausea-and-vomiting | Postoperative nausea and vomiting | PONV; post-operative nausea and vomiting; postoperative nausea or vomiting | vomiting nausea | M:D020250 |  | MeSH
nausea-and-vomiting | Nausea and vomiting | nausea/vomiting; nausea or vomiting | symptom | I:R11 |  | ICD-10-CM 2018
cyclic-vomiting-syndrome | Cyclic vomiting syndrome | cyclical vomiting syndrome | vomiting |
functional-constipation | Functional constipation | chronic idiopathic constipation; CIC constipation | constipation |
opioid-induced-constipation | Opioid-induced constipation | OIC | constipation |
fecal-impaction | Fecal impaction | impacted stool; fecaloma | constipation | M:D005244 |  | MeSH
acute-abdomen | Acute abdomen | acute surgical abdomen | symptom | M:D000006 |  | MeSH
abdominal-tenderness | Abdominal tenderness |  | tenderness | I:R10.81 |  | ICD-10-CM 2018
biliary-colic | Biliary colic | gallbladder colic; biliary pain; biliary colic pain | pain |
epigastric-pain | Epigastric pain |  | abdominal-pain |
right-upper-quadrant-pain | Right upper quadrant pain |  | abdominal-pain |
abdominal-mass | Abdominal mass |  | symptom |
hepatosplenomegaly | Hepatosplenomegaly |  | hepatomegaly splenomegaly |
hyperbilirubinemia | Hyperbilirubinemia | elevated bilirubin; hyperbilirubinaemia; raised bilirubin | symptom | S:14783006 M:D006932
elevated-liver-enzymes | Elevated liver enzymes | elevated transaminases; raised liver enzymes; transaminitis; liver enzyme elevation; elevated aminotransferases; elevated liver function tests; increased liver enzymes; hypertransaminasemia; elevated LFTs; raised transaminases | symptom |
chronic-liver-disease | Chronic liver disease | CLD; chronic hepatopathy; chronic hepatic disease | liver-disease |
*advanced-liver-disease | Advanced liver disease |  | chronic-liver-disease |
*decompensated-liver-disease | Decompensated liver disease | liver decompensation; hepatic decompensation | liver-disease |
*end-stage-liver-disease | End-stage liver disease | ESLD; terminal liver disease; end stage liver disease | liver-failure | I:K72.1 |  | Mondo
*acute-on-chronic-liver-failure | Acute on chronic liver failure | ACLF; acute-on-chronic liver failure | liver-failure | M:D065290 |  | MeSH
*decompensated-cirrhosis | Decompensated cirrhosis | decompensated liver cirrhosis; decompensated chronic liver disease | cirrhosis-of-liver decompensated-liver-disease |
*compensated-cirrhosis | Compensated cirrhosis | compensated liver cirrhosis | cirrhosis-of-liver |
*alcoholic-cirrhosis | Alcoholic cirrhosis | alcohol-related cirrhosis; alcoholic liver cirrhosis | cirrhosis-of-liver alcoholic-liver-disease | S:419728003 I:K70.3 M:D008104
*alcoholic-hepatitis | Alcoholic hepatitis | alcohol-associated hepatitis | alcoholic-liver-disease hepatitis | S:235875008 I:K70.1 M:D006519
*nonalcoholic-fatty-liver-disease | Nonalcoholic fatty liver disease | NAFLD; non alcoholic fatty liver disease; MASLD; metabolic dysfunction-associated steatotic liver disease; metabolic associated fatty liver disease; MAFLD; metabolic dysfunction-associated fatty liver disease | fatty-liver-disease | S:197315008 M:D065626
autoimmune-liver-disease | Autoimmune liver disease |  | liver-disease autoimmune-disease |
cholestatic-liver-disease | Cholestatic liver disease | cholestatic disease | liver-disease |
veno-occlusive-disease | Veno-occlusive disease | hepatic veno-occlusive disease; sinusoidal obstruction syndrome; hepatic sinusoidal obstruction syndrome | liver-disease | S:65617004 I:K76.5 M:D006504
polycystic-liver-disease | Polycystic liver disease |  | liver-disease | S:72925005 I:Q44.6
hepatic-hydrothorax | Hepatic hydrothorax |  | pleural-effusion |
refractory-ascites | Refractory ascites | diuretic-resistant ascites | ascites |
hepatopulmonary-syndrome | Hepatopulmonary syndrome |  | liver-disease lung-disease | S:371067004 I:K76.81 M:D020065
liver-cyst | Liver cyst |  | liver-disease cyst |
hepatobiliary-disease | Hepatobiliary disease | hepatobiliary disorder; hepato-biliary disease; liver or biliary disease | digestive-system-disease |
gallbladder-disease | Gallbladder disease | gallbladder problems; gall bladder disease; cholecystic disease; gallbladder dysfunction | biliary-tract-disease | S:39621005 I:K82 M:D005705
biliary-obstruction | Biliary obstruction | biliary tract obstruction; bile duct obstruction | biliary-tract-disease |
cholestasis | Cholestasis |  | symptom | S:30144000 M:D002779
intrahepatic-cholestasis-of-pregnancy | Intrahepatic cholestasis of pregnancy | obstetric cholestasis; cholestasis of pregnancy; gestational cholestasis | pregnancy-complication | M:C535932
progressive-familial-intrahepatic-cholestasis | Progressive familial intrahepatic cholestasis | PFIC | genetic-disease liver-disease |
alagille-syndrome | Alagille syndrome |  | genetic-disease liver-disease | S:31742004 M:D016738
acute-cholecystitis | Acute cholecystitis |  | cholecystitis | S:65275009 I:K81.0 M:D041881
chronic-cholecystitis | Chronic cholecystitis |  | cholecystitis |
acute-cholangitis | Acute cholangitis | ascending cholangitis | cholangitis | S:6215006
gallbladder-polyp | Gallbladder polyp |  | gallbladder-disease | S:197433003 |  | Mondo
choledochal-cyst | Choledochal cyst | bile duct cyst | biliary-tract-disease | S:397868007 I:Q44.4 M:D015529
biliary-dyskinesia | Biliary dyskinesia | sphincter of Oddi dysfunction | biliary-tract-disease | S:197432008 M:D001657
necrotizing-pancreatitis | Necrotizing pancreatitis | pancreatic necrosis; necrotising pancreatitis | acute-pancreatitis |
severe-acute-pancreatitis | Severe acute pancreatitis |  | acute-pancreatitis |
post-ercp-pancreatitis | Post-ERCP pancreatitis |  | acute-pancreatitis |
recurrent-pancreatitis | Recurrent pancreatitis | recurrent acute pancreatitis | pancreatitis |
alcoholic-pancreatitis | Alcoholic pancreatitis |  | pancreatitis | S:445507008 M:D019512
autoimmune-pancreatitis | Autoimmune pancreatitis |  | pancreatitis autoimmune-disease | S:448542008 M:D000081012
hereditary-pancreatitis | Hereditary pancreatitis |  | pancreatitis genetic-disease | S:68072000 M:C537262 |  | Mondo
pancreatic-pseudocyst | Pancreatic pseudocyst | pseudocyst of pancreas | pancreatic-disease | M:D010192 |  | MeSH
pancreatic-cyst | Pancreatic cyst | pancreatic cystic lesion; cystic lesion of the pancreas; cystic pancreatic lesion | pancreatic-disease cyst | M:D010181 |  | MeSH
pancreatic-fistula | Pancreatic fistula |  | pancreatic-disease | M:D010185 |  | MeSH
annular-pancreas | Annular pancreas |  | congenital-malformation | S:40315008 I:Q45.1 M:C536376
protein-losing-enteropathy | Protein-losing enteropathy | PLE | gastrointestinal-disease | S:22542007 M:D011504
enteropathy | Enteropathy |  | bowel-disease |
short-stature | Short stature | dwarfism | symptom |
failure-to-thrive | Failure to thrive |  | symptom | M:D005183 |  | MeSH
tropical-sprue | Tropical sprue |  | malabsorption-syndrome | S:47384003 I:K90.1 M:D013182
bile-acid-malabsorption | Bile acid malabsorption | bile acid diarrhea; bile salt malabsorption | malabsorption-syndrome |
non-celiac-gluten-sensitivity | Non-celiac gluten sensitivity | gluten sensitivity | food-intolerance |
refractory-celiac-disease | Refractory celiac disease |  | celiac-disease |
dumping-syndrome | Dumping syndrome |  | gastrointestinal-disease | M:D004377
intestinal-failure | Intestinal failure | intestinal insufficiency | organ-failure gastrointestinal-disease |
urolithiasis | Urolithiasis | urinary stone; urinary calculi; urinary stones; urinary tract stone; urinary calculus | urological-disease | S:95566004 I:N21 M:D052878
staghorn-calculus | Staghorn calculus | staghorn stone; staghorn calculi | nephrolithiasis | S:9196004 |  | FHIR 4.0.1
bladder-stone | Bladder stone | bladder calculus; bladder calculi; vesical calculus; cystolithiasis; bladder lithiasis; vesical lithiasis; stones in the bladder | urolithiasis | S:70650003 M:D001744 |  | Mondo
acute-tubular-necrosis | Acute tubular necrosis | ATN | acute-kidney-injury | S:35455006 I:N17.0 M:D007683
interstitial-nephritis | Interstitial nephritis | tubulointerstitial nephritis | kidney-disease | S:28689008 M:D009395
nephritis | Nephritis |  | kidney-disease | S:52845002 M:D009393
rapidly-progressive-glomerulonephritis | Rapidly progressive glomerulonephritis | crescentic glomerulonephritis; RPGN | glomerulonephritis | S:236392004
glomerular-disease | Glomerular disease | glomerulopathy | kidney-disease | S:197679002 |  | Mondo
c3-glomerulopathy | C3 glomerulopathy | C3G | glomerular-disease |
membranoproliferative-glomerulonephritis | Membranoproliferative glomerulonephritis | MPGN | glomerulonephritis | S:80321008 M:D015432
anti-gbm-disease | Anti-GBM disease | Goodpasture syndrome; anti-glomerular basement membrane disease; Goodpasture's syndrome | glomerulonephritis autoimmune-disease | S:236432001 M:D019867 |  | Mondo
alport-syndrome | Alport syndrome | hereditary nephritis | kidney-disease genetic-disease | I:Q87.81
autosomal-dominant-polycystic-kidney-disease | Autosomal dominant polycystic kidney disease | ADPKD | polycystic-kidney-disease | S:765330003 M:D016891
autosomal-recessive-polycystic-kidney-disease | Autosomal recessive polycystic kidney disease | ARPKD | polycystic-kidney-disease | S:28770003
kidney-cyst | Kidney cyst | renal cyst; renal cysts | kidney-disease cyst | S:722223000 I:Q61 M:D052177 |  | Mondo
nephrocalcinosis | Nephrocalcinosis |  | kidney-disease | S:48638002 M:D009397
hypertensive-nephropathy | Hypertensive nephropathy | nephrosclerosis; hypertensive nephrosclerosis; hypertensive kidney disease; nephroangiosclerosis | kidney-disease | S:38481006 M:C563161
contrast-induced-nephropathy | Contrast-induced nephropathy | contrast induced nephropathy; contrast-induced acute kidney injury; contrast nephropathy; contrast-associated acute kidney injury | acute-kidney-injury |
cardiorenal-syndrome | Cardiorenal syndrome |  | kidney-disease heart-disease | S:445236007 M:D059347 |  | Mondo
renal-tubular-acidosis | Renal tubular acidosis | RTA | kidney-disease | S:1776003 M:D000141
fanconi-syndrome | Fanconi syndrome | Fanconi's syndrome; renal Fanconi syndrome | kidney-disease | S:236466005 S:40488004 M:D005198
bartter-syndrome | Bartter syndrome |  | kidney-disease genetic-disease | S:707742001 I:E26.81 M:D001477
horseshoe-kidney | Horseshoe kidney |  | congenital-malformation kidney-disease |
renal-agenesis | Renal agenesis | renal aplasia | congenital-malformation kidney-disease | S:204942005
ureteropelvic-junction-obstruction | Ureteropelvic junction obstruction | UPJ obstruction; pelviureteric junction obstruction; pyeloureteral junction obstruction; UPJO | urological-disease |
obstructive-uropathy | Obstructive uropathy | urinary obstruction; urinary tract obstruction; postrenal obstruction; obstructive nephropathy | urological-disease | S:7163005
kidney-transplant-rejection | Kidney transplant rejection | renal transplant rejection; renal allograft rejection; kidney allograft rejection; kidney graft rejection; renal graft rejection | organ-transplant-rejection kidney-disease |
antibody-mediated-rejection | Antibody-mediated rejection | antibody mediated rejection; AMR rejection; humoral rejection | organ-transplant-rejection |
graft-failure | Graft failure | graft loss; allograft failure | disease |
delayed-graft-function | Delayed graft function | DGF | graft-failure | M:D051799 |  | MeSH
calciphylaxis | Calciphylaxis | calcific uremic arteriolopathy | disease | S:237900002 M:D002115
nephrogenic-systemic-fibrosis | Nephrogenic systemic fibrosis | nephrogenic fibrosing dermopathy; nephrogenic systemic sclerosis | skin-disease | S:424114000 M:D054989
renal-osteodystrophy | Renal osteodystrophy | renal bone disease | chronic-kidney-disease-mineral-and-bone-disorder | S:16726004 I:N25.0 M:D012080
secondary-hyperparathyroidism | Secondary hyperparathyroidism | SHPT | hyperparathyroidism | S:91478007 M:D006962
primary-hyperparathyroidism | Primary hyperparathyroidism | PHPT | hyperparathyroidism | S:36348003 I:E21.0 M:D049950
albuminuria | Albuminuria |  | proteinuria | M:D000419 |  | MeSH
microscopic-hematuria | Microscopic hematuria | microhematuria; nonvisible hematuria | hematuria |
polyuria | Polyuria |  | symptom | M:D011141 |  | MeSH
anuria | Anuria | anuric | symptom | M:D001002
urinary-urgency | Urinary urgency | urgency of urination; micturition urgency | symptom |
urinary-hesitancy | Urinary hesitancy |  | lower-urinary-tract-symptoms |
pollakiuria | Pollakiuria | urinary frequency; frequent urination; frequency of urination; increased urinary frequency | lower-urinary-tract-symptoms |
acute-urinary-retention | Acute urinary retention | AUR | urinary-retention |
detrusor-overactivity | Detrusor overactivity | detrusor instability; detrusor hyperactivity | urological-disease |
neurogenic-detrusor-overactivity | Neurogenic detrusor overactivity | NDO | neurogenic-bladder detrusor-overactivity |
underactive-bladder | Underactive bladder | detrusor underactivity; bladder atony; hypotonic bladder; atonic bladder; bladder atonia; detrusor hypocontractility | urological-disease |
bladder-neck-contracture | Bladder neck contracture | bladder neck stenosis; vesicourethral anastomotic stenosis; bladder neck sclerosis | urological-disease |
urinary-fistula | Urinary fistula | urethrocutaneous fistula; urinary tract fistula | fistula urological-disease | M:D014548 |  | MeSH
posterior-urethral-valves | Posterior urethral valves |  | congenital-malformation urological-disease | S:253900005 I:Q64.2
bladder-exstrophy | Bladder exstrophy |  | congenital-malformation urological-disease | S:61758007 M:D001746
chronic-prostatitis | Chronic prostatitis |  | prostatitis | S:19905009 I:N41.1
acute-prostatitis | Acute prostatitis | acute bacterial prostatitis | prostatitis |
bacterial-prostatitis | Bacterial prostatitis |  | prostatitis |
prostate-abscess | Prostate abscess |  | prostatitis abscess |
epididymitis | Epididymitis |  | urological-disease | S:31070006 I:N45.1 M:D004823
testicular-atrophy | Testicular atrophy | small testes; atrophic testis | urological-disease | S:17585008 I:N50.0 |  | Mondo
late-onset-hypogonadism | Late-onset hypogonadism | late onset hypogonadism; andropause; age-related hypogonadism; male menopause | hypogonadism |
hypogonadotropic-hypogonadism | Hypogonadotropic hypogonadism | secondary hypogonadism; central hypogonadism; hypogonadotropic | hypogonadism | S:33927004
primary-hypogonadism | Primary hypogonadism | hypergonadotropic hypogonadism | hypogonadism |
autoimmune-thyroid-disease | Autoimmune thyroid disease | autoimmune thyroid disorder; autoimmune thyroid condition | thyroid-disease autoimmune-disease | M:D013967
myxedema-coma | Myxedema coma |  | hypothyroidism |
congenital-hypothyroidism | Congenital hypothyroidism |  | hypothyroidism | S:190268003 S:217710005 M:D003409
primary-hypothyroidism | Primary hypothyroidism |  | hypothyroidism |
thyroid-storm | Thyroid storm | thyrotoxic crisis; thyrotoxic storm | hyperthyroidism | S:29028009 M:D013958 |  | Mondo
toxic-nodular-goiter | Toxic nodular goiter | toxic multinodular goiter; toxic adenoma; Plummer disease | hyperthyroidism | S:57777000
multinodular-goiter | Multinodular goiter |  | goiter | S:237570007
subacute-thyroiditis | Subacute thyroiditis | de Quervain thyroiditis | thyroiditis | S:428041004 I:E06.1 M:D013968
euthyroid-sick-syndrome | Euthyroid sick syndrome |  | thyroid-disease | S:237542005 I:E07.81 M:D005067
addison-disease | Addison disease | primary adrenal insufficiency; Addison's disease; primary adrenocortical insufficiency | adrenal-insufficiency | S:373662000 M:D000224
secondary-adrenal-insufficiency | Secondary adrenal insufficiency |  | adrenal-insufficiency | S:16685009
adrenal-crisis | Adrenal crisis | acute adrenal insufficiency; addisonian crisis | adrenal-insufficiency | S:24867002 I:E27.2 |  | Mondo
adrenal-disease | Adrenal disease | adrenal gland disorder; adrenal gland disease | endocrine-disease | S:30171000 M:D000307 |  | Mondo
21-hydroxylase-deficiency | 21-hydroxylase deficiency | classic congenital adrenal hyperplasia due to 21-hydroxylase deficiency | congenital-adrenal-hyperplasia | S:124221007 S:717261006 M:C535979 |  | Mondo
cushing-disease | Cushing disease | Cushing's disease; pituitary-dependent Cushing's syndrome | cushing-syndrome | S:254958004 M:D049913 |  | Mondo
primary-aldosteronism | Primary aldosteronism | Conn syndrome; Conn's syndrome | hyperaldosteronism | S:190507007 I:E26.0 I:E26.01
hyperprolactinemia | Hyperprolactinemia | hyperprolactinaemia; elevated prolactin | endocrine-disease | S:237662005 I:E22.1 M:D006966
syndrome-of-inappropriate-antidiuretic-hormone-secretion | Syndrome of inappropriate antidiuretic hormone secretion | SIADH; syndrome of inappropriate antidiuretic hormone; syndrome of inappropriate ADH; inappropriate ADH syndrome | endocrine-disease | S:55004003 I:E22.2 M:D007177
hyperandrogenism | Hyperandrogenism |  | endocrine-disease | S:237793004 M:D017588
gigantism | Gigantism |  | endocrine-disease | M:D005877 |  | MeSH
carcinoid-crisis | Carcinoid crisis |  | disease | S:237833006
hyperinsulinism | Hyperinsulinism |  | endocrine-disease | S:83469008 M:D006946
severe-hypoglycemia | Severe hypoglycemia | severe hypoglycaemia; severe hypoglycemic episode; severe hypoglycemic event | hypoglycemia |
hypoglycemia-unawareness | Hypoglycemia unawareness | impaired awareness of hypoglycemia; hypoglycaemia unawareness; impaired hypoglycemia awareness; hypoglycemic unawareness | hypoglycemia |
nocturnal-hypoglycemia | Nocturnal hypoglycemia |  | hypoglycemia |
neonatal-hypoglycemia | Neonatal hypoglycemia |  | hypoglycemia neonatal-disease |
stress-hyperglycemia | Stress hyperglycemia |  | hyperglycemia |
diabetic-coma | Diabetic coma |  | diabetes-complication | M:D003926 |  | MeSH
brittle-diabetes | Brittle diabetes | labile diabetes; brittle diabetes mellitus | diabetes-mellitus |
insulin-treated-diabetes | Insulin-treated diabetes | insulin treated diabetes; insulin-requiring diabetes; insulin requiring diabetes | diabetes-mellitus |
pregestational-diabetes | Pregestational diabetes | pre-gestational diabetes; pregestational diabetes mellitus; preexisting diabetes in pregnancy | diabetes-mellitus diabetes-in-pregnancy |
post-transplant-diabetes-mellitus | Post-transplant diabetes mellitus | PTDM; new-onset diabetes after transplantation; NODAT; post-transplant diabetes | diabetes-mellitus |
steroid-induced-diabetes | Steroid-induced diabetes | steroid induced diabetes mellitus; steroid diabetes | secondary-diabetes-mellitus |
pancreatogenic-diabetes | Pancreatogenic diabetes | type 3c diabetes; pancreatogenic diabetes mellitus | secondary-diabetes-mellitus |
monogenic-diabetes | Monogenic diabetes |  | diabetes-mellitus genetic-disease |
neonatal-diabetes | Neonatal diabetes | neonatal diabetes mellitus | diabetes-mellitus | S:49817004 I:P70.2 |  | Mondo
diabetic-foot | Diabetic foot | diabetic foot disease | diabetes-complication | M:D017719 |  | MeSH
charcot-foot | Charcot foot | Charcot arthropathy; Charcot neuroarthropathy; Charcot joint | joint-disease |
diabetic-gastroparesis | Diabetic gastroparesis |  | gastroparesis diabetes-complication |
diabetic-peripheral-neuropathy | Diabetic peripheral neuropathy | diabetic polyneuropathy; DPN; distal symmetric polyneuropathy of diabetes | diabetic-neuropathy |
severe-obesity | Severe obesity | severely obese | obesity |
class-1-obesity | Class 1 obesity | class I obesity; grade I obesity; obesity class I | obesity |
class-2-obesity | Class 2 obesity | class II obesity; grade II obesity; obesity class II | obesity |
class-3-obesity | Class 3 obesity | class III obesity; grade III obesity; obesity class III | obesity |
central-obesity | Central obesity | abdominal obesity; visceral obesity | obesity |
hypothalamic-obesity | Hypothalamic obesity |  | obesity |
syndromic-obesity | Syndromic obesity |  | obesity |
childhood-obesity | Childhood obesity | pediatric obesity | obesity |
prader-willi-syndrome | Prader-Willi syndrome | Prader Willi syndrome; Prader-Willi | genetic-disease | S:89392001 I:Q87.11 M:D011218
bardet-biedl-syndrome | Bardet-Biedl syndrome | Laurence-Moon-Biedl syndrome; BBS syndrome; Laurence-Moon-Biedl | genetic-disease | S:5619004 M:D020788
underweight | Underweight | low body weight | symptom |
severe-acute-malnutrition | Severe acute malnutrition | SAM malnutrition | malnutrition |
vitamin-deficiency | Vitamin deficiency | vitamin deficiencies | malnutrition | S:85670002 M:D001361 |  | Mondo
vitamin-a-deficiency | Vitamin A deficiency |  | vitamin-deficiency | S:72000004 I:E50 M:D014802
scurvy | Scurvy |  | vitamin-c-deficiency | I:E54 M:D012614 | 
beriberi | Beriberi |  | thiamine-deficiency | S:36656008 I:E51.1 M:D001602
vitamin-k-deficiency | Vitamin K deficiency |  | vitamin-deficiency | S:52675005 I:E56.1 M:D014813
zinc-deficiency | Zinc deficiency |  | malnutrition |
iodine-deficiency | Iodine deficiency |  | malnutrition |
refeeding-syndrome | Refeeding syndrome |  | metabolic-disease | M:D055677
primary-hypercholesterolemia | Primary hypercholesterolemia |  | hypercholesterolemia |
mixed-dyslipidemia | Mixed dyslipidemia | mixed hyperlipidemia; combined hyperlipidemia | dyslipidemia |
familial-chylomicronemia-syndrome | Familial chylomicronemia syndrome | familial chylomicronemia; FCS | hypertriglyceridemia genetic-disease |
lipoprotein-lipase-deficiency | Lipoprotein lipase deficiency |  | hypertriglyceridemia genetic-disease |
lysosomal-acid-lipase-deficiency | Lysosomal acid lipase deficiency | Wolman disease; LAL-D | inborn-error-of-metabolism | S:715923003 M:C531854
abetalipoproteinemia | Abetalipoproteinemia |  | inborn-error-of-metabolism | S:190787008 M:D000012
sitosterolemia | Sitosterolemia | beta-sitosterolemia | inborn-error-of-metabolism | S:238104009 M:C537345
lipoatrophy | Lipoatrophy |  | skin-disease |
partial-lipodystrophy | Partial lipodystrophy |  | lipodystrophy |
hiv-associated-lipodystrophy | HIV-associated lipodystrophy | HIV lipodystrophy | lipodystrophy |
hypermagnesemia | Hypermagnesemia |  | electrolyte-imbalance |
respiratory-acidosis | Respiratory acidosis |  | acidosis | M:D000142 |  | MeSH
acidosis | Acidosis | acidemia | metabolic-disease | M:D000138 |  | MeSH
alkalosis | Alkalosis |  | metabolic-disease | M:D000471 |  | MeSH
ketosis | Ketosis |  | metabolic-disease | M:D007661 S:2538008 |  | FHIR 4.0.1, MeSH
ketoacidosis | Ketoacidosis |  | metabolic-disease |
hyperammonemia | Hyperammonemia |  | metabolic-disease | M:D022124 |  | MeSH
hyperhomocysteinemia | Hyperhomocysteinemia |  | metabolic-disease | S:419503008 M:D020138
hypoproteinemia | Hypoproteinemia |  | metabolic-disease | M:D007019 |  | MeSH
lysosomal-storage-disease | Lysosomal storage disease | lysosomal storage disorder; lysosomal disease | inborn-error-of-metabolism | S:23585005 S:28821000119102 M:D016464
mucopolysaccharidosis | Mucopolysaccharidosis | MPS mucopolysaccharidosis; mucopolysaccharidoses | lysosomal-storage-disease | S:11380006 M:D009083
mucopolysaccharidosis-type-i | Mucopolysaccharidosis type I | Hurler syndrome; MPS I; mucopolysaccharidosis I | mucopolysaccharidosis | S:75610003 I:E76.0 |  | ICD-10-CM 2018, Mondo
mucopolysaccharidosis-type-iii | Mucopolysaccharidosis type III | Sanfilippo syndrome; MPS III; mucopolysaccharidosis III | mucopolysaccharidosis | S:88393000 |  | Mondo
mucopolysaccharidosis-type-iv | Mucopolysaccharidosis type IV | Morquio syndrome; MPS IV; MPS IVA; mucopolysaccharidosis IV | mucopolysaccharidosis | S:378007 |  | Mondo
mucopolysaccharidosis-type-vi | Mucopolysaccharidosis type VI | Maroteaux-Lamy syndrome; MPS VI; mucopolysaccharidosis VI | mucopolysaccharidosis | S:52677002 S:69463008 M:D009087 |  | Mondo
niemann-pick-disease | Niemann-Pick disease |  | lysosomal-storage-disease | S:58459009 I:E75.24 M:D009542
tay-sachs-disease | Tay-Sachs disease |  | gm2-gangliosidosis | S:111385000 S:49562005 I:E75.02 M:D013661
late-onset-pompe-disease | Late-onset Pompe disease | LOPD; late onset Pompe disease | pompe-disease |
glycogen-storage-disease | Glycogen storage disease | glycogen storage disorder | inborn-error-of-metabolism | S:29633007 I:E74.0 M:D006008
maple-syrup-urine-disease | Maple syrup urine disease | MSUD | inborn-error-of-metabolism | S:27718001 I:E71.0 M:D008375
methylmalonic-acidemia | Methylmalonic acidemia | methylmalonic aciduria | inborn-error-of-metabolism | S:42393006 I:E71.120 M:C537358
propionic-acidemia | Propionic acidemia |  | inborn-error-of-metabolism | S:69080001 I:E71.121 M:D056693
organic-acidemia | Organic acidemia | organic aciduria; organic acidemias; organic acid disorder | inborn-error-of-metabolism |
tyrosinemia | Tyrosinemia |  | inborn-error-of-metabolism | S:190694001 I:E70.21 M:D020176
ornithine-transcarbamylase-deficiency | Ornithine transcarbamylase deficiency | OTC deficiency | urea-cycle-disorder | S:80908008 M:D020163
fatty-acid-oxidation-disorder | Fatty acid oxidation disorder | fatty acid oxidation disorders; long-chain fatty acid oxidation disorder; fatty acid oxidation defect | inborn-error-of-metabolism |
carnitine-deficiency | Carnitine deficiency |  | inborn-error-of-metabolism | S:21764004 I:E71.41 M:C536778 |  | Mondo
tetrahydrobiopterin-deficiency | Tetrahydrobiopterin deficiency | BH4 deficiency | inborn-error-of-metabolism |
hypophosphatasia | Hypophosphatasia | HPP | inborn-error-of-metabolism bone-disease | S:360792001 M:D007014
x-linked-hypophosphatemia | X-linked hypophosphatemia | XLH; X-linked hypophosphatemic rickets | hypophosphatemic-rickets | S:82236004 |  | Mondo
acute-intermittent-porphyria | Acute intermittent porphyria | AIP porphyria | porphyria acute-porphyria | S:234422006 M:D017118
erythropoietic-protoporphyria | Erythropoietic protoporphyria | EPP | porphyria | S:51022005 M:D046351
melas | MELAS | MELAS syndrome | mitochondrial-disease | S:39925003 I:E88.41 M:D017241 |  | Mondo
mitochondrial-myopathy | Mitochondrial myopathy |  | mitochondrial-disease muscle-disease | M:D017240
azotemia | Azotemia |  | kidney-disease | M:D053099 |  | MeSH
glomerulosclerosis | Glomerulosclerosis |  | kidney-disease | S:197661001
widespread-pain | Widespread pain |  | pain |
chest-tightness | Chest tightness | tightness in the chest; chest discomfort; chest heaviness | symptom |
digital-clubbing | Digital clubbing | clubbing; finger clubbing | symptom |
loss-of-taste-and-smell | Loss of taste and smell |  | symptom |
medically-unexplained-symptoms | Medically unexplained symptoms | functional somatic syndrome; functional somatic syndromes; unexplained physical symptoms | disease |
organ-dysfunction | Organ dysfunction | organ system dysfunction; end-organ dysfunction; end organ dysfunction; vital organ dysfunction | disease |
end-organ-damage | End-organ damage | target organ damage; end organ damage; organ damage | disease |
opportunistic-illness | Opportunistic illness |  | infection |
coinfection | Coinfection | co-infection; concomitant infection; co-existing infection | infection | M:D060085
joint-tenderness | Joint tenderness | tender joints; tender joint | tenderness |
tenderness | Tenderness | tender | symptom |
poor-general-condition | Poor general condition | reduced general condition; poor general health; poor health; bad general condition; impaired general condition; deteriorated general condition | symptom |
inflammation | Inflammation | inflammatory process; inflammatory processes; inflammatory state | symptom | M:D007249 |  | MeSH
cyst | Cyst | cysts | disease | M:D003560 |  | MeSH
polyp | Polyp | polyps | disease | S:441456002 I:N84 M:D011127
ulcer | Ulcer | ulcers; ulceration; ulcerations | disease | S:429040005 M:D014456 |  | Mondo
stiffness | Stiffness |  | symptom |
sensory-loss-of-temperature | Sensory loss of temperature | thermal sensory loss | symptom |
deformity | Deformity | deformities; anatomical deformity; deformation; physical deformity | disease |
anatomic-abnormality | Anatomic abnormality | anatomical abnormality; anatomic abnormalities; structural abnormality; anatomical malformation; anatomical defect; structural anomaly; anomalies | disease |
bone-tenderness | Bone tenderness | bony tenderness | tenderness |
bladder-disease | Bladder disease | bladder disorder; bladder pathology; bladder dysfunction; bladder abnormality; bladder problems | urological-disease | S:42643001 M:D001745
urethral-disease | Urethral disease | urethral disorder | urological-disease | S:4985009 M:D014522
ureteral-disease | Ureteral disease |  | urological-disease | S:128073008 M:D014515
testicular-disease | Testicular disease | testicular disorder; disorder of testis | urological-disease | S:64910008 M:D013733
stomach-disease | Stomach disease | gastric disease; gastric disorder; gastropathy; stomach problems | gastrointestinal-disease | S:29384001 M:D013272
colon-disease | Colon disease | colonic disease; colorectal disease; large bowel disease | bowel-disease | S:128524007 M:D003108 |  | Mondo
small-intestine-disease | Small intestine disease | small bowel disease | bowel-disease | S:119522002 |  | Mondo
peritoneal-disease | Peritoneal disease |  | digestive-system-disease | S:66579008 M:D010532 |  | Mondo
parathyroid-disease | Parathyroid disease | parathyroid disorder; parathyroid gland disease | endocrine-disease | S:73132005 M:D010279 |  | Mondo
lymphatic-disease | Lymphatic disease | lymphatic disorder; lymphatic system disease | disease | S:362971004 M:D008206
genitourinary-disease | Genitourinary disease | genitourinary disorder; urogenital disease; urogenital disorder; genitourinary problem; genitourinary abnormality | disease |
gastrointestinal-symptom | Gastrointestinal symptom | gastrointestinal symptoms; GI symptoms; digestive symptoms; gastrointestinal complaints; gastrointestinal upset | symptom |
urinary-symptom | Urinary symptom | urinary symptoms | symptom |
cardiac-symptom | Cardiac symptom | cardiac symptoms | symptom |
`,
};
