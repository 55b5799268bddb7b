import type { FieldValues } from 'react-hook-form';
import { unmetLedgerNeeds } from '@hutong/casework';
import type { ComplaintRecord, WriteTask, WriteTaskBatch } from '@hutong/contract';
import { fieldAt } from '../../api/problem';
import { claimsOf } from '../../fields/claims';
import { filledIn, type Typed } from '../../fields/resolver';
import type { WrongField } from '../../fields/wrong-fields';
import { emptyOrder, orderIn, placeIn } from '../forms/task-typed';
import type { NewTaskKind } from '../tasks-address';

interface Beginning {
  readonly campaign: string | null;
  readonly platform: string;
  /** The first of the complaints that it is made of. */
  readonly complaint: ComplaintRecord | null;
}

/** What the form holds at first; out of complaints also about whose links it is, and where. */
export const newTaskDefaults = ({ campaign, platform, complaint }: Beginning): FieldValues => ({
  ...emptyOrder,
  campaign: campaign ?? '',
  platform: platform || (complaint?.respondent?.slug ?? ''),
  platforms: [],
  origin: complaint ? 'complaints' : 'inspection',
  target: complaint?.affected?.slug ?? '',
  linkType: complaint?.linkType ?? '',
  scene: complaint?.scene ?? '',
  files: [],
});

/** As the API takes it. */
export function newTaskRequest(kind: NewTaskKind, complaints: readonly string[], typed: Typed): unknown {
  const { platform, campaign, origin, title, demand } = filledIn(typed);
  const files = claimsOf(typed['files']);
  switch (kind) {
    case 'listed':
      return { as: kind, platform, campaign, origin, title, demand, ...placeIn(typed), files };
    case 'draft': {
      const named = complaints.length > 0 ? complaints : undefined;
      return { as: kind, platform, campaign, origin, ...orderIn(typed), complaints: named, files };
    }
    case 'order':
      return { kind, platforms: typed['platforms'], campaign, origin, ...orderIn(typed) };
  }
}

/** What casework wants of an order besides its shape; an item that is only listed needs none. */
export function unmetOfNew(valid: WriteTask | WriteTaskBatch, today: string): WrongField[] {
  if (!('dueOn' in valid && 'title' in valid)) return [];
  return unmetLedgerNeeds(['order'], {
    today,
    payload: valid,
    campaignEndsOn: null,
    dueOn: null,
    before: 0,
    after: 0,
    openItems: 0,
  }).map(({ code, field }) => ({ code, field: fieldAt(field) }));
}
