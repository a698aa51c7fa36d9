/**
 * Parameters of our own whose values stand in other resources: each is short for a chain, so that a change of either end
 * counts at once, and the caller's reach is joined at every step of it.
 */
const CHAINS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ResearchStudy: {
    'recruiting-near': 'recruiting-site:Location.near',
    'eligible-age': 'enrollment:Group.admitted-age',
    'eligible-sex': 'enrollment:Group.eligible-sex',
    'healthy-volunteers': 'enrollment:Group.healthy-volunteers',
    'sponsor-class': 'sponsor:Organization.type',
    'intervention-type': 'protocol:PlanDefinition.intervention:ActivityDefinition.intervention-type',
  },
};

/** The chain that a parameter is short for; undefined for one with values of its own. */
export const chainOf = (type: string, code: string): string | undefined =>
  Object.hasOwn(CHAINS, type) && Object.hasOwn(CHAINS[type]!, code) ? CHAINS[type]![code] : undefined;
