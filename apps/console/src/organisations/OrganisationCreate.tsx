import { Button, Paper } from '@mui/material';
import { useDataProvider, useNavigate, useNotify } from 'ra-core';
import { Link } from 'react-router-dom';
import { writeOrganisation } from '@hutong/contract';
import { queryClient } from '../access/session';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { emptyOrganisation, requestOf, wordsForInvalid } from './organisation-request';
import { OrganisationInputs } from './OrganisationInputs';

export default function OrganisationCreate() {
  const { organisations, common } = useLabels();
  const dataProvider = useDataProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  return (
    <>
      <PageHeading title={organisations.create} />
      <Paper sx={{ p: 3, maxWidth: 560, border: 1, borderColor: 'divider' }}>
        <SmallForm
          submit={common.save}
          defaults={emptyOrganisation}
          resolver={resolverOf({ shape: writeOrganisation, request: requestOf, invalid: wordsForInvalid })}
          send={async (typed) => {
            await dataProvider.create('organisations', { data: writeOrganisation.parse(requestOf(typed)) });
            await queryClient.invalidateQueries({ queryKey: ['organisations'] });
            notify(organisations.saved, { type: 'success' });
            navigate('/organisations');
          }}
          aside={
            <Button component={Link} to="/organisations">
              {common.cancel}
            </Button>
          }
        >
          <OrganisationInputs fresh />
        </SmallForm>
      </Paper>
    </>
  );
}
