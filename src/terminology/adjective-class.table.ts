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
cardiometabolic: cardiometabolic disease
`
  .split(';')
  .map((pair) => pair.trim().split(': '))
  .map(([adjective = '', name = '']) => [adjective, name] as const);
