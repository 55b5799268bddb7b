import { Box, Paper, Typography } from '@mui/material';
import { useGetOne, useNotify } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { staffRoles } from '@hutong/casework';
import { revisePerson as shape, type Person } from '@hutong/contract';
import { queryClient } from '../access/session';
import { revisePerson } from '../api/access';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { filledIn, resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { InvitationLink, type IssuedLink } from './InvitationLink';
import { PersonSteps } from './PersonSteps';
import { rolesBeside } from './roles-beside';

/** One person: name and role, and the steps that concern the account. */
export default function PersonEdit() {
  const { people, common } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const { id = '' } = useParams();
  const { data: person } = useGetOne<Person>('people', { id });
  const notify = useNotify();
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  if (!person) return null;
  const status = [person.email, nameOf(person.organisation.name), people.statuses[person.status]];
  return (
    <>
      <PageHeading title={person.name} tab={people.edit} />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
        <Paper sx={{ p: 3, border: 1, borderColor: 'divider' }}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
            {status.join(' · ')}
          </Typography>
          <SmallForm
            submit={common.save}
            defaults={{ name: person.name, role: person.role }}
            resolver={resolverOf({ shape, request: filledIn })}
            send={async (typed) => {
              await revisePerson(id, shape.parse(filledIn(typed)));
              await queryClient.invalidateQueries({ queryKey: ['people'] });
              notify(common.saved, { type: 'success' });
            }}
          >
            <TextField name="name" label={people.name} required />
            <ChoiceField
              name="role"
              label={people.role}
              choices={choicesOf(rolesBeside(person.role, staffRoles), roles)}
              required
            />
          </SmallForm>
        </Paper>
        <Paper sx={{ p: 3, border: 1, borderColor: 'divider' }}>
          <PersonSteps person={person} onLink={setIssued} />
          {issued && (
            <Box sx={{ mt: 2 }}>
              <InvitationLink issued={issued} />
            </Box>
          )}
        </Paper>
      </Box>
    </>
  );
}
