import { Box, Button } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { Person, RevisePerson } from '@hutong/contract';
import { queryClient } from '../access/session';
import { renewInvitation, revisePerson } from '../api/access';
import { useLabels } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import type { IssuedLink } from './InvitationLink';

interface PersonStepsProps {
  readonly person: Person;
  readonly onLink: (issued: IssuedLink) => void;
}

/** Disable, reset the second factor, issue a new link: each says what will happen. */
export function PersonSteps({ person, onLink }: PersonStepsProps) {
  const { people } = useLabels();
  const notify = useNotify();
  const problemText = useProblemText();
  const [asking, setAsking] = useState<'disable' | 'reset' | null>(null);

  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
      await queryClient.invalidateQueries({ queryKey: ['people'] });
      notify(people.done, { type: 'success' });
    } catch (error) {
      notify(problemText(error), { type: 'error' });
    }
    setAsking(null);
  };
  const revise = (change: RevisePerson) => attempt(() => revisePerson(person.id, change));
  const issueLink = () =>
    attempt(async () => {
      const { link, expiresAt } = await renewInvitation(person.id);
      onLink({ name: person.name, link, expiresAt });
    });
  const disabled = person.status === 'disabled';
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {disabled ? (
        <Button variant="outlined" onClick={() => void revise({ disabled: false })}>
          {people.enable}
        </Button>
      ) : (
        <Button variant="outlined" color="error" onClick={() => setAsking('disable')}>
          {people.disable}
        </Button>
      )}
      <Button variant="outlined" disabled={!person.secondFactor} onClick={() => setAsking('reset')}>
        {people.resetSecondFactor}
      </Button>
      <Button variant="outlined" disabled={disabled} onClick={() => void issueLink()}>
        {people.newLink}
      </Button>
      {asking === 'disable' && (
        <ConfirmDialog
          title={people.disableTitle(person.name)}
          text={people.disableText}
          confirm={people.disable}
          onConfirm={() => revise({ disabled: true })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'reset' && (
        <ConfirmDialog
          title={people.resetTitle(person.name)}
          text={people.resetText}
          confirm={people.resetSecondFactor}
          onConfirm={() => revise({ resetSecondFactor: true })}
          onClose={() => setAsking(null)}
        />
      )}
    </Box>
  );
}
