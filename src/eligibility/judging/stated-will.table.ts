const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words by which a criterion asks whether somebody takes part. */
export const ASKS_CONSENT = words(`
consent consents consented consenting assent assents participate participates participation participating enrol enroll
enrolment enrollment
`);

/** Words by which it asks whether somebody does what the study says. */
export const ASKS_COMPLIANCE = words(`
comply complies complying compliance compliant noncompliance noncompliant non-compliance non-compliant adhere adheres
adherence adherent nonadherence non-adherence cooperate cooperation attend attends attending visits visit procedures
procedure follow-up followup monitoring protocol requirements restrictions instructions schedule schedules available
availability diary diaries card cards questionnaire questionnaires answer answers answering question questions
`);

/** Words by which it asks whether the person can come to where the study is. */
export const ASKS_ACCESS = words(`
geographic geographical geographically inaccessible inaccessibility accessible accessibility travel travels traveling travelling
transport transportation distance remote logistic logistical logistically commute commuting
`);

/** Words that go with these alone: of the way to a treatment, not of the treatment. */
export const BESIDE_ACCESS = words(`
treatment treatments evaluation evaluations assessment assessments reason reasons due because residence living live lives far away
site sites center centers centre centres hospital clinic location return returns problem problems issue issues
limitation limitations barrier barriers constraint constraints too long excessive abroad e g
`);

/** Words that go with either and ask for nothing else. */
export const BESIDE_WILL = words(`
a an the this that all any of to for in on with by from at as and or is are be been being has have had must should
will can who whom which their his her its they he she there through until prior before during
able ability unable inability capable incapable capacity capability willing willingness unwilling unwillingness likely
unlikely agree agrees agreed agreement accept accepts accepted ready prepared refuse refuses refused refusal refusing
decline declines declined fail fails failed failure missing lack lacking absence no not none do does did non without
difficulty difficulties poor foreseeable expected anticipated intended full fully good adequate sufficient
understand understands understanding comprehend comprehends read
give gives given giving provide provides provided providing provision sign signs signed signing signature date dated dating
obtain obtained written informed voluntary voluntarily freely personally appropriate valid required
form document icf study studies trial trials clinical research investigation study-related trial-related entering entry
end completion duration whole entire course period scheduled planned defined protocol-defined specified
patient patients subject subjects participant participants person individual individuals
parent parents parental guardian guardians legal legally authorized authorised acceptable representative representatives
surrogate caregiver lar decisional decision decision-making maker makers guarantee guarantees guaranteed
`);
