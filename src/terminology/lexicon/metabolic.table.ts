import type { LexiconTable } from '../lexicon-table.ts';

/** Row format: see `LexiconTable`. */
export const METABOLIC_CONDITIONS: LexiconTable = {
  kind: 'condition',
  rows: `
*endocrine-disease | Endocrine disease | endocrine disorder; endocrinopathy; endocrine diseases; hormonal disorder; hormonal disease; hormonal pathology; endocrine system disease; endocrine pathology; endocrinal disease; hormonal disturbance; hormone imbalance; hormonal imbalance; hormonal dysfunction; hormone disorder; endocrinological condition; endocrine gland disease; endocrinological disease; endocrinological disorder | disease | S:362969004 I:E00-E35
*metabolic-disease | Metabolic disease | metabolic disorder; metabolism disorder; disorder of metabolism; metabolic condition; metabolic diseases; metabolic abnormality; metabolic disturbance; metabolic dysfunction; metabolic derangement; metabolic imbalance | disease | S:75934005 I:E70-E88 M:D008659
*diabetes-mellitus | Diabetes mellitus | diabetes; DM; diabetic; diabetics; diabetic patient; sugar diabetes | endocrine-disease metabolic-disease | S:73211009 I:E08-E13 M:D003920
*type-1-diabetes-mellitus | Type 1 diabetes mellitus | =t1d; =t1dm; type 1 diabetes; T1D; T1DM; type I diabetes; insulin-dependent diabetes mellitus; IDDM; insulin dependent diabetes; juvenile diabetes; diabetes mellitus type 1; diabetes type 1; diabetes mellitus type I; diabetes type I; type I diabetes mellitus; insulin dependent diabetes mellitus; DM1; type 1 DM; type I DM; type 1 diabetics; type 1 diabetic patients; insulin-dependent diabetics; type1 diabetes; juvenile-onset diabetes; T1 diabetes; type1 diabetes mellitus; diabetic type 1 | diabetes-mellitus autoimmune-disease | S:46635009 I:E10 M:D003922
*type-2-diabetes-mellitus | Type 2 diabetes mellitus | =t2d; =t2dm; type 2 diabetes; T2D; T2DM; type II diabetes; non-insulin-dependent diabetes mellitus; NIDDM; diabetes mellitus type 2; diabetes type 2; diabetes mellitus type II; type II diabetes mellitus; diabetes type II; adult onset diabetes; DM2; DMT2; type 2 DM; type II DM; type 2 diabetics; type 2 diabetic patients; non-insulin-dependent diabetics; type2 diabetes; maturity-onset diabetes; type 2 diabetes patients; T2 diabetes; type2 diabetes mellitus; type II diabetic patients; diabetic type 2; type 2 diabetes mellitus disease | diabetes-mellitus | S:44054006 I:E11 M:D003924
*secondary-diabetes-mellitus | Secondary diabetes mellitus | secondary diabetes | diabetes-mellitus | I:E08 I:E09 I:E13
*latent-autoimmune-diabetes-in-adults | Latent autoimmune diabetes in adults | LADA | type-1-diabetes-mellitus |
*maturity-onset-diabetes-of-the-young | Maturity onset diabetes of the young | MODY | diabetes-mellitus | S:609561005
*gestational-diabetes | Gestational diabetes | GDM; gestational diabetes mellitus; pregnancy diabetes | diabetes-in-pregnancy | S:11687002 I:O24.4 M:D016640
-prediabetes | Prediabetes | pre-diabetes; borderline diabetes; pre-diabetic; prediabetic; prediabetic state | metabolic-disease | S:15777000 S:714628002 I:R73.03 I:R73.0
-insulin-resistance | Insulin resistance | insulin resistant; insulin resistance syndrome | metabolic-disease | M:D007333 |  | MeSH
-hyperglycemia | Hyperglycemia | elevated blood glucose; high blood sugar | metabolic-disease | S:80394007 I:R73.9 M:D006943
-hypoglycemia | Hypoglycemia | low blood sugar; hypoglycaemic episode; hypoglycemic episode; hypoglycemic event | metabolic-disease | S:302866003 I:E16.2 I:E16.0 I:E16.1 M:D007003
*diabetic-ketoacidosis | Diabetic ketoacidosis | DKA; diabetic acidosis | diabetes-complication | S:420422005 I:E10.1 I:E11.1 M:D016883
*hyperosmolar-hyperglycemic-state | Hyperosmolar hyperglycemic state | HHS; hyperosmolar coma; hyperglycemic hyperosmolar syndrome; hyperosmolar state; hyperosmolar hyperglycemic syndrome | diabetes-complication |
*diabetes-complication | Diabetes complication | diabetic complication; complications of diabetes; diabetic complications; diabetes-associated complications; diabetes associated complications; diabetes-related complications; late complications of diabetes | diabetes-mellitus | M:D048909 |  | MeSH
*diabetic-nephropathy | Diabetic nephropathy | diabetic kidney disease; diabetic renal disease; DKD; diabetic glomerulosclerosis; microalbuminuria due to type 2 diabetes mellitus; proteinuria due to type 2 diabetes mellitus; disorder of kidney due to diabetes mellitus; kidney disorder due to diabetes mellitus | diabetes-complication kidney-disease | S:127013003 S:90781000119102 I:E10.2 I:E11.2 I:E13.2 M:D003928
*diabetic-retinopathy | Diabetic retinopathy | DR retinopathy; diabetic retinopathy associated with type II diabetes mellitus | diabetes-complication retinal-disease | S:4855003 S:422034002 I:E10.3 I:E11.3 I:E13.3 M:D003930
*diabetic-macular-edema | Diabetic macular edema | DME; diabetic macular oedema; macular edema and retinopathy due to type 2 diabetes mellitus | diabetic-retinopathy macular-edema | S:312912001 I:E11.311
*diabetic-neuropathy | Diabetic neuropathy | neuropathy due to type 2 diabetes mellitus | diabetes-complication peripheral-neuropathy | S:230572002 S:368581000119106 I:E10.4 I:E11.4 I:E13.4 S:49455004 M:D003929
*diabetic-foot-ulcer | Diabetic foot ulcer | DFU | diabetic-ulcer | I:E11.621 I:E10.621
obesity | Obesity | obese; adiposity; BMI obesity; body mass index 30+ - obesity; adipositas | metabolic-disease | S:414916001 S:414915002 S:162864005 I:E66
*morbid-obesity | Morbid obesity | morbidly obese; extreme obesity; body mass index 40+ - severely obese | obesity | S:238136002 S:408512008 I:E66.01 S:83911000119104 M:D009767
overweight | Overweight | over weight | metabolic-disease | I:E66.3
metabolic-syndrome | Metabolic syndrome | metabolic syndrome X; cardiometabolic syndrome; syndrome X | metabolic-disease | S:237602007 I:E88.81 M:D024821
dyslipidemia | Dyslipidemia | dyslipidaemia; lipid disorder; dyslipoproteinemia; abnormal lipids; lipid abnormalities; DLP; dysfunctional lipids; abnormal lipid profile | lipid-metabolism-disorder | I:E78 M:D006951
hyperlipidemia | Hyperlipidemia | hyperlipidaemia; high lipids; elevated lipids; hyperlipoproteinemia | dyslipidemia | S:55822004 I:E78.5 I:E78.4 M:D006949
hypercholesterolemia | Hypercholesterolemia | high cholesterol; elevated cholesterol; hypercholesteremia | hyperlipidemia | S:13644009 I:E78.0
*familial-hypercholesterolemia | Familial hypercholesterolemia | FH | hypercholesterolemia genetic-disease | S:398036000 I:E78.01 S:190773008
hypertriglyceridemia | Hypertriglyceridemia | elevated triglycerides; high triglycerides | hyperlipidemia | S:302870006 I:E78.1 M:D015228
*lipodystrophy | Lipodystrophy |  | metabolic-disease | S:71325002 I:E88.1 M:D008060
*thyroid-disease | Thyroid disease | thyroid disorder; thyroid dysfunction; thyropathy; thyroid condition; thyroid disorders; thyroid abnormality; thyroid pathology | endocrine-disease | S:14304000 I:E00-E07
*hypothyroidism | Hypothyroidism | hypothyroid; underactive thyroid; thyroid insufficiency; hypothyreosis; low thyroid function | thyroid-disease | S:40930008 I:E03 I:E02 M:D007037
*atrophic-hypothyroidism | Atrophic hypothyroidism | primary myxedema; idiopathic myxedema | hypothyroidism |
*hyperthyroidism | Hyperthyroidism | hyperthyroid; overactive thyroid; hyperthyreosis | thyrotoxicosis | S:34486009 I:E05 M:D006980 | 
*graves-disease | Graves disease | Graves' disease; Basedow disease; toxic diffuse goiter | hyperthyroidism autoimmune-disease | S:353295004 I:E05.0 S:267374005 M:D006111
*thyroid-eye-disease | Thyroid eye disease | Graves orbitopathy; Graves' ophthalmopathy; ?GO; Graves' orbitopathy; thyroid-associated ophthalmopathy; TED; thyroid orbitopathy; thyroid-associated orbitopathy; thyroid ophthalmopathy; endocrine orbitopathy; dysthyroid orbitopathy | graves-disease eye-disease |
*thyroiditis | Thyroiditis |  | thyroid-disease | S:82119001 I:E06 M:D013966
goiter | Goiter | goitre; struma | thyroid-disease | I:E04 S:3716002 M:D006042
*adrenal-insufficiency | Adrenal insufficiency | adrenal failure; adrenocortical insufficiency; hypoadrenalism; adrenal hypofunction; hypoadrenocorticism | endocrine-disease | S:386584007 I:E27.1 I:E27.4 M:D000309
*congenital-adrenal-hyperplasia | Congenital adrenal hyperplasia | CAH; adrenogenital syndrome | endocrine-disease genetic-disease | I:E25.0 S:237751000 M:D000312
*cushing-syndrome | Cushing syndrome | Cushing's syndrome; hypercortisolism | endocrine-disease | S:47270006 I:E24 M:D003480
*hyperaldosteronism | Hyperaldosteronism | hyperaldosteronism primary | endocrine-disease | I:E26 S:88213004 M:D006929
*pheochromocytoma | Pheochromocytoma | phaeochromocytoma | endocrine-disease neoplasm | S:127027008 M:D010673
*acromegaly | Acromegaly |  | endocrine-disease | S:74107003 I:E22.0 M:D000172
*pituitary-disease | Pituitary disease | pituitary disorder | endocrine-disease | I:E22 I:E23 I:D35.2
*prolactinoma | Prolactinoma | hyperprolactinoma | pituitary-adenoma hyperprolactinemia | S:134209002 M:D015175 |  | Mondo
*growth-hormone-deficiency | Growth hormone deficiency | GHD; GH deficiency | endocrine-disease |
*diabetes-insipidus | Diabetes insipidus |  | endocrine-disease | S:15771004 I:E23.2 M:D003919
*hyperparathyroidism | Hyperparathyroidism |  | endocrine-disease | S:66999008 I:E21 M:D006961
*hypoparathyroidism | Hypoparathyroidism |  | endocrine-disease | S:36976004 I:E20 M:D007011
*hypogonadism | Hypogonadism | hypogonadal; gonadal insufficiency; gonadal failure; androgenic deficiency | endocrine-disease | S:48130008 I:E29.1 M:D007006
*polycystic-ovary | Polycystic ovary | polycystic ovaries; polycystic ovarian morphology; PCOM; polycystic ovary morphology; polycystic ovarian appearance | ovarian-disease |
*polycystic-ovary-syndrome | Polycystic ovary syndrome | PCOS; polycystic ovarian syndrome; polycystic ovarian disease; PCO syndrome; polycystic ovary disease; Stein-Leventhal syndrome | endocrine-disease polycystic-ovary | S:237055002 I:E28.2 S:69878008 M:D011085
*premature-ovarian-insufficiency | Premature ovarian insufficiency | premature ovarian failure; POI; primary ovarian insufficiency | endocrine-disease ovarian-disease | I:E28.3
-precocious-puberty | Precocious puberty |  | endocrine-disease | S:400179000 I:E30.1 M:D011629
*multiple-endocrine-neoplasia | Multiple endocrine neoplasia | MEN syndrome; multiple endocrine neoplasia syndrome type 2 | endocrine-disease neoplasm genetic-disease | S:46724008 M:D009377 I:E31.2 | 
electrolyte-imbalance | Electrolyte imbalance | electrolyte disorder; electrolyte abnormality; electrolyte disturbance; electrolyte abnormalities; electrolyte disturbances; electrolyte dysregulation; electrolyte derangement; electrolyte problems | fluid-and-electrolyte-imbalance | I:E87
hyponatremia | Hyponatremia | low sodium | electrolyte-imbalance | I:E87.1
hypernatremia | Hypernatremia |  | electrolyte-imbalance | I:E87.0
hypokalemia | Hypokalemia | low potassium | electrolyte-imbalance | S:43339004 I:E87.6
hyperkalemia | Hyperkalemia | high potassium | electrolyte-imbalance | I:E87.5
hypocalcemia | Hypocalcemia | low calcium | electrolyte-imbalance | I:E83.51
hypercalcemia | Hypercalcemia | high calcium | electrolyte-imbalance | S:66931009 I:E83.52
hypomagnesemia | Hypomagnesemia | low magnesium | electrolyte-imbalance | I:E83.42
hyperphosphatemia | Hyperphosphatemia |  | electrolyte-imbalance | S:20165001 M:D054559
hypophosphatemia | Hypophosphatemia |  | electrolyte-imbalance | S:4996001 M:D017674
metabolic-acidosis | Metabolic acidosis |  | metabolic-disease | S:59455009 I:E87.2
hyperuricemia | Hyperuricemia | elevated uric acid; hyperuricemic | metabolic-disease | S:35885006 I:E79.0
hypoalbuminemia | Hypoalbuminemia | low albumin; low serum albumin | metabolic-disease | M:D034141 |  | MeSH
vitamin-d-deficiency | Vitamin D deficiency | hypovitaminosis D | malnutrition | S:34713006 I:E55 M:D014808
vitamin-b12-deficiency | Vitamin B12 deficiency | B12 deficiency; cobalamin deficiency | malnutrition | S:190634004 I:E53.8 M:D014806
folate-deficiency | Folate deficiency | folic acid deficiency | malnutrition | S:85649008 I:E53.8
iron-deficiency | Iron deficiency | iron deficient; ID iron; iron depletion | malnutrition | I:E61.1
*iron-overload | Iron overload | hemosiderosis; iron overload syndrome | metabolic-disease | S:39011001 M:D006486
*hemochromatosis | Hemochromatosis | haemochromatosis; hereditary hemochromatosis | iron-overload genetic-disease liver-disease | S:399187006 I:E83.1 S:35400008 M:D006432
*wilson-disease | Wilson disease | Wilson's disease; hepatolenticular degeneration | inborn-error-of-metabolism liver-disease | S:88518009 I:E83.01 M:D006527
*porphyria | Porphyria | porphyrias | porphyrin-metabolism-disorder inborn-error-of-metabolism | S:418470004 I:E80.2 M:D011164
*amyloidosis | Amyloidosis | amyloid | metabolic-disease | S:17602002 I:E85 M:D000686
*hereditary-fructose-intolerance | Hereditary fructose intolerance | HFI; hereditary problems of fructose intolerance; fructosemia; aldolase B deficiency; congenital fructose intolerance; fructose intolerance hereditary | fructose-intolerance | S:20052008 I:E74.12
*galactose-intolerance | Galactose intolerance | hereditary galactose intolerance | inborn-error-of-metabolism |  |  |
*glucose-galactose-malabsorption | Glucose-galactose malabsorption |  | inborn-error-of-metabolism | S:190749000
*lapp-lactase-deficiency | Lapp lactase deficiency | total lactase deficiency; congenital lactase deficiency; hereditary lactase deficiency; Lapp lactase insufficiency; Lapp lacatase deficiency | inborn-error-of-metabolism | S:5388008
lactose-intolerance | Lactose intolerance | lactose intolerant; lactase deficiency; lactose malabsorption; intolerance to lactose | gastrointestinal-disease | S:267425008 I:E73 M:D007787
*sucrase-isomaltase-deficiency | Sucrase-isomaltase deficiency | sucrase isomaltase insufficiency | inborn-error-of-metabolism |
*glucose-6-phosphate-dehydrogenase-deficiency | Glucose-6-phosphate dehydrogenase deficiency | G6PD deficiency; G6PDD; glucose 6 phosphate dehydrogenase deficiency | hemolytic-anemia inborn-error-of-metabolism | I:D55.0 S:62403005 M:D005955
*alpha-1-antitrypsin-deficiency | Alpha-1 antitrypsin deficiency | AATD; alpha-1-antitrypsin deficiency; alpha-1-antitrypsine deficiency; alpha-1 antitrypsin disorder | inborn-error-of-metabolism | I:E88.01 S:30188007 M:D019896
*urea-cycle-disorder | Urea cycle disorder | urea cycle defect; urea cycle disorders; UCD | inborn-error-of-metabolism | S:36444000 M:D056806
*cystic-fibrosis | Cystic fibrosis | CF; mucoviscidosis | genetic-disease lung-disease chronic-lung-disease | S:190905008 I:E84 M:D003550
`,
};
