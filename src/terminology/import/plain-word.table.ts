/**
 * Names that vocabularies give to concepts and that ordinary sentences use for something else: qualifiers, courses,
 * onsets, places, and words too wide to name one condition. None of them becomes a name by an import.
 */
export const PLAIN_NAMES: readonly string[] = `
all; onset; age of onset; frequent; very frequent; occasional; rare; very rare; excluded; obligate; position; severity; borderline;
profound; mild; moderate; severe; acute; chronic; subacute; progressive; nonprogressive; slow progression; rapidly progressive; stable;
episodic; intermittent; recurrent; transient; persistent; prolonged; sporadic; refractory; remission; relapse; recurrence; proximal;
distal; central; peripheral; generalized; localized; diffuse; focal; bilateral; unilateral; left; right; lateral; medial; anterior;
posterior; upper; lower; male; female; adult; child; infant; neonatal; congenital; acquired; familial; inherited; hereditary; death;
falls; fall; lesion; lesions; mass; masses; finding; findings; sign; signs; symptom; symptoms; sign or symptom; disease; diseases; disorder;
disorders; disease or disorder; condition; conditions; syndrome; syndromes; illness; problem; problems; complication; complications;
abnormality; abnormalities; abnormal; normal; healthy; injury or poisoning; event; adverse event; adverse events; reaction; response;
effect; effects; change; changes; process; stage; grade; class; type; category; level; levels; history; present; absent; positive;
negative; unknown; other; none; not applicable; yes; no; baseline; screening; visit; test; tests; result; results; value; values;
measurement; procedure; procedures; treatment; treatments; therapy; therapies; intervention; surgery; operation; drug; drugs; medication;
medications; medicine; agent; agents; product; products; substance; substances; water; air; food; oxygen; light; cold; heat; warm; hot;
blood; plasma; serum; urine; tissue; cell; cells; organ; body; patient; patients; subject; subjects; participant; participants; person;
people; family; mother; father; parent; partner; study; studies; trial; trials; research; protocol; sample; samples; data; time; day;
days; week; weeks; month; months; year; years; age; weight; height; length; size; volume; rate; ratio; score; index; scale; dose;
regimen; course; cycle; cycles; line; lines; use; abuse; exposure; risk; control; contact; progression; limited; extensive; primary;
secondary; tertiary; early; late; advanced; active; inactive; activity; function; dysfunction; failure; insufficiency; deficiency; defect;
damage; loss; block; arrest; compression; obstruction; perforation; rupture; retention; rejection; impairment; impaired; increased;
decreased; elevated; high; low; pain characteristic; quality; pattern; triggered by; aggravated by; ameliorated by; variable; aggressive;
invasive; benign; malignant; metastatic; tumor; tumour; cyst; growth; development; delayed; delay; short; long; small; large; thin; thick;
mixed; simple; complex; single; multiple; open; closed; total; partial; complete; incomplete; minor; major; star; call; hope; gain; fast;
rest; exercise; diet; sleep; work; school; home; hospital; emergency; urgent; care; access; ability; unable; able; consent; compliance;
adherence; pre; post; anti; other disease; rare disorder; genetic disorder; pediatric disorder; psychiatric; cardiac; renal; hepatic;
pulmonary; neurologic; ocular; oral; nasal; skin; bone; heart; liver; lung; kidney; brain; breast; colon; stomach; prostate; ovary; uterus;
mode of inheritance; phenotypic abnormality; clinical modifier; past medical history; blood group; characteristic; deformity; deformities; anomaly; anomalies; anatomic abnormality;
anatomical abnormality; sensitive; sensitivity; withdrawal; withdrawals; dependence; dependency; aspiration; regurgitation; acral; residual;
withdrawn; discharge; transfer; burden; distress; worry; fatality; survival; survivor; crisis; attack; attacks; episode; episodes; seizure free;
irritation; discomfort; invasive lesion; frequency; affected; unaffected; axial; apical; basal; dorsal; ventral; palmar;
plantar; superficial; deep; inner; outer; middle; late onset; early onset; adult onset; childhood onset; juvenile onset; slowly progressive;
clinical course; temporal pattern; spatial pattern; abo blood group; overgrowth; dilatation; scarring; skin patch; allergic response;
clinical signs; clinical sign; laboratory abnormality; phenotypic variability; incomplete penetrance; functional abnormality; general health; general condition
`
  .split(';')
  .map((name) => name.trim());

/** A name with one of these in it says two things, or what is not so: it names a whole phrase, and nothing inside a sentence. */
export const JOINING_WORDS: readonly string[] = [
  ...[
    'and',
    'or',
    'nor',
    'but',
    'with',
    'without',
    'not',
    'no',
    'non',
    'never',
    'absent',
    'absence',
    'negative',
    'free',
  ],
  ...['other', 'unspecified', 'unknown', 'specified', 'elsewhere', 'nos', 'due', 'except', 'excluding', 'including'],
  ...[
    'history',
    'suspected',
    'possible',
    'probable',
    'previous',
    'prior',
    'status',
    'stage',
    'grade',
    'against',
    'than',
  ],
];
