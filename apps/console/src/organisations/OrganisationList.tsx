import { Button, Link } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { ListBase } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { organisationKinds } from '@hutong/casework';
import type { Organisation } from '@hutong/contract';
import { choicesOf } from '../fields/choices';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { ListFilters } from '../layout/ListFilters';
import { PageHeading } from '../layout/PageHeading';
import { SimpleTable, type SimpleColumn } from '../layout/SimpleTable';

const byName = { field: 'name', order: 'ASC' } as const;

export default function OrganisationList() {
  const { organisations } = useLabels();
  const { organisationKinds: kinds } = useWords();
  return (
    <ListBase resource="organisations" perPage={50} sort={byName}>
      <PageHeading
        title={organisations.title}
        aside={
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            component={RouterLink}
            to="/organisations/create"
          >
            {organisations.create}
          </Button>
        }
      />
      <ListFilters
        search={organisations.search}
        choices={[
          { name: 'kind', label: organisations.kind, choices: choicesOf(organisationKinds, kinds) },
          {
            name: 'active',
            label: organisations.status,
            choices: choicesOf(['true', 'false'], {
              true: organisations.active,
              false: organisations.inactive,
            }),
          },
        ]}
      />
      <Lines />
    </ListBase>
  );
}

function Lines() {
  const { organisations } = useLabels();
  const { organisationKinds: kinds } = useWords();
  const nameOf = useNameOf();
  const columns: SimpleColumn<Organisation>[] = [
    {
      name: organisations.name,
      cell: ({ id, name }) => (
        <Link component={RouterLink} to={`/organisations/${id}`} sx={{ fontWeight: 600 }}>
          {nameOf(name)}
        </Link>
      ),
    },
    { name: organisations.slug, cell: ({ slug }) => slug },
    { name: organisations.kind, cell: ({ kind }) => kinds[kind] },
    { name: organisations.group, cell: ({ group }) => group && nameOf(group) },
    { name: organisations.domains, cell: ({ domains }) => domains.join(' · ') },
    { name: organisations.peopleCount, cell: ({ people }) => people },
    {
      name: organisations.status,
      cell: ({ active }) => (active ? organisations.active : organisations.inactive),
    },
  ];
  return <SimpleTable title={organisations.title} columns={columns} empty={organisations.empty} />;
}
