import { Button, Link } from '@mui/material';
import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { ListBase, useGetList } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { staffRoles } from '@hutong/casework';
import type { Organisation, Person } from '@hutong/contract';
import { Instant } from '../complaints/list/cells';
import { choicesOf } from '../fields/choices';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { ListFilters } from '../layout/ListFilters';
import { PageHeading } from '../layout/PageHeading';
import { SimpleTable, type SimpleColumn } from '../layout/SimpleTable';

const byName = { field: 'name', order: 'ASC' } as const;

/** All organisations, to choose one from. */
export function useOrganisations() {
  const { data } = useGetList<Organisation>('organisations', {
    pagination: { page: 1, perPage: 100 },
    sort: byName,
  });
  return data ?? [];
}

export default function PersonList() {
  const { people } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const organisations = useOrganisations().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return (
    <ListBase resource="people" perPage={50} sort={byName}>
      <PageHeading
        title={people.title}
        aside={
          <Button variant="contained" startIcon={<AddIcon />} component={RouterLink} to="/people/create">
            {people.invite}
          </Button>
        }
      />
      <ListFilters
        search={people.search}
        choices={[
          { name: 'organisation', label: people.organisation, choices: organisations },
          { name: 'role', label: people.role, choices: choicesOf(staffRoles, roles) },
          {
            name: 'status',
            label: people.status,
            choices: choicesOf(['invited', 'active', 'disabled'], people.statuses),
          },
        ]}
      />
      <Lines />
    </ListBase>
  );
}

function Lines() {
  const { people } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const columns: SimpleColumn<Person>[] = [
    {
      name: people.name,
      cell: ({ id, name }) => (
        <Link component={RouterLink} to={`/people/${id}`} sx={{ fontWeight: 600 }}>
          {name}
        </Link>
      ),
    },
    { name: people.email, cell: ({ email }) => email },
    { name: people.organisation, cell: ({ organisation }) => nameOf(organisation.name) },
    { name: people.role, cell: ({ role }) => roles[role] },
    { name: people.status, cell: ({ status }) => people.statuses[status] },
    { name: people.secondFactor, cell: ({ secondFactor }) => (secondFactor ? people.on : people.off) },
    {
      name: people.lastSignIn,
      cell: ({ lastSignInAt }) => (lastSignInAt ? <Instant at={lastSignInAt} /> : people.never),
    },
  ];
  return <SimpleTable title={people.title} columns={columns} empty={people.nothingFound} />;
}
