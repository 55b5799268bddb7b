import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TaskRecord } from '@hutong/contract';
import { Instant } from '../../complaints/list/cells';
import { FactList } from '../../complaints/page/FactList';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { TaskLink } from '../parts/TaskLink';
import { Assignee } from './Assignee';

/** When what happened, where it came from, who works on it. */
export function TaskFacts({ record }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const { fact } = tasks;
  const { itemOrigins } = useLedgerWords();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const at = (instant: string | null): ReactNode => instant && <Instant at={instant} />;
  const times = (count: number) => (count > 0 ? String(count) : null);
  return (
    <FactList
      facts={[
        [fact.assignee, <Assignee key="assignee" record={record} />],
        [fact.origin, itemOrigins[record.origin]],
        [fact.source, record.source && <Source source={record.source} />],
        [fact.campaign, nameOf(record.campaign.name)],
        [fact.campaignEnds, day(record.campaign.endsOn)],
        [fact.dueOn, record.orderedDueOn && day(record.orderedDueOn)],
        [fact.opened, at(record.openedAt)],
        [fact.issued, at(record.issuedAt)],
        [fact.submitted, at(record.submittedAt)],
        [fact.verifiedBy, record.verifiedBy?.name],
        [fact.struckOff, at(record.struckOffAt)],
        [fact.extensions, times(record.extensions)],
        [fact.timesReturned, times(record.timesReturned)],
        [fact.timesReopened, times(record.timesReopened)],
        [
          fact.carriedFrom,
          record.carriedFrom && <TaskLink id={record.carriedFrom.id} number={record.carriedFrom.number} />,
        ],
      ]}
    />
  );
}

const places = new Map([
  ['self_inspection', '/self-inspections'],
  ['commitment', '/commitments'],
  ['task', '/tasks'],
]);

function Source({ source: { id, kind, number } }: { readonly source: NonNullable<TaskRecord['source']> }) {
  const place = places.get(kind);
  return place ? (
    <Link component={RouterLink} to={`${place}/${id}`}>
      {number}
    </Link>
  ) : (
    number
  );
}
