import type { LexiconTable } from '../lexicon-table.ts';

/** What a body or mind does, and states that say nothing of a disease; named where nothing else is said. Row format: see `LexiconTable`. */
export const FUNCTIONS_OF_THE_BODY: LexiconTable = {
  kind: 'observation',
  rows: `
hearing | =Hearing | =ability to hear; =auditory acuity; =hearing function; =auditory function; =hearing ability; =sense of hearing |
vision | =Vision | =visual function; =eyesight; =sight; =ability to see; =sense of sight |
sense-of-smell | =Sense of smell | =olfaction; =olfactory function |
sense-of-taste | =Sense of taste | =gustation; =gustatory function |
sensation | =Sensation | =sensory function; =sensibility |
touch-sensation | =Touch sensation | =sensation to touch; =sense of touch; =tactile sensation; =sensation of touch | sensation
sensorimotor-function | =Sensorimotor function | =sensory motor function |
motor-function | =Motor function | =motor skills; =motor ability |
balance | =Balance | =postural balance; =postural control |
coordination | =Coordination | =motor coordination |
gait | =Gait | =gait pattern |
walking-ability | =Ability to walk | =ambulation; =ambulant; =ambulate; =able to ambulate; =able to walk; =ability to ambulate; =walking ability; =independent ambulation |
mobility | =Mobility | =able to move; =ability to move; =physical mobility |
muscle-strength | =Muscle strength | =muscular strength; =muscle power; =muscle force; =muscular force |
flexion | =Flexion |  |
extension | =Extension |  |
physical-function | =Physical function | =physical functioning; =functional status; =physical ability |
cognitive-function | =Cognitive function | =cognition; =cognitive functioning; =cognitive status; =cognitive ability; =mental function; =cognitive performance |
learning | =Learning | =ability to learn | cognitive-function
mental-status | =Mental status | =psychological status; =mental state; =psychological state |
mental-health | =Mental health | =psychological health; =psychological well-being |
consciousness | =Consciousness | =conscious; =state of consciousness; =level of consciousness |
mood | =Mood | =emotional state |
behavior | =Behavior |  |
speech | =Speech | =ability to speak; =speech function |
communication-ability | =Ability to communicate | =communication capacity; =communication ability; =communication skills; =capacity to communicate; =able to communicate |
appetite | =Appetite |  |
digestion | =Digestion | =digestive function |
gastrointestinal-function | =Gastrointestinal function | =gut function; =bowel function; =intestinal function | digestion
gastrointestinal-absorption | =Absorption | =gastrointestinal absorption; =intestinal absorption |
nutrient-absorption | =Absorption of nutrients | =nutrient absorption | gastrointestinal-absorption
drug-absorption | =Drug absorption | =absorption of drugs; =absorption of drug; =absorption of medication; =absorption of the drug | gastrointestinal-absorption
swallowing | =Swallowing | =ability to swallow; =swallowing function; =deglutition |
nutrition | =Nutrition | =nutritional status; =nutritional state; =nutrition status |
metabolism | =Metabolism |  |
bone-metabolism | =Bone metabolism | =bone turnover | metabolism
lipid-metabolism | =Lipid metabolism | =fat metabolism | metabolism
glucose-metabolism | =Glucose metabolism | =carbohydrate metabolism | metabolism
adipose-tissue-metabolism | =Adipose tissue metabolism |  | lipid-metabolism
muscle-metabolism | =Muscle metabolism |  | metabolism
glycemic-control | =Glycemic control | =glycaemic control; =glucose control; =blood glucose control; =blood sugar control |
hemodynamics | =Hemodynamics | =hemodynamic; =hemodynamically; =hemodynamic status; =hemodynamic state |
cardiac-function | =Cardiac function | =heart function |
systolic-function | =Systolic function | =cardiac systolic function; =ventricular systolic function | cardiac-function
left-ventricular-function | =Left ventricular function | =LV function; =left ventricle function | cardiac-function
coagulation | =Coagulation | =blood coagulation; =clotting; =blood clotting; =coagulation function |
respiratory-function | =Respiratory function | =respiratory functional status; =breathing function; =respiratory status |
immune-function | =Immune function | =immunity; =immune status |
organ-function | =Organ function | =organ system function; =end organ function; =vital organ function |
ovarian-function | =Ovarian function |  |
sexual-function | =Sexual function | =sexual functioning |
erectile-function | =Erectile function |  | sexual-function
peritoneal-function | =Peritoneal function |  |
bladder-emptying | =Bladder emptying | =emptying the bladder; =emptying of the bladder |
sleep-quality | =Sleep quality | =quality of sleep |
sleep-wake-cycle | =Sleep-wake cycle | =sleep wake rhythm; =circadian rhythm |
wound-healing | =Wound healing | =healing of wounds |
skin-healing | =Skin healing |  | wound-healing
epithelial-healing | =Epithelial healing | =corneal epithelial healing | wound-healing
skeletal-maturity | =Skeletal maturity | =bone maturity; =skeletally mature |
breast-development | =Breast development | =thelarche |
pubic-hair | =Pubic hair | =pubic hair development; =pubarche |
menarche | =Menarche |  |
fertility | =Fertility |  |
conception | =Conception | =conceive; =conceive a child; =conceiving |
childbearing | =Childbearing | =child-bearing |
general-health | =General health | =health; =state of health; =general medical health; =health status |
general-condition | =General condition | =general state; =overall condition |
mental-capacity | =Mental capacity | =mentally competent; =mentally adequate; =mental competence; =capacity to consent; =decision-making capacity |
quality-of-life | =Quality of life | =health-related quality of life |
complete-response | Complete response | complete remission; complete hematologic remission; complete hematological remission; complete haematological remission; complete hematologic response; complete metabolic response; morphologic complete remission; morphological complete remission; ?CR |
partial-response | Partial response | partial remission; partial tumor response; partial hematologic remission; ?PR |
loss-of-response | =Loss of response | =secondary loss of response |
inadequate-response | =Inadequate response | =insufficient response; =poor response; =lack of response; =nonresponse; =non-response |
noise-exposure | =Noise exposure | =exposure to noise |
radiation-exposure | =Radiation exposure | =exposure to radiation |
tobacco-exposure | =Tobacco exposure | =exposed to tobacco; =exposure to tobacco; =tobacco smoke exposure; =exposure to tobacco smoke |
`,
};
