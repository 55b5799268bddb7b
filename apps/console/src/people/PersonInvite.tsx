import { Button, Paper } from '@mui/material';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { rolesOfOrganisation, staffRoles } from '@hutong/casework';
import { invite } from '@hutong/contract';
import { queryClient } from '../access/session';
import { invitePerson } from '../api/access';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { filledIn, resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { TextField } from '../fields/TextField';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { InvitationLink, type IssuedLink } from './InvitationLink';
import { useOrganisations } from './PersonList';

/** Invites somebody by a link that is shown once. */
export default function PersonInvite() {
  const { people, common } = useLabels();
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  return (
    <>
      <PageHeading title={people.inviteTitle} />
      <Paper sx={{ p: 3, maxWidth: 560, border: 1, borderColor: 'divider' }}>
        {issued ? (
          <>
            <InvitationLink issued={issued} />
            <Button component={Link} to="/people" sx={{ mt: 2 }}>
              {people.title}
            </Button>
          </>
        ) : (
          <SmallForm
            submit={people.inviteSubmit}
            defaults={{ email: '', name: '', organisationId: '', role: '' }}
            resolver={resolverOf({ shape: invite, request: filledIn })}
            send={async (typed) => {
              const { person, link, expiresAt } = await invitePerson(invite.parse(filledIn(typed)));
              await queryClient.invalidateQueries({ queryKey: ['people'] });
              setIssued({ name: person.name, link, expiresAt });
            }}
            aside={
              <Button component={Link} to="/people">
                {common.cancel}
              </Button>
            }
          >
            <Inputs />
          </SmallForm>
        )}
      </Paper>
    </>
  );
}

function Inputs() {
  const { people } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const { control } = useFormContext();
  const organisations = useOrganisations();
  const chosen: unknown = useWatch({ control, name: 'organisationId' });
  const organisation = organisations.find(({ id }) => id === chosen);
  const offered = organisation ? rolesOfOrganisation[organisation.kind] : staffRoles;
  return (
    <>
      <TextField name="name" label={people.name} autoFocus required />
      <TextField name="email" type="email" inputMode="email" label={people.email} required />
      <ChoiceField
        name="organisationId"
        label={people.organisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        required
      />
      <ChoiceField name="role" label={people.role} choices={choicesOf(offered, roles)} required />
    </>
  );
}
