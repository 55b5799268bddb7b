import { Injectable } from '@nestjs/common';
import type { Desk } from '@hutong/contract';
import { complaintFilters } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { ComplaintLists } from '../complaints/lists';
import { PortalTime } from '../database/portal-time';

type DeskKey = Desk['numbers'][number]['key'];
type Question = readonly [DeskKey, Readonly<Record<string, string>>];

const dueQuestions: readonly Question[] = [
  ['overdue', { due: 'overdue' }],
  ['today', { due: 'today' }],
  ['week', { due: 'week' }],
];
const regulatorQuestions: readonly Question[] = [
  ...dueQuestions,
  ['mine', { assigned: 'me', open: 'true' }],
  ['submitted', { state: 'submitted' }],
  ['responded', { state: 'responded' }],
  ['unassigned', { assigned: 'none' }],
  ['open', { open: 'true' }],
];
const platformQuestions: readonly Question[] = [
  ...dueQuestions,
  ['mine', { assigned: 'me', open: 'true' }],
  ['unassigned', { assigned: 'none' }],
  ['open', { open: 'true' }],
  ['affected', { as: 'affected', open: 'true' }],
];

/** What is due today, as numbers: each counts the very list that it leads to. */
@Injectable()
export class DeskService {
  constructor(
    private readonly lists: ComplaintLists,
    private readonly time: PortalTime,
  ) {}

  async show(actor: Actor): Promise<Desk> {
    const now = this.time.now();
    const questions = actor.organisationKind === 'platform' ? platformQuestions : regulatorQuestions;
    const numbers = await Promise.all(
      questions.map(async ([key, query]) => ({
        key,
        query,
        ...(await this.lists.count(actor, complaintFilters.parse(query), now)),
      })),
    );
    return { numbers };
  }
}
