import { complaintClocks, type ComplaintClock, type LegalDate } from '@hutong/casework';
import type { ClockRuleShape } from '@hutong/contract';

export type Standing = 'in_force' | 'coming' | 'replaced';

/** A clock with the version under which deadlines begin today, and the one that will follow. */
export interface ClockVersions {
  readonly kind: ComplaintClock;
  readonly current: ClockRuleShape | null;
  readonly next: ClockRuleShape | null;
}

export function versionsByClock(rules: readonly ClockRuleShape[], today: LegalDate): ClockVersions[] {
  return complaintClocks.flatMap((kind) => {
    const versions = versionsOf(kind, rules);
    if (versions.length === 0) return [];
    return { kind, current: currentOf(versions, today), next: nextOf(versions, today) };
  });
}

/** The versions of a clock, the newest first. */
export const versionsOf = (kind: string, rules: readonly ClockRuleShape[]): ClockRuleShape[] =>
  rules.filter((rule) => rule.kind === kind).sort((one, other) => other.version - one.version);

export function standingOf(
  rule: ClockRuleShape,
  versions: readonly ClockRuleShape[],
  today: LegalDate,
): Standing {
  const current = currentOf(versions, today);
  if (rule.version === current?.version) return 'in_force';
  return rule.validFrom > today && rule.version > (current?.version ?? 0) ? 'coming' : 'replaced';
}

/** As clocks choose theirs: the newest version that is valid already. */
const currentOf = (versions: readonly ClockRuleShape[], today: LegalDate) =>
  versions.find(({ validFrom }) => validFrom <= today) ?? null;

/** The first of those to come that a newer one does not overtake. */
function nextOf(versions: readonly ClockRuleShape[], today: LegalDate): ClockRuleShape | null {
  const coming = versions.filter((rule) => standingOf(rule, versions, today) === 'coming');
  return coming.reduce<ClockRuleShape | null>(
    (first, rule) => (first === null || rule.validFrom < first.validFrom ? rule : first),
    null,
  );
}
