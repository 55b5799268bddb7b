import type { ReactNode } from 'react';
import type { ComplaintSummary } from '@hutong/contract';
import type { Desk } from '../../access/session';
import type { Labels } from '../../i18n/useLabels';
import { CaseLink } from '../parts/CaseLink';
import { DueChip } from '../parts/DueChip';
import { LinkTarget } from '../parts/LinkTarget';
import { StateChip } from '../parts/StateChip';
import { Excerpt, Instant, Organisation, Trouble, Words } from './cells';

export type ColumnName = keyof Labels['list']['columnNames'];

export interface Column {
  readonly name: ColumnName;
  readonly cell: (complaint: ComplaintSummary) => ReactNode;
  /** By which word of the API the heading sorts. */
  readonly sort?: 'due' | 'filed' | 'updated';
  /** Before a person chooses columns: to everybody, to nobody, or to one kind of desk. */
  readonly shownAtFirst: boolean | Desk;
}

const column = (name: ColumnName, cell: Column['cell'], more: Partial<Column> = {}): Column => ({
  name,
  cell,
  shownAtFirst: true,
  ...more,
});
const hidden = { shownAtFirst: false };

/** Every column that the list of complaints can show, in order. */
export const columns: readonly Column[] = [
  column('due', (complaint) => <DueChip due={complaint.due} complaintId={complaint.id} />, { sort: 'due' }),
  column('caseNumber', (complaint) => <CaseLink complaint={complaint} />),
  column('state', (complaint) => <StateChip complaint={complaint} />),
  column('target', (complaint) => <LinkTarget complaint={complaint} short />),
  column('trouble', (complaint) => <Trouble complaint={complaint} />),
  column('scene', ({ scene }) => <Words of={(words) => words.scenes[scene]} />),
  column('respondent', ({ respondent }) => <Organisation organisation={respondent} />, {
    shownAtFirst: 'regulator',
  }),
  column('affected', ({ affected }) => <Organisation organisation={affected} />, hidden),
  column('kind', ({ kind }) => <Words of={(words) => words.complaintKinds[kind]} />, hidden),
  column('linkType', ({ linkType }) => <Words of={(words) => words.linkTypes[linkType]} />, hidden),
  column(
    'outcome',
    ({ outcome }) => <Words of={(words) => (outcome ? words.outcomes[outcome] : '')} />,
    hidden,
  ),
  column('assignee', ({ assignee }) => assignee?.name ?? ''),
  column('filed', ({ filedAt }) => <Instant at={filedAt} />, { sort: 'filed' }),
  column('updated', ({ updatedAt }) => <Instant at={updatedAt} />, { sort: 'updated', ...hidden }),
  column('excerpt', ({ excerpt }) => <Excerpt text={excerpt} />, hidden),
];
