import {
  addDays,
  phaseKinds,
  proposedPhases,
  targetMeasures,
  type LegalDate,
  type Phase,
} from '@hutong/casework';
import type { Bilingual, CampaignRecord } from '@hutong/contract';
import type { Typed } from '../fields/resolver';
import { daysFromTo } from './phase-days';
import { treeOf, type Branch } from './topic-tree';

/** A topic in the form. Its id has another name here, because the form numbers its lines by `id` itself. */
interface TypedTopic {
  readonly topicId: string | undefined;
  readonly name: Bilingual;
}
interface TypedProblem extends TypedTopic {
  readonly scenarios: readonly TypedTopic[];
}
interface TypedAspect extends TypedTopic {
  readonly problems: readonly TypedProblem[];
}

/** A campaign as its form holds it. */
export interface TypedCampaign extends Record<string, unknown> {
  readonly name: Bilingual;
  readonly authority: Bilingual;
  readonly basis: Bilingual;
  readonly principle: Bilingual;
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly phases: readonly Phase[];
  /** Per cent as text; empty: not aimed at. */
  readonly targets: Readonly<Record<string, string>>;
  readonly moments: readonly { readonly on: string; readonly zh: string; readonly en: string }[];
  readonly aspects: readonly TypedAspect[];
  readonly participants: readonly string[];
}

/** Six months, as the campaign of 2021 had. */
const usualDays = 184;
const unnamed: Bilingual = { zh: '', en: '' };
export const freshScenario = (): TypedTopic => ({ topicId: undefined, name: unnamed });
export const freshProblem = (): TypedProblem => ({ ...freshScenario(), scenarios: [] });
export const freshAspect = (): TypedAspect => ({ ...freshScenario(), problems: [] });

/** An empty form: six months from a day on, with the phases that these usually have. */
export const freshCampaign = (startsOn: LegalDate): TypedCampaign => ({
  name: unnamed,
  authority: unnamed,
  basis: unnamed,
  principle: unnamed,
  ...daysAndPhases(startsOn, usualDays),
  targets: targetsTyped([]),
  moments: [],
  aspects: [freshAspect()],
  participants: [],
});

/** Another campaign over again: everything but its dates. What was announced then stays there. */
export const copyOf = (record: CampaignRecord, startsOn: LegalDate): TypedCampaign => ({
  ...typedOf(record),
  ...daysAndPhases(startsOn, daysFromTo(record.startsOn, record.endsOn)),
  moments: [],
  aspects: aspectsOf(record, () => undefined),
});

/** A campaign as it is, to be changed. */
export const typedOf = (record: CampaignRecord): TypedCampaign => ({
  name: record.name,
  authority: record.authority,
  basis: record.basis,
  principle: record.principle,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  phases: record.phases,
  targets: targetsTyped(record.targets),
  moments: record.moments,
  aspects: aspectsOf(record, ({ topic }) => topic.id),
  participants: record.participants.map(({ slug }) => slug),
});

/** What is typed, as the API wants it. */
export const requestOf = (typed: Typed): Record<string, unknown> => ({
  ...only(typed, ['name', 'authority', 'basis', 'principle', 'startsOn', 'endsOn', 'moments']),
  phases: listIn(typed['phases']).map((phase, index) => ({
    ...only(phase, ['startsOn', 'endsOn']),
    kind: phaseKinds[index],
  })),
  targets: targetsIn(typed['targets']),
  aspects: listIn(typed['aspects']).map((aspect) => ({
    ...topicIn(aspect),
    problems: listIn(aspect['problems']).map((problem) => ({
      ...topicIn(problem),
      scenarios: listIn(problem['scenarios']).map(topicIn),
    })),
  })),
  participants: typed['participants'],
});

/** The measures that are aimed at, in the order in which the request names them. */
export const measuresIn = (typed: Typed): string[] =>
  targetsIn(typed['targets']).map(({ measure }) => measure);

function daysAndPhases(startsOn: LegalDate, days: number) {
  const endsOn = addDays(startsOn, days - 1);
  return { startsOn, endsOn, phases: proposedPhases(startsOn, endsOn) };
}

const targetsTyped = (targets: CampaignRecord['targets']): Record<string, string> =>
  Object.fromEntries(
    targetMeasures.map((measure) => [
      measure,
      String(targets.find((target) => target.measure === measure)?.goal ?? ''),
    ]),
  );

function targetsIn(typed: unknown): { measure: string; goal: unknown }[] {
  const goals = recordIn(typed);
  return targetMeasures.flatMap((measure) => {
    const goal = goals[measure];
    if (typeof goal !== 'string' || goal.trim() === '') return [];
    // What is no number stays text, so that the schema refuses it.
    return [{ measure, goal: /^\s*\d+\s*$/.test(goal) ? Number(goal) : goal }];
  });
}

const aspectsOf = (record: CampaignRecord, idOf: (branch: Branch) => string | undefined): TypedAspect[] => {
  const named = (branch: Branch): TypedTopic => ({ topicId: idOf(branch), name: branch.topic.name });
  return treeOf(record.topics).map((aspect) => ({
    ...named(aspect),
    problems: aspect.branches.map((problem) => ({
      ...named(problem),
      scenarios: problem.branches.map(named),
    })),
  }));
};

const topicIn = ({ topicId, name }: Typed) => (topicId ? { id: topicId, name } : { name });
const listIn = (value: unknown): Typed[] => (Array.isArray(value) ? value.map(recordIn) : []);
const recordIn = (value: unknown): Typed =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const only = (typed: Typed, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, typed[name]]));
