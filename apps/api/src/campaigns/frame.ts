import { isDeepStrictEqual } from 'node:util';
import type { WriteCampaign } from '@hutong/contract';
import type { Happening } from '../casework/ledger/record-row';

/** The frame of a campaign: everything that is told of it besides its tree and its participants. */
export type Frame = Omit<WriteCampaign, 'aspects' | 'participants' | 'copiedFrom'>;

/** Facts of the history. */
export type Changes = NonNullable<Happening['changes']>;

/** A row of `campaign`; names are the columns'. */
export interface CampaignRow {
  readonly name_zh: string;
  readonly name_en: string;
  readonly authority_zh: string;
  readonly authority_en: string;
  readonly basis_zh: string;
  readonly basis_en: string;
  readonly principle_zh: string;
  readonly principle_en: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly phases: Frame['phases'];
  readonly targets: Frame['targets'];
  readonly moments: Frame['moments'];
}

export const columnsOf = (frame: Frame): CampaignRow & Record<string, unknown> => ({
  ...{ name_zh: frame.name.zh, name_en: frame.name.en },
  ...{ authority_zh: frame.authority.zh, authority_en: frame.authority.en },
  ...{ basis_zh: frame.basis.zh, basis_en: frame.basis.en },
  ...{ principle_zh: frame.principle.zh, principle_en: frame.principle.en },
  ...{ starts_on: frame.startsOn, ends_on: frame.endsOn },
  ...{ phases: frame.phases, targets: frame.targets, moments: frame.moments },
});

const frameOf = (row: CampaignRow): Frame => ({
  name: { zh: row.name_zh, en: row.name_en },
  authority: { zh: row.authority_zh, en: row.authority_en },
  basis: { zh: row.basis_zh, en: row.basis_en },
  principle: { zh: row.principle_zh, en: row.principle_en },
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  phases: row.phases,
  targets: row.targets,
  moments: row.moments,
});

/** What another frame changes, for the history. */
export function frameChanges(before: CampaignRow, after: CampaignRow): Changes {
  const [old, now] = [Object.entries(frameOf(before)), Object.values(frameOf(after))];
  const changed = old.flatMap(([name, value], index) =>
    isDeepStrictEqual(value, now[index]) ? [] : [[name, { before: value, after: now[index] }] as const],
  );
  return Object.fromEntries(changed);
}

/** The one line under which lists and notices name something that has a name in both languages. */
export function titleOf(name: { readonly zh: string; readonly en: string }, longest = 500): string {
  const both = name.zh === name.en ? name.zh : `${name.zh} / ${name.en}`;
  return both.length <= longest ? both : [...name.zh].slice(0, longest).join('');
}
