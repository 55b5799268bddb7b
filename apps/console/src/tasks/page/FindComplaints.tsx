import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskRecord } from '@hutong/contract';
import { findComplaints } from '../../api/casework';
import { SearchBox } from '../../complaints/list/SearchField';
import { CaseLink } from '../../complaints/parts/CaseLink';
import { StateChip } from '../../complaints/parts/StateChip';
import { useLabels } from '../../i18n/useLabels';

interface FindComplaintsProps {
  readonly record: TaskRecord;
  readonly link: (complaint: string) => Promise<void>;
}

/** Open complaints about the same platform, to be linked one by one. */
export function FindComplaints({ record: { id, platform, linked }, link }: FindComplaintsProps) {
  const { tasks, list, forms } = useLabels();
  const [sought, search] = useState('');
  const { data = [] } = useQuery({
    queryKey: ['complaints', 'for-task', id, sought],
    queryFn: () =>
      findComplaints({ respondent: platform.slug, q: sought, open: 'true', sort: '-filed', limit: 8 }),
  });
  const found = data.filter((complaint) => linked.every((one) => one.id !== complaint.id));
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
      <SearchBox
        id="link-complaints"
        label={forms.mergeSearch}
        hint={list.searchHint}
        searched={sought}
        search={search}
      />
      {found.length === 0 && forms.mergeNone}
      {found.map((complaint) => (
        <Box key={complaint.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <CaseLink complaint={complaint} />
          <span translate="no">{complaint.registrableDomain}</span>
          <StateChip complaint={complaint} />
          <Button variant="outlined" onClick={() => void link(complaint.id)}>
            {tasks.linked.link}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
