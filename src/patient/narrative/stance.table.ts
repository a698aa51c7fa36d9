/** Words by which notes deny, doubt, speak of others or of the past. Each is matched as whole words, in lower case. */
const words = (list: string): RegExp =>
  new RegExp(
    `(?<![\\w-])(?:${list
      .trim()
      .split('\n')
      .map((line) => line.trim())
      .join('|')})(?![\\w-])`,
    'g',
  );

/** Before what they deny. */
export const DENIES = words(`
no
not
nor
never
denies
denied
denying
without
negative for
free of
free from
absence of
absent
lacks
lack of
none of
non
neither
`);

/** Negating words that deny something else than what follows, or not for certain. */
export const DENIES_NOTHING = words(`
no (?:significant |notable |apparent |interval )?(?:change|changes|increase|decrease|improvement|worsening|progression|relief|response|difference)
not (?:only|just|necessarily|yet|always|sure|certain|clear|known|rule[sd]? out|ruled out|exclude[sd]?|increased|decreased|changed|improved|relieved|worse)
no (?:longer|further|new|more|recurrent|recurrence of)
no (?:known )?(?:risk|contraindications?)
without (?:any )?(?:change|improvement|relief|problems?|issues?|difficulty)
cannot (?:be )?(?:excluded?|ruled? out)
`);

/** Behind what they deny, within a few words. */
export const DENIED_BEHIND =
  /^(?:[\s,]*(?:is|was|are|were|has been|have been|screen|test|tests|serology))*[\s:]*(?:negative|absent|denied|ruled out|excluded|not (?:present|detected|seen|found|evident|identified|noted))\b/;

/** Before what they only fear, ask for, plan or guard against. */
export const DOUBTS = words(`
possible
possibly
probable
probably
potential
potentially
suspected
suspect
suspects
suspicion of
suspicion for
suspicious for
concern for
concerning for
concerned about
concerned for
worried about
rule out
rules out
r/o
may
might
could
would
should
if
whether
question of
questionable
likely
unlikely
presumed
presumptive
differential
versus
vs
risk of
risk for
at risk
risk factors for
prophylaxis
prevent
prevents
prevention of
screen for
screening for
screened for
evaluate for
evaluation for
evaluation of
workup for
test for
tested for
testing for
tests for
exposure to
exposed to
contact with
consider
considered
considering
advised
recommended
recommend
plan
plans
planned
planning
scheduled
awaiting
pending
refuses
refused
declines
declined
indicated
candidate for
in case of
criteria for
mimics
mimicking
resembles
suggests
suggestive of
suggesting
consistent with
compatible with
apparent
apparently
equivocal
`);

/** Behind what they put in doubt. */
export const DOUBTED_BEHIND =
  /^\s*(?:\?|(?:is|was|are|were)?\s*(?:suspected|possible|likely|unlikely|questionable|considered|indicated|recommended|planned|scheduled|refused|declined|pending)|(?:prophylaxis|prevention|screening|screen|testing|test|vaccine|vaccination|vaccinations?|risk|chemoprophylaxis|evaluation|workup|work-up|precautions|education|counseling|counselling|clinic|specialist|consult(?:ation)?)\b|(?:can ?not|could not) be (?:excluded|ruled out))/;

/** Another person, or what does not live: the sentence need not be about the patient from there on. */
export const OTHERS = words(`
mother
father
parent
parents
brother
brothers
sister
sisters
sibling
siblings
aunt
uncle
cousin
cousins
grandmother
grandfather
grandparent
grandparents
maternal
paternal
son
daughter
children
nephew
niece
husband
wife
spouse
partner
boyfriend
girlfriend
friend
friends
roommate
roommates
neighbou?r
coworkers?
classmates?
relative
relatives
family
familial
donor
fetus
fetal
foetus
newborn
caregiver
dog
cat
animal
animals
group
workers
women
men
`);

/** Before what was so, and may be over. */
export const RECALLS = words(`
history of
history is notable for
history is significant for
history significant for
history notable for
h/o
hx of
s/p
status post
previous
previously
prior
former
formerly
past
remote
childhood
as a child
years? ago
months? ago
resolved
treated for
no longer
`);

/** Where the reach of such a word ends: a contrast, a new clause. */
export const ENDS_REACH =
  /(?:;|,? \b(?:but|however|except|although|though|besides|apart from|aside from|other than|yet|nevertheless|which|who|because|due to|secondary to)\b|,? \band (?=(?:is|was|has|had|have|presents|presented|complains|reports|reported|takes|took|developed|noted|notes|underwent|found|she|he|they|his|her)\b)|, (?=(?:is|was|has|had|presents|complains|reports|takes|developed|underwent|she|he|his|her|with)\b))/g;

/** A sentence that speaks of drugs that harmed, not of drugs that are taken. */
export const OF_HARM =
  /\b(?:allerg(?:y|ies|ic)|hypersensitiv(?:e|ity)|intoleran(?:ce|t)|adverse|reactions? to|anaphylaxis)\b/;
