import { Paper } from '@mui/material';
import { useLabels } from '../i18n/useLabels';
import { CaseLines } from './CaseLines';
import { MarkAll } from './MarkAll';
import { noticesKey } from './notice-count';
import { readNoticedCases } from './notice-requests';
import { PagedLines } from './PagedLines';
import { usePaged } from './usePaged';

/** Case by case, the one with the newest notice first. */
export function AllCases() {
  const { notices } = useLabels();
  const { items = [], paging } = usePaged([...noticesKey, 'cases'], readNoticedCases);
  const newest = items[0]?.newest;
  const anyUnread = items.some(({ unread }) => unread > 0);
  return (
    <PagedLines
      {...paging}
      empty={notices.empty.cases}
      moreLabel={notices.more}
      above={newest && <MarkAll label={notices.markAll} marks={{ upTo: newest.id }} disabled={!anyUnread} />}
    >
      <Paper sx={{ border: 1, borderColor: 'divider' }}>
        <CaseLines cases={items} />
      </Paper>
    </PagedLines>
  );
}
