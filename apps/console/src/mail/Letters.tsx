import { Box, TextField, Typography } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { mailStates } from '@hutong/contract';
import { Panel } from '../complaints/page/Panel';
import { useLabels } from '../i18n/useLabels';
import { WideTable } from '../layout/WideTable';
import { PagedLines } from '../notices/PagedLines';
import { usePaged } from '../notices/usePaged';
import { LetterLine } from './LetterLine';
import { mailKey, readLetters } from './mail-requests';

/** What the portal wrote, the newest first. */
export function Letters() {
  const { mail } = useLabels().administration;
  const [address] = useSearchParams();
  const state = mailStates.find((each) => each === address.get('state'));
  const { items, paging } = usePaged([...mailKey, 'list', state ?? 'all'], (place) =>
    readLetters({ state, ...place }),
  );
  return (
    <Panel title={mail.list} aside={<StateChoice />}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {mail.listLead} {state && mail.stateHints[state]}
      </Typography>
      <PagedLines {...paging} empty={mail.empty} moreLabel={mail.more}>
        <WideTable
          title={mail.list}
          heads={[mail.created, mail.to, mail.kind, mail.state, mail.sent, mail.attempts, mail.error]}
        >
          {items?.map((letter) => (
            <LetterLine key={letter.id} letter={letter} />
          ))}
        </WideTable>
      </PagedLines>
    </Panel>
  );
}

function StateChoice() {
  const { mail } = useLabels().administration;
  const [address, setAddress] = useSearchParams();
  return (
    <Box sx={{ minWidth: 180 }}>
      <TextField
        id="mail-state"
        select
        label={mail.state}
        value={mailStates.find((each) => each === address.get('state')) ?? ''}
        onChange={({ target }) => setAddress(target.value ? { state: target.value } : {})}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{mail.everyState}</option>
        {mailStates.map((state) => (
          <option key={state} value={state}>
            {mail.states[state]}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
