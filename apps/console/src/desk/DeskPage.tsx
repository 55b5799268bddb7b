import { Box } from '@mui/material';
import { deskOf, useSession } from '../access/session';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { PageHeading } from '../layout/PageHeading';
import { AdministrationDesk } from './AdministrationDesk';
import { CampaignCards } from './CampaignCards';
import { DueNext } from './DueNext';
import { Numbers } from './Numbers';

/** Where the day begins: what is waiting, and what is due next. */
export default function DeskPage() {
  const { desk } = useLabels();
  const { roles } = useWords();
  const nameOf = useNameOf();
  const session = useSession();
  const person = session?.person;
  if (!person) return null;
  const place = [roles[person.role], session.organisation && nameOf(session.organisation.name)];
  return (
    <Box sx={{ maxWidth: 1200, mx: 'auto' }}>
      <PageHeading title={desk.greeting(person.name)} tab={desk.title}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {place.filter(Boolean).join(' · ')}
        </Box>
      </PageHeading>
      {deskOf(session) === 'administration' ? (
        <AdministrationDesk />
      ) : (
        <>
          <Numbers />
          <CampaignCards />
          <DueNext />
        </>
      )}
    </Box>
  );
}
