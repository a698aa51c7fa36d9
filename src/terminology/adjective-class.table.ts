/** Adjectives that stand for a class of conditions where no noun follows ("cardiac", "hepatic or renal"), and the name of the class. */
export const ADJECTIVE_CLASSES: readonly (readonly [adjective: string, name: string])[] = `
cardiac: heart disease; cardiovascular: cardiovascular disease; cardiologic: heart disease; vascular: vascular disease;
cerebrovascular: cerebrovascular disease; hepatic: liver disease; hepatobiliary: hepatobiliary disease; biliary: biliary tract disease;
renal: kidney disease; pulmonary: lung disease; respiratory: respiratory disease; gastrointestinal: gastrointestinal disease;
digestive: digestive system disease; pancreatic: pancreatic disease; endocrine: endocrine disease; endocrinologic: endocrine disease;
metabolic: metabolic disease; thyroid: thyroid disease; neurologic: neurological disease; neuromuscular: neuromuscular disease;
psychiatric: psychiatric disorder; neuropsychiatric: neuropsychiatric disorder; psychologic: psychological disorder;
hematologic: hematologic disease; immunologic: immunological disorder; autoimmune: autoimmune disease; rheumatologic: rheumatic disease;
rheumatic: rheumatic disease; musculoskeletal: musculoskeletal disease; orthopedic: orthopedic condition;
dermatologic: skin disease; cutaneous: skin disease; urologic: urological disease; genitourinary: genitourinary disease;
gynecologic: gynecological disease; ophthalmologic: eye disease; ophthalmic: eye disease; ocular: eye disease;
oncologic: oncological disease; infectious: infectious disease; allergic: allergic disease; genetic: genetic disease;
hereditary: hereditary disease; cardiopulmonary: cardiopulmonary disease; cardiorespiratory: cardiopulmonary disease;
neurodegenerative: neurodegenerative disease; cerebral: brain disease; nephrologic: kidney disease; lymphoproliferative: lymphoproliferative disease;
myeloproliferative: myeloproliferative disorder; inflammatory: inflammatory disease; spinal: spinal disease; vestibular: vestibular disorder;
cardiometabolic: cardiometabolic disease; bacterial: bacterial infection; viral: viral infection; fungal: fungal infection; parasitic: parasitic infection;
mycobacterial: mycobacterial infection; cognitive: cognitive impairment; behavioral: behavioral disorder; nutritional: nutritional disorder;
leptomeningeal: leptomeningeal disease; atherosclerotic: atherosclerosis; cirrhotic: cirrhosis; epileptic: epilepsy; leukemic: leukemia;
hormonal: endocrine disease; septic: sepsis; anemic: anemia; hypertensive: hypertension; arthritic: arthritis
`
  .split(';')
  .map((pair) => pair.trim().split(': '))
  .map(([adjective = '', name = '']) => [adjective, name] as const);

/**
 * Nouns that stand for a condition only where they are all that is said ("renal impairment" is another thing, and in "aortic
 * stenosis or regurgitation" a site is lent), and the name of the condition.
 */
export const BARE_HEADS: readonly (readonly [noun: string, name: string])[] =
  `abuse; impairment; dysfunction; abnormality; complication; disturbance; perforation; obstruction; regurgitation; incapacity; incapacitated:
incapacity; incapacitation: incapacity; incapacitating: incapacity; deficiency; dependence; dependency: dependence; insufficiency; toxicity;
dystrophy; dyscrasia; failure; arrest; relapse; recurrence; remission; progression; rejection; decompensation; leakage; instability; occlusion;
withdrawal; reaction; deficit; damage; aspiration; alteration; compromise; discoloration; limitation`
    .split(';')
    .map((pair) => pair.trim().split(/:\s+/))
    .map(([noun = '', name = noun]) => [noun, `unspecified ${name}`] as const);
