import type { LegalDate } from '@hutong/casework';
import type { Bilingual, SelfInspectionSummary } from '@hutong/contract';

type Scenario = SelfInspectionSummary['scenario'];

/** A scenario with the form of each platform that inspects it. */
export interface ScenarioForms {
  readonly scenario: Scenario;
  readonly byPlatform: ReadonlyMap<string, SelfInspectionSummary>;
}

export interface FormsOfCampaign {
  readonly platforms: readonly SelfInspectionSummary['platform'][];
  readonly rows: readonly ScenarioForms[];
}

/** The forms as a table: a row for each scenario in the order in which they come, a column for each platform. */
export function tableOf(forms: readonly SelfInspectionSummary[]): FormsOfCampaign {
  const platforms = new Map(forms.map(({ platform }) => [platform.slug, platform]));
  const scenarios = new Map(forms.map(({ scenario }) => [scenario.id, scenario]));
  return {
    platforms: [...platforms.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    rows: [...scenarios.values()].map((scenario) => ({
      scenario,
      byPlatform: new Map(
        forms.filter((form) => form.scenario.id === scenario.id).map((form) => [form.platform.slug, form]),
      ),
    })),
  };
}

export interface Progress {
  readonly handedIn: number;
  readonly all: number;
  readonly overdue: number;
  /** The nearest day on which something is still due; null where nothing is. */
  readonly dueOn: LegalDate | null;
}

/** How far a platform is with its forms. */
export function progressOf(forms: readonly SelfInspectionSummary[]): Progress {
  const missing = forms.filter(({ state }) => state === 'open');
  const [nearest = null] = missing.map(({ dueOn }) => dueOn).sort();
  return {
    handedIn: forms.length - missing.length,
    all: forms.length,
    overdue: missing.filter(({ overdue }) => overdue).length,
    dueOn: nearest,
  };
}

/** Forms under the problem to which their scenarios belong. */
export interface ProblemForms {
  readonly aspect: Bilingual;
  readonly problem: Bilingual;
  readonly forms: readonly SelfInspectionSummary[];
}

/** The forms in the order in which they come, gathered under aspect and problem. */
export function byProblem(forms: readonly SelfInspectionSummary[]): ProblemForms[] {
  const groups = new Map<string, { aspect: Bilingual; problem: Bilingual; forms: SelfInspectionSummary[] }>();
  for (const form of forms) {
    const { aspect, problem } = form.scenario;
    const key = JSON.stringify([aspect.zh, problem.zh]);
    const group = groups.get(key) ?? { aspect, problem, forms: [] };
    group.forms.push(form);
    groups.set(key, group);
  }
  return [...groups.values()];
}
