import { legalDateOf } from '@hutong/casework';
import { type WriteCampaign } from '@hutong/contract';
import { since2021 } from '../campaign';
import { type PlannedEvidence } from '../evidence';
import { campaignFrame } from './frame';
import { inspectionsOf } from './inspections';
import { itemsOfTaobao } from './items/alibaba';
import { itemsOfOthers } from './items/others';
import { itemsOfWechat } from './items/wechat';
import {
  type PlannedChange,
  type PlannedCommitment,
  type PlannedInspection,
  type PlannedItem,
} from './planned';
import { commitmentsOf } from './promises';
import { relationsOf } from './relations';

/** The demo's campaign: always the same for the same day, and nothing in it is later than that day. */
export interface LedgerPlan {
  readonly frame: WriteCampaign;
  readonly inspections: readonly PlannedInspection[];
  readonly commitments: readonly PlannedCommitment[];
  readonly changes: readonly PlannedChange[];
  readonly items: readonly PlannedItem[];
}

export function ledgerPlan(now: Date): LedgerPlan {
  const day = since2021(legalDateOf(now));
  return {
    frame: campaignFrame(day),
    inspections: inspectionsOf(day),
    commitments: commitmentsOf(day),
    changes: relationsOf(day),
    items: [...itemsOfWechat(day), ...itemsOfTaobao(day), ...itemsOfOthers(day)],
  };
}

/** Every file that a step of a task brings. */
export const evidenceOfItems = ({ items }: Pick<LedgerPlan, 'items'>): PlannedEvidence[] =>
  items.flatMap(({ steps }) =>
    steps.flatMap(({ files = [], before = [], after = [] }) => [...files, ...before, ...after]),
  );

/** An hour of a day in Beijing, and some minutes: nobody does everything on the hour. */
export const instantOf = (on: string, hour: number, turn = 0): Date =>
  new Date(Date.parse(`${on}T${String(hour).padStart(2, '0')}:00:00+08:00`) + ((turn * 7) % 55) * 60_000);
