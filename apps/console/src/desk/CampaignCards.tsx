import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { z } from 'zod';
import { deskOf, useSession } from '../access/session';
import { queryString, type Filters } from '../api/query';
import { request } from '../api/request';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';

/** The campaign on the first page: the regulator's way to the cockpit, and what a platform's lead has to do in it. */
export function CampaignCards() {
  const { desk } = useLabels();
  const session = useSession();
  const regulator = deskOf(session) === 'regulator';
  const leads = session?.person?.role === 'lead';
  if (!regulator && !leads) return null;
  return (
    <Box component="section" aria-labelledby="desk-campaign" sx={{ mt: 3 }}>
      <Typography variant="h2" id="desk-campaign" sx={{ mb: 1 }}>
        {desk.campaign}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' }}>
        {regulator && <Card to="/cockpit" title={desk.cockpit} text={desk.cockpitText} />}
        {leads && <CountCard list="tasks" query={{ state: 'issued' }} words={desk.tasksToAcknowledge} />}
        {leads && <CountCard list="self-inspections" query={{ state: 'open' }} words={desk.formsToFillIn} />}
      </Box>
    </Box>
  );
}

const counted = z.object({ total: z.object({ value: z.number(), exact: z.boolean() }).nullable() });

interface CountCardProps {
  readonly list: 'tasks' | 'self-inspections';
  readonly query: Filters;
  readonly words: string;
}

/** How many there are; where that cannot be told now, only the way there. */
function CountCard({ list, query, words }: CountCardProps) {
  const { number } = useFormats();
  const { data } = useQuery({
    queryKey: ['desk', list, query],
    queryFn: () => request(`/${list}`, counted, { query: { ...query, count: 'true', limit: 1 } }),
    retry: false,
  });
  const total = data?.total;
  const title = total ? `${number(total.value)}${total.exact ? '' : '+'}` : '—';
  return <Card to={`/${list}${queryString(query)}`} title={title} text={words} />;
}

interface CardProps {
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

const Card = ({ to, title, text }: CardProps) => (
  <Box
    component={Link}
    to={to}
    sx={{
      display: 'block',
      p: 2,
      textDecoration: 'none',
      color: 'text.primary',
      bgcolor: 'background.paper',
      border: 1,
      borderColor: 'divider',
      borderTop: 3,
      borderTopColor: 'primary.main',
      borderRadius: 1,
      '&:hover': { borderColor: 'secondary.main' },
    }}
  >
    <Box component="span" sx={{ display: 'block', fontSize: '1.4rem', lineHeight: 1.2, fontWeight: 650 }}>
      {title}
    </Box>
    <Box component="span" sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>
      {text}
    </Box>
  </Box>
);
