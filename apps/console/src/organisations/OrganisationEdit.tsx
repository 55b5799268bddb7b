import { Button, Paper, Typography } from '@mui/material';
import { useDataProvider, useGetOne, useNavigate, useNotify } from 'ra-core';
import { Link, useParams } from 'react-router-dom';
import type { Organisation } from '@hutong/contract';
import { queryClient } from '../access/session';
import { resolverOf } from '../fields/resolver';
import { SmallForm } from '../fields/SmallForm';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { requestOf, revisionShape, typedOf, wordsForInvalid } from './organisation-request';
import { OrganisationInputs } from './OrganisationInputs';

export default function OrganisationEdit() {
  const { organisations, common } = useLabels();
  const { organisationKinds } = useWords();
  const nameOf = useNameOf();
  const { id = '' } = useParams();
  const { data: organisation } = useGetOne<Organisation>('organisations', { id });
  const dataProvider = useDataProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  if (!organisation) return null;
  return (
    <>
      <PageHeading title={nameOf(organisation.name)} tab={organisations.edit} />
      <Paper sx={{ p: 3, maxWidth: 560, border: 1, borderColor: 'divider' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
          {organisation.slug} · {organisationKinds[organisation.kind]}
        </Typography>
        <SmallForm
          submit={common.save}
          defaults={typedOf(organisation)}
          resolver={resolverOf({ shape: revisionShape, request: requestOf, invalid: wordsForInvalid })}
          send={async (typed) => {
            const data = revisionShape.parse(requestOf(typed));
            await dataProvider.update('organisations', { id, data, previousData: organisation });
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
          <OrganisationInputs fresh={false} />
        </SmallForm>
      </Paper>
    </>
  );
}
