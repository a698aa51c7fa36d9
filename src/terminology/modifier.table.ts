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
locally advanced; unresectable; resectable; inoperable; operable; metastatic; nonmetastatic; non metastatic; de novo; residual; intractable
`
  .split(';')
  .map((modifier) => modifier.trim());

/** Words that may follow a term in the same way. */
export const TRAILING_MODIFIERS: readonly string[] = `
in the past; in history; in anamnesis; history; at screening; at baseline; currently; diagnosis; at present; syndrome; disease; diseases;
disorder; disorders; condition; conditions; unspecified; not otherwise specified; nos; episode; episodes; attack; attacks; symptoms; treatment;
therapy; medication; medications; drugs; drug; agents; agent; administration; use; intake; patients; level; levels; count; value; values;
concentration; score; scores; procedure; procedures; surgery; vaccine; vaccination
`
  .split(';')
  .map((modifier) => modifier.trim());
