import { Skeleton, Stack, useMediaQuery } from '@mui/material';
import { useStore } from 'ra-core';
import { z } from 'zod';
import { deskOf, useSession, type Desk } from '../../access/session';
import { useComplaintList } from './useComplaintList';
import { columns } from './columns';
import { ComplaintCards } from './ComplaintCards';
import { ComplaintTable } from './ComplaintTable';

const names = z.array(z.string());

const firstColumns = (desk: Desk | null) =>
  columns
    .filter(({ shownAtFirst }) => shownAtFirst === true || shownAtFirst === desk)
    .map(({ name }) => name);

/** The columns that this person wants to see. */
export function useColumns() {
  const first = firstColumns(deskOf(useSession()));
  const [stored, setStored] = useStore<string[] | null>('complaints.columns', null);
  const chosen = names.safeParse(stored).data ?? first;
  const toggle = (name: string) =>
    setStored(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return { chosen, toggle, shown: columns.filter(({ name }) => chosen.includes(name)) };
}

/** A table where there is room, cards on a phone. */
export function ListRows() {
  const { data } = useComplaintList();
  const phone = useMediaQuery('(max-width: 719px)');
  if (!data) {
    return (
      <Stack sx={{ p: 2 }} spacing={1.5} aria-hidden="true">
        {Array.from({ length: 8 }, (_, line) => (
          <Skeleton key={line} variant="rounded" height={24} />
        ))}
      </Stack>
    );
  }
  return phone ? <ComplaintCards complaints={data} /> : <ComplaintTable complaints={data} />;
}
