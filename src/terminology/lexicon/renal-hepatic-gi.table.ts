import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const RENAL_HEPATIC_DIGESTIVE_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*kidney-disease | Kidney disease | renal disease; nephropathy; renal disorder; kidney disorder; renal pathology; nephrological disease; renal condition; kidney condition; renal diseases; kidney problems; kidney diseases; nephropathies; disease of the kidney | disease | S:90708001 I:N00-N19 I:N25-N29 M:D007674
*renal-impairment | Renal impairment | renal insufficiency; kidney impairment; impaired renal function; renal dysfunction; kidney dysfunction; kidney insufficiency; impaired kidney function; abnormal renal function; abnormal renal function tests; abnormal kidney function tests; decreased renal function; reduced kidney function; deteriorated renal function; inadequate renal function; renal function impairment | kidney-disease |
*renal-failure | Renal failure | kidney failure; renal shutdown; organ failure of kidney | renal-impairment organ-failure | S:42399005 I:N19 M:D051437
*acute-kidney-injury | Acute kidney injury | AKI; acute renal failure; ARF; acute kidney failure; acute renal injury; acute renal insufficiency; acute renal dysfunction | renal-failure | S:14669001 I:N17 M:D058186
*chronic-kidney-disease | Chronic kidney disease | CKD; chronic renal failure; CRF; chronic renal insufficiency; chronic renal disease; chronic kidney failure; chronic kidney insufficiency; chronic renal impairment; chronic nephropathy; chronic renal dysfunction; chronic kidney dysfunction; chronic kidney impairment | renal-impairment | S:709044004 S:90688005 I:N18 M:D007676
*chronic-kidney-disease-stage-1 | Chronic kidney disease stage 1 | CKD stage 1; stage 1 CKD; CKD stage I; CKD G1; stage 1 chronic kidney disease | chronic-kidney-disease | S:431855005 I:N18.1
*chronic-kidney-disease-stage-2 | Chronic kidney disease stage 2 | CKD stage 2; stage 2 CKD; CKD stage II; CKD G2; stage 2 chronic kidney disease | chronic-kidney-disease | S:431856006 I:N18.2
*chronic-kidney-disease-stage-3 | Chronic kidney disease stage 3 | CKD stage 3; stage 3 CKD; CKD stage III; CKD G3; stage 3 chronic kidney disease | chronic-kidney-disease | S:433144002 I:N18.3
*chronic-kidney-disease-stage-4 | Chronic kidney disease stage 4 | CKD stage 4; stage 4 CKD; CKD stage IV; CKD G4; stage 4 chronic kidney disease | chronic-kidney-disease | S:431857002 I:N18.4
*chronic-kidney-disease-stage-5 | Chronic kidney disease stage 5 | CKD stage 5; stage 5 CKD; CKD stage V; CKD G5; stage 5 chronic kidney disease | chronic-kidney-disease | S:433146000 I:N18.5
*end-stage-renal-disease | End-stage renal disease | ESRD; end stage renal disease; end-stage kidney disease; ESKD; end stage renal failure; end-stage renal failure; ESRF; kidney failure on dialysis | chronic-kidney-disease renal-failure | S:46177005 I:N18.6 I:Z99.2
*glomerulonephritis | Glomerulonephritis | glomerulonephritides | kidney-disease | S:36171008 I:N00-N08 M:D005921
*iga-nephropathy | IgA nephropathy | IgAN; Berger disease; IgA glomerulonephritis | glomerulonephritis | S:236407003 S:68779003 M:D005922
*membranous-nephropathy | Membranous nephropathy | membranous glomerulonephritis; ?MN | glomerulonephritis | S:77182004 M:D015433
*focal-segmental-glomerulosclerosis | Focal segmental glomerulosclerosis | FSGS; segmental and focal hyalinosis; focal and segmental glomerulosclerosis; focal glomerulosclerosis | glomerulonephritis | S:236403004 M:D005923
*minimal-change-disease | Minimal change disease | MCD; minimal change nephropathy; lipoid nephrosis | nephrotic-syndrome | S:44785005 M:D009402
*nephrotic-syndrome | Nephrotic syndrome |  | kidney-disease | S:52254009 I:N04 M:D009404
*lupus-nephritis | Lupus nephritis | LN nephritis | glomerulonephritis systemic-lupus-erythematosus | S:68815009 I:M32.14 M:D008181
*polycystic-kidney-disease | Polycystic kidney disease | PKD; polycystic kidneys | kidney-disease genetic-disease | I:Q61.2 I:Q61.3 S:82525005 M:D007690
*hydronephrosis | Hydronephrosis |  | kidney-disease | S:43064006 I:N13.3 M:D006869
nephrolithiasis | Nephrolithiasis | kidney stone; kidney stones; renal calculi; renal calculus; nephrolithiases; renal stones; renal lithiasis | urolithiasis kidney-disease | I:N20 S:266556005 M:D053040
-renal-colic | Renal colic | ureteral colic; ureteric colic; nephritic colic | pain | M:D056844 |  | MeSH
*hepatorenal-syndrome | Hepatorenal syndrome | HRS; hepato-renal syndrome | renal-failure liver-disease | S:51292008 I:K76.7 M:D006530
*hemolytic-uremic-syndrome | Hemolytic uremic syndrome | HUS | renal-failure thrombotic-microangiopathy | S:111407006 I:D59.3 M:D006463
*injury-of-kidney | Injury of kidney | renal injury; kidney trauma; kidney damage; renal damage; damage to the kidney | kidney-disease | S:40095003
-proteinuria | Proteinuria |  | symptom | S:29738008 I:R80 M:D011507
-hematuria | Hematuria | haematuria; blood in urine; bloody urine | symptom | S:34436003 I:R31
*solitary-kidney | Solitary kidney | single kidney; absence of one kidney; single functioning kidney; functional solitary kidney; solitary functioning kidney; only one kidney | symptom | I:Z90.5
*liver-disease | Liver disease | hepatic disease; hepatopathy; liver disorder; hepatic disorder; liver pathology; hepatic pathology; liver condition; liver abnormality; liver problems; hepatic diseases; liver diseases; disease of the liver | disease | S:235856003 I:K70-K77 M:D008107
*hepatic-impairment | Hepatic impairment | liver impairment; hepatic insufficiency; liver insufficiency; hepatic dysfunction; liver dysfunction; impaired liver function; impaired hepatic function; abnormal liver function; abnormal liver function test; abnormal liver function tests; abnormal hepatic function tests; deranged liver function tests; hepatocellular insufficiency; abnormal hepatic function; inadequate liver function; compromised liver function; compromised hepatic function | liver-disease |
*liver-failure | Liver failure | hepatic failure; hepatocellular failure | hepatic-impairment organ-failure | I:K72 M:D017093
*acute-liver-failure | Acute liver failure | fulminant hepatic failure; ALF; fulminant liver failure | liver-failure | S:197270009 I:K72.0 M:D017114
*cirrhosis-of-liver | Cirrhosis of liver | cirrhosis; liver cirrhosis; hepatic cirrhosis; cirrhotic; cirrhotics | liver-disease | S:19943007 I:K74.6 I:K74.3 I:K74.4 I:K74.5 M:D008103
*hepatic-fibrosis | Hepatic fibrosis | liver fibrosis | liver-disease | I:K74.0
*primary-biliary-cholangitis | Primary biliary cholangitis | PBC; primary biliary cirrhosis | liver-disease autoimmune-disease | S:31712002 I:K74.3 M:D008105
*primary-sclerosing-cholangitis | Primary sclerosing cholangitis | PSC | liver-disease autoimmune-disease | S:197441003 I:K83.01
*fatty-liver-disease | Fatty liver disease | fatty liver; hepatic steatosis; steatosis hepatis; liver steatosis; steatosis of the liver | liver-disease | S:197321007 I:K76.0 M:D005234
*nonalcoholic-steatohepatitis | Nonalcoholic steatohepatitis | NASH; non-alcoholic steatohepatitis; MASH; metabolic dysfunction-associated steatohepatitis | steatohepatitis | I:K75.81
*alcoholic-liver-disease | Alcoholic liver disease | ALD; alcohol-related liver disease; alcoholic hepatopathy; alcohol-associated liver disease | liver-disease | S:41309000 I:K70 M:D008108
*hepatitis | Hepatitis |  | liver-disease | I:B15-B19 I:K73 I:K75.9 S:197268000 M:D006505
*viral-hepatitis | Viral hepatitis | hepatitis virus infection; infectious hepatitis; hepatitis virus | hepatitis viral-infection | S:3738000 I:B15-B19 M:D006525
*hepatitis-a | Hepatitis A | hepatitis A virus infection; HAV; hepatitis A infection; HAV infection; infectious hepatitis A | viral-hepatitis | S:40468003 I:B15 M:D006506
*hepatitis-b | Hepatitis B | HBV; hepatitis B virus infection; HBV infection; hepatitis B infection; hepatitis B virus; HBV-infected; hepatitis B surface antigen positive; HBsAg positive; positive HBsAg; positive for HBsAg; hepatitis B viral infection; hepatitis B infected; infected with hepatitis B; HBV disease; type B hepatitis; hepatitis type B; HBV hepatitis | viral-hepatitis | S:66071002 I:B16 I:B18.0 I:B19.1 M:D006509
*hepatitis-c | Hepatitis C | HCV; hepatitis C virus infection; HCV infection; hepatitis C infection; hepatitis C virus; HCV positive; hepatitis C viral infection; hepatitis C infected; infected with hepatitis C; HCV disease; type C hepatitis; hepatitis type C; HCV-infected; HCV hepatitis | viral-hepatitis | S:50711007 S:128302006 I:B17.1 I:B19.2 M:D006526
*hepatitis-d | Hepatitis D | HDV; hepatitis delta; hepatitis D virus infection; HDV infection; hepatitis delta virus infection; hepatitis D infection; delta hepatitis | viral-hepatitis | S:707341005 I:B17.0 I:B18.0 M:D003699
*hepatitis-e | Hepatitis E | HEV; hepatitis E virus infection; HEV infection; hepatitis E infection | viral-hepatitis | S:7111000119109 I:B17.2 M:D016751
*autoimmune-hepatitis | Autoimmune hepatitis | AIH | hepatitis autoimmune-disease | S:408335007 I:K75.4 M:D019693
*drug-induced-liver-injury | Drug-induced liver injury | DILI; drug-induced hepatitis; drug induced liver injury; drug-induced hepatotoxicity | hepatotoxicity liver-disease | I:K71 S:197352008 S:235889003 M:D056486
*hepatic-encephalopathy | Hepatic encephalopathy | encephalopathy hepatic; portosystemic encephalopathy | encephalopathy liver-disease | S:13920009 I:K76.82 M:D006501
*portal-hypertension | Portal hypertension |  | liver-disease | S:34742003 I:K76.6 M:D006975
*esophageal-varices | Esophageal varices | oesophageal varices; esophageal varix | gastroesophageal-varices | S:28670008 I:I85 M:D004932
*ascites | Ascites | abdominal effusion | symptom | I:R18
*spontaneous-bacterial-peritonitis | Spontaneous bacterial peritonitis | SBP peritonitis | peritonitis | I:K65.2
*liver-abscess | Liver abscess | abscess of liver; hepatic abscess | liver-disease intra-abdominal-infection | S:27916005 I:K75.0
-hepatomegaly | Hepatomegaly | large liver; enlarged liver; liver enlargement | symptom | S:80515008 I:R16.0
-jaundice | Jaundice | icterus; icteric; yellow skin; yellowing of the skin; yellow skin or eyes; yellow eyes; yellowing of the eyes; yellowing of the skin or eyes; yellow discoloration of the skin | symptom | I:R17
-gilbert-syndrome | Gilbert syndrome | Gilbert's syndrome; Gilbert disease | inborn-error-of-metabolism | S:27503000 I:E80.4 M:D005878
*budd-chiari-syndrome | Budd-Chiari syndrome | hepatic vein thrombosis; hepatic venous outflow obstruction | liver-disease thrombosis | I:I82.0 S:82385007 S:38739001 M:D006502
*biliary-tract-disease | Biliary tract disease | biliary disease; biliary disorder | digestive-system-disease | S:105997008 I:K80-K83 S:44018007
*cholelithiasis | Cholelithiasis | gallstones; gallstone; gallbladder stones; biliary lithiasis; gallstone disease; gall stones; biliary stones | biliary-tract-disease | S:235919008 S:266474003 I:K80 M:D002769
*cholecystitis | Cholecystitis | gallbladder inflammation | biliary-tract-disease | S:76581006 I:K81 S:20824003 M:D002764
*choledocholithiasis | Choledocholithiasis | common bile duct stones; CBD stones; bile duct stones | cholelithiasis | I:K80.5 M:D042883
*cholangitis | Cholangitis |  | biliary-tract-disease | S:82403002 I:K83.0 M:D002761
*biliary-atresia | Biliary atresia |  | biliary-tract-disease | S:77480004 M:D001656 I:Q44.2
*pancreatic-disease | Pancreatic disease | pancreatic disorder; pancreas disease | digestive-system-disease | S:3855007 I:K85-K86
*pancreatitis | Pancreatitis |  | pancreatic-disease | S:75694006 I:K85 I:K86.0 I:K86.1 M:D010195
*acute-pancreatitis | Acute pancreatitis | AP pancreatitis; pancreatitis acute | pancreatitis | S:197456007 I:K85 S:7881005
*chronic-pancreatitis | Chronic pancreatitis | pancreatitis chronic | pancreatitis | S:235494005 I:K86.0 I:K86.1 M:D050500
*exocrine-pancreatic-insufficiency | Exocrine pancreatic insufficiency | pancreatic insufficiency; ?EPI; pancreatic exocrine insufficiency | pancreatic-disease | I:K86.81 S:47367009 M:D010188
*digestive-system-disease | Digestive system disease | digestive disease; gastroenterological disease; digestive disorder; digestive problems; gastroenterology disease | disease | S:53619000 I:K00-K95
-gastroesophageal-reflux-disease | Gastroesophageal reflux disease | GERD; GORD; gastro-esophageal reflux disease; gastroesophageal reflux; acid reflux; reflux disease | gastrointestinal-disease | S:235595009 I:K21 M:D005764
*barrett-esophagus | Barrett esophagus | Barrett's esophagus; Barrett oesophagus | gastrointestinal-disease | S:302914006 I:K22.7 S:196609006 M:D001471
-esophagitis | Esophagitis | oesophagitis | gastrointestinal-disease | S:16761005 I:K20 M:D004941
*eosinophilic-esophagitis | Eosinophilic esophagitis | EoE | esophagitis | I:K20.0 S:235599003 M:D057765
*achalasia | Achalasia | esophageal achalasia; cardiospasm; achalasia cardia | gastrointestinal-disease | I:K22.0 S:235630008
-dysphagia | Dysphagia | difficulty swallowing; swallowing disorder; swallowing difficulty; inability to swallow; swallowing disorders; unable to swallow; deglutition disorder; swallowing dysfunction; swallowing problems; impaired swallowing | symptom | S:40739000 I:R13.1
-dyspepsia | Dyspepsia | indigestion; dyspeptic symptoms | gastrointestinal-disease | S:162031009 I:K30 M:D004415
-gastritis | Gastritis |  | stomach-disease | S:4556007 I:K29 M:D005756
*peptic-ulcer | Peptic ulcer | peptic ulcer disease; PUD; gastroduodenal ulcer; gastric or duodenal ulcer; peptic ulceration | ulcer gastrointestinal-ulcer | S:13200003 I:K27 I:K28 M:D010437
-helicobacter-pylori-infection | Helicobacter pylori infection | H. pylori infection; helicobacter pylori; H pylori | bacterial-infection | I:B96.81
*gastrointestinal-bleeding | Gastrointestinal bleeding | GI bleeding; gastrointestinal hemorrhage; GI bleed; digestive bleeding; gastrointestinal haemorrhage; GI hemorrhage; digestive hemorrhage; gastrointestinal blood loss; bleeding from gastrointestinal tract | bleeding gastrointestinal-disease | S:74474003 I:K92.2
-gastroparesis | Gastroparesis | delayed gastric emptying; gastric stasis | stomach-disease | S:235675006 I:K31.84 S:196753007 M:D018589
*inflammatory-bowel-disease | Inflammatory bowel disease | IBD; chronic inflammatory bowel disease; inflammatory bowel diseases; inflammatory intestinal disease | bowel-disease autoimmune-disease | S:24526004 I:K50 I:K51 M:D015212
*crohn-disease | Crohn disease | Crohn's disease; Crohn's; regional enteritis; ?CD; crhon disease; Crohns disease; Chron's disease | inflammatory-bowel-disease | S:34000006 I:K50 S:7620006 M:D003424
*ulcerative-colitis | Ulcerative colitis | UC; colitis ulcerosa | inflammatory-bowel-disease | S:64766004 I:K51 M:D003093
-irritable-bowel-syndrome | Irritable bowel syndrome | IBS; irritable colon; irritable bowel; irritable bowel disease | bowel-disease | S:10743008 I:K58 M:D043183
*celiac-disease | Celiac disease | coeliac disease; celiac sprue; gluten enteropathy; ?CD; gluten-sensitive enteropathy; celiac | bowel-disease autoimmune-disease | S:396331005 I:K90.0 M:D002446
*malabsorption-syndrome | Malabsorption syndrome | malabsorption; malabsorptive disorder; absorption disorder; intestinal malabsorption; dysabsorptive syndrome; malabsorptive disorder; malabsorption problem | gastrointestinal-disease | S:32230006 I:K90 M:D008286
*short-bowel-syndrome | Short bowel syndrome | SBS; short gut syndrome; short gut; short bowel | malabsorption-syndrome | I:K91.2 I:K90.82 S:26629001 M:D012778
*colitis | Colitis |  | bowel-disease | S:64226004 M:D003092
*diverticulitis | Diverticulitis | colonic diverticulitis | diverticular-disease | S:307496006 I:K57.92 I:K57.32 M:D004238
-diverticular-disease | Diverticular disease | diverticulosis; colonic diverticulosis | bowel-disease | I:K57
-gastroenteritis | Gastroenteritis | acute gastroenteritis; stomach flu; gastric flu | infection gastrointestinal-disease | S:25374005 I:A09 I:K52.9 M:D005759
*bowel-obstruction | Bowel obstruction | intestinal obstruction; bowel occlusion; intestinal occlusion; gastrointestinal obstruction; occlusive syndrome; mechanical ileus | bowel-disease | S:81060008 I:K56 M:D007415
*gastrointestinal-perforation | Gastrointestinal perforation | GI perforation | gastrointestinal-disease | I:K63.1 | 
*peritonitis | Peritonitis |  | peritoneal-disease | I:K65 M:D010538
*appendicitis | Appendicitis | acute appendicitis | gastrointestinal-disease | S:74400008 I:K35 I:K36 I:K37 M:D001064
-abdominal-hernia | Abdominal hernia |  | hernia digestive-system-disease | I:K40-K46
-colon-polyp | Colon polyp | colonic polyp; polyp of colon; colonic polyps | colorectal-polyp | S:68496003 S:428054006 I:K63.5 I:D12.6 M:D003111
*familial-adenomatous-polyposis | Familial adenomatous polyposis | FAP; familial polyposis; familial polyposis coli; familial colonic polyposis; adenomatous polyposis coli | genetic-disease gastrointestinal-disease | S:72900001
-anal-fissure | Anal fissure | fissure in ano | gastrointestinal-disease | I:K60.0 I:K60.2
*anal-fistula | Anal fistula | fistula in ano; anorectal fistula; perianal fistulae | gastrointestinal-disease fistula | I:K60.3 S:72779005 M:D012003
-fecal-incontinence | Fecal incontinence | faecal incontinence; anal incontinence; bowel incontinence; stool incontinence; accidental bowel leakage | symptom incontinence | I:R15
-nausea | Nausea | nauseated | symptom | S:422587007 I:R11.0
-vomiting | Vomiting | emesis; vomiting symptom | symptom | S:422400008 S:249497008 S:16932000 I:R11.1 I:R11.2
*hyperemesis-gravidarum | Hyperemesis gravidarum | hyperemesis | pregnancy-complication vomiting | I:O21 S:14094001 M:D006939
-diarrhea | Diarrhea | diarrhoea; diarrhea symptom; loose stool; loose stools; diarrheal disease; watery stools | symptom | S:62315008 S:267060006 S:398032003 I:R19.7 S:128333008 M:D003967
-constipation | Constipation | obstipation | symptom | S:14760008 I:K59.0
-abdominal-pain | Abdominal pain | stomach ache; stomach pain | pain | S:21522001 S:116290004 S:43478001 I:R10
*clostridioides-difficile-infection | Clostridioides difficile infection | Clostridium difficile infection; C. difficile infection; CDI; C. diff; Clostridium difficile | bacterial-infection gastrointestinal-disease | I:A04.7
*necrotizing-enterocolitis | Necrotizing enterocolitis | ?NEC; necrotising enterocolitis | gastrointestinal-disease | S:2707005 M:D020345 I:K55.3
`,
};
