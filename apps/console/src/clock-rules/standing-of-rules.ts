import { clockKinds, type ClockKind, type LegalDate } from '@hutong/casework';

export type Standing = 'in_force' | 'coming' | 'replaced';

/** What of a version says whether it is in force, of complaints and of the ledger alike. */
interface Version {
  readonly kind: ClockKind;
  readonly version: number;
  readonly validFrom: LegalDate;
}

/** A clock with the version under which deadlines begin today, and the one that will follow. */
export interface ClockVersions<Rule> {
  readonly kind: ClockKind;
  readonly current: Rule | null;
  readonly next: Rule | null;
}

export function versionsByClock<Rule extends Version>(
  rules: readonly Rule[],
  today: LegalDate,
): ClockVersions<Rule>[] {
  return clockKinds.flatMap((kind) => {
    const versions = versionsOf(kind, rules);
    if (versions.length === 0) return [];
    return { kind, current: currentOf(versions, today), next: nextOf(versions, today) };
  });
}

/** The versions of a clock, the newest first. */
export const versionsOf = <Rule extends Version>(kind: string, rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => rule.kind === kind).sort((one, other) => other.version - one.version);

export function standingOf(rule: Version, versions: readonly Version[], today: LegalDate): Standing {
  const current = currentOf(versions, today);
  if (rule.version === current?.version) return 'in_force';
  return rule.validFrom > today && rule.version > (current?.version ?? 0) ? 'coming' : 'replaced';
}

/** As clocks choose theirs: the newest version that is valid already. */
const currentOf = <Rule extends Version>(versions: readonly Rule[], today: LegalDate): Rule | null =>
  versions.find(({ validFrom }) => validFrom <= today) ?? null;

/** The first of those to come that a newer one does not overtake. */
function nextOf<Rule extends Version>(versions: readonly Rule[], today: LegalDate): Rule | null {
  const coming = versions.filter((rule) => standingOf(rule, versions, today) === 'coming');
  return coming.reduce<Rule | null>(
    (first, rule) => (first === null || rule.validFrom < first.validFrom ? rule : first),
    null,
  );
}
