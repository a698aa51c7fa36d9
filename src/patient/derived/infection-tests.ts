import type { Fact } from '../facts.ts';
import { type Deriver, derived } from './deriver.ts';
import { INFECTION_TESTS } from './infection-test.table.ts';
import { testFound } from './test-result.ts';

/** An infection, or that there was none, on the day of a test that tells. What never heals stays from then on. */
export const infectionTests: Deriver = {
  concepts: INFECTION_TESTS.flatMap(({ test, infection }) => [test, infection]),
  derive(inputs) {
    return INFECTION_TESTS.flatMap(({ test, infection, shows, rulesOut, lasts }) => {
      if (!inputs.concept(infection)) return [];
      return inputs.of(test).flatMap((fact): readonly Fact[] => {
        const found = fact.domain === 'observation' ? testFound(fact.value) : undefined;
        if (found === undefined || !(found ? shows : rulesOut)) return [];
        // The entry that says when it was over says more than the test.
        if (found && !lasts && inputs.under(infection).some(isOver)) return [];
        const how = `${inputs.concept(test)?.name ?? test} that is ${found ? 'positive' : 'negative'}`;
        const result = derived(infection, { kind: 'boolean', value: found }, [fact], 'infection.test', how, inputs);
        return [found && lasts ? { ...result, domain: 'condition' } : result];
      });
    });
  },
};

const isOver = ({ domain, certainty, state }: Fact): boolean =>
  domain === 'condition' && certainty === 'confirmed' && state === 'ended';
